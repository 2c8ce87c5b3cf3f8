import { useEffect, useState } from "preact/hooks";
import type { Place } from "./projection";

const loading = new Map<string, Promise<unknown>>();

/** A file of this folder; each is read once, and anew if that failed. */
export function load<T>(url: string): Promise<T> {
  const known = loading.get(url) as Promise<T> | undefined;
  if (known) return known;
  const read = fetch(url).then((response) => {
    if (!response.ok) throw new Error(`${response.url}: ${response.status}`);
    return response.json() as Promise<T>;
  });
  loading.set(url, read);
  read.catch(() => loading.delete(url));
  return read;
}

/** What is made of such a file for a centre, once it is wanted; until then nothing, and nothing where it cannot be had. */
export function useMade<T>(
  make: (centre: Place) => Promise<T>,
  { latitude, longitude }: Place,
  wanted = true,
): T | null {
  const [made, setMade] = useState<T | null>(null);
  useEffect(() => {
    if (!wanted) return;
    let current = true;
    make({ latitude, longitude }).then(
      (found) => current && setMade(found),
      () => {},
    );
    return () => {
      current = false;
    };
  }, [make, wanted, latitude, longitude]);
  return made;
}
