// In a frame: the address says what is asked, and the page around hears how tall the answer is.
const ATTRIBUTES = ["what", "near", "country", "limit", "lang", "for", "theme"];

const widget = document.querySelector("degafam-hosters");
const asked = new URLSearchParams(location.search);
for (const name of ATTRIBUTES) {
  const value = asked.get(name);
  if (value !== null) widget?.setAttribute(name, value);
}
// Who answers is for the frame's own server to say: an address could name anybody.
const answering = document.querySelector<HTMLMetaElement>('meta[name="degafam:src"]')?.content;
if (answering) widget?.setAttribute("src", answering);
document.documentElement.lang = asked.get("lang") ?? document.documentElement.lang;
document.body.style.margin = "0";

const tell = () => {
  const height = Math.ceil(document.documentElement.getBoundingClientRect().height);
  parent.postMessage({ degafam: { height } }, "*");
};
if (widget) new ResizeObserver(tell).observe(widget);
