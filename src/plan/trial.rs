//! Trying out the sets that the bound leaves over, each once: some row must serve each want, or none does.

use super::worths::{Row, gain, raise};

/// Sets tried before the search ends without proof: some twentieth of a second. Real catalogues need some hundred.
const MOST_TRIED: usize = 100_000;

/// A search for a set that is worth more than the best one known.
pub(super) struct Trial<'a> {
    /// Rows with their surpluses over the prices, the largest first.
    rows: &'a [(f64, &'a Row)],
    size: usize,
    /// The bound without the rows that are chosen.
    base: f64,
    value: &'a dyn Fn(u64) -> f64,
    /// Less than the least difference of two sets.
    step: f64,
    /// What the best set known is worth.
    known: u64,
    /// Rows that are chosen, and those that are in no set any more.
    chosen: Vec<usize>,
    out: Vec<bool>,
    /// Places of the rows of the best set that was found.
    pub(super) best: Option<Vec<usize>>,
    tried: usize,
}

impl<'a> Trial<'a> {
    pub(super) fn new(
        rows: &'a [(f64, &'a Row)],
        size: usize,
        base: f64,
        known: u64,
        value: &'a dyn Fn(u64) -> f64,
        step: f64,
    ) -> Self {
        let (chosen, out) = (Vec::with_capacity(size), vec![false; rows.len()]);
        Self { rows, size, base, value, step, known, chosen, out, best: None, tried: 0 }
    }

    /// Whether all sets were tried or ruled out.
    pub(super) fn proves(&self) -> bool {
        self.tried < MOST_TRIED
    }

    /// Rows that can still be chosen, by place.
    fn free(&self) -> impl Iterator<Item = (usize, f64, &'a Row)> {
        let rows = self.rows.iter().zip(&self.out).enumerate();
        rows.filter(|(_, (_, out))| !**out).map(|(at, ((surplus, row), _))| (at, *surplus, *row))
    }

    /// Tries all sets that go on from what is chosen; `have` is what each want has of that.
    pub(super) fn all(&mut self, have: &[u64]) {
        let worth: u64 = have.iter().sum();
        if worth > self.known {
            self.known = worth;
            self.best = Some(self.chosen.clone());
        }
        let more = self.size - self.chosen.len();
        if more == 0 || self.tried >= MOST_TRIED {
            return;
        }
        self.tried += 1;
        let surplus = self.chosen.iter().filter_map(|at| self.rows.get(*at)).map(|(surplus, _)| surplus).sum::<f64>();
        let best: f64 = self.free().take(more).map(|(_, surplus, _)| surplus).sum();
        if self.base + surplus + best <= (self.value)(self.known) + self.step {
            return;
        }
        // For each want the most that it can have, and how many rows serve it.
        let mut within = have.to_vec();
        let mut serving = vec![0usize; have.len()];
        for (_, _, row) in self.free() {
            raise(&mut within, row);
            for (want, _) in row.worths.iter().filter(|(want, _)| have.get(*want) == Some(&0)) {
                serving.get_mut(*want).into_iter().for_each(|count| *count += 1);
            }
        }
        if within.iter().sum::<u64>() <= self.known {
            return;
        }
        // The want with the fewest that could serve it has one of these, or nobody.
        let scarce = serving.iter().enumerate().filter(|(_, count)| **count > 0).min_by_key(|(_, count)| **count);
        let scarce = scarce.map(|(want, _)| want);
        let serves = |row: &Row| scarce.is_none_or(|want| row.worths.iter().any(|(served, _)| *served == want));
        let tries: Vec<usize> = self.free().filter(|(_, _, row)| serves(row)).map(|(at, _, _)| at).collect();
        for at in &tries {
            self.put_out(*at, true);
            let Some((_, row)) = self.rows.get(*at) else { continue };
            if gain(have, row) > 0 {
                let mut with = have.to_vec();
                raise(&mut with, row);
                self.chosen.push(*at);
                self.all(&with);
                self.chosen.pop();
            }
        }
        if scarce.is_some() {
            self.all(have);
        }
        tries.iter().for_each(|at| self.put_out(*at, false));
    }

    fn put_out(&mut self, at: usize, out: bool) {
        self.out.get_mut(at).into_iter().for_each(|place| *place = out);
    }
}
