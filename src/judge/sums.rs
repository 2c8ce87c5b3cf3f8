//! Sums of evidence, letter by letter.

use super::letters::{Letters, Openness};
use super::weights::{LetterWeights, UNKNOWN, met};
use crate::model::{Letter, State};

/// Evidence of each letter. Its value is `met / (UNKNOWN × total + shown)`: what is met, over what is shown and a part
/// of what is not. Both sums grow with each met criterion, `met` faster, so none ever lowers the value.
#[derive(Debug, Clone, Copy, Default, PartialEq)]
pub(super) struct Sums {
    pub(super) met: [f64; 5],
    pub(super) shown: [f64; 5],
    /// Weight of the criteria about which something was read.
    known: [f64; 5],
    /// Weight of the criteria that do not concern it.
    exempt: [f64; 5],
}

impl Sums {
    pub(super) fn add(&mut self, letter: Letter, weight: f64, evidence: f64, state: State) {
        let at = letter as usize;
        let met = met(state) * evidence * weight;
        // A breach counts whole however it is evidenced: better evidence of it must not lower the score again.
        let shown = if state == State::No { weight } else { met };
        if let (Some(sum), Some(all)) = (self.met.get_mut(at), self.shown.get_mut(at)) {
            *sum += met;
            *all += (1.0 - UNKNOWN) * shown;
        }
    }

    pub(super) fn know(&mut self, letter: Letter, weight: f64) {
        if let Some(known) = self.known.get_mut(letter as usize) {
            *known += weight;
        }
    }

    pub(super) fn exempt(&mut self, letter: Letter, weight: f64) {
        if let Some(exempt) = self.exempt.get_mut(letter as usize) {
            *exempt += weight;
        }
    }

    /// This and `share` of another.
    pub(super) fn plus(mut self, other: &Self, share: [f64; 5]) -> Self {
        let add = |to: &mut [f64; 5], from: [f64; 5]| {
            to.iter_mut().zip(from).zip(share).for_each(|((to, from), share)| *to += from * share);
        };
        add(&mut self.met, other.met);
        add(&mut self.shown, other.shown);
        add(&mut self.known, other.known);
        add(&mut self.exempt, other.exempt);
        self
    }

    /// Weight of the criteria that concern it.
    pub(super) fn concerning(&self, totals: &[f64; 5]) -> [f64; 5] {
        let mut left = *totals;
        left.iter_mut().zip(self.exempt).for_each(|(total, exempt)| *total = (*total - exempt).max(0.0));
        left
    }

    pub(super) fn values(&self, totals: &[f64; 5]) -> [f64; 5] {
        let mut values = [0.0; 5];
        let totals = self.concerning(totals);
        for (((value, met), shown), total) in values.iter_mut().zip(self.met).zip(self.shown).zip(totals) {
            let of = UNKNOWN * total + shown;
            *value = if of > 0.0 { (met / of).clamp(0.0, 1.0) } else { 0.0 };
        }
        values
    }

    /// Letters, their weighted mean, and the share of the criteria about which something was read.
    pub(super) fn openness(&self, totals: &[f64; 5], letters: &LetterWeights) -> Openness {
        let mut known = [0.0; 5];
        for ((share, known), total) in known.iter_mut().zip(self.known).zip(self.concerning(totals)) {
            *share = if total > 0.0 { known / total } else { 0.0 };
        }
        let values = self.values(totals);
        Openness { score: mean(values, letters), coverage: mean(known, letters), letters: Letters::from(values) }
    }
}

fn mean(values: [f64; 5], letters: &LetterWeights) -> f64 {
    let total: f64 = letters.weights.iter().sum();
    values.iter().zip(letters.weights).map(|(v, w)| v * w).sum::<f64>() / total
}
