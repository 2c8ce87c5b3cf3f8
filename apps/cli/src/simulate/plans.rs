//! Associations that leave several services at once: who gets what they leave, and what taking turns costs them.

use super::plan::{Plan, Region};
use super::population::{Population, User, scaled};
use super::regret::Loss;
use super::shares::{Concentration, shares};
use degafam::plans::Plan as Hosted;
use degafam::{Error, Finder, Query, model::Asker};
use rand_pcg::Pcg64;
use rand_pcg::rand_core::{Rng, SeedableRng};
use rayon::prelude::*;
use serde::Serialize;
use std::collections::BTreeMap;

/// Hosters listed as those that serve most.
const TOP: usize = 10;

/// What came of it. Shares are parts of all things that were left and served, 0 to 1.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub(crate) struct Plans {
    pub(crate) associations: usize,
    /// Things that each leaves.
    pub(crate) wants: usize,
    pub(crate) seed: u64,
    pub(crate) region: Region,
    pub(crate) band: f64,
    /// Share of the things that need a hoster and have one.
    pub(crate) covered_share: f64,
    /// Hosters of a plan, on average.
    pub(crate) hosters: f64,
    /// How concentrated the things are on hosters.
    #[serde(flatten)]
    pub(crate) served: Concentration,
    /// The same without turns.
    pub(crate) unspread: Concentration,
    /// Share of plans that hold another hoster than without turns.
    pub(crate) changed_share: f64,
    /// Mean score lost against no turns.
    pub(crate) score: Loss,
    /// Who serves most.
    pub(crate) top: Vec<Served>,
}

/// A hoster and its share.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub(crate) struct Served {
    pub(crate) hoster: String,
    pub(crate) name: String,
    pub(crate) share: f64,
}

/// The plans of one association, with turns and without.
struct Pair {
    with: Option<Hosted>,
    without: Option<Hosted>,
}

/// Asks for every association; `done` hears how many more were asked.
pub(crate) fn plans(
    finder: &Finder,
    population: &Population,
    plan: &Plan,
    wants: usize,
    done: &(dyn Fn(usize) + Sync),
) -> Result<Plans, Error> {
    let users = population.draw(plan.users, plan.wanted.len(), plan.seed);
    let one = |user: &User| {
        let pair = pair(finder, population, plan, wants, user);
        done(1);
        pair
    };
    let pairs: Vec<Pair> = users.par_iter().map(one).collect::<Result<_, Error>>()?;
    let with = || pairs.iter().filter_map(|pair| pair.with.as_ref());
    let [served, unspread] = [counted(with()), counted(pairs.iter().filter_map(|pair| pair.without.as_ref()))];
    let both = || pairs.iter().filter_map(|pair| pair.with.as_ref().zip(pair.without.as_ref()));
    let changed = both().filter(|(with, without)| ids(with) != ids(without)).count();
    let of: usize = with().map(|plan| plan.of).sum();
    let covered: usize = with().map(|plan| plan.covered).sum();
    let hosters: usize = with().map(|plan| plan.hosters.len()).sum();
    let count = with().count().max(1) as f64;
    let numbers =
        |counts: &BTreeMap<String, (String, u64)>| counts.values().map(|(_, count)| *count).collect::<Vec<_>>();
    let parts = shares(&numbers(&served));
    let mut top: Vec<Served> = served
        .iter()
        .zip(parts)
        .map(|((hoster, (name, _)), share)| Served { hoster: hoster.clone(), name: name.clone(), share })
        .collect();
    top.sort_by(|a, b| b.share.total_cmp(&a.share).then_with(|| a.hoster.cmp(&b.hoster)));
    top.truncate(TOP);
    Ok(Plans {
        associations: plan.users,
        wants,
        seed: plan.seed,
        region: plan.region,
        band: plan.band,
        covered_share: covered as f64 / of.max(1) as f64,
        hosters: hosters as f64 / count,
        served: Concentration::of(&numbers(&served)),
        unspread: Concentration::of(&numbers(&unspread)),
        changed_share: changed as f64 / both().count().max(1) as f64,
        score: Loss::of(both().map(|(with, without)| without.score - with.score)),
        top,
    })
}

fn pair(finder: &Finder, population: &Population, plan: &Plan, wants: usize, user: &User) -> Result<Pair, Error> {
    let Some(town) = population.towns.get(user.town) else { return Ok(Pair { with: None, without: None }) };
    let mut query = Query::plan(drawn(plan, wants, user)).near(town.clone()).seed(user.seed).band(plan.band);
    query.asker = Asker::Association;
    query.weights = plan.weights;
    query.languages = plan.languages.clone();
    let chosen = |query: &Query| {
        let answer = finder.plan(query)?;
        Ok::<_, Error>(answer.chosen.and_then(|at| answer.plans.into_iter().nth(at)))
    };
    let with = chosen(&query)?;
    Ok(Pair { with, without: chosen(&query.band(0.0))? })
}

/// Some of the wanted services, each at most once, evenly.
fn drawn(plan: &Plan, wants: usize, user: &User) -> Vec<String> {
    let mut random = Pcg64::seed_from_u64(user.pick);
    let mut left: Vec<&str> = plan.wanted.iter().map(|wanted| wanted.asked.as_str()).collect();
    let mut drawn = Vec::with_capacity(wants);
    while drawn.len() < wants && !left.is_empty() {
        let at = usize::try_from(scaled(random.next_u64(), left.len() as u64)).unwrap_or(0);
        drawn.push(left.swap_remove(at).to_owned());
    }
    drawn
}

fn ids(plan: &Hosted) -> Vec<&str> {
    let mut ids: Vec<&str> = plan.hosters.iter().map(|hoster| hoster.hoster.id.as_str()).collect();
    ids.sort_unstable();
    ids
}

/// How many things each hoster serves, with its name.
fn counted<'a>(plans: impl Iterator<Item = &'a Hosted>) -> BTreeMap<String, (String, u64)> {
    let mut counts: BTreeMap<String, (String, u64)> = BTreeMap::new();
    for hoster in plans.flat_map(|plan| &plan.hosters) {
        let entry = counts.entry(hoster.hoster.id.clone()).or_insert_with(|| (hoster.hoster.name.clone(), 0));
        entry.1 += hoster.wants.len() as u64;
    }
    counts
}
