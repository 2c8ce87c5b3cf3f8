import css from "./style.css";

let sheet: CSSStyleSheet | undefined;

/** One sheet for all widgets. Made by script: a strict policy of the page forbids sheets that stand in it. */
export function style(): CSSStyleSheet {
  if (!sheet) {
    sheet = new CSSStyleSheet();
    sheet.replaceSync(css);
  }
  return sheet;
}
