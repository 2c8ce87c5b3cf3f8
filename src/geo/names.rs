//! Sorted, front-coded names: found by binary search over blocks, read without unpacking the rest.

use super::format::{BLOCK, u32_at};
use once_cell::sync::Lazy;
use std::ops::Range;

/// A name's shared part and its rest have at most 255 bytes each.
const ROOM: usize = 512;

/// Reads the next name over the one before it.
fn next<'n>(rest: &mut &[u8], name: &'n mut [u8; ROOM]) -> Option<&'n [u8]> {
    let [shared, length, tail @ ..] = *rest else { return None };
    let (shared, length) = (usize::from(*shared), usize::from(*length));
    let (suffix, after) = tail.split_at_checked(length)?;
    name.get_mut(shared..shared + length)?.copy_from_slice(suffix);
    *rest = after;
    name.get(..shared + length)
}

/// A list of names sorted by their folded form.
#[derive(Clone, Copy)]
pub(super) struct NameList<'a> {
    blocks: &'a [u8],
    data: &'a [u8],
    count: u32,
    /// Stored as folded already (other names), or as displayed (names of rows).
    folded: bool,
}

impl<'a> NameList<'a> {
    pub(super) fn new(blocks: &'a [u8], data: &'a [u8], count: u32, folded: bool) -> Self {
        Self { blocks, data, count, folded }
    }

    pub(super) fn len(&self) -> u32 {
        self.count
    }

    /// Calls `visit` with number and name from the block of `from` on, until it returns false or the names end.
    pub(super) fn walk(&self, from: u32, mut visit: impl FnMut(u32, &str) -> bool) {
        self.walk_bytes(from, |number, name| std::str::from_utf8(name).is_ok_and(|name| visit(number, name)));
    }

    /// Likewise with the bytes of the name, for a pass over all names that looks at few of them closely.
    pub(super) fn walk_bytes(&self, from: u32, mut visit: impl FnMut(u32, &[u8]) -> bool) {
        let block = from / BLOCK as u32;
        let Some(start) = u32_at(self.blocks, 4 * block as usize) else { return };
        let mut rest = self.data.get(start as usize..).unwrap_or_default();
        let mut name = [0; ROOM];
        for number in block * BLOCK as u32..self.count {
            let Some(name) = next(&mut rest, &mut name) else { return };
            if !visit(number, name) {
                return;
            }
        }
    }

    /// Whether every name can be read, each block begins where it is said to, and nothing follows the last.
    pub(super) fn is_whole(&self) -> bool {
        let mut rest = self.data;
        let mut name = [0; ROOM];
        let whole = (0..self.count).all(|number| {
            let begins = number.is_multiple_of(BLOCK as u32);
            let said = || u32_at(self.blocks, 4 * (number as usize / BLOCK)).map(|start| start as usize);
            // A block is read without the one before it.
            let alone = !begins || (said() == Some(self.data.len() - rest.len()) && rest.first() == Some(&0));
            alone && next(&mut rest, &mut name).is_some_and(|name| std::str::from_utf8(name).is_ok())
        });
        whole && rest.is_empty() && self.blocks.len() == 4 * self.count.div_ceil(BLOCK as u32) as usize
    }

    /// The name with this number, as stored.
    pub(super) fn get(&self, wanted: u32) -> Option<String> {
        let mut found = None;
        self.walk(wanted, |number, name| {
            if number == wanted {
                found = Some(name.to_owned());
            }
            number < wanted
        });
        found
    }

    /// The folded form of a stored name, in `buffer` where that saves an allocation.
    pub(super) fn fold<'b>(&self, name: &'b str, buffer: &'b mut String) -> &'b str {
        if self.folded {
            return name;
        }
        fold_into(name, buffer);
        buffer
    }

