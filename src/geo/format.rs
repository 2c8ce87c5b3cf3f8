//! The packed places: their sections, and the numbers both writer and reader need. Little-endian throughout.

use super::PlaceKind;
use crate::container::{Form, Tag};
use crate::error::ErrorKind;

/// Format version that this code writes; it reads the one before too. 3 keeps rows by columns, which compress by a
/// quarter better, coordinates in steps of which a degree has a thousand, and runs of postal codes.
const FORMAT: u16 = 3;

/// A packed gazetteer.
pub(super) static FORM: Form = Form {
    kind: *b"plac",
    format: FORMAT,
    // Who knows rows of format 2 alone finds none.
    least: 3,
    // The first in a container.
    oldest: 2,
    not_one: ErrorKind::NotAGazetteer,
    too_new: ErrorKind::GazetteerVersion,
    too_old: ErrorKind::GazetteerVersion,
    damaged: ErrorKind::GazetteerDamaged,
};

/// Names a block: a name is found by a binary search over blocks and read by walking at most this many.
/// 16 costs a quarter of a byte a name for the offsets and a walk of a few hundred bytes.
pub(super) const BLOCK: usize = 16;
/// Bytes of a place row: latitude, longitude and population of 3 bytes each, area 2, kind and precision 1.
pub(super) const ROW: usize = 12;
/// Bytes of an area.
pub(super) const AREA: usize = 12;
/// Bytes of a postal code: code 4, latitude 3, longitude 3, row of its most populous place 3, area 2, precision 1.
pub(super) const POSTAL: usize = 16;
/// Coordinates are kept in steps of 1/1,000 degree: half of one is 55 m, two orders below the precision of any town.
pub(super) const STEPS_PER_DEGREE: f64 = 1_000.0;
/// Of format 2.
pub(super) const OLD_STEPS_PER_DEGREE: f64 = 10_000.0;
/// Bytes of a block of runs of postal codes: country 2, digits of a code 1, codes 1, first code 4, where its bytes begin 4.
pub(super) const RUNS: usize = 12;
/// Codes a block of runs: found by one pass over the blocks, read by walking at most this many.
pub(super) const RUN_CODES: usize = 64;
/// No row, no area.
pub(super) const NO_ROW: u32 = 0x7F_FFFF;
pub(super) const NO_AREA: u16 = u16::MAX;
/// Set on the row number of another name whose language is unknown.
pub(super) const WEAK: u32 = 0x80_0000;

/// Radii in kilometres that a place may have; the writer rounds up. 32 of them, so that kind and precision share a
/// byte.
pub(super) const PRECISIONS: [f64; 32] = [
    0.0, 0.1, 1.0, 2.0, 3.0, 5.0, 7.0, 10.0, 15.0, 20.0, 25.0, 30.0, 40.0, 50.0, 60.0, 80.0, 100.0, 150.0, 200.0,
    250.0, 300.0, 400.0, 500.0, 600.0, 800.0, 1000.0, 1500.0, 2000.0, 3000.0, 5000.0, 10_000.0, 20_000.0,
];

/// The parts of the file, in their order.
#[derive(Debug, Clone, Copy)]
pub(super) enum Section {
    /// Countries and regions: how many (u16), a record of `AREA` bytes each (parent u16, country 2 bytes, code 4 bytes
    /// padded with zeros, name offset u16, name length u8, zero), then their names.
    Areas,
    /// Places, sorted by folded name, then by population, most first.
    Rows,
    /// Where each block of names begins, u32.
    NameBlocks,
    /// Names of the rows, front-coded: bytes shared with the name before, length of the rest, rest.
    Names,
    /// Where each block of other names begins, u32.
    OtherBlocks,
    /// Other names, folded, sorted, front-coded likewise.
    Others,
    /// Row of each other name, 3 bytes; `WEAK` when its language is unknown.
    OtherRows,
    /// Postal codes, sorted by code.
    Postal,
    /// Blocks of the codes below, of `RUNS` bytes each.
    RunBlocks,
    /// Postal codes of digits alone that lie where their town does, by country: each the difference to the one before,
    /// twice, as a number of seven bits a byte, low ones first; odd where another town follows: its row 3, precision 1.
    Runs,
}

impl Section {
    /// The tags of all, in their order.
    pub(super) const TAGS: [Tag; 10] =
        [*b"area", *b"rowc", *b"nblo", *b"name", *b"oblo", *b"othe", *b"orow", *b"posc", *b"rblo", *b"runs"];
    /// Where format 2 has another, by rows and not by columns, or none.
    pub(super) const OLD_TAGS: [Option<Tag>; 10] =
        [None, Some(*b"rows"), None, None, None, None, None, Some(*b"post"), None, None];
}

pub(super) fn kind_code(kind: PlaceKind) -> u8 {
    match kind {
        PlaceKind::City => 0,
        PlaceKind::Commune => 1,
        PlaceKind::FormerCommune => 2,
        PlaceKind::PostalCode => 3,
        PlaceKind::Region => 4,
        PlaceKind::Country => 5,
        PlaceKind::Coordinates => 6,
        PlaceKind::Quarter => 7,
    }
}

pub(super) fn kind_of(code: u8) -> Option<PlaceKind> {
    Some(match code {
        0 => PlaceKind::City,
        1 => PlaceKind::Commune,
        2 => PlaceKind::FormerCommune,
        3 => PlaceKind::PostalCode,
        4 => PlaceKind::Region,
        5 => PlaceKind::Country,
        7 => PlaceKind::Quarter,
        _ => return None,
    })
}

