import type { Row } from "../core/useAnswer";
import type { Size, View } from "./projection";

export type Level = "low" | "middle" | "high";

/** Openness from which a marker is filled half and whole: about the lower and the upper quarter of the catalogue. */
export const LEVELS = { middle: 0.25, high: 0.4 } as const;

export function level(openness: number): Level {
  return openness >= LEVELS.high ? "high" : openness >= LEVELS.middle ? "middle" : "low";
}

/** A hoster with a place, in units of the drawing. */
export interface Spot {
  readonly row: Row;
  /** From 1, as in the list. */
  readonly rank: number;
  readonly x: number;
  readonly y: number;
}

/** What is drawn as one marker, in pixels of the map. */
export interface Mark {
  readonly spots: readonly Spot[];
  readonly x: number;
  readonly y: number;
  /** Where it belongs, when it had to step aside. */
  readonly from: readonly [number, number] | null;
}

/** Half of a marker, pixels; a target of 24 pixels or more. */
export const RADIUS = 12.5;
const ROOM = 2 * RADIUS - 1;
/** Hosters of one town step aside around it up to this number; more become one marker. */
const MOST_AROUND = 9;

/**
 * Markers that do not cover each other: near ones become one with their number, those of the same town stand around it.
 * The better ranked keep their place.
 */
export function marks(spots: readonly Spot[], { k, x, y }: View): Mark[] {
  const groups: { spots: Spot[]; x: number; y: number }[] = [];
  for (const spot of spots) {
    const at = { x: spot.x * k + x, y: spot.y * k + y };
    const near = groups.find((group) => Math.hypot(group.x - at.x, group.y - at.y) < ROOM);
    if (near) near.spots.push(spot);
    else groups.push({ spots: [spot], ...at });
  }
  return groups.flatMap((group): Mark[] => {
    const [first, ...others] = group.spots;
    const town = first && others.every((spot) => spot.x === first.x && spot.y === first.y);
    if (others.length === 0 || !town || group.spots.length > MOST_AROUND) return [{ ...group, from: null }];
    const count = group.spots.length;
    const around = Math.max(RADIUS + 3, (count * (2 * RADIUS + 3)) / (2 * Math.PI));
    return group.spots.map((spot, index) => {
      const angle = (2 * Math.PI * index) / count - Math.PI / 2;
      return {
        spots: [spot],
        x: group.x + around * Math.cos(angle),
        y: group.y + around * Math.sin(angle),
        from: [group.x, group.y] as const,
      };
    });
  });
}

export interface Label {
  readonly text: string;
  readonly x: number;
  readonly y: number;
}

/** Width of a letter, pixels, at the size in which labels are set: enough to keep them apart. */
const LETTER = 6.6;
const LINE = 11;

/** Places labels one after the other where they cover nothing that stands already. */
export class Labels {
  readonly #taken: [number, number, number, number][];
  readonly #size: Size;

  constructor(marks: readonly Mark[], size: Size) {
    this.#size = size;
    this.#taken = marks.map(({ x, y }) => [x - RADIUS, y - RADIUS, x + RADIUS, y + RADIUS]);
  }

  /** The label, centred on `x`, if there is room. */
  place(text: string, x: number, y: number): Label | null {
    const half = (text.length * LETTER) / 2;
    const box = [x - half, y - LINE, x + half, y + 3] as [number, number, number, number];
    const [left, top, right, bottom] = box;
    if (left < 2 || top < 2 || right > this.#size.width - 2 || bottom > this.#size.height - 2) return null;
    if (this.#taken.some(([l, t, r, b]) => left < r && right > l && top < b && bottom > t)) return null;
    this.#taken.push(box);
    return { text, x, y };
  }
}
