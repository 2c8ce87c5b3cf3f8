//! What a typing mistake costs: less where fingers and ears often err.

use once_cell::sync::Lazy;

/// Keys stand in rows; a row is half a key further right than the one above.
const KEYBOARDS: [[&str; 3]; 2] = [["qwertyuiop", "asdfghjkl", "zxcvbnm"], ["azertyuiop", "qsdfghjklm", "wxcvbn"]];

/// Letters heard or read alike in French or English.
const ALIKE: &[(char, char)] = &[
    ('a', 'e'),
    ('b', 'p'),
    ('b', 'v'),
    ('c', 'k'),
    ('c', 'q'),
    ('c', 's'),
    ('d', 't'),
    ('e', 'i'),
    ('f', 'v'),
    ('g', 'j'),
    ('i', 'y'),
    ('k', 'q'),
    ('k', 'x'),
    ('m', 'n'),
    ('o', 'u'),
    ('s', 'x'),
    ('s', 'z'),
    ('v', 'w'),
    ('0', 'o'),
    ('1', 'i'),
    ('1', 'l'),
];

const VOWELS: [char; 6] = ['a', 'e', 'i', 'o', 'u', 'y'];

/// The costs stand in the order of how often people err so, one being the plain substitution of an unrelated letter.
/// A space left out or put in: glued and split words are the most common of all.
const SPACE: f64 = 0.3;
/// A letter doubled or not doubled.
const DOUBLED: f64 = 0.4;
/// A letter that is not heard, or one heard alike.
const SOUND: f64 = 0.5;
/// Two letters swapped; a key hit beside the right one; a vowel left out; the wrong letter doubled ("zomm").
const FINGER: f64 = 0.6;
/// A vowel for another.
const VOWEL: f64 = 0.85;
/// Another letter left out or put in.
const LETTER: f64 = 0.8;
/// A letter for an unrelated one.
const OTHER: f64 = 1.0;
/// A digit for another: "Windows 10" is not "Windows 11".
const DIGIT: f64 = 3.0;
/// People rarely miss the first letter.
const FIRST: f64 = 0.3;

/// Least that a letter costs which stands in one of the two texts only.
const LEAST: f64 = SPACE;
/// Letters left out or put in, beyond the difference in length, that are looked at first: slips that cost less than
/// twice so many and one cannot hold more of them.
const BAND: usize = 2;

/// What was typed, ready to be compared with names.
pub(super) struct Typed {
    characters: Vec<char>,
    /// What each letter costs when the name lacks it.
    extras: Vec<f64>,
}

impl Typed {
    pub(super) fn new(text: &str) -> Self {
        let characters = characters(text);
        let extras = (0..characters.len()).map(|at| extra(&characters, at)).collect();
        Self { characters, extras }
    }

    pub(super) fn len(&self) -> usize {
        self.characters.len()
    }

    /// Cost of the cheapest slips that turn `name` into what was typed; swaps of neighbours count once.
    pub(super) fn cost(&self, name: &[char]) -> f64 {
        let near = self.within(name, BAND);
        // Whoever leaves the band has put in and left out a letter more than it is wide.
        if near <= 2.0 * (BAND as f64 + 1.0) * LEAST { near } else { self.within(name, name.len() + self.len()) }
    }

    /// The same over the slips that never put in, or leave out, more than `band` letters beyond the difference
    /// in length.
    fn within(&self, name: &[char], band: usize) -> f64 {
        let width = self.characters.len();
        let (fewer, more) = (band + name.len().saturating_sub(width), band + width.saturating_sub(name.len()));
        let pairs = PAIRS.as_slice();
        let mut cells = vec![f64::INFINITY; 3 * (width + 1)];
        let (mut before, rest) = cells.split_at_mut(width + 1);
        let (mut above, mut row) = rest.split_at_mut(width + 1);
        let mut sum = 0.0;
        for (cell, extra) in above.iter_mut().zip([&0.0].into_iter().chain(&self.extras)).take(more + 1) {
            sum += extra;
            *cell = sum;
        }
        let mut previous = None;
        for (i, &n) in name.iter().enumerate() {
            let missing = missing(name, i);
            let unlike = character(n).and_then(|a| pairs.get(a * ALPHABET..(a + 1) * ALPHABET));
            let (start, end) = (i.saturating_sub(fewer), (i + more + 1).min(width));
            // What lies left of the band is out of reach; the first column is the whole beginning left out.
            let mut left = if start == 0 { at(above, 0) + missing } else { f64::INFINITY };
            set(row, start, left);
            for j in start..end {
                let (Some(&t), Some(extra)) = (self.characters.get(j), self.extras.get(j)) else { break };
                let diagonal = at(above, j);
                let mut best = if n == t {
                    diagonal
                } else if previous == Some(n) && self.characters.get(j + 1) == Some(&t) {
                    diagonal + FINGER
                } else {
                    let first = if i == 0 || j == 0 { FIRST } else { 0.0 };
                    let listed = unlike.zip(character(t)).and_then(|(row, b)| row.get(b));
                    diagonal + (listed.copied().unwrap_or_else(|| substituted(n, t)) + first)
                };
                best = least(best, least(at(above, j + 1) + missing, left + extra));
                if previous == Some(t) && n != t && j > 0 && self.characters.get(j - 1) == Some(&n) {
                    best = least(best, at(before, j - 1) + FINGER);
                }
                set(row, j + 1, best);
                left = best;
            }
            set(row, end + 1, f64::INFINITY);
            previous = Some(n);
            std::mem::swap(&mut before, &mut above);
            std::mem::swap(&mut above, &mut row);
        }
        at(above, width)
    }
}