/// A postal code of at most six letters and digits as a number that sorts like the text; none if it is no such code.
pub(super) fn postal_number(code: &str) -> Option<u32> {
    let code = code.as_bytes();
    if code.is_empty() || code.len() > 6 {
        return None;
    }
    let mut number: u32 = 0;
    for position in 0..6 {
        let digit = match code.get(position) {
            None => 0,
            Some(c @ b'0'..=b'9') => u32::from(c - b'0') + 1,
            Some(c @ (b'a'..=b'z' | b'A'..=b'Z')) => u32::from(c.to_ascii_lowercase() - b'a') + 11,
            Some(_) => return None,
        };
        number = number.checked_mul(37)?.checked_add(digit)?;
    }
    Some(number)
}

/// The code that `postal_number` made a number of.
pub(super) fn postal_text(mut number: u32) -> String {
    let mut text = Vec::new();
    while number > 0 {
        match (number % 37) as u8 {
            0 => {}
            digit @ 1..=10 => text.push(char::from(b'0' + digit - 1)),
            character => text.push(char::from(b'A' + character - 11)),
        }
        number /= 37;
    }
    text.iter().rev().collect()
}

pub(super) fn u16_at(bytes: &[u8], at: usize) -> Option<u16> {
    bytes.get(at..at.checked_add(2)?)?.try_into().ok().map(u16::from_le_bytes)
}

pub(super) fn u32_at(bytes: &[u8], at: usize) -> Option<u32> {
    bytes.get(at..at.checked_add(4)?)?.try_into().ok().map(u32::from_le_bytes)
}

pub(super) fn u24_at(bytes: &[u8], at: usize) -> Option<u32> {
    match bytes.get(at..at.checked_add(3)?)? {
        [a, b, c] => Some(u32::from_le_bytes([*a, *b, *c, 0])),
        _ => None,
    }
}

/// Steps of a coordinate from three bytes.
pub(super) fn steps_of(raw: u32) -> f64 {
    // The top bit of the three bytes is the sign.
    f64::from((raw << 8).cast_signed() >> 8)
}

/// Rows of the same length: all bytes of a column together, or all of a row.
#[derive(Debug, Clone, Copy)]
pub(super) struct Columns<'a> {
    pub(super) bytes: &'a [u8],
    pub(super) count: usize,
    pub(super) width: usize,
    pub(super) by_row: bool,
}

impl Columns<'_> {
    /// `N` bytes of a row from a column on.
    fn get<const N: usize>(&self, row: usize, column: usize) -> Option<[u8; N]> {
        let mut out = [0; N];
        for (at, byte) in out.iter_mut().enumerate() {
            let column = column + at;
            let place = if self.by_row { self.width * row + column } else { self.count * column + row };
            *byte = *self.bytes.get(place).filter(|_| row < self.count)?;
        }
        Some(out)
    }

    pub(super) fn u8(&self, row: usize, column: usize) -> Option<u8> {
        self.get::<1>(row, column).map(|[byte]| byte)
    }

    pub(super) fn u16(&self, row: usize, column: usize) -> Option<u16> {
        self.get(row, column).map(u16::from_le_bytes)
    }

    pub(super) fn u24(&self, row: usize, column: usize) -> Option<u32> {
        self.get::<3>(row, column).map(|[a, b, c]| u32::from_le_bytes([a, b, c, 0]))
    }

    pub(super) fn u32(&self, row: usize, column: usize) -> Option<u32> {
        self.get(row, column).map(u32::from_le_bytes)
    }
}

/// A number of seven bits a byte, low ones first, and the bytes behind it.
pub(super) fn varint(bytes: &[u8]) -> Option<(u32, &[u8])> {
    let mut number: u32 = 0;
    for (at, byte) in bytes.iter().enumerate().take(4) {
        number |= u32::from(byte & 0x7F) << (7 * at);
        if byte & 0x80 == 0 {
            return Some((number, bytes.get(at + 1..)?));
        }
    }
    None
}

/// Inhabitants from three bytes: up to 8,388,606 exact, above in thousands (top bit).
pub(super) fn population_of(raw: u32) -> u32 {
    if raw & 0x80_0000 == 0 { raw } else { (raw & 0x7F_FFFF).saturating_mul(1000) }
}

pub(super) fn population_raw(population: u32) -> u32 {
    if population < 0x80_0000 { population } else { 0x80_0000 | (population / 1000) }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn postal_codes_go_there_and_back() {
        for code in ["44000", "01000", "1000", "H", "H2X", "2A004", "999999", "ZZZZZZ"] {
            assert_eq!(postal_text(postal_number(code).unwrap()), code);
        }
        assert_eq!(postal_number("44 000"), None);
        assert_eq!(postal_number("4400000"), None);
        assert_eq!(postal_number("é"), None);
        assert!(postal_number("1000") < postal_number("10000"));
    }

    #[test]
    fn populations_and_degrees_survive() {
        for population in [0, 1, 113_116, 8_388_607] {
            assert_eq!(population_of(population_raw(population)), population);
        }
        assert_eq!(population_of(population_raw(1_428_627_663)), 1_428_627_000);
        let [a, b, c, _] = (-155_336_i32).to_le_bytes();
        assert_eq!(steps_of(u32::from_le_bytes([a, b, c, 0])) / STEPS_PER_DEGREE, -155.336);
    }
}
