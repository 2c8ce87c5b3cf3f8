//! The packed gazetteer, read in place: nothing is unpacked, every read is checked.

use super::format::{
    AREA, Columns, FORM, NO_AREA, OLD_STEPS_PER_DEGREE, POSTAL, PRECISIONS, ROW, RUNS, STEPS_PER_DEGREE, Section, WEAK,
    kind_of, population_of, postal_number, postal_text, steps_of, u16_at, u24_at, u32_at, varint,
};
use super::lazy::Lazy;
use super::names::NameList;
use super::{Place, PlaceKind, Point};
use crate::container::Container;
use crate::error::Error;
use std::borrow::Cow;
use std::fmt;
use std::ops::Range;
use std::sync::Arc;

/// Places by name and postal code, from a packed file that is read in place.
///
/// ```
/// # #[cfg(feature = "gazetteer")] {
/// use degafam::places::{Gazetteer, PlaceIndex, PlaceOptions};
/// let answer = Gazetteer::embedded()?.find("saint etienne", &PlaceOptions::default())?;
/// assert_eq!(answer.place.unwrap().name, "Saint-Étienne");
/// # }
/// # Ok::<(), degafam::Error>(())
/// ```
#[derive(Clone)]
pub struct Gazetteer {
    bytes: Cow<'static, [u8]>,
    sections: [Range<usize>; Section::TAGS.len()],
    date: u32,
    places: u32,
    others: u32,
    postal_codes: u32,
    run_codes: u32,
    /// Of format 2: by rows.
    by_row: bool,
    pub(super) lazy: Arc<Lazy>,
}

/// A place as its row has it.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(super) struct Row {
    pub(super) latitude: f64,
    pub(super) longitude: f64,
    pub(super) population: u32,
    pub(super) area: u16,
    pub(super) kind: PlaceKind,
    pub(super) precision_km: f64,
}

impl Row {
    pub(super) fn point(&self) -> Option<Point> {
        Point::new(self.latitude, self.longitude).ok()
    }
}

/// A country, or a region of one.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Area<'a> {
    pub(super) parent: Option<u16>,
    pub(super) country: &'a str,
    /// Of the region within the country ("974", "QC"); empty for a country.
    pub(super) code: &'a str,
    pub(super) name: &'a str,
}

/// A postal code as its record has it.
#[derive(Debug, Clone, PartialEq)]
pub(super) struct Postal {
    pub(super) code: String,
    /// Most populous place it serves.
    pub(super) row: Option<u32>,
    pub(super) at: Row,
}

/// Some codes of one country that follow each other.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct RunBlock {
    pub(super) area: u16,
    /// Of each code.
    pub(super) digits: u8,
    pub(super) codes: u32,
    pub(super) first: u32,
    start: usize,
}

impl Gazetteer {
    pub(super) fn of(file: &Container, bytes: Cow<'static, [u8]>) -> Result<Self, Error> {
        let mut sections = Section::TAGS.map(|_| 0..0);
        let mut by_row = false;
        for ((place, tag), old) in sections.iter_mut().zip(Section::TAGS).zip(Section::OLD_TAGS) {
            let older = || old.and_then(|old| file.section(old)).inspect(|_| by_row = true);
            match file.section(tag).or_else(older) {
                Some(section) => *place = section,
                // Format 2 had no runs.
                None if matches!(&tag, b"rblo" | b"runs") => {}
                None => return Err(FORM.damaged("a table is missing")),
            }
        }
        let (date, lazy) = (file.date, Arc::default());
        let mut gazetteer =
            Self { bytes, sections, date, places: 0, others: 0, postal_codes: 0, run_codes: 0, by_row, lazy };
        let rows = |section, size: usize| {
            let length = gazetteer.section(section).len();
            let count = if length.is_multiple_of(size) { u32::try_from(length / size).ok() } else { None };
            count.ok_or_else(|| FORM.damaged("a table has a broken row"))
        };
        let (places, others) = (rows(Section::Rows, ROW)?, rows(Section::OtherRows, 3)?);
        let (postal_codes, blocks) = (rows(Section::Postal, POSTAL)?, rows(Section::RunBlocks, RUNS)?);
        (gazetteer.places, gazetteer.others, gazetteer.postal_codes) = (places, others, postal_codes);
        gazetteer.run_codes = (0..blocks as usize).filter_map(|at| gazetteer.run_block(at)).map(|b| b.codes).sum();
        Ok(gazetteer)
    }

