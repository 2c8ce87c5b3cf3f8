//! Folding: the one form under which two spellings of a name are compared.

mod bag;
mod lang;
mod messages;
mod near;
mod plural;
mod shortened;
mod sound;
mod table;
mod template;
mod unicode;

pub use lang::Lang;
pub(crate) use template::filled;
pub use template::{Slot, fill};
pub use unicode::{Unicode, give_unicode};

pub(crate) use bag::bag;
pub(crate) use messages::{ANSWERS, ANSWERS_DETAIL, ERRORS, ERRORS_HINT, Message, TERMS, WORDS, texts};
pub(crate) use near::{FuzzyIndex, Wanted, signature};
pub(crate) use shortened::shortened;
pub(crate) use sound::{sound, spoken};
pub(crate) use table::rows;
pub(crate) use unicode::{is_mark, nfkc, nfkd};

/// Folds a text for comparison: compatibility-decomposed, without accents, lower case, every run of anything that is
/// neither a letter nor a digit turned into one space, none at either end. `+`, `#` and `&` become words
/// (`plus`, `sharp`, `and`), since some names differ by them alone ("Google+").
///
/// ```
/// assert_eq!(degafam::curate::fold("  Saint-Étienne  "), "saint etienne");
/// assert_eq!(degafam::curate::fold("L’Œuvre"), "l oeuvre");
/// assert_eq!(degafam::curate::fold("Google+"), "google plus");
/// ```
#[must_use]
pub fn fold(text: &str) -> String {
    // Nearly all that is typed is ASCII, which has nothing to decompose.
    if text.is_ascii() {
        return spelled(text.chars().map(|c| c.to_ascii_lowercase()), text.len());
    }
    spelled(nfkd(text).flat_map(char::to_lowercase), text.len())
}

/// The folded text of decomposed letters in lower case, with room for so many bytes.
fn spelled(characters: impl Iterator<Item = char>, room: usize) -> String {
    let mut folded = String::with_capacity(room);
    for c in characters {
        if c.is_ascii_lowercase() {
            folded.push(c);
            continue;
        }
        let spelled = match c {
            'ß' => "ss",
            'œ' => "oe",
            'æ' => "ae",
            'ø' => "o",
            'ł' => "l",
            'đ' | 'ð' => "d",
            'ı' => "i",
            'þ' => "th",
            '+' => " plus ",
            '#' => " sharp ",
            '&' => " and ",
            c if is_mark(c) => continue,
            c if c.is_alphanumeric() => {
                folded.push(c);
                continue;
            }
            _ => " ",
        };
        for c in spelled.chars() {
            if c != ' ' || !(folded.is_empty() || folded.ends_with(' ')) {
                folded.push(c);
            }
        }
    }
    folded.truncate(folded.trim_end().len());
    folded
}

/// A folded text without its spaces, so that "sound cloud" and "SoundCloud" meet.
///
/// ```
/// assert_eq!(degafam::curate::squash("Sound Cloud"), "soundcloud");
/// ```
#[must_use]
pub fn squash(text: &str) -> String {
    let mut folded = fold(text);
    folded.retain(|c| c != ' ');
    folded
}

/// A number that stands for a text in a column.
pub(crate) fn hash(text: &str) -> u64 {
    twox_hash::XxHash3_64::oneshot(text.as_bytes())
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    proptest! {
        #[test]
        fn folding_twice_changes_nothing(text in "\\PC{0,40}") {
            let once = fold(&text);
            prop_assert_eq!(&fold(&once), &once);
        }

        #[test]
        fn spaces_stand_only_between_words(text in "\\PC{0,40}") {
            let folded = fold(&text);
            prop_assert!(!folded.starts_with(' ') && !folded.ends_with(' ') && !folded.contains("  "));
        }
    }
}
