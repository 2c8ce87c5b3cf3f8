//! Taking a text apart: what cannot be a place, words, abbreviations.

use crate::error::{Error, ErrorKind};

/// Longest text read, in bytes: several times the longest address line; more is a mistake or an attack.
const LONGEST: usize = 1024;

/// Most words looked at: an address has some fifteen. Of longer texts the end counts, where the town stands.
const WORDS: usize = 24;

/// Short forms in addresses, and what they stand for. "Clermont-Fd" is how the railway and the post write it.
const SHORT: [(&str, &str); 7] = [
    ("st", "saint"),
    ("ste", "sainte"),
    ("sts", "saints"),
    ("mt", "mont"),
    ("fd", "ferrand"),
    ("s", "sur"),
    ("ss", "sous"),
];

/// Refuses what cannot be a place.
pub(super) fn check(text: &str) -> Result<(), Error> {
    if text.len() > LONGEST {
        return Err(Error::new(ErrorKind::PlaceTooLong).plain("length", text.len()).plain("limit", LONGEST));
    }
    let text = text.trim();
    if text.chars().any(char::is_control) {
        return Err(Error::new(ErrorKind::PlaceControlCharacters));
    }
    if !text.chars().any(char::is_alphanumeric) {
        return Err(Error::new(ErrorKind::EmptyPlace));
    }
    Ok(())
}

/// The folded text, with a code apart from the word that it was glued to ("38400saint martin"), and no longer than is
/// looked at.
pub(super) fn folded(text: &str) -> String {
    let folded = crate::text::fold(text);
    let mut words: Vec<&str> = Vec::new();
    for word in folded.split(' ').filter(|word| !word.is_empty()) {
        match glued(word) {
            Some((a, b)) => words.extend([a, b]),
            None => words.push(word),
        }
    }
    let from = words.len().saturating_sub(WORDS);
    words.get(from..).unwrap_or_default().join(" ")
}

/// Five digits and a word of three letters and more that touch.
fn glued(word: &str) -> Option<(&str, &str)> {
    let digits = |text: &str| text.len() == 5 && text.bytes().all(|byte| byte.is_ascii_digit());
    let letters = |text: &str| text.len() >= 3 && text.chars().all(char::is_alphabetic);
    let ahead = word.split_at_checked(5).filter(|(a, b)| digits(a) && letters(b));
    ahead.or_else(|| word.split_at_checked(word.len().checked_sub(5)?).filter(|(a, b)| letters(a) && digits(b)))
}

/// "rennes cedex 7" is Rennes: the sorting office's mark says nothing about the place.
pub(super) fn without_cedex(folded: &str) -> String {
    let words: Vec<&str> = folded.split(' ').take_while(|word| *word != "cedex").collect();
    if words.is_empty() { folded.to_owned() } else { words.join(" ") }
}

/// Short forms written out, or none when there is none.
pub(super) fn spelled_out(folded: &str) -> Option<String> {
    let long = |word: &str| SHORT.iter().find(|(short, _)| *short == word).map(|(_, long)| *long);
    if !folded.split(' ').any(|word| long(word).is_some()) {
        return None;
    }
    let spelled: Vec<&str> = folded.split(' ').map(|word| long(word).unwrap_or(word)).collect();
    Some(spelled.join(" "))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn codes_come_off_the_words_they_touch() {
        assert_eq!(folded("4 rue Emile Combes 38400saint martin"), "4 rue emile combes 38400 saint martin");
        assert_eq!(folded("rue du docteur eloy59133 phalempin"), "rue du docteur eloy 59133 phalempin");
        assert_eq!(folded("FR44000 B4000 12bis"), "fr44000 b4000 12bis");
        assert_eq!(folded(&"word ".repeat(100)).split(' ').count(), WORDS);
    }

    #[test]
    fn short_forms_are_spelled_out() {
        assert_eq!(spelled_out("st denis").as_deref(), Some("saint denis"));
        assert_eq!(spelled_out("clermont fd").as_deref(), Some("clermont ferrand"));
        assert_eq!(spelled_out("boulogne s mer").as_deref(), Some("boulogne sur mer"));
        assert_eq!(spelled_out("nantes"), None);
    }
}
