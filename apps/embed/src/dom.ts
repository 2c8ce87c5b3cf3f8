import { href } from "../../web/src/format.js";

type Child = Node | string | false | undefined;

/** An element with attributes, and what stands in it: texts stay texts. Empty paragraphs are left out. */
export function element(name: string, attributes: Record<string, string>, ...children: Child[]): HTMLElement {
  const made = document.createElement(name);
  for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, value);
  made.append(...children.filter((child): child is Node | string => Boolean(child)));
  return made;
}

/** A link where the address is one, else the text. */
export function link(address: string | null | undefined, text: string, part = "link"): Node {
  const target = href(address);
  if (!target) return element("span", { part }, text);
  return element("a", { part, href: target, rel: "noopener noreferrer", dir: "auto" }, text);
}
