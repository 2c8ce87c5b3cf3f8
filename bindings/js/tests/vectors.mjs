// The cases that every binding answers with the same bytes.
import { readFileSync, readdirSync } from "node:fs";

const folder = new URL("../../../tests/conformance/", import.meta.url);
export const made = () => readFileSync(new URL("made.bin", folder));
export const places = () => readFileSync(new URL("../../../data/places.bin", import.meta.url));

/** All cases, each with the text of its overlay. */
export const cases = readdirSync(folder)
  .filter((name) => name.endsWith(".json"))
  .flatMap((name) => JSON.parse(readFileSync(new URL(name, folder), "utf8")).cases ?? [])
  .map((one) => ({ ...one, laid: one.overlay && readFileSync(new URL(one.overlay, folder), "utf8") }));

/** Answers all cases with a module `degafam` and tells which differ. It also runs in browsers, so it knows no Node. */
export async function differing(degafam, cases, made, places) {
  const finders = new Map();
  const finder = async ({ data, places: located, laid }) => {
    const key = `${data} ${located} ${laid}`;
    if (!finders.has(key)) {
      const base = await degafam.load({ catalogue: data === "made" ? made : undefined, places: located ? places : false });
      finders.set(key, laid ? base.overlaid(laid) : base);
    }
    return finders.get(key);
  };
  const wrong = [];
  for (const one of cases) {
    const { status, json } = (await finder(one)).ask(one.request);
    if (status !== one.status || json !== one.answer) wrong.push(`${one.name}: ${one.request}\n${status} ${json.slice(0, 300)}\ninstead of\n${one.status} ${one.answer.slice(0, 300)}`);
  }
  return wrong;
}

/** The same asked of a worker, all at once. */
export async function differingInWorker({ connect }, cases, made, places) {
  const clients = new Map();
  const client = ({ data, places: located, laid }) => {
    const key = `${data} ${located} ${laid}`;
    if (!clients.has(key)) {
      const connected = connect({ catalogue: data === "made" ? made : undefined, places: located ? places : false });
      clients.set(key, connected.then(async (base) => {
        await base.places;
        return laid ? base.overlaid(laid) : base;
      }));
    }
    return clients.get(key);
  };
  const replies = await Promise.all(cases.map(async (one) => (await client(one)).ask(one.request)));
  for (const connected of clients.values()) (await connected).close();
  return cases.filter((one, at) => replies[at].status !== one.status || replies[at].json !== one.answer).map((one) => one.name);
}
