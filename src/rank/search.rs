//! From bounds to exact scores: the search over several indices at once.

use super::bound::Bound;
use super::index::Index;
use super::top::{Top, Way};
use std::cmp::Reverse;

/// Rows taken beside the wanted ones in the first round, for those that a filter or an owner's better row takes out.
const BESIDE: usize = 6;
/// While too few owners were found to know what is not wanted, each round takes so many times more.
const MORE: usize = 8;

/// A row and the most that it can score, as one number that orders them: by that, then the first table, then the first
/// item, so that a search can go on where it stopped.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
struct Promise(u128);

impl Promise {
    /// A bound is never below zero, and the bits of such numbers are ordered as the numbers are.
    fn new(most: f32, table: u32, item: u32) -> Self {
        Self((u128::from(most.max(0.0).to_bits()) << 64) | (u128::from(!table) << 32) | u128::from(!item))
    }

    fn most(self) -> f32 {
        f32::from_bits((self.0 >> 64) as u32)
    }

    fn row(self) -> (u32, u32) {
        (!((self.0 >> 32) as u32), !(self.0 as u32))
    }
}

/// The rows that promise most, in falling order.
struct Shortlist {
    /// At most so many.
    wanted: usize,
    /// What promises less is not looked at.
    floor: f32,
    /// Only what promises less.
    below: Promise,
    rows: Vec<Promise>,
}

impl Shortlist {
    fn add(&mut self, promise: Promise) -> f32 {
        if promise >= self.below {
            return self.floor;
        }
        if self.wanted == usize::MAX {
            self.rows.push(promise);
            return self.floor;
        }
        let at = self.rows.partition_point(|row| *row > promise);
        if at < self.wanted {
            self.rows.truncate(self.wanted - 1);
            self.rows.insert(at, promise);
        }
        if let Some(last) = self.rows.get(self.wanted - 1) {
            self.floor = last.most();
        }
        self.floor
    }
}

/// Puts into `top` whatever may belong there. `tables` are indices, each with what it makes of the fit of its rows;
/// `score` tells the way in which an item of a table is ranked, `None` when it is out.
///
/// Rows are scored in the order of what they promise, until one promises less than what the last of the best has:
/// with a bound as tight as ours hardly more rows than wanted are scored at all.
pub(crate) fn search(
    tables: &[(&Index, f64)],
    bound: &Bound,
    top: &mut Top,
    mut score: impl FnMut(u32, u32) -> Option<Way>,
) {
    let mut below = Promise(u128::MAX);
    let mut wanted = top.limit() + BESIDE;
    loop {
        // Finite, so that rows that promise nothing stay out.
        let floor = (top.floor() as f32).max(f32::MIN);
        let mut list = Shortlist { wanted, floor, below, rows: Vec::with_capacity(wanted.min(1 << 10)) };
        for (table, (index, share)) in (0u32..).zip(tables) {
            let floor = list.floor;
            index.visit(&bound.with_fit(*share), floor, |most, item| list.add(Promise::new(most, table, item)));
        }
        if wanted == usize::MAX {
            list.rows.sort_unstable_by_key(|row| Reverse(*row));
        }
        for promise in &list.rows {
            if f64::from(promise.most()) < top.floor() {
                return;
            }
            let (table, item) = promise.row();
            if let Some(way) = score(table, item) {
                top.add(way);
            }
        }
        let Some(last) = list.rows.last().filter(|_| list.rows.len() == wanted) else { return };
        below = *last;
        wanted = if top.floor().is_finite() { usize::MAX } else { wanted * MORE };
    }
}
