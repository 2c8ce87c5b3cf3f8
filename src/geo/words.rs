//! Words around the name of a place: "près de Quimper", "Brussels area", "Kreis Soest".

use super::Gazetteer;
use super::hit::Hit;
use crate::text::rows;
use once_cell::sync::Lazy;

/// Where they stand, the words, and the countries they are said of.
const TABLE: &str = include_str!("words.tsv");

/// Rounds of taking words off: "dans la banlieue de" takes two.
const ROUNDS: usize = 3;

/// Words, and the countries they are said of; none: of any.
type Phrase = (&'static str, Vec<&'static str>);

struct Phrases {
    amid: Vec<Phrase>,
    before: Vec<Phrase>,
    after: Vec<Phrase>,
}

/// The longest first, so that "centre ville" is not taken for "ville".
static PHRASES: Lazy<Phrases> = Lazy::new(|| {
    let phrases = |wanted: &str| {
        let mut phrases: Vec<Phrase> = rows(TABLE)
            .filter_map(|fields| match fields.as_slice() {
                [place, words] if *place == wanted => Some((*words, Vec::new())),
                [place, words, countries] if *place == wanted => Some((*words, countries.split(' ').collect())),
                _ => None,
            })
            .collect();
        phrases.sort_by_key(|(words, _)| std::cmp::Reverse(words.len()));
        phrases
    };
    Phrases { amid: phrases("amid"), before: phrases("before"), after: phrases("after") }
});

/// What is left of a text without some words, and the countries that these are said of.
struct Bare<'a> {
    rest: &'a str,
    countries: &'static [&'static str],
}

/// Every way to take words off a text once.
fn bared(text: &str) -> Vec<Bare<'_>> {
    let phrases = &*PHRASES;
    let mut found = Vec::new();
    let first = |words: &str| text.strip_prefix(words)?.strip_prefix(' ');
    let last = |words: &str| text.strip_suffix(words)?.strip_suffix(' ');
    let within = |words: &str| {
        let (at, _) = text.rmatch_indices(words).find(|(at, _)| *at > 0)?;
        text.get(..at)?.strip_suffix(' ')?;
        text.get(at + words.len()..)?.strip_prefix(' ')
    };
    for (words, countries) in phrases.amid.iter().chain(&phrases.before) {
        found.extend(first(words).map(|rest| Bare { rest, countries }));
    }
    for (words, countries) in &phrases.after {
        found.extend(last(words).map(|rest| Bare { rest, countries }));
    }
    for (words, countries) in &phrases.amid {
        found.extend(within(words).map(|rest| Bare { rest, countries }));
    }
    // Fewest words off first would leave "de Quimper"; most off first finds the name.
    found.sort_by_key(|bare| bare.rest.len());
    found
}

impl Gazetteer {
    /// The places that are named amid such words.
    pub(super) fn amid_words(&self, folded: &str) -> Vec<Hit> {
        let mut texts = vec![folded];
        for _ in 0..ROUNDS {
            let mut next = Vec::new();
            for Bare { rest, countries } in texts.iter().flat_map(|text| bared(text)) {
                let areas: Vec<u16> = countries.iter().flat_map(|country| self.countries(country)).collect();
                let mut hits = self.exact(rest);
                hits.retain(|hit| self.in_any(hit.row.area, &areas));
                if hits.is_empty() {
                    hits = self.prefixed(rest, &|hit| self.in_any(hit.row.area, &areas));
                }
                if !hits.is_empty() {
                    return hits;
                }
                next.push(rest);
            }
            // A text of such words alone has hundreds of ways; the shortest rests are enough.
            next.truncate(ROUNDS);
            texts = next;
        }
        Vec::new()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_table_is_folded_and_told_once() {
        let phrases = &*PHRASES;
        for list in [&phrases.amid, &phrases.before, &phrases.after] {
            assert!(list.len() > 10);
            for (words, countries) in list {
                assert_eq!(crate::text::fold(words), *words);
                assert!(countries.iter().all(|country| country.len() == 2), "{words}");
            }
        }
    }
}
