//! The ten best of many by nearness and openness together, beside what finds the ten nearest.

use degafam::{
    Weights,
    places::Point,
    rank::{RankItem, RankQuery, Ranker},
};
use degafam_bench::{Figure, aim, contestant, heap, made, measuring, race};
use kiddo::{ImmutableKdTree, SquaredEuclidean};
use rstar::{RTree, primitives::GeomWithData};
use std::{num::NonZero, time::Instant};

/// Distance at which proximity is one half, kilometres.
const HALF: f64 = 100.0;
const WANTED: usize = 10;
/// Users asked again and again, whose part of the data stays in the caches.
const WARM: usize = 200;
/// Users each of whom comes from somewhere else.
const COLD: usize = 20_000;

/// Ranking by scoring every item.
fn naive(items: &[RankItem], weights: &Weights, user: Point) -> Vec<(usize, f64)> {
    let score = |i: &RankItem| {
        let near = i.at.map_or(0.0, |at| 1.0 / (1.0 + haversine(user, at) / HALF));
        weights.fit() * i.fit
            + weights.proximity() * near
            + weights.openness() * i.openness
            + weights.assurance() * i.assurance
    };
    let mut best: Vec<(usize, f64)> = Vec::with_capacity(WANTED + 1);
    for (at, score) in items.iter().map(score).enumerate() {
        if best.len() < WANTED || score > best[WANTED - 1].1 {
            best.insert(best.partition_point(|b| b.1 >= score), (at, score));
            best.truncate(WANTED);
        }
    }
    best
}

/// The distance as most would write it.
fn haversine(a: Point, b: Point) -> f64 {
    let (up, right) = ((b.latitude() - a.latitude()).to_radians(), (b.longitude() - a.longitude()).to_radians());
    let (from, to) = (a.latitude().to_radians(), b.latitude().to_radians());
    let h = (up / 2.0).sin().powi(2) + from.cos() * to.cos() * (right / 2.0).sin().powi(2);
    2.0 * degafam::places::EARTH_RADIUS_KM * h.sqrt().asin()
}

/// Items by growing distance from an R*-tree, until none that follows can be better.
fn by_rstar(
    tree: &RTree<GeomWithData<[f64; 3], u32>>,
    items: &[RankItem],
    weights: &Weights,
    user: Point,
) -> Vec<(usize, f64)> {
    let mut best: Vec<(usize, f64)> = Vec::with_capacity(WANTED + 1);
    for (place, square) in tree.nearest_neighbor_iter_with_distance_2(&user.unit()) {
        let chord_km = square.sqrt() * degafam::places::EARTH_RADIUS_KM;
        let most = 1.0 - weights.proximity() + weights.proximity() / (1.0 + chord_km / HALF);
        if best.len() == WANTED && best[WANTED - 1].1 >= most {
            break;
        }
        let item = &items[place.data as usize];
        let km = 2.0 * degafam::places::EARTH_RADIUS_KM * (square.sqrt() / 2.0).min(1.0).asin();
        let worth =
            [(weights.fit(), item.fit), (weights.openness(), item.openness), (weights.assurance(), item.assurance)];
        let worth: f64 = worth.iter().map(|(weight, value)| weight * value).sum();
        let score = worth + weights.proximity() / (1.0 + km / HALF);
        best.insert(best.partition_point(|b| b.1 >= score), (place.data as usize, score));
        best.truncate(WANTED);
    }
    best
}

fn unit(point: &Point) -> [f32; 3] {
    point.unit().map(|part| part as f32)
}

/// Only equals take turns, so that the peers look for the very same items.
fn asked(weights: Weights, user: Point, half: f64) -> RankQuery {
    RankQuery::new().weights(weights).near(user).half_distance_km(half).limit(WANTED).seed(1).band(0.0)
}

/// Every answer that was checked is the one that scoring all gives.
fn check(ranker: &Ranker, items: &[RankItem], weights: &Weights, users: &[Point]) {
    for user in users.iter().take(if items.len() > 100_000 { 5 } else { 50 }) {
        let (ours, all) = (ranker.best(&asked(*weights, *user, HALF)), naive(items, weights, *user));
        assert!(ours.iter().zip(&all).all(|(a, b)| (a.1 - b.1).abs() < 1e-9), "{ours:?} is not {all:?}");
    }
}

