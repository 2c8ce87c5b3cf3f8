//! Sums of evidence for every hoster and software, taken once for a date.

use super::weights::{CONFORMITY_UNKNOWN, LetterWeights, PRESUMED, age_weight, grade_weight, met};
use super::{Letters, Openness};
use crate::catalogue::{Catalogue, EvidenceRow, MembershipRow};
use crate::model::{Criterion, Letter};

/// Weight met and weight known of each letter.
#[derive(Debug, Clone, Copy, Default, PartialEq)]
pub(crate) struct Sums {
    pub(crate) met: [f64; 5],
    pub(crate) known: [f64; 5],
}

impl Sums {
    fn add(&mut self, criterion: &Criterion, evidence: f64, met: f64) {
        let at = criterion.letter as usize;
        if let (Some(sum), Some(known)) = (self.met.get_mut(at), self.known.get_mut(at)) {
            *sum += criterion.weight * evidence * met;
            *known += criterion.weight;
        }
    }

    fn plus(mut self, other: &Self) -> Self {
        self.met.iter_mut().zip(other.met).for_each(|(a, b)| *a += b);
        self.known.iter_mut().zip(other.known).for_each(|(a, b)| *a += b);
        self
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
            totals.iter_mut().zip(Letter::ALL).filter(|(_, l)| *l == criterion.letter).for_each(|(t, _)| *t += criterion.weight);
        }
        let direct = |rows: &mut dyn Iterator<Item = u32>| {
            let mut sums = Sums::default();
            rows.for_each(|row| weigh(&mut sums, catalogue, EvidenceRow::unpack(row), month));
            sums
        };
        let mut hosters: Vec<Sums> =
            (0..tables.hosters.len() as u32).map(|h| direct(&mut tables.hoster.evidence.row(h))).collect();
        // A promise never lifts a hoster above the best that was shown by any.
        let mut best = [0.0; 5];
        for sums in &hosters {
            best.iter_mut().zip(sums.met).for_each(|(b, m): (&mut f64, f64)| *b = b.max(m));
        }
        for (index, sums) in (0u32..).zip(&mut hosters) {
            let shown = sums.met;
            presume(sums, catalogue, index, month);
            for ((met, shown), best) in sums.met.iter_mut().zip(shown).zip(best) {
                *met = met.min(best).max(shown);
            }
        }
        let software =
            (0..tables.software.len() as u32).map(|s| direct(&mut tables.program.evidence.row(s))).collect();
        Self { month, totals, hosters, software }
    }

    /// Month for which the catalogue was weighed.
    pub(crate) fn month(&self) -> u32 {
        self.month
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
            sums = sums.plus(of);
        }
        let share = |sums: [f64; 5]| {
            let mut shares = [0.0; 5];
            for ((share, sum), total) in shares.iter_mut().zip(sums).zip(self.totals) {
                *share = if total > 0.0 { (sum / total).clamp(0.0, 1.0) } else { 0.0 };
            }
            shares
        };
        let (met, known) = (share(sums.met), share(sums.known));
        Openness { score: mean(met, letters), coverage: mean(known, letters), letters: Letters::from(met) }
    }
}

fn mean(values: [f64; 5], letters: &LetterWeights) -> f64 {
    let total: f64 = letters.weights.iter().sum();
    values.iter().zip(letters.weights).map(|(v, w)| v * w).sum::<f64>() / total
}

/// Age in months, at `month`, of a source dated `dated`.
pub(super) fn age(dated: Option<u16>, month: u32) -> Option<u32> {
    dated.map(|d| month.saturating_sub(u32::from(d)))
}

fn weigh(sums: &mut Sums, catalogue: &Catalogue, row: EvidenceRow, month: u32) {
    if let Some(criterion) = catalogue.criteria.get(usize::from(row.criterion)) {
        sums.add(criterion, grade_weight(row.grade) * age_weight(age(row.months, month)), met(row.state));
    }
}

/// Adds what the charters of a hoster's networks promise and nothing shows or denies.
fn presume(sums: &mut Sums, catalogue: &Catalogue, hoster: u32, month: u32) {
    let tables = &catalogue.tables;
    let memberships: Vec<MembershipRow> =
        tables.hoster.memberships.row(hoster).map(MembershipRow::unpack).filter(|m| m.holds_at(month)).collect();
    if memberships.is_empty() {
        return;
    }
    let shown: Vec<u8> = tables.hoster.evidence.row(hoster).map(|row| EvidenceRow::unpack(row).criterion).collect();
    for (index, criterion) in catalogue.criteria.iter().enumerate() {
        if criterion.subject != crate::model::Subject::Hoster || shown.iter().any(|s| usize::from(*s) == index) {
            continue;
        }
        let promised = memberships.iter().filter(|m| {
            let network = tables.networks.get(usize::from(m.network));
            network.is_some_and(|id| criterion.charters.iter().any(|c| c == id))
        });
        let trust = promised.map(|m| grade_weight(m.grade) * age_weight(age(m.months, month))).fold(0.0, f64::max);
        if trust > 0.0 {
            let conformity = criterion.known_conformity.unwrap_or(CONFORMITY_UNKNOWN);
            sums.add(criterion, PRESUMED * conformity * trust, 1.0);
        }
    }
}
