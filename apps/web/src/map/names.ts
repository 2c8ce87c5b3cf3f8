import { load } from "./load";
import namesUrl from "./names.json?url";
import { type Place, projection, toUnits, UNIT } from "./projection";

/** One column each; degrees in hundredths. */
interface Table {
  readonly names: readonly string[];
  readonly latitudes: readonly number[];
  readonly longitudes: readonly number[];
  readonly km: readonly number[];
}

/** What `cargo run --example towns` takes from the gazetteer. */
interface Names {
  /** How many towns have a million, 200,000 and 50,000 inhabitants or more. */
  readonly sizes: readonly number[];
  /** By population, with the kilometres to the next larger town. */
  readonly towns: Table;
  /** With the kilometres from the middle to the towns of a region. */
  readonly regions: Table;
}

/** A name on the ground, in units of the drawing. */
export interface Named {
  readonly name: string;
  readonly x: number;
  readonly y: number;
  /** From a town to the next larger one, or from the middle of a region to its towns. */
  readonly reach: number;
  /** Letters of a town, pixels: by its population. */
  readonly letters: number;
}

export interface Gazette {
  readonly towns: readonly Named[];
  readonly regions: readonly Named[];
}

export async function layOut(centre: Place): Promise<Gazette> {
  return laidOut(await load<Names>(namesUrl), centre);
}

/** From a million inhabitants, 200,000, 50,000, and below. */
const LETTERS = [14, 13, 12, 11] as const;
/** Letters from which a town is named before its region. */
export const LARGE = LETTERS[1];
/** What lies farther from the centre is not looked at while there is anything to look at. */
const FAR = 2.6 * UNIT;

function laidOut({ sizes, towns, regions }: Names, centre: Place): Gazette {
  const project = projection(centre);
  const named = ({ names, latitudes, longitudes, km }: Table): Named[] =>
    names.flatMap((name, index): Named[] => {
      const at = project([(longitudes[index] ?? 0) / 100, (latitudes[index] ?? 0) / 100]);
      if (!at || Math.hypot(at[0], at[1]) > FAR) return [];
      const size = sizes.findIndex((count) => index < count);
      return [{ name, x: at[0], y: at[1], reach: toUnits(km[index] ?? 0), letters: LETTERS[size] ?? LETTERS[3] }];
    });
  return { towns: named(towns), regions: named(regions) };
}
