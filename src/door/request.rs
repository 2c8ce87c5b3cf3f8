//! What comes in: questions as objects, each key an option of the library.

use crate::Lang;
use crate::answer::{Filters, Query};
use crate::error::{Error, QueryError};
use crate::geo::Point;
use crate::model::{Audience, Date, LegalForm, Price};
use crate::openness::LetterWeights;
use crate::rank::Weights;
use serde::Deserialize;

/// A question, by its kind.
#[derive(Deserialize)]
#[serde(tag = "ask", rename_all = "snake_case", deny_unknown_fields)]
pub(super) enum Ask {
    Recommend(Box<Question>),
    Standings(Box<Question>),
    Explain(Box<Question>),
    Alternatives {
        what: String,
        lang: Option<String>,
    },
    Identify {
        what: String,
    },
    Suggest {
        text: String,
        limit: Option<u64>,
        lang: Option<String>,
    },
    Hosters(Wanted),
    Hoster {
        name: String,
    },
    Openness {
        name: String,
        software: Option<String>,
        letters: Option<ByLetter>,
        as_of: Option<String>,
        lang: Option<String>,
    },
    Criteria {
        lang: Option<String>,
    },
    Place {
        text: String,
        country: Option<String>,
    },
    SuggestPlace {
        text: String,
        limit: Option<u64>,
    },
    Catalogue {},
}

/// How an answer is written.
#[derive(Deserialize, Clone, Copy, Default, PartialEq, Eq)]
#[serde(rename_all = "snake_case")]
pub(super) enum Format {
    #[default]
    Json,
    Geojson,
}

#[derive(Deserialize, Default)]
#[serde(default, deny_unknown_fields)]
pub(super) struct Question {
    what: String,
    near: Option<Near>,
    near_country: Option<String>,
    limit: Option<u64>,
    weights: Option<BySignal>,
    letters: Option<ByLetter>,
    floor: Option<ByLetter>,
    half_distance_km: Option<f64>,
    within_km: Option<f64>,
    no_account: bool,
    prices: Vec<Price>,
    audience: Option<Audience>,
    countries: Vec<String>,
    networks: Vec<String>,
    forms: Vec<LegalForm>,
    software: Option<String>,
    languages: Vec<String>,
    as_of: Option<String>,
    seed: Option<u64>,
    band: Option<f64>,
    lang: Option<String>,
    hoster: Option<String>,
    pub(super) format: Format,
}

/// The filters of the directory.
#[derive(Deserialize, Default)]
#[serde(default, deny_unknown_fields)]
pub(super) struct Wanted {
    no_account: bool,
    prices: Vec<Price>,
    audience: Option<Audience>,
    countries: Vec<String>,
    networks: Vec<String>,
    forms: Vec<LegalForm>,
    software: Option<String>,
    pub(super) format: Format,
}

#[derive(Deserialize)]
#[serde(untagged, expecting = "`near` is a text such as \"Nantes\", or {\"latitude\": 47.2, \"longitude\": -1.55}")]
enum Near {
    Text(String),
    Point(Coordinates),
}

#[derive(Deserialize, Clone, Copy)]
#[serde(deny_unknown_fields)]
struct Coordinates {
    latitude: f64,
    longitude: f64,
}

/// What is left out keeps its default.
#[derive(Deserialize, Clone, Copy, Default)]
#[serde(default, deny_unknown_fields)]
struct BySignal {
    fit: Option<f64>,
    proximity: Option<f64>,
    openness: Option<f64>,
}

/// What is left out keeps its default.
#[derive(Deserialize, Clone, Copy, Default)]
#[serde(default, deny_unknown_fields, rename_all = "UPPERCASE")]
pub(super) struct ByLetter {
    a: Option<f64>,
    t: Option<f64>,
    o: Option<f64>,
    n: Option<f64>,
    s: Option<f64>,
}

impl ByLetter {
    fn over(self, defaults: [f64; 5]) -> [f64; 5] {
        let [a, t, o, n, s] = defaults;
        [self.a.unwrap_or(a), self.t.unwrap_or(t), self.o.unwrap_or(o), self.n.unwrap_or(n), self.s.unwrap_or(s)]
    }
}

