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

/** The page that a fact was read on; what is no address of the web stays a text. */
export function Page({ url }: { readonly url: string | null | undefined }) {
  const link = href(url);
  if (!link) return url ? <bdi>{url}</bdi> : null;
  return (
    <a href={link} rel="noopener noreferrer" title={link}>
      <bdi>{host(link)}</bdi>
    </a>
  );
}

/** Where a fact was read, when, and how surely. */
export function Source({ source }: { readonly source: Read | null }) {
  const { say } = useShared();
  if (!source) return <span class="quiet">{say.t("noSource")}</span>;
  return (
    <span class="source">
      <Page url={source.url} />{" "}
      <span class="quiet">
        {source.date ? say.date(source.date) : say.t("undated")} · {say.t(GRADES[source.grade])}
      </span>
    </span>
  );
}
