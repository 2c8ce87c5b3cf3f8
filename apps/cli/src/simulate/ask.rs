//! Asking for every user, on as many threads as there are.

use super::field::Field;
use super::plan::Plan;
use super::population::{Population, User, scaled};
use degafam::{Error, Finder, Standing};
use rayon::prelude::*;

/// Users that one thread asks for at a time: some milliseconds, so that threads end together.
const CHUNK: usize = 512;

/// What came of a user's question.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Outcome {
    pub(crate) user: User,
    /// The first answer, which the user takes.
    pub(crate) first: Option<Taken>,
    /// The hoster of one of the answers shown, drawn evenly.
    pub(crate) picked: Option<usize>,
    /// The first answer had nobody taken turns.
    pub(crate) unspread: Option<Taken>,
    /// How many stood within the band of the best.
    pub(crate) near_equals: usize,
}

/// A hoster with the numbers that put it first.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Taken {
    /// By its place in the field.
    pub(crate) hoster: usize,
    pub(crate) distance_km: Option<f64>,
    pub(crate) openness: f64,
    pub(crate) score: f64,
}

/// How often a hoster stood among the answers.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Shown {
    pub(crate) times: u64,
    /// The least distance to somebody who saw it; infinite when no distance was known.
    pub(crate) nearest_km: f64,
}

impl Default for Shown {
    fn default() -> Self {
        Self { times: 0, nearest_km: f64::INFINITY }
    }
}

/// All answers: users in the order in which they were drawn, hosters in the order of the field.
#[derive(Debug)]
pub(crate) struct Asked {
    pub(crate) outcomes: Vec<Outcome>,
    pub(crate) shown: Vec<Shown>,
}

/// Asks for every user; `done` hears how many more were asked.
pub(crate) fn ask(
    finder: &Finder,
    plan: &Plan,
    population: &Population,
    field: &Field,
    done: &(dyn Fn(usize) + Sync),
) -> Result<Asked, Error> {
    let users = population.draw(plan.users, plan.wanted.len(), plan.seed);
    let one = |chunk: &[User]| {
        let mut asked =
            Asked { outcomes: Vec::with_capacity(chunk.len()), shown: vec![Shown::default(); field.hosters.len()] };
        for user in chunk {
            asked.outcomes.extend(outcome(finder, plan, population, field, user, &mut asked.shown)?);
        }
        done(chunk.len());
        Ok(asked)
    };
    let parts: Vec<Asked> = users.par_chunks(CHUNK).map(one).collect::<Result<_, Error>>()?;
    // Threads end in any order; the parts stand in the order of the users.
    let mut all =
        Asked { outcomes: Vec::with_capacity(users.len()), shown: vec![Shown::default(); field.hosters.len()] };
    for part in parts {
        all.outcomes.extend(part.outcomes);
        for (sum, own) in all.shown.iter_mut().zip(part.shown) {
            *sum = Shown { times: sum.times + own.times, nearest_km: sum.nearest_km.min(own.nearest_km) };
        }
    }
    Ok(all)
}

fn outcome(
    finder: &Finder,
    plan: &Plan,
    population: &Population,
    field: &Field,
    user: &User,
    shown: &mut [Shown],
) -> Result<Option<Outcome>, Error> {
    let Some((town, wanted)) = population.towns.get(user.town).zip(plan.wanted.get(user.wanted)) else {
        return Ok(None);
    };
    let mut query = plan.question_at(wanted, town, user.seed);
    let answer = finder.standings(&query)?;
    for standing in &answer.hosters {
        if let Some(slot) = field.index(standing.hoster).and_then(|at| shown.get_mut(at)) {
            slot.times += 1;
            slot.nearest_km = slot.nearest_km.min(standing.distance_km.unwrap_or(f64::INFINITY));
        }
    }
    let taken = |standing: &Standing<'_>| {
        let Standing { distance_km, openness, score, .. } = *standing;
        Some(Taken { hoster: field.index(standing.hoster)?, distance_km, openness, score })
    };
    let first = answer.hosters.first().and_then(taken);
    let pick = usize::try_from(scaled(user.pick, answer.hosters.len() as u64)).unwrap_or(0);
    let picked = answer.hosters.get(pick).and_then(|standing| field.index(standing.hoster));
    // Who stands alone within the band is the best: asking again would tell the same.
    let unspread = if plan.band == 0.0 || answer.near_equals <= 1 {
        first
    } else {
        (query.band, query.limit) = (0.0, 1);
        finder.standings(&query)?.hosters.first().and_then(taken)
    };
    Ok(Some(Outcome { user: *user, first, picked, unspread, near_equals: answer.near_equals }))
}
