//! Letters as bits, and a scan for those that differ in few: the one loop that reads every name of some length.

use zerovec::{
    ZeroSlice,
    ule::{AsULE, RawBytesULE},
};

/// Which letters and digits a folded text holds, one bit a letter: an edit changes at most two bits, so two texts whose
/// signatures differ in more than `2k` bits are more than `k` edits apart. Other characters share the remaining bits.
pub(crate) fn signature(folded: &str) -> u64 {
    folded.chars().fold(0, |bits, c| {
        let bit = match c {
            'a'..='z' => c as u32 - 'a' as u32,
            '0'..='9' => 26 + (c as u32 - '0' as u32),
            ' ' => 36,
            _ => 37 + c as u32 % 27,
        };
        bits | 1 << bit
    })
}

/// Signatures looked at before the first branch: few enough to stay in registers, and most blocks hold none that fits.
const BLOCK: usize = 16;

/// Calls `found` with the place of each signature that differs from `wanted` in at most `bits` bits.
pub(super) fn alike(signatures: &ZeroSlice<u64>, wanted: u64, bits: usize, found: impl FnMut(usize)) {
    let all = signatures.as_ule_slice();
    match bits {
        0 => scan(all, found, |raw| cleared::<0>(differing(raw, wanted)) == 0),
        1 => scan(all, found, |raw| cleared::<1>(differing(raw, wanted)) == 0),
        2 => scan(all, found, |raw| cleared::<2>(differing(raw, wanted)) == 0),
        3 => scan(all, found, |raw| cleared::<3>(differing(raw, wanted)) == 0),
        4 => scan(all, found, |raw| cleared::<4>(differing(raw, wanted)) == 0),
        _ => scan(all, found, |raw| differing(raw, wanted).count_ones() as usize <= bits),
    }
}

fn differing(raw: RawBytesULE<8>, wanted: u64) -> u64 {
    u64::from_unaligned(raw) ^ wanted
}

/// Without its `N` lowest bits: nothing is left of a number with at most so many. For few bits this is cheaper than
/// counting them, where the processor has no instruction that counts.
fn cleared<const N: usize>(number: u64) -> u64 {
    (0..N).fold(number, |rest, _| rest & rest.wrapping_sub(1))
}

fn scan(all: &[RawBytesULE<8>], mut found: impl FnMut(usize), fits: impl Fn(RawBytesULE<8>) -> bool) {
    let (blocks, rest) = all.as_chunks::<BLOCK>();
    for (at, block) in blocks.iter().enumerate() {
        if block.iter().fold(false, |any, raw| any | fits(*raw)) {
            each(block, at * BLOCK, &mut found, &fits);
        }
    }
    each(rest, blocks.len() * BLOCK, &mut found, &fits);
}

fn each(some: &[RawBytesULE<8>], start: usize, found: &mut impl FnMut(usize), fits: &impl Fn(RawBytesULE<8>) -> bool) {
    some.iter().enumerate().filter(|(_, raw)| fits(**raw)).for_each(|(at, _)| found(start + at));
}

#[cfg(test)]
mod tests {
    use super::alike;
    use proptest::prelude::*;
    use zerovec::ZeroVec;

    proptest! {
        #[test]
        fn all_that_differ_in_few_bits_are_found(
            all in prop::collection::vec(0u64..4096, 0..70), wanted in 0u64..4096, bits in 0usize..8,
        ) {
            let mut found = Vec::new();
            alike(&ZeroVec::alloc_from_slice(&all), wanted, bits, |at| found.push(at));
            let counted = (0..all.len()).filter(|at| (all[*at] ^ wanted).count_ones() as usize <= bits);
            prop_assert_eq!(found, counted.collect::<Vec<_>>());
        }
    }
}
