//! What each hoster is worth for each want, as whole numbers that add up without rounding.

/// Wants at most: with more, sums would run into each other.
pub(crate) const MOST_WANTS: usize = 64;

/// A score of 1. A finer step than this tells no two scores apart that a reader could.
const SCORE: u64 = 1 << 30;
/// More than the scores of all wants together.
const CHECKED: u64 = SCORE << 7;
/// More than that of all wants together.
const COVERED: u64 = CHECKED << 7;

/// What an offer is worth for a want. In sums, one more want covered counts above all else, then one more by an offer that
/// somebody checked, then the scores.
pub(crate) fn worth(score: f64, weak: bool) -> u64 {
    COVERED + if weak { 0 } else { CHECKED } + libm::round(score.clamp(0.0, 1.0) * SCORE as f64) as u64
}

/// What an offer is worth as far as covering goes, in small whole numbers: one want covered counts above all checked
/// offers together.
pub(super) fn counts(worth: u64) -> u64 {
    let total = Total(worth);
    (total.covered() * (MOST_WANTS + 1) + total.checked()) as u64
}

/// The sum of what a set is worth.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) struct Total(pub(super) u64);

impl Total {
    /// Wants that it covers.
    pub(crate) fn covered(self) -> usize {
        (self.0 / COVERED) as usize
    }

    /// Those that it covers by offers that somebody checked.
    pub(crate) fn checked(self) -> usize {
        (self.0 % COVERED / CHECKED) as usize
    }

    /// The sum of the scores.
    pub(crate) fn score(self) -> f64 {
        (self.0 % CHECKED) as f64 / SCORE as f64
    }

    /// What it covers and what of that was checked, added up.
    pub(super) fn reached(self) -> f64 {
        (self.covered() + self.checked()) as f64
    }

    /// Whether it covers more, or as much by more checked offers.
    pub(super) fn covers_more(self, other: Self) -> bool {
        self.0 / CHECKED > other.0 / CHECKED
    }

    /// Whether it covers as much, by as many checked offers.
    pub(crate) fn covers_like(self, other: Self) -> bool {
        self.0 / CHECKED == other.0 / CHECKED
    }
}

/// A hoster, and what it is worth for the wants that it serves, in their order.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Row {
    pub(crate) hoster: u32,
    pub(crate) worths: Vec<(usize, u64)>,
}

/// All hosters that serve some want.
#[derive(Debug, Clone)]
pub(crate) struct Worths {
    pub(super) wants: usize,
    pub(super) rows: Vec<Row>,
}

impl Worths {
    /// Rows, in the order of their hosters, for so many wants.
    pub(crate) fn new(wants: usize, rows: Vec<Row>) -> Self {
        Self { wants, rows }
    }

    pub(crate) fn row(&self, at: usize) -> Option<&Row> {
        self.rows.get(at)
    }

    /// Where the row of a hoster stands.
    pub(crate) fn at(&self, hoster: u32) -> Option<usize> {
        self.rows.binary_search_by_key(&hoster, |row| row.hoster).ok()
    }

    pub(crate) fn len(&self) -> usize {
        self.rows.len()
    }

    /// For each want what the best of these rows is worth.
    pub(super) fn tops(&self, rows: &[usize]) -> Vec<u64> {
        let mut tops = vec![0; self.wants];
        rows.iter().filter_map(|at| self.rows.get(*at)).for_each(|row| raise(&mut tops, row));
        tops
    }

    /// What a set of rows is worth.
    pub(crate) fn total(&self, rows: &[usize]) -> Total {
        Total(self.tops(rows).into_iter().sum())
    }

    /// What a set comes to with each row in the place of one of it, the rest of the set left out.
    pub(crate) fn stand_ins(&self, rows: &[usize], place: usize) -> impl Iterator<Item = (usize, Total)> {
        let others: Vec<usize> = rows.iter().enumerate().filter(|(at, _)| *at != place).map(|(_, row)| *row).collect();
        let tops = self.tops(&others);
        let base: u64 = tops.iter().sum();
        let standing_in = self.rows.iter().enumerate().filter(move |(at, _)| !others.contains(at));
        standing_in.map(move |(at, row)| (at, Total(base + gain(&tops, row))))
    }

    /// The row, among these, that serves a want best.
    pub(crate) fn server(&self, rows: &[usize], want: usize) -> Option<usize> {
        let of = |at: usize| {
            let worths = &self.rows.get(at)?.worths;
            worths.iter().find(|(served, _)| *served == want).map(|(_, worth)| *worth)
        };
        let serving = rows.iter().filter_map(|at| Some((of(*at)?, *at)));
        // The first of equals.
        serving.reduce(|best, other| if other.0 > best.0 { other } else { best }).map(|(_, at)| at)
    }
}

/// Takes a row in.
pub(super) fn raise(tops: &mut [u64], row: &Row) {
    for (want, worth) in &row.worths {
        if let Some(top) = tops.get_mut(*want) {
            *top = (*top).max(*worth);
        }
    }
}

/// What a row adds to a set.
pub(super) fn gain(tops: &[u64], row: &Row) -> u64 {
    row.worths.iter().map(|(want, worth)| worth.saturating_sub(tops.get(*want).copied().unwrap_or(u64::MAX))).sum()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn sums_keep_their_parts_apart() {
        let many: u64 = (0..MOST_WANTS).map(|_| worth(1.0, false)).sum();
        let total = Total(many);
        assert_eq!((total.covered(), total.checked(), total.score()), (MOST_WANTS, MOST_WANTS, MOST_WANTS as f64));
        assert!(worth(0.0, false) > worth(1.0, true), "what was checked goes before what was not");
        assert!(2 * worth(0.0, true) > worth(1.0, false), "covering goes before all");
    }
}
