import { DegafamError } from "./error.js";
import type { Request } from "./requests.js";
import { respelt } from "./spelling.js";

/** An answer as the core gives it. */
export interface Reply {
  /** 0 answered, 2 bad question, 3 nothing recognised, 4 place, 5 no hoster, 6 data. */
  status: number;
  /** One JSON document; `{"error": …}` when it could not be answered. */
  json: string;
}

/** The first character of what crosses is the status, the rest the document. */
export function replyOf(crossed: string): Reply {
  return { status: Number(crossed[0]), json: crossed.slice(1) };
}

/** The error that a document of the form `{"error": {code, message, hint}}` tells. */
export function errorOf({ status, json }: Reply): DegafamError {
  const { code, message, hint } = JSON.parse(json).error;
  return new DegafamError(code, message, hint, status);
}

/** The document that answers a request, or the error in its place, in the names of JavaScript. */
export function answered(request: Request, reply: Reply): string {
  // No document begins so but an error's.
  if (!reply.json.startsWith('{"error":')) return reply.json;
  const { code, message, hint, status } = errorOf(reply);
  throw new DegafamError(code, respelt(message, request), respelt(hint, request), status);
}
