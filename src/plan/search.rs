//! The exact search: what the bound leaves over is tried out.

use super::relax::{Prices, SLACK};
use super::worths::{Row, Total, Worths, gain, raise};

/// Sets tried before the search ends without proof. Real catalogues need some hundred; this many take about a fifth of
/// a second.
const MOST_TRIED: usize = 400_000;

/// The best set of a size.
#[derive(Debug, Clone, PartialEq)]
pub(crate) struct Best {
    /// Rows, those that were given first.
    pub(crate) rows: Vec<usize>,
    pub(crate) total: Total,
    /// Whether it is proved that none is better; if not, too many would have had to be tried.
    pub(crate) exact: bool,
}

/// The best set of `size` rows that holds `kept`; smaller where more rows would add nothing.
pub(crate) fn best(worths: &Worths, kept: &[usize], size: usize) -> Best {
    let tops = worths.tops(kept);
    let base: u64 = tops.iter().sum();
    // What a row adds to those that are kept is all that counts of it.
    let beyond: Vec<(usize, Row)> =
        worths.rows.iter().enumerate().filter_map(|(at, row)| Some((at, beyond(&tops, row)?))).collect();
    let free = size.saturating_sub(kept.len());
    let all: Vec<&Row> = beyond.iter().map(|(_, row)| row).collect();
    let (chosen, added, exact) = choose(&all, worths.wants, free);
    let rows = kept.iter().copied().chain(chosen.iter().filter_map(|at| beyond.get(*at)).map(|(at, _)| *at));
    Best { rows: rows.collect(), total: Total(base + added), exact }
}

/// A row less what is there; none where it adds nothing.
fn beyond(tops: &[u64], row: &Row) -> Option<Row> {
    let added = row.worths.iter().filter_map(|(want, worth)| {
        let more = worth.saturating_sub(tops.get(*want).copied()?);
        (more > 0).then_some((*want, more))
    });
    let worths: Vec<(usize, u64)> = added.collect();
    (!worths.is_empty()).then_some(Row { hoster: row.hoster, worths })
}

/// The rows of the best set, what it is worth, and whether that is proved.
fn choose(rows: &[&Row], wants: usize, size: usize) -> (Vec<usize>, u64, bool) {
    let (mut chosen, mut known) = greedy(rows, wants, size);
    // Nothing left that adds anything: every want has its best.
    if chosen.len() < size || size == 0 {
        return (chosen, known, true);
    }
    // Twice: what the first bound leaves over has a closer one.
    let mut left: Vec<usize> = (0..rows.len()).collect();
    let mut prices = Prices::of(rows, wants, size, known);
    for _ in 0..2 {
        let of: Vec<&Row> = left.iter().filter_map(|at| rows.get(*at)).copied().collect();
        prices = Prices::of(&of, wants, size, known);
        let places = hopeful(&prices, &of, size, known);
        left = places.iter().filter_map(|place| left.get(*place)).copied().collect();
        if left.is_empty() {
            return (chosen, known, true);
        }
    }
    let of: Vec<&Row> = left.iter().filter_map(|at| rows.get(*at)).copied().collect();
    let surpluses = prices.surpluses(&of);
    let ordered: Vec<(f64, &Row)> =
        surpluses.iter().filter_map(|(surplus, at)| Some((*surplus, *of.get(*at)?))).collect();
    let mut trial = Trial::new(&ordered, wants, size, prices.sum(), known);
    trial.from(0, &vec![0; wants], 0, 0.0);
    let exact = trial.tried < MOST_TRIED;
    if let Some(places) = trial.best {
        known = trial.known;
        chosen = places.iter().filter_map(|place| left.get(surpluses.get(*place)?.1)).copied().collect();
    }
    (chosen, known, exact)
}

