import type { RankedHoster } from "degafam/worker";

const COLUMNS: readonly (readonly [
  string,
  (ranked: RankedHoster, index: number) => string | number | boolean | null,
])[] = [
  ["rank", (_, index) => index + 1],
  ["id", ({ hoster }) => hoster.id],
  ["name", ({ hoster }) => hoster.name],
  ["software", ({ offer }) => offer.software_name ?? offer.protocol],
  ["url", ({ offer, hoster }) => offer.url ?? hoster.website],
  ["city", ({ hoster }) => hoster.city],
  ["country", ({ hoster }) => hoster.country],
  ["latitude", ({ hoster }) => hoster.latitude],
  ["longitude", ({ hoster }) => hoster.longitude],
  ["distance_km", ({ distance_km }) => distance_km && Math.round(distance_km)],
  ["score", ({ score }) => score.toFixed(4)],
  ["openness", ({ openness }) => openness.score.toFixed(4)],
  ["coverage", ({ openness }) => openness.coverage.toFixed(4)],
  ["account", ({ offer }) => offer.account],
  ["price", ({ offer }) => offer.price],
  ["audience", ({ offer }) => offer.audience],
  ["legal_form", ({ hoster }) => hoster.legal_form],
  ["networks", ({ hoster }) => hoster.networks.join(" ")],
];

/** Spreadsheets run what begins like a formula; an apostrophe before it makes it a text. */
function cell(value: string | number | boolean | null): string {
  if (value === null) return "";
  let text = String(value);
  if (typeof value === "string" && /^[=+\-@\t\r\n]/.test(text)) text = `'${text}`;
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

/** The list as a table, RFC 4180; a column that is unknown is empty. */
export function csv(hosters: readonly RankedHoster[]): string {
  const rows = hosters.map((ranked, index) => COLUMNS.map(([, read]) => cell(read(ranked, index))));
  return [COLUMNS.map(([name]) => name), ...rows].map((row) => `${row.join(",")}\r\n`).join("");
}
