//! Open Location Codes ("8FVC9G8F+6X"). A shortened one names a place only beside a town, and is not read.

use super::reading::{DEGREE_KM, Reading};

const DIGITS: &str = "23456789CFGHJMPQRVWX";

/// Digits before the mark.
const BEFORE: usize = 8;

/// Most digits read behind it: five levels of the grid beneath a square of 14 metres are below any use.
const BEHIND: usize = 7;

pub(super) fn read(text: &str) -> Option<Reading> {
    let code = text.split_whitespace().next()?;
    let (before, behind) = code.split_once('+')?;
    if before.len() != BEFORE || !(2..=BEHIND).contains(&behind.len()) {
        return None;
    }
    let mut digits = Vec::with_capacity(BEFORE + BEHIND);
    for character in before.chars().chain(behind.chars()) {
        digits.push(DIGITS.find(character.to_ascii_uppercase())? as f64);
    }
    let (pairs, grid) = digits.split_at_checked(BEFORE + 2)?;
    let (mut latitude, mut longitude, mut high, mut wide) = (-90.0, -180.0, 400.0, 400.0);
    for pair in pairs.chunks_exact(2) {
        let [north, east] = pair else { return None };
        (high, wide) = (high / 20.0, wide / 20.0);
        latitude += north * high;
        longitude += east * wide;
    }
    for digit in grid {
        (high, wide) = (high / 5.0, wide / 4.0);
        latitude += (digit / 4.0).floor() * high;
        longitude += (digit % 4.0) * wide;
    }
    let half = high / 2.0;
    Some(Reading { latitude: latitude + half, longitude: longitude + wide / 2.0, precision_km: half * DEGREE_KM })
}
