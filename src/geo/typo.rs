//! Names with a typing error: one pass over all names, most of which a look at their letters rules out.

use super::Gazetteer;
use super::find::Hit;

/// Letters from which one typing error, and two, are forgiven: in shorter names one edit reaches unrelated places.
pub const TYPO_LETTERS: [usize; 2] = [4, 8];

impl Gazetteer {
    /// Names nearest to a mistyped one, among places that `fits`: only the fewest edits count.
    pub(super) fn mistyped(&self, folded: &str, fits: &dyn Fn(&Hit) -> bool) -> Vec<Hit> {
        let [one, two] = TYPO_LETTERS;
        let characters = folded.chars().filter(|c| *c != ' ').count();
        let mut most = usize::from(characters >= one) + usize::from(characters >= two);
        if most == 0 || folded.starts_with(|c: char| c.is_ascii_digit()) {
            return Vec::new();
        }
        let wanted = Letters::of(folded.as_bytes());
        let mut buffer = String::new();
        let mut hits: Vec<Hit> = Vec::new();
        for (names, others) in [(self.names(), false), (self.other_names(), true)] {
            names.walk_bytes(0, |number, name| {
                // Nearly all are told apart by letters and length alone, before the cost of folding. An accented letter
                // may stand for any letter of the wanted name, and for two ("œ").
                let accented = name.iter().filter(|byte| **byte >= 0xC0).count();
                if name.len().abs_diff(folded.len()) > 2 * (most + accented)
                    || !wanted.within(Letters::of(name), most + accented, most)
                {
                    return true;
                }
                let Ok(name) = std::str::from_utf8(name) else { return true };
                let name = names.fold(name, &mut buffer);
                if name.len().abs_diff(folded.len()) <= 2 * most
                    && wanted.within(Letters::of(name.as_bytes()), most, most)
                {
                    let edits = strsim::osa_distance(name, folded);
                    let target = if others { self.other_row(number) } else { Some((number, false)) };
                    if let Some(hit) = target
                        .filter(|_| edits <= most)
                        .and_then(|(row, weak)| self.hit(row, weak))
                        .filter(|hit| fits(hit))
                    {
                        if edits < most {
                            hits.clear();
                            most = edits;
                        }
                        hits.push(hit);
                    }
                }
                true
            });
        }
        hits
    }
}

/// Which letters a name has: names further apart than allowed are told without comparing them letter by letter.
#[derive(Clone, Copy)]
struct Letters(u32);

impl Letters {
    fn of(name: &[u8]) -> Self {
        // The low five bits of a letter are the same in both cases; digits and marks are left out, which only lets
        // more names through.
        Self(name.iter().fold(0, |seen, byte| seen | u32::from(byte.is_ascii_alphabetic()) << (byte & 31)))
    }

    /// False when more edits lie between the two for sure: an edit takes or adds one letter at most. `missing`: letters
    /// that the other may lack; `foreign`: letters that it may have besides.
    fn within(self, other: Self, missing: usize, foreign: usize) -> bool {
        (self.0 & !other.0).count_ones() as usize <= missing && (other.0 & !self.0).count_ones() as usize <= foreign
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    proptest! {
        #[test]
        fn the_look_at_letters_rules_out_no_near_name(a in "[a-e ]{0,8}", b in "[a-e ]{0,8}") {
            let edits = strsim::osa_distance(&a, &b);
            prop_assert!(Letters::of(a.as_bytes()).within(Letters::of(b.as_bytes()), edits, edits));
        }
    }
}
