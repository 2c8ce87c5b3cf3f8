//! Sums of evidence for every hoster and software, taken once for a date.

use super::weights::{CONFORMITY_UNKNOWN, LetterWeights, PRESUMED, UNKNOWN, age_weight, grade_weight, met};
use super::{Letters, Openness};
use crate::catalogue::{Catalogue, EvidenceRow, MembershipRow};
use crate::model::{Criterion, Letter, State, Subject};

/// Evidence of each letter. Its value is `met / (UNKNOWN × total + shown)`: what is met, over what is shown and a part
/// of what is not. Both sums grow with each met criterion, `met` faster, so none ever lowers the value.
#[derive(Debug, Clone, Copy, Default, PartialEq)]
struct Sums {
    met: [f64; 5],
    shown: [f64; 5],
    /// Weight of the criteria about which something was read.
    known: [f64; 5],
}

impl Sums {
    fn add(&mut self, letter: Letter, weight: f64, evidence: f64, state: State) {
        let at = letter as usize;
        let met = met(state) * evidence * weight;
        // A breach counts whole however it is evidenced: better evidence of it must not lower the score again.
        let shown = if state == State::No { weight } else { met };
        if let (Some(sum), Some(all)) = (self.met.get_mut(at), self.shown.get_mut(at)) {
            *sum += met;
            *all += (1.0 - UNKNOWN) * shown;
        }
    }

    fn know(&mut self, letter: Letter, weight: f64) {
        if let Some(known) = self.known.get_mut(letter as usize) {
            *known += weight;
        }
    }

    /// This and `share` of another.
    fn plus(mut self, other: &Self, share: [f64; 5]) -> Self {
        let add = |to: &mut [f64; 5], from: [f64; 5]| {
            to.iter_mut().zip(from).zip(share).for_each(|((to, from), share)| *to += from * share);
        };
        add(&mut self.met, other.met);
        add(&mut self.shown, other.shown);
        add(&mut self.known, other.known);
        self
    }

    fn values(&self, totals: &[f64; 5]) -> [f64; 5] {
        let mut values = [0.0; 5];
        for (((value, met), shown), total) in values.iter_mut().zip(self.met).zip(self.shown).zip(totals) {
            let of = UNKNOWN * total + shown;
            *value = if of > 0.0 { (met / of).clamp(0.0, 1.0) } else { 0.0 };
        }
        values
    }
}

/// All hosters and software weighed at one date.
#[derive(Debug, Clone)]
pub(crate) struct Scale {
    month: u32,
    totals: [f64; 5],
    hosters: Vec<Sums>,
    software: Vec<Sums>,
}

impl Scale {
    /// Weighs the whole catalogue as it stands at a month (since year 0).
    pub(crate) fn new(catalogue: &Catalogue, month: u32) -> Self {
        let tables = &catalogue.tables;
        let mut totals = [0.0; 5];
        for criterion in &catalogue.criteria {
            if let Some(total) = totals.get_mut(criterion.letter as usize) {
                *total += criterion.weight;
            }
        }
        let direct = |rows: &mut dyn Iterator<Item = u32>| {
            let mut sums = Sums::default();
            rows.for_each(|row| weigh(&mut sums, catalogue, EvidenceRow::unpack(row), month));
            sums
        };
        let mut hosters: Vec<Sums> =
            (0..tables.hosters.len() as u32).map(|h| direct(&mut tables.hoster.evidence.row(h))).collect();
        let mut best = [0.0; 5];
        for sums in &hosters {
            best.iter_mut().zip(sums.values(&totals)).for_each(|(b, v): (&mut f64, f64)| *b = b.max(v));
        }
        for (index, sums) in (0u32..).zip(&mut hosters) {
            let presumed = presumed(catalogue, index, month);
            *sums = sums.plus(&presumed, capped(sums, &presumed, &totals, &best));
        }
        let software =
            (0..tables.software.len() as u32).map(|s| direct(&mut tables.program.evidence.row(s))).collect();
        Self { month, totals, hosters, software }
    }

