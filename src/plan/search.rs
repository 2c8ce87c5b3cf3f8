//! The exact search, in two stages: how much can be covered, by how many checked offers; then, among the sets that do, the
//! best by score. Taken at once, the bound would trade a fraction of a want covered for all scores together.

use super::relax::{Prices, Task, Values};
use super::trial::Trial;
use super::worths::{Row, Total, Worths, counts, gain, raise};
use std::collections::HashSet;

/// Scores are whole steps of 2^-30, and so are differences; the rest is rounding of sums in double precision.
const STEP: f64 = 0.5 / (1u64 << 30) as f64;

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
    let free = size.saturating_sub(kept.len());
    let mut rows: Vec<usize> = greedy(worths, kept, free);
    if rows.len() < size || free == 0 {
        // Nothing is left that adds anything: every want has its best.
        let total = worths.total(&rows);
        return Best { rows, total, exact: true };
    }
    let (cover, covered) = stage(&coverage(worths), kept, rows.clone(), free, Stage::Cover);
    if worths.total(&cover).covers_more(worths.total(&rows)) {
        rows = cover;
        exchange(worths, &mut rows, kept.len());
    }
    let (rows, scored) = stage(worths, kept, rows, free, Stage::Score);
    Best { total: worths.total(&rows), rows, exact: covered && scored }
}

/// What is looked for.
#[derive(Clone, Copy, PartialEq)]
enum Stage {
    /// The largest sum of whole numbers.
    Cover,
    /// The largest sum of scores, of sets that cover as much as the one known.
    Score,
}

impl Stage {
    fn value(self, worth: u64) -> f64 {
        match self {
            Self::Cover => worth as f64,
            Self::Score => Total(worth).score(),
        }
    }

    /// Less than the least difference of two sets.
    fn step(self) -> f64 {
        if self == Self::Cover { 0.5 } else { STEP }
    }
}

/// The same rows with what they are worth as far as covering goes: a want covered counts above all checked offers together.
fn coverage(worths: &Worths) -> Worths {
    let of = |row: &Row| {
        let counted = row.worths.iter().map(|(want, worth)| (*want, counts(*worth)));
        Row { hoster: row.hoster, worths: counted.collect() }
    };
    Worths::new(worths.wants, worths.rows.iter().map(of).collect())
}

/// The best set, beginning with one that is known; and whether that is proved.
fn stage(worths: &Worths, kept: &[usize], known: Vec<usize>, free: usize, stage: Stage) -> (Vec<usize>, bool) {
    let total = worths.total(&known).0;
    let all: Vec<u64> = worths.tops(&(0..worths.len()).collect::<Vec<_>>());
    if total == all.iter().sum::<u64>() {
        return (known, true);
    }
    let values = |row: &Row| -> Values {
        let counted = |worth: u64| if stage == Stage::Score { Total(worth).reached() } else { 0.0 };
        row.worths.iter().map(|(want, worth)| (*want, stage.value(*worth), counted(*worth))).collect()
    };
    let own: Vec<Values> = kept.iter().filter_map(|at| worths.row(*at)).map(values).collect();
    let reach = if stage == Stage::Score { Total(total).reached() } else { 0.0 };
    let known_value = stage.value(total);
    let start: Vec<f64> = worths.tops(&known).into_iter().map(|worth| stage.value(worth)).collect();
    let mut left: Vec<usize> = distinct(worths, kept);
    let mut prices = None;
    // Twice: what the first bound leaves over has a closer one.
    for _ in 0..2 {
        let rows: Vec<Values> = left.iter().filter_map(|at| worths.row(*at)).map(values).collect();
        let task = Task { rows: &rows, wants: worths.wants, kept: &own, size: free, reach, known: known_value };
        let found = Prices::of(&task, &start);
        let hopeful = hopeful(&found, &rows, free, known_value + stage.step());
        left = hopeful.iter().filter_map(|place| left.get(*place)).copied().collect();
        if left.is_empty() || found.bound <= known_value + stage.step() {
            return (known, true);
        }
        prices = Some(found);
    }
    let Some(prices) = prices else { return (known, true) };
    left = undominated(worths, left);
    let rows: Vec<Values> = left.iter().filter_map(|at| worths.row(*at)).map(values).collect();
    let surpluses = prices.surpluses(&rows);
    let of = |at: usize| left.get(at).and_then(|at| worths.row(*at));
    let ordered: Vec<(f64, &Row)> = surpluses.iter().filter_map(|(surplus, at)| Some((*surplus, of(*at)?))).collect();
    let value = move |worth| stage.value(worth);
    let mut trial = Trial::new(&ordered, free, prices.base, total, &value, stage.step());
    trial.all(&worths.tops(kept));
    let exact = trial.proves();
    let Some(places) = trial.best else { return (known, exact) };
    let chosen = places.iter().filter_map(|place| left.get(surpluses.get(*place)?.1)).copied();
    (kept.iter().copied().chain(chosen).collect(), exact)
}

