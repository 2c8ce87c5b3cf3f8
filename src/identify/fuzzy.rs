//! Names with typing mistakes: a sieve of lengths and letter signatures, then strsim's edit distance.

use super::{Hit, MatchedBy};
use crate::catalogue::{Catalogue, NameKind, NameTarget};
use crate::text::{fold, signature, squash};

/// Edits forgiven in a text of so many letters: none in three, where one edit makes another word; one up to seven; two
/// above, where a second slip still leaves the name plain.
fn forgiven(letters: usize) -> usize {
    match letters {
        0..=3 => 0,
        4..=7 => 1,
        _ => 2,
    }
}

/// Typing mistakes rarely hit the first letter.
const OTHER_FIRST_LETTER: f64 = 0.9;
/// A need is a common word, which other common words resemble.
const NEED: f64 = 0.9;

/// Readings within the forgiven edits; swapped neighbours count as one edit.
pub(super) fn near(catalogue: &Catalogue, text: &str) -> Vec<Hit> {
    let mut hits = scan(catalogue, &fold(text));
    let squashed = squash(text);
    if hits.is_empty() {
        hits = scan(catalogue, &squashed);
    }
    hits
}

fn scan(catalogue: &Catalogue, key: &str) -> Vec<Hit> {
    let names = &catalogue.tables.names;
    let letters = key.chars().count();
    let edits = forgiven(letters);
    if edits == 0 {
        return Vec::new();
    }
    let wanted = signature(key);
    let last = names.lengths.len().saturating_sub(1);
    let bound = |length: usize| names.lengths.get(length.min(last)).map_or(0, |n| n as usize);
    let range = bound(letters - edits)..bound(letters + edits + 1);
    let mut hits = Vec::new();
    let Some(signatures) = names.signatures.get_subslice(range.clone()) else { return hits };
    for (at, candidate) in range.zip(signatures.iter()) {
        if (candidate ^ wanted).count_ones() as usize > 2 * edits {
            continue;
        }
        let (Some(name), Some(target)) = (names.keys.get(at), names.targets.get(at)) else { continue };
        let distance = strsim::osa_distance(name, key);
        if let Some(target) = NameTarget::unpack(target).filter(|_| distance <= edits) {
            hits.push(slip(target, name, key, distance, letters));
        }
    }
    hits
}

fn slip(target: NameTarget, name: &str, key: &str, distance: usize, letters: usize) -> Hit {
    let mut sureness = 1.0 - distance as f64 / letters as f64;
    if name.chars().next() != key.chars().next() {
        sureness *= OTHER_FIRST_LETTER;
    }
    if target.kind == NameKind::Need {
        sureness *= NEED;
    }
    Hit::exact(target).weaker(MatchedBy::Typo, sureness)
}

/// The names that look most like the text, however little.
pub(super) fn resembling(catalogue: &Catalogue, text: &str, most: usize) -> Vec<Hit> {
    let key = fold(text);
    let names = &catalogue.tables.names;
    let mut hits: Vec<Hit> = names
        .keys
        .iter()
        .zip(names.targets.iter())
        .filter_map(|(name, target)| {
            let likeness = strsim::jaro_winkler(name, &key);
            NameTarget::unpack(target).map(|t| Hit::exact(t).weaker(MatchedBy::Resemblance, likeness))
        })
        .collect();
    hits.sort_by(|a, b| b.confidence.total_cmp(&a.confidence).then_with(|| a.target.cmp(&b.target)));
    let mut seen = std::collections::BTreeSet::new();
    hits.retain(|h| seen.insert((h.target.kind, h.target.index)));
    hits.truncate(most);
    hits
}
