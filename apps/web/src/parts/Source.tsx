import type { OfferBrief } from "degafam/worker";
import { host, href } from "../format";
import { useShared } from "../state/context";
import type { Key } from "../texts";

export type Read = NonNullable<OfferBrief["source"]>;

export const GRADES = {
  probed: "gradeProbed",
  read: "gradeRead",
  declared: "gradeDeclared",
  listed: "gradeListed",
  inferred: "gradeInferred",
  memory: "gradeMemory",
} as const satisfies Record<Read["grade"], Key>;

/** Where a fact was read, when, and how surely. */
export function Source({ source }: { readonly source: Read | null }) {
  const { say } = useShared();
  if (!source) return <span class="quiet">{say.t("noSource")}</span>;
  const link = href(source.url);
  return (
    <span class="source">
      {link ? (
        <a href={link} rel="noopener noreferrer" title={link}>
          <bdi>{host(link)}</bdi>
        </a>
      ) : (
        source.url && <bdi>{source.url}</bdi>
      )}{" "}
      <span class="quiet">
        {source.date ? say.date(source.date) : say.t("undated")} · {say.t(GRADES[source.grade])}
      </span>
    </span>
  );
}
