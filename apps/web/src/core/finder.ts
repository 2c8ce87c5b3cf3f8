import { type Client, connect, DegafamError } from "degafam/worker";

/** What an association may name in the page's head instead of the library's own data; empty: nothing. */
function named(what: "catalogue" | "overlay"): string {
  return document.querySelector<HTMLMetaElement>(`meta[name="degafam:${what}"]`)?.content.trim() ?? "";
}

/** How far the worker is. Places come after the catalogue, and so does an overlay, whose places they locate. */
export interface Opened {
  readonly client: Client;
  /** Rejected when the gazetteer cannot be read. */
  readonly places: Promise<void>;
  /** A client with the overlay in it; none where no overlay is named. Rejected when it cannot be read. */
  readonly overlaid: Promise<Client> | null;
}

/** Starts the worker; resolves once it answers. */
export async function open(): Promise<Opened> {
  const catalogue = named("catalogue");
  const client = await connect(catalogue ? { catalogue } : {});
  const overlay = named("overlay");
  return { client, places: client.places, overlaid: overlay ? laid(client, overlay) : null };
}

async function laid(client: Client, address: string): Promise<Client> {
  const response = await fetch(address);
  if (!response.ok) throw new DegafamError("file", `${address}: ${response.status}`, "", 7);
  return client.overlaid(await response.text());
}
