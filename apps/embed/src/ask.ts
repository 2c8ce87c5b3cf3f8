// Who answers: an API over HTTP, or the npm package in a folder of the page's own server.
import type { Recommendation } from "../../../bindings/js/ts/documents.js";

export type Answer = Recommendation;

/** What the worker of the package answers with. */
interface Client {
  recommend(what: string, options: object): Promise<Recommendation>;
}

/** What the attributes say. */
export interface Question {
  readonly what: string;
  readonly near: string;
  readonly country: string;
  readonly limit: string;
  readonly lang: string;
  readonly for: string;
}

/**
 * `src` names the folder of the package where its path ends with `/`, as in `/degafam/`; else an API, as in
 * `https://degafam.example`. Without it, the API beside this script.
 */
export function ask(question: Question, src: string | null): Promise<Answer> {
  if (!src) return online(question, new URL(import.meta.url).origin);
  const { href, pathname } = new URL(src, document.baseURI);
  return pathname !== "/" && pathname.endsWith("/")
    ? offline(question, href)
    : online(question, href.replace(/\/$/, ""));
}

async function online({ country, ...question }: Question, api: string): Promise<Answer> {
  const options = new URLSearchParams({ ...question, near_country: country });
  for (const [name, value] of [...options]) if (value === "") options.delete(name);
  const response = await fetch(`${api}/v1/recommend?${options}`);
  const told = await response.json();
  // Nothing recognised is an answer, too.
  if (told.hosters) return told;
  throw new Error(told.error?.message ?? told.detail ?? `${api}: ${response.status}`);
}

/** One worker for all widgets of a page. */
const clients = new Map<string, Promise<Client>>();

async function offline({ what, near, country, limit, lang, for: asker }: Question, folder: string): Promise<Answer> {
  const client = clients.get(folder) ?? connected(folder);
  clients.set(folder, client);
  const options = { near, nearCountry: country, limit: Number(limit), lang, for: asker };
  const given = Object.fromEntries(Object.entries(options).filter(([, value]) => value !== ""));
  return (await client).recommend(what, given);
}

async function connected(folder: string): Promise<Client> {
  try {
    const { connect } = await import(`${folder}esm/worker.js`);
    return await connect({ early: true });
  } catch (error) {
    clients.delete(folder);
    throw error;
  }
}
