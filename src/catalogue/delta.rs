//! What makes one packed catalogue of another: the records that are new or changed, and the ids of those that are gone. All
//! columns are worked out from the records, so that a change of one hoster is that hoster and little more.
//!
//! A packed file of its own kind. Its date is that of the new catalogue; `from` and `to` hold the BLAKE3 of both files,
//! whole; `layr` and `fami` stand where those changed, `lean` where the new file is lean. Each kind of records has two
//! sections at most: those that are new or changed, packed as the catalogue has them, and the ids that are gone.

use super::columns::{Column, RecordStore, Section, Strings};
use super::tables::{FAMILIES, FORMAT, LAYERS, LEAN, date_of, packed_date};
use super::{Catalogue, Records, lean, overlay::lay, tables};
use crate::container::{self, Container, Form, Tag};
use crate::error::{Error, ErrorKind};
use crate::model::{Blank, Packed, pack, unpack};
use std::collections::{BTreeMap, BTreeSet};
use zerovec::VarZeroVec;

/// Numbered as the catalogues whose records it holds, so that a catalogue in its place is told to be one.
static FORM: Form = Form {
    kind: *b"delt",
    format: FORMAT,
    // The first with changes.
    least: 5,
    oldest: 5,
    not_one: ErrorKind::NotADelta,
    too_new: ErrorKind::DeltaTooNew,
    too_old: ErrorKind::DeltaTooNew,
    damaged: ErrorKind::DeltaDamaged,
};

const FROM: Tag = *b"from";
const TO: Tag = *b"to  ";

/// The sections of a kind: those that are new or changed, and those that are gone.
type Kind = [Tag; 2];

const CRITERIA: Kind = [*b"crit", *b"-cri"];
const NEEDS: Kind = [*b"need", *b"-nee"];
const SERVICES: Kind = [*b"serv", *b"-ser"];
const SOFTWARE: Kind = [*b"soft", *b"-sof"];
const HOSTERS: Kind = [*b"host", *b"-hos"];

/// The changes from one packed catalogue to another, for [`apply`]: a few kilobytes for one hoster.
///
/// # Errors
/// Those of [`Catalogue::open`] for either, and [`ErrorKind::DeltaUnfit`] where this version does not pack the new one to the
/// very bytes that it has, since another version did.
///
/// ```
/// use degafam::{Catalogue, curate};
/// let old = Catalogue::embedded_bytes();
/// let mut records = Catalogue::embedded()?.records()?;
/// records.hosters[0].name.push('!');
/// let new = records.pack()?;
/// let delta = curate::delta(old, &new)?;
/// assert!(delta.len() < new.len() / 100);
/// assert_eq!(curate::apply(old, &delta)?, new);
/// # Ok::<(), degafam::Error>(())
/// ```
pub fn delta(old: &[u8], new: &[u8]) -> Result<Vec<u8>, Error> {
    let (before, after) = (Catalogue::open(old)?.records()?, Catalogue::open(new)?.records()?);
    let mut sections = vec![(FROM, digest(old).to_vec()), (TO, digest(new).to_vec())];
    if Container::open(&tables::FORM, new)?.section(LEAN).is_some() {
        sections.push((LEAN, Vec::new()));
    }
    if before.layers != after.layers {
        sections.push((LAYERS, pack(&after.layers)));
    }
    if before.families != after.families {
        sections.push((FAMILIES, pack(&after.families)));
    }
    changed(&mut sections, CRITERIA, &before.criteria, &after.criteria, |r| &r.id);
    changed(&mut sections, NEEDS, &before.needs, &after.needs, |r| &r.id);
    changed(&mut sections, SERVICES, &before.services, &after.services, |r| &r.id);
    changed(&mut sections, SOFTWARE, &before.software, &after.software, |r| &r.id);
    changed(&mut sections, HOSTERS, &before.hosters, &after.hosters, |r| &r.id);
    let delta = container::write(&FORM, packed_date(after.date), &sections)?;
    apply(old, &delta)?;
    Ok(delta)
}

