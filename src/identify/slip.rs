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

/// Cost of the cheapest slips that turn `name` into `typed`; swaps of neighbours count once.
pub(super) fn cost(name: &[char], typed: &[char]) -> f64 {
    let width = typed.len() + 1;
    let mut before: Vec<f64> = vec![f64::INFINITY; width];
    let mut above: Vec<f64> = Vec::with_capacity(width);
    above.push(0.0);
    for (j, _) in typed.iter().enumerate() {
        let last = above.last().copied().unwrap_or_default();
        above.push(last + extra(typed, j));
    }
    for (i, &n) in name.iter().enumerate() {
        let mut row = Vec::with_capacity(width);
        row.push(at(&above, 0) + missing(name, i));
        for (j, &t) in typed.iter().enumerate() {
            let first = if i == 0 || j == 0 { FIRST } else { 0.0 };
            let moved = i > 0 && name.get(i - 1) == Some(&n) && typed.get(j + 1) == Some(&t);
            let unlike = if moved { FINGER } else { substituted(n, t) + first };
            let mut best = at(&above, j) + if n == t { 0.0 } else { unlike };
            best = best.min(at(&above, j + 1) + missing(name, i));
            best = best.min(at(&row, j) + extra(typed, j));
            let swapped = i > 0 && j > 0 && n != t && name.get(i - 1) == Some(&t) && typed.get(j - 1) == Some(&n);
            if swapped {
                best = best.min(at(&before, j - 1) + FINGER);
            }
            row.push(best);
        }
        before = std::mem::replace(&mut above, row);
    }
    at(&above, typed.len())
}

fn at(row: &[f64], index: usize) -> f64 {
    row.get(index).copied().unwrap_or(f64::INFINITY)
}

fn substituted(name: char, typed: char) -> f64 {
    match (letter(name), letter(typed)) {
        (Some(a), Some(b)) => PAIRS.get(a * LETTERS + b).copied().unwrap_or(OTHER),
        _ if name.is_ascii_digit() && typed.is_ascii_digit() => DIGIT,
        _ => pair(name, typed),
    }
}

/// Letters of the alphabet, which nearly all slips are made of.
const LETTERS: usize = 26;

/// What one letter for another costs, by their places in the alphabet.
static PAIRS: Lazy<Vec<f64>> = Lazy::new(|| ('a'..='z').flat_map(|a| ('a'..='z').map(move |b| pair(a, b))).collect());
/// Which keys touch, by their places in the alphabet.
static TOUCHING: Lazy<Vec<bool>> =
    Lazy::new(|| ('a'..='z').flat_map(|a| ('a'..='z').map(move |b| touch(a, b))).collect());

fn letter(c: char) -> Option<usize> {
    c.is_ascii_lowercase().then(|| c as usize - 'a' as usize)
}

fn pair(a: char, b: char) -> f64 {
    match (a, b) {
        _ if ALIKE.contains(&(a, b)) || ALIKE.contains(&(b, a)) => SOUND,
        _ if touch(a, b) => FINGER,
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
    let Some(&letter) = text.get(at) else { return OTHER };
    let (previous, next) = (at.checked_sub(1).and_then(|p| text.get(p)), text.get(at + 1));
    let first = if at == 0 { FIRST } else { 0.0 };
    first
        + match letter {
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
    letter(a).zip(letter(b)).and_then(|(a, b)| TOUCHING.get(a * LETTERS + b).copied()).unwrap_or(false)
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

    fn between(name: &str, typed: &str) -> f64 {
        cost(&name.chars().collect::<Vec<_>>(), &typed.chars().collect::<Vec<_>>())
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

    #[test]
    fn keys_touch_on_either_keyboard() {
        assert!(beside('a', 's') && beside('a', 'z') && beside('g', 'h') && beside('l', 'm') && beside('q', 'a'));
        assert!(!beside('a', 'p') && !beside('q', 'm'));
    }
}
