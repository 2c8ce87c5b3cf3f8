import type { Row } from "../core/useAnswer";
import { isVague } from "./place";
import { type Size, toUnits, type View } from "./projection";

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
  /** How far from there it may be. */
  readonly r: number;
  /** Of a region or a country no more is known than that it is there. */
  readonly vague: boolean;
}

/** Of an answer's rows, those that a map can show. */
export function spotsOf(
  rows: readonly Row[],
  project: (at: [number, number]) => [number, number] | null,
): readonly Spot[] {
  return rows.flatMap((row, index): Spot[] => {
    const { latitude, longitude, precision_km } = row.ranked.hoster;
    const at = latitude !== null && longitude !== null && project([longitude, latitude]);
    if (!at) return [];
    return [{ row, rank: index + 1, x: at[0], y: at[1], r: toUnits(precision_km ?? 0), vague: isVague(row.ranked) }];
  });
}

/** What is drawn as one marker, in pixels of the map. */
export interface Mark {
  readonly spots: readonly Spot[];
  readonly x: number;
  readonly y: number;
  /** Where it belongs, when it had to step aside. */
  readonly from: readonly [number, number] | null;
  /** All of them are somewhere in one circle, and no more is known. */
  readonly vague: boolean;
}

/** Where something lies somewhere, true to scale, in pixels of the map. */
export interface Disc {
  readonly spots: readonly Spot[];
  readonly x: number;
  readonly y: number;
  readonly r: number;
  readonly vague: boolean;
}

/** Half of a marker, pixels; a target of 24 pixels or more. */
export const RADIUS = 12.5;
const ROOM = 2 * RADIUS + 3;
/** Hosters of one town step aside around it up to this number; more become one marker. */
const MOST_AROUND = 9;
/** From here on a circle says more than the marker in it, pixels. */
export const LEAST_DISC = 2 * RADIUS;

interface Group {
  readonly spots: Spot[];
  x: number;
  y: number;
  readonly vague: boolean;
}

/**
 * Markers that do not cover each other: near ones become one with their number, those of the same town stand around it,
 * those of one region or country are one in the middle of its circle. The better ranked keep their place.
 */
export function marks(spots: readonly Spot[], { k, x, y }: View): Mark[] {
  const groups: Group[] = [];
  const areas: Group[] = [];
  for (const spot of spots) {
    const at = { x: spot.x * k + x, y: spot.y * k + y };
    if (spot.vague && spot.r * k >= LEAST_DISC) {
      const same = areas.find(({ spots: [first] }) => first && alike(first, spot));
      if (same) same.spots.push(spot);
      else areas.push({ spots: [spot], ...at, vague: true });
      continue;
    }
    const near = groups.find((group) => Math.hypot(group.x - at.x, group.y - at.y) < ROOM);
    if (near) near.spots.push(spot);
    else groups.push({ spots: [spot], ...at, vague: false });
  }
  const standing = groups.flatMap(apart);
  for (const area of areas) standing.push({ ...area, ...roomFor(area, k, standing), from: null });
  return standing;
}

const alike = (a: Spot, b: Spot) => a.x === b.x && a.y === b.y && a.r === b.r;

/** Those of one town around it. */
function apart(group: Group): Mark[] {
  const [first, ...others] = group.spots;
  const town = first && others.every((spot) => spot.x === first.x && spot.y === first.y);
  const vague = first !== undefined && group.spots.every((spot) => spot.vague && alike(spot, first));
  const whole = [{ ...group, from: null, vague }];
  if (others.length === 0 || !town || vague || group.spots.length > MOST_AROUND) return whole;
  const count = group.spots.length;
  const around = Math.max(RADIUS + 3, (count * (2 * RADIUS + 3)) / (2 * Math.PI));
  return group.spots.map((spot, index) => {
    const angle = (2 * Math.PI * index) / count - Math.PI / 2;
    return {
      spots: [spot],
      x: group.x + around * Math.cos(angle),
      y: group.y + around * Math.sin(angle),
      from: [group.x, group.y] as const,
      vague: spot.vague,
    };
  });
}

/** In the middle of the circle, or next to it in the circle where another marker stands there. */
function roomFor({ x, y, spots: [first] }: Group, k: number, standing: readonly Mark[]): { x: number; y: number } {
  const most = (first?.r ?? 0) * k - RADIUS;
  const step = ROOM + 4;
  for (let off = 0; off <= most && off <= 4 * step; off += step) {
    const turns = off === 0 ? 1 : 8;
    for (let turn = 0; turn < turns; turn++) {
      const angle = (2 * Math.PI * turn) / turns + Math.PI / 2;
      const at = { x: x + off * Math.cos(angle), y: y + off * Math.sin(angle) };
      if (standing.every((mark) => Math.hypot(mark.x - at.x, mark.y - at.y) >= step)) return at;
    }
  }
  return { x, y };
}

/** The circles in which hosters lie somewhere, each once, where they say something: larger than a marker, and not all in sight. */
export function discs(spots: readonly Spot[], { k, x, y }: View, { width, height }: Size): Disc[] {
  const found: { spots: Spot[]; x: number; y: number; r: number; vague: boolean }[] = [];
  for (const spot of spots) {
    if (spot.r * k < LEAST_DISC) continue;
    const same = found.find(({ spots: [first] }) => first && alike(first, spot));
    if (same) same.spots.push(spot);
    else found.push({ spots: [spot], x: spot.x * k + x, y: spot.y * k + y, r: spot.r * k, vague: spot.vague });
  }
  // The larger below, so that the smaller can be seen.
  const corner = (disc: Disc) => Math.hypot(Math.max(disc.x, width - disc.x), Math.max(disc.y, height - disc.y));
  return found.filter((disc) => disc.r < corner(disc)).sort((a, b) => b.r - a.r);
}
