// Browsers, their workers, and bundlers, which copy what `new URL(…, import.meta.url)` names.
import type { Channel } from "./channel.js";

const FILES = {
  "degafam.wasm.zst": () => new URL("../degafam.wasm.zst", import.meta.url),
  "rest.wasm.zst": () => new URL("../rest.wasm.zst", import.meta.url),
  "catalogue.bin.zst": () => new URL("../catalogue.bin.zst", import.meta.url),
  "places.bin.gz": () => new URL("../places.bin.gz", import.meta.url),
  "moving.bin.zst": () => new URL("../moving.bin.zst", import.meta.url),
  "words.bin.gz": () => new URL("../words.bin.gz", import.meta.url),
  "towns.bin.gz": () => new URL("../towns.bin.gz", import.meta.url),
};

export type File = keyof typeof FILES;

/** Where a file of this package lies. */
export function locate(file: File): URL {
  return FILES[file]();
}

/** What an address holds. */
export async function read(address: string | URL): Promise<Response | Uint8Array> {
  try {
    return await fetch(address);
  } catch (cause) {
    throw new Error(`${address}: ${(cause as Error).message}`, { cause });
  }
}

/** What an address holds, while everything else waits: only a worker may. */
export const readNow: ((address: string | URL) => Uint8Array) | undefined = (address) => {
  const request = new XMLHttpRequest();
  request.open("GET", address, false);
  request.responseType = "arraybuffer";
  request.send();
  if (request.status !== 200) throw new Error(`${request.responseURL || "its server"} answered ${request.status}`);
  return new Uint8Array(request.response);
};

/** Starts the worker of this package, or its script where it was put. */
export function start(script?: string | URL): Channel {
  const worker = script
    ? new Worker(script, { type: "module", name: "degafam" })
    : new Worker(new URL("./thread.js", import.meta.url), { type: "module", name: "degafam" });
  return {
    post: (message) => worker.postMessage(message),
    listen(heard, failed) {
      worker.onmessage = (event) => heard(event.data);
      worker.onerror = (event) => failed(event.message || "thread.js cannot be read");
      worker.onmessageerror = () => failed("a message could not be read");
    },
    stop: () => worker.terminate(),
  };
}

/** The other end of the channel, in the worker. */
export function parent(): Channel {
  const scope = self as unknown as Worker;
  return {
    post: (message) => scope.postMessage(message),
    listen: (heard) => { scope.onmessage = (event) => heard(event.data); },
    stop: () => self.close(),
  };
}

/** An address that means the same in a worker. */
export function absolute(address: string | URL): string {
  return new URL(address, globalThis.document?.baseURI ?? self.location.href).href;
}
