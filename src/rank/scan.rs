//! The order of scored items.

/// A scored item.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(crate) struct Ranked {
    pub(crate) item: u32,
    pub(crate) score: f64,
}

/// Items, best first. Equal scores are ordered by a draw from the seed, so that no item is first because of its place
/// in a file.
pub(crate) fn best(items: impl Iterator<Item = Ranked>, seed: u64) -> Vec<Ranked> {
    let mut items: Vec<Ranked> = items.collect();
    items.sort_unstable_by(|a, b| {
        b.score.total_cmp(&a.score).then_with(|| draw(seed, a.item).cmp(&draw(seed, b.item))).then(a.item.cmp(&b.item))
    });
    items
}

/// A number drawn for an item under a seed: SplitMix64's finaliser, whose outputs pass the usual tests of randomness.
pub(crate) fn draw(seed: u64, item: u32) -> u64 {
    let mut z = seed.wrapping_add(u64::from(item).wrapping_add(1).wrapping_mul(0x9e37_79b9_7f4a_7c15));
    z = (z ^ (z >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
    z = (z ^ (z >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
    z ^ (z >> 31)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn equals_take_turns() {
        let items = || (0..5).map(|item| Ranked { item, score: 1.0 });
        let mut firsts = [0; 5];
        for seed in 0..1000 {
            firsts[best(items(), seed)[0].item as usize] += 1;
        }
        assert!(firsts.iter().all(|n| (150..250).contains(n)), "{firsts:?}");
    }
}
