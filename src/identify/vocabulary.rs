//! Words that are words: what they mean by themselves decides whether a name beside them is meant.

use super::words;
use once_cell::sync::Lazy;

/// Shorter words are not listed: they are words of some language, all of them.
const LISTED_CHARACTERS: usize = 4;

/// A list of words, sorted.
struct Words(Lazy<Vec<&'static str>>);

impl Words {
    const fn of(read: fn() -> Vec<&'static str>) -> Self {
        Self(Lazy::new(read))
    }

    fn has(&self, word: &str) -> bool {
        self.0.binary_search(&word).is_ok()
    }
}

/// The words of a file, sorted; its first line says what they are.
fn sorted(text: &'static str) -> Vec<&'static str> {
    let mut words: Vec<&str> =
        text.lines().filter(|line| !line.starts_with('#')).flat_map(str::split_whitespace).collect();
    words.sort_unstable();
    words
}

macro_rules! lists {
    ($($name:ident = $file:literal;)*) => {
        $(static $name: Words = Words::of(|| sorted(include_str!(concat!("vocabulary/", $file))));)*
        #[cfg(test)]
        static ALL: &[&Words] = &[$(&$name),*];
    };
}

lists! {
    HOUSES = "houses.txt";
    FILLERS = "fillers.txt";
    PARTS = "parts.txt";
    MANNERS = "manners.txt";
    CUES = "cues.txt";
    AUDIENCE = "audience.txt";
    WHOLE = "whole.txt";
    JOINTS = "joints.txt";
    OBJECTS = "objects.txt";
}

/// Whether the folded word adds nothing beside a need.
pub(super) fn is_beside_need(word: &str) -> bool {
    is_filler(word) || MANNERS.has(word) || is_audience(word) || is_number(word)
}

/// Whether the folded word says only that something is left or sought.
pub(super) fn is_filler(word: &str) -> bool {
    FILLERS.has(word)
}

/// Whether the folded word heads many names.
pub(super) fn is_house(word: &str) -> bool {
    HOUSES.has(word)
}

/// Whether the folded word says that a service named beside it is left, or what is sought is like it.
pub(super) fn is_cue(word: &str) -> bool {
    CUES.has(word)
}

/// Whether the folded word says that all of a house is meant.
pub(super) fn is_whole(word: &str) -> bool {
    WHOLE.has(word)
}

/// Whether the folded word stands between the services of a list.
pub(super) fn is_joint(word: &str) -> bool {
    JOINTS.has(word)
}

/// Whether the folded word says who uses a service.
pub(super) fn is_audience(word: &str) -> bool {
    AUDIENCE.has(word)
}

/// Whether the folded word is a number: of people, as a rule.
pub(super) fn is_number(word: &str) -> bool {
    word.bytes().all(|byte| byte.is_ascii_digit())
}

/// Whether the folded word names a thing that is found inside services.
pub(super) fn is_part(word: &str) -> bool {
    PARTS.has(word)
}

/// Whether the folded word makes a verb of the word before it.
pub(super) fn is_object(word: &str) -> bool {
    OBJECTS.has(word)
}

/// Whether the folded word adds nothing beside a service's name.
pub(super) fn is_beside(word: &str) -> bool {
    is_filler(word) || is_part(word) || is_audience(word) || is_house(word)
}

/// Whether the folded word is a common word: it is no slip, and among unknown words no name.
pub(super) fn is_common(word: &str) -> bool {
    word.len() < LISTED_CHARACTERS || is_house(word) || words::is_listed(word)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_are_folded_and_once_each() {
        for words in ALL.iter().map(|words| &*words.0) {
            assert!(words.is_sorted_by(|a, b| a < b) && words.iter().all(|word| crate::text::fold(word) == *word));
        }
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
