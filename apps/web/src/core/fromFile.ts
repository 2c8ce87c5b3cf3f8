import type { Client } from "degafam/worker";
import type { Lang } from "../texts";

/** A service that stands in a file of the reader's. */
export interface Found {
  readonly name: string;
  /** How often it stands there. */
  readonly times: number;
}

export interface FromFile {
  readonly found: readonly Found[];
  /** Entries that name no service known here. */
  readonly unknown: number;
}

/** Entries that are looked up: those that stand most often; a long history has thousands of others, read once. */
const MOST_ASKED = 500;

/** The services in a list, bookmarks, a history or an export of passwords, those named most often first. Read in the worker, kept nowhere. */
export async function fromFile(client: Client, file: File, lang: Lang): Promise<FromFile> {
  const { entries } = await client.wanted(new Uint8Array(await file.arrayBuffer()), { lang });
  const often = [...entries].sort((a, b) => b.times - a.times).slice(0, MOST_ASKED);
  const found = new Map<string, number>();
  let unknown = entries.length - often.length;
  for (const { text, times } of often) {
    const { match } = await client.identify(text);
    // A likeness is no proof that somebody uses the service.
    if (match?.kind === "service" && match.how !== "resemblance")
      found.set(match.name, (found.get(match.name) ?? 0) + times);
    else unknown++;
  }
  const services = [...found].map(([name, times]) => ({ name, times }));
  return { found: services.sort((a, b) => b.times - a.times), unknown };
}
