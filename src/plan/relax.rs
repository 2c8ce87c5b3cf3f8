//! The bound: what a set could be worth at most, if a price were paid for each want (Lagrangian relaxation).

use super::worths::Row;

/// Rounds of bettering the prices. Bounds of real catalogues stand still after some thirty.
const ROUNDS: u32 = 80;
/// Rounds without a better bound after which the steps become half as long.
const PATIENCE: u32 = 4;
/// Rounding of sums below 2^51 in double precision, many times over: a two-millionth of a score.
pub(super) const SLACK: f64 = 512.0;

/// A price for each want. Whatever the prices, no set is worth more than all prices together and, of the rows, the largest
/// surpluses over them.
#[derive(Debug, Clone)]
pub(super) struct Prices {
    prices: Vec<f64>,
    /// What no set can be worth more than.
    pub(super) bound: f64,
}

/// What a row is worth beyond the prices.
fn surplus(prices: &[f64], row: &Row) -> f64 {
    let beyond = |(want, worth): &(usize, u64)| (*worth as f64 - prices.get(*want).copied().unwrap_or(0.0)).max(0.0);
    row.worths.iter().map(beyond).sum()
}

impl Prices {
    /// The best prices found for choosing so many of these rows, where some set is known to be worth `known`.
    pub(super) fn of(rows: &[&Row], wants: usize, size: usize, known: u64) -> Self {
        let mut prices = vec![0.0f64; wants];
        for row in rows {
            for (want, worth) in &row.worths {
                prices.get_mut(*want).into_iter().for_each(|price| *price = price.max(*worth as f64));
            }
        }
        let mut best = Self { prices: prices.clone(), bound: f64::INFINITY };
        let (mut reach, mut waited) = (1.0, 0);
        for _ in 0..ROUNDS {
            let mut surpluses: Vec<(f64, usize)> = rows.iter().map(|row| surplus(&prices, row)).zip(0..).collect();
            let taken = size.min(surpluses.len());
            if taken < surpluses.len() {
                surpluses.select_nth_unstable_by(taken, |a, b| b.0.total_cmp(&a.0));
            }
            surpluses.truncate(taken);
            let bound = prices.iter().sum::<f64>() + surpluses.iter().map(|(surplus, _)| surplus).sum::<f64>();
            if bound < best.bound {
                best = Self { prices: prices.clone(), bound };
                waited = 0;
            } else {
                waited += 1;
                if waited == PATIENCE {
                    (reach, waited) = (reach / 2.0, 0);
                }
            }
            if best.bound - known as f64 <= SLACK {
                break;
            }
            // A want that several take is worth more than its price, one that nobody takes is worth less.
            let mut slope = vec![1.0f64; wants];
            for row in surpluses.iter().filter_map(|(_, at)| rows.get(*at)) {
                for (want, worth) in &row.worths {
                    if *worth as f64 > prices.get(*want).copied().unwrap_or(0.0) {
                        slope.get_mut(*want).into_iter().for_each(|slope| *slope -= 1.0);
                    }
                }
            }
            let length: f64 = slope.iter().map(|slope| slope * slope).sum();
            if length == 0.0 {
                break;
            }
            let step = reach * (bound - known as f64) / length;
            prices.iter_mut().zip(&slope).for_each(|(price, slope)| *price = (*price - step * slope).max(0.0));
        }
        best
    }

    /// Each row's surplus over the prices, the largest first.
    pub(super) fn surpluses(&self, rows: &[&Row]) -> Vec<(f64, usize)> {
        let mut surpluses: Vec<(f64, usize)> = rows.iter().map(|row| surplus(&self.prices, row)).zip(0..).collect();
        surpluses.sort_by(|a, b| b.0.total_cmp(&a.0).then(a.1.cmp(&b.1)));
        surpluses
    }

    /// All prices together.
    pub(super) fn sum(&self) -> f64 {
        self.prices.iter().sum()
    }
}
