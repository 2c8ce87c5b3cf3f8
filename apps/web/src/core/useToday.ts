import type { Client } from "degafam/worker";
import { useEffect, useState } from "preact/hooks";

/** The day of the data, by which ages are told; empty until the catalogue is read. */
export function useToday(client: Client | null): string {
  const [today, setToday] = useState("");
  useEffect(() => {
    let current = true;
    client?.catalogue().then(
      ({ date }) => current && setToday(date),
      () => {},
    );
    return () => {
      current = false;
    };
  }, [client]);
  return today;
}
