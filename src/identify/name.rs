//! Names that are spelled right.

use super::{Hit, MatchedBy};
use crate::catalogue::{Catalogue, NameTarget};
use crate::text::{fold, squash};

/// Words that say that something is left, not what: dropped when the whole text is no name.
const FILLERS: &[&str] = &[
    "a", "alternative", "alternatives", "an", "app", "application", "au", "autre", "avoid", "aux", "by", "chose", "comme", "compte",
    "de", "degoogle", "des", "du", "en", "equivalent", "for", "free", "gratuit", "instead", "l", "la", "le", "leave", "les", "libre",
    "like", "logiciel", "ma", "mes", "mon", "my", "of", "online", "libre", "open", "ou", "par", "place", "pour", "quitter", "que",
    "remplacant", "remplacer", "replace", "replacement", "sans", "service", "site", "software", "the", "to", "un", "une", "web", "www",
];

/// Sureness left when fillers were dropped or words stood in another order: all words are there, the order is not.
const REORDERED: f64 = 0.95;
/// Sureness left when the name is only part of what was typed.
const AMONG_OTHERS: f64 = 0.75;
/// A name found among other words has at least this many letters: shorter ones are words of any language.
const CONTAINED_LETTERS: usize = 5;

/// Readings whose name is the text, up to folding and spaces.
pub(super) fn exact(catalogue: &Catalogue, text: &str) -> Vec<Hit> {
    let mut hits = lookup(catalogue, &fold(text));
    if hits.is_empty() {
        hits = lookup(catalogue, &squash(text));
    }
    hits
}

/// Readings whose words are those of the text, in any order, fillers aside.
pub(super) fn words(catalogue: &Catalogue, text: &str) -> Vec<Hit> {
    let folded = fold(text);
    let words: Vec<&str> = folded.split(' ').filter(|w| !FILLERS.contains(w)).collect();
    let mut sorted = words.clone();
    sorted.sort_unstable();
    let mut hits = Vec::new();
    for key in [words.join(" "), words.concat(), sorted.join(" ")] {
        if hits.is_empty() && !key.is_empty() {
            hits = lookup(catalogue, &key);
        }
    }
    hits.into_iter().map(|h| h.weaker(MatchedBy::Words, REORDERED)).collect()
}

/// Readings whose name stands among other words; the longest name first and alone.
pub(super) fn contained(catalogue: &Catalogue, text: &str) -> Vec<Hit> {
    let folded = fold(text);
    let words: Vec<&str> = folded.split(' ').collect();
    for length in (1..words.len()).rev() {
        let found: Vec<Hit> = words
            .windows(length)
            .map(|window| window.join(" "))
            .filter(|key| key.len() >= CONTAINED_LETTERS && !FILLERS.contains(&key.as_str()))
            .flat_map(|key| lookup(catalogue, &key))
            .map(|h| h.weaker(MatchedBy::Words, AMONG_OTHERS))
            .collect();
        if !found.is_empty() {
            return found;
        }
    }
    Vec::new()
}

/// All targets of one folded name.
fn lookup(catalogue: &Catalogue, key: &str) -> Vec<Hit> {
    let names = &catalogue.tables.names;
    let length = key.chars().count();
    let bound = |at: usize| names.lengths.get(at).map(|n| n as usize);
    let Some((mut low, end)) = bound(length).zip(bound(length + 1)) else { return Vec::new() };
    let mut high = end;
    while low < high {
        let middle = low.midpoint(high);
        if names.keys.get(middle).is_some_and(|k| k < key) { low = middle + 1 } else { high = middle }
    }
    let same = (low..end).take_while(|at| names.keys.get(*at) == Some(key));
    same.filter_map(|at| names.targets.get(at)).filter_map(NameTarget::unpack).map(Hit::exact).collect()
}