/// Rows that are not kept, of those alike one.
fn distinct(worths: &Worths, kept: &[usize]) -> Vec<usize> {
    let mut seen: HashSet<&[(usize, u64)]> = HashSet::new();
    let rows = worths.rows.iter().enumerate().filter(|(at, _)| !kept.contains(at));
    rows.filter(|(_, row)| seen.insert(&row.worths)).map(|(at, _)| at).collect()
}

/// Rows that no other of them serves every want at least as well as.
fn undominated(worths: &Worths, rows: Vec<usize>) -> Vec<usize> {
    let of = |at: usize| worths.row(at).map_or(&[] as &[_], |row| row.worths.as_slice());
    let beats = |other: usize, at: usize| {
        let mut theirs = of(other).iter().peekable();
        of(at).iter().all(|(want, worth)| {
            while theirs.next_if(|(served, _)| served < want).is_some() {}
            theirs.peek().is_some_and(|(served, more)| served == want && more >= worth)
        })
    };
    let dominated =
        |at: usize| rows.iter().any(|other| *other != at && beats(*other, at) && (*other < at || !beats(at, *other)));
    rows.iter().copied().filter(|at| !dominated(*at)).collect()
}

/// Taking what adds most, then changing one for another as long as that is better: a good set to begin with.
fn greedy(worths: &Worths, kept: &[usize], free: usize) -> Vec<usize> {
    let mut chosen = kept.to_vec();
    let mut tops = worths.tops(kept);
    while chosen.len() < kept.len() + free {
        let Some((_, at)) = most(worths, &tops) else { break };
        worths.row(at).into_iter().for_each(|row| raise(&mut tops, row));
        chosen.push(at);
    }
    exchange(worths, &mut chosen, kept.len());
    chosen
}

/// The row that adds most, and how much.
fn most(worths: &Worths, tops: &[u64]) -> Option<(u64, usize)> {
    let gains = worths.rows.iter().map(|row| gain(tops, row)).zip(0..);
    gains.reduce(|best, other| if other.0 > best.0 { other } else { best }).filter(|(gain, _)| *gain > 0)
}

/// Changes one row after the first `kept` for another as long as that is better.
fn exchange(worths: &Worths, chosen: &mut [usize], kept: usize) {
    let mut known = worths.total(chosen);
    let (mut place, mut unchanged) = (kept, 0);
    while unchanged + kept < chosen.len() {
        let best = worths.stand_ins(chosen, place).reduce(|best, other| if other.1 > best.1 { other } else { best });
        match best.filter(|(_, total)| *total > known) {
            Some((at, total)) => {
                known = total;
                chosen.get_mut(place).into_iter().for_each(|chosen| *chosen = at);
                unchanged = 0;
            }
            None => unchanged += 1,
        }
        place = if place + 1 < chosen.len() { place + 1 } else { kept };
    }
}

/// The rows with which a set could be worth more than is known.
fn hopeful(prices: &Prices, rows: &[Values], size: usize, known: f64) -> Vec<usize> {
    let surpluses = prices.surpluses(rows);
    let of = |at: usize| surpluses.get(at).map_or(0.0, |(surplus, _)| *surplus);
    // With a row, beside the others of the largest surplus.
    let beside: f64 = prices.base + (0..size.saturating_sub(1)).map(of).sum::<f64>();
    let last = of(size.saturating_sub(1));
    let bound = |place: usize, surplus: f64| beside + if place < size { last } else { surplus };
    let hopeful = surpluses.iter().enumerate().filter(|(place, (surplus, _))| bound(*place, *surplus) > known);
    hopeful.map(|(_, (_, at))| *at).collect()
}

#[cfg(test)]
mod tests;
