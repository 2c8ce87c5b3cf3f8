//! Writing the postal codes of digits alone that lie where their town does: few bytes each, since their neighbours mostly
//! have the same town.

use super::format::{RUN_CODES, RUNS};

/// Such a code.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(super) struct Run {
    /// Of the country.
    pub(super) area: u16,
    pub(super) digits: u8,
    pub(super) code: u32,
    /// Of the town.
    pub(super) row: u32,
    /// Of its precision.
    pub(super) step: u8,
}

/// Blocks and bytes, in an order of their own.
pub(super) fn pack(mut codes: Vec<Run>) -> (Vec<u8>, Vec<u8>) {
    codes.sort_unstable();
    let (mut blocks, mut bytes) = (Vec::new(), Vec::new());
    for country in codes.chunk_by(|a, b| (a.area, a.digits) == (b.area, b.digits)) {
        for block in country.chunks(RUN_CODES) {
            let Some(first) = block.first() else { continue };
            blocks.extend_from_slice(&first.area.to_le_bytes());
            blocks.push(first.digits);
            blocks.push(u8::try_from(block.len()).unwrap_or(u8::MAX));
            blocks.extend_from_slice(&first.code.to_le_bytes());
            // The whole file has less than 4 GB, or its container refuses it.
            blocks.extend_from_slice(&u32::try_from(bytes.len()).unwrap_or(u32::MAX).to_le_bytes());
            let (mut before, mut town) = (first.code, None);
            for run in block {
                let other = town != Some((run.row, run.step));
                push_varint(&mut bytes, (run.code - before) << 1 | u32::from(other));
                if other {
                    let [a, b, c, _] = run.row.to_le_bytes();
                    bytes.extend_from_slice(&[a, b, c, run.step]);
                }
                (before, town) = (run.code, Some((run.row, run.step)));
            }
        }
    }
    debug_assert!(blocks.len().is_multiple_of(RUNS));
    (blocks, bytes)
}

fn push_varint(bytes: &mut Vec<u8>, mut number: u32) {
    while number >= 0x80 {
        bytes.push((number & 0x7F) as u8 | 0x80);
        number >>= 7;
    }
    bytes.push(number as u8);
}