/// The catalogue that a [`delta`] makes of the one that it was made from: the very bytes of the new one, or an error. Changes
/// of any origin may be given; what they cost is bounded by their length and that of the catalogue.
///
/// # Errors
/// [`ErrorKind::NotADelta`], [`ErrorKind::DeltaTooNew`], [`ErrorKind::DeltaDamaged`]; [`ErrorKind::DeltaOfAnother`] where
/// they were made from another catalogue, and [`ErrorKind::DeltaUnfit`] where the result is not what was meant, as when this
/// version packs in another format: then the whole file is to be taken. Those of [`Catalogue::open`] for `old`.
///
/// ```
/// use degafam::{Catalogue, ErrorKind, curate};
/// let error = curate::apply(Catalogue::embedded_bytes(), b"no changes").unwrap_err();
/// assert_eq!(error.kind(), ErrorKind::NotADelta);
/// ```
pub fn apply(old: &[u8], delta: &[u8]) -> Result<Vec<u8>, Error> {
    let file = Container::open(&FORM, delta)?;
    let section = |tag| file.section(tag).and_then(|range| delta.get(range));
    let named = |tag| section(tag).ok_or_else(|| FORM.damaged("it names no catalogue"));
    let to = named(TO)?;
    if named(FROM)? != digest(old) {
        return Err(Error::new(ErrorKind::DeltaOfAnother));
    }
    let mut records = Catalogue::open(old)?.records()?;
    records.date = date_of(file.date).ok_or_else(|| FORM.damaged("its date does not exist"))?;
    if let Some(layers) = section(LAYERS) {
        records.layers = read(layers)?;
    }
    if let Some(families) = section(FAMILIES) {
        records.families = read(families)?;
    }
    let Records { criteria, needs, services, software, hosters, .. } = &mut records;
    change(criteria, CRITERIA.map(section), |r| &r.id)?;
    change(needs, NEEDS.map(section), |r| &r.id)?;
    change(services, SERVICES.map(section), |r| &r.id)?;
    change(software, SOFTWARE.map(section), |r| &r.id)?;
    change(hosters, HOSTERS.map(section), |r| &r.id)?;
    // What was altered may name what is not there.
    let unfit = |_| Error::new(ErrorKind::DeltaUnfit);
    let whole = records.pack().map_err(unfit)?;
    let new = if section(LEAN).is_some() { lean(&whole).map_err(unfit)? } else { whole };
    if digest(&new) == to { Ok(new) } else { Err(Error::new(ErrorKind::DeltaUnfit)) }
}

fn digest(file: &[u8]) -> [u8; 32] {
    blake3::hash(file).into()
}

fn read<T: Blank>(bytes: &[u8]) -> Result<T, Error> {
    unpack(bytes).ok_or_else(|| FORM.damaged("a record cannot be read"))
}

/// Adds the sections of a kind, as far as something changed.
fn changed<T: Packed + PartialEq>(
    sections: &mut Vec<(Tag, Vec<u8>)>,
    [there, gone]: Kind,
    old: &[T],
    new: &[T],
    id: impl Fn(&T) -> &str,
) {
    let mut before: BTreeMap<&str, &T> = old.iter().map(|record| (id(record), record)).collect();
    let kept = |record: &&T| before.remove(id(record)) != Some(*record);
    let told: Vec<(&str, Vec<u8>)> = new.iter().filter(kept).map(|record| (id(record), pack(record))).collect();
    let mut add = |tag, column: &dyn Section| {
        let mut bytes = Vec::new();
        column.write(&mut bytes);
        sections.push((tag, bytes));
    };
    if !told.is_empty() {
        let rows: Vec<(&str, &[u8])> = told.iter().map(|(id, record)| (*id, record.as_slice())).collect();
        add(there, &RecordStore::build(&rows));
    }
    if !before.is_empty() {
        let ids: Vec<&str> = before.into_keys().collect();
        add(gone, &Strings::from(&ids));
    }
}

/// Puts what is new or changed among the records of a kind, and takes out what is gone.
fn change<T: Blank>(
    records: &mut Vec<T>,
    [there, gone]: [Option<&[u8]>; 2],
    id: impl Fn(&T) -> &str,
) -> Result<(), Error> {
    let unread = || FORM.damaged("its columns cannot be read");
    if let Some(bytes) = gone {
        let ids: Strings<'_> = VarZeroVec::parse_bytes(bytes).map_err(|_| unread())?;
        let gone: BTreeSet<&str> = ids.iter().collect();
        records.retain(|record| !gone.contains(id(record)));
    }
    if let Some(bytes) = there {
        let store = RecordStore::read(bytes).ok_or_else(unread)?;
        lay(records, store.records.iter().map(read).collect::<Result<_, _>>()?, id);
    }
    Ok(())
}
