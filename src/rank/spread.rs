//! No new centre: hosters that are nearly as good as each other take turns.

use super::scan::{Ranked, draw};

/// Scores closer than this to the best of their group count as near-equal: less than one letter of openness read at one
/// criterion more, or some four kilometres at the user's door. What it can cost a user is at most this much score.
pub const DEFAULT_BAND: f64 = 0.02;

/// Places at the top that should differ: what a person reads before choosing.
const VARIED: usize = 5;
/// Places at the top for which turns are taken; what stands beyond is read by machines, and stands by its score.
const TURNS: usize = 50;

/// A turn never puts a hoster before one of at least its score that is nearer by more than an hour’s travel …
const STEP_KM: f64 = 100.0;
/// … and by more than half of the distance: from another continent, all of France is one place.
const STEP_SHARE: f64 = 2.0;

/// What spreading looks at, beside the score.
#[derive(Debug, Clone, Copy, Default, PartialEq)]
pub(crate) struct Traits {
    /// How often it is drawn, beside others: more where there is room, less where one must ask.
    pub(crate) room: u32,
    /// Stands for its city; `None` when that is not known.
    pub(crate) city: Option<u64>,
    /// Stands for its software.
    pub(crate) software: Option<u32>,
    /// How far it is: infinite where that is not known, 0 where nobody asked for what is near.
    pub(crate) distance_km: f64,
}

/// One of a group of near-equals.
struct Waiting {
    ranked: Ranked,
    of: Traits,
    turn: f64,
}

/// Orders items that are sorted by score: within each group of near-equals (within `band` of the group's best) the seed
/// draws, in proportion to room, as far as nobody goes before a clearly nearer one of at least its score; among the
/// first five, a city, then a software, that was not yet shown goes first. With a band of 0 only equals take turns.
/// Stops when `limit` items are reached. The second value says how many take turns to be the first.
pub(crate) fn spread(
    sorted: Vec<Ranked>,
    band: f64,
    seed: u64,
    limit: usize,
    traits: impl Fn(u32) -> Traits,
) -> (Vec<Ranked>, usize) {
    let mut order: Vec<Ranked> = Vec::with_capacity(sorted.len().min(limit));
    let mut rest = sorted.as_slice();
    let mut firsts = 0;
    let mut shown: Vec<Traits> = Vec::with_capacity(VARIED);
    while let Some(best) = rest.first().filter(|_| order.len() < limit) {
        let size = rest.iter().take_while(|r| r.score >= best.score - band).count().max(1);
        let (group, after) = rest.split_at(size);
        rest = after;
        let waiting = |ranked: &Ranked| {
            let of = traits(ranked.item);
            Waiting { ranked: *ranked, of, turn: turn(seed, ranked.item, of.room) }
        };
        let mut group: Vec<Waiting> = group.iter().map(waiting).collect();
        // Of those that score alike the nearest first, so that each has before it whom it may have to wait for.
        group.sort_by(|a, b| {
            b.ranked.score.total_cmp(&a.ranked.score).then(a.of.distance_km.total_cmp(&b.of.distance_km))
        });
        if order.is_empty() {
            firsts = free(&group).count();
        }
        while order.len() < limit.min(TURNS) {
            let varied = band > 0.0 && order.len() < VARIED;
            let Some(next) = next(&group, if varied { &shown } else { &[] }) else { break };
            let Waiting { ranked, of, .. } = group.remove(next);
            order.push(ranked);
            if shown.len() < VARIED {
                shown.push(of);
            }
        }
        order.extend(group.into_iter().map(|waiting| waiting.ranked).take(limit - order.len()));
    }
    (order, firsts)
}

/// Those before whom nobody must stand, by place.
fn free(group: &[Waiting]) -> impl Iterator<Item = (usize, &Waiting)> {
    let mut nearest_km = f64::INFINITY;
    group.iter().enumerate().filter(move |(_, Waiting { of, .. })| {
        let passes = of.distance_km <= (nearest_km + STEP_KM).max(nearest_km * STEP_SHARE);
        nearest_km = nearest_km.min(of.distance_km);
        passes
    })
}

/// Whose turn it is: of another city, then of another software than those shown.
fn next(group: &[Waiting], shown: &[Traits]) -> Option<usize> {
    let mut best: Option<(usize, (bool, bool, f64))> = None;
    for (at, Waiting { of, turn, .. }) in free(group) {
        let new_city = of.city.is_none() || !shown.iter().any(|s| s.city == of.city);
        let new_software = of.software.is_none() || !shown.iter().any(|s| s.software == of.software);
        let claim = (new_city, new_city && new_software, *turn);
        if best.is_none_or(|(_, other)| claim > other) {
            best = Some((at, claim));
        }
    }
    best.map(|(at, _)| at)
}

