import type { PlaceEcho } from "degafam/worker";
import { useEffect, useMemo, useRef } from "preact/hooks";
import type { Row } from "../core/useAnswer";
import { Icon } from "../parts/Icon";
import { memo } from "../parts/memo";
import { useShared } from "../state/context";
import type { Say } from "../texts";
import { Ground, Names, Text } from "./Ground";
import { MapLegend } from "./Legend";
import { type Label, Labels } from "./labels";
import { areaOf, Marker } from "./Marker";
import { discs, LEAST_DISC, marks, RADIUS, type Spot, spotsOf } from "./marks";
import { around, EUROPE, projection, rings, toUnits, viewOf } from "./projection";
import { useZoom } from "./useZoom";

interface Props {
  readonly rows: readonly Row[];
  readonly place: PlaceEcho | null;
  /** The hoster that the list or the map points at. */
  readonly pointed: string | null;
  /** The hoster to bring into sight; a new object each time somebody asks. */
  readonly wanted: { readonly id: string } | null;
  readonly onPoint: (id: string | null) => void;
  readonly onChoose: (id: string) => void;
}

/** The best hosters decide what is in sight at first. */
const IN_SIGHT = 8;
/** A far one would make all others one dot: so many times as far as half of them. */
const TOO_FAR = 3;
const STEP = 60;

