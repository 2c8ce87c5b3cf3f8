//! Places by name: the very name, a name with hints behind it, the first words of a longer one.

use super::Gazetteer;
use super::PlaceKind;
use super::areas::HINTS;
use super::hit::Hit;
use super::query;

/// Letters from which the first words of a name are looked for: shorter ones begin hundreds of unrelated names.
const PREFIX_LETTERS: usize = 4;

/// More names than these that begin alike tell nothing ("saint").
const PREFIX_NAMES: u32 = 2_000;

/// A town this near to another named beside it lies in or round it ("Kreuzberg, Berlin"). Larger than any city.
const BESIDE_KM: f64 = 30.0;

impl Gazetteer {
    /// Places of that very name, "st" written out too.
    pub(super) fn named(&self, folded: &str) -> Vec<Hit> {
        let mut hits = Vec::new();
        if folded.is_empty() {
            return hits;
        }
        for name in std::iter::once(folded.to_owned()).chain(query::spelled_out(folded)) {
            hits.extend(self.names().equal(&name).filter_map(|number| self.hit(number, false)));
            for other in self.other_names().equal(&name) {
                if let Some((number, weak)) = self.other_row(other) {
                    hits.extend(self.hit(number, weak));
                }
            }
        }
        hits
    }

    pub(super) fn hit(&self, number: u32, weak: bool) -> Option<Hit> {
        Some(Hit { number, weak, row: self.row(number)? })
    }

    /// The very name; else a name with hints behind it, or the number of its département on either side.
    pub(super) fn exact(&self, folded: &str) -> Vec<Hit> {
        let hits = self.named(folded);
        if hits.is_empty() { self.hinted(folded) } else { hits }
    }

    /// "Saint-Denis 974", "Vienne Isère", "Atlanta Georgia USA", "06 Alpes-Maritimes": some of the words say
    /// in which region the others lie.
    pub(super) fn hinted(&self, folded: &str) -> Vec<Hit> {
        let splits = folded.rmatch_indices(' ').take(HINTS);
        let behind = splits.filter_map(|(at, _)| Some((folded.get(..at)?, folded.get(at + 1..)?)));
        let number = folded.split_once(' ').filter(|(number, _)| self.department(number).is_some());
        for (name, hint) in behind.chain(number.map(|(number, name)| (name, number))) {
            let Some(hints) = self.all_hints(hint) else { continue };
            let hits = self.within_hints(self.named(name), &hints);
            if !hits.is_empty() {
                return hits;
            }
        }
        Vec::new()
    }

    /// "Kreuzberg Berlin": a place and the town it lies by.
    pub(super) fn together(&self, folded: &str) -> Vec<Hit> {
        let split = folded.match_indices(' ').take(HINTS).find_map(|(at, _)| {
            let (a, b) = (folded.get(..at)?, folded.get(at + 1..)?);
            Some(self.beside(a, b)).filter(|hits| !hits.is_empty())
        });
        split.unwrap_or_default()
    }

    /// Those of some hits that lie where all hints say.
    pub(super) fn within_hints(&self, mut hits: Vec<Hit>, hints: &[Vec<u16>]) -> Vec<Hit> {
        hits.retain(|hit| self.in_all(hit.row.area, hints));
        // "Doubs (25)" is the town in the department, not the department, which lies in no other place of its name.
        if hits.iter().any(|hit| !hit.is_area()) {
            hits.retain(|hit| !(hit.is_area() && hints.iter().flatten().any(|hint| *hint == hit.row.area)));
        }
        hits
    }

    /// Two names of places that lie together, in either order: the smaller one is meant, the larger tells where.
    pub(super) fn beside(&self, a: &str, b: &str) -> Vec<Hit> {
        let towns = |name: &str| -> Vec<Hit> { self.named(name).into_iter().filter(|hit| !hit.is_area()).collect() };
        let first = towns(a);
        let second = if first.is_empty() { Vec::new() } else { towns(b) };
        let mut hits = Vec::new();
        for one in &first {
            for other in second.iter().filter(|other| other.apart_km(one) <= BESIDE_KM && other.number != one.number) {
                hits.push(if one.row.population < other.row.population { *one } else { *other });
            }
        }
        hits
    }

    /// Towns whose longer name begins with these words, among those that `fits`.
    pub(super) fn prefixed(&self, folded: &str, fits: &dyn Fn(&Hit) -> bool) -> Vec<Hit> {
        let mut hits = Vec::new();
        for name in std::iter::once(folded.to_owned()).chain(query::spelled_out(folded)) {
            if name.chars().filter(|c| c.is_alphabetic()).count() < PREFIX_LETTERS {
                continue;
            }
            let start = format!("{name} ");
            let range = self.names().prefixed(&start);
            if range.len() as u32 > PREFIX_NAMES {
                continue;
            }
            let others = self.other_names().prefixed(&start).take(PREFIX_NAMES as usize);
            let others = others.filter_map(|other| self.other_row(other)).filter(|(_, weak)| !weak);
            let numbers = range.chain(others.map(|(number, _)| number));
            hits.extend(numbers.filter_map(|number| self.hit(number, false)).filter(|hit| is_town(hit) && fits(hit)));
        }
        hits
    }
}

fn is_town(hit: &Hit) -> bool {
    matches!(hit.row.kind, PlaceKind::City | PlaceKind::Commune)
}
