//! The bound: what a set could be worth at most, if a price were paid for each want (Lagrangian relaxation).

/// Rounds of bettering the prices. Bounds of real catalogues stand still after some hundred.
const ROUNDS: u32 = 160;
/// Rounds without a better bound after which the steps become half as long, and begin again at the best prices.
const PATIENCE: u32 = 5;

/// A row as the bound sees it: for each want that it serves, its value, and how far it counts towards what must be reached.
pub(super) type Values = Vec<(usize, f64, f64)>;

/// What is to be bounded.
pub(super) struct Task<'a> {
    pub(super) rows: &'a [Values],
    pub(super) wants: usize,
    /// Rows that are in every set.
    pub(super) kept: &'a [Values],
    /// Rows that are chosen beside those.
    pub(super) size: usize,
    /// What every set that counts reaches, in the third part of its values; 0 where nothing is asked.
    pub(super) reach: f64,
    /// The best value known of such a set.
    pub(super) known: f64,
}

/// A price for each want, and a reward for what must be reached. Whatever they are, no set that reaches it is worth more
/// than all prices together and, of the rows, the largest surpluses over them, less the reward for all that is reached.
#[derive(Debug, Clone)]
pub(super) struct Prices {
    prices: Vec<f64>,
    reward: f64,
    /// What no set can be worth more than.
    pub(super) bound: f64,
    /// All of the bound but the rows that are chosen.
    pub(super) base: f64,
}

impl Prices {
    /// The best prices found; `served` is what the best set known is worth for each want.
    pub(super) fn of(task: &Task<'_>, served: &[f64]) -> Self {
        let mut now = Self { prices: served.to_vec(), reward: 0.0, bound: f64::INFINITY, base: 0.0 };
        let mut best = now.clone();
        let (mut reach, mut waited) = (1.0, 0);
        for _ in 0..ROUNDS {
            let mut surpluses: Vec<(f64, usize)> = task.rows.iter().map(|row| now.surplus(row)).zip(0..).collect();
            let taken = task.size.min(surpluses.len());
            if taken < surpluses.len() {
                surpluses.select_nth_unstable_by(taken, |a, b| b.0.total_cmp(&a.0));
            }
            surpluses.truncate(taken);
            let kept: f64 = task.kept.iter().map(|row| now.surplus(row)).sum();
            now.base = now.prices.iter().sum::<f64>() + kept - now.reward * task.reach;
            now.bound = now.base + surpluses.iter().map(|(surplus, _)| surplus).sum::<f64>();
            if now.bound < best.bound {
                best = now.clone();
                waited = 0;
            } else {
                waited += 1;
                if waited == PATIENCE {
                    (reach, waited) = (reach / 2.0, 0);
                    now = best.clone();
                    continue;
                }
            }
            let gap = now.bound - task.known;
            if gap <= 0.0 {
                break;
            }
            // A want that several take is worth more than its price, one that nobody takes is worth less; what is reached
            // beyond what must be needs no reward.
            let (mut slope, mut reached) = (vec![1.0f64; task.wants], -task.reach);
            let chosen = surpluses.iter().filter_map(|(_, at)| task.rows.get(*at));
            for (want, value, counts) in chosen.chain(task.kept).flatten() {
                if value + now.reward * counts > now.price(*want) {
                    slope.get_mut(*want).into_iter().for_each(|slope| *slope -= 1.0);
                    reached += counts;
                }
            }
            let length: f64 = slope.iter().map(|slope| slope * slope).sum::<f64>() + reached * reached;
            if length == 0.0 {
                break;
            }
            let step = reach * gap / length;
            now.prices.iter_mut().zip(&slope).for_each(|(price, slope)| *price = (*price - step * slope).max(0.0));
            now.reward = if task.reach == 0.0 { 0.0 } else { (now.reward - step * reached).max(0.0) };
        }
        best
    }

    fn price(&self, want: usize) -> f64 {
        self.prices.get(want).copied().unwrap_or(0.0)
    }

    /// What a row is worth beyond the prices.
    fn surplus(&self, row: &Values) -> f64 {
        row.iter().map(|(want, value, counts)| (value + self.reward * counts - self.price(*want)).max(0.0)).sum()
    }

    /// Each row's surplus over the prices, the largest first.
    pub(super) fn surpluses(&self, rows: &[Values]) -> Vec<(f64, usize)> {
        let mut surpluses: Vec<(f64, usize)> = rows.iter().map(|row| self.surplus(row)).zip(0..).collect();
        surpluses.sort_by(|a, b| b.0.total_cmp(&a.0).then(a.1.cmp(&b.1)));
        surpluses
    }
}
