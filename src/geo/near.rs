//! An index of all names by length and letters, for those that are few edits from a text.

use super::names::NameList;
use crate::text::{FuzzyIndex, Wanted, signature};
use zerovec::vecs::Index32;
use zerovec::{VarZeroVec, ZeroVec};

/// All names, sorted by length, with what rules most of them out at a glance.
#[derive(Debug)]
pub(super) struct NearNames {
    keys: VarZeroVec<'static, str, Index32>,
    signatures: ZeroVec<'static, u64>,
    lengths: ZeroVec<'static, u32>,
    /// Of each key: number of a name, with a mark for other names.
    numbers: Vec<u32>,
}

/// Where a name stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Listed {
    /// Among the names of the places.
    Name(u32),
    /// Among their other names.
    Other(u32),
}

/// Marks the number of another name.
const OTHER: u32 = 1 << 31;

impl NearNames {
    pub(super) fn new(names: NameList<'_>, others: NameList<'_>) -> Self {
        let mut all: Vec<(usize, u32, String)> = Vec::with_capacity((names.len() + others.len()) as usize);
        for (list, mark) in [(names, 0), (others, OTHER)] {
            let mut buffer = String::new();
            list.walk(0, |number, name| {
                let name = list.fold(name, &mut buffer).to_owned();
                all.push((name.chars().count(), number | mark, name));
                true
            });
        }
        all.sort_unstable_by_key(|(length, number, _)| (*length, *number));
        let mut lengths = Vec::new();
        for (at, (length, ..)) in (0u32..).zip(&all) {
            while lengths.len() <= *length {
                lengths.push(at);
            }
        }
        lengths.push(u32::try_from(all.len()).unwrap_or(u32::MAX));
        Self {
            signatures: all.iter().map(|(_, _, name)| signature(name)).collect(),
            lengths: lengths.iter().copied().collect(),
            numbers: all.iter().map(|(_, number, _)| *number).collect(),
            keys: VarZeroVec::from(&all.iter().map(|(_, _, name)| name.as_str()).collect::<Vec<_>>()),
        }
    }

    /// Calls `found` with every name at most `edits` edits from a text, and the distance.
    pub(super) fn near(&self, text: &str, edits: usize, mut found: impl FnMut(Listed, &str, usize)) {
        let names = FuzzyIndex { keys: &self.keys, signatures: &self.signatures, lengths: &self.lengths };
        names.near(&Wanted::new(text), edits, |at, name, distance| {
            let Some(number) = self.numbers.get(at).copied() else { return };
            let listed = if number & OTHER == 0 { Listed::Name(number) } else { Listed::Other(number & !OTHER) };
            found(listed, name, distance);
        });
    }
}
