//! Hosters laid over a catalogue, at the cost of what changes: all else is shared, or copied column by column.

use super::columns::{Lists, RecordStore};
use super::freeze::{in_order, twice};
use super::gone::Gone;
use super::resolve::Resolve;
use super::rows::{self, HosterRow, Known};
use super::tables::{SoftwareColumns, Stores, Tables};
use super::{Catalogue, MembershipRow, addresses, lint, names};
use crate::error::Error;
use crate::model::{Date, Hoster, pack};
use std::collections::BTreeMap;
use std::sync::Arc;

/// The columns of a catalogue over which these hosters are laid.
pub(super) fn hosters(base: &Catalogue, laid: &[Hoster], date: Date) -> Result<Tables<'static>, Error> {
    lint::laid(laid, date, base)?;
    let (tables, stores) = (&base.tables, &base.tables.stores);
    let count = stores.hosters.len() as u32;
    // Where each is told: beneath, or behind the last of those.
    let mut places: BTreeMap<&str, u32> = stores.hosters.ids.iter().zip(0..).collect();
    let mut replaced = Vec::new();
    for (hoster, place) in laid.iter().zip(count..) {
        match places.insert(&hoster.id, place) {
            Some(old) if old < count => replaced.push(old),
            Some(_) => return Err(twice("hoster", &hoster.id)),
            None => {}
        }
    }
    let gone = Gone::of(base, replaced)?;
    let told = |place: u32| place.checked_sub(count).and_then(|at| laid.get(at as usize));
    let networks = networks(base, places.values().filter(|place| **place < count), laid)?;
    let known = Known::of(tables, &networks);
    let row = |place: &u32| told(*place).map_or_else(|| Ok(known.row(*place)), |h| HosterRow::of(h, base, &networks));
    let (needs, software) = (stores.needs.len(), stores.software.len());
    let (hoster, offer) = rows::columns(places.values().map(row), needs, software)?;
    let packed: Vec<Vec<u8>> = laid.iter().map(pack).collect();
    let record = |place: u32| match place.checked_sub(count) {
        Some(at) => packed.get(at as usize).map(Vec::as_slice),
        None => stores.hosters.records.get(place as usize),
    };
    let records: Vec<(&str, &[u8])> =
        places.iter().map(|(id, place)| (*id, record(*place).unwrap_or_default())).collect();
    Ok(Tables {
        stores: Arc::new(Stores {
            hosters: Arc::new(RecordStore::build(&records)),
            networks: names::strings(networks.iter().copied()),
            ..Stores::clone(stores)
        }),
        names: names::laid(base, &gone, laid)?,
        urls: addresses::laid(base, &gone, laid)?,
        offer: Arc::new(offer),
        hoster: Arc::new(hoster),
        program: Arc::clone(&tables.program),
    })
}

/// The networks of which somebody says to be a member.
fn networks<'a>(
    base: &'a Catalogue,
    beneath: impl Iterator<Item = &'a u32>,
    laid: &'a [Hoster],
) -> Result<Vec<&'a str>, Error> {
    let (table, known) = (&base.tables.hoster.memberships, &base.tables.stores.networks);
    let rows = beneath.flat_map(|place| table.row(*place)).map(MembershipRow::unpack);
    let beneath = rows.filter_map(|row| known.get(usize::from(row.network)));
    let laid = laid.iter().flat_map(|hoster| &hoster.networks).map(|membership| membership.id.as_str());
    in_order(beneath.chain(laid))
}

/// Columns made anew, but for what was told of software that is not laid: a date that is newer elsewhere does not make it
/// older.
pub(super) fn keeping_evidence(
    base: &Catalogue,
    tables: Tables<'static>,
    laid: &dyn Fn(&str) -> bool,
) -> Tables<'static> {
    let evidence = (0u32..).zip(tables.stores.software.ids.iter()).map(|(index, id)| {
        match base.software_place(id).filter(|_| !laid(id)) {
            Some(old) => base.tables.program.evidence.row(old).collect::<Vec<u32>>(),
            None => tables.program.evidence.row(index).collect(),
        }
    });
    let program = SoftwareColumns { evidence: Lists::build(evidence), ..SoftwareColumns::clone(&tables.program) };
    Tables { program: Arc::new(program), ..tables }
}

#[cfg(test)]
mod tests;
