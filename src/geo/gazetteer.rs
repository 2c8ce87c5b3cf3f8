//! The packed gazetteer, read in place: nothing is unpacked, every read is checked.

use super::format::{
    AREA, FORM, NO_AREA, POSTAL, PRECISIONS, ROW, Section, WEAK, degrees_at, kind_of, population_of, postal_number,
    postal_text, u16_at, u24_at, u32_at,
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

impl Gazetteer {
    pub(super) fn of(file: &Container, bytes: Cow<'static, [u8]>) -> Result<Self, Error> {
        let mut sections = Section::TAGS.map(|_| 0..0);
        for (place, tag) in sections.iter_mut().zip(Section::TAGS) {
            *place = file.section(tag).ok_or_else(|| FORM.damaged("a table is missing"))?;
        }
        let mut gazetteer = Self { bytes, sections, date: file.date, places: 0, others: 0, postal_codes: 0, lazy: Arc::default() };
        let rows = |section, size: usize| {
            let length = gazetteer.section(section).len();
            let count = if length.is_multiple_of(size) { u32::try_from(length / size).ok() } else { None };
            count.ok_or_else(|| FORM.damaged("a table has a broken row"))
        };
        let (places, others) = (rows(Section::Rows, ROW)?, rows(Section::OtherRows, 3)?);
        let postal_codes = rows(Section::Postal, POSTAL)?;
        (gazetteer.places, gazetteer.others, gazetteer.postal_codes) = (places, others, postal_codes);
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

    pub(super) fn row(&self, row: u32) -> Option<Row> {
        let at = ROW * row as usize;
        let rows = self.section(Section::Rows);
        let packed = *rows.get(at + 11)?;
        Some(Row {
            latitude: degrees_at(rows, at)?,
            longitude: degrees_at(rows, at + 3)?,
            population: self.population(row)?,
            area: u16_at(rows, at + 9)?,
            kind: kind_of(packed >> 5)?,
            precision_km: *PRECISIONS.get(usize::from(packed & 31))?,
        })
    }

    pub(super) fn population(&self, row: u32) -> Option<u32> {
        u24_at(self.section(Section::Rows), ROW * row as usize + 6).map(population_of)
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
        let table = self.section(Section::Postal);
        let Some(number) = postal_number(code) else { return Vec::new() };
        let (mut low, mut high) = (0, self.postal_codes as usize);
        while low < high {
            let middle = low + (high - low) / 2;
            if u32_at(table, POSTAL * middle).is_some_and(|found| found < number) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        let found = (low..self.postal_codes as usize).map_while(|index| self.postal_at(index));
        found.take_while(|(found, _)| *found == number).map(|(_, postal)| postal).collect()
    }

    /// A postal code by its place in the table, with its number.
    pub(super) fn postal_at(&self, index: usize) -> Option<(u32, Postal)> {
        let (table, at) = (self.section(Section::Postal), POSTAL * index);
        let number = u32_at(table, at)?;
        let postal = Postal {
            code: postal_text(number),
            row: u24_at(table, at + 10).filter(|row| *row < self.places),
            at: Row {
                latitude: degrees_at(table, at + 4)?,
                longitude: degrees_at(table, at + 7)?,
                population: 0,
                area: u16_at(table, at + 13)?,
                kind: PlaceKind::PostalCode,
                precision_km: *PRECISIONS.get(usize::from(*table.get(at + 15)?))?,
            },
        };
        Some((number, postal))
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
