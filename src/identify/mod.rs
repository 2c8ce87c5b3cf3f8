//! Recognising: what did they mean?

mod fuzzy;
mod hit;
mod name;
mod query;
mod slip;
mod suggest;
mod url;
mod vocabulary;
mod words;

pub use hit::MatchedBy;
pub(crate) use suggest::begun;
pub use words::pack_words;

use crate::catalogue::{Catalogue, NameKind, NameTarget};
use crate::error::Error;
use crate::text::fold;
use hit::Hit;
use serde::{Deserialize, Serialize};
use std::{borrow::Cow, collections::BTreeSet};
use url::{Address, Reading};

/// What was recognised.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
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

/// What a text may mean.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
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
/// Suggestions shown when nothing is recognised: as many as are read at a glance.
const SUGGESTIONS: usize = 3;
/// The margin that decides between an answer, candidates and none: two readings closer than this are not told
/// apart, both
/// are shown and neither is chosen. Set from `tests/recognise/labelled.tsv`, 834 queries with an answer: 831 are
/// right at
/// 0, where any difference decides; 830 from 0.02 to 0.04, 828 at 0.06, 826 at 0.1. No value claims anything wrongly
/// there, so the widest margin that costs no more than one query is taken.
const MARGIN: f64 = 0.04;

/// Recognises a service, a software or a need in what a person typed: a name, a name with typing mistakes, an address.
///
/// # Errors
/// [`Error`](crate::Error) when the text is empty, too long, holds control characters, or is an address that
/// is neither http nor https.
///
/// ```
/// use degafam::{Catalogue, curate::identify};
/// let found = identify(Catalogue::embedded()?, "gogle docs")?;
/// assert_eq!(found.matched.map(|m| m.id).as_deref(), Some("google-docs"));
/// # Ok::<(), degafam::Error>(())
/// ```
pub fn identify(catalogue: &Catalogue, text: &str) -> Result<Identification, Error> {
    let text = query::checked(text)?;
    match url::read(text)? {
        Reading::Address(address) => answer(catalogue, url::find(catalogue, &address)),
        Reading::Nowhere => answer(catalogue, Vec::new()),
        Reading::Host(address) => host(catalogue, text, &address),
        Reading::Text => answer(catalogue, named(catalogue, &fold(text))),
    }
}

/// Readings of a text with the shape of a host ("draw.io", "docs.google.com", "rapport.docx"): a name, an address, or a
/// name with a slip; never a name found inside, since that is how look-alikes are made.
fn host(catalogue: &Catalogue, text: &str, address: &Address) -> Result<Identification, Error> {
    let folded = fold(text);
    let squashed = folded.replace(' ', "");
    let mut hits = name::exact(catalogue, &folded, &squashed);
    if hits.is_empty() {
        hits = url::find(catalogue, address);
    }
    if hits.is_empty() {
        let ending = folded.rsplit(' ').next().unwrap_or_default();
        hits = fuzzy::near_ending(catalogue, &[text], &[&folded, &squashed], ending);
    }
    answer(catalogue, hits)
}

/// The ladder: the first rung that holds decides; what only resembles is kept as a suggestion.
fn named(catalogue: &Catalogue, folded: &str) -> Vec<Hit> {
    let squashed = folded.replace(' ', "");
    let mut hits = name::exact(catalogue, folded, &squashed);
    if hits.is_empty() {
        hits = name::words(catalogue, folded);
    }
    if !hits.is_empty() {
        return hits;
    }
    let words: Vec<&str> = folded.split(' ').collect();
    let kept: Vec<&str> = words.iter().copied().filter(|w| !vocabulary::is_filler(w)).collect();
    let filled = kept.len() < words.len();
    let (rest, rest_squashed) = match filled {
        true => (Cow::Owned(kept.join(" ")), Cow::Owned(kept.concat())),
        false => (Cow::Borrowed(folded), Cow::Borrowed(squashed.as_str())),
    };
    if filled && !kept.is_empty() {
        // Of "google from" a slip is likelier than the house alone.
        if words.len() == 2 && vocabulary::is_house(&rest) {
            hits = fuzzy::near(catalogue, &words, &[folded]);
            hits.retain(Hit::is_claim);
        }
        if hits.is_empty() {
            hits = name::exact(catalogue, &rest, &rest_squashed);
            hits.extend(name::words(catalogue, &rest));
        }
        if !hits.is_empty() {
            return hits;
        }
    }
    let contained = name::contained(catalogue, &words);
    if contained.iter().any(name::is_explained) {
        return contained;
    }
    hits = fuzzy::near(catalogue, &words, &distinct(&[folded, &squashed]));
    if filled && !hits.iter().any(Hit::is_claim) {
        hits.extend(fuzzy::near(catalogue, &words, &distinct(&[&rest, &rest_squashed])));
    }
    if kept.len() > 1 && !hits.iter().any(Hit::is_claim) {
        let mut sorted = kept.clone();
        sorted.sort_unstable();
        if sorted != kept {
            hits.extend(fuzzy::near(catalogue, &words, &[&sorted.join(" ")]));
        }
    }
    if !hits.iter().any(Hit::is_claim) {
        hits.extend(name::heard(catalogue, &rest_squashed));
    }
    if !hits.iter().any(Hit::is_claim) {
        hits.extend(contained);
    }
    if hits.is_empty() {
        hits = fuzzy::resembling(catalogue, folded);
    }
    hits
}

