//! Writing the packed file: the same records give the same bytes, in whatever order they come.

use super::format::{
    AREA, BLOCK, FORM, NO_AREA, NO_ROW, POSTAL, PRECISIONS, ROW, STEPS_PER_DEGREE, Section, WEAK, kind_code,
    population_raw, postal_number,
};
use super::runs::{self, Run};
use super::{PlaceKind, Point};
use crate::container::{self, Tag};
use crate::error::{Error, ErrorKind};
use std::cmp::Reverse;

/// A country or a region of one, as the packer takes it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct AreaRecord {
    /// ISO 3166-1 alpha-2.
    pub country: String,
    /// Code of the region within the country, at most four letters and digits ("974", "QC"); empty for a country.
    pub code: String,
    /// Name shown beside places.
    pub name: String,
    /// Position of the area it lies in, in [`PlaceRecords::areas`].
    pub parent: Option<usize>,
}

/// A place, as the packer takes it.
#[derive(Debug, Clone, PartialEq)]
pub struct PlaceRecord {
    /// Name shown, at most 255 bytes.
    pub name: String,
    /// Official names in other languages, and official variants: as good as the name.
    pub official_names: Vec<String>,
    /// Names of unknown language: found, but never preferred to a place of that name.
    pub other_names: Vec<String>,
    /// Position of its country or region in [`PlaceRecords::areas`].
    pub area: usize,
    /// What kind of place it is.
    pub kind: PlaceKind,
    /// Where it is.
    pub point: Point,
    /// Radius in kilometres; rounded up to the next of 32 steps.
    pub precision_km: f64,
    /// Inhabitants, 0 for unknown; above 8,388,607 kept in thousands.
    pub population: u32,
}

/// A postal code, as the packer takes it.
#[derive(Debug, Clone, PartialEq)]
pub struct PostalRecord {
    /// The code, at most six letters and digits.
    pub code: String,
    /// Position of its country or region in [`PlaceRecords::areas`].
    pub area: usize,
    /// Mean of the places it serves.
    pub point: Point,
    /// Radius in kilometres.
    pub precision_km: f64,
    /// Position of the most populous place it serves, in [`PlaceRecords::places`].
    pub place: Option<usize>,
}

/// All that goes into a packed gazetteer.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct PlaceRecords {
    /// Date of the newest source as a number, yyyymmdd.
    pub date: u32,
    /// Countries and regions.
    pub areas: Vec<AreaRecord>,
    /// Places.
    pub places: Vec<PlaceRecord>,
    /// Postal codes.
    pub postal_codes: Vec<PostalRecord>,
}

