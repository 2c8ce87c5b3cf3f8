//! Folding: the one form under which two spellings of a name are compared.

mod bag;
mod sound;

pub(crate) use bag::bag;
pub(crate) use sound::sound;

use unicode_normalization::{UnicodeNormalization, char::is_combining_mark};

/// Folds a text for comparison: compatibility-decomposed, without accents, lower case, every run of anything that is
/// neither a letter nor a digit turned into one space, none at either end. `+`, `#` and `&` become words
/// (`plus`, `sharp`, `and`), since some names differ by them alone ("Google+").
///
/// ```
/// assert_eq!(degafam::fold("  Saint-Étienne  "), "saint etienne");
/// assert_eq!(degafam::fold("L’Œuvre"), "l oeuvre");
/// assert_eq!(degafam::fold("Google+"), "google plus");
/// ```
#[must_use]
pub fn fold(text: &str) -> String {
    let mut folded = String::with_capacity(text.len());
    for c in text.nfkd().flat_map(char::to_lowercase) {
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
            c if is_combining_mark(c) => continue,
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
/// assert_eq!(degafam::squash("Sound Cloud"), "soundcloud");
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

/// Which letters and digits a folded text holds, one bit a letter: an edit changes at most two bits, so two texts whose
/// signatures differ in more than `2k` bits are more than `k` edits apart. Other characters share the remaining bits.
pub(crate) fn signature(folded: &str) -> u64 {
    folded.chars().fold(0, |bits, c| {
        let bit = match c {
            'a'..='z' => c as u32 - 'a' as u32,
            '0'..='9' => 26 + (c as u32 - '0' as u32),
            ' ' => 36,
            _ => 37 + c as u32 % 27,
        };
        bits | 1 << bit
    })
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
