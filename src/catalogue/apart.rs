//! A catalogue in two files: what every answer needs, and how services are left, which a browser downloads afterwards.

use super::columns::{Column, RecordStore, Section};
use super::freeze::sections;
use super::tables::{APART, FORM, Stores, Tables, packed_date};
use super::{Catalogue, check, lean};
use crate::container::{self, Container, Form};
use crate::error::{Error, ErrorKind};
use crate::model::{Moving, pack, unpack};
use std::sync::Arc;

/// How services are left, by their ids.
static MOVING: Form = Form {
    kind: *b"movi",
    format: 1,
    least: 1,
    oldest: 1,
    not_one: ErrorKind::NotACatalogue,
    too_new: ErrorKind::CatalogueTooNew,
    too_old: ErrorKind::CatalogueTooOld,
    damaged: ErrorKind::CatalogueDamaged,
};
const BY_SERVICE: container::Tag = *b"bser";

/// A packed catalogue in two files: a [lean](super::lean()) one without how its services are left, and that. It is opened
/// as any other and tells the digest of the whole; [`Catalogue::with_moving`] makes it whole.
///
/// # Errors
/// As [`lean`](super::lean()).
///
/// ```
/// use degafam::{Catalogue, curate};
/// let (first, moving) = curate::apart(Catalogue::embedded_bytes())?;
/// let first = Catalogue::open(&first)?;
/// assert!(first.lacks_moving() && first.service("google-docs")?.unwrap().moving.is_none());
/// let whole = first.with_moving(&moving)?;
/// assert!(!whole.lacks_moving() && whole.service("google-docs")?.unwrap().moving.is_some());
/// assert_eq!(whole.digest(), Catalogue::embedded()?.digest());
/// # Ok::<(), degafam::Error>(())
/// ```
pub fn apart(bytes: &[u8]) -> Result<(Vec<u8>, Vec<u8>), Error> {
    let whole = Catalogue::open(bytes)?;
    let mut records = whole.records()?;
    let taken = records.services.iter_mut().filter_map(|service| Some((service.id.clone(), service.moving.take()?)));
    let moving: Vec<(String, Vec<u8>)> = taken.map(|(id, moving)| (id, pack(&moving))).collect();
    let rows: Vec<(&str, &[u8])> = moving.iter().map(|(id, moving)| (id.as_str(), moving.as_slice())).collect();
    let mut store = Vec::new();
    RecordStore::build(&rows).write(&mut store);
    let (date, claim) = (packed_date(whole.date()), whole.digest.to_vec());
    let moving = container::write(&MOVING, date, &[(APART, claim.clone()), (BY_SERVICE, store)])?;

    let lean = lean(&records.pack()?)?;
    let file = Container::open(&FORM, &lean)?;
    let mut sections: Vec<_> = file.sections(&lean).map(|(tag, section)| (tag, section.to_vec())).collect();
    sections.push((APART, claim));
    let (format, least) = file.formats;
    let first = container::write(&Form { format, least, ..FORM }, date, &sections)?;
    if Catalogue::open(&first)?.with_moving(&moving)?.digest != whole.digest {
        return Err(Error::new(ErrorKind::CatalogueBuild).plain("problem", "its two files do not make it whole"));
    }
    Ok((first, moving))
}

impl Catalogue {
    /// Whether it is the first of two files: how a service is left is then not known yet, of any.
    #[must_use]
    pub fn lacks_moving(&self) -> bool {
        self.lacks_moving
    }

