//! Words that are words: what they mean by themselves decides whether a name beside them is meant.

use super::words;
use crate::text::hash;
use once_cell::sync::Lazy;
use std::collections::BTreeMap;

/// Shorter words are not listed: they are words of some language, all of them.
const LISTED_CHARACTERS: usize = 4;

/// Lists that a word stands in.
type Lists = u16;

const HOUSES: Lists = 1;
const FILLERS: Lists = 1 << 1;
const PARTS: Lists = 1 << 2;
const MANNERS: Lists = 1 << 3;
const CUES: Lists = 1 << 4;
const AUDIENCE: Lists = 1 << 5;
const WHOLE: Lists = 1 << 6;
const JOINTS: Lists = 1 << 7;
const OBJECTS: Lists = 1 << 8;

/// The words of each list; the first line says what they are.
const TEXTS: [(Lists, &str); 9] = [
    (HOUSES, include_str!("vocabulary/houses.txt")),
    (FILLERS, include_str!("vocabulary/fillers.txt")),
    (PARTS, include_str!("vocabulary/parts.txt")),
    (MANNERS, include_str!("vocabulary/manners.txt")),
    (CUES, include_str!("vocabulary/cues.txt")),
    (AUDIENCE, include_str!("vocabulary/audience.txt")),
    (WHOLE, include_str!("vocabulary/whole.txt")),
    (JOINTS, include_str!("vocabulary/joints.txt")),
    (OBJECTS, include_str!("vocabulary/objects.txt")),
];

/// All words by their hash: every word of a sentence is asked about many times.
static WORDS: Lazy<Vec<(u64, Lists)>> = Lazy::new(|| {
    let mut all = BTreeMap::new();
    for (list, text) in TEXTS {
        words_of(text).for_each(|word| *all.entry(hash(word)).or_default() |= list);
    }
    all.into_iter().collect()
});

fn words_of(text: &str) -> impl Iterator<Item = &str> {
    text.lines().filter(|line| !line.starts_with('#')).flat_map(str::split_whitespace)
}

/// Whether the folded word stands in one of the lists.
fn is_in(lists: Lists, word: &str) -> bool {
    let found = WORDS.binary_search_by_key(&hash(word), |(hash, _)| *hash).ok();
    found.and_then(|at| WORDS.get(at)).is_some_and(|(_, its)| its & lists != 0)
}

/// Whether the folded word adds nothing beside a need.
pub(super) fn is_beside_need(word: &str) -> bool {
    is_in(FILLERS | MANNERS | AUDIENCE, word) || is_number(word)
}

/// Whether the folded word says only that something is left or sought.
pub(super) fn is_filler(word: &str) -> bool {
    is_in(FILLERS, word)
}

/// Whether the folded word heads many names.
pub(super) fn is_house(word: &str) -> bool {
    is_in(HOUSES, word)
}

/// Whether the folded word says that a service named beside it is left, or what is sought is like it.
pub(super) fn is_cue(word: &str) -> bool {
    is_in(CUES, word)
}

/// Whether the folded word says that all of a house is meant.
pub(super) fn is_whole(word: &str) -> bool {
    is_in(WHOLE, word)
}

/// Whether the folded word stands between the services of a list.
pub(super) fn is_joint(word: &str) -> bool {
    is_in(JOINTS, word)
}

/// Whether the folded word says who uses a service.
pub(super) fn is_audience(word: &str) -> bool {
    is_in(AUDIENCE, word)
}

/// Whether the folded word is a number: of people, as a rule.
pub(super) fn is_number(word: &str) -> bool {
    word.bytes().all(|byte| byte.is_ascii_digit())
}

/// Whether the folded word names a thing that is found inside services.
pub(super) fn is_part(word: &str) -> bool {
    is_in(PARTS, word)
}

/// Whether the folded word makes a verb of the word before it.
pub(super) fn is_object(word: &str) -> bool {
    is_in(OBJECTS, word)
}

/// Whether the folded word adds nothing beside a service's name.
pub(super) fn is_beside(word: &str) -> bool {
    is_in(FILLERS | PARTS | AUDIENCE | HOUSES, word)
}

/// Whether the folded word is a common word: it is no slip, and among unknown words no name.
pub(super) fn is_common(word: &str) -> bool {
    word.len() < LISTED_CHARACTERS || is_house(word) || words::is_listed(word)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::text::fold;
    use std::collections::BTreeSet;

    #[test]
    fn words_are_folded_and_once_each() {
        for (_, text) in TEXTS {
            let words: Vec<&str> = words_of(text).collect();
            assert!(words.is_sorted_by(|a, b| a < b) && words.iter().all(|word| fold(word) == *word));
        }
        let all: BTreeSet<&str> = TEXTS.iter().flat_map(|(_, text)| words_of(text)).collect();
        assert_eq!(all.len(), WORDS.len(), "two words have one hash");
    }

    #[test]
    fn common_words_are_known_and_slips_are_not() {
        for word in ["maison", "phone", "plage", "google"] {
            assert!(is_common(word), "{word}");
        }
        for word in ["gmial", "youtbe", "qwertyuiop", "peertub"] {
            assert!(!is_common(word), "{word}");
        }
    }
}
