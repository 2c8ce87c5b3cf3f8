// Puts the package together in pkg/: ES modules for browsers and bundlers, CommonJS for Node with ES modules over it, so
// that both share one instance and one class of errors, declarations for each, and the licences.
import { build } from "esbuild";
import { execFileSync } from "node:child_process";
import { cpSync, mkdirSync, readdirSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";

const js = fileURLToPath(new URL("..", import.meta.url));
process.chdir(js);
const [root, pkg] = ["../..", "pkg"];
for (const folder of ["esm", "cjs", "LICENSES"]) rmSync(`${pkg}/${folder}`, { recursive: true, force: true });
mkdirSync(`${pkg}/esm/node`, { recursive: true });

const common = { target: "es2022", charset: "utf8", logLevel: "warning" };
await build({
  ...common,
  entryPoints: ["ts/index.ts", "ts/worker.ts", "ts/thread.ts"],
  outdir: `${pkg}/esm`,
  bundle: true,
  splitting: true,
  chunkNames: "shared-[hash]",
  format: "esm",
  platform: "browser",
});

const typesOnly = ["documents", "options", "channel"];
const sources = readdirSync("ts").filter((name) => name.endsWith(".ts") && !/^platform/.test(name));
const modules = sources.map((name) => name.replace(".ts", "")).filter((name) => !typesOnly.includes(name));
await build({
  ...common,
  entryPoints: [
    ...modules.filter((name) => name !== "unpack").map((name) => ({ in: `ts/${name}.ts`, out: name })),
    { in: "ts/platform.node.ts", out: "platform" },
    { in: "ts/glue/degafam_js.js", out: "glue/degafam_js" },
  ],
  outdir: `${pkg}/cjs`,
  format: "cjs",
  platform: "node",
});
// What it is made with comes with it: the package depends on no other.
await build({ ...common, entryPoints: ["ts/unpack.ts"], outfile: `${pkg}/cjs/unpack.js`, bundle: true, format: "cjs", platform: "node" });
writeFileSync(`${pkg}/cjs/package.json`, '{ "type": "commonjs" }\n');

const names = { index: ["DegafamError", "Finder", "init", "load", "readCatalogue", "readMoving", "readPlaces", "readTowns", "verify", "wanted"], worker: ["Client", "DegafamError", "connect"] };
for (const [name, exported] of Object.entries(names)) {
  const text = `import degafam from "../../cjs/${name}.js";\n\nexport const { ${exported.join(", ")} } = degafam;\n`;
  writeFileSync(`${pkg}/esm/node/${name}.js`, text);
}

execFileSync("node_modules/.bin/tsc", ["-p", "."], { stdio: "inherit" });
const declared = readdirSync(`${pkg}/esm`).filter((name) => name.endsWith(".d.ts"));
const inner = ["platform", "platform.node", "thread", "tasks", "parts", "texts", "unpack", "channel", "names", "spelling"].map((name) => `${name}.d.ts`);
for (const name of declared) {
  if (inner.includes(name)) rmSync(`${pkg}/esm/${name}`);
  else cpSync(`${pkg}/esm/${name}`, `${pkg}/cjs/${name}`);
}

cpSync("manifest.json", `${pkg}/package.json`);
cpSync(`${root}/LICENSES`, `${pkg}/LICENSES`, { recursive: true });
cpSync(`${root}/NOTICE`, `${pkg}/NOTICE`);
cpSync("README.md", `${pkg}/README.md`);

// Tests and the example import it by its name.
rmSync("node_modules/degafam", { recursive: true, force: true });
symlinkSync("../pkg", "node_modules/degafam");
