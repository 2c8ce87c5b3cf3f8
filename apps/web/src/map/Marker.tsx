import { useShared } from "../state/context";
import { level, type Mark, RADIUS } from "./marks";

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
  const { hoster, distance_km } = first.row.ranked;
  const several = mark.spots.length > 1;
  const town = mark.spots.every(({ x, y }) => x === first.x && y === first.y);
  const openness = Math.max(...mark.spots.map(({ row }) => row.ranked.openness.score));
  const distance = distance_km === null ? "" : `, ${say.km(distance_km)}`;
  const names = mark.spots.map(({ row }) => row.ranked.hoster.name).join(", ");
  const label = several
    ? say.t("mapCluster", { n: mark.spots.length, names })
    : `${first.rank}. ${hoster.name}${hoster.city ? `, ${hoster.city}` : ""}${distance}`;
  const act = () => (several && !town ? onOpen() : onChoose(hoster.id));
  return (
    <>
      {mark.from && <line class="stem" x1={mark.from[0]} y1={mark.from[1]} x2={mark.x} y2={mark.y} />}
      <g
        class={`marker ${level(openness)}${pointed ? " pointed" : ""}${several ? " several" : ""}`}
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
        {several && <circle class="behind" r={RADIUS + 3.5} />}
        <circle class="face" r={RADIUS} />
        <text dy="0.36em">{several ? `×${mark.spots.length}` : first.rank}</text>
        <title>{label}</title>
      </g>
    </>
  );
}
