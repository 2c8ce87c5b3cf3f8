//! The questions as addresses: one table, from which the routes, their parameters and their description come.

use crate::parameters::{self, Parameter};
use serde_json::{Map, Value};

/// How an answer is written.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Written {
    Json,
    Geojson,
    Csv,
}

/// One address.
#[derive(Debug)]
pub(crate) struct Endpoint {
    pub(crate) path: &'static str,
    /// The question, by its key `ask`.
    pub(crate) ask: &'static str,
    /// Under which heading it is described.
    pub(crate) tag: &'static str,
    /// The key of the request that stands in the path.
    pub(crate) in_path: Option<&'static str>,
    pub(crate) summary: &'static str,
    /// A query that shows something, for the documentation.
    pub(crate) example: &'static str,
    pub(crate) written: Written,
    /// The list whose elements may be asked for in parts, and the type of its elements.
    pub(crate) parts: Option<(&'static str, &'static str)>,
    /// Answered beside the threads of the sockets, since it may take milliseconds.
    pub(crate) slow: bool,
    /// The same for everyone, and free of anybody's place: caches between us and the client may keep it.
    pub(crate) shared: bool,
}

/// Headings of the description, with what they are about.
pub(crate) const TAGS: [(&str, &str); 4] = [
    (LEAVING, "What replaces something, who offers that, and how one gets there."),
    (READING, "What a text means: a name, an address, a need, a place."),
    (HOSTERS, "The directory of hosters, and how open each is."),
    (DATA, "Which data and addresses there are."),
];

const LEAVING: &str = "leaving";
const READING: &str = "reading";
const HOSTERS: &str = "hosters";
pub(crate) const DATA: &str = "data";

const fn question(
    path: &'static str,
    ask: &'static str,
    tag: &'static str,
    summary: &'static str,
    example: &'static str,
) -> Endpoint {
    Endpoint {
        path,
        ask,
        tag,
        in_path: None,
        summary,
        example,
        written: Written::Json,
        parts: None,
        slow: false,
        shared: false,
    }
}

/// A hoster to show, for the documentation.
pub(crate) const EXAMPLE_HOSTER: &str = "framasoft";

const ONE: &str = "what=Google+Docs&near=Nantes&seed=1";
const SEVERAL: &str = "want=Google+Drive&want=Doodle&near=Nantes&seed=1";

