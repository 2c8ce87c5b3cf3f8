//! The full scan: exact by construction.

use std::cmp::Ordering;

/// A scored item.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(crate) struct Ranked {
    pub(crate) item: u32,
    pub(crate) score: f64,
}

/// The best `limit` items, best first. Equal scores are ordered by a draw from the seed, so that no item is first
/// because of its place in a file.
pub(crate) fn best(items: impl Iterator<Item = Ranked>, limit: usize, seed: u64) -> Vec<Ranked> {
    let mut items: Vec<Ranked> = items.collect();
    let order = |a: &Ranked, b: &Ranked| -> Ordering {
        b.score.total_cmp(&a.score).then_with(|| draw(seed, a.item).cmp(&draw(seed, b.item))).then(a.item.cmp(&b.item))
    };
    if limit == 0 {
        return Vec::new();
    }
    if limit < items.len() {
        items.select_nth_unstable_by(limit - 1, order);
        items.truncate(limit);
    }
    items.sort_unstable_by(order);
    items
}

/// A number drawn for an item under a seed: SplitMix64's finaliser, whose outputs pass the usual tests of randomness.
pub(super) fn draw(seed: u64, item: u32) -> u64 {
    let mut z = seed.wrapping_add(u64::from(item).wrapping_add(1).wrapping_mul(0x9e37_79b9_7f4a_7c15));
    z = (z ^ (z >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
    z = (z ^ (z >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
    z ^ (z >> 31)
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    proptest! {
        #[test]
        fn the_best_are_the_first_of_the_whole_order(
            scores in prop::collection::vec(0u8..4, 0..60), limit in 0usize..70, seed: u64,
        ) {
            let items = || (0u32..).zip(&scores).map(|(item, s)| Ranked { item, score: f64::from(*s) });
            let mut whole = best(items(), usize::MAX, seed);
            prop_assert!(whole.windows(2).all(|w| w[0].score >= w[1].score));
            whole.truncate(limit);
            prop_assert_eq!(best(items(), limit, seed), whole);
        }
    }

    #[test]
    fn equals_take_turns() {
        let items = || (0..5).map(|item| Ranked { item, score: 1.0 });
        let mut firsts = [0; 5];
        for seed in 0..1000 {
            firsts[best(items(), 1, seed)[0].item as usize] += 1;
        }
        assert!(firsts.iter().all(|n| (150..250).contains(n)), "{firsts:?}");
    }
}
