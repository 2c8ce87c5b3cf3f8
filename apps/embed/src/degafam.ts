// <degafam-hosters>: who offers a free replacement near somebody, in any page. See ../README.md.
import { capital, leading } from "../../web/src/format.js";
import { type Answer, ask, type Question } from "./ask.js";
import { element, link } from "./dom.js";
import { style } from "./style.js";
import { type Said, said } from "./texts.js";

const ATTRIBUTES = ["what", "near", "country", "limit", "lang", "for", "src"] as const;
/** Reasons that say how surely and since when an offer is known. */
const TRUST = /^(last_seen|undated|withdrawn|from_)/;
/** Where it is, in the words of the core. */
const PLACE = /^(distance|site_unknown)/;

class DegafamHosters extends HTMLElement {
  static readonly observedAttributes = ATTRIBUTES;

  readonly #root = this.attachShadow({ mode: "open" });
  #asked = 0;
  #waiting = false;

  connectedCallback(): void {
    this.#root.adoptedStyleSheets = [style()];
    this.#ask();
  }

  attributeChangedCallback(): void {
    this.#ask();
  }

  /** Asks once for all attributes that change together. */
  #ask(): void {
    if (this.#waiting || !this.isConnected) return;
    this.#waiting = true;
    queueMicrotask(() => {
      this.#waiting = false;
      this.#answer();
    });
  }

  async #answer(): Promise<void> {
    const number = ++this.#asked;
    const question = this.#question();
    const say = said(question.lang);
    if (!question.what) return this.#root.replaceChildren();
    const status = element("p", { part: "status", role: "status" }, say("asking"));
    this.#root.replaceChildren(slot("loading", status));
    try {
      const answer = await ask(question, this.getAttribute("src"));
      // A question that was asked later is answered by itself.
      if (number !== this.#asked) return;
      this.#root.replaceChildren(this.#shown(question, answer, say));
      this.#tell("degafam-answer", answer);
    } catch (error) {
      if (number !== this.#asked) return;
      const why = error instanceof Error ? error.message : String(error);
      const told = element("p", { part: "status", role: "alert" }, say("embedFailed", why));
      this.#root.replaceChildren(slot("error", told));
      this.#tell("degafam-error", error);
    }
  }

  #question(): Question {
    const of = (name: (typeof ATTRIBUTES)[number]) => this.getAttribute(name)?.trim() ?? "";
    const page = this.closest("[lang]")?.getAttribute("lang") ?? navigator.language;
    return {
      what: of("what"),
      near: of("near"),
      country: of("country"),
      limit: of("limit") || "5",
      lang: of("lang") || page.slice(0, 2),
      for: of("for"),
    };
  }

  #shown({ near }: Question, answer: Answer, say: Said): HTMLElement {
    const { match, query, hosters, notes, suggestions, catalogue } = answer;
    const name = match?.name ?? query.what;
    const place = query.place?.name ?? "";
    const title = place ? say("hostersNear", place) : say("hosters");
    const told = [
      query.place?.understood_as ? say("placeGuessed", query.place.understood_as) : "",
      near && !query.place ? (notes.find(({ code }) => code === "place_unknown")?.text ?? "") : "",
    ];
    const others = match ? [] : suggestions;
    return element(
      "section",
      { part: "widget" },
      slot("heading", element("h2", { part: "heading" }, `${name} · ${title}`)),
      ...told.filter(Boolean).map((text) => element("p", { part: "note" }, text)),
      others.length > 0 &&
        element("p", { part: "note" }, `${say("didYouMean")} `, ...others.map(({ name }) => this.#suggestion(name))),
      hosters.length > 0
        ? element("ol", { part: "list" }, ...hosters.map(hoster))
        : slot("empty", element("p", { part: "status" }, match ? say("noHostersAtAll") : "")),
      slot(
        "footer",
        element("p", { part: "footer" }, link("https://github.com/degafam/degafam", "degafam"), ` · ${catalogue.date}`),
      ),
    );
  }

  #suggestion(name: string): HTMLElement {
    const button = element("button", { part: "suggestion", type: "button" }, name);
    button.onclick = () => this.setAttribute("what", name);
    return button;
  }

  #tell(name: string, detail: unknown): void {
    this.dispatchEvent(new CustomEvent(name, { detail, bubbles: true, composed: true }));
  }
}

function hoster({ hoster, offer, reasons, next }: Answer["hosters"][number]): HTMLElement {
  const [step] = next;
  const action = step && leading(step);
  const said = (of: RegExp) => reasons.find(({ code }) => of.test(code))?.text ?? "";
  return element(
    "li",
    { part: "hoster" },
    element("p", { part: "name" }, link(hoster.website, hoster.name)),
    element("p", { part: "offer" }, offer.software_name ?? offer.protocol ?? offer.service_name ?? ""),
    element("p", { part: "place" }, capital(said(PLACE))),
    element("p", { part: "trust" }, capital(said(TRUST))),
    action && element("p", { part: "next" }, link(action.link, action.text, "action")),
  );
}

/** A place that the page may fill with something of its own. */
const slot = (name: string, otherwise: HTMLElement) => element("slot", { name }, otherwise);

if (!customElements.get("degafam-hosters")) customElements.define("degafam-hosters", DegafamHosters);
