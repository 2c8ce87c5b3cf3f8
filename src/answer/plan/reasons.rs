//! Why this plan and not the next.

use super::field::Field;
use super::output::Plan;
use crate::answer::finder::Finder;
use crate::error::Error;
use crate::explain::{Reason, Value, say};
use crate::plan::Total;

/// Less of a mean score than this is not told as a difference: half of what is shown as one point.
const TELLING: f64 = 0.005;

impl Finder {
    pub(super) fn why(
        &self,
        field: &Field<'_>,
        rows: &[usize],
        plan: &Plan,
        before: Option<&Plan>,
    ) -> Result<Vec<Reason>, Error> {
        let hosters = ("hosters", plan.hosters.len().into());
        let mut reasons = vec![say("covers", [("covered", plan.covered.into()), ("of", plan.of.into()), hosters])];
        if let Some(before) = before {
            let more = plan.covered.saturating_sub(before.covered);
            let points = plan.score - before.score;
            if more > 0 {
                reasons.push(say("one_more_covers", [("count", more.into())]));
            } else if points >= TELLING {
                reasons.push(say("one_more_gains", [("points", Value::Share(points))]));
            } else {
                reasons.push(say("one_more_checked", []));
            }
        }
        reasons.extend(self.next_best(field, rows)?);
        let weak = plan.covered - field.worths.total(rows).checked();
        if weak > 0 {
            reasons.push(say("plan_weak", [("count", weak.into())]));
        }
        if !plan.exact {
            reasons.push(say("not_proved", []));
        }
        Ok(reasons)
    }

    /// The best that another hoster in the place of one of these would make of it.
    fn next_best(&self, field: &Field<'_>, rows: &[usize]) -> Result<Option<Reason>, Error> {
        let total = field.worths.total(rows);
        let mut best: Option<(Total, usize, usize)> = None;
        for (place, row) in rows.iter().enumerate().filter(|(_, row)| !field.kept.contains(row)) {
            for (other, with) in field.worths.stand_ins(rows, place).filter(|(other, _)| other != row) {
                if best.is_none_or(|(most, ..)| with > most) {
                    best = Some((with, *row, other));
                }
            }
        }
        let Some((with, row, other)) = best else { return Ok(None) };
        let name = |row: usize| match field.worths.row(row) {
            Some(row) => Ok(Value::Text(self.catalogue.kept_hoster(row.hoster)?.name.clone())),
            None => Ok(Value::Text(String::new())),
        };
        let (hoster, other) = (("hoster", name(row)?), ("other", name(other)?));
        let fewer = total.covered().saturating_sub(with.covered());
        let points = (total.score() - with.score()) / field.of.max(1) as f64;
        Ok(Some(if fewer > 0 {
            say("next_covers_less", [hoster, other, ("count", fewer.into())])
        } else if with.checked() < total.checked() {
            say("next_checked_less", [hoster, other])
        } else if points >= TELLING {
            say("next_scores_less", [hoster, other, ("points", Value::Share(points))])
        } else {
            // Within the band another may even score a little more.
            say("next_as_good", [hoster, other])
        }))
    }
}

/// Why nobody serves a want, where so many hosters were left out; whether there is software to host oneself.
pub(super) fn uncovered(out: usize, software: bool) -> Reason {
    match (out, software) {
        (0, false) => say("no_alternative", []),
        (0, true) => say("no_hoster", []),
        (count, _) => say("all_excluded", [("count", count.into())]),
    }
}

/// What to ask where many come at once: of nobody is it written down for how many there is room.
pub(super) fn people(people: u32) -> Reason {
    say("ask_for_people", [("count", Value::Count(people.into()))])
}
