//! The whole report.

use super::ask::{Outcome, ask};
use super::fairness::{Fairness, fairness, steps};
use super::field::{Field, Host};
use super::never::{NeverRecommended, never};
use super::plan::{Plan, Region};
use super::population::Population;
use super::regret::Regret;
use super::shares::{count, shares};
use super::zones::{WhiteZones, zones};

pub(crate) use super::shares::Concentration;
pub(crate) use super::zones::White;
use degafam::{Error, Finder, Weights, model::Date, places::Point};
use serde::Serialize;

/// Hosters listed as those that most chose.
const TOP: usize = 10;

/// What a simulation found. Shares are parts of the answered users, 0 to 1.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub(crate) struct Simulation {
    pub(crate) users: usize,
    pub(crate) seed: u64,
    pub(crate) region: Region,
    /// Inhabitants of the region's towns, and how many towns.
    pub(crate) people: u64,
    pub(crate) towns: usize,
    /// Answers that a user reads.
    pub(crate) limit: usize,
    pub(crate) band: f64,
    pub(crate) weights: Weights,
    pub(crate) languages: Vec<String>,
    pub(crate) catalogue: Data,
    /// Share of users that were shown a hoster.
    pub(crate) answered_share: f64,
    /// Share of the answered whose best hosters were near-equal and took turns.
    pub(crate) near_equal_share: f64,
    /// How concentrated first answers are.
    #[serde(flatten)]
    pub(crate) first: Concentration,
    /// Who stands first most often.
    pub(crate) top: Vec<Chosen>,
    /// The same had each user taken one of the answers read, drawn evenly.
    pub(crate) any_shown: Concentration,
    /// The same without turns: `--spread off`.
    pub(crate) unspread: Concentration,
    pub(crate) fairness: Fairness,
    pub(crate) regret: Regret,
    pub(crate) never_recommended: NeverRecommended,
    pub(crate) white_zones: WhiteZones,
    /// Service by service.
    pub(crate) services: Vec<OfService>,
    /// Hosters with a known place and their share, for maps.
    #[serde(skip)]
    pub(crate) map: Vec<OnMap>,
    /// Users of each town of the population, for maps.
    #[serde(skip)]
    pub(crate) users_of_town: Vec<u64>,
}

/// Which data answered.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub(crate) struct Data {
    pub(crate) date: Date,
    pub(crate) digest: String,
}

/// A hoster and its shares.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub(crate) struct Chosen {
    pub(crate) hoster: String,
    pub(crate) name: String,
    pub(crate) city: Option<String>,
    pub(crate) country: Option<String>,
    /// Share of first answers.
    pub(crate) share: f64,
    /// Share of first answers without turns.
    pub(crate) unspread_share: f64,
    /// Wanted services for which it can be recommended.
    pub(crate) services: usize,
}

/// What came of the questions about one service.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub(crate) struct OfService {
    pub(crate) service: String,
    pub(crate) name: String,
    pub(crate) users: usize,
    pub(crate) answered_share: f64,
    /// Hosters that can be recommended for it.
    pub(crate) eligible: usize,
    /// Who stands first most often.
    pub(crate) top: Option<String>,
    #[serde(flatten)]
    pub(crate) first: Concentration,
}

/// A hoster on a map.
#[derive(Debug, Clone, PartialEq)]
pub(crate) struct OnMap {
    pub(crate) hoster: String,
    pub(crate) name: String,
    pub(crate) share: f64,
    /// Its first known place, and the radius within which it lies.
    pub(crate) at: Option<Point>,
    pub(crate) precision_km: Option<f64>,
}

