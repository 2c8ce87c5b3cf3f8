//! Names that are spelled right: the whole text, its words in another order, or a name among other words.

use super::hit::{Hit, MatchedBy};
use super::vocabulary;
use crate::catalogue::{Catalogue, NameKind, NameTarget};
use crate::text::{bag, hash, sound};
use std::{borrow::Cow, ops::Range};

/// Sureness left when only order, links, plurals or fillers differ: all words are there.
const REORDERED: f64 = 0.95;
/// Sureness left when the other words are ones that stand beside a service's name.
const BESIDE: f64 = 0.9;
/// Sureness left when a name stands among words that say nothing here.
const AMONG_OTHERS: f64 = 0.75;
/// Sureness left when only the sound is right.
const HEARD: f64 = 0.8;
/// A name found among unknown words has at least this many letters: shorter ones are words of any language.
const CONTAINED_CHARACTERS: usize = 5;
/// More words are a text, not a question; it is searched no further.
const WORDS: usize = 16;
/// Names among other words have at most this many.
const NAME_WORDS: usize = 5;

/// Readings whose name is the text, up to folding and spaces.
pub(super) fn exact(catalogue: &Catalogue, folded: &str, squashed: &str) -> Vec<Hit> {
    let hits = lookup(catalogue, folded);
    if hits.is_empty() && squashed != folded { lookup(catalogue, squashed) } else { hits }
}

/// Readings whose words are those of the text, in any order, without links and plurals.
pub(super) fn words(catalogue: &Catalogue, folded: &str) -> Vec<Hit> {
    let found = bag(folded).map(|bag| hash(&bag));
    let targets = found.into_iter().flat_map(|hash| catalogue.hashes().bags.get(hash));
    targets.map(|target| Hit::exact(target).weaker(MatchedBy::Words, REORDERED)).collect()
}

/// Readings of a window of words: glued, or, for needs, without links and plurals.
fn words_of(catalogue: &Catalogue, key: &str, glued: &str) -> Vec<Hit> {
    let hits = if glued == key { Vec::new() } else { lookup(catalogue, glued) };
    if !hits.is_empty() {
        return hits;
    }
    let mut hits = words(catalogue, key);
    hits.retain(|hit| hit.target.kind == NameKind::Need);
    hits
}

/// Readings that sound like the text, unless it is a word of its own.
pub(super) fn heard(catalogue: &Catalogue, squashed: &str) -> Vec<Hit> {
    let Some(sound) = sound(squashed).filter(|_| !vocabulary::is_common(squashed)) else { return Vec::new() };
    let targets = catalogue.hashes().sounds.get(hash(&sound));
    targets.map(|target| Hit::exact(target).weaker(MatchedBy::Typo, HEARD)).collect()
}

/// A name among other words.
struct Contained {
    range: Range<usize>,
    characters: usize,
    common: bool,
    hit: Hit,
}

/// Whether all the other words are explained, where a reading came from [`contained`].
pub(super) fn is_explained(hit: &Hit) -> bool {
    hit.how == MatchedBy::Words && hit.confidence > AMONG_OTHERS
}

/// Readings whose name stands among other words. Services and software come before needs, which then only describe
/// them, and longer names before shorter ones. Where unknown words are left, a name that is also a common word, a house
/// or a need only resembles.
pub(super) fn contained(catalogue: &Catalogue, words: &[&str]) -> Vec<Hit> {
    if words.len() < 2 || words.len() > WORDS {
        return Vec::new();
    }
    let mut found = Vec::new();
    for length in 1..words.len().min(NAME_WORDS + 1) {
        for (start, window) in words.windows(length).enumerate() {
            if window.iter().all(|w| vocabulary::is_filler(w)) {
                continue;
            }
            let (key, glued) = match window {
                [word] => (Cow::Borrowed(*word), Cow::Borrowed(*word)),
                _ => (Cow::Owned(window.join(" ")), Cow::Owned(window.concat())),
            };
            let mut hits = lookup(catalogue, &key);
            if hits.is_empty() {
                hits = words_of(catalogue, &key, &glued);
            }
            let common = length == 1 && window.iter().all(|w| vocabulary::is_common(w));
            let characters = key.chars().count();
            found.extend(hits.into_iter().map(|hit| Contained {
                range: start..start + length,
                characters,
                common,
                hit,
            }));
        }
    }
    let is_need = |f: &&Contained| f.hit.target.kind == NameKind::Need;
    let needs: Vec<Described> = found.iter().filter(is_need).map(|f| (f.range.clone(), f.hit.target.index)).collect();
    let named = found.iter().any(|f| f.hit.target.kind != NameKind::Need);
    found.retain(|f| (f.hit.target.kind == NameKind::Need) != named);
    let longest = found.iter().map(|f| f.characters).max().unwrap_or_default();
    let covered = found.iter().filter(|f| f.characters == longest).map(|f| f.range.clone()).collect::<Vec<_>>();
    // A shorter name inside a longer one is part of it; one elsewhere is a name of its own.
    found.retain(|f| {
        f.characters == longest || !covered.iter().any(|c| c.start <= f.range.start && f.range.end <= c.end)
    });
    found.iter().map(|f| read(catalogue, f, words, &needs)).collect()
}

/// Words that name a need, and its index.
type Described = (Range<usize>, u32);

fn read(catalogue: &Catalogue, contained: &Contained, words: &[&str], needs: &[Described]) -> Hit {
    let outside = words.iter().enumerate().filter(|(at, _)| !contained.range.contains(at));
    let need = contained.hit.target.kind == NameKind::Need;
    let explained = outside.clone().all(|(at, word)| match need {
        true => vocabulary::is_beside_need(word),
        false => {
            vocabulary::is_beside(word)
                || needs.iter().any(|(range, need)| range.contains(&at) && describes(catalogue, contained, *need))
        }
    });
    if explained {
        return contained.hit.weaker(MatchedBy::Words, BESIDE);
    }
    // "quitter whatsapp pour de bon" is about WhatsApp, "doodle jump" is something else.
    let neighbours = [contained.range.start.checked_sub(1), Some(contained.range.end)];
    let led = neighbours.into_iter().flatten().filter_map(|at| words.get(at)).any(|w| vocabulary::is_filler(w));
    let plain = need || contained.common || !led || contained.characters < CONTAINED_CHARACTERS;
    contained.hit.weaker(if plain { MatchedBy::Resemblance } else { MatchedBy::Words }, AMONG_OTHERS)
}

/// Whether a need says more of what was found: of a common word only what it serves ("mails outlook", not "numbers
/// game").
fn describes(catalogue: &Catalogue, contained: &Contained, need: u32) -> bool {
    let id = catalogue.tables.stores.needs.id(need);
    let served = match contained.hit.target {
        NameTarget { kind: NameKind::Service, index, .. } => catalogue.service_at(index).map(|r| r.needs),
        NameTarget { kind: NameKind::Software, index, .. } => catalogue.software_at(index).map(|r| r.needs),
        NameTarget { kind: NameKind::Need | NameKind::Hoster, .. } => return false,
    };
    !contained.common || served.is_ok_and(|served| served.iter().any(|other| other == id))
}

/// All targets of one folded name.
pub(super) fn lookup(catalogue: &Catalogue, key: &str) -> Vec<Hit> {
    catalogue.tables.names.get(key).map(Hit::exact).collect()
}