/// What takes milliseconds (`examples/cost.rs` measures it): explaining weighs again and again, the whole directory
/// is long, and a mistyped place is looked for among all. The others take less than a hop to another thread is worth;
/// a mistyped place beside them is the exception.
pub(crate) const ENDPOINTS: [Endpoint; 22] = [
    question(
        "/v1/recommend",
        "recommend",
        LEAVING,
        "Free software that replaces something, and hosters near that offer it",
        "what=Google+Docs&near=Nantes&seed=1&limit=3",
    ),
    Endpoint {
        written: Written::Geojson,
        ..question("/v1/recommend.geojson", "recommend", LEAVING, "The same hosters as GeoJSON (RFC 7946)", ONE)
    },
    Endpoint {
        written: Written::Csv,
        ..question("/v1/recommend.csv", "recommend", LEAVING, "The same hosters as a table (RFC 4180)", ONE)
    },
    question("/v1/standings", "standings", LEAVING, "The same hosters as numbers only, without reasons and texts", ONE),
    Endpoint {
        slow: true,
        ..question(
            "/v1/explain",
            "explain",
            LEAVING,
            "Why a hoster stands where it stands, and what would put it first",
            "what=Google+Docs&near=Nantes&hoster=kaz&seed=1",
        )
    },
    question(
        "/v1/alternatives",
        "alternatives",
        LEAVING,
        "Free software that replaces something",
        "what=Google+Docs&lang=fr",
    ),
    Endpoint {
        slow: true,
        ..question("/v1/plan", "plan", LEAVING, "Which few hosters near together replace several things", SEVERAL)
    },
    Endpoint {
        slow: true,
        written: Written::Geojson,
        ..question("/v1/plan.geojson", "plan", LEAVING, "The hosters of that plan as GeoJSON (RFC 7946)", SEVERAL)
    },
    Endpoint {
        slow: true,
        written: Written::Csv,
        ..question("/v1/plan.csv", "plan", LEAVING, "All plans as a table (RFC 4180)", SEVERAL)
    },
    question(
        "/v1/move",
        "move",
        LEAVING,
        "How one leaves something, and how its data get into free software",
        "what=Trello&lang=fr",
    ),
    question("/v1/identify", "identify", READING, "What a name, an address or a need means", "what=gogle+docs"),
    question("/v1/suggest", "suggest", READING, "What a text that is still being typed may become", "text=goo"),
    question(
        "/v1/suggest_place",
        "suggest_place",
        READING,
        "Places whose name begins with what was typed",
        "text=nant",
    ),
    Endpoint { slow: true, ..question("/v1/place", "place", READING, "Where a place is", "text=44000&country=FR") },
    Endpoint {
        slow: true,
        shared: true,
        parts: Some(("hosters", "DirectoryEntry")),
        ..question("/v1/hosters", "hosters", HOSTERS, "The directory", "country=BE&no_account=true&limit=10")
    },
    Endpoint {
        slow: true,
        shared: true,
        written: Written::Geojson,
        ..question("/v1/hosters.geojson", "hosters", HOSTERS, "The directory as GeoJSON (RFC 7946)", "network=chatons")
    },
    Endpoint {
        slow: true,
        shared: true,
        written: Written::Csv,
        ..question("/v1/hosters.csv", "hosters", HOSTERS, "The directory as a table (RFC 4180)", "network=chatons")
    },
    Endpoint {
        in_path: Some("name"),
        shared: true,
        ..question("/v1/hosters/{id}", "hoster", HOSTERS, "Every fact of one hoster, by its id or name", "")
    },
    Endpoint {
        in_path: Some("name"),
        shared: true,
        ..question(
            "/v1/hosters/{id}/openness",
            "openness",
            HOSTERS,
            "How open a hoster is, criterion by criterion",
            "lang=fr",
        )
    },
    Endpoint {
        shared: true,
        ..question("/v1/openness/criteria", "criteria", HOSTERS, "The criteria of openness", "lang=fr")
    },
    Endpoint {
        shared: true,
        ..question("/v1/catalogue", "catalogue", DATA, "Which data answer: date, digest, counts", "")
    },
    Endpoint {
        in_path: Some("name"),
        shared: true,
        ..question(
            "/v1/hosters/{id}/files",
            "files",
            HOSTERS,
            "The files that a hoster could publish of itself, and its record, filled in as far as it is known",
            "",
        )
    },
];

impl Endpoint {
    /// Its parameters: the keys of the question, but for those that the path already tells.
    pub(crate) fn parameters(&self, components: &Map<String, Value>) -> Vec<Parameter> {
        let told = |key: &str| {
            key == "format" || Some(key) == self.in_path || (key == "spreadsheet" && self.written != Written::Csv)
        };
        let asked = parameters::of(components, self.ask).into_iter().filter(|parameter| !told(&parameter.key));
        let parts = self.parts.map(|(_, element)| parameters::parts(components, element));
        asked.chain(parts).collect()
    }

    /// What every request of it says.
    pub(crate) fn request(&self) -> Map<String, Value> {
        let mut request = Map::from_iter([("ask".to_owned(), self.ask.into())]);
        let format = match self.written {
            Written::Json => return request,
            Written::Geojson => "geojson",
            Written::Csv => "csv",
        };
        request.insert("format".to_owned(), format.into());
        request
    }

    /// A name for functions of clients.
    pub(crate) fn operation(&self) -> String {
        let end = match self.written {
            Written::Json => "",
            Written::Geojson => "_geojson",
            Written::Csv => "_csv",
        };
        format!("{}{end}", self.ask)
    }

    /// The path with what the documentation tries.
    pub(crate) fn try_it(&self) -> String {
        let path = self.path.replace("{id}", EXAMPLE_HOSTER);
        if self.example.is_empty() { path } else { format!("{path}?{}", self.example) }
    }

    /// The document it answers with, by the name of its schema; none for a table.
    pub(crate) fn schema(&self) -> Option<&'static str> {
        match self.written {
            Written::Json => Some(self.ask),
            Written::Geojson => Some("geojson"),
            Written::Csv => None,
        }
    }

    pub(crate) fn media_type(&self) -> &'static str {
        match self.written {
            Written::Json => "application/json",
            Written::Geojson => "application/geo+json",
            Written::Csv => "text/csv",
        }
    }
}