function HosterMapPart({ rows, place, pointed, wanted, onPoint, onChoose }: Props) {
  const { say } = useShared();
  const svg = useRef<SVGSVGElement>(null);
  const { view, size, show, pan, scale } = useZoom(svg);
  const centre = place ?? EUROPE;
  const project = useMemo(() => projection(centre), [centre.latitude, centre.longitude]);
  const spots = useMemo(() => spotsOf(rows, project), [rows, project]);
  const yours = place ? toUnits(place.precision_km) : 0;

  const all = () => {
    if (size.width === 0) return;
    const here = place ? around(0, 0, yours) : [];
    const points = [...here, ...inSight(spots).flatMap(pointsOf)];
    show(viewOf(points.length > 0 ? points : around(0, 0, 200), size));
  };
  // Moving a slider keeps the view; another question or place shows it anew.
  const kept = useRef("");
  const asked = `${centre.latitude} ${centre.longitude} ${size.width} ${[...spots]
    .map((s) => s.row.ranked.hoster.id)
    .sort()
    .slice(0, 40)}`;
  useEffect(() => {
    if (kept.current === asked) return;
    kept.current = asked;
    all();
  }, [asked]);
  // Who asks may have brought the map here, which then has no size yet.
  const brought = useRef<Props["wanted"]>(null);
  useEffect(() => {
    const spot = wanted && spots.find(({ row }) => row.ranked.hoster.id === wanted.id);
    if (!spot || size.width === 0 || brought.current === wanted) return;
    brought.current = wanted;
    show(viewOf([...pointsOf(spot), ...(place ? [[0, 0] as const] : [])], size));
  }, [wanted, size.width]);

  const drawn = marks(spots, view);
  const areas = discs(spots, view, size);
  const labels = new Labels(drawn, size);
  const you = place && { x: view.x, y: view.y, r: yours * view.k };
  if (you) labels.reserve(you.x, you.y, 9);
  const youLabel = you && (labels.place(place.name, you.x, you.y + 30) ?? labels.place(place.name, you.x, you.y - 20));
  const circles = place ? rings(view, size, place.precision_km) : [];
  const ringLabels = circles.flatMap(({ km, r }) => {
    // The first corner of the ring that lies in the map and is free.
    for (const turn of [-0.25, 0.25, -0.125, -0.375, 0.125, 0.375, 0, 0.5]) {
      const angle = turn * 2 * Math.PI;
      const label = labels.place(say.km(km), view.x + r * Math.cos(angle), view.y + r * Math.sin(angle) + 4);
      if (label) return [label];
    }
    return [];
  });
  const below = drawn.flatMap(({ spots: [spot], x, y, vague }): Label[] => {
    if (!spot) return [];
    const text = vague ? say.t("mapSomewhere", { place: areaOf(spot, say) }) : spot.row.ranked.hoster.city;
    const label = text && !labels.has(text) && labels.around(text, x, y, RADIUS + 3);
    return label ? [label] : [];
  });
  const pointing = drawn.find(({ spots }) => spots.some(({ row }) => row.ranked.hoster.id === pointed));
  const nowhere = rows.length - spots.length;
  const vague = spots.filter((spot) => spot.vague);

  const keys = (event: KeyboardEvent) => {
    const act = {
      ArrowLeft: () => pan(STEP, 0),
      ArrowRight: () => pan(-STEP, 0),
      ArrowUp: () => pan(0, STEP),
      ArrowDown: () => pan(0, -STEP),
      "+": () => scale(1.5),
      "=": () => scale(1.5),
      "-": () => scale(1 / 1.5),
      "0": all,
    }[event.key];
    if (!act || event.ctrlKey || event.metaKey || event.altKey) return;
    event.preventDefault();
    act();
  };

  return (
    <section class="map" aria-label={say.t("map")}>
      <div class="map-frame" role="group" aria-label={say.t("mapLabel")} tabIndex={0} onKeyDown={keys}>
        <svg ref={svg} class="map-svg" role="presentation">
          <Ground centre={centre} view={view} size={size} />
          {areas.map(({ spots: [spot], x, y, r, vague }) => (
            <circle
              key={`${vague} ${spot?.x} ${spot?.y} ${spot?.r}`}
              class={`disc ${vague ? "vague" : "near"}`}
              cx={x}
              cy={y}
              r={r}
            />
          ))}
          {you && you.r >= LEAST_DISC && <circle class="disc yours" cx={you.x} cy={you.y} r={you.r} />}
          {circles.map(({ km, r }) => (
            <circle key={km} class="ring" cx={view.x} cy={view.y} r={r} />
          ))}
          <Names centre={centre} view={view} size={size} labels={labels} />
          {ringLabels.map((label) => (
            <Text key={label.text} class="ring-label" label={label} />
          ))}
          {below.map((label) => (
            <Text key={label.text} class="town" label={label} />
          ))}
          {you && (
            <g class="you" transform={`translate(${you.x},${you.y})`}>
              <circle class="halo" r="9" />
              <circle r="5" />
              <title>{say.t("mapYouWithin", { km: say.km(place.precision_km) })}</title>
            </g>
          )}
          {youLabel && <Text class="you-label" label={youLabel} />}
          {drawn.map((mark) => (
            <Marker
              key={mark.spots[0]?.row.ranked.hoster.id}
              mark={mark}
              pointed={mark === pointing}
              onPoint={onPoint}
              onChoose={onChoose}
              onOpen={() => show(viewOf(mark.spots.flatMap(pointsOf), size))}
            />
          ))}
        </svg>
        <div class="map-tools">
          <button type="button" class="icon-button" aria-label={say.t("mapIn")} onClick={() => scale(1.6)}>
            <Icon name="plus" />
          </button>
          <button type="button" class="icon-button" aria-label={say.t("mapOut")} onClick={() => scale(1 / 1.6)}>
            <Icon name="minus" />
          </button>
          <button type="button" class="icon-button" aria-label={say.t("mapAll")} onClick={all}>
            <Icon name="all" />
          </button>
        </div>
      </div>
      <MapLegend circles={vague.length > 0} />
      <p class="quiet map-note">
        {vague.length > 0 && <span>{say.t("mapCircles", { places: counted(vague, say) })} </span>}
        {nowhere > 0 && <span>{say.count("mapNowhere", nowhere)} </span>}
        {place && <span>{say.t("mapTrue")} </span>}
        <span class="map-hint">{say.t("mapHint")}.</span>
      </p>
    </section>
  );
}

/** Those that decide what is in sight: of which a town is known, if there are any. */
function inSight(spots: readonly Spot[]): readonly Spot[] {
  const sure = spots.filter(({ vague }) => !vague);
  const best = (sure.length > 0 ? sure : spots).slice(0, IN_SIGHT);
  const far = best.map(({ x, y }) => Math.hypot(x, y));
  const half = [...far].sort((a, b) => a - b)[Math.floor(far.length / 2)] ?? 0;
  return best.filter((_, index) => (far[index] ?? 0) <= TOO_FAR * half);
}

/** What must be in sight for a hoster to be: all of the circle, where no more is known. */
function pointsOf({ x, y, r, vague }: Spot): (readonly [number, number])[] {
  return vague ? around(x, y, r) : [[x, y]];
}

/** Regions and countries with the number of hosters: "France (15), Bretagne (1)". */
function counted(spots: readonly Spot[], say: Say): string {
  const counts = new Map<string, number>();
  for (const spot of spots) counts.set(areaOf(spot, say), (counts.get(areaOf(spot, say)) ?? 0) + 1);
  return [...counts].map(([area, count]) => `${area} (${say.number(count)})`).join(", ");
}

export const HosterMap = memo(HosterMapPart);
