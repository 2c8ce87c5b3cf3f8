import {
  ASKERS,
  AUDIENCES,
  EXITS,
  FORMS,
  MOST_SHOWN,
  MOST_WANTS,
  MOST_WEIGHT,
  type Near,
  NO_FILTERS,
  NOTHING,
  NOWHERE,
  PRICES,
  type Question,
  SHOWN,
  WEIGHTS,
  type Weights,
} from "./question";

/** The longest text that is read from a link: longer ones are no question. */
const MOST_TEXT = 400;
const WEIGHT_ORDER = ["proximity", "openness", "assurance", "fit"] as const;

/** A question as the part of an address behind `#`; what stands at its default is left out. */
export function write(question: Question): string {
  const { near, filters } = question;
  const to = new URLSearchParams();
  const put = (key: string, value: string | number | null, without?: string | number) => {
    if (value !== null && value !== "" && value !== without) to.set(key, String(value));
  };
  for (const want of question.wants) to.append("what", want);
  put("near", near.text);
  if (near.point) put("at", near.point.join(","));
  else put("in", near.country);
  put("weights", weightsText(question.weights), weightsText(WEIGHTS));
  put("shown", question.shown, SHOWN);
  put("for", filters.asker);
  put("account", filters.noAccount ? "no" : "");
  put("price", filters.prices.join(","));
  put("audience", filters.audience);
  put("country", filters.countries.join(","));
  put("region", filters.region);
  put("machines", filters.serverCountries.join(","));
  put("network", filters.networks.join(","));
  put("form", filters.forms.join(","));
  put("km", filters.withinKm);
  put("speak", filters.languages.join(","));
  put("software", filters.software);
  put("leave", filters.exits.join(","));
  put("hosters", question.hosters);
  put("seed", question.seed);
  return to.toString();
}

/** Reads a fragment, with or without its `#`; what it does not understand, it leaves at its default. */
export function read(fragment: string): Question {
  const from = new URLSearchParams(fragment.replace(/^#/, ""));
  const text = (key: string) => (from.get(key) ?? "").slice(0, MOST_TEXT);
  const list = (key: string, form: RegExp) => [...new Set(text(key).split(","))].filter((value) => form.test(value));
  const among = <T extends string>(key: string, known: readonly T[]) =>
    known.filter((value) => text(key).split(",").includes(value));
  const whole = (key: string, least: number, most: number) => {
    const found = /^\d{1,9}$/.test(text(key)) ? Number(text(key)) : null;
    return found !== null && found >= least && found <= most ? found : null;
  };
  return {
    ...NOTHING,
    wants: from
      .getAll("what")
      .map((want) => want.slice(0, MOST_TEXT).trim())
      .filter((want, index, all) => want && all.indexOf(want) === index)
      .slice(0, MOST_WANTS),
    near: readNear(text("near"), text("at"), text("in")),
    weights: readWeights(text("weights")),
    shown: whole("shown", 1, MOST_SHOWN) ?? SHOWN,
    seed: whole("seed", 0, 999_999_999),
    hosters: whole("hosters", 1, MOST_WANTS),
    filters: {
      ...NO_FILTERS,
      asker: ASKERS.find((value) => value === text("for")) ?? "",
      noAccount: text("account") === "no",
      prices: among("price", PRICES),
      audience: AUDIENCES.find((value) => value === text("audience")) ?? "",
      countries: list("country", /^[A-Z]{2}$/),
      region: text("region"),
      serverCountries: list("machines", /^[A-Z]{2}$/),
      networks: list("network", /^[a-z0-9-]{1,60}$/),
      forms: among("form", FORMS),
      withinKm: whole("km", 1, 20_040),
      languages: list("speak", /^[a-z]{2}$/),
      exits: among("leave", EXITS),
      software: /^[a-z0-9.-]{1,80}$/.test(text("software")) ? text("software") : "",
    },
  };
}

const weightsText = (weights: Weights) => WEIGHT_ORDER.map((key) => weights[key]).join("-");

function readWeights(text: string): Weights {
  const found = /^(\d\d?)-(\d\d?)-(\d\d?)-(\d\d?)$/.exec(text)?.slice(1).map(Number);
  if (!found || found.some((weight) => weight > MOST_WEIGHT)) return WEIGHTS;
  const [proximity = 0, openness = 0, assurance = 0, fit = 0] = found;
  return { proximity, openness, assurance, fit };
}

function readNear(text: string, at: string, country: string): Near {
  const point = /^(-?\d{1,2}(?:\.\d+)?),(-?\d{1,3}(?:\.\d+)?)$/.exec(at)?.slice(1).map(Number);
  const [latitude = 91, longitude = 181] = point ?? [];
  if (Math.abs(latitude) <= 90 && Math.abs(longitude) <= 180)
    return { text, country: "", point: [latitude, longitude] };
  return text ? { text, country: /^[A-Z]{2}$/.test(country) ? country : "", point: null } : NOWHERE;
}