/// Taking what adds most, then changing one for another as long as that is better: a good set to begin with.
fn greedy(rows: &[&Row], wants: usize, size: usize) -> (Vec<usize>, u64) {
    let mut chosen: Vec<usize> = Vec::with_capacity(size);
    let mut tops = vec![0; wants];
    let most = |tops: &[u64]| {
        let gains = rows.iter().map(|row| gain(tops, row)).zip(0..);
        gains.reduce(|best, other| if other.0 > best.0 { other } else { best }).filter(|(gain, _)| *gain > 0)
    };
    while chosen.len() < size {
        let Some((_, at)) = most(&tops) else { break };
        rows.get(at).into_iter().for_each(|row| raise(&mut tops, row));
        chosen.push(at);
    }
    let mut known: u64 = tops.iter().sum();
    let mut place = 0;
    let mut unchanged = 0;
    while unchanged < chosen.len() {
        let mut others = vec![0; wants];
        let rest = chosen.iter().enumerate().filter(|(other, _)| *other != place).filter_map(|(_, at)| rows.get(*at));
        rest.for_each(|row| raise(&mut others, row));
        let base: u64 = others.iter().sum();
        match most(&others).filter(|(gain, _)| base + gain > known) {
            Some((gain, at)) => {
                known = base + gain;
                chosen.get_mut(place).into_iter().for_each(|chosen| *chosen = at);
                unchanged = 0;
            }
            None => unchanged += 1,
        }
        place = (place + 1) % chosen.len().max(1);
    }
    (chosen, known)
}

/// The rows with which a set could be worth more than is known.
fn hopeful(prices: &Prices, rows: &[&Row], size: usize, known: u64) -> Vec<usize> {
    let surpluses = prices.surpluses(rows);
    let (sum, of) = (prices.sum(), |at: usize| surpluses.get(at).map_or(0.0, |(surplus, _)| *surplus));
    // With a row, beside the others of the largest surplus.
    let beside: f64 = sum + (0..size.saturating_sub(1)).map(of).sum::<f64>();
    let last = of(size.saturating_sub(1));
    let bound = |place: usize, surplus: f64| if place < size { beside + last } else { beside + surplus };
    let hopeful =
        surpluses.iter().enumerate().filter(|(place, (surplus, _))| bound(*place, *surplus) + SLACK > known as f64);
    hopeful.map(|(_, (_, at))| *at).collect()
}

/// Trying sets of rows in the order of their surpluses.
struct Trial<'a> {
    rows: &'a [(f64, &'a Row)],
    size: usize,
    /// All prices together.
    prices: f64,
    /// From each row on: for each want the most that a row is worth.
    tops: Vec<Vec<u64>>,
    /// Before each row: all surpluses together.
    sums: Vec<f64>,
    chosen: Vec<usize>,
    known: u64,
    best: Option<Vec<usize>>,
    tried: usize,
}

impl<'a> Trial<'a> {
    fn new(rows: &'a [(f64, &'a Row)], wants: usize, size: usize, prices: f64, known: u64) -> Self {
        let mut sums = vec![0.0];
        let mut sum = 0.0;
        sums.extend(rows.iter().map(|(surplus, _)| {
            sum += surplus;
            sum
        }));
        let mut top = vec![0; wants];
        let mut tops: Vec<Vec<u64>> = rows
            .iter()
            .rev()
            .map(|(_, row)| {
                raise(&mut top, row);
                top.clone()
            })
            .collect();
        tops.reverse();
        Self { rows, size, prices, tops, sums, chosen: Vec::new(), known, best: None, tried: 0 }
    }

    /// Whether a set that goes on with rows from here can be worth more than is known.
    fn hopes(&self, from: usize, have: &[u64], surplus: f64) -> bool {
        let more = (from + self.size - self.chosen.len()).min(self.rows.len());
        let sum = |at: usize| self.sums.get(at).copied().unwrap_or(0.0);
        if self.prices + surplus + sum(more) - sum(from) + SLACK <= self.known as f64 {
            return false;
        }
        let Some(tops) = self.tops.get(from) else { return false };
        have.iter().zip(tops).map(|(have, top)| *have.max(top)).sum::<u64>() > self.known
    }

    fn from(&mut self, from: usize, have: &[u64], worth: u64, surplus: f64) {
        if worth > self.known {
            self.known = worth;
            self.best = Some(self.chosen.clone());
        }
        if self.chosen.len() == self.size {
            return;
        }
        let rows = self.rows;
        for (at, (own, row)) in rows.iter().enumerate().skip(from) {
            if self.tried >= MOST_TRIED || !self.hopes(at, have, surplus) {
                return;
            }
            let gain = gain(have, row);
            if gain == 0 {
                continue;
            }
            self.tried += 1;
            let mut with = have.to_vec();
            raise(&mut with, row);
            self.chosen.push(at);
            self.from(at + 1, &with, worth + gain, surplus + own);
            self.chosen.pop();
        }
    }
}

#[cfg(test)]
mod tests;
