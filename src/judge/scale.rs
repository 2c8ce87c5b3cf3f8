//! All hosters and software weighed, once for a date.

use super::evidence::{evidence, memberships, promise};
use super::letters::Openness;
use super::sums::Sums;
use super::verdict::{Judged, Verdict};
use super::weights::{LetterWeights, UNKNOWN};
use crate::catalogue::{Catalogue, EvidenceRow, MembershipRow, OfferTraits};
use crate::model::{Applies, State, Subject};

/// All hosters and software weighed at one date.
#[derive(Debug, Clone)]
pub(crate) struct Scale {
    month: u32,
    totals: [f64; 5],
    best: [f64; 5],
    hosters: Vec<Sums>,
    software: Vec<Sums>,
}

impl Scale {
    /// Weighs the whole catalogue as it stands at a month (since year 0).
    pub(crate) fn new(catalogue: &Catalogue, month: u32) -> Self {
        Self::supposing(catalogue, month, None)
    }

    /// The same, supposing that one hoster shows one criterion more.
    pub(crate) fn supposing(catalogue: &Catalogue, month: u32, more: Option<(u32, EvidenceRow)>) -> Self {
        let tables = &catalogue.tables;
        let mut totals = [0.0; 5];
        for criterion in catalogue.criteria() {
            if let Some(total) = totals.get_mut(criterion.letter as usize) {
                *total += criterion.weight;
            }
        }
        let direct = |rows: &mut dyn Iterator<Item = u32>| {
            let mut sums = Sums::default();
            weigh(&mut sums, catalogue, rows.map(EvidenceRow::unpack), month);
            sums
        };
        let of_hoster = |hoster: u32| {
            let supposed = more.filter(|(h, _)| *h == hoster).map(|(_, row)| row);
            let replaced = supposed.map(|row| row.criterion);
            let own =
                tables.hoster.evidence.row(hoster).filter(|r| Some(EvidenceRow::unpack(*r).criterion) != replaced);
            let mut sums = direct(&mut own.chain(supposed.map(EvidenceRow::pack)));
            if !is_member(catalogue, hoster, month) {
                exempt(&mut sums, catalogue, Applies::Members);
            }
            sums
        };
        let mut hosters: Vec<Sums> = (0..tables.stores.hosters.len() as u32).map(of_hoster).collect();
        let mut best = [0.0; 5];
        for sums in &hosters {
            best.iter_mut().zip(sums.values(&totals)).for_each(|(b, v): (&mut f64, f64)| *b = b.max(v));
        }
        for (index, sums) in (0u32..).zip(&mut hosters) {
            let supposed = more.filter(|(h, _)| *h == index).map(|(_, row)| row);
            let presumed = presumed(catalogue, index, month, supposed);
            *sums = sums.plus(&presumed, capped(sums, &presumed, &totals, &best));
        }
        let software =
            (0..tables.stores.software.len() as u32).map(|s| direct(&mut tables.program.evidence.row(s))).collect();
        Self { month, totals, best, hosters, software }
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
        if let Some(offer) = offer {
            let rows = catalogue.tables.offer.evidence.row(offer).map(EvidenceRow::unpack);
            weigh(&mut sums, catalogue, rows, self.month);
            let traits = catalogue.tables.offer.traits.get(offer as usize).map(OfferTraits::unpack);
            if traits.is_some_and(|t| t.account == Some(false)) {
                exempt(&mut sums, catalogue, Applies::Accounts);
            }
        }
        if let Some(of) = software.and_then(|s| self.software.get(s as usize)) {
            sums = sums.plus(of, [1.0; 5]);
        }
        sums.openness(&self.totals, letters)
    }

