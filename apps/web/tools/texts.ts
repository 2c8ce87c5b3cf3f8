import { existsSync, readFileSync, writeFileSync } from "node:fs";
import type { Language, Text, Texts } from "virtual:texts";
import { FluentParser, type Pattern } from "@fluent/syntax";
import type { Plugin } from "vite";

const TEXTS = new URL("../../../texts/", import.meta.url);
const KEYS = new URL("../src/texts/keys.ts", import.meta.url);
/** What every other language falls back to. */
const FIRST = "en";

export function languages(): Language[] {
  const rows = readFileSync(new URL("languages.tsv", TEXTS), "utf8").split("\n");
  return rows
    .filter((row) => row && !row.startsWith("#"))
    .map((row) => row.split("\t"))
    .map(([code = "", name = "", state = ""]) => ({ code, name, draft: state === "draft" }));
}

const file = (lang: string) => new URL(`${lang}/page.ftl`, TEXTS);

/** What a language says itself. */
export function written(lang: string): Texts {
  if (!existsSync(file(lang))) return {};
  const { body } = new FluentParser({ withSpans: false }).parse(readFileSync(file(lang), "utf8"));
  const texts: Record<string, Text> = {};
  for (const entry of body) {
    if (entry.type === "Junk") throw new Error(`${lang}/page.ftl: ${entry.content.trim()}`);
    if (entry.type !== "Message" || !entry.value) continue;
    if (entry.id.name in texts) throw new Error(`${lang}/page.ftl: ${entry.id.name} stands twice`);
    texts[entry.id.name] = flat(entry.value, `${lang}/page.ftl: ${entry.id.name}`);
  }
  return texts;
}

/** What a language says, and in English what it does not say yet. */
export function complete(lang: string): Texts {
  return { ...written(FIRST), ...written(lang) };
}

/** The part of Fluent that our texts use: slots, and one choice by a number. */
function flat({ elements }: Pattern, where: string): Text {
  let texts: Record<string, string> = { "": "" };
  let count = "";
  const add = (piece: string) => {
    for (const form of Object.keys(texts)) texts[form] += piece;
  };
  for (const element of elements) {
    if (element.type === "TextElement") {
      add(element.value);
      continue;
    }
    const { expression } = element;
    if (expression.type === "VariableReference") {
      add(`{${expression.id.name}}`);
    } else if (expression.type === "StringLiteral") {
      add(expression.value);
    } else if (expression.type === "SelectExpression" && expression.selector.type === "VariableReference" && !count) {
      count = expression.selector.id.name;
      const before = texts[""];
      texts = {};
      for (const { key, value, default: last } of expression.variants) {
        const form = flat(value, where);
        if (typeof form !== "string" || key.type !== "Identifier") throw new Error(`${where}: a choice in a choice`);
        if (last && key.name !== "other") throw new Error(`${where}: the default is [other]`);
        texts[key.name] = before + form;
      }
    } else throw new Error(`${where}: only slots and one choice by a number are known here`);
  }
  return count ? [count, texts] : (texts[""] ?? "");
}

/** The names of all texts, for the compiler: those that choose by a number apart. */
export function keys(): string {
  const all = Object.entries(written(FIRST));
  const union = (name: string, found: string[]) =>
    `export type ${name} =\n${found.map((key) => `  | "${key}"`).join("\n")};\n`;
  const counted = all.filter(([, text]) => typeof text !== "string").map(([key]) => key);
  const plain = all.filter(([, text]) => typeof text === "string").map(([key]) => key);
  return `// Made of texts/en/page.ftl when the page is built.\n${union("Key", plain)}${union("Counted", counted)}`;
}

/** Gives the page its texts, one file a language, which nothing has to read again in the browser. */
export function texts(): Plugin {
  return {
    name: "texts",
    buildStart() {
      const made = keys();
      if (!existsSync(KEYS) || readFileSync(KEYS, "utf8") !== made) writeFileSync(KEYS, made);
      for (const { code } of languages()) this.addWatchFile(file(code).pathname);
    },
    resolveId: (id) => (id.startsWith("virtual:texts") ? `\0${id}` : null),
    load(id) {
      if (id === "\0virtual:texts") {
        const load = languages().map(({ code }) => `${code}: () => import("virtual:texts/${code}")`);
        return `export const languages = ${JSON.stringify(languages())};\nexport const load = { ${load.join(", ")} };`;
      }
      if (id === "\0virtual:texts/own") {
        const own = Object.fromEntries(languages().map(({ code }) => [code, written(code)]));
        return `export const own = ${JSON.stringify(own)};\nexport const keys = ${JSON.stringify(keys())};`;
      }
      const lang = /^\0virtual:texts\/(\w+)$/.exec(id)?.[1];
      return lang ? `export default ${JSON.stringify(complete(lang))};` : null;
    },
  };
}