    /// Openness of a hoster offering a software; of the hoster alone without an offer.
    pub(crate) fn openness(
        &self,
        catalogue: &Catalogue,
        letters: &LetterWeights,
        hoster: u32,
        offer: Option<u32>,
        software: Option<u32>,
    ) -> Openness {
        let mut sums = self.hosters.get(hoster as usize).copied().unwrap_or_default();
        for row in offer.into_iter().flat_map(|o| catalogue.tables.offer.evidence.row(o)) {
            weigh(&mut sums, catalogue, EvidenceRow::unpack(row), self.month);
        }
        if let Some(of) = software.and_then(|s| self.software.get(s as usize)) {
            sums = sums.plus(of, [1.0; 5]);
        }
        let mut known = [0.0; 5];
        for ((share, known), total) in known.iter_mut().zip(sums.known).zip(self.totals) {
            *share = if total > 0.0 { known / total } else { 0.0 };
        }
        let values = sums.values(&self.totals);
        Openness { score: mean(values, letters), coverage: mean(known, letters), letters: Letters::from(values) }
    }
}

fn mean(values: [f64; 5], letters: &LetterWeights) -> f64 {
    let total: f64 = letters.weights.iter().sum();
    values.iter().zip(letters.weights).map(|(v, w)| v * w).sum::<f64>() / total
}

/// Age in months, at `month`, of a source dated `dated`.
fn age(dated: Option<u16>, month: u32) -> Option<u32> {
    dated.map(|d| month.saturating_sub(u32::from(d)))
}

fn weigh(sums: &mut Sums, catalogue: &Catalogue, row: EvidenceRow, month: u32) {
    if let Some(criterion) = catalogue.criteria.get(usize::from(row.criterion)) {
        let evidence = grade_weight(row.grade) * age_weight(age(row.months, month));
        sums.add(criterion.letter, criterion.weight, evidence, row.state);
        sums.know(criterion.letter, criterion.weight);
    }
}

/// The share of a promise that lifts a hoster no higher than the best that was shown by any: presumption never beats
/// direct evidence.
fn capped(shown: &Sums, presumed: &Sums, totals: &[f64; 5], best: &[f64; 5]) -> [f64; 5] {
    let mut shares = [1.0; 5];
    for (at, share) in shares.iter_mut().enumerate() {
        let of = |values: &[f64; 5]| values.get(at).copied().unwrap_or(0.0);
        let (met, all) = (of(&shown.met), UNKNOWN * of(totals) + of(&shown.shown));
        let gain = of(&presumed.met) - of(best) * of(&presumed.shown);
        let room = of(best) * all - met;
        if gain > room {
            *share = (room / gain).clamp(0.0, 1.0);
        }
    }
    shares
}

/// What the charters of a hoster's networks promise, where nothing was read about this hoster.
fn presumed(catalogue: &Catalogue, hoster: u32, month: u32) -> Sums {
    let tables = &catalogue.tables;
    let mut sums = Sums::default();
    let memberships: Vec<MembershipRow> =
        tables.hoster.memberships.row(hoster).map(MembershipRow::unpack).filter(|m| m.holds_at(month)).collect();
    if memberships.is_empty() {
        return sums;
    }
    let read: Vec<u8> = tables.hoster.evidence.row(hoster).map(|row| EvidenceRow::unpack(row).criterion).collect();
    for (index, criterion) in catalogue.criteria.iter().enumerate() {
        if criterion.subject == Subject::Hoster && !read.iter().any(|r| usize::from(*r) == index) {
            let evidence = promise(catalogue, criterion, &memberships, month);
            sums.add(criterion.letter, criterion.weight, evidence, State::Yes);
        }
    }
    sums
}

/// Evidence that a promise gives: the charter's, as far as members keep it and as the membership itself is evidenced.
fn promise(catalogue: &Catalogue, criterion: &Criterion, memberships: &[MembershipRow], month: u32) -> f64 {
    let promised = memberships.iter().filter(|m| {
        let network = catalogue.tables.networks.get(usize::from(m.network));
        network.is_some_and(|id| criterion.charters.iter().any(|c| c == id))
    });
    let trust = promised.map(|m| grade_weight(m.grade) * age_weight(age(m.months, month))).fold(0.0, f64::max);
    PRESUMED * criterion.known_conformity.unwrap_or(CONFORMITY_UNKNOWN) * trust
}
