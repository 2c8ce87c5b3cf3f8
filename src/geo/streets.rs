//! Words that street addresses are known by, and the countries that use them.

use crate::text::rows;
use once_cell::sync::Lazy;
use std::collections::BTreeMap;

/// Words of their own, and ends of words, with countries.
const TABLE: &str = include_str!("streets.tsv");

/// Letters that stand before an end: "weg" alone is no street.
const BEFORE_END: usize = 3;

/// Words between a street's kind and its name.
const JOINING: [&str; 22] = [
    "de", "du", "des", "d", "la", "le", "les", "l", "a", "au", "aux", "en", "sur", "sous", "the", "of", "del", "della",
    "der", "den", "bis", "ter",
];

struct Words {
    words: BTreeMap<&'static str, Vec<&'static str>>,
    ends: Vec<(&'static str, Vec<&'static str>)>,
}

static WORDS: Lazy<Words> = Lazy::new(|| {
    let mut table = Words { words: BTreeMap::new(), ends: Vec::new() };
    for row in rows(TABLE) {
        match row.as_slice() {
            ["word", word, countries] => table.words.entry(word).or_default().extend(countries.split(' ')),
            ["end", end, countries] => table.ends.push((end, countries.split(' ').collect())),
            _ => {}
        }
    }
    table
});

/// Where a street is named: the words that say so, and the countries that call it so.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Street {
    /// The first of its words.
    pub(super) at: usize,
    /// Behind its kind, where its name begins.
    pub(super) name: usize,
    pub(super) countries: &'static [&'static str],
}

/// The last street that a text names, or the number of a house at its beginning.
pub(super) fn street(words: &[&str]) -> Option<Street> {
    let table: &'static Words = &WORDS;
    let named = (0..words.len()).rev().find_map(|at| {
        let one = words.get(at)?;
        let two = words.get(at..at + 2).map(|pair| pair.join(" "));
        if let Some(countries) = two.as_deref().and_then(|two| table.words.get(two)) {
            return Some(Street { at, name: at + 2, countries });
        }
        if let Some(countries) = table.words.get(*one) {
            return Some(Street { at, name: at + 1, countries });
        }
        let mut ends = table
            .ends
            .iter()
            .filter(|(end, _)| one.strip_suffix(end).is_some_and(|before| before.chars().count() >= BEFORE_END));
        ends.next().map(|(_, countries)| Street { at, name: at + 1, countries: countries.as_slice() })
    });
    let numbered = || {
        let house = words.first()?.trim_end_matches(|c: char| c.is_ascii_lowercase());
        let is_house = (1..=4).contains(&house.len()) && house.bytes().all(|byte| byte.is_ascii_digit());
        (is_house && words.len() > 2).then_some(Street { at: 0, name: 1, countries: &[] })
    };
    named.or_else(numbered)
}

/// The countries whose words for streets a text has; none of them when it has none.
pub(super) fn countries(folded: &str) -> &'static [&'static str] {
    street(&folded.split(' ').collect::<Vec<_>>()).map_or(&[], |street| street.countries)
}

/// Whether a word only joins a street's kind and its name, or counts houses.
pub(super) fn joins(word: &str) -> bool {
    JOINING.contains(&word) || word.starts_with(|c: char| c.is_ascii_digit())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn of(text: &str) -> Option<(usize, usize)> {
        street(&text.split(' ').collect::<Vec<_>>()).map(|street| (street.at, street.name))
    }

    #[test]
    fn streets_are_found() {
        assert_eq!(of("12 rue de nantes"), Some((1, 2)));
        assert_eq!(of("hauptstrasse 5 leipzig"), Some((0, 1)));
        assert_eq!(of("12b acacia lyon"), Some((0, 1)));
        assert_eq!(of("nantes"), None);
        assert_eq!(of("weg"), None);
        assert!(countries("calle mayor madrid").contains(&"ES"));
    }
}