    /// Openness from judged criteria: the same sums, told one by one.
    pub(crate) fn sum(&self, catalogue: &Catalogue, letters: &LetterWeights, judged: &[Judged]) -> Openness {
        // The cap looks at the hoster alone, as it does when all are weighed.
        let (mut shown, mut own, mut presumed) = (Sums::default(), Sums::default(), Sums::default());
        for (judged, criterion) in judged.iter().zip(catalogue.criteria()) {
            let mut both = |add: &dyn Fn(&mut Sums)| {
                add(&mut shown);
                if criterion.subject == Subject::Hoster {
                    add(&mut own);
                }
            };
            match judged.verdict {
                Verdict::Shown(row) => both(&|sums| weigh(sums, catalogue, std::iter::once(row), self.month)),
                Verdict::NotApplicable => both(&|sums| sums.exempt(criterion.letter, criterion.weight)),
                Verdict::Unknown => {}
            }
            let rest = promise_beyond(judged.promise, judged.shown(self.month));
            presumed.add(criterion.letter, criterion.weight, rest, State::Yes);
        }
        let share = capped(&own, &presumed, &self.totals, &self.best);
        shown.plus(&presumed, share).openness(&self.totals, letters)
    }
}

/// Adds rows, those of one criterion side by side: the one that weighs most at this month counts.
fn weigh(sums: &mut Sums, catalogue: &Catalogue, rows: impl Iterator<Item = EvidenceRow>, month: u32) {
    let mut rows = rows.peekable();
    while let Some(row) = rows.next() {
        let mut most = evidence(row, month);
        while let Some(other) = rows.next_if(|next| next.criterion == row.criterion) {
            most = most.max(evidence(other, month));
        }
        if let Some(criterion) = catalogue.criteria().get(usize::from(row.criterion)) {
            sums.add(criterion.letter, criterion.weight, most, row.state);
            sums.know(criterion.letter, criterion.weight);
        }
    }
}

/// What a promise adds to what is shown: nothing where something else than "met" was read.
fn promise_beyond(promise: f64, shown: Option<(State, f64)>) -> f64 {
    match shown {
        None => promise,
        Some((State::Yes, evidence)) => (promise - evidence).max(0.0),
        Some(_) => 0.0,
    }
}

/// The share of a promise that lifts a hoster no higher than the best that was shown by any: presumption never beats
/// direct evidence. Breaches are left out: they would make room for more of a promise, which then outweighs what is shown of
/// an offer or its software.
fn capped(shown: &Sums, presumed: &Sums, totals: &[f64; 5], best: &[f64; 5]) -> [f64; 5] {
    let mut shares = [1.0; 5];
    for (at, share) in shares.iter_mut().enumerate() {
        let of = |values: &[f64; 5]| values.get(at).copied().unwrap_or(0.0);
        let met = of(&shown.met);
        let all = UNKNOWN * of(&shown.concerning(totals)) + (1.0 - UNKNOWN) * met;
        let gain = of(&presumed.met) - of(best) * of(&presumed.shown);
        let room = of(best) * all - met;
        if gain > room {
            *share = (room / gain).clamp(0.0, 1.0);
        }
    }
    shares
}

/// What the charters of a hoster's networks promise beyond what was read about this hoster.
fn presumed(catalogue: &Catalogue, hoster: u32, month: u32, supposed: Option<EvidenceRow>) -> Sums {
    let tables = &catalogue.tables;
    let mut sums = Sums::default();
    let memberships = memberships(catalogue, hoster, month);
    if memberships.is_empty() {
        return sums;
    }
    let rows = || tables.hoster.evidence.row(hoster).map(EvidenceRow::unpack);
    for (index, criterion) in (0..=u8::MAX).zip(catalogue.criteria()).filter(|(_, c)| c.subject == Subject::Hoster) {
        let own = rows().filter(|row| row.criterion == index && supposed.is_none_or(|s| s.criterion != index));
        let shown = own.chain(supposed.filter(|s| s.criterion == index)).map(|row| (row.state, evidence(row, month)));
        let shown = shown.max_by(|a, b| a.1.total_cmp(&b.1));
        let rest = promise_beyond(promise(catalogue, criterion, &memberships, month), shown);
        sums.add(criterion.letter, criterion.weight, rest, State::Yes);
    }
    sums
}

fn is_member(catalogue: &Catalogue, hoster: u32, month: u32) -> bool {
    catalogue.tables.hoster.memberships.row(hoster).any(|row| MembershipRow::unpack(row).holds_at(month))
}

/// Takes out the criteria that concern only others.
fn exempt(sums: &mut Sums, catalogue: &Catalogue, others: Applies) {
    for criterion in catalogue.criteria().iter().filter(|c| c.applies == Some(others)) {
        sums.exempt(criterion.letter, criterion.weight);
    }
}
