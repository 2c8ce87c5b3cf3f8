//! Edit distance of one text to many, sixty-four letters at a time.

/// A text of at most 64 letters, ready to be compared: for each of its letters, where it stands.
pub(super) struct Pattern {
    ascii: [u64; 128],
    others: Vec<(char, u64)>,
    length: usize,
}

/// Letters that one word of bits holds.
const LENGTH: usize = 64;

impl Pattern {
    /// Nothing when the text is empty or too long.
    pub(super) fn new(text: &str) -> Option<Self> {
        let mut pattern = Self { ascii: [0; 128], others: Vec::new(), length: text.chars().count() };
        if !(1..=LENGTH).contains(&pattern.length) {
            return None;
        }
        for (at, character) in text.chars().enumerate() {
            let bit = 1u64 << at;
            match pattern.ascii.get_mut(character as usize) {
                Some(bits) => *bits |= bit,
                None => match pattern.others.iter_mut().find(|(other, _)| *other == character) {
                    Some((_, bits)) => *bits |= bit,
                    None => pattern.others.push((character, bit)),
                },
            }
        }
        Some(pattern)
    }

    /// Optimal string alignment: insertions, deletions, substitutions, and swaps of neighbours that no other edit
    /// touches (H. Hyyrö, "A bit-vector algorithm for computing Levenshtein and Damerau edit distances", 2003).
    pub(super) fn distance(&self, text: &str) -> usize {
        let last = 1u64 << (self.length - 1);
        let (mut up, mut down, mut diagonal, mut before) = (u64::MAX, 0u64, 0u64, 0u64);
        let mut distance = self.length;
        for character in text.chars() {
            let same = self.places(character);
            let swapped = ((!diagonal & same) << 1) & before;
            diagonal = ((same & up).wrapping_add(up) ^ up) | same | down | swapped;
            let above = down | !(diagonal | up);
            let below = diagonal & up;
            distance += usize::from(above & last != 0);
            distance -= usize::from(below & last != 0);
            let (above, below) = (above << 1 | 1, below << 1);
            up = below | !(diagonal | above);
            down = above & diagonal;
            before = same;
        }
        distance
    }

    fn places(&self, character: char) -> u64 {
        match self.ascii.get(character as usize) {
            Some(bits) => *bits,
            None => self.others.iter().find(|(other, _)| *other == character).map_or(0, |(_, bits)| *bits),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::Pattern;
    use proptest::prelude::*;

    proptest! {
        #![proptest_config(ProptestConfig::with_cases(4096))]
        #[test]
        fn the_distance_is_strsims(a in "[a-eé ]{1,24}", b in "[a-eé ]{0,24}") {
            prop_assert_eq!(Pattern::new(&a).unwrap().distance(&b), strsim::osa_distance(&a, &b));
        }
    }
}
