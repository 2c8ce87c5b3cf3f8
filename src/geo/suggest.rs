//! Type-ahead: the most populous places whose name begins with what was typed.

use super::{Gazetteer, Place};
use std::cmp::Reverse;

impl Gazetteer {
    pub(super) fn suggest_places(&self, prefix: &str, limit: usize) -> Vec<Place> {
        let prefix = crate::text::fold(prefix);
        if prefix.is_empty() || limit == 0 {
            return Vec::new();
        }
        // Best first, a handful: inserting into a sorted list beats a heap. Walking every row of the range costs a
        // read of three bytes a row, which is why no table of popular prefixes is kept.
        let mut best: Vec<(Reverse<u32>, u32)> = Vec::with_capacity(limit + 1);
        let mut offer = |row: u32| {
            let Some(population) = self.population(row) else { return };
            let entry = (Reverse(population), row);
            if best.len() >= limit && best.last().is_some_and(|last| *last <= entry) {
                return;
            }
            if let Err(position) = best.binary_search(&entry) {
                best.insert(position, entry);
                best.truncate(limit);
            }
        };
        for row in self.names().prefixed(&prefix) {
            offer(row);
        }
        for other in self.other_names().prefixed(&prefix) {
            if let Some((row, _)) = self.other_row(other) {
                offer(row);
            }
        }
        best.into_iter().filter_map(|(_, row)| self.place(row)).collect()
    }
}
