import type { FunctionComponent } from "preact";
import { useEffect, useState } from "preact/hooks";
import { useShared } from "../state/context";
import type { DirectoryRoute, Go, HosterRoute, Route } from "../state/route";

interface Props {
  readonly route: Exclude<Route, { page: "question" }>;
  readonly onGo: Go;
}

type Pages = {
  readonly HosterPage: FunctionComponent<{ route: HosterRoute; onGo: Go }>;
  readonly Directory: FunctionComponent<{ route: DirectoryRoute; onGo: Go }>;
};

/** A hoster's page or the directory; whoever only asks a question does not fetch them. */
export function Elsewhere({ route, onGo }: Props) {
  const { say } = useShared();
  const [pages, setPages] = useState<Pages | null>(null);
  const [failed, setFailed] = useState(false);
  useEffect(() => {
    Promise.all([import("./hoster/HosterPage"), import("./directory/Directory")]).then(
      ([{ HosterPage }, { Directory }]) => setPages({ HosterPage, Directory }),
      () => setFailed(true),
    );
  }, []);
  if (failed) return <p role="alert">{say.t("startFailed")}</p>;
  if (!pages) return <p class="quiet">{say.t("asking")}</p>;
  const { HosterPage, Directory } = pages;
  return route.page === "hoster" ? <HosterPage route={route} onGo={onGo} /> : <Directory route={route} onGo={onGo} />;
}