fn times(figures: &[Figure], at: usize) -> f64 {
    figures[0].nanoseconds / figures[at].nanoseconds
}

fn main() {
    let sizes: &[usize] = if measuring() { &[100, 1_000, 10_000, 100_000, 1_000_000] } else { &[100, 3_000] };
    for (spread, data) in [("clustered", made::clustered as fn(usize, u64) -> _), ("even", made::even)] {
        for &count in sizes {
            let (items, users): (Vec<RankItem>, Vec<Point>) = (data(count, 1), made::users(spread, COLD, 2));
            let (held, start) = (heap::held(), Instant::now());
            let ranker = Ranker::new(items.clone());
            let (built, heap) = (start.elapsed(), heap::held() - held);
            let places: Vec<[f32; 3]> = items.iter().filter_map(|i| i.at.as_ref().map(unit)).collect();
            let (held, start) = (heap::held(), Instant::now());
            let kiddo: ImmutableKdTree<f32, 3> = ImmutableKdTree::new_from_slice(&places).unwrap();
            let (kiddo_built, kiddo_heap) = (start.elapsed(), heap::held() - held);
            let nodes = (0u32..).zip(&items).filter_map(|(at, i)| i.at.map(|p| GeomWithData::new(p.unit(), at)));
            let rstar = RTree::bulk_load(nodes.collect());
            let usual = Weights::default();
            check(&ranker, &items, &usual, &users);
            let (warm, units) = (&users[..WARM], users.iter().map(unit).collect::<Vec<_>>());
            let nearest = |user: &[f32; 3]| {
                kiddo.query(user).nearest_n::<SquaredEuclidean<f32>>(NonZero::new(WANTED).unwrap()).execute()
            };
            let best = |weights: Weights, half| {
                let ranker = &ranker;
                move |user: &Point| ranker.best(&asked(weights, *user, half))
            };
            let weighed = |proximity, openness| Weights::new(0.0, proximity, openness, 0.0).unwrap();
            let mut contestants = vec![
                contestant("kiddo, the ten nearest and nothing else", &units[..WARM], nearest),
                contestant("Ranker, usual weights", warm, best(usual, HALF)),
                contestant("Ranker, proximity 0.9 openness 0.1", warm, best(weighed(0.9, 0.1), HALF)),
                contestant("Ranker, proximity 0.6 openness 0.4", warm, best(weighed(0.6, 0.4), HALF)),
                contestant("Ranker, proximity 0.3 openness 0.7", warm, best(weighed(0.3, 0.7), HALF)),
                contestant("Ranker, proximity 0.1 openness 0.9", warm, best(weighed(0.1, 0.9), HALF)),
                contestant("Ranker, one half at 1,000 km", warm, best(weighed(0.6, 0.4), 1000.0)),
                contestant("rstar by distance until none can be better", &warm[..20], |user| {
                    by_rstar(&rstar, &items, &usual, *user)
                }),
            ];
            if count <= 100_000 {
                contestants
                    .push(contestant("naive: every item scored", &warm[..10], |user| naive(&items, &usual, *user)));
            }
            let figures = race(&format!("{count} items, {spread}, warm"), contestants);
            let cold = race(
                &format!("{count} items, {spread}, cold"),
                vec![
                    contestant("kiddo, the ten nearest and nothing else", &units, nearest),
                    contestant("Ranker, usual weights", &users, best(usual, HALF)),
                ],
            );
            println!("  built in {built:.1?}, {} kB (kiddo {kiddo_built:.1?}, {} kB)", heap / 1000, kiddo_heap / 1000);
            if spread == "clustered" && count == 1_000 {
                aim("usual weights over kiddo", 1.0 / times(&figures, 1), 5.0, false);
                aim("naive over usual weights", figures[8].nanoseconds / figures[1].nanoseconds, 45.0, true);
            }
            if spread == "clustered" && count == 1_000_000 {
                aim("usual weights over kiddo, warm", 1.0 / times(&figures, 1), 3.3, false);
                aim("usual weights over kiddo, cold", 1.0 / times(&cold, 1), 2.1, false);
                let worst = (2..7).map(|at| 1.0 / times(&figures, at)).fold(0.0, f64::max);
                aim("worst weights over kiddo", worst, 7.5, false);
            }
        }
    }
}
