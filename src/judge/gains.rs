//! What publishing more would gain.

use super::scale::Scale;
use super::verdict::{Judged, Verdict};
use super::weights::LetterWeights;
use crate::catalogue::{Catalogue, EvidenceRow};
use crate::model::{Criterion, Date, Grade, State, Subject};

/// What each criterion would gain a hoster if it showed it today by evidence of a grade, most first; those that would
/// gain nothing are left out.
pub(crate) fn gains<'a>(
    catalogue: &'a Catalogue,
    scale: &Scale,
    letters: &LetterWeights,
    judged: &[Judged],
    as_of: Date,
    grade: Grade,
) -> Vec<(&'a Criterion, f64)> {
    let score = scale.sum(catalogue, letters, judged).score;
    let mut gains = Vec::new();
    for (at, (now, criterion)) in judged.iter().zip(catalogue.criteria()).enumerate() {
        if let Some(row) = supposed(now, criterion, at, as_of, grade) {
            let mut better = judged.to_vec();
            better.iter_mut().skip(at).take(1).for_each(|slot| slot.verdict = Verdict::Shown(row));
            gains.push((criterion, scale.sum(catalogue, letters, &better).score - score));
        }
    }
    gains.retain(|(_, gain)| *gain > 0.0);
    gains.sort_by(|(a, a_gain), (b, b_gain)| b_gain.total_cmp(a_gain).then_with(|| a.id.cmp(&b.id)));
    gains
}

/// A criterion as it would stand if the hoster published what it asks for today: met, fresh, by evidence of a grade.
/// `None` when it already stands so, or is about something that the hoster does not publish.
pub(crate) fn supposed(
    now: &Judged,
    criterion: &Criterion,
    at: usize,
    as_of: Date,
    grade: Grade,
) -> Option<EvidenceRow> {
    let met = matches!(now.verdict, Verdict::Shown(row) if row.state == State::Yes && row.grade <= grade);
    if met || now.verdict == Verdict::NotApplicable || criterion.subject == Subject::Software {
        return None;
    }
    let months = u16::try_from(as_of.months()).ok();
    Some(EvidenceRow { criterion: u8::try_from(at).ok()?, state: State::Yes, grade, months })
}