/// The forms of a text, each once.
fn distinct<'a>(forms: &[&'a str; 2]) -> Vec<&'a str> {
    let [first, second] = *forms;
    if first == second { vec![first] } else { vec![first, second] }
}

fn answer(catalogue: &Catalogue, mut hits: Vec<Hit>) -> Result<Identification, Error> {
    // People type what they leave: at equal sureness a service comes before a software, and that before a need. What
    // only resembles comes last.
    hits.sort_by(|a, b| {
        let key = |h: &Hit| (h.target.kind, h.target.index);
        let rank = b.is_claim().cmp(&a.is_claim()).then(b.confidence.total_cmp(&a.confidence));
        let rank = rank.then_with(|| a.target.kind.cmp(&b.target.kind));
        rank.then_with(|| offered(catalogue, b).cmp(&offered(catalogue, a))).then_with(|| key(a).cmp(&key(b)))
    });
    if hits.len() > 1 {
        let mut seen = BTreeSet::new();
        hits.retain(|h| seen.insert((h.target.kind, h.target.index)));
    }
    let sure = match (hits.first(), hits.get(1)) {
        (Some(first), _) if !first.is_claim() => false,
        (Some(first), Some(second)) if second.is_claim() => decides(catalogue, first, second)?,
        (first, _) => first.is_some(),
    };
    // Beside an answer, what merely resembles is noise.
    if sure {
        hits.retain(Hit::is_claim);
    }
    let shown = if sure || hits.iter().any(Hit::is_claim) { CANDIDATES + usize::from(sure) } else { SUGGESTIONS };
    let mut matches = hits.into_iter().take(shown).map(|hit| describe(catalogue, hit));
    let matched = if sure { matches.next().transpose()? } else { None };
    Ok(Identification { matched, candidates: matches.collect::<Result<_, _>>()? })
}

/// How many offers serve a need: of two needs that share a word, the commoner one is meant.
fn offered(catalogue: &Catalogue, hit: &Hit) -> usize {
    match hit.target.kind {
        NameKind::Need => catalogue.tables.offer.need.iter().filter(|need| *need == hit.target.index).count(),
        _ => 0,
    }
}

/// Whether the first reading may be chosen over the second: it is surer by the margin, or both have the same name
/// or are
/// spelled right and differ in kind (a service and a software of one name), or both are needs, which the answer then
/// names as uncertain.
fn decides(catalogue: &Catalogue, first: &Hit, second: &Hit) -> Result<bool, Error> {
    let spelled = |h: &Hit| h.how != MatchedBy::Typo;
    let kinds = first.target.kind != second.target.kind;
    let needs = first.target.kind == NameKind::Need && !kinds;
    let alike = spelled(first) && spelled(second) || first.confidence == second.confidence;
    if first.confidence - second.confidence >= MARGIN
        || (spelled(first) && spelled(second) && kinds)
        || (alike && needs)
    {
        return Ok(true);
    }
    let named = |hit: &Hit| title(catalogue, hit.target.kind, hit.target.index).map(fold);
    Ok(kinds && named(first)? == named(second)?)
}

fn describe(catalogue: &Catalogue, hit: Hit) -> Result<Match, Error> {
    let NameTarget { kind, index, .. } = hit.target;
    let (id, name) = (id_of(catalogue, kind, index).to_owned(), title(catalogue, kind, index)?.to_owned());
    Ok(Match { kind, id, name, how: hit.how, confidence: hit.confidence, index })
}

pub(crate) fn id_of(catalogue: &Catalogue, kind: NameKind, index: u32) -> &str {
    let tables = &catalogue.tables;
    match kind {
        NameKind::Service => tables.stores.services.id(index),
        NameKind::Software => tables.stores.software.id(index),
        NameKind::Need => tables.stores.needs.id(index),
        NameKind::Hoster => tables.stores.hosters.id(index),
    }
}

/// The official name; a need's is in English.
pub(crate) fn title(catalogue: &Catalogue, kind: NameKind, index: u32) -> Result<&str, Error> {
    let names = &catalogue.tables.names;
    let titles = match kind {
        NameKind::Service => &names.services,
        NameKind::Software => &names.software,
        NameKind::Need => &names.needs,
        NameKind::Hoster => return Ok(&catalogue.kept_hoster(index)?.name),
    };
    titles.get(index as usize).ok_or_else(|| Error::damaged("a name is missing"))
}
