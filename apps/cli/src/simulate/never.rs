//! Hosters that nobody is shown, and why.

use super::ask::Shown;
use super::field::{Field, Host};
use super::plan::Plan;
use super::population::Population;
use degafam::{Error, Finder, Standing, Weights};
use rayon::prelude::*;
use serde::Serialize;
use std::collections::BTreeMap;

/// Radii looked at, kilometres: a bus ride, an hour by road, a day's journey there and back.
pub(crate) const RADII_KM: [f64; 3] = [NEAREST_KM, 100.0, 300.0];
/// The smallest of them: a hoster known less precisely is nowhere near.
pub(crate) const NEAREST_KM: f64 = 50.0;
/// The most hosters a question answers with.
const ALL: usize = 10_000;

/// Hosters that were never among the answers read.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub(crate) struct NeverRecommended {
    /// Hosters with an offer that answers a wanted service and that no filter keeps out.
    pub(crate) eligible: usize,
    /// Of those, how many nobody was shown, wherever they are.
    pub(crate) anywhere: usize,
    /// How many were never shown to a user this near.
    pub(crate) within: Vec<Within>,
    /// Main reasons of those that nobody was shown.
    pub(crate) reasons: BTreeMap<&'static str, usize>,
    /// How many only filters keep out, by code of the reason.
    pub(crate) filtered: BTreeMap<String, usize>,
    /// Those never shown within the smallest radius, and those filtered, by id.
    pub(crate) hosters: Vec<Unseen>,
}

/// Hosters never shown within a radius.
#[derive(Debug, Clone, Copy, PartialEq, Serialize)]
pub(crate) struct Within {
    pub(crate) km: f64,
    pub(crate) hosters: usize,
}

/// A hoster that was not shown to those near it.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub(crate) struct Unseen {
    pub(crate) hoster: String,
    pub(crate) name: String,
    /// How often it was shown all the same, farther away or to users whose distance is not known.
    pub(crate) shown: u64,
    /// Least distance at which it was shown.
    pub(crate) nearest_shown_km: Option<f64>,
    /// `no_place`, `vague_place` (its region or country only is known), `farther`, `less_open`, `worse_fit`, `less_sure`,
    /// `few_users`; or `filtered`.
    pub(crate) reason: &'static str,
    /// What the reason rests on.
    #[serde(flatten)]
    pub(crate) standing: Option<Stands>,
    /// For a filtered one, the library's code of the reason.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) code: Option<String>,
}

/// Where a hoster stands for somebody at its door; for one without a known place, in the largest town.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub(crate) struct Stands {
    /// The wanted service for which it stands best.
    pub(crate) service: String,
    /// Its place among all.
    pub(crate) rank: usize,
    /// Who stands first there; none when it does itself.
    pub(crate) behind: Option<String>,
}

pub(crate) fn never(
    finder: &Finder,
    plan: &Plan,
    population: &Population,
    field: &Field,
    shown: &[Shown],
) -> Result<NeverRecommended, Error> {
    let unseen = |km: f64| shown.iter().filter(|s| s.nearest_km > km).count();
    let far: Vec<(usize, &Host, &Shown)> = (0..)
        .zip(&field.hosters)
        .zip(shown)
        .map(|((at, host), shown)| (at, host, shown))
        .filter(|(_, _, s)| s.nearest_km > NEAREST_KM)
        .collect();
    let why = |(at, host, shown): &(usize, &Host, &Shown)| {
        let (reason, standing) = stands(finder, plan, population, field, *at, shown.times > 0)?;
        Ok(Unseen {
            hoster: host.id.clone(),
            name: host.name.clone(),
            shown: shown.times,
            nearest_shown_km: Some(shown.nearest_km).filter(|km| km.is_finite()),
            reason,
            standing,
            code: None,
        })
    };
    let mut hosters: Vec<Unseen> = far.par_iter().map(why).collect::<Result<_, Error>>()?;
    let mut reasons = BTreeMap::new();
    hosters.iter().filter(|h| h.shown == 0).for_each(|h| *reasons.entry(h.reason).or_insert(0) += 1);
    let mut filtered = BTreeMap::new();
    for out in &field.filtered {
        *filtered.entry(out.code.to_string()).or_insert(0) += 1;
        hosters.push(Unseen {
            hoster: out.id.clone(),
            name: out.name.clone(),
            shown: 0,
            nearest_shown_km: None,
            reason: "filtered",
            standing: None,
            code: Some(out.code.to_string()),
        });
    }
    hosters.sort_by(|a, b| a.hoster.cmp(&b.hoster));
    Ok(NeverRecommended {
        eligible: field.hosters.len(),
        anywhere: shown.iter().filter(|s| s.times == 0).count(),
        within: RADII_KM.into_iter().map(|km| Within { km, hosters: unseen(km) }).collect(),
        reasons,
        filtered,
        hosters,
    })
}

/// Where a hoster stands best for somebody at its door, and what mainly keeps it from being shown.
fn stands(
    finder: &Finder,
    plan: &Plan,
    population: &Population,
    field: &Field,
    at: usize,
    shown: bool,
) -> Result<(&'static str, Option<Stands>), Error> {
    let Some(host) = field.hosters.get(at) else { return Ok(("no_place", None)) };
    let home = host.home();
    let vague = home.as_ref().is_some_and(|home| home.precision_km > NEAREST_KM);
    let mut best: Option<(&'static str, Stands)> = None;
    for (wanted, eligible) in plan.wanted.iter().zip(&field.eligible) {
        let Some(place) = home.as_ref().or_else(|| population.largest()) else { continue };
        if eligible.binary_search(&at).is_err() {
            continue;
        }
        // Nobody takes turns here, so that the order is that of the scores.
        let query = plan.question_at(wanted, place, plan.seed).limit(ALL).band(0.0);
        let order = finder.standings(&query)?.hosters;
        let Some(before) = order.iter().position(|standing| standing.hoster == host.id) else { continue };
        let rank = before + 1;
        if best.as_ref().is_some_and(|(_, stands)| stands.rank <= rank) {
            continue;
        }
        let ahead = order.get(..before.min(plan.limit)).unwrap_or_default();
        let reason = match order.get(before) {
            _ if home.is_none() => "no_place",
            Some(own) if rank > plan.limit => deficit(own, ahead, &plan.weights),
            _ if shown && vague => "vague_place",
            _ => "few_users",
        };
        let behind = ahead.first().map(|first| first.hoster.to_owned());
        best = Some((reason, Stands { service: wanted.id.clone(), rank, behind }));
    }
    Ok(best.map_or(("no_place", None), |(reason, stands)| (reason, Some(stands))))
}

/// The signal in which a hoster lacks most score against those ahead of it.
fn deficit(own: &Standing<'_>, ahead: &[Standing<'_>], weights: &Weights) -> &'static str {
    let lack =
        |weight: f64, of: fn(&Standing<'_>) -> f64| weight * ahead.iter().map(|other| of(other) - of(own)).sum::<f64>();
    let lacks = [
        ("farther", lack(weights.proximity(), |s| s.proximity.unwrap_or(0.0))),
        ("less_open", lack(weights.openness(), |s| s.openness)),
        ("worse_fit", lack(weights.fit(), |s| s.fit)),
        ("less_sure", lack(weights.assurance(), |s| s.assurance)),
    ];
    lacks.into_iter().max_by(|a, b| a.1.total_cmp(&b.1)).map_or("farther", |(reason, _)| reason)
}
