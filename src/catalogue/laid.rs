//! Hosters laid over a catalogue, at the cost of what changes: all else is shared, or copied column by column.

use super::columns::{Lists, RecordStore};
use super::freeze::in_order;
use super::resolve::Resolve;
use super::rows::{self, HosterRow, Known};
use super::tables::{SoftwareColumns, Stores, Tables};
use super::{Catalogue, MembershipRow, addresses, lint, names};
use crate::error::{Error, ErrorKind};
use crate::model::{Date, Hoster, pack};
use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

/// Where a hoster of the new catalogue is told.
enum Told<'a> {
    Beneath(u32),
    Laid(&'a Hoster),
}

/// The columns of a catalogue over which these hosters are laid.
pub(super) fn hosters(base: &Catalogue, laid: &[Hoster], date: Date) -> Result<Tables<'static>, Error> {
    let mut by_id = BTreeMap::new();
    for hoster in laid {
        if by_id.insert(hoster.id.as_str(), hoster).is_some() {
            let problem = format!("two records of kind hoster have the id `{}`", hoster.id);
            return Err(Error::new(ErrorKind::CatalogueBuild).plain("problem", problem));
        }
    }
    let errors = lint::laid(laid, date, base);
    if let Some(first) = errors.first() {
        return Err(first.refuses(errors.len()));
    }
    let (tables, stores) = (&base.tables, &base.tables.stores);
    let gone = by_id.keys().filter_map(|id| stores.hosters.index(id));
    let gone = gone.map(|index| base.kept_hoster(index)).collect::<Result<Vec<_>, _>>()?;
    let laid: Vec<&Hoster> = by_id.values().copied().collect();

    let beneath = (0u32..).zip(stores.hosters.ids.iter()).filter(|(_, id)| !by_id.contains_key(id));
    let told = beneath.map(|(index, id)| (id, Told::Beneath(index)));
    let mut all: Vec<(&str, Told<'_>)> = told.chain(laid.iter().map(|h| (h.id.as_str(), Told::Laid(h)))).collect();
    all.sort_unstable_by_key(|(id, _)| *id);

    let networks = networks(base, &all)?;
    let known = Known::of(tables, &networks);
    let row = |told: &Told<'_>| match told {
        Told::Beneath(index) => Ok(known.row(*index)),
        Told::Laid(hoster) => HosterRow::of(hoster, base, &networks),
    };
    let (needs, software) = (stores.needs.len(), stores.software.len());
    let (hoster, offer) = rows::columns(all.iter().map(|(_, told)| row(told)), needs, software)?;
    let packed: BTreeMap<&str, Vec<u8>> = by_id.iter().map(|(id, hoster)| (*id, pack(*hoster))).collect();
    let records = all.iter().map(|(id, told)| {
        let record = match told {
            Told::Beneath(index) => stores.hosters.records.get(*index as usize),
            Told::Laid(_) => packed.get(id).map(Vec::as_slice),
        };
        (*id, record.unwrap_or_default())
    });
    let records: Vec<(&str, &[u8])> = records.collect();
    Ok(Tables {
        stores: Arc::new(Stores {
            hosters: Arc::new(RecordStore::build(&records)),
            networks: names::strings(networks.iter().copied()),
            ..Stores::clone(stores)
        }),
        names: names::laid(base, &gone, &laid)?,
        urls: addresses::laid(base, &gone, &laid)?,
        offer: Arc::new(offer),
        hoster: Arc::new(hoster),
        program: Arc::clone(&tables.program),
    })
}

/// The networks of which somebody says to be a member.
fn networks<'a>(base: &'a Catalogue, all: &[(&str, Told<'a>)]) -> Result<Vec<&'a str>, Error> {
    let (mut beneath, mut laid) = (BTreeSet::new(), Vec::new());
    for (_, told) in all {
        match told {
            Told::Beneath(index) => {
                let rows = base.tables.hoster.memberships.row(*index).map(MembershipRow::unpack);
                beneath.extend(rows.map(|row| usize::from(row.network)));
            }
            Told::Laid(hoster) => laid.extend(hoster.networks.iter().map(|membership| membership.id.as_str())),
        }
    }
    let known = &base.tables.stores.networks;
    in_order(beneath.into_iter().filter_map(|network| known.get(network)).chain(laid))
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
