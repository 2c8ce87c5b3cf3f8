import { type Client, connect } from "degafam/worker";
import { named } from "./head";

/** Why a release that is there was not taken. */
export class Refused extends Error {}

/** What of `latest.json` the page reads, once it is verified. */
interface Latest {
  readonly version: string;
  readonly date: string;
  readonly files: readonly { readonly kind: string; readonly name: string }[];
}

/**
 * A client of the release of the data that lies in the folder named in the page's head, where it is newer than what
 * answers and signed by the key that is named there; else none. Who serves the page decides whom it believes.
 */
export async function newer(client: Client): Promise<Client | null> {
  const key = named("key");
  if (!key) return null;
  const folder = new URL(named("releases") || "releases/", document.baseURI);
  const [latest, comment] = await signed(client, key, folder, "latest.json");
  const { version, date, files }: Latest = JSON.parse(new TextDecoder().decode(latest));
  const known = await client.catalogue();
  const file = files.find(({ kind }) => kind === "catalogue");
  // A release of the same day says nothing new, and an older one would lead back.
  if (!file || date <= known.date) return null;
  const [catalogue, said] = await signed(client, key, folder, file.name);
  for (const [name, told] of [
    ["latest.json", comment],
    [file.name, said],
  ]) {
    // A signature of another file or another release holds for that one alone.
    if (told !== `degafam data\tfile:${name}\tversion:${version}\tdate:${date}`) throw new Refused(`${name}: ${told}`);
  }
  const newest = await connect({ catalogue });
  await newest.places;
  return newest;
}

/** A file and the trusted comment of its signature; rejected where they do not belong together. */
async function signed(client: Client, key: string, folder: URL, name: string): Promise<[Uint8Array, string]> {
  const load = async (file: string) => {
    const response = await fetch(new URL(file, folder));
    if (!response.ok) throw new Error(`${file}: ${response.status}`);
    return response;
  };
  const [file, signature] = await Promise.all([load(name), load(`${name}.minisig`)]);
  const bytes = new Uint8Array(await file.arrayBuffer());
  try {
    return [bytes, await client.verify(bytes, await signature.text(), key)];
  } catch (error) {
    throw new Refused(`${name}: ${error instanceof Error ? error.message : error}`);
  }
}
