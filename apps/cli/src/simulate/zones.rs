//! White zones: where people have no host near for what they want.

use super::field::{At, Field};
use super::never::RADII_KM;
use super::plan::Plan;
use super::population::{Population, people};
use degafam::places::{EARTH_RADIUS_KM, Place};
use rayon::prelude::*;
use serde::Serialize;

/// Places named for each service: enough to see a pattern.
const NAMED: usize = 5;

/// How many people have no host within each radius.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub(crate) struct WhiteZones {
    /// People without a host for any wanted service.
    pub(crate) any: Vec<White>,
    /// The same, service by service.
    pub(crate) services: Vec<ServiceZones>,
    /// Per town of the population, how many wanted services have no host within each radius.
    #[serde(skip)]
    pub(crate) missing: Vec<[usize; 3]>,
}

/// The white zones of a service.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub(crate) struct ServiceZones {
    pub(crate) service: String,
    pub(crate) within: Vec<White>,
}

/// People without a host within a radius.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub(crate) struct White {
    pub(crate) km: f64,
    /// Share of all people of the region, 0 to 1.
    pub(crate) share: f64,
    pub(crate) people: u64,
    pub(crate) places: usize,
    /// Those with most people.
    pub(crate) largest: Vec<WhitePlace>,
}

/// A place in a white zone.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub(crate) struct WhitePlace {
    pub(crate) name: String,
    pub(crate) region: Option<String>,
    pub(crate) country: Option<String>,
    pub(crate) population: u64,
    pub(crate) latitude: f64,
    pub(crate) longitude: f64,
    /// Distance to the nearest host; none when there is none with a known place.
    pub(crate) nearest_km: Option<f64>,
}

/// Looks at every town, not only at those of drawn users.
pub(crate) fn zones(plan: &Plan, population: &Population, field: &Field) -> WhiteZones {
    let sites: Vec<Vec<Chord>> =
        field.hosters.iter().map(|host| host.sites.iter().filter_map(Chord::of).collect()).collect();
    let nearest = |town: &Place| {
        let Some(from) = town.point().ok().map(|point| point.unit()) else { return Vec::new() };
        let least = squared(town.precision_km);
        let hosts: Vec<f64> = sites
            .iter()
            .map(|own| own.iter().map(|s| s.squared(&from).max(least)).fold(f64::INFINITY, f64::min))
            .collect();
        let best = |eligible: &Vec<usize>| {
            eligible.iter().filter_map(|at| hosts.get(*at)).copied().fold(f64::INFINITY, f64::min)
        };
        field.eligible.iter().map(best).collect::<Vec<f64>>()
    };
    let rows: Vec<Vec<f64>> = population.towns.par_iter().map(nearest).collect();
    let any: Vec<f64> = rows.iter().map(|row| row.iter().copied().fold(f64::INFINITY, f64::min)).collect();
    let within = |of: &dyn Fn(usize) -> f64| RADII_KM.into_iter().map(|km| white(population, km, of)).collect();
    let of_service =
        |at: usize| within(&|town| rows.get(town).and_then(|row| row.get(at)).copied().unwrap_or(f64::INFINITY));
    let missing = |row: &Vec<f64>| RADII_KM.map(|km| row.iter().filter(|apart| **apart > squared(km)).count());
    WhiteZones {
        any: within(&|town| any.get(town).copied().unwrap_or(f64::INFINITY)),
        services: (0..)
            .zip(&plan.wanted)
            .map(|(at, wanted)| ServiceZones { service: wanted.id.clone(), within: of_service(at) })
            .collect(),
        missing: rows.iter().map(missing).collect(),
    }
}

fn white(population: &Population, km: f64, nearest: &dyn Fn(usize) -> f64) -> White {
    let limit = squared(km);
    let mut towns: Vec<(usize, &Place)> =
        (0..).zip(&population.towns).filter(|(at, town)| people(town) > 0 && nearest(*at) > limit).collect();
    towns.sort_by_key(|(at, town)| (std::cmp::Reverse(people(town)), *at));
    let sum: u64 = towns.iter().map(|(_, town)| people(town)).sum();
    let place = |(at, town): &(usize, &Place)| WhitePlace {
        name: town.name.clone(),
        region: town.region.clone(),
        country: town.country.clone(),
        population: people(town),
        latitude: town.latitude,
        longitude: town.longitude,
        nearest_km: Some(kilometres(nearest(*at))).filter(|km| km.is_finite()),
    };
    White {
        km,
        share: sum as f64 / population.people().max(1) as f64,
        people: sum,
        places: towns.len(),
        largest: towns.iter().take(NAMED).map(place).collect(),
    }
}

/// A site on the unit sphere: millions of distances are compared as squares of chords, which grow with them.
struct Chord {
    unit: [f64; 3],
    /// A place known by its region only is no nearer than that region is wide.
    least: f64,
}

impl Chord {
    fn of(at: &At) -> Option<Self> {
        at.precision_km.is_finite().then(|| Self { unit: at.point.unit(), least: squared(at.precision_km) })
    }

    fn squared(&self, from: &[f64; 3]) -> f64 {
        let apart: f64 = self.unit.iter().zip(from).map(|(a, b)| (a - b) * (a - b)).sum();
        apart.max(self.least)
    }
}

/// Square of the chord that a distance along the globe spans; half the globe at most.
fn squared(km: f64) -> f64 {
    let half_angle = (km / EARTH_RADIUS_KM / 2.0).min(std::f64::consts::FRAC_PI_2);
    (2.0 * half_angle.sin()).powi(2)
}

/// The distance that a squared chord spans.
fn kilometres(squared: f64) -> f64 {
    if squared.is_finite() { 2.0 * EARTH_RADIUS_KM * (squared.sqrt() / 2.0).min(1.0).asin() } else { f64::INFINITY }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn chords_tell_the_distances_of_the_library() {
        let at = |latitude, longitude| degafam::places::Point::new(latitude, longitude).unwrap();
        for (a, b) in
            [(at(47.2, -1.55), at(48.1, -1.67)), (at(0.0, 0.0), at(0.0, 180.0)), (at(-17.0, 179.9), at(-17.0, -179.9))]
        {
            let chord = Chord::of(&At { point: a, precision_km: 0.0 }).unwrap();
            assert!((kilometres(chord.squared(&b.unit())) - a.distance_km(&b)).abs() < 1e-3);
            let vague = Chord::of(&At { point: a, precision_km: 300.0 }).unwrap();
            assert!((kilometres(vague.squared(&a.unit())) - 300.0).abs() < 1e-6);
        }
        assert!(squared(50.0) < squared(100.0) && squared(30_000.0) == squared(40_000.0));
    }
}
