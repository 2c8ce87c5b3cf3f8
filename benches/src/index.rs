//! The index inside `identify`, which the library does not show: the very file, compiled again.

use crate::peers::SLIPS;
use zerovec::{VarZeroVec, ZeroVec, vecs::Index32};

#[path = "../../src/text/near/mod.rs"]
mod near;

/// Its columns, of the names as they are.
#[derive(Debug)]
pub struct Index {
    keys: VarZeroVec<'static, str, Index32>,
    signatures: ZeroVec<'static, u64>,
    lengths: ZeroVec<'static, u32>,
}

impl Index {
    /// From folded ASCII names in any order.
    #[must_use]
    pub fn new(names: &[String]) -> Self {
        let mut sorted: Vec<&str> = names.iter().map(String::as_str).collect();
        sorted.sort_unstable_by_key(|name| (name.len(), *name));
        let longest = sorted.last().map_or(0, |name| name.len());
        let before = |length: usize| sorted.partition_point(|name| name.len() < length) as u32;
        Self {
            signatures: sorted.iter().map(|name| near::signature(name)).collect(),
            lengths: (0..=longest + 1).map(before).collect(),
            keys: VarZeroVec::from(&sorted).into_owned(),
        }
    }

    /// The closest names: exact, then one edit, then two.
    #[must_use]
    pub fn closest(&self, query: &str) -> Vec<String> {
        let names = near::FuzzyIndex { keys: &self.keys, signatures: &self.signatures, lengths: &self.lengths };
        let wanted = near::Wanted::new(query);
        let mut found = Vec::new();
        for edits in 0..=SLIPS {
            names.near(&wanted, edits, |_, name, _| found.push(name.to_owned()));
            if !found.is_empty() {
                break;
            }
        }
        found
    }
}
