import { type Mark, RADIUS } from "./marks";
import type { Size } from "./projection";

/** Which point of a text stands at its place. */
export type Anchor = "start" | "middle" | "end";

export interface Label {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly anchor: Anchor;
}

type Box = readonly [left: number, top: number, right: number, bottom: number];

/** The size of letters unless another is said, pixels; their width is a share of it that keeps texts apart. */
export const LETTERS = 12;
const WIDTH = 0.6;
const RISE = 0.92;
const FALL = 0.25;

/** What the line around a marker adds to it, pixels. */
const LINE = 2;
/** The corner in which the buttons stand, pixels. */
const TOOLS = { width: 56, height: 146 };

/** Places labels one after the other where they cover nothing that stands already. */
export class Labels {
  readonly #taken: Box[];
  readonly #texts: Set<string>;
  readonly #size: Size;

  constructor(marks: readonly Mark[], size: Size, from?: Labels) {
    this.#size = size;
    const tools = [size.width - TOOLS.width, 0, size.width, TOOLS.height] as const;
    this.#taken = from ? [...from.#taken] : [tools, ...marks.map(({ x, y }) => square(x, y, RADIUS + LINE))];
    this.#texts = new Set(from ? from.#texts : []);
  }

  /** The same, to place more without taking room from who places after. */
  copy(): Labels {
    return new Labels([], this.#size, this);
  }

  /** Whether nothing stands there, and it is in the map. */
  free([left, top, right, bottom]: Box): boolean {
    if (left < 2 || top < 2 || right > this.#size.width - 2 || bottom > this.#size.height - 2) return false;
    return !this.#taken.some(([l, t, r, b]) => left < r && right > l && top < b && bottom > t);
  }

  /** Keeps texts off a point. */
  reserve(x: number, y: number, half: number): void {
    this.#taken.push(square(x, y, half));
  }

  /** Whether this text stands somewhere already. */
  has(text: string): boolean {
    return this.#texts.has(text);
  }

  /** The label with its middle at `x`, or beginning or ending there, if there is room. */
  place(text: string, x: number, y: number, letters: number = LETTERS, anchor: Anchor = "middle"): Label | null {
    const wide = text.length * letters * WIDTH;
    const left = anchor === "start" ? x : anchor === "end" ? x - wide : x - wide / 2;
    const box = [left, y - letters * RISE, left + wide, y + letters * FALL] as const;
    if (!this.free(box)) return null;
    this.#taken.push(box);
    this.#texts.add(text);
    return { text, x, y, anchor };
  }

  /** A name below what stands there, or above it. */
  around(text: string, x: number, y: number, off: number, letters: number = LETTERS): Label | null {
    return (
      this.place(text, x, y + off + letters * RISE, letters) ?? this.place(text, x, y - off - FALL * letters, letters)
    );
  }

  /** A name beside its dot: right, left, above or below, wherever there is room. */
  beside(text: string, x: number, y: number, letters: number, dot: number): Label | null {
    if (!this.free(square(x, y, dot))) return null;
    const off = dot + 3;
    const level = y + letters * 0.34;
    const label =
      this.place(text, x + off, level, letters, "start") ??
      this.place(text, x - off, level, letters, "end") ??
      this.place(text, x, y - off, letters) ??
      this.place(text, x, y + off + letters * 0.7, letters);
    if (label) this.reserve(x, y, dot);
    return label;
  }
}

const square = (x: number, y: number, half: number): Box => [x - half, y - half, x + half, y + half];
