import { useShared } from "../state/context";
import type { Say } from "../texts";
import { level, type Mark, RADIUS, type Spot } from "./marks";

interface Props {
  readonly mark: Mark;
  readonly pointed: boolean;
  readonly onPoint: (id: string | null) => void;
  readonly onChoose: (id: string) => void;
  /** Brings several hosters of one marker apart. */
  readonly onOpen: () => void;
}

/** One hoster with its rank, or several with their number. */
export function Marker({ mark, pointed, onPoint, onChoose, onOpen }: Props) {
  const { say } = useShared();
  const [first] = mark.spots;
  if (!first) return null;
  const { hoster } = first.row.ranked;
  const several = mark.spots.length > 1;
  const town = mark.spots.every(({ x, y }) => x === first.x && y === first.y);
  const openness = Math.max(...mark.spots.map(({ row }) => row.ranked.openness.score));
  const label = several ? tellSeveral(mark, first, say) : tell(first, say);
  const act = () => (several && !town ? onOpen() : onChoose(hoster.id));
  const classes = ["marker", level(openness), pointed && "pointed", several && "several", mark.vague && "vague"];
  return (
    <>
      {mark.from && <line class="stem" x1={mark.from[0]} y1={mark.from[1]} x2={mark.x} y2={mark.y} />}
      <g
        class={classes.filter(Boolean).join(" ")}
        transform={`translate(${mark.x},${mark.y})`}
        role="button"
        tabIndex={0}
        aria-label={label}
        data-hoster={hoster.id}
        onPointerEnter={() => onPoint(hoster.id)}
        onPointerLeave={() => onPoint(null)}
        onFocus={() => onPoint(hoster.id)}
        onBlur={() => onPoint(null)}
        onClick={act}
        onKeyDown={(event) => {
          if (event.key !== "Enter" && event.key !== " ") return;
          event.preventDefault();
          act();
        }}
      >
        {(several || mark.vague) && <circle class="behind" r={RADIUS + 3.5} />}
        <circle class="face" r={RADIUS} />
        <text dy="0.36em">{several ? `×${mark.spots.length}` : first.rank}</text>
        <title>{label}</title>
      </g>
    </>
  );
}

/** The region or country of which no more is known. */
export function areaOf({ row }: Spot, say: Say): string {
  const { region, country } = row.ranked.hoster;
  return region ?? (country ? say.country(country) : "");
}

/** Rank, name, where, how far, and how precisely that is known. */
function tell(spot: Spot, say: Say): string {
  const { hoster, distance_km, reasons } = spot.row.ranked;
  const name = `${spot.rank}. ${hoster.name}`;
  if (spot.vague) return `${name}, ${say.t("mapSomewhere", { place: areaOf(spot, say) })}`;
  // Nearer than both places are known.
  const within = reasons.some(({ code }) => code === "distance_within") ? "≤ " : "";
  const { city, precision_km } = hoster;
  const told = [
    name,
    city,
    distance_km !== null && within + say.km(distance_km),
    precision_km !== null && say.t("mapPrecise", { km: say.km(precision_km) }),
  ];
  return told.filter(Boolean).join(", ");
}

function tellSeveral({ spots, vague }: Mark, first: Spot, say: Say): string {
  const values = { n: spots.length, names: spots.map(({ row }) => row.ranked.hoster.name).join(", ") };
  return vague ? say.t("mapSomewhereMany", { ...values, place: areaOf(first, say) }) : say.t("mapCluster", values);
}
