//! The questions as addresses: one table, from which the routes, their parameters and their description come.

use crate::parameters::{self, Parameter};
use serde_json::{Map, Value};

/// One address.
#[derive(Debug)]
pub(crate) struct Endpoint {
    pub(crate) path: &'static str,
    /// The question, by its key `ask`.
    pub(crate) ask: &'static str,
    /// The key of the request that stands in the path.
    pub(crate) in_path: Option<&'static str>,
    pub(crate) summary: &'static str,
    /// A query that shows something, for the documentation.
    pub(crate) example: &'static str,
    /// Written as GeoJSON.
    pub(crate) geojson: bool,
    /// Answered beside the threads of the sockets, since it may take milliseconds.
    pub(crate) slow: bool,
    /// The same for everyone, and free of anybody's place: caches between us and the client may keep it.
    pub(crate) shared: bool,
}

const fn question(path: &'static str, ask: &'static str, summary: &'static str, example: &'static str) -> Endpoint {
    Endpoint { path, ask, in_path: None, summary, example, geojson: false, slow: false, shared: false }
}

/// A hoster to show, for the documentation.
pub(crate) const EXAMPLE_HOSTER: &str = "framasoft";

/// What takes milliseconds (`examples/cost.rs` measures it): explaining weighs again and again, the whole directory
/// is long, and a mistyped place is looked for among all. The others take less than a hop to another thread is worth;
/// a mistyped place beside them is the exception.
pub(crate) const ENDPOINTS: [Endpoint; 19] = [
    question(
        "/v1/recommend",
        "recommend",
        "Free software that replaces something, and hosters near that offer it",
        "what=Google+Docs&near=Nantes&seed=1&limit=3",
    ),
    Endpoint {
        geojson: true,
        ..question(
            "/v1/recommend.geojson",
            "recommend",
            "The same as GeoJSON (RFC 7946)",
            "what=Google+Docs&near=Nantes&seed=1",
        )
    },
    question(
        "/v1/standings",
        "standings",
        "The same hosters as numbers only, without reasons and texts",
        "what=Google+Docs&near=Nantes&seed=1",
    ),
    Endpoint {
        slow: true,
        ..question(
            "/v1/explain",
            "explain",
            "Why a hoster stands where it stands, and what would put it first",
            "what=Google+Docs&near=Nantes&hoster=kaz&seed=1",
        )
    },
    question("/v1/alternatives", "alternatives", "Free software that replaces something", "what=Google+Docs&lang=fr"),
    Endpoint {
        slow: true,
        ..question(
            "/v1/plan",
            "plan",
            "Which few hosters near together replace several things",
            "want=Google+Drive&want=Doodle&near=Nantes&seed=1",
        )
    },
    Endpoint {
        slow: true,
        geojson: true,
        ..question(
            "/v1/plan.geojson",
            "plan",
            "The hosters of that plan as GeoJSON (RFC 7946)",
            "want=Google+Drive&want=Doodle&near=Nantes&seed=1",
        )
    },
    question(
        "/v1/move",
        "move",
        "How one leaves something, and how its data get into free software",
        "what=Trello&lang=fr",
    ),
    question("/v1/identify", "identify", "What a name, an address or a need means", "what=gogle+docs"),
    question("/v1/suggest", "suggest", "What a text that is still being typed may become", "text=goo"),
    question("/v1/suggest_place", "suggest_place", "Places whose name begins with what was typed", "text=nant"),
    Endpoint { slow: true, ..question("/v1/place", "place", "Where a place is", "text=44000&country=FR") },
    Endpoint {
        slow: true,
        shared: true,
        ..question("/v1/hosters", "hosters", "The directory", "country=BE&no_account=true")
    },
    Endpoint {
        slow: true,
        shared: true,
        geojson: true,
        ..question("/v1/hosters.geojson", "hosters", "The directory as GeoJSON (RFC 7946)", "network=chatons")
    },
    Endpoint {
        in_path: Some("name"),
        shared: true,
        ..question("/v1/hosters/{id}", "hoster", "Every fact of one hoster, by its id or name", "")
    },
    Endpoint {
        in_path: Some("name"),
        shared: true,
        ..question("/v1/hosters/{id}/openness", "openness", "How open a hoster is, criterion by criterion", "lang=fr")
    },
    Endpoint {
        in_path: Some("name"),
        shared: true,
        ..question(
            "/v1/hosters/{id}/files",
            "files",
            "The files that a hoster could publish of itself, and its record, filled in as far as it is known",
            "",
        )
    },
    Endpoint { shared: true, ..question("/v1/openness/criteria", "criteria", "The criteria of openness", "lang=fr") },
    Endpoint { shared: true, ..question("/v1/catalogue", "catalogue", "Which data answer: date, digest, counts", "") },
];

impl Endpoint {
    /// Its parameters: the keys of the question, but for those that the path already tells.
    pub(crate) fn parameters(&self, components: &Map<String, Value>) -> Vec<Parameter> {
        let told = |key: &str| key == "format" || Some(key) == self.in_path;
        parameters::of(components, self.ask).into_iter().filter(|parameter| !told(&parameter.key)).collect()
    }

    /// What every request of it says.
    pub(crate) fn request(&self) -> Map<String, Value> {
        let mut request = Map::from_iter([("ask".to_owned(), self.ask.into())]);
        if self.geojson {
            request.insert("format".to_owned(), "geojson".into());
        }
        request
    }

    /// The document it answers with, by the name of its schema.
    pub(crate) fn schema(&self) -> &'static str {
        if self.geojson { "geojson" } else { self.ask }
    }

    pub(crate) fn media_type(&self) -> &'static str {
        if self.geojson { "application/geo+json" } else { "application/json" }
    }
}
