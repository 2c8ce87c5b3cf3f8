import type { CatalogueInfo, PlaceEcho } from "degafam/worker";
import { useShared } from "../state/context";
import { countFilters, type Question } from "../state/question";

interface AskedProps {
  readonly question: Question;
  readonly place: PlaceEcho | null;
}

/** On paper: what was asked, where, and the address that asks it again. */
export function Asked({ question, place }: AskedProps) {
  const { say } = useShared();
  const filters = countFilters(question.filters);
  return (
    <p class="on-paper">
      {say.t("askedOn", {
        what: say.list(question.wants),
        date: new Date().toLocaleDateString(say.lang, { dateStyle: "long" }),
      })}{" "}
      {place && say.t("planNear", { place: place.name })} {filters > 0 && say.count("filterCount", filters)}
      <br />
      <bdi>{location.href}</bdi>
    </p>
  );
}

/** Which data answered, and whom to thank for them. */
export function DataNote({ catalogue }: { readonly catalogue: CatalogueInfo }) {
  const { say } = useShared();
  return (
    <p class="data-note quiet">
      {say.t("data", {
        date: say.date(catalogue.date),
        digest: catalogue.digest,
        hosters: say.number(catalogue.counts.hosters),
        software: say.number(catalogue.counts.software),
        services: say.number(catalogue.counts.services),
      })}{" "}
      <bdi>{catalogue.attribution}</bdi>
    </p>
  );
}