    /// Number of places, without postal codes.
    ///
    /// ```
    /// # #[cfg(feature = "gazetteer")]
    /// assert!(degafam::places::Gazetteer::embedded()?.len() > 34_969);
    /// # Ok::<(), degafam::Error>(())
    /// ```
    #[must_use]
    pub fn len(&self) -> usize {
        self.places as usize
    }

    /// Whether it knows no place.
    ///
    /// ```
    /// # #[cfg(feature = "gazetteer")]
    /// assert!(!degafam::places::Gazetteer::embedded()?.is_empty());
    /// # Ok::<(), degafam::Error>(())
    /// ```
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.places == 0
    }

    /// Number of postal codes.
    ///
    /// ```
    /// # #[cfg(feature = "gazetteer")]
    /// assert!(degafam::places::Gazetteer::embedded()?.postal_codes() > 6_000);
    /// # Ok::<(), degafam::Error>(())
    /// ```
    #[must_use]
    pub fn postal_codes(&self) -> usize {
        self.postal_codes as usize + self.run_codes as usize
    }

    /// Number of postal codes that stand in the table, and not in runs.
    pub(super) fn table_codes(&self) -> usize {
        self.postal_codes as usize
    }

    /// Date of the newest source, ISO 8601.
    ///
    /// ```
    /// # #[cfg(feature = "gazetteer")]
    /// assert!(degafam::places::Gazetteer::embedded()?.date().starts_with("20"));
    /// # Ok::<(), degafam::Error>(())
    /// ```
    #[must_use]
    pub fn date(&self) -> String {
        format!("{:04}-{:02}-{:02}", self.date / 10_000, self.date / 100 % 100, self.date % 100)
    }

    /// The same as a number, yyyymmdd.
    pub(super) fn packed_date(&self) -> u32 {
        self.date
    }

    /// Every place by name, without postal codes: for statistics over a country's or the world's people. Districts and
    /// former communes stand beside the commune that counts their inhabitants.
    ///
    /// ```
    /// # #[cfg(feature = "gazetteer")] {
    /// use degafam::places::{Gazetteer, PlaceKind};
    /// let regions = Gazetteer::embedded()?.places().filter(|place| place.kind == PlaceKind::Region);
    /// assert!(regions.count() > 100);
    /// # }
    /// # Ok::<(), degafam::Error>(())
    /// ```
    pub fn places(&self) -> impl Iterator<Item = Place> + '_ {
        (0..self.places).filter_map(|row| self.place(row))
    }

    fn section(&self, section: Section) -> &[u8] {
        let range = self.sections.get(section as usize).cloned();
        range.and_then(|range| self.bytes.get(range)).unwrap_or_default()
    }

    pub(super) fn names(&self) -> NameList<'_> {
        NameList::new(self.section(Section::NameBlocks), self.section(Section::Names), self.places, false)
    }

    pub(super) fn other_names(&self) -> NameList<'_> {
        NameList::new(self.section(Section::OtherBlocks), self.section(Section::Others), self.others, true)
    }

    /// Row that another name stands for, and whether that name is of unknown language.
    pub(super) fn other_row(&self, other: u32) -> Option<(u32, bool)> {
        let raw = u24_at(self.section(Section::OtherRows), 3 * other as usize)?;
        Some((raw & !WEAK, raw & WEAK != 0))
    }

    fn columns(&self, section: Section, count: u32, width: usize) -> Columns<'_> {
        Columns { bytes: self.section(section), count: count as usize, width, by_row: self.by_row }
    }

    fn degrees(&self, raw: u32) -> f64 {
        steps_of(raw) / if self.by_row { OLD_STEPS_PER_DEGREE } else { STEPS_PER_DEGREE }
    }

    pub(super) fn row(&self, row: u32) -> Option<Row> {
        let (rows, at) = (self.columns(Section::Rows, self.places, ROW), row as usize);
        let packed = rows.u8(at, 11)?;
        Some(Row {
            latitude: self.degrees(rows.u24(at, 0)?),
            longitude: self.degrees(rows.u24(at, 3)?),
            population: population_of(rows.u24(at, 6)?),
            area: rows.u16(at, 9)?,
            kind: kind_of(packed >> 5)?,
            precision_km: *PRECISIONS.get(usize::from(packed & 31))?,
        })
    }

    pub(super) fn population(&self, row: u32) -> Option<u32> {
        self.columns(Section::Rows, self.places, ROW).u24(row as usize, 6).map(population_of)
    }

    pub(super) fn area(&self, area: u16) -> Option<Area<'_>> {
        let areas = self.section(Section::Areas);
        let count = u16_at(areas, 0)?;
        if area >= count {
            return None;
        }
        let at = 2 + AREA * usize::from(area);
        let text = |start: usize, length: usize| {
            areas.get(start..start.checked_add(length)?).and_then(|bytes| std::str::from_utf8(bytes).ok())
        };
        let name_at = 2 + AREA * usize::from(count) + usize::from(u16_at(areas, at + 8)?);
        Some(Area {
            parent: Some(u16_at(areas, at)?).filter(|parent| *parent != NO_AREA),
            country: text(at + 2, 2)?,
            code: text(at + 4, 4)?.trim_end_matches('\0'),
            name: text(name_at, usize::from(*areas.get(at + 10)?))?,
        })
    }

    pub(super) fn area_count(&self) -> u16 {
        u16_at(self.section(Section::Areas), 0).unwrap_or(0)
    }

    pub(super) fn other_count(&self) -> u32 {
        self.others
    }

    /// All countries and regions with their number.
    pub(super) fn areas(&self) -> impl Iterator<Item = (u16, Area<'_>)> {
        (0..self.area_count()).filter_map(|number| Some((number, self.area(number)?)))
    }

    /// Whether `area` is `target` or lies in it.
    pub(super) fn within(&self, area: u16, target: u16) -> bool {
        let mut current = Some(area);
        // Commune's département, région, territory, country: four steps; the bound keeps a looping file harmless.
        for _ in 0..5 {
            match current {
                Some(number) if number == target => return true,
                Some(number) => current = self.area(number).and_then(|area| area.parent),
                None => return false,
            }
        }
        false
    }

    /// The postal codes spelled `code`, one a country.
    pub(super) fn postal(&self, code: &str) -> Vec<Postal> {
        let Some(number) = postal_number(code) else { return Vec::new() };
        let table = self.columns(Section::Postal, self.postal_codes, POSTAL);
        let (mut low, mut high) = (0, self.postal_codes as usize);
        while low < high {
            let middle = low + (high - low) / 2;
            if table.u32(middle, 0).is_some_and(|found| found < number) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        let found = (low..self.postal_codes as usize).map_while(|index| self.postal_at(index));
        let mut found: Vec<Postal> =
            found.take_while(|(found, _)| *found == number).map(|(_, postal)| postal).collect();
        found.extend(self.in_runs(code));
        found
    }

    /// A postal code by its place in the table, with its number.
    pub(super) fn postal_at(&self, index: usize) -> Option<(u32, Postal)> {
        let table = self.columns(Section::Postal, self.postal_codes, POSTAL);
        let number = table.u32(index, 0)?;
        let postal = Postal {
            code: postal_text(number),
            row: table.u24(index, 10).filter(|row| *row < self.places),
            at: Row {
                latitude: self.degrees(table.u24(index, 4)?),
                longitude: self.degrees(table.u24(index, 7)?),
                population: 0,
                area: table.u16(index, 13)?,
                kind: PlaceKind::PostalCode,
                precision_km: *PRECISIONS.get(usize::from(table.u8(index, 15)?))?,
            },
        };
        Some((number, postal))
    }

    /// The codes of digits alone that lie where their town does.
    fn in_runs(&self, code: &str) -> Vec<Postal> {
        let wanted = code.parse::<u32>().ok().filter(|_| code.bytes().all(|byte| byte.is_ascii_digit()));
        let Some(wanted) = wanted else { return Vec::new() };
        let begins = |block: &RunBlock| usize::from(block.digits) == code.len() && block.first <= wanted;
        let mut blocks = (0..).map_while(|at| self.run_block(at)).peekable();
        let mut found = Vec::new();
        while let Some(block) = blocks.next() {
            // It may be in the last block of a country that does not begin behind it.
            let later = blocks.peek().is_some_and(|next| next.area == block.area && begins(next));
            if later || !begins(&block) {
                continue;
            }
            let _ = self.walk_runs(&block, |number, row, precision| {
                if number == wanted
                    && let Some(town) = self.row(row)
                {
                    let at = Row { population: 0, kind: PlaceKind::PostalCode, precision_km: precision, ..town };
                    found.push(Postal { code: code.to_owned(), row: Some(row), at });
                }
                number < wanted
            });
        }
        found
    }

    /// A block of runs.
    pub(super) fn run_block(&self, index: usize) -> Option<RunBlock> {
        let (blocks, at) = (self.section(Section::RunBlocks), RUNS.checked_mul(index)?);
        Some(RunBlock {
            area: u16_at(blocks, at)?,
            digits: *blocks.get(at + 2)?,
            codes: u32::from(*blocks.get(at + 3)?),
            first: u32_at(blocks, at + 4)?,
            start: u32_at(blocks, at + 8)? as usize,
        })
    }

    /// Calls `visit` with each code of a block, its town's row and its precision, until it returns false; none when the
    /// block cannot be read.
    pub(super) fn walk_runs(&self, block: &RunBlock, mut visit: impl FnMut(u32, u32, f64) -> bool) -> Option<()> {
        let mut rest = self.section(Section::Runs).get(block.start..)?;
        let (mut number, mut town) = (block.first, None);
        for _ in 0..block.codes {
            let (step, behind) = varint(rest)?;
            number = number.checked_add(step >> 1)?;
            rest = behind;
            if step & 1 == 1 {
                let row = u24_at(rest, 0).filter(|row| *row < self.places)?;
                town = Some((row, *PRECISIONS.get(usize::from(*rest.get(3)?))?));
                rest = rest.get(4..)?;
            }
            let (row, precision) = town?;
            if !visit(number, row, precision) {
                break;
            }
        }
        Some(())
    }

    pub(super) fn postal_place(&self, postal: &Postal) -> Option<Place> {
        let town = postal.row.and_then(|row| self.names().get(row)).unwrap_or_default();
        self.described(format!("{} {town}", postal.code).trim_end().to_owned(), &postal.at)
    }

    pub(super) fn place(&self, row: u32) -> Option<Place> {
        self.described(self.names().get(row)?, &self.row(row)?)
    }

    fn described(&self, name: String, row: &Row) -> Option<Place> {
        let mut place = Place::new(name, row.kind, row.point()?, row.precision_km);
        place.population = Some(row.population).filter(|population| *population > 0);
        if let Some(area) = self.area(row.area) {
            place.country = Some(area.country.to_owned());
            let own = matches!(row.kind, PlaceKind::Region | PlaceKind::Country);
            let region = if own { area.parent.and_then(|parent| self.area(parent)) } else { Some(area) };
            // Only France's regions are sums of a census; elsewhere the sum of the towns on file ranks, but is no fact.
            if row.kind == PlaceKind::Region && !is_french(area.country) {
                place.population = None;
            }
            place.region = region.filter(|region| !region.code.is_empty()).map(|region| region.name.to_owned());
        }
        Some(place)
    }
}

/// Whether an ISO code is France's or one of its territories'.
pub(super) fn is_french(country: &str) -> bool {
    matches!(country, "FR" | "GP" | "MQ" | "GF" | "RE" | "YT" | "PM" | "BL" | "MF" | "PF" | "NC" | "WF" | "TF")
}

impl fmt::Debug for Gazetteer {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        // The bytes would fill screens.
        f.debug_struct("Gazetteer")
            .field("date", &self.date())
            .field("places", &self.places)
            .field("bytes", &self.bytes.len())
            .finish()
    }
}