impl Question {
    pub(super) fn query(&self) -> Result<Query, Error> {
        let mut query = Query::new(self.what.as_str()).lang(lang(self.lang.as_deref())?).filters(self.filters()?);
        query = match &self.near {
            None => query,
            Some(Near::Text(text)) => query.near(text.as_str()),
            Some(Near::Point(at)) => query.near(Point::new(at.latitude, at.longitude)?),
        };
        query.place_country = self.near_country.as_ref().map(|country| country.to_ascii_uppercase());
        if let Some(limit) = self.limit {
            query.limit = count(limit, "a whole number from 1 to 10000")?;
        }
        if let Some(given) = self.weights {
            let d = Weights::default();
            let (fit, proximity) = (given.fit.unwrap_or(d.fit), given.proximity.unwrap_or(d.proximity));
            query.weights = Weights::new(fit, proximity, given.openness.unwrap_or(d.openness))?;
        }
        query.letters = letters(self.letters, self.floor);
        query.half_distance_km = self.half_distance_km.unwrap_or(query.half_distance_km);
        query.languages = self.languages.iter().map(|language| language.to_ascii_lowercase()).collect();
        query.as_of = date(self.as_of.as_deref())?;
        query.seed = self.seed.unwrap_or(query.seed);
        query.band = self.band.unwrap_or(query.band);
        Ok(query)
    }

    fn filters(&self) -> Result<Filters, QueryError> {
        if self.within_km.is_some() && self.near.is_none() {
            return Err(QueryError::Contradiction("`within_km` needs a place; add `near`".into()));
        }
        Ok(Filters {
            no_account: self.no_account,
            prices: self.prices.clone(),
            audience: self.audience,
            countries: uppercase(&self.countries),
            networks: lowercase(&self.networks),
            forms: self.forms.clone(),
            software: self.software.clone(),
            within_km: self.within_km,
        })
    }

    pub(super) fn hoster(&self) -> Result<&str, QueryError> {
        let missing = || wrong("missing field `hoster`");
        self.hoster.as_deref().ok_or_else(missing)
    }

    pub(super) fn lacks_hoster(&self) -> Result<(), QueryError> {
        if self.hoster.is_some() { Err(wrong("unknown field `hoster`, which only `explain` has")) } else { Ok(()) }
    }

    pub(super) fn is_json(&self) -> Result<(), QueryError> {
        let known = self.format == Format::Json;
        if known { Ok(()) } else { Err(wrong("only `recommend` and `hosters` are written as `geojson`")) }
    }
}

impl Wanted {
    pub(super) fn filters(&self) -> Filters {
        Filters {
            no_account: self.no_account,
            prices: self.prices.clone(),
            audience: self.audience,
            countries: uppercase(&self.countries),
            networks: lowercase(&self.networks),
            forms: self.forms.clone(),
            software: self.software.clone(),
            within_km: None,
        }
    }
}

fn uppercase(texts: &[String]) -> Vec<String> {
    texts.iter().map(|text| text.to_ascii_uppercase()).collect()
}

fn lowercase(texts: &[String]) -> Vec<String> {
    texts.iter().map(|text| text.to_ascii_lowercase()).collect()
}

pub(super) fn letters(weights: Option<ByLetter>, floors: Option<ByLetter>) -> LetterWeights {
    let mut letters = LetterWeights::default();
    letters.weights = weights.unwrap_or_default().over(letters.weights);
    letters.floors = floors.unwrap_or_default().over(letters.floors);
    letters
}

pub(super) fn lang(text: Option<&str>) -> Result<Lang, QueryError> {
    text.map_or(Ok(Lang::default()), |text| text.parse().map_err(|message: String| wrong(&message)))
}

/// Suggestions unless the request says otherwise: what fits below a field.
const SUGGESTIONS: u64 = 8;

/// The length of a list of suggestions.
pub(super) fn short(limit: Option<u64>) -> Result<usize, QueryError> {
    count(limit.unwrap_or(SUGGESTIONS), "a whole number from 1 to 100")
}

/// A number that the machine can count to; where its words are short, the error still tells the number asked for.
fn count(limit: u64, expected: &'static str) -> Result<usize, QueryError> {
    limit.try_into().map_err(|_| QueryError::Range { name: "limit", value: limit.to_string(), expected })
}

pub(super) fn date(text: Option<&str>) -> Result<Option<Date>, QueryError> {
    text.map(|text| text.parse().map_err(|message: String| wrong(&message))).transpose()
}

/// Reads a JSON object. Without this look at its first letter an array would pass as the fields in their order.
pub(super) fn object<'a, T: Deserialize<'a>>(text: &'a str) -> Result<T, serde_json::Error> {
    if !text.trim_start().starts_with('{') {
        return Err(serde::de::Error::custom("it is no object"));
    }
    serde_json::from_str(text)
}

/// What could not be read of a request.
pub(super) fn unread(error: &serde_json::Error) -> QueryError {
    wrong(&error.to_string())
}

fn wrong(message: &str) -> QueryError {
    let hint = r#"send one object such as {"ask": "recommend", "what": "doodle", "near": "Nantes"}"#;
    // A message that says itself what to write needs no example.
    QueryError::Request(if message.contains("; ") { message.into() } else { format!("{message}; {hint}") })
}
