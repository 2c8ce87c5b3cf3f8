// A plain file server on this machine, as an association's would be: it compresses text, and counts what it sends.
import { readFile } from "node:fs/promises";
import { createServer } from "node:http";
import { gzipSync } from "node:zlib";

const DIST = new URL("../../dist/", import.meta.url);
const TYPES = {
  html: "text/html; charset=utf-8",
  js: "text/javascript",
  css: "text/css",
  json: "application/json",
  svg: "image/svg+xml",
  png: "image/png",
  woff2: "font/woff2",
  gz: "application/gzip",
  webmanifest: "application/manifest+json",
};
const COMPRESSED = new Set(["html", "js", "css", "json", "svg", "webmanifest"]);

/**
 * Serves `dist` below `under`. `extra` maps paths to texts that are served instead of files; `held` holds promises that a
 * path waits for.
 */
export async function serve({ under = "/", extra = {}, held = {} } = {}) {
  const sent = [];
  const server = createServer(async (request, response) => {
    const { pathname } = new URL(request.url, "http://localhost");
    const path = pathname.slice(under.length) || "index.html";
    try {
      if (!pathname.startsWith(under) || path.includes("..")) throw new Error("outside");
      const kind = path.split(".").pop();
      await Object.entries(held).find(([part]) => path.includes(part))?.[1];
      let body = extra[path] ?? (await readFile(new URL(path, DIST)));
      const headers = { "content-type": TYPES[kind] ?? "application/octet-stream" };
      if (COMPRESSED.has(kind)) {
        body = gzipSync(body);
        headers["content-encoding"] = "gzip";
      }
      sent.push({ path, bytes: body.length, at: performance.timeOrigin + performance.now() });
      response.writeHead(200, headers).end(body);
    } catch {
      sent.push({ path, bytes: 0, missing: true });
      response.writeHead(404).end();
    }
  });
  await new Promise((done) => server.listen(0, "127.0.0.1", done));
  const close = () => {
    server.closeAllConnections();
    return new Promise((done) => server.close(done));
  };
  return { address: `http://127.0.0.1:${server.address().port}${under}`, sent, close };
}
