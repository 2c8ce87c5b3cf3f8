//! Names with a typing mistake: which are near, and whether one of them is so well known that it is meant.

use super::hit::{DENSE, Found, Hit};
use super::near::{Listed, NearNames};
use super::{Gazetteer, PlaceAnswer, PlaceKind, PlaceOptions};
use std::cmp::Reverse;

/// Letters from which one typing error, and two, are looked for: in shorter names one edit reaches unrelated places.
pub const TYPO_LETTERS: [usize; 2] = [4, 8];

/// Letters from which a slip is taken to be one: of four, one edit leaves too little.
const SLIP_LETTERS: usize = 5;

/// Fewest inhabitants of a town that a slip is taken to mean: where the list of towns is dense, in the rest of the world,
/// and where the country or region was said. A name near to a smaller town's is more often that of a village, a quarter
/// or a valley that is not on file.
const WELL_KNOWN: u32 = 20_000;
const WELL_KNOWN_FAR: u32 = 1_000_000;
const WELL_KNOWN_HINTED: u32 = 2_000;

/// How many times fewer inhabitants any other place near the name must have.
const RIVAL: u32 = 10;

/// A place near a name, and how many edits.
struct Near {
    hit: Hit,
    edits: usize,
    same_start: bool,
}

impl Gazetteer {
    /// Places whose name is few edits from a text, the fewest first, then the most populous.
    fn near_names(&self, folded: &str, most: usize, fits: &dyn Fn(&Hit) -> bool) -> Vec<Near> {
        let index = self.lazy.near.get_or_init(|| NearNames::new(self.names(), self.other_names()));
        let mut found = Vec::new();
        index.near(folded, most, |listed, name, edits| {
            let target = match listed {
                Listed::Name(number) => Some((number, false)),
                Listed::Other(number) => self.other_row(number),
            };
            let hit = target.and_then(|(row, weak)| self.hit(row, weak)).filter(|hit| fits(hit));
            let same_start = name.chars().next() == folded.chars().next();
            found.extend(hit.map(|hit| Near { hit, edits, same_start }));
        });
        found.sort_by_key(|near| (near.edits, Reverse(near.hit.row.population), near.hit.number, near.hit.weak));
        found
    }

    /// The well-known town that a name is one clear slip from; none when anything else is as near and not much smaller.
    pub(super) fn one_slip(
        &self,
        folded: &str,
        fits: &dyn Fn(&Hit) -> bool,
        options: &PlaceOptions,
    ) -> Option<PlaceAnswer> {
        if !is_name(folded, SLIP_LETTERS) {
            return None;
        }
        // Rivals count wherever they lie.
        let near = self.near_names(folded, 1, &|_| true);
        let own = near.iter().filter(|near| fits(&near.hit) && near.same_start && !near.hit.weak);
        let best = own.max_by_key(|near| near.hit.row.population)?;
        let hinted = near.iter().any(|near| !fits(&near.hit)) || !self.country(options).is_empty();
        let at_home = self.in_any(best.hit.row.area, &self.country(options));
        let country = self.country_of(best.hit.row.area).unwrap_or_default();
        let dense = DENSE.contains(&country) || super::gazetteer::is_french(country);
        let least = match (dense, hinted && at_home) {
            (_, true) => WELL_KNOWN_HINTED,
            (true, false) => WELL_KNOWN,
            (false, false) => WELL_KNOWN_FAR,
        };
        let town = matches!(best.hit.row.kind, PlaceKind::City | PlaceKind::Commune);
        let rivalled = near.iter().any(|near| {
            near.hit.number != best.hit.number
                && fits(&near.hit)
                && best.hit.row.population / RIVAL < near.hit.row.population.max(1)
        });
        if !town || rivalled || best.hit.row.population < least {
            return None;
        }
        Some(self.choose(vec![best.hit], Found::TYPO, options)).filter(|answer| answer.place.is_some())
    }

    /// Places that a name may be mistyped for, to choose from.
    pub(super) fn alike(
        &self,
        folded: &str,
        fits: &dyn Fn(&Hit) -> bool,
        options: &PlaceOptions,
    ) -> Option<PlaceAnswer> {
        let [one, two] = TYPO_LETTERS;
        if !is_name(folded, one) {
            return None;
        }
        let near = self.near_names(folded, if is_name(folded, two) { 2 } else { 1 }, fits);
        let fewest = near.first()?.edits;
        let mut seen = Vec::new();
        for near in near.iter().filter(|near| near.edits == fewest) {
            if seen.len() < options.limit.max(1) && !seen.contains(&near.hit.number) {
                seen.push(near.hit.number);
            }
        }
        let hits = seen.iter().filter_map(|number| self.hit(*number, false));
        let places = hits.filter_map(|hit| self.found_place(&hit, Found::TYPO)).collect();
        Some(PlaceAnswer::new(None, places))
    }
}

/// Whether a text has so many letters, and is no number.
fn is_name(folded: &str, letters: usize) -> bool {
    folded.chars().filter(|c| *c != ' ').count() >= letters && !folded.starts_with(|c: char| c.is_ascii_digit())
}

#[cfg(all(test, feature = "gazetteer"))]
mod tests {
    use super::*;
    use proptest::prelude::*;
    use std::collections::BTreeSet;

    proptest! {
        // Each tries every name.
        #![proptest_config(ProptestConfig::with_cases(16))]

        #[test]
        fn near_names_are_those_of_trying_all(at in 0_u32..100_000, cut in 0_usize..12, letter in "[a-z]", most in 1_usize..3) {
            let gazetteer = Gazetteer::embedded().unwrap();
            let name = crate::text::fold(&gazetteer.names().get(at % gazetteer.len() as u32).unwrap());
            let mut wanted: Vec<char> = name.chars().collect();
            if cut < wanted.len() {
                wanted[cut] = letter.chars().next().unwrap();
            }
            let wanted: String = wanted.into_iter().collect();
            let mut brute = BTreeSet::new();
            let mut buffer = String::new();
            let names = gazetteer.names();
            names.walk(0, |number, name| {
                let edits = strsim::osa_distance(names.fold(name, &mut buffer), &wanted);
                if edits <= most {
                    brute.insert((number, edits));
                }
                true
            });
            let others = gazetteer.other_names();
            others.walk(0, |number, name| {
                let edits = strsim::osa_distance(name, &wanted);
                if edits <= most {
                    brute.insert((gazetteer.other_row(number).unwrap().0, edits));
                }
                true
            });
            let found: BTreeSet<(u32, usize)> =
                gazetteer.near_names(&wanted, most, &|_| true).iter().map(|near| (near.hit.number, near.edits)).collect();
            prop_assert_eq!(found, brute, "{}", wanted);
        }
    }
}
