//! Made-up names, slips in them, and catalogues that hold nothing else: the same in each run.

use degafam::{
    Catalogue,
    curate::Records,
    model::{Date, Service},
};
use std::collections::HashSet;

/// Numbers that look drawn (S. Vigna's splitmix64), from a seed.
#[derive(Debug)]
pub struct Dice(u64);

impl Dice {
    /// Dice that always fall the same way for the same seed.
    #[must_use]
    pub fn new(seed: u64) -> Self {
        Self(seed)
    }

    /// A number below `sides`.
    pub fn roll(&mut self, sides: usize) -> usize {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mut mixed = self.0;
        mixed = (mixed ^ mixed >> 30).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        mixed = (mixed ^ mixed >> 27).wrapping_mul(0x94d0_49bb_1331_11eb);
        ((mixed ^ mixed >> 31) % sides as u64) as usize
    }

    fn letter(&mut self, letters: &str) -> char {
        char::from(letters.as_bytes()[self.roll(letters.len())])
    }
}

/// So many different names of one to three words, each of two to four syllables; 15 letters on average.
#[must_use]
pub fn names(count: usize, seed: u64) -> Vec<String> {
    let mut dice = Dice::new(seed);
    let (mut seen, mut names) = (HashSet::new(), Vec::new());
    while names.len() < count {
        let mut name = String::new();
        for word in 0..=dice.roll(3) {
            if word > 0 {
                name.push(' ');
            }
            for _ in 0..2 + dice.roll(3) {
                name.push(dice.letter("bcdfghjklmnpqrstvwxz"));
                name.push(dice.letter("aeiouy"));
                if dice.roll(3) == 0 {
                    name.push(dice.letter("lmnrst"));
                }
            }
        }
        if seen.insert(name.clone()) {
            names.push(name);
        }
    }
    names
}

/// The text after so many slips, each a letter put in, left out, mistaken or swapped with the next.
#[must_use]
pub fn slipped(text: &str, slips: usize, dice: &mut Dice) -> String {
    let mut letters: Vec<char> = text.chars().collect();
    for _ in 0..slips {
        let at = dice.roll(letters.len() - 1);
        match dice.roll(4) {
            0 => letters.insert(at, dice.letter("abcdefghijklmnopqrstuvwxyz")),
            1 => drop(letters.remove(at)),
            2 => letters[at] = dice.letter("abcdefghijklmnopqrstuvwxyz"),
            _ => letters.swap(at, at + 1),
        }
    }
    letters.into_iter().collect()
}

/// What is asked of names: the query, and the place of the name that was meant.
#[must_use]
pub fn queries(names: &[String], count: usize, slips: impl Fn(usize) -> usize, seed: u64) -> Vec<(String, usize)> {
    let mut dice = Dice::new(seed);
    let one = |at| {
        let meant = dice.roll(names.len());
        (slipped(&names[meant], slips(at), &mut dice), meant)
    };
    (0..count).map(one).collect()
}

/// A quarter spelled right, half with one slip, a quarter with two.
#[must_use]
pub fn mixed(at: usize) -> usize {
    [0, 1, 1, 2][at % 4]
}

/// The id of the service that has the name at this place.
#[must_use]
pub fn id(at: usize) -> String {
    format!("s{at}")
}

/// A catalogue with one service for each name, and nothing else.
#[must_use]
pub fn catalogue(names: &[String]) -> Catalogue {
    let service = |(at, name): (usize, &String)| Service::new(id(at), name.as_str());
    let records = Records {
        date: Date::new(2026, 11, 22).unwrap(),
        layers: Vec::new(),
        criteria: Vec::new(),
        needs: Vec::new(),
        families: Vec::new(),
        software: Vec::new(),
        hosters: Vec::new(),
        services: names.iter().enumerate().map(service).collect(),
    };
    Catalogue::open(&records.pack().unwrap()).unwrap()
}