/// Draws users, asks for each, and measures what came of it. `done` hears how many steps more are made, of
/// [`total`] steps.
///
/// # Errors
/// [`Error`] when a question cannot be understood: a limit or a band out of range.
pub(crate) fn simulate(
    finder: &Finder,
    population: &Population,
    plan: &Plan,
    done: &(dyn Fn(usize) + Sync),
) -> Result<Simulation, Error> {
    let field = Field::new(finder, plan)?;
    let asked = ask(finder, plan, population, &field, done)?;
    let outcomes = &asked.outcomes;
    let of = |choice: fn(&Outcome) -> Option<usize>| count(outcomes.iter().map(choice), field.hosters.len());
    let first = of(|o| o.first.map(|taken| taken.hoster));
    let unspread = of(|o| o.unspread.map(|taken| taken.hoster));
    let answered = outcomes.iter().filter(|o| o.first.is_some()).count();
    let near_equal = outcomes.iter().filter(|o| o.first.is_some() && o.near_equals > 1).count();
    let mut users_of_town = vec![0; population.towns.len()];
    for outcome in outcomes {
        if let Some(users) = users_of_town.get_mut(outcome.user.town) {
            *users += 1;
        }
    }
    let firsts = shares(&first);
    let on_map = |(host, share): (&Host, &f64)| OnMap {
        hoster: host.id.clone(),
        name: host.name.clone(),
        share: *share,
        at: host.sites.first().map(|at| at.point),
        precision_km: host.sites.first().map(|at| at.precision_km),
    };
    Ok(Simulation {
        users: plan.users,
        seed: plan.seed,
        region: plan.region,
        people: population.people(),
        towns: population.towns.len(),
        limit: plan.limit,
        band: plan.band,
        weights: plan.weights,
        languages: plan.languages.clone(),
        catalogue: Data { date: finder.catalogue().date(), digest: finder.catalogue().digest() },
        answered_share: answered as f64 / outcomes.len().max(1) as f64,
        near_equal_share: near_equal as f64 / answered.max(1) as f64,
        first: Concentration::of(&first),
        top: top(&field, &firsts, &shares(&unspread)),
        any_shown: Concentration::of(&of(|o| o.picked)),
        unspread: Concentration::of(&unspread),
        fairness: fairness(finder, plan, population, &field, outcomes, done)?,
        regret: Regret::of(outcomes),
        never_recommended: never(finder, plan, population, &field, &asked.shown)?,
        white_zones: zones(plan, population, &field),
        services: services(plan, &field, outcomes),
        map: field.hosters.iter().zip(&firsts).map(on_map).collect(),
        users_of_town,
    })
}

/// Steps that a simulation makes at most.
pub(crate) fn total(plan: &Plan) -> usize {
    plan.users + steps(plan.users)
}

fn top(field: &Field, firsts: &[f64], unspread: &[f64]) -> Vec<Chosen> {
    let mut order: Vec<(usize, &Host, f64, f64)> = (0..)
        .zip(&field.hosters)
        .zip(firsts.iter().zip(unspread))
        .map(|((at, host), (share, unspread))| (at, host, *share, *unspread))
        .filter(|(_, _, share, _)| *share > 0.0)
        .collect();
    order.sort_by(|a, b| b.2.total_cmp(&a.2).then(a.0.cmp(&b.0)));
    let chosen = |(at, host, share, unspread_share): &(usize, &Host, f64, f64)| Chosen {
        hoster: host.id.clone(),
        name: host.name.clone(),
        city: host.city.clone(),
        country: host.country.clone(),
        share: *share,
        unspread_share: *unspread_share,
        services: field.eligible.iter().filter(|own| own.binary_search(at).is_ok()).count(),
    };
    order.iter().take(TOP).map(chosen).collect()
}

fn services(plan: &Plan, field: &Field, outcomes: &[Outcome]) -> Vec<OfService> {
    let one = |(at, wanted): (usize, &super::Wanted)| {
        let own = || outcomes.iter().filter(|o| o.user.wanted == at);
        let eligible = field.eligible.get(at).map(Vec::as_slice).unwrap_or_default();
        let counts = count(own().map(|o| o.first.map(|taken| taken.hoster)), field.hosters.len());
        // Only those that offer the service: the others could not be chosen.
        let counts: Vec<u64> = eligible.iter().filter_map(|host| counts.get(*host)).copied().collect();
        let most = eligible.iter().zip(&counts).reduce(|most, other| if other.1 > most.1 { other } else { most });
        let users = own().count();
        OfService {
            service: wanted.id.clone(),
            name: wanted.name.clone(),
            users,
            answered_share: own().filter(|o| o.first.is_some()).count() as f64 / users.max(1) as f64,
            eligible: eligible.len(),
            top: most.filter(|most| *most.1 > 0).and_then(|(at, _)| field.hosters.get(*at)).map(|host| host.id.clone()),
            first: Concentration::of(&counts),
        }
    };
    (0..).zip(&plan.wanted).map(one).collect()
}
