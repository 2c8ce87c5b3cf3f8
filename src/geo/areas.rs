//! Countries and regions as hints: by code or by name, folded once.

use super::hit::Hit;
use super::names::fold_into;
use super::{Gazetteer, PlaceKind, PlaceOptions};
use std::collections::BTreeMap;

/// Most hints read behind a name: what more people write is a street, a quarter, a region and a country.
pub(super) const HINTS: usize = 4;

impl Gazetteer {
    pub(super) fn area_index(&self) -> &BTreeMap<String, Vec<u16>> {
        self.lazy.areas.get_or_init(|| {
            let mut index = BTreeMap::<String, Vec<u16>>::new();
            let mut buffer = String::new();
            for (number, area) in self.areas() {
                fold_into(area.name, &mut buffer);
                let code = if area.code.is_empty() { area.country } else { area.code };
                for key in [buffer.clone(), code.to_ascii_lowercase()] {
                    index.entry(key).or_default().push(number);
                }
            }
            index
        })
    }

    /// Countries and regions that a hint may mean: by code or by name.
    pub(super) fn hints(&self, folded: &str) -> Vec<u16> {
        let mut areas = self.area_index().get(folded).cloned().unwrap_or_default();
        areas.extend(self.named(folded).iter().filter(|hit| hit.is_area() && self.is_own(hit)).map(|hit| hit.row.area));
        areas.sort_unstable();
        areas.dedup();
        areas
    }

    /// Likewise of words that may hold two hints ("georgia usa"): all of the lists must hold.
    pub(super) fn all_hints(&self, folded: &str) -> Option<Vec<Vec<u16>>> {
        let whole = self.hints(folded);
        if !whole.is_empty() {
            return Some(vec![whole]);
        }
        folded.match_indices(' ').take(HINTS).find_map(|(at, _)| {
            let (a, b) = (self.hints(folded.get(..at)?), self.hints(folded.get(at + 1..)?));
            (!a.is_empty() && !b.is_empty()).then(|| vec![a, b])
        })
    }

    /// Whether a region has an area of its own, and is not one that only its centre and radius tell.
    fn is_own(&self, hit: &Hit) -> bool {
        hit.row.kind == PlaceKind::Country || self.area(hit.row.area).is_some_and(|area| !area.code.is_empty())
    }

    /// The country that options name.
    pub(super) fn country(&self, options: &PlaceOptions) -> Vec<u16> {
        options.country.as_deref().map(|wanted| self.countries(wanted)).unwrap_or_default()
    }

    /// The country of an ISO code.
    pub(super) fn countries(&self, wanted: &str) -> Vec<u16> {
        let index = self.area_index().get(&wanted.to_ascii_lowercase());
        let is_country =
            |area: &u16| self.area(*area).is_some_and(|a| a.code.is_empty() && a.country.eq_ignore_ascii_case(wanted));
        index.into_iter().flatten().copied().filter(is_country).collect()
    }

    pub(super) fn country_of(&self, area: u16) -> Option<&str> {
        self.area(area).map(|area| area.country)
    }

    /// Whether `area` lies in one of `targets`; an empty list does not restrict.
    pub(super) fn in_any(&self, area: u16, targets: &[u16]) -> bool {
        targets.is_empty() || targets.iter().any(|target| self.within(area, *target))
    }

    /// Whether `area` lies in one of each of the lists.
    pub(super) fn in_all(&self, area: u16, targets: &[Vec<u16>]) -> bool {
        targets.iter().all(|list| self.in_any(area, list))
    }

    /// The row that stands for a region or country itself.
    pub(super) fn area_row(&self, area: u16) -> Option<u32> {
        let name = crate::text::fold(self.area(area)?.name);
        self.names().equal(&name).find(|number| {
            self.row(*number)
                .is_some_and(|row| row.area == area && matches!(row.kind, PlaceKind::Region | PlaceKind::Country))
        })
    }

    /// The French département of a number ("44", "2a", "974").
    pub(super) fn department(&self, number: &str) -> Option<u16> {
        if !number.starts_with(|c: char| c.is_ascii_digit()) {
            return None;
        }
        let areas = self.area_index().get(number)?;
        areas.iter().copied().find(|area| self.area(*area).is_some_and(|a| super::gazetteer::is_french(a.country)))
    }
}
