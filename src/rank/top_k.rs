//! The best so far: as many different owners as wanted, and all that are near-equal to the last of them.

/// An item of an owner, scored.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(crate) struct ScoredItem {
    pub(crate) owner: u32,
    pub(crate) item: u32,
    /// Settles which of an owner's equal items counts: the lowest.
    pub(crate) turn: u32,
    /// Where the caller keeps what else it knows of it.
    pub(crate) note: u32,
    pub(crate) score: f64,
}

/// Keeps what may stand among the first `limit` owners, or within `band` of the last of them.
#[derive(Debug)]
pub(crate) struct TopK {
    limit: usize,
    band: f64,
    /// The best owners by their best score, best first.
    best: Vec<(f64, u32)>,
    kept: Vec<ScoredItem>,
    /// Length at which what fell under the floor is thrown away.
    full: usize,
}

impl TopK {
    pub(crate) fn new(limit: usize, band: f64) -> Self {
        Self { limit, band, best: Vec::with_capacity(limit + 1), kept: Vec::with_capacity(4 * limit), full: 4 * limit }
    }

    /// How many owners are wanted.
    pub(crate) fn limit(&self) -> usize {
        self.limit
    }

    /// What scores less is not wanted.
    pub(crate) fn floor(&self) -> f64 {
        let last = if self.best.len() < self.limit { None } else { self.best.last() };
        last.map_or(f64::NEG_INFINITY, |(score, _)| score - self.band)
    }

    pub(crate) fn add(&mut self, item: ScoredItem) {
        let floor = self.floor();
        if item.score < floor {
            return;
        }
        if self.kept.len() >= self.full {
            self.kept.retain(|kept| kept.score >= floor);
            self.full = (2 * self.kept.len()).max(4 * self.limit);
        }
        self.kept.push(item);
        match self.best.iter().position(|(_, owner)| *owner == item.owner) {
            Some(at) if self.best.get(at).is_some_and(|(score, _)| *score >= item.score) => return,
            Some(at) => drop(self.best.remove(at)),
            None => {}
        }
        let at = self.best.partition_point(|(score, _)| *score >= item.score);
        self.best.insert(at, (item.score, item.owner));
        self.best.truncate(self.limit);
    }

    /// The best item of each owner, by owner.
    pub(crate) fn finish(mut self) -> Vec<ScoredItem> {
        let floor = self.floor();
        self.kept.retain(|item| item.score >= floor);
        self.kept.sort_unstable_by(|a, b| {
            a.owner.cmp(&b.owner).then(b.score.total_cmp(&a.score)).then(a.item.cmp(&b.item)).then(a.turn.cmp(&b.turn))
        });
        self.kept.dedup_by_key(|item| item.owner);
        self.kept
    }
}
