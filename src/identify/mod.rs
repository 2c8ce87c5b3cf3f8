//! The doorbell: what did they mean?

mod fuzzy;
mod name;
mod query;
mod url;

use crate::catalogue::{Catalogue, How, NameKind, NameTarget};
use crate::error::Error;
use serde::Serialize;

/// What was recognised.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[non_exhaustive]
pub struct Match {
    /// Service, software or need.
    pub kind: NameKind,
    /// Its id.
    pub id: String,
    /// Its name; a need's is in English.
    pub name: String,
    /// How it was recognised.
    pub how: MatchedBy,
    /// How sure that is, 0 to 1.
    pub confidence: f64,
    #[serde(skip)]
    pub(crate) index: u32,
}

/// How something was recognised.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum MatchedBy {
    /// By its official name.
    Name,
    /// By another name.
    Alias,
    /// By a name it had.
    Formerly,
    /// By the name that a hoster gives to its service.
    OfferName,
    /// By a synonym of the need.
    Synonym,
    /// By its address.
    Url,
    /// By its words, in another order or among others.
    Words,
    /// Despite a typing mistake.
    Typo,
    /// It only looks a little like what was typed.
    Resemblance,
}

/// What a text may mean.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[non_exhaustive]
pub struct Identification {
    /// What it means, when that is sure enough.
    #[serde(rename = "match")]
    pub matched: Option<Match>,
    /// What else it could mean, most likely first.
    pub candidates: Vec<Match>,
}

/// Runners-up shown beside a match.
const CANDIDATES: usize = 5;
/// Suggestions shown when nothing is recognised; DESIGN asks for three.
const SUGGESTIONS: usize = 3;
/// Two readings closer than this are not told apart: both are shown and neither is chosen. One edit in a name of
/// eight letters costs twice as much.
const MARGIN: f64 = 0.06;

/// Recognises a service, a software or a need in what a person typed: a name, a name with typing mistakes, an address.
///
/// # Errors
/// [`QueryError`](crate::QueryError) when the text is empty, too long, holds control characters, or is an address that
/// is neither http nor https.
///
/// ```
/// use degafam::{Catalogue, identify};
/// let found = identify(Catalogue::embedded()?, "gogle docs")?;
/// assert_eq!(found.matched.map(|m| m.id).as_deref(), Some("google-docs"));
/// # Ok::<(), degafam::Error>(())
/// ```
pub fn identify(catalogue: &Catalogue, text: &str) -> Result<Identification, Error> {
    let text = query::checked(text)?;
    if let Some(address) = url::explicit(text)? {
        return answer(catalogue, url::find(catalogue, &address));
    }
    let mut hits = name::exact(catalogue, text);
    if hits.is_empty() {
        hits = url::implicit(text).map(|address| url::find(catalogue, &address)).unwrap_or_default();
    }
    if hits.is_empty() {
        hits = name::words(catalogue, text);
    }
    if hits.is_empty() {
        hits = fuzzy::near(catalogue, text);
    }
    if hits.is_empty() {
        hits = name::contained(catalogue, text);
    }
    if hits.is_empty() {
        hits = fuzzy::resembling(catalogue, text, SUGGESTIONS);
    }
    answer(catalogue, hits)
}

/// A reading of the text.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(crate) struct Hit {
    pub(crate) target: NameTarget,
    pub(crate) how: MatchedBy,
    pub(crate) confidence: f64,
}

impl Hit {
    fn exact(target: NameTarget) -> Self {
        let (how, confidence) = match target.how {
            How::Name => (MatchedBy::Name, 1.0),
            How::Alias => (MatchedBy::Alias, 0.95),
            How::Formerly => (MatchedBy::Formerly, 0.9),
            How::Synonym => (MatchedBy::Synonym, 0.85),
            // Below a need's common words: hosters name their offers after them ("Visio", "Pad", "RSS"), and one
            // hoster's name must not narrow the word to the software it runs.
            How::OfferName => (MatchedBy::OfferName, 0.8),
        };
        Self { target, how, confidence }
    }

    fn weaker(self, how: MatchedBy, by: f64) -> Self {
        Self { how, confidence: self.confidence * by, ..self }
    }
}

fn answer(catalogue: &Catalogue, mut hits: Vec<Hit>) -> Result<Identification, Error> {
    // People type what they leave: at equal sureness a service comes before a software, and that before a need.
    hits.sort_by(|a, b| {
        let key = |h: &Hit| (h.target.kind, h.target.index);
        b.confidence.total_cmp(&a.confidence).then_with(|| key(a).cmp(&key(b)))
    });
    let mut seen = std::collections::BTreeSet::new();
    hits.retain(|h| seen.insert((h.target.kind, h.target.index)));
    let sure = match (hits.first(), hits.get(1)) {
        (Some(first), _) if first.how == MatchedBy::Resemblance => false,
        (Some(first), Some(second)) => decides(first, second),
        (first, _) => first.is_some(),
    };
    let mut matches = hits.into_iter().take(CANDIDATES + 1).map(|hit| describe(catalogue, hit));
    let matched = if sure { matches.next().transpose()? } else { None };
    Ok(Identification { matched, candidates: matches.take(CANDIDATES).collect::<Result<_, _>>()? })
}

/// Whether the first reading may be chosen over the second: it is surer by the margin, or both are exact and differ in
/// kind (a service and a software of one name), or both are needs, which the answer then names as uncertain.
fn decides(first: &Hit, second: &Hit) -> bool {
    let spelled = |h: &Hit| !matches!(h.how, MatchedBy::Typo | MatchedBy::Words);
    let kinds = first.target.kind != second.target.kind || first.target.kind == NameKind::Need;
    first.confidence - second.confidence >= MARGIN || (spelled(first) && spelled(second) && kinds)
}

fn describe(catalogue: &Catalogue, hit: Hit) -> Result<Match, Error> {
    let NameTarget { kind, index, .. } = hit.target;
    let (id, name) = match kind {
        NameKind::Service => catalogue.service_at(index).map(|r| (r.id, r.name))?,
        NameKind::Software => catalogue.software_at(index).map(|r| (r.id, r.name))?,
        NameKind::Need => catalogue.need_at(index).map(|r| (r.id, r.label.en))?,
    };
    Ok(Match { kind, id, name, how: hit.how, confidence: hit.confidence, index })
}
