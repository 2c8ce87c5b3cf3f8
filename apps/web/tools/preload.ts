import type { Plugin } from "vite";

/** Names the page's own code in the head of `index.html`, so that it is fetched beside the code that starts the worker. */
export function preload(): Plugin {
  return {
    name: "preload",
    apply: "build",
    transformIndexHtml: {
      order: "post",
      handler(_, { bundle }) {
        const chunks = Object.values(bundle ?? {}).filter((chunk) => chunk.type === "chunk");
        const page = chunks.find(({ name, isDynamicEntry }) => isDynamicEntry && name === "page");
        if (!page) this.error("the page has no code of its own");
        const entry = chunks.find(({ isEntry }) => isEntry);
        const files = [page.fileName, ...page.imports].filter((file) => !entry?.imports.includes(file));
        return files.map((file) => ({
          tag: "link",
          attrs: { rel: "modulepreload", crossorigin: true, href: `./${file}` },
          injectTo: "head",
        }));
      },
    },
  };
}
