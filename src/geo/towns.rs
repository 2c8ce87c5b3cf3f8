//! The large towns of a gazetteer, for who waits for the rest: small, and never of another opinion than the whole.

use super::gazetteer::is_french;
use super::hit::DENSE;
use super::pack::{AreaRecord, PlaceRecord, PlaceRecords, pack_places};
use super::{Gazetteer, Place, PlaceAnswer, PlaceIndex, PlaceKind, PlaceOptions, degrees, query};
use crate::error::{Error, ErrorKind};
use std::borrow::Cow;
use std::collections::BTreeMap;

/// Inhabitants from which a town is among the large ones, where most askers live, around there, and elsewhere: some three
/// thousand towns, a thirtieth of the whole, which a slow line carries in a quarter of a second.
const LEAST_NEAR: u32 = 10_000;
const LEAST_DENSE: u32 = 50_000;
const LEAST_FAR: u32 = 500_000;

/// Marks behind which a hint stands, and letters that a name has at least ("FR" is a country). Digits are codes.
const MARKS: [char; 5] = [',', '(', ')', ';', '/'];
const LETTERS: usize = 3;

/// Large towns, each known by its very name, and only where nobody else may be meant by it: what they answer, the whole
/// gazetteer answers too. Of other names they know nothing.
///
/// ```
/// # #[cfg(feature = "gazetteer")] {
/// use degafam::places::{Gazetteer, PlaceIndex, PlaceOptions, Towns};
/// let whole = Gazetteer::embedded()?;
/// let towns = Towns::open(Towns::pack(whole)?)?;
/// assert!(towns.knows("nantes", Some("FR")) && !towns.knows("Saint-Denis", Some("FR")));
/// let options = PlaceOptions::default();
/// assert_eq!(towns.find("nantes", &options)?.place, whole.find("nantes", &options)?.place);
/// # }
/// # Ok::<(), degafam::Error>(())
/// ```
#[derive(Debug)]
pub struct Towns(Gazetteer);

impl Towns {
    /// Opens what [`pack`](Self::pack) wrote.
    ///
    /// # Errors
    /// As [`Gazetteer::open`].
    pub fn open(bytes: impl Into<Cow<'static, [u8]>>) -> Result<Self, Error> {
        Gazetteer::open(bytes).map(Self)
    }

    /// Packs the large towns of a gazetteer whose names are clear, with and without their country.
    ///
    /// # Errors
    /// [`ErrorKind::PlaceUnpackable`](crate::ErrorKind) when they do not fit into a file.
    pub fn pack(whole: &Gazetteer) -> Result<Vec<u8>, Error> {
        let mut records = PlaceRecords { date: whole.packed_date(), ..PlaceRecords::default() };
        let mut areas = Areas::default();
        for number in 0..whole.len() as u32 {
            let (Some(row), Some(place)) = (whole.row(number), whole.place(number)) else { continue };
            if !is_large(&place) || !is_clear(whole, &place)? {
                continue;
            }
            let point = place.point()?;
            let refused = || Error::new(ErrorKind::PlaceUnpackable).text("name", place.name.clone());
            let area =
                areas.number(whole, row.area).ok_or_else(|| refused().plain("reason", "it lies in no region"))?;
            let (official_names, other_names) = (Vec::new(), Vec::new());
            let (kind, precision_km, population) = (place.kind, row.precision_km, row.population);
            let name = place.name;
            let record = PlaceRecord { name, official_names, other_names, area, kind, point, precision_km, population };
            records.places.push(record);
        }
        records.areas = areas.packed;
        pack_places(&records)
    }

    /// Whether the text is the name of one of them, in that country or in whichever: then the whole gazetteer has the same
    /// answer.
    #[must_use]
    pub fn knows(&self, text: &str, country: Option<&str>) -> bool {
        query::check(text).is_ok() && self.named(text, country).is_some()
    }

    fn named(&self, text: &str, country: Option<&str>) -> Option<Place> {
        if text.contains(MARKS) || text.contains(char::is_numeric) {
            return None;
        }
        let mut rows = self.0.names().equal(&query::folded(text));
        let place = rows.next().and_then(|row| self.0.place(row)).filter(|_| rows.next().is_none())?;
        country.is_none_or(|country| place.country.as_deref() == Some(country)).then_some(place)
    }
}

impl PlaceIndex for Towns {
    fn find(&self, text: &str, options: &PlaceOptions) -> Result<PlaceAnswer, Error> {
        query::check(text)?;
        if let Some(answer) = degrees::read(text)? {
            return Ok(answer);
        }
        let place = self.named(text, options.country.as_deref());
        Ok(PlaceAnswer::new(place.clone(), place.into_iter().collect()))
    }
}

fn is_large(place: &Place) -> bool {
    let least = match place.country.as_deref().unwrap_or_default() {
        country if is_french(country) || matches!(country, "BE" | "CH" | "LU" | "MC") => LEAST_NEAR,
        country if DENSE.contains(&country) => LEAST_DENSE,
        _ => LEAST_FAR,
    };
    let town = matches!(place.kind, PlaceKind::City | PlaceKind::Commune);
    town && place.population.is_some_and(|people| people >= least)
}

/// Whether its name alone says it, whatever letters it is written in.
fn is_clear(whole: &Gazetteer, place: &Place) -> Result<bool, Error> {
    let folded = query::folded(&place.name);
    if place.name.contains(MARKS) || place.name.contains(char::is_numeric) || folded.chars().count() < LETTERS {
        return Ok(false);
    }
    for country in [None, place.country.clone()] {
        let options = PlaceOptions { country, ..PlaceOptions::default() };
        for text in [&place.name, &folded] {
            if whole.find(text, &options)?.place.as_ref() != Some(place) {
                return Ok(false);
            }
        }
    }
    Ok(true)
}

/// The areas that are packed, each with its new number.
#[derive(Default)]
struct Areas {
    known: BTreeMap<u16, usize>,
    packed: Vec<AreaRecord>,
}

impl Areas {
    /// The new number of an area; those in which it lies come first.
    fn number(&mut self, whole: &Gazetteer, area: u16) -> Option<usize> {
        let mut chain: Vec<u16> = Vec::new();
        let mut next = Some(area);
        // The file may be anybody's: a chain that bites its tail ends.
        while let Some(area) = next.filter(|area| !chain.contains(area)) {
            chain.push(area);
            next = whole.area(area)?.parent;
        }
        let mut parent = None;
        for area in chain.into_iter().rev() {
            let number = match self.known.get(&area) {
                Some(number) => *number,
                None => {
                    let found = whole.area(area)?;
                    let (country, code) = (found.country.to_owned(), found.code.to_owned());
                    self.packed.push(AreaRecord { country, code, name: found.name.to_owned(), parent });
                    self.known.insert(area, self.packed.len() - 1);
                    self.packed.len() - 1
                }
            };
            parent = Some(number);
        }
        parent
    }
}