/// Packs records into the bytes that [`Gazetteer::open`](crate::geo::Gazetteer::open) reads.
///
/// # Errors
/// [`ErrorKind::PlaceUnpackable`](crate::ErrorKind) for a name over 255 bytes, a code that is too long, or more
/// records than fit.
///
/// ```
/// use degafam::places::*;
/// let records = PlaceRecords {
///     date: 20260101,
///     areas: vec![AreaRecord { country: "FR".into(), code: String::new(), name: "France".into(), parent: None }],
///     places: vec![PlaceRecord {
///         name: "Nantes".into(), official_names: vec![], other_names: vec![], area: 0, kind: PlaceKind::Commune,
///         point: Point::new(47.2173, -1.5534)?, precision_km: 5.0, population: 323_204,
///     }],
///     postal_codes: vec![],
/// };
/// let gazetteer = Gazetteer::open(pack_places(&records)?)?;
/// let nantes = gazetteer.find("nantes", &PlaceOptions::default())?.place.unwrap();
/// assert_eq!((nantes.name.as_str(), nantes.population), ("Nantes", Some(323_204)));
/// # Ok::<(), degafam::Error>(())
/// ```
pub fn pack_places(records: &PlaceRecords) -> Result<Vec<u8>, Error> {
    let mut order: Vec<(String, usize, &PlaceRecord)> = records
        .places
        .iter()
        .enumerate()
        .map(|(index, place)| (crate::text::fold(&place.name), index, place))
        .collect();
    order.sort_by(|(a_key, _, a), (b_key, _, b)| {
        let rest = |place: &PlaceRecord| (Reverse(place.population), place.area, kind_code(place.kind));
        // Coordinates last, so that the order never depends on the order of the input.
        let steps = |place: &PlaceRecord| (to_steps(place.point.latitude()), to_steps(place.point.longitude()));
        a_key
            .cmp(b_key)
            .then_with(|| rest(a).cmp(&rest(b)))
            .then_with(|| steps(a).cmp(&steps(b)))
            .then_with(|| a.name.cmp(&b.name))
    });
    let mut row_of = vec![NO_ROW; records.places.len()];
    let mut rows = Vec::new();
    let mut others: Vec<(String, u32)> = Vec::new();
    for (number, (key, index, place)) in order.iter().enumerate() {
        let refuse =
            |reason| Error::new(ErrorKind::PlaceUnpackable).text("name", place.name.clone()).plain("reason", reason);
        let number =
            u32::try_from(number).ok().filter(|number| *number < NO_ROW).ok_or_else(|| refuse("too many places"))?;
        if let Some(slot) = row_of.get_mut(*index) {
            *slot = number;
        }
        push_point(&mut rows, place.point);
        push_u24(&mut rows, population_raw(place.population));
        rows.extend_from_slice(&area_number(place.area).ok_or_else(|| refuse("too many areas"))?.to_le_bytes());
        rows.push(
            kind_code(place.kind) << 5
                | precision_step(place.precision_km).ok_or_else(|| refuse("precision above 20,000 km"))?,
        );
        let weak = place.other_names.iter().map(|name| (name, WEAK));
        for (name, flag) in place.official_names.iter().map(|name| (name, 0)).chain(weak) {
            let folded = crate::text::fold(name);
            if !folded.is_empty() && folded != *key {
                others.push((folded, number | flag));
            }
        }
    }
    // An official name comes before the same name of unknown language, and makes it superfluous.
    others.sort();
    others.dedup_by(|later, kept| later.0 == kept.0 && later.1 & !WEAK == kept.1 & !WEAK);
    others.dedup();

    let mut postal: Vec<(u32, u32, Vec<u8>)> = Vec::new();
    let mut runs: Vec<Run> = Vec::new();
    for record in &records.postal_codes {
        let refuse =
            |reason| Error::new(ErrorKind::PlaceUnpackable).text("name", record.code.clone()).plain("reason", reason);
        let code =
            postal_number(&record.code).ok_or_else(|| refuse("not a postal code of six letters or digits at most"))?;
        let row = record.place.and_then(|place| row_of.get(place).copied()).unwrap_or(NO_ROW);
        let step = precision_step(record.precision_km).ok_or_else(|| refuse("precision above 20,000 km"))?;
        let area = area_number(record.area).ok_or_else(|| refuse("too many areas"))?.to_le_bytes();
        // Digits alone, at the very point of its town: few bytes tell it.
        let town = record.place.and_then(|place| records.places.get(place));
        let there = town.is_some_and(|town| town.area == record.area && same_steps(town.point, record.point));
        let digits = record.code.bytes().all(|byte| byte.is_ascii_digit());
        if let (true, Some(area)) = (there && digits, area_number(country(records, record.area))) {
            let (digits, code) = (record.code.len() as u8, record.code.parse().unwrap_or_default());
            runs.push(Run { area, digits, code, row, step });
            continue;
        }
        let mut bytes = code.to_le_bytes().to_vec();
        push_point(&mut bytes, record.point);
        push_u24(&mut bytes, row);
        bytes.extend_from_slice(&area);
        bytes.push(step);
        postal.push((code, row, bytes));
    }
    postal.sort();
    let (run_blocks, runs) = runs::pack(runs);

    let (name_blocks, names) = front_coded(order.iter().map(|(_, _, place)| place.name.as_str()))?;
    let (other_blocks, other_names) = front_coded(others.iter().map(|(name, _)| name.as_str()))?;
    let mut other_rows = Vec::new();
    others.iter().for_each(|(_, row)| push_u24(&mut other_rows, *row));
    let postal: Vec<u8> = postal.into_iter().flat_map(|(_, _, bytes)| bytes).collect();
    let (rows, postal) = (by_columns(&rows, ROW), by_columns(&postal, POSTAL));
    let sections = [
        pack_areas(&records.areas)?,
        rows,
        name_blocks,
        names,
        other_blocks,
        other_names,
        other_rows,
        postal,
        run_blocks,
        runs,
    ];
    let sections: Vec<(Tag, Vec<u8>)> = Section::TAGS.into_iter().zip(sections).collect();
    container::write(&FORM, records.date, &sections)
}

