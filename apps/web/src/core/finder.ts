import catalogueUrl from "degafam/catalogue.bin.zst?url";
import townsUrl from "degafam/towns.bin.gz?url";
import { type Client, connect, DegafamError } from "degafam/worker";
import { named } from "./head";
import { newer } from "./newer";

/** How far the worker is. Places come after the catalogue, and so does an overlay, whose places they locate. */
export interface Opened {
  readonly client: Client;
  /** Rejected when the gazetteer cannot be read. */
  readonly places: Promise<void>;
  /** A client with newer data, where there are some. Rejected when they are there and cannot be believed. */
  readonly newest: Promise<Client | null>;
  /** A client with the overlay in it; none where no overlay is named. Rejected when it cannot be read. */
  readonly overlaid: Promise<Client> | null;
}

let begun: Promise<Opened> | null = null;

/** Starts the worker before anybody asks for it. */
export function begin(): Promise<Opened> {
  begun = attempt();
  // Whoever opens hears of what is wrong.
  begun.catch(() => {});
  return begun;
}

/** The worker that was begun, or a new one; resolves once it answers. */
export function open(): Promise<Opened> {
  const opened = begun ?? attempt();
  begun = null;
  return opened;
}

/** Fetched here rather than by the worker, whose script is on its way itself: a slow line is never idle. */
function firstFiles() {
  const bytes = async (url: string) => {
    const response = await fetch(url);
    if (!response.ok) throw new Error(`${url}: ${response.status}`);
    return response.arrayBuffer();
  };
  return { catalogue: bytes(catalogueUrl), towns: bytes(townsUrl) };
}

async function attempt(): Promise<Opened> {
  const catalogue = named("catalogue");
  const client = await connect(catalogue ? { catalogue } : { ...firstFiles(), early: true });
  // Whoever names a catalogue of their own means that one.
  const newest = catalogue ? Promise.resolve(null) : newer(client);
  const overlay = named("overlay");
  const over = async () => laid((await newest.catch(() => null)) ?? client, overlay);
  return { client, places: client.places, newest, overlaid: overlay ? over() : null };
}

async function laid(client: Client, address: string): Promise<Client> {
  const response = await fetch(address);
  if (!response.ok) throw new DegafamError("file", `${address}: ${response.status}`, "", 7);
  return client.overlaid(await response.text());
}
