//! Street addresses: the town at their end answers; nothing of the street is needed.

use super::hit::{Found, Hit};
use super::streets::{Street, joins, street};
use super::{Gazetteer, PlaceAnswer, PlaceOptions, query};

/// Most words of a town's name.
const NAME_WORDS: usize = 6;

/// Fewest inhabitants of a town of one word that no mark and no word sets apart from the street: smaller ones are
/// called like anything ("rue Hugo").
const FEWEST: u32 = 1_000;

/// Fewest inhabitants of a town before its street ("Arcueil rue Berthollet"), and of one known by its first words.
const FEWEST_ODD: u32 = 2_000;

/// Letters from which a word is seldom part of a street's name and a town's at once.
const LONG: usize = 8;

/// Fewest inhabitants of a city that is understood beside words that are not ("Lyon Croix-Rousse").
const CITY: u32 = 100_000;

impl Gazetteer {
    /// The town of a street address; none when the text is no address or names no town that we know.
    pub(super) fn address(&self, text: &str, folded: &str, options: &PlaceOptions) -> Option<PlaceAnswer> {
        let whole = query::without_cedex(folded);
        let words: Vec<&str> = whole.split(' ').collect();
        let street = street(&words)?;
        let areas: Vec<u16> = street.countries.iter().flat_map(|country| self.countries(country)).collect();
        let fits = |hit: &Hit| !hit.is_area() && self.in_any(hit.row.area, &areas);
        let towns = |name: &str| -> Vec<Hit> { self.exact(name).into_iter().filter(|hit| fits(hit)).collect() };
        let settle = |hits: Vec<Hit>| Some(self.choose(hits, Found::WORDS, options)).filter(|a| a.how.is_some());
        // Between marks stands a town alone.
        for part in text.rsplit([',', ';', '(', ')']).flat_map(|part| part.rsplit(" - ")).take(NAME_WORDS) {
            let part = query::folded(part);
            if part.is_empty() || part == folded {
                continue;
            }
            let hits = towns(&part);
            if !hits.is_empty() {
                return settle(hits);
            }
        }
        self.at_the_end(&words, &street, &fits)
            .or_else(|| self.ahead(&words, &street, &fits))
            .or_else(|| self.longer_at_the_end(&words, &street, &fits))
            .and_then(settle)
            .or_else(|| {
                let last = words.last().filter(|_| words.len() > street.name + 1)?;
                self.one_slip(last, &fits, options)
            })
    }

    /// The longest name that the text ends with and that leaves the street one.
    fn at_the_end(&self, words: &[&str], street: &Street, fits: &dyn Fn(&Hit) -> bool) -> Option<Vec<Hit>> {
        let least = street.name + words.get(street.name..)?.iter().position(|word| !joins(word))? + 1;
        for from in least.max(words.len().saturating_sub(NAME_WORDS))..words.len() {
            let name = words.get(from..)?.join(" ");
            let before = *words.get(from.checked_sub(1)?)?;
            let set_apart = matches!(before, "a" | "in" | "en") && from > least;
            let mut hits = self.named(&name);
            hits.retain(fits);
            // "Domaine des Sausses, 06 Saint-Jeannet": the number tells which.
            if let Some(area) = self.department(before).filter(|_| hits.len() > 1) {
                hits.retain(|hit| self.within(hit.row.area, area));
            }
            let small = |hit: &Hit| hit.row.population < FEWEST && name.len() < LONG;
            if !set_apart && words.len() - from == 1 {
                hits.retain(|hit| !small(hit));
            }
            if !hits.is_empty() {
                return Some(hits);
            }
        }
        None
    }

    /// A town right before the street.
    fn ahead(&self, words: &[&str], street: &Street, fits: &dyn Fn(&Hit) -> bool) -> Option<Vec<Hit>> {
        let mut ahead: Vec<&str> = words.get(..street.at)?.to_vec();
        while ahead.last().is_some_and(|word| joins(word)) {
            ahead.pop();
        }
        for from in ahead.len().saturating_sub(NAME_WORDS)..ahead.len() {
            let mut hits = self.named(&ahead.get(from..)?.join(" "));
            hits.retain(|hit| fits(hit) && hit.row.population >= FEWEST_ODD);
            if !hits.is_empty() {
                return Some(hits);
            }
        }
        None
    }

    /// A town whose name the text ends with the first words of ("Mandelieu").
    fn longer_at_the_end(&self, words: &[&str], street: &Street, fits: &dyn Fn(&Hit) -> bool) -> Option<Vec<Hit>> {
        let least = street.name + words.get(street.name..)?.iter().position(|word| !joins(word))? + 1;
        let from = least.max(words.len().saturating_sub(2));
        (from..words.len()).find_map(|from| {
            let name = words.get(from..)?.join(" ");
            let hits = self.prefixed(&name, &|hit| fits(hit) && hit.row.population >= FEWEST_ODD);
            (!hits.is_empty()).then_some(hits)
        })
    }

    /// A city beside words that name nothing that we know: a quarter of it, most likely.
    pub(super) fn city_amid(&self, folded: &str, options: &PlaceOptions) -> Option<PlaceAnswer> {
        let whole = query::without_cedex(folded);
        let words: Vec<&str> = whole.split(' ').collect();
        let most = words.len().saturating_sub(1).min(NAME_WORDS);
        let of = |name: &[&str]| {
            let mut hits = self.named(&name.join(" "));
            hits.retain(|hit| !hit.is_area() && !hit.weak);
            let known = hits.iter().any(|hit| hit.row.population >= CITY);
            if known { Some(hits) } else { None }
        };
        let ahead = (1..=most).rev().find_map(|n| of(words.get(..n)?));
        let behind = || (1..=most).rev().find_map(|n| of(words.get(words.len() - n..)?));
        let hits = ahead.or_else(behind)?;
        Some(self.choose(hits, Found::WORDS, options))
    }
}
