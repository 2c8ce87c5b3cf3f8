//! Sets that are nearly as good as the best take turns.

use super::worths::Worths;
use crate::rank::{self, Ranked, Traits, draw};

/// Scores are whole steps of 2^-30.
const ROUNDING: f64 = 1e-8;

/// A set that covers as much as `best`, by as many checked offers, and scores at most `band` less for each of `of` wants.
/// The rows after the first `kept` give way one after another, in an order that the seed draws, to whoever's turn it is
/// of those that can stand in.
pub(crate) fn take_turns(
    worths: &Worths,
    best: &[usize],
    kept: usize,
    (band, of): (f64, usize),
    seed: u64,
    traits: impl Fn(u32) -> Traits,
) -> Vec<usize> {
    let total = worths.total(best);
    let least = total.score() - band * of as f64;
    let mut set = best.to_vec();
    let mut places: Vec<usize> = (kept..set.len()).collect();
    places.sort_by_key(|place| draw(seed, u32::try_from(*place).unwrap_or(u32::MAX)));
    for place in places {
        let standing_in = worths.stand_ins(&set, place).filter_map(|(at, with)| {
            let nearly = with.covers_like(total) && with.score() >= least - ROUNDING;
            let hoster = worths.row(at).filter(|_| nearly)?.hoster;
            Some(Ranked { item: hoster, score: with.score() / of.max(1) as f64 })
        });
        let (first, _) = rank::spread(rank::best(standing_in, seed), band, seed, 1, &traits);
        let first = first.first().and_then(|first| worths.at(first.item));
        if let (Some(first), Some(row)) = (first, set.get_mut(place)) {
            *row = first;
        }
    }
    set
}
