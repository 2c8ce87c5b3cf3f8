// Many questions that cross together: what is wrong with one is told in its place, and the others are answered.
import { DegafamError } from "./error.js";
import { answered, replyOf } from "./reply.js";
import { SEEDS, draw, stringify, type Request } from "./requests.js";
import { text } from "./texts.js";

/** A question of a batch: what to leave, alone or with options of its own. */
export type Question<Options> = string | ({ what: string } & Options);

interface Asked {
  request: Request;
  json: string;
}

/** The requests of a batch, in order; or why one cannot be written. */
export type Batch = readonly (Asked | DegafamError)[];

/**
 * Writes the questions, each with the options of all where it has none of its own. Without `seed` one is drawn for the
 * first, and each other has the next, so that near-equals take turns.
 */
export function batch<Options extends object>(
  write: (what: string, options: Options) => Request,
  questions: Iterable<Question<Options>>,
  options: Options | undefined,
): Batch {
  if (typeof questions === "string" || typeof questions?.[Symbol.iterator] !== "function") {
    throw new DegafamError("bad_request", "a batch is a list of questions",
      'give a list such as ["doodle", { what: "gmail", near: "Lyon" }]', 2);
  }
  const first = draw();
  return Array.from(questions, (question, at) =>
    attempt(() => {
      const { what, ...own } = typeof question === "string" ? { what: question } : Object(question);
      const request = write(what, { seed: (first + at) % SEEDS, ...options, ...own });
      return { request, json: text(stringify(request)) };
    }),
  );
}

/** What crosses of a batch. */
export function written(batch: Batch): string[] {
  return batch.flatMap((asked) => (asked instanceof DegafamError ? [] : [asked.json]));
}

/** Whether a question of it names a place. */
export function named(batch: Batch): boolean {
  return batch.some((asked) => !(asked instanceof DegafamError) && (typeof asked.request.near === "string" || asked.request.region !== undefined));
}

/** The answers of a batch, in the order of its questions, from the replies to those that crossed. */
export function answers<T>(batch: Batch, replies: readonly string[]): (T | DegafamError)[] {
  const rest = replies.values();
  return batch.map((asked) =>
    asked instanceof DegafamError
      ? asked
      : attempt(() => JSON.parse(answered(asked.request, replyOf(rest.next().value ?? ""))) as T),
  );
}

function attempt<T>(run: () => T): T | DegafamError {
  try {
    return run();
  } catch (error) {
    if (error instanceof DegafamError) return error;
    throw error;
  }
}
