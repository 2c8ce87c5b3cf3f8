import { h, render } from "preact";
import { App } from "./app";
import type { Say } from "./texts";

export function show(first: Say): void {
  const page = document.getElementById("page");
  if (page) render(h(App, { first }), page);
}
