import { useShared } from "../state/context";
import { type Label, type Labels, LETTERS } from "./labels";
import { useMade } from "./load";
import { LARGE, layOut, type Named } from "./names";
import { type Country, drawRegions, drawWorld, FINE_REACH, type Piece } from "./outlines";
import { FINE_FROM, farthest, type Place, type Size, type View } from "./projection";

interface GroundProps {
  readonly centre: Place;
  readonly view: View;
  readonly size: Size;
}

/** From where outlines of regions help, and those of départements and their like, as a zoom. */
const REGIONS_FROM = 1.2;
const SECOND_FROM = 4;

const drawCoarse = (centre: Place) => drawWorld("coarse", centre);
const drawFine = (centre: Place) => drawWorld("fine", centre);

/** Land, borders, and the outlines of regions. */
export function Ground({ centre, view, size }: GroundProps) {
  const near = farthest(view, size) <= FINE_REACH;
  const close = near && view.k >= FINE_FROM;
  const coarse = useMade(drawCoarse, centre);
  const fine = useMade(drawFine, centre, close);
  const divided = near && view.k >= REGIONS_FROM;
  const regions = useMade(drawRegions, centre, divided);
  const drawing = close && fine ? fine : coarse;
  if (!drawing) return null;
  const transform = `translate(${view.x},${view.y}) scale(${view.k})`;
  const seen = ({ left, top, right, bottom }: Piece) =>
    right * view.k + view.x > 0 &&
    bottom * view.k + view.y > 0 &&
    left * view.k + view.x < size.width &&
    top * view.k + view.y < size.height;
  const outlines = (pieces: readonly Piece[], kind: string) =>
    pieces
      .filter(seen)
      .map((piece) => <path key={`${piece.left} ${piece.top}`} class={kind} d={piece.d} transform={transform} />);
  return (
    <>
      <path class="land" d={drawing.land} transform={transform} />
      {divided && regions && outlines(regions.first, "regions")}
      {divided && regions && view.k >= SECOND_FROM && outlines(regions.second, "regions second")}
      <path class="borders" d={drawing.borders} transform={transform} />
    </>
  );
}

/** The least room that a country's name needs, square pixels. */
const NAMED_FROM = 16_000;
/** How far the next larger town must be, and how wide a region, to be named, pixels. */
const TOWN_FROM = 58;
const REGION_FROM = 42;
/** A region that is wider than the map is named by nothing in it. */
const REGION_TO = 420;
const REGION_LETTERS = 11;
const COUNTRY_LETTERS = 12.5;
/** How far the name of a country gives way, pixels. */
const COUNTRY_APART = 24;

interface NamesProps extends GroundProps {
  readonly labels: Labels;
}

/** The names of countries, regions and towns, wherever the markers and their labels leave room. */
export function Names({ centre, view, size, labels: taken }: NamesProps) {
  const { say } = useShared();
  const coarse = useMade(drawCoarse, centre);
  const gazette = useMade(layOut, centre);
  // What loads later is placed anew, and not beside its own former labels.
  const labels = taken.copy();
  const at = ({ x, y }: { x: number; y: number }) => [x * view.k + view.x, y * view.k + view.y] as const;
  const inside = (named: Named | Country) => {
    const [x, y] = at(named);
    return x > 0 && y > 0 && x < size.width && y < size.height;
  };
  const countries = (coarse?.countries ?? []).flatMap((country) => {
    if (country.area * view.k * view.k < NAMED_FROM) return [];
    const name = say.country(country.code).toUpperCase();
    const [x, y] = at(country);
    return labels.place(name, x, y, COUNTRY_LETTERS) ?? labels.around(name, x, y, COUNTRY_APART, COUNTRY_LETTERS) ?? [];
  });
  const towns = (gazette?.towns ?? []).filter((town) => town.reach * view.k >= TOWN_FROM && inside(town));
  const named = (town: Named) => {
    const label = !labels.has(town.name) && labels.beside(town.name, ...at(town), town.letters, dotOf(town));
    return label ? [{ town, label }] : [];
  };
  const large = towns.filter(({ letters }) => letters >= LARGE).flatMap(named);
  const regions = (gazette?.regions ?? []).flatMap((region) => {
    const wide = region.reach * view.k;
    if (wide < REGION_FROM || wide > REGION_TO || labels.has(region.name)) return [];
    return labels.place(region.name, ...at(region), REGION_LETTERS) ?? [];
  });
  const small = towns.filter(({ letters }) => letters < LARGE).flatMap(named);
  return (
    <>
      {countries.map((label) => (
        <Text key={label.text} class="country" label={label} />
      ))}
      {regions.map((label) => (
        <Text key={`${label.text} ${Math.round(label.x - view.x)}`} class="region" label={label} />
      ))}
      {[...large, ...small].map(({ town, label }) => (
        <g key={`${town.name} ${town.x}`} class="place">
          <circle cx={at(town)[0]} cy={at(town)[1]} r={dotOf(town)} />
          <Text class={`place-name size-${town.letters}`} label={label} />
        </g>
      ))}
    </>
  );
}

const dotOf = ({ letters }: Named) => (letters > LETTERS ? 2.6 : 1.9);

interface TextProps {
  readonly class: string;
  readonly label: Label;
}

export function Text({ class: kind, label: { text, x, y, anchor } }: TextProps) {
  return (
    <text class={`${kind} ${anchor}`} x={x} y={y}>
      {text}
    </text>
  );
}
