// A page of this machine, and a browser that looks at it.
import { readFile } from "node:fs/promises";
import { createServer } from "node:http";
import { chromium } from "playwright-core";
import { CHROMIUM } from "../../../tools/chromium.mjs";
import { cases } from "./vectors.mjs";

const TYPES = { js: "text/javascript", mjs: "text/javascript", html: "text/html", json: "application/json" };
const FILES = { "/pkg/": "../pkg/", "/asking.mjs": "asking.mjs", "/measure.mjs": "measure.mjs", "/catalogue.bin": "../../../data/catalogue.bin", "/made.bin": "../../../tests/conformance/made.bin", "/places.bin": "../../../data/places.bin" };
const PAGE = '<!doctype html><meta charset="utf-8"><link rel="icon" href="data:,"><title>degafam</title>';

/** Addresses that the page may ask for. */
export const known = (path) => path === "/" || path === "/cases.json" || Object.keys(FILES).some((start) => path.startsWith(start));

/**
 * An open page, the paths it asks for, and how to close it. `more` are folders that it serves as well, by their beginning;
 * with `fallback` it answers with the page where a file is missing, as servers of applications do.
 */
export async function open({ more = {}, fallback = false } = {}) {
  const asked = [];
  const files = { ...FILES, ...more };
  const server = createServer(async (request, response) => {
    const path = new URL(request.url, "http://localhost").pathname;
    asked.push(path);
    const send = (type, body, encoding) => response.writeHead(200, { "content-type": type, ...(encoding && { "content-encoding": encoding }) }).end(body);
    if (path === "/") return send("text/html", PAGE);
    if (path === "/cases.json") return send("application/json", JSON.stringify(cases));
    const known = Object.keys(files).find((start) => path === start || (start.endsWith("/") && path.startsWith(start)));
    try {
      const body = await readFile(new URL(files[known] + path.slice(known.length), import.meta.url));
      // Some servers have what ends in .gz unpacked by the browser, others not: here the worker meets the one, the page the other.
      const unpacked = path.endsWith("places.bin.gz");
      send(TYPES[path.split(".").pop()] ?? "application/octet-stream", body, unpacked && "gzip");
    } catch {
      if (fallback) send("text/html", PAGE);
      else response.writeHead(404).end();
    }
  });
  await new Promise((done) => server.listen(0, "127.0.0.1", done));
  const origin = `http://127.0.0.1:${server.address().port}`;
  const browser = await chromium.launch(CHROMIUM);
  const page = await browser.newPage();
  await page.goto(origin);
  const close = async () => {
    await browser.close();
    server.close();
  };
  return { page, asked, close, version: browser.version() };
}
