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

/// A name on its way into the index.
#[derive(Clone, Copy)]
struct Entry {
    /// In characters.
    length: u32,
    number: u32,
    start: usize,
    end: usize,
}

/// Marks the number of another name.
const OTHER: u32 = 1 << 31;

impl NearNames {
    pub(super) fn new(names: NameList<'_>, others: NameList<'_>) -> Self {
        // One text of all names, and where each stands in it: a string of its own for each would cost more than all else.
        let count = (names.len() + others.len()) as usize;
        let mut text = String::with_capacity(16 * count);
        let mut all: Vec<Entry> = Vec::with_capacity(count);
        for (list, mark) in [(names, 0), (others, OTHER)] {
            let mut buffer = String::new();
            list.walk(0, |number, name| {
                let name = list.fold(name, &mut buffer);
                let start = text.len();
                text.push_str(name);
                let length = if name.is_ascii() { name.len() } else { name.chars().count() };
                all.push(Entry { length: length as u32, number: number | mark, start, end: text.len() });
                true
            });
        }
        // Few lengths, so that counting them sorts.
        let longest = all.iter().map(|entry| entry.length as usize).max().unwrap_or(0);
        let mut lengths = vec![0_u32; longest + 2];
        for entry in &all {
            if let Some(count) = lengths.get_mut(entry.length as usize + 1) {
                *count += 1;
            }
        }
        let mut sum = 0;
        for count in &mut lengths {
            sum += *count;
            *count = sum;
        }
        let mut next = lengths.clone();
        let mut order = vec![0_usize; all.len()];
        for (at, entry) in all.iter().enumerate() {
            if let Some(place) = next.get_mut(entry.length as usize) {
                if let Some(slot) = order.get_mut(*place as usize) {
                    *slot = at;
                }
                *place += 1;
            }
        }
        let all: Vec<Entry> = order.iter().filter_map(|at| all.get(*at).copied()).collect();
        let keys: Vec<&str> = all.iter().map(|entry| text.get(entry.start..entry.end).unwrap_or_default()).collect();
        Self {
            signatures: keys.iter().map(|name| signature(name)).collect(),
            lengths: lengths.iter().copied().collect(),
            numbers: all.iter().map(|entry| entry.number).collect(),
            keys: VarZeroVec::from(&keys),
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
