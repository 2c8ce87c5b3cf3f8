import type { Go, Route } from "../state/route";
import { later } from "./later";

interface Props {
  readonly route: Exclude<Route, { page: "question" }>;
  readonly onGo: Go;
}

const HosterPage = later(() => import("./hoster/HosterPage").then((part) => part.HosterPage), "page-awaited");
const Directory = later(() => import("./directory/Directory").then((part) => part.Directory), "page-awaited");

/** A hoster's page or the directory; whoever only asks a question does not fetch them. */
export function Elsewhere({ route, onGo }: Props) {
  return route.page === "hoster" ? <HosterPage route={route} onGo={onGo} /> : <Directory route={route} onGo={onGo} />;
}
