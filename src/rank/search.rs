//! From bounds to exact scores: the search over several indices at once.

use super::bound::Bound;
use super::index::Index;
use super::top_k::{ScoredItem, TopK};
use std::cmp::Reverse;

/// Rows taken beside the wanted ones in the first round, for those that a filter or an owner's better row takes out.
const BESIDE: usize = 6;
/// While too few owners were found to know what is not wanted, each round takes so many times more.
const MORE: usize = 8;

/// A row and the most that it can score, as one number that orders them: by that, then the first table, then the first
/// item, so that a search can go on where it stopped.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
struct BoundedRow(u128);

impl BoundedRow {
    /// A bound is never below zero, and the bits of such numbers are ordered as the numbers are.
    fn new(most: f32, table: u32, item: u32) -> Self {
        Self((u128::from(most.max(0.0).to_bits()) << 64) | (u128::from(!table) << 32) | u128::from(!item))
    }

    fn most(self) -> f32 {
        f32::from_bits((self.0 >> 64) as u32)
    }

    fn table_and_item(self) -> (u32, u32) {
        (!((self.0 >> 32) as u32), !(self.0 as u32))
    }
}

/// The rows with the highest bounds, in falling order.
struct Shortlist {
    /// At most so many.
    wanted: usize,
    /// What has a lower bound is not looked at.
    floor: f32,
    /// Only what stands below it.
    below: BoundedRow,
    rows: Vec<BoundedRow>,
}

impl Shortlist {
    fn add(&mut self, row: BoundedRow) -> f32 {
        if row >= self.below {
            return self.floor;
        }
        if self.wanted == usize::MAX {
            self.rows.push(row);
            return self.floor;
        }
        let at = self.rows.partition_point(|other| *other > row);
        if at < self.wanted {
            self.rows.truncate(self.wanted - 1);
            self.rows.insert(at, row);
        }
        if let Some(last) = self.rows.get(self.wanted - 1) {
            self.floor = last.most();
        }
        self.floor
    }
}

/// Puts into `top` whatever may belong there. `tables` are indices, each with what it makes of the fit of its rows;
/// `score` tells what an item of a table scores, `None` when it is out.
///
/// Rows are scored in the order of their bounds, until one is lower than what the last of the best has:
/// with a bound as tight as ours hardly more rows than wanted are scored at all.
pub(crate) fn search(
    tables: &[(&Index, f64)],
    bound: &Bound,
    top: &mut TopK,
    mut score: impl FnMut(u32, u32) -> Option<ScoredItem>,
) {
    let mut below = BoundedRow(u128::MAX);
    let mut wanted = top.limit() + BESIDE;
    loop {
        // Finite, so that empty rows stay out.
        let floor = (top.floor() as f32).max(f32::MIN);
        let mut list = Shortlist { wanted, floor, below, rows: Vec::with_capacity(wanted.min(1 << 10)) };
        for (table, (index, share)) in (0u32..).zip(tables) {
            let floor = list.floor;
            index.visit(&bound.with_fit(*share), floor, |most, item| list.add(BoundedRow::new(most, table, item)));
        }
        if wanted == usize::MAX {
            list.rows.sort_unstable_by_key(|row| Reverse(*row));
        }
        for row in &list.rows {
            if f64::from(row.most()) < top.floor() {
                return;
            }
            let (table, item) = row.table_and_item();
            if let Some(scored) = score(table, item) {
                top.add(scored);
            }
        }
        let Some(last) = list.rows.last().filter(|_| list.rows.len() == wanted) else { return };
        below = *last;
        wanted = if top.floor().is_finite() { usize::MAX } else { wanted * MORE };
    }
}
