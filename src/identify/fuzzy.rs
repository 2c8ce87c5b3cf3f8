//! Names with typing mistakes: a sieve of lengths and letter signatures, strsim's edit distance, then what the slips
//! weigh.

use super::{Hit, MatchedBy, slip, vocabulary};
use crate::catalogue::{Catalogue, NameKind, NameTarget};
use crate::text::signature;

mod pattern;

use pattern::Pattern;

/// Most edits looked for.
const EDITS: usize = 2;

/// Edits looked for in a text of so many letters: none in three, where one edit makes another word. What they weigh
/// decides afterwards.
fn forgiven(letters: usize) -> usize {
    match letters {
        0..=3 => 0,
        4..=5 => 1,
        _ => EDITS,
    }
}

/// Share of the letters that slips may weigh. Set from the sets in `tests/recognise/`, 1,068 queries with an answer and
/// 398 without, at a margin of 0.05: 1,053 are right at 0.12, 1,059 from 0.16 to 0.18, one more at 0.2, which first takes a word for a name.
const TOLERATED: f64 = 0.16;
/// The same for the names of needs, which are words with many neighbours ("randonnée", "randonneur").
const TOLERATED_IN_NEEDS: f64 = 0.1;
/// The same when every word typed is a common one ("meet me", "green tea"), or when the name is a software's and a
/// common word ("tube", "plane"): only the smallest slips are left.
const TOLERATED_IN_WORDS: f64 = 0.08;
/// The same for one common word, which is hardly ever a slip ("phone", "plone").
const TOLERATED_IN_WORD: f64 = 0.05;
/// People type what they leave, and free software has names that are slips of theirs ("dudle", "linkding").
const SOFTWARE: f64 = 0.93;
/// A need is a common word, which other common words resemble.
const NEED: f64 = 0.9;

/// Edits looked for when only suggestions are wanted: a third of the letters, at most four.
const SUGGESTED_SHARE: usize = 3;
const SUGGESTED_EDITS: usize = 4;

/// Readings within the forgiven edits of any of the texts, which are forms of what was typed; those whose slips weigh
/// too much only resemble.
pub(super) fn near(catalogue: &Catalogue, typed: &[&str], texts: &[&str]) -> Vec<Hit> {
    near_ending(catalogue, typed, texts, "")
}

/// The same, among names with this ending: of "wordpres.com" the names that end in "com".
pub(super) fn near_ending(catalogue: &Catalogue, typed: &[&str], texts: &[&str], ending: &str) -> Vec<Hit> {
    let tolerated = match (typed, typed.iter().all(|word| vocabulary::is_common(word))) {
        ([_], true) => TOLERATED_IN_WORD,
        (_, true) => TOLERATED_IN_WORDS,
        _ => TOLERATED,
    };
    let forms: Vec<(&str, Vec<char>)> = texts.iter().map(|key| (*key, key.chars().collect())).collect();
    let mut hits = Vec::new();
    // Most slips are one edit, which is found in a fraction of the time.
    for edits in 1..=EDITS {
        for (key, letters) in forms.iter().filter(|(_, letters)| forgiven(letters.len()) >= edits) {
            sieve(catalogue, key, edits, |name, target, distance| {
                if distance == edits && name.ends_with(ending) {
                    hits.push(weighed(name, letters, target, tolerated));
                }
            });
        }
        if hits.iter().any(super::is_claim) {
            break;
        }
    }
    hits
}

fn weighed(text: &str, letters: &[char], target: NameTarget, tolerated: f64) -> Hit {
    let name: Vec<char> = text.chars().collect();
    let share = slip::cost(&name, letters) / letters.len().max(name.len()) as f64;
    let tolerated = match target.kind {
        NameKind::Need => tolerated.min(TOLERATED_IN_NEEDS),
        NameKind::Software if vocabulary::is_common(text) => tolerated.min(TOLERATED_IN_WORDS),
        _ => tolerated,
    };
    slipped(target, if share <= tolerated { MatchedBy::Typo } else { MatchedBy::Resemblance }, share)
}

fn slipped(target: NameTarget, how: MatchedBy, share: f64) -> Hit {
    let kind = match target.kind {
        NameKind::Service => 1.0,
        NameKind::Software => SOFTWARE,
        NameKind::Need => NEED,
    };
    Hit::exact(target).weaker(how, (1.0 - share).max(0.0) * kind)
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
/// further than `edits`. What is left goes through a bit-parallel distance, and strsim has the last word.
fn sieve(catalogue: &Catalogue, key: &str, edits: usize, mut found: impl FnMut(&str, NameTarget, usize)) {
    let names = &catalogue.tables.names;
    let letters = key.chars().count();
    let (wanted, pattern) = (signature(key), Pattern::new(key));
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
            if pattern.as_ref().is_some_and(|p| p.distance(name) > edits) {
                continue;
            }
            let distance = strsim::osa_distance(name, key);
            if let Some(target) = NameTarget::unpack(target).filter(|_| distance <= edits) {
                found(name, target, distance);
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{Date, Records, Service, ServiceStatus};
    use proptest::prelude::*;
    use std::collections::BTreeSet;

    fn catalogue(names: &BTreeSet<String>) -> Catalogue {
        let service = |(at, name): (usize, &String)| Service {
            id: format!("s{at}"),
            name: name.clone(),
            vendor: None,
            aliases: Vec::new(),
            formerly: Vec::new(),
            needs: Vec::new(),
            status: ServiceStatus::Active,
            discontinued_on: None,
            urls: Vec::new(),
            alternatives: Vec::new(),
            from: Default::default(),
            sources: Default::default(),
        };
        let records = Records {
            date: Date::new(2026, 11, 22).unwrap(),
            criteria: Vec::new(),
            needs: Vec::new(),
            software: Vec::new(),
            hosters: Vec::new(),
            services: names.iter().enumerate().map(service).collect(),
        };
        Catalogue::open(&records.pack().unwrap()).unwrap()
    }

    proptest! {
        #![proptest_config(ProptestConfig::with_cases(256))]
        /// The sieve finds what strsim finds by trying every name, and nothing else.
        #[test]
        fn the_sieve_loses_nothing(names in prop::collection::btree_set("[a-f0-2é]{1,5}( [a-f]{1,5})?", 1..60), key in "[a-f0-2é]{1,5}( [a-f]{1,5})?", edits in 0usize..4) {
            let catalogue = catalogue(&names);
            let key = crate::fold(&key);
            let mut found = BTreeSet::new();
            sieve(&catalogue, &key, edits, |name, _, distance| { found.insert((name.to_owned(), distance)); });
            let all = catalogue.tables.names.keys.iter();
            let brute: BTreeSet<_> = all.map(|name| (name.to_owned(), strsim::osa_distance(name, &key))).filter(|(_, d)| *d <= edits).collect();
            prop_assert_eq!(found, brute);
        }
    }
}