/// The characters of a text, for which room is made once: there are no more than bytes.
pub(super) fn characters(text: &str) -> Vec<char> {
    let mut all = Vec::with_capacity(text.len());
    all.extend(text.chars());
    all
}

/// The lesser of two numbers that are some: what `f64::min` does beyond that takes time.
fn least(a: f64, b: f64) -> f64 {
    if b < a { b } else { a }
}

fn set(row: &mut [f64], index: usize, value: f64) {
    if let Some(cell) = row.get_mut(index) {
        *cell = value;
    }
}

fn at(row: &[f64], index: usize) -> f64 {
    row.get(index).copied().unwrap_or(f64::INFINITY)
}

/// What a letter costs for another, where one of them is none of the alphabet.
fn substituted(name: char, typed: char) -> f64 {
    if name.is_ascii_digit() && typed.is_ascii_digit() { DIGIT } else { pair(name, typed) }
}

/// Letters of the alphabet, which nearly all slips are made of.
const ALPHABET: usize = 26;

/// What one letter for another costs, by their places in the alphabet.
static PAIRS: Lazy<Vec<f64>> = Lazy::new(|| ('a'..='z').flat_map(|a| ('a'..='z').map(move |b| pair(a, b))).collect());
/// Which keys touch, by their places in the alphabet.
static TOUCHING: Lazy<Vec<bool>> =
    Lazy::new(|| ('a'..='z').flat_map(|a| ('a'..='z').map(move |b| touch(a, b))).collect());

fn character(c: char) -> Option<usize> {
    c.is_ascii_lowercase().then(|| c as usize - 'a' as usize)
}

fn pair(a: char, b: char) -> f64 {
    match (a, b) {
        _ if ALIKE.contains(&(a, b)) || ALIKE.contains(&(b, a)) => SOUND,
        _ if beside(a, b) => FINGER,
        _ if VOWELS.contains(&a) && VOWELS.contains(&b) => VOWEL,
        _ => OTHER,
    }
}

/// A letter of the name that was not typed.
fn missing(name: &[char], i: usize) -> f64 {
    lone(name, i, |_, c, _| VOWELS.contains(&c))
}

/// A letter typed that the name does not have.
fn extra(typed: &[char], j: usize) -> f64 {
    lone(typed, j, |previous, c, next| previous.is_some_and(|p| beside(*p, c)) || next.is_some_and(|n| beside(*n, c)))
}

/// A letter that stands in one of the two texts only; `easy` says, from its neighbours, whether a finger slips there.
fn lone(text: &[char], at: usize, easy: impl Fn(Option<&char>, char, Option<&char>) -> bool) -> f64 {
    let Some(&character) = text.get(at) else { return OTHER };
    let (previous, next) = (at.checked_sub(1).and_then(|p| text.get(p)), text.get(at + 1));
    let first = if at == 0 { FIRST } else { 0.0 };
    first
        + match character {
            ' ' => SPACE,
            c if previous == Some(&c) || next == Some(&c) => DOUBLED,
            'h' => SOUND,
            'c' if next == Some(&'k') => SOUND,
            'e' | 's' | 't' if next.is_none_or(|n| *n == ' ') => SOUND,
            c if c.is_ascii_digit() => DIGIT,
            c if easy(previous, c, next) => FINGER,
            _ => LETTER,
        }
}

fn beside(a: char, b: char) -> bool {
    character(a).zip(character(b)).and_then(|(a, b)| TOUCHING.get(a * ALPHABET + b).copied()).unwrap_or(false)
}

/// Whether two keys touch on one of the keyboards.
fn touch(a: char, b: char) -> bool {
    let key = |rows: &[&str; 3], c: char| {
        rows.iter().enumerate().find_map(|(row, keys)| keys.find(c).map(|column| (row, 2 * column + row)))
    };
    KEYBOARDS.iter().any(|rows| match key(rows, a).zip(key(rows, b)) {
        Some(((r, x), (s, y))) => r.abs_diff(s) <= 1 && x.abs_diff(y) <= if r == s { 2 } else { 1 },
        None => false,
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn between(name: &str, typed: &str) -> f64 {
        Typed::new(typed).cost(&name.chars().collect::<Vec<_>>())
    }

    #[test]
    fn frequent_slips_cost_less() {
        assert_eq!(between("trello", "trello"), 0.0);
        assert_eq!(between("trello", "trelo"), DOUBLED);
        assert_eq!(between("gmail", "gmial"), FINGER);
        assert_eq!(between("dropbox", "dropbix"), FINGER);
        assert_eq!(between("google docs", "googledocs"), SPACE);
        assert!(between("netflix", "netflics") < between("plone", "phome"));
        assert!(between("windows 10", "windows 11") >= DIGIT);
    }

    proptest! {
        #[test]
        fn the_band_loses_nothing(name in "[abehst0 ]{1,12}", typed in "[abehst0 ]{1,12}") {
            let (name, typed): (Vec<char>, _) = (name.chars().collect(), Typed::new(&typed));
            let (banded, whole) = (typed.cost(&name), typed.within(&name, 24));
            prop_assert!((banded - whole).abs() < 1e-9, "{banded} {whole}");
        }
    }

    #[test]
    fn keys_touch_on_either_keyboard() {
        assert!(beside('a', 's') && beside('a', 'z') && beside('g', 'h') && beside('l', 'm') && beside('q', 'a'));
        assert!(!beside('a', 'p') && !beside('q', 'm'));
    }
}