    /// The whole of which this is the first file, with the second, before anything is laid over it. The digest that the first
    /// one claimed has to be that of the whole.
    ///
    /// # Errors
    /// [`ErrorKind::NotACatalogue`](crate::ErrorKind) for other bytes, [`ErrorKind::CatalogueDamaged`](crate::ErrorKind) when
    /// they belong to another catalogue or were altered.
    pub fn with_moving(&self, bytes: &[u8]) -> Result<Self, Error> {
        let file = Container::open(&MOVING, bytes)?;
        let section = |tag| file.section(tag).and_then(|range| bytes.get(range)).unwrap_or_default();
        if !self.lacks_moving || section(APART) != self.digest {
            return Err(MOVING.damaged("it belongs to another catalogue"));
        }
        let moving = RecordStore::read(section(BY_SERVICE)).ok_or_else(|| MOVING.damaged("it cannot be read"))?;
        let services = &self.tables.stores.services;
        let mut blobs: Vec<Vec<u8>> = services.records.iter().map(<[u8]>::to_vec).collect();
        for (id, blob) in moving.ids.iter().zip(moving.records.iter()) {
            let index = services.index(id).ok_or_else(|| MOVING.damaged("it names a service that is not there"))?;
            let mut service = self.service_at(index)?;
            service.moving = Some(unpack::<Moving>(blob).ok_or_else(|| MOVING.damaged("a record cannot be read"))?);
            blobs.get_mut(index as usize).into_iter().for_each(|place| *place = pack(&service));
        }
        let rows: Vec<(&str, &[u8])> = services.ids.iter().zip(blobs.iter().map(Vec::as_slice)).collect();
        let services = Arc::new(RecordStore::build(&rows));
        let stores = Arc::new(Stores { services, ..Stores::clone(&self.tables.stores) });
        let tables = Tables { stores, ..self.tables.clone() };
        let (layers, families) = (self.layers().to_vec(), self.families.to_vec());
        let digest = container::digest(&FORM, packed_date(self.date()), &sections(&tables, &layers, &families))?;
        if digest != self.digest {
            return Err(MOVING.damaged("together they are not what the first file says"));
        }
        let shared = (Arc::clone(&self.criteria), Arc::clone(&self.families));
        let whole = Self::of(self.date(), digest, layers, shared, tables);
        check::stores(&whole.tables)?;
        check::records(&whole.records()?, &whole.tables)?;
        Ok(whole)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_what_was_taken_apart_goes_together() {
        let bytes = Catalogue::embedded_bytes();
        let (first, moving) = apart(bytes).unwrap();
        let opened = Catalogue::open(&first).unwrap();
        assert!(first.len() + moving.len() < bytes.len());
        assert_eq!(opened.digest(), Catalogue::embedded().unwrap().digest(), "answers tell the same data");
        let whole = opened.with_moving(&moving).unwrap();
        assert_eq!(whole.records().unwrap(), Catalogue::embedded().unwrap().records().unwrap());

        let damaged = |catalogue: &Catalogue, bytes: &[u8]| catalogue.with_moving(bytes).unwrap_err().kind();
        assert_eq!(damaged(&whole, &moving), ErrorKind::CatalogueDamaged, "it is whole already");
        assert_eq!(damaged(&opened, b"PK"), ErrorKind::NotACatalogue);
        assert!(opened.with_moving(bytes).is_err(), "a catalogue is no second file");
        for at in (0..moving.len()).step_by(997) {
            let mut altered = moving.clone();
            altered[at] ^= 1;
            assert!(opened.with_moving(&altered).is_err(), "at {at}");
            assert!(opened.with_moving(&moving[..at]).is_err(), "at {at}");
        }
    }

    #[test]
    fn what_is_forged_is_refused() {
        let (first, moving) = apart(Catalogue::embedded_bytes()).unwrap();
        let opened = Catalogue::open(&first).unwrap();
        let file = Container::open(&MOVING, &moving).unwrap();
        let honest: Vec<(container::Tag, Vec<u8>)> =
            file.sections(&moving).map(|(tag, section)| (tag, section.to_vec())).collect();
        let refused = |sections: &[(container::Tag, Vec<u8>)]| {
            let forged = container::write(&MOVING, 20_261_130, sections).unwrap();
            assert_eq!(opened.with_moving(&forged).unwrap_err().kind(), ErrorKind::CatalogueDamaged);
        };
        refused(&honest[..1]);
        refused(&honest[1..]);
        for rows in
            [vec![("no-such-service", [0x80].as_slice())], vec![("doodle", &[0xff])], vec![("doodle", &[0x80])], vec![]]
        {
            let mut store = Vec::new();
            RecordStore::build(&rows).write(&mut store);
            refused(&[honest[0].clone(), (BY_SERVICE, store)]);
        }
        let file = Container::open(&FORM, &first).unwrap();
        let mut sections: Vec<_> = file.sections(&first).map(|(tag, section)| (tag, section.to_vec())).collect();
        sections.iter_mut().filter(|(tag, _)| *tag == APART).for_each(|(_, claim)| claim.truncate(31));
        let forged = container::write(&FORM, 20_261_130, &sections).unwrap();
        assert_eq!(Catalogue::open(&forged).unwrap_err().kind(), ErrorKind::CatalogueDamaged);
    }
}
