//! Which of several readings is told: one that is surer than the others, or none.

use super::hit::{Hit, MatchedBy};
use super::matched::{Match, id_of, title};
use crate::catalogue::{Catalogue, NameKind, NameTarget};
use crate::error::Error;
use crate::text::fold;
use std::collections::BTreeSet;

/// Runners-up shown beside a match.
const CANDIDATES: usize = 5;
/// Suggestions shown when nothing is recognised: as many as are read at a glance.
const SUGGESTIONS: usize = 3;
/// The margin that decides between an answer, candidates and none: two readings closer than this are not told
/// apart, both are shown and neither is chosen. Set from `tests/recognise/labelled.tsv`, 834 queries with an answer: 831
/// are right at 0, where any difference decides; 830 from 0.02 to 0.04, 828 at 0.06, 826 at 0.1. No value claims anything
/// wrongly there, so the widest margin that costs no more than one query is taken.
const MARGIN: f64 = 0.04;

/// What is meant, when one reading is sure enough, and the others, most likely first.
pub(super) fn decide(catalogue: &Catalogue, mut hits: Vec<Hit>) -> Result<(Option<Match>, Vec<Match>), Error> {
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
    Ok((matched, matches.collect::<Result<_, _>>()?))
}

/// How many offers serve a need: of two needs that share a word, the commoner one is meant.
fn offered(catalogue: &Catalogue, hit: &Hit) -> usize {
    match hit.target.kind {
        NameKind::Need => catalogue.tables.offer.need.iter().filter(|need| *need == hit.target.index).count(),
        _ => 0,
    }
}

/// Whether the first reading may be chosen over the second: it is surer by the margin, or both have the same name or are
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

pub(super) fn describe(catalogue: &Catalogue, hit: Hit) -> Result<Match, Error> {
    let NameTarget { kind, index, .. } = hit.target;
    let (id, name) = (id_of(catalogue, kind, index).to_owned(), title(catalogue, kind, index)?.to_owned());
    Ok(Match { kind, id, name, how: hit.how, confidence: hit.confidence, index })
}
