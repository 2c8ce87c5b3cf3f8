import type { ErrorCode } from "./documents.js";
import type { OwnCode } from "./error.js";

/** One end of what lies between a page and its worker. */
export interface Channel {
  post(message: unknown): void;
  /** Names who hears messages, and who hears that the other end is gone. */
  listen(heard: (message: any) => void, failed: (why: string) => void): void;
  stop(): void;
  /** Whether a waiting question keeps the program alive; where the platform does not ask, it is left out. */
  hold?(held: boolean): void;
}

/** What the page posts. `finder` is the number of a finder in the worker; `id` comes back with the answer. */
export type Task =
  | { id: number; task: "module"; wasm?: Bytes; rest?: Bytes }
  | { id: number; task: "rest" }
  | { id: number; task: "catalogue"; finder: number; catalogue?: Bytes; words?: Bytes }
  | { id: number; task: "words" }
  | { id: number; task: "moving"; finder: number; moving?: Bytes }
  | { id: number; task: "towns"; finder: number; towns?: Bytes }
  | { id: number; task: "knows"; finder: number; place: string; country: string }
  | { id: number; task: "places"; finder: number; places?: Bytes }
  | { id: number; task: "overlaid"; finder: number; over: number; overlay: string }
  | { id: number; task: "ask"; finder: number; request: string }
  | { id: number; task: "askMany"; finder: number; requests: string[] }
  | { id: number; task: "verify"; bytes: Uint8Array; signature: string; key: string }
  | { id: number; task: "wanted"; bytes: Uint8Array; lang?: string }
  | { id: number; task: "free"; finder: number };

/** What may be posted of where bytes come from. */
export type Bytes = string | ArrayBuffer | Uint8Array;

/** What the worker posts. */
export type Done =
  | { id: number; status: number; json: string }
  | { id: number; error: { code: ErrorCode | OwnCode; message: string; hint: string; status: number } };