/// The country of an area.
fn country(records: &PlaceRecords, mut area: usize) -> usize {
    // Département, région, territory, country; the bound keeps looping records harmless.
    for _ in 0..5 {
        match records.areas.get(area).and_then(|area| area.parent) {
            Some(parent) => area = parent,
            None => break,
        }
    }
    area
}

fn same_steps(a: Point, b: Point) -> bool {
    (to_steps(a.latitude()), to_steps(a.longitude())) == (to_steps(b.latitude()), to_steps(b.longitude()))
}

/// All first bytes of rows of a width, then all second ones.
fn by_columns(rows: &[u8], width: usize) -> Vec<u8> {
    (0..width).flat_map(|column| rows.iter().skip(column).step_by(width).copied()).collect()
}

fn pack_areas(areas: &[AreaRecord]) -> Result<Vec<u8>, Error> {
    let mut bytes = u16::try_from(areas.len()).unwrap_or(u16::MAX).to_le_bytes().to_vec();
    let mut names = Vec::new();
    for area in areas {
        let refuse =
            |reason| Error::new(ErrorKind::PlaceUnpackable).text("name", area.name.clone()).plain("reason", reason);
        let parent = match area.parent {
            Some(parent) => area_number(parent).ok_or_else(|| refuse("too many areas"))?,
            None => NO_AREA,
        };
        if area.country.len() != 2 || area.code.len() > 4 {
            return Err(refuse("a country has two letters, a region's code at most four"));
        }
        bytes.extend_from_slice(&parent.to_le_bytes());
        bytes.extend_from_slice(area.country.as_bytes());
        bytes.extend(area.code.bytes().chain(std::iter::repeat(0)).take(4));
        bytes.extend_from_slice(&u16::try_from(names.len()).map_err(|_| refuse("too many area names"))?.to_le_bytes());
        bytes.push(u8::try_from(area.name.len()).map_err(|_| refuse("name over 255 bytes"))?);
        bytes.push(0);
        names.extend_from_slice(area.name.as_bytes());
    }
    debug_assert_eq!(bytes.len(), 2 + AREA * areas.len());
    bytes.extend(names);
    Ok(bytes)
}

/// Offsets of the blocks, and the names: each as bytes shared with the one before, length of the rest, rest.
fn front_coded<'a>(names: impl Iterator<Item = &'a str>) -> Result<(Vec<u8>, Vec<u8>), Error> {
    let mut blocks = Vec::new();
    let mut data: Vec<u8> = Vec::new();
    let mut before: &str = "";
    for (number, name) in names.enumerate() {
        let refuse = |reason| Error::new(ErrorKind::PlaceUnpackable).text("name", name).plain("reason", reason);
        if number % BLOCK == 0 {
            blocks.extend_from_slice(&u32::try_from(data.len()).map_err(|_| refuse("more than 4 GB"))?.to_le_bytes());
            before = "";
        }
        let shared = before.bytes().zip(name.bytes()).take_while(|(a, b)| a == b).count().min(255);
        let suffix = name.as_bytes().get(shared..).unwrap_or_default();
        data.push(u8::try_from(shared).unwrap_or(u8::MAX));
        data.push(
            u8::try_from(suffix.len())
                .ok()
                .filter(|_| name.len() <= 255)
                .ok_or_else(|| refuse("name over 255 bytes"))?,
        );
        data.extend_from_slice(suffix);
        before = name;
    }
    Ok((blocks, data))
}

#[allow(clippy::cast_possible_truncation)]
fn to_steps(degrees: f64) -> i32 {
    // A point is within 180 degrees, so the product is within 1,800,000.
    (degrees * STEPS_PER_DEGREE).round() as i32
}

fn push_point(bytes: &mut Vec<u8>, point: Point) {
    for degrees in [point.latitude(), point.longitude()] {
        push_u24(bytes, to_steps(degrees).cast_unsigned() & 0xFF_FFFF);
    }
}

fn push_u24(bytes: &mut Vec<u8>, number: u32) {
    let [a, b, c, _] = number.to_le_bytes();
    bytes.extend_from_slice(&[a, b, c]);
}

fn area_number(area: usize) -> Option<u16> {
    u16::try_from(area).ok().filter(|area| *area != NO_AREA)
}

fn precision_step(kilometres: f64) -> Option<u8> {
    PRECISIONS.iter().position(|step| *step >= kilometres).and_then(|step| u8::try_from(step).ok())
}
