//! Names with typing mistakes: those few edits away, then what the slips weigh.

use super::hit::{Hit, MatchedBy};
use super::{slip, vocabulary};
use crate::catalogue::{Catalogue, How, NameKind, NameTarget};
use crate::text::{FuzzyIndex, Wanted};

/// Most edits looked for.
const EDITS: usize = 2;

/// Edits looked for in a text of so many letters: none in three, where one edit makes another word. What they weigh
/// decides afterwards.
fn forgiven(characters: usize) -> usize {
    match characters {
        0..=3 => 0,
        4..=5 => 1,
        _ => EDITS,
    }
}

/// Share of the letters that slips may weigh. Set from the sets in `tests/recognise/`, 1,068 queries with an answer and
/// 398 without, at a margin of 0.05: 1,053 are right at 0.12, 1,059 from 0.16 to 0.18, one more at 0.2, which first
/// takes a word for a name.
const TOLERATED: f64 = 0.17;
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

/// Share of the letters that slips may weigh in a claim: over brand names that nobody here chose, what weighs more is more
/// often somebody else's name than a slip. Less in a name of so few letters, of which there are many, and in the name of
/// a software, the less when no hoster offers it: few people look for it. A short name that is not the official one is
/// no better known.
const CLAIMED: f64 = 0.17;
const CLAIMED_SHORT: f64 = 0.16;
const SHORT: usize = 5;
const CLAIMED_SOFTWARE: f64 = 0.12;
const CLAIMED_UNOFFERED: f64 = 0.08;

/// Edits looked for when only suggestions are wanted: a third of the letters, at most four.
const SUGGESTED_SHARE: usize = 3;
const SUGGESTED_EDITS: usize = 4;

/// Readings within the forgiven edits of any of the texts, which are forms of what was typed; those whose slips weigh
/// too much only resemble.
pub(super) fn near(catalogue: &Catalogue, typed: &[&str], texts: &[&str]) -> Vec<Hit> {
    near_such(catalogue, typed, texts, &|_| true)
}

/// The same, among such names: of "wordpres.com" those that are addresses.
pub(super) fn near_such(
    catalogue: &Catalogue,
    typed: &[&str],
    texts: &[&str],
    such: &dyn Fn(&str) -> bool,
) -> Vec<Hit> {
    let tolerated = match (typed, typed.iter().all(|word| vocabulary::is_common(word))) {
        ([_], true) => TOLERATED_IN_WORD,
        (_, true) => TOLERATED_IN_WORDS,
        _ => TOLERATED,
    };
    let forms: Vec<(Wanted<'_>, slip::Typed)> =
        texts.iter().map(|text| (Wanted::new(text), slip::Typed::new(text))).collect();
    let mut hits = Vec::new();
    // Most slips are one edit, which is found in a fraction of the time.
    for edits in 1..=EDITS {
        for (wanted, typed) in forms.iter().filter(|(_, typed)| forgiven(typed.len()) >= edits) {
            sieve(catalogue, wanted, edits, |name, target, distance| {
                if distance == edits && such(name) {
                    hits.push(weighed(catalogue, name, typed, target, tolerated));
                }
            });
        }
        if hits.iter().any(Hit::is_claim) {
            break;
        }
    }
    hits
}

fn weighed(catalogue: &Catalogue, text: &str, typed: &slip::Typed, target: NameTarget, tolerated: f64) -> Hit {
    let name = slip::characters(text);
    let share = typed.cost(&name) / typed.len().max(name.len()) as f64;
    let tolerated = match target.kind {
        NameKind::Need => tolerated.min(TOLERATED_IN_NEEDS),
        NameKind::Software if vocabulary::is_common(text) => tolerated.min(TOLERATED_IN_WORDS),
        _ => tolerated,
    };
    let claimed = tolerated.min(claimed(catalogue, target, name.len().min(typed.len())));
    slipped(target, if share <= claimed { MatchedBy::Typo } else { MatchedBy::Resemblance }, share)
}

/// The share that slips may weigh in a claim.
fn claimed(catalogue: &Catalogue, target: NameTarget, letters: usize) -> f64 {
    let offered = || catalogue.tables.offer.by_software.row(target.index).next().is_some();
    match target.kind {
        NameKind::Software if !offered() => CLAIMED_UNOFFERED,
        NameKind::Software => CLAIMED_SOFTWARE,
        _ if letters <= SHORT && target.how != How::Name => CLAIMED_SOFTWARE,
        _ if letters <= SHORT => CLAIMED_SHORT,
        _ => CLAIMED,
    }
}

fn slipped(target: NameTarget, how: MatchedBy, share: f64) -> Hit {
    let kind = match target.kind {
        NameKind::Service | NameKind::Hoster => 1.0,
        NameKind::Software => SOFTWARE,
        NameKind::Need => NEED,
    };
    Hit::exact(target).weaker(how, (1.0 - share).max(0.0) * kind)
}

/// The names that look most like the text, however little.
pub(super) fn resembling(catalogue: &Catalogue, key: &str) -> Vec<Hit> {
    let wanted = Wanted::new(key);
    let characters = wanted.characters;
    let mut hits = Vec::new();
    sieve(catalogue, &wanted, (characters / SUGGESTED_SHARE).min(SUGGESTED_EDITS), |name, target, distance| {
        let share = distance as f64 / characters.max(name.chars().count()) as f64;
        hits.push(slipped(target, MatchedBy::Resemblance, share));
    });
    hits
}

/// Calls `found` with every name at most `edits` edits from what is wanted, its target and the distance.
fn sieve(catalogue: &Catalogue, wanted: &Wanted<'_>, edits: usize, mut found: impl FnMut(&str, NameTarget, usize)) {
    let names = &catalogue.tables.names;
    let signatures = catalogue.signatures();
    let columns = FuzzyIndex { keys: &names.keys, signatures, lengths: &names.lengths };
    columns.near(wanted, edits, |at, name, distance| {
        if let Some(target) = names.targets.get(at).and_then(NameTarget::unpack) {
            found(name, target, distance);
        }
    });
}
