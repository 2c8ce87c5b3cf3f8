//! What the accessors show of an answer, read from the document that the core prints.

use serde::Deserialize;

/// An answer to `recommend`; `schema/recommend.schema.json` describes all of it.
#[derive(Debug, Default, Deserialize)]
pub(crate) struct Document {
    pub(crate) query: Echo,
    #[serde(rename = "match")]
    pub(crate) matched: Option<Named>,
    pub(crate) suggestions: Vec<Named>,
    pub(crate) alternatives: Vec<Alternative>,
    pub(crate) hosters: Vec<Ranked>,
    pub(crate) notes: Vec<Reason>,
}

#[derive(Debug, Default, Deserialize)]
pub(crate) struct Echo {
    pub(crate) seed: u64,
}

/// A service, a software or a need.
#[derive(Debug, Deserialize)]
pub(crate) struct Named {
    pub(crate) kind: String,
    pub(crate) id: String,
    pub(crate) name: String,
}

#[derive(Debug, Deserialize)]
pub(crate) struct Alternative {
    pub(crate) software: Software,
    pub(crate) fit: f64,
}

#[derive(Debug, Deserialize)]
pub(crate) struct Software {
    pub(crate) id: String,
    pub(crate) name: String,
    pub(crate) website: Option<String>,
}

#[derive(Debug, Deserialize)]
pub(crate) struct Ranked {
    pub(crate) rank: usize,
    pub(crate) hoster: Hoster,
    pub(crate) offer: Offer,
    pub(crate) distance_km: Option<f64>,
    pub(crate) score: f64,
    pub(crate) coverage: f64,
    pub(crate) openness: Openness,
    pub(crate) reasons: Vec<Reason>,
}

#[derive(Debug, Deserialize)]
pub(crate) struct Hoster {
    pub(crate) id: String,
    pub(crate) name: String,
    pub(crate) website: Option<String>,
    pub(crate) city: Option<String>,
    pub(crate) country: Option<String>,
    pub(crate) latitude: Option<f64>,
    pub(crate) longitude: Option<f64>,
}

#[derive(Debug, Deserialize)]
pub(crate) struct Offer {
    pub(crate) software: Option<String>,
    pub(crate) software_name: Option<String>,
    pub(crate) need: String,
    pub(crate) url: Option<String>,
}

#[derive(Debug, Deserialize)]
pub(crate) struct Openness {
    pub(crate) score: f64,
}

#[derive(Debug, Deserialize)]
pub(crate) struct Reason {
    pub(crate) code: String,
    pub(crate) text: String,
}
