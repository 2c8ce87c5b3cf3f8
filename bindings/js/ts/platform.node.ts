// Node: files are read, addresses of the web are fetched.
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { Worker, parentPort } from "node:worker_threads";
import type { Channel } from "./channel.js";
import type { File } from "./platform.js";

export function locate(file: File): URL {
  return pathToFileURL(join(__dirname, "..", file));
}

export async function read(address: string | URL): Promise<Response | Uint8Array> {
  if (/^https?:/.test(String(address))) return fetch(address);
  const path = typeof address === "string" && address.startsWith("file:") ? new URL(address) : address;
  return readFile(path);
}

/** Nothing is so slow here that an answer should come before all of the module. */
export const readNow: ((address: string | URL) => Uint8Array) | undefined = undefined;

export function start(script?: string | URL): Channel {
  const worker = new Worker(script ?? join(__dirname, "thread.js"), { name: "degafam" });
  // A program that has nothing else to do ends; questions keep it alive.
  worker.unref();
  return {
    post: (message) => worker.postMessage(message),
    listen(heard, failed) {
      worker.on("message", heard);
      worker.on("error", (error) => failed(error.message));
      worker.on("messageerror", (error) => failed(error.message));
      worker.on("exit", (code) => failed(`it ended with code ${code}`));
    },
    stop: () => void worker.terminate(),
    hold: (held) => (held ? worker.ref() : worker.unref()),
  };
}

export function parent(): Channel {
  const port = parentPort;
  if (!port) throw new Error("this module is the worker's: import degafam/worker instead");
  return {
    post: (message) => port.postMessage(message),
    listen: (heard) => void port.on("message", heard),
    stop: () => port.close(),
  };
}

export function absolute(address: string | URL): string {
  return String(address);
}
