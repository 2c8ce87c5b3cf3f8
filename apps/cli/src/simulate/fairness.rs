//! Whether near-equals really take turns.

use super::ask::Outcome;
use super::field::Field;
use super::plan::Plan;
use super::population::Population;
use super::shares::count;
use degafam::{Error, Finder, places::Place};
use rayon::prelude::*;
use serde::Serialize;
use std::collections::BTreeSet;

/// Questions looked at, at most: the first that users asked and that have near-equals.
const QUESTIONS: usize = 100;
/// One question for so many users: each costs some hundreds of answers, and should not outweigh those of the users.
const USERS_A_QUESTION: usize = 100;
/// Times that each near-equal should be first: chance then moves its share by some 7 %, and the largest of a hundred
/// groups by some 25 %.
const TURNS: usize = 200;
/// The aim: nobody stands first more than twice as often as its fair share.
const AIM: f64 = 2.0;

/// How first places fall on near-equals, question by question.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub(crate) struct Fairness {
    /// Questions (place and service) with near-equals that were asked again and again.
    pub(crate) questions: usize,
    /// Seeds for each near-equal of a question.
    pub(crate) seeds_per_hoster: usize,
    /// Largest ratio of a hoster's share of first places to its fair share (one of so many near-equals).
    pub(crate) largest_ratio: f64,
    /// Mean over questions of the largest ratio.
    pub(crate) mean_ratio: f64,
    /// Questions in which a ratio is above 2.
    pub(crate) above_aim: usize,
    /// Where the ratio is largest.
    pub(crate) worst: Option<Worst>,
}

/// The question in which the ratio is largest.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub(crate) struct Worst {
    pub(crate) place: String,
    pub(crate) country: Option<String>,
    pub(crate) service: String,
    pub(crate) near_equals: usize,
    pub(crate) hoster: String,
    /// Share of first places, 0 to 1.
    pub(crate) share: f64,
    pub(crate) ratio: f64,
}

/// Asks the same questions with many seeds.
pub(crate) fn fairness(
    finder: &Finder,
    plan: &Plan,
    population: &Population,
    field: &Field,
    outcomes: &[Outcome],
    done: &(dyn Fn(usize) + Sync),
) -> Result<Fairness, Error> {
    let mut seen = BTreeSet::new();
    let new = |o: &&Outcome| o.near_equals > 1 && seen.insert((o.user.town, o.user.wanted));
    let questions: Vec<&Outcome> = outcomes.iter().filter(new).take(steps(plan.users)).collect();
    let one = |outcome: &&Outcome| {
        let worst = turns(finder, plan, population, field, outcome);
        done(1);
        worst
    };
    let ratios: Vec<Worst> =
        questions.par_iter().map(one).collect::<Result<Vec<_>, Error>>()?.into_iter().flatten().collect();
    // The first of equals, so that the answer is the same whatever the threads do.
    let worst = ratios.iter().reduce(|worst, other| if other.ratio > worst.ratio { other } else { worst });
    Ok(Fairness {
        questions: ratios.len(),
        seeds_per_hoster: TURNS,
        largest_ratio: worst.map_or(0.0, |worst| worst.ratio),
        mean_ratio: ratios.iter().fold(0.0, |sum, r| sum + r.ratio) / ratios.len().max(1) as f64,
        above_aim: ratios.iter().filter(|r| r.ratio > AIM).count(),
        worst: worst.cloned(),
    })
}

/// Who of the near-equals of a question comes first most often.
fn turns(
    finder: &Finder,
    plan: &Plan,
    population: &Population,
    field: &Field,
    outcome: &Outcome,
) -> Result<Option<Worst>, Error> {
    let user = outcome.user;
    let Some((town, wanted)) = population.towns.get(user.town).zip(plan.wanted.get(user.wanted)) else {
        return Ok(None);
    };
    let mut query = plan.question_at(wanted, town, user.seed).limit(1);
    let seeds = TURNS * outcome.near_equals;
    let mut firsts = Vec::with_capacity(seeds);
    for turn in 0..seeds as u64 {
        query.seed = Some(user.seed.wrapping_add(turn));
        firsts.push(finder.standings(&query)?.hosters.first().and_then(|first| field.index(first.hoster)));
    }
    let counts = count(firsts.into_iter(), field.hosters.len());
    let most = counts.iter().zip(&field.hosters).reduce(|most, other| if other.0 > most.0 { other } else { most });
    let Place { name, country, .. } = town;
    Ok(most.map(|(count, hoster)| {
        let share = *count as f64 / seeds as f64;
        Worst {
            place: name.clone(),
            country: country.clone(),
            service: wanted.id.clone(),
            near_equals: outcome.near_equals,
            hoster: hoster.id.clone(),
            share,
            ratio: share * outcome.near_equals as f64,
        }
    }))
}

/// How many questions are looked at, where so many have near-equals.
pub(crate) fn steps(users: usize) -> usize {
    users.div_ceil(USERS_A_QUESTION).min(QUESTIONS)
}
