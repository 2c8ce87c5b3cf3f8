import type { PlaceEcho } from "degafam/worker";
import { useEffect, useMemo, useRef, useState } from "preact/hooks";
import type { Row } from "../core/useAnswer";
import { Icon } from "../parts/Icon";
import { memo } from "../parts/memo";
import { useShared } from "../state/context";
import { Marker } from "./Marker";
import { Labels, LEVELS, marks, RADIUS, type Spot } from "./marks";
import { type Detail, type Drawing, draw, load } from "./outlines";
import { onMap } from "./place";
import { EUROPE, FINE_FROM, projection, rings, viewOf } from "./projection";
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

/** The best hosters decide what is in sight at first; a far one at the end of the list would make all others one dot. */
const IN_SIGHT = 8;
const STEP = 60;

function HosterMapPart({ rows, place, pointed, wanted, onPoint, onChoose }: Props) {
  const { say } = useShared();
  const svg = useRef<SVGSVGElement>(null);
  const { view, size, show, pan, scale } = useZoom(svg);
  const centre = place ?? EUROPE;
  const project = useMemo(() => projection(centre), [centre.latitude, centre.longitude]);
  const spots = useMemo(
    () =>
      rows.flatMap((row, index): Spot[] => {
        const { latitude, longitude } = row.ranked.hoster;
        const placed = onMap(row.ranked) && latitude !== null && longitude !== null;
        const at = placed ? project([longitude, latitude]) : null;
        return at ? [{ row, rank: index + 1, x: at[0], y: at[1] }] : [];
      }),
    [rows, project],
  );

  const all = () => {
    if (size.width === 0) return;
    const here: (readonly [number, number])[] = place ? [[0, 0]] : [];
    const points = spots.slice(0, IN_SIGHT).map(({ x, y }) => [x, y] as const);
    const shown = [...here, ...points];
    show(
      viewOf(
        shown.length > 0
          ? shown
          : [
              [-200, -200],
              [200, 200],
            ],
        size,
      ),
    );
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
  useEffect(() => {
    const spot = wanted && spots.find(({ row }) => row.ranked.hoster.id === wanted.id);
    if (spot && size.width > 0) show(viewOf([[spot.x, spot.y], ...(place ? [[0, 0] as const] : [])], size));
  }, [wanted]);

  const drawn = marks(spots, view);
  const labels = new Labels(drawn, size);
  const you = place && { x: view.x, y: view.y };
  const youLabel = you && (labels.place(place.name, you.x, you.y + 30) ?? labels.place(place.name, you.x, you.y - 20));
  const circles = place ? rings(view, size) : [];
  const ringLabels = circles.flatMap(({ km, r }) => {
    // The first corner of the ring that lies in the map and is free.
    for (const turn of [-0.25, 0.25, -0.125, -0.375, 0.125, 0.375, 0, 0.5]) {
      const angle = turn * 2 * Math.PI;
      const label = labels.place(say.km(km), view.x + r * Math.cos(angle), view.y + r * Math.sin(angle) + 4);
      if (label) return [label];
    }
    return [];
  });
  const towns = drawn.flatMap(({ spots: [spot], x, y, from }) => {
    const city = spot?.row.ranked.hoster.city;
    return city && !from ? (labels.place(city, x, y + RADIUS + 14) ?? []) : [];
  });
  const pointing = drawn.find(({ spots }) => spots.some(({ row }) => row.ranked.hoster.id === pointed));
  const nowhere = rows.length - spots.length;

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
          <Ground centre={centre} view={view} labels={labels} />
          {circles.map(({ km, r }) => (
            <circle key={km} class="ring" cx={view.x} cy={view.y} r={r} />
          ))}
          {ringLabels.map(({ text, x, y }) => (
            <text key={text} class="ring-label" x={x} y={y}>
              {text}
            </text>
          ))}
          {towns.map(({ text, x, y }) => (
            <text key={`${text} ${Math.round(x)}`} class="town" x={x} y={y}>
              {text}
            </text>
          ))}
          {you && (
            <g class="you" transform={`translate(${you.x},${you.y})`}>
              <circle class="halo" r="9" />
              <circle r="5" />
              <title>{say.t("mapYou")}</title>
            </g>
          )}
          {youLabel && (
            <text class="you-label" x={youLabel.x} y={youLabel.y}>
              {youLabel.text}
            </text>
          )}
          {drawn.map((mark) => (
            <Marker
              key={mark.spots[0]?.row.ranked.hoster.id}
              mark={mark}
              pointed={mark === pointing}
              onPoint={onPoint}
              onChoose={onChoose}
              onOpen={() =>
                show(
                  viewOf(
                    mark.spots.map(({ x, y }) => [x, y]),
                    size,
                  ),
                )
              }
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
      <p class="map-legend">
        <span>{say.t("mapLegend")}</span>
        <span class="key low">{say.t("mapLow", { n: LEVELS.middle * 100 })}</span>
        <span class="key middle">
          {LEVELS.middle * 100}–{LEVELS.high * 100}
        </span>
        <span class="key high">{say.t("mapHigh", { n: LEVELS.high * 100 })}</span>
      </p>
      <p class="quiet map-note">
        {nowhere > 0 && <span>{say.count("mapNowhere", nowhere)} </span>}
        {place && <span>{say.t("mapTrue")} </span>}
        <span class="map-hint">{say.t("mapHint")}.</span>
      </p>
    </section>
  );
}

interface GroundProps {
  readonly centre: { readonly latitude: number; readonly longitude: number };
  readonly view: { readonly k: number; readonly x: number; readonly y: number };
  readonly labels: Labels;
}

/** The least room that a country's name needs, square pixels. */
const NAMED_FROM = 16_000;

/** Land, borders, and the names of countries. */
function Ground({ centre, view, labels }: GroundProps) {
  const { say } = useShared();
  const coarse = useDrawing("coarse", centre, true);
  const close = view.k >= FINE_FROM;
  const fine = useDrawing("fine", centre, close);
  const drawing = close && fine ? fine : coarse;
  if (!drawing) return null;
  const transform = `translate(${view.x},${view.y}) scale(${view.k})`;
  const names = (coarse?.countries ?? []).flatMap(({ code, x, y, area }) => {
    if (area * view.k * view.k < NAMED_FROM) return [];
    return labels.place(say.country(code).toUpperCase(), x * view.k + view.x, y * view.k + view.y) ?? [];
  });
  return (
    <>
      <path class="land" d={drawing.land} transform={transform} />
      <path class="borders" d={drawing.borders} transform={transform} />
      {names.map(({ text, x, y }) => (
        <text key={text} class="country" x={x} y={y}>
          {text}
        </text>
      ))}
    </>
  );
}

function useDrawing(detail: Detail, centre: GroundProps["centre"], wanted: boolean): Drawing | null {
  const [drawing, setDrawing] = useState<Drawing | null>(null);
  useEffect(() => {
    if (!wanted) return;
    let current = true;
    load(detail).then(
      (world) => current && setDrawing(draw(world, detail, centre)),
      () => {},
    );
    return () => {
      current = false;
    };
  }, [detail, wanted, centre.latitude, centre.longitude]);
  return drawing;
}

export const HosterMap = memo(HosterMapPart);
