//! Which of many texts are few edits from one: a sieve of lengths and letter signatures, then an edit distance.

mod pattern;
mod signature;

use pattern::Pattern;
pub(crate) use signature::signature;
use zerovec::{VarZeroVec, ZeroSlice, vecs::Index32};

/// Folded texts, shortest first, in columns.
#[derive(Clone, Copy)]
pub(crate) struct FuzzyIndex<'a> {
    pub(crate) keys: &'a VarZeroVec<'a, str, Index32>,
    /// One for each of the texts.
    pub(crate) signatures: &'a ZeroSlice<u64>,
    /// Where the texts of each length, in characters, begin.
    pub(crate) lengths: &'a ZeroSlice<u32>,
}

/// A folded text whose neighbours are looked for.
pub(crate) struct Wanted<'a> {
    text: &'a str,
    pub(crate) characters: usize,
    signature: u64,
    pattern: Option<Pattern>,
}

impl<'a> Wanted<'a> {
    pub(crate) fn new(text: &'a str) -> Self {
        Self { text, characters: text.chars().count(), signature: signature(text), pattern: Pattern::new(text) }
    }

    /// Edits between the text and a name; strsim counts what is too long for one word of bits.
    fn distance(&self, name: &str) -> usize {
        match &self.pattern {
            Some(pattern) => pattern.distance(name),
            None => strsim::osa_distance(name, self.text),
        }
    }
}

impl FuzzyIndex<'_> {
    /// Calls `found` with the place of every text at most `edits` edits from the wanted one, the text and the distance.
    ///
    /// A text whose length differs by `d` is at least `d` insertions or deletions away, which change one letter of its
    /// signature each; the other edits change two. So one whose signature differs in more than `2 * edits - d` bits is
    /// further than `edits`.
    pub(crate) fn near(&self, wanted: &Wanted<'_>, edits: usize, mut found: impl FnMut(usize, &str, usize)) {
        let last = self.lengths.len().saturating_sub(1);
        let bound = |length: usize| self.lengths.get(length.min(last)).map_or(0, |n| n as usize);
        for length in wanted.characters.saturating_sub(edits)..=wanted.characters + edits {
            let range = bound(length)..bound(length + 1);
            let Some(signatures) = self.signatures.get_subslice(range.clone()) else { continue };
            let bits = 2 * edits - length.abs_diff(wanted.characters);
            signature::alike(signatures, wanted.signature, bits, |at| {
                let Some(text) = self.keys.get(range.start + at) else { return };
                let distance = wanted.distance(text);
                if distance <= edits {
                    found(range.start + at, text, distance);
                }
            });
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;
    use std::collections::BTreeSet;
    use zerovec::ZeroVec;

    proptest! {
        #![proptest_config(ProptestConfig::with_cases(512))]
        /// What is found is what strsim finds by trying every text, and nothing else.
        #[test]
        fn nothing_is_lost(texts in prop::collection::btree_set("[a-f0-2é]{1,5}( [a-f]{1,5})?", 0..60), wanted in "[a-f0-2é]{1,5}( [a-f]{1,5})?", edits in 0usize..4) {
            let texts: BTreeSet<(usize, String)> = texts.into_iter().map(|text| (text.chars().count(), text)).collect();
            let longest = texts.last().map_or(0, |(length, _)| *length);
            let keys: Vec<&str> = texts.iter().map(|(_, text)| text.as_str()).collect();
            let before = |length: usize| texts.iter().filter(|(l, _)| *l < length).count() as u32;
            let lengths: ZeroVec<'_, u32> = (0..=longest + 1).map(before).collect();
            let signatures: ZeroVec<'_, u64> = keys.iter().map(|key| signature(key)).collect();
            let names = FuzzyIndex { keys: &VarZeroVec::from(&keys), signatures: &signatures, lengths: &lengths };
            let mut found = BTreeSet::new();
            names.near(&Wanted::new(&wanted), edits, |at, text, distance| { found.insert((at, text.to_owned(), distance)); });
            let all = keys.iter().enumerate().map(|(at, key)| (at, (*key).to_owned(), strsim::osa_distance(key, &wanted)));
            prop_assert_eq!(found, all.filter(|(_, _, distance)| *distance <= edits).collect::<BTreeSet<_>>());
        }
    }
}
