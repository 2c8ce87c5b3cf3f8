//! Records in, columns out.

use super::columns::{Lists, RecordStore, Shared};
use super::names::{column, strings};
use super::records::Records;
use super::resolve::{ById, Resolve};
use super::rows::{self, HosterRow, family, missing, packed_rows, refused};
use super::tables::{NONE, SoftwareColumns, Stores, Tables};
use super::{addresses, evidence, names, tables};
use crate::container::{self, Tag};
use crate::error::Error;
use crate::model::{Family, Freedom, Layer, Packed, Software, pack};
use std::collections::BTreeSet;
use std::sync::Arc;

impl Records {
    /// Packs the records into the bytes that [`Catalogue::open`](crate::Catalogue::open) reads: the same records give
    /// the same bytes, whatever their order.
    ///
    /// # Errors
    /// [`ErrorKind::CatalogueBuild`](crate::ErrorKind) when two records of a kind share an id, an id does not
    /// resolve, or there are more
    /// than 255 criteria or networks.
    pub fn pack(&self) -> Result<Vec<u8>, Error> {
        let sorted = self.sorted();
        let sections = sections(&freeze(&sorted, None)?, &sorted.layers, &sorted.families);
        container::write(&tables::FORM, tables::packed_date(self.date), &sections)
    }

    /// The columns of the records, in the order of ids.
    pub(super) fn tables(&self) -> Result<Tables<'static>, Error> {
        freeze(&self.sorted(), None)
    }
}

/// The sections of a whole file.
pub(super) fn sections(tables: &Tables<'_>, layers: &Vec<Layer>, families: &Vec<Family>) -> Vec<(Tag, Vec<u8>)> {
    let mut sections = tables.sections();
    if !layers.is_empty() {
        sections.push((tables::LAYERS, pack(layers)));
    }
    if !families.is_empty() {
        sections.push((tables::FAMILIES, pack(families)));
    }
    sections
}

/// Criteria and networks are named by a byte.
const NAMED_BY_BYTE: usize = 255;

/// The error of two records under one id.
pub(super) fn twice(kind: &str, id: &str) -> Error {
    refused(format!("two records of kind {kind} have the id `{id}`"))
}

/// Records whose ids are in order have each id once.
fn unique<'a>(kind: &str, ids: impl Iterator<Item = &'a String> + Clone) -> Result<(), Error> {
    match ids.clone().zip(ids.skip(1)).find(|(one, next)| one == next) {
        Some((id, _)) => Err(twice(kind, id)),
        None => Ok(()),
    }
}

/// The ids of the networks, in order.
pub(super) fn in_order<'a>(networks: impl Iterator<Item = &'a str>) -> Result<Vec<&'a str>, Error> {
    let networks: BTreeSet<&str> = networks.collect();
    if networks.len() > NAMED_BY_BYTE {
        return Err(refused("there are more than 255 networks"));
    }
    Ok(networks.into_iter().collect())
}

/// The columns of records in the order of ids; where these were read from a store, it is kept, and not made anew.
pub(super) fn freeze(records: &Records, read_from: Option<&Arc<Stores<'static>>>) -> Result<Tables<'static>, Error> {
    unique("criterion", records.criteria.iter().map(|r| &r.id))?;
    unique("need", records.needs.iter().map(|r| &r.id))?;
    unique("service", records.services.iter().map(|r| &r.id))?;
    unique("software", records.software.iter().map(|r| &r.id))?;
    unique("hoster", records.hosters.iter().map(|r| &r.id))?;
    if records.criteria.len() > NAMED_BY_BYTE {
        return Err(refused("there are more than 255 criteria"));
    }
    let known = ById::of(records);
    for service in &records.services {
        for alternative in &service.alternatives {
            let id = &alternative.software;
            known.software_place(id).ok_or_else(|| missing("software", id, &service.id))?;
        }
        for need in &service.needs {
            known.need_place(need).ok_or_else(|| missing("need", need, &service.id))?;
        }
    }
    let networks = in_order(records.hosters.iter().flat_map(|h| &h.networks).map(|n| n.id.as_str()))?;
    let hosters = records.hosters.iter().map(|hoster| HosterRow::of(hoster, &known, &networks));
    let (hoster, offer) = rows::columns(hosters, records.needs.len(), records.software.len())?;
    let stores = || Stores {
        criteria: store(&records.criteria, |r| &r.id),
        needs: store(&records.needs, |r| &r.id),
        services: store(&records.services, |r| &r.id),
        software: store(&records.software, |r| &r.id),
        hosters: store(&records.hosters, |r| &r.id),
        networks: strings(networks.iter().copied()),
    };
    Ok(Tables {
        stores: read_from.map_or_else(|| Arc::new(stores()), Arc::clone),
        names: Arc::new(names::of(records, &known)),
        urls: Arc::new(addresses::of(records, &known)),
        offer: Arc::new(offer),
        hoster: Arc::new(hoster),
        program: Arc::new(programs(records, &known)?),
    })
}

fn store<T: Packed>(records: &[T], id: impl Fn(&T) -> &str) -> Shared<'static> {
    let blobs: Vec<Vec<u8>> = records.iter().map(pack).collect();
    let rows: Vec<(&str, &[u8])> = records.iter().map(id).zip(blobs.iter().map(Vec::as_slice)).collect();
    Arc::new(RecordStore::build(&rows))
}

fn programs(records: &Records, known: &dyn Resolve) -> Result<SoftwareColumns<'static>, Error> {
    let mut by_need = vec![Vec::new(); records.needs.len()];
    let mut parent = Vec::new();
    for (index, program) in (0u32..).zip(&records.software) {
        for need in &program.needs {
            let at = known.need_place(need).ok_or_else(|| missing("need", need, &program.id))?;
            let list = by_need.get_mut(at as usize);
            // Named twice is meant once.
            list.filter(|list| list.last() != Some(&index)).into_iter().for_each(|list| list.push(index));
        }
        for other in program.parent.iter().chain(&program.succeeds) {
            known.software_place(other).ok_or_else(|| missing("software", other, &program.id))?;
        }
        parent.push(program.parent.as_deref().and_then(|id| known.software_place(id)).unwrap_or(NONE));
    }
    let recommendable = |s: &Software| u8::from(matches!(s.free, Freedom::Yes | Freedom::Contested));
    let protocols = |s: &Software| family(s.protocols.iter().map(String::as_str));
    let rows = |s: &Software| packed_rows(&evidence::of_software(&records.criteria, s, records.date), &s.sources);
    Ok(SoftwareColumns {
        recommendable: column(records.software.iter().map(recommendable)),
        parent: column(parent),
        protocol: column(records.software.iter().map(protocols)),
        evidence: Lists::build(records.software.iter().map(rows)),
        by_need: Lists::build(by_need),
    })
}
