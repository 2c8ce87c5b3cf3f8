use std::hash::{BuildHasher, RandomState};

/// Seeds drawn are small enough to be read aloud.
const SEEDS: u64 = 10_000;

/// A seed nobody chose: what the standard library gives hash maps so that nobody foresees their order. It reads no
/// clock.
/// In WebAssembly without a host that gives random numbers it is always the same: a binding there draws its own.
pub(crate) fn draw_seed() -> u64 {
    RandomState::new().hash_one(0_u8) % SEEDS
}
