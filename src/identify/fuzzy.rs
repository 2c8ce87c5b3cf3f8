//! Names with typing mistakes: a sieve of lengths and letter signatures, strsim's edit distance, then what the slips
//! weigh.

use super::{Hit, MatchedBy, slip, vocabulary};
use crate::catalogue::{Catalogue, NameKind, NameTarget};
use crate::text::signature;

/// Edits looked for in a text of so many letters: none in three, where one edit makes another word. What they weigh
/// decides afterwards.
fn forgiven(letters: usize) -> usize {
    match letters {
        0..=3 => 0,
        4..=5 => 1,
        _ => 2,
    }
}

/// Share of the letters that slips may weigh. Set from `tests/recognise/labelled.tsv`: below it people's slips are
/// lost, above it other words are taken for names.
const TOLERATED: f64 = 0.16;
/// The same when every word typed is a common one ("meet me", "green tea"): only the smallest slips are left.
const TOLERATED_IN_WORDS: f64 = 0.08;
/// A need is a common word, which other common words resemble.
const NEED: f64 = 0.9;

/// Edits looked for when only suggestions are wanted: a third of the letters, at most four.
const SUGGESTED_SHARE: usize = 3;
const SUGGESTED_EDITS: usize = 4;

/// Readings within the forgiven edits, from the texts given; those whose slips weigh too much only resemble.
pub(super) fn near(catalogue: &Catalogue, texts: &[&str]) -> Vec<Hit> {
    let mut hits = Vec::new();
    for key in texts {
        let letters = key.chars().count();
        let edits = forgiven(letters);
        if edits == 0 {
            continue;
        }
        let tolerated = match (key.contains(' '), key.split(' ').all(vocabulary::is_common)) {
            (false, true) => 0.0,
            (true, true) => TOLERATED_IN_WORDS,
            _ => TOLERATED,
        };
        let typed: Vec<char> = key.chars().collect();
        sieve(catalogue, key, edits, |name, target, _| {
            let name: Vec<char> = name.chars().collect();
            let share = slip::cost(&name, &typed) / letters.max(name.len()) as f64;
            let how = if share <= tolerated { MatchedBy::Typo } else { MatchedBy::Resemblance };
            hits.push(slipped(target, how, share));
        });
    }
    hits
}

fn slipped(target: NameTarget, how: MatchedBy, share: f64) -> Hit {
    let need = if target.kind == NameKind::Need { NEED } else { 1.0 };
    Hit::exact(target).weaker(how, (1.0 - share).max(0.0) * need)
}

/// The names that look most like the text, however little.
pub(super) fn resembling(catalogue: &Catalogue, key: &str) -> Vec<Hit> {
    let letters = key.chars().count();
    let mut hits = Vec::new();
    sieve(catalogue, key, (letters / SUGGESTED_SHARE).min(SUGGESTED_EDITS), |name, target, distance| {
        let share = distance as f64 / letters.max(name.chars().count()) as f64;
        hits.push(slipped(target, MatchedBy::Resemblance, share));
    });
    hits
}

/// Calls `found` with every name at most `edits` edits from `key`, its target and the distance.
///
/// A name whose length differs by `d` is at least `d` insertions or deletions away, which change one letter of its
/// signature each; the other edits change two. So a name whose signature differs in more than `2 * edits - d` bits is
/// further than `edits`.
fn sieve(catalogue: &Catalogue, key: &str, edits: usize, mut found: impl FnMut(&str, NameTarget, usize)) {
    let names = &catalogue.tables.names;
    let letters = key.chars().count();
    let wanted = signature(key);
    let last = names.lengths.len().saturating_sub(1);
    let bound = |length: usize| names.lengths.get(length.min(last)).map_or(0, |n| n as usize);
    for length in letters.saturating_sub(edits)..=letters + edits {
        let range = bound(length)..bound(length + 1);
        let bits = (2 * edits - length.abs_diff(letters)) as u32;
        let Some(signatures) = names.signatures.get_subslice(range.clone()) else { continue };
        for (at, candidate) in range.zip(signatures.iter()) {
            if (candidate ^ wanted).count_ones() > bits {
                continue;
            }
            let (Some(name), Some(target)) = (names.keys.get(at), names.targets.get(at)) else { continue };
            let distance = strsim::osa_distance(name, key);
            if let Some(target) = NameTarget::unpack(target).filter(|_| distance <= edits) {
                found(name, target, distance);
            }
        }
    }
}