    /// Number of the first name whose folded form does not satisfy `before`, which must hold for a first part of
    /// the list only.
    fn first_not(&self, before: impl Fn(&str) -> bool) -> u32 {
        let mut buffer = String::with_capacity(64);
        let mut low = 0;
        let mut high = self.count.div_ceil(BLOCK as u32);
        // First block whose head is not before.
        while low < high {
            let middle = low + (high - low) / 2;
            let mut head_before = false;
            self.walk(middle * BLOCK as u32, |_, name| {
                head_before = before(self.fold(name, &mut buffer));
                false
            });
            if head_before {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        let Some(block) = low.checked_sub(1) else { return 0 };
        let mut answer = (low * BLOCK as u32).min(self.count);
        self.walk(block * BLOCK as u32, |number, name| {
            if number >= answer {
                return false;
            }
            if before(self.fold(name, &mut buffer)) {
                return true;
            }
            answer = number;
            false
        });
        answer
    }

    /// The names whose folded form is `key`.
    pub(super) fn equal(&self, key: &str) -> Range<u32> {
        self.range(|name| name < key, |name| name == key)
    }

    /// The names whose folded form begins with `prefix`.
    pub(super) fn prefixed(&self, prefix: &str) -> Range<u32> {
        let low = self.first_not(|name| name < prefix);
        low..self.first_not(|name| name < prefix || name.starts_with(prefix)).max(low)
    }

    /// From the first name that is not `before` on, the few that `belong`.
    fn range(&self, before: impl Fn(&str) -> bool, belongs: impl Fn(&str) -> bool) -> Range<u32> {
        let low = self.first_not(before);
        let mut high = low;
        let mut buffer = String::new();
        self.walk(low, |number, name| {
            if number >= low && belongs(self.fold(name, &mut buffer)) {
                high = number + 1;
            }
            number < low || high > number
        });
        low..high
    }
}

/// Letters of the Latin alphabets, accented and joined, as `fold` writes them: it would ask the tables of all scripts.
const LATIN: std::ops::Range<u32> = 0xC0..0x250;

/// What each of them folds to, if that is the same between other letters: `Ŀ` parts words.
static LATIN_FOLDED: Lazy<Vec<String>> = Lazy::new(|| {
    let folded = |letter: u32| {
        let between = crate::text::fold(&format!("a{}a", char::from_u32(letter)?));
        let alone = between.strip_prefix('a')?.strip_suffix('a')?;
        alone.bytes().all(|byte| byte.is_ascii_alphanumeric()).then(|| alone.to_owned())
    };
    LATIN.map(|letter| folded(letter).unwrap_or_default()).collect()
});

/// [`crate::text::fold`] into a buffer, without its Unicode tables for the Latin names that are nearly all of the list.
pub(super) fn fold_into(name: &str, buffer: &mut String) {
    buffer.clear();
    let mut gap = false;
    for letter in name.chars() {
        let ascii = letter.is_ascii();
        if ascii && !letter.is_ascii_alphanumeric() {
            if matches!(letter, '+' | '#' | '&') {
                buffer.clear();
                buffer.push_str(&crate::text::fold(name));
                return;
            }
            gap = true;
            continue;
        }
        if gap && !buffer.is_empty() {
            buffer.push(' ');
        }
        gap = false;
        if ascii {
            buffer.push(letter.to_ascii_lowercase());
            continue;
        }
        let at = (letter as usize).checked_sub(LATIN.start as usize);
        match at.and_then(|at| LATIN_FOLDED.get(at)).filter(|folded| !folded.is_empty()) {
            Some(folded) => buffer.push_str(folded),
            None => {
                buffer.clear();
                buffer.push_str(&crate::text::fold(name));
                return;
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn every_latin_letter_folds_alike_wherever_it_stands() {
        let mut buffer = String::new();
        for letter in LATIN.filter_map(char::from_u32) {
            for name in [
                format!("{letter}"),
                format!("{letter}a"),
                format!("a{letter}"),
                format!("a{letter}a"),
                format!("a {letter} a"),
            ] {
                fold_into(&name, &mut buffer);
                assert_eq!(buffer, crate::text::fold(&name), "{name}");
            }
        }
    }

    proptest! {
        #![proptest_config(ProptestConfig::with_cases(2_000))]
        #[test]
        fn the_short_way_folds_alike(name in "([ -~]|[ -\u{24f}]|[ß’ėșŁœ\u{301}]){0,20}") {
            let mut buffer = String::new();
            fold_into(&name, &mut buffer);
            prop_assert_eq!(buffer, crate::text::fold(&name));
        }
    }
}