/// When an item's turn comes: the largest goes first. A uniform draw to the power of 1/room is largest in proportion to
/// room (Efraimidis and Spirakis, 2006).
fn turn(seed: u64, item: u32, room: u32) -> f64 {
    // 53 bits make a number in (0, 1] that a double holds exactly.
    let uniform = ((draw(seed, item) >> 11) + 1) as f64 / (1u64 << 53) as f64;
    libm::pow(uniform, 1.0 / f64::from(room.max(1)))
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;
    use std::collections::BTreeSet;

    fn plain(_: u32) -> Traits {
        Traits { room: 1, ..Traits::default() }
    }

    fn ranked(scores: &[f64]) -> Vec<Ranked> {
        (0u32..).zip(scores).map(|(item, score)| Ranked { item, score: *score }).collect()
    }

    proptest! {
        #[test]
        fn nobody_gains_more_than_the_band(mut scores in prop::collection::vec(0.0f64..1.0, 1..60), band in 0.0f64..0.2, seed: u64) {
            scores.sort_by(|a, b| b.total_cmp(a));
            let sorted = ranked(&scores);
            let (order, _) = spread(sorted.clone(), band, seed, usize::MAX, plain);
            let mut items: Vec<u32> = order.iter().map(|r| r.item).collect();
            for (at, r) in order.iter().enumerate() {
                prop_assert!(sorted[at].score - r.score <= band + 1e-12);
            }
            items.sort_unstable();
            prop_assert_eq!(items, (0..scores.len() as u32).collect::<Vec<_>>());
        }

        #[test]
        fn no_turn_goes_before_a_clearly_nearer_one_of_at_least_its_score(
            mut scores in prop::collection::vec(0u8..9, 1..80),
            distances in prop::collection::vec(prop_oneof![4 => 0.0..900.0f64, 1 => Just(f64::INFINITY)], 80),
            seed: u64,
        ) {
            scores.sort_unstable_by(|a, b| b.cmp(a));
            let scores: Vec<f64> = scores.into_iter().map(|s| f64::from(s) / 100.0).collect();
            let far = |item: u32| distances[item as usize];
            let traits = |item| Traits { room: 1, distance_km: far(item), ..Traits::default() };
            let (order, _) = spread(ranked(&scores), 0.03, seed, usize::MAX, traits);
            for (at, before) in order.iter().enumerate() {
                for after in &order[at + 1..] {
                    let step = far(before.item) > (far(after.item) + STEP_KM).max(far(after.item) * STEP_SHARE);
                    prop_assert!(before.score > after.score || !step, "{before:?} {after:?}");
                }
            }
        }

        #[test]
        fn without_a_band_only_equals_move(mut scores in prop::collection::vec(0u8..5, 1..40), seed: u64) {
            scores.sort_unstable_by(|a, b| b.cmp(a));
            let scores: Vec<f64> = scores.into_iter().map(f64::from).collect();
            let (order, _) = spread(ranked(&scores), 0.0, seed, usize::MAX, plain);
            prop_assert!(order.windows(2).all(|w| w[0].score >= w[1].score));
        }
    }

    #[test]
    fn near_equals_share_the_first_place_in_proportion_to_room() {
        let sorted = ranked(&[0.9, 0.89, 0.885, 0.5]);
        let mut firsts = [0; 4];
        for seed in 0..4000 {
            let room = |item| Traits { room: if item == 2 { 2 } else { 1 }, ..plain(item) };
            firsts[spread(sorted.clone(), 0.02, seed, usize::MAX, room).0[0].item as usize] += 1;
        }
        assert!((900..1100).contains(&firsts[0]) && (900..1100).contains(&firsts[1]), "{firsts:?}");
        assert!((1850..2150).contains(&firsts[2]) && firsts[3] == 0, "{firsts:?}");
    }

    #[test]
    fn the_first_five_come_from_different_cities_where_scores_allow() {
        let sorted = ranked(&[0.9, 0.9, 0.9, 0.9, 0.9, 0.9, 0.2]);
        let traits =
            |item: u32| Traits { room: 1, city: Some(u64::from(item) / 2), software: Some(item), distance_km: 0.0 };
        for seed in 0..100 {
            let (order, first) = spread(sorted.clone(), 0.02, seed, usize::MAX, traits);
            let cities: BTreeSet<_> = order.iter().take(3).map(|r| r.item / 2).collect();
            assert_eq!((cities.len(), first, order[6].item), (3, 6, 6));
        }
    }
}
