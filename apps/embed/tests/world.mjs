// What the tests share: an API that runs, a server of pages, and a browser.
import { spawn } from "node:child_process";
import { readFile } from "node:fs/promises";
import { createServer } from "node:http";
import { chromium } from "playwright-core";
import { CHROMIUM } from "../../../tools/chromium.mjs";

const ROOT = new URL("../../../", import.meta.url).pathname;
const TARGET = process.env.CARGO_TARGET_DIR ?? `${ROOT}target`;
const TYPES = { html: "text/html; charset=utf-8", js: "text/javascript", json: "application/json" };

/** `degafam serve` over the catalogue of the program, and over `data` laid on it; its address, and how to end it. */
export async function api(...data) {
  const laid = data.flatMap((file) => ["--data", file]);
  const server = spawn(`${TARGET}/debug/degafam`, ["serve", "--listen", "127.0.0.1:0", "--page", "none", ...laid], {
    env: { ...process.env, DEGAFAM_DATA_DIR: "/nothing/is/installed" },
  });
  const address = await new Promise((found, failed) => {
    let said = "";
    const hear = (bytes) => {
      said += bytes;
      const [, told] = /listening at (http:\/\/\S+)/.exec(said) ?? [];
      if (told) found(told.replace(/\/$/, ""));
    };
    server.stdout.on("data", hear);
    server.stderr.on("data", hear);
    server.on("exit", () => failed(new Error(said)));
  });
  const close = () => new Promise((ended) => server.once("exit", ended).kill());
  return { address, close };
}

/** A server of pages: texts by path, and folders of this repository by the beginning of a path. */
export async function pages(texts, policy) {
  const asked = [];
  const folders = { "/embed/": "apps/embed/dist/", "/package/": "bindings/js/pkg/" };
  const server = createServer(async ({ url }, response) => {
    const path = new URL(url, "http://localhost").pathname;
    asked.push(path);
    const known = Object.keys(folders).find((start) => path.startsWith(start));
    try {
      const body = texts[path] ?? (await readFile(ROOT + folders[known] + path.slice(known.length)));
      const type = TYPES[texts[path] ? "html" : path.split(".").pop()] ?? "application/octet-stream";
      // Scripts may be taken by pages of others, as they are on any server of an association.
      const headers = { "content-type": type, "access-control-allow-origin": "*" };
      if (texts[path] && policy) headers["content-security-policy"] = policy;
      response.writeHead(200, headers).end(body);
    } catch {
      response.writeHead(404).end();
    }
  });
  await new Promise((done) => server.listen(0, "127.0.0.1", done));
  return {
    address: `http://127.0.0.1:${server.address().port}`,
    asked,
    close: () => new Promise((done) => server.close(done).closeAllConnections()),
  };
}

export const launch = () => chromium.launch(CHROMIUM);
