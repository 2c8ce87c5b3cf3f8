//! Every offer as the ranking sees it, weighed once, and an index over those that answer together.

use super::candidates::Table;
use super::sites::Sites;
use crate::catalogue::Catalogue;
use crate::catalogue::{NONE, OfferTraits};
use crate::judge::{LetterWeights, Scale, assurance};
use crate::rank::{Index, Row, Signals};
use std::collections::BTreeMap;

/// What a question cannot change, as long as it keeps the date of the catalogue and the usual weights of the letters.
#[derive(Debug)]
pub(super) struct Board {
    /// Openness, by offer.
    openness: Vec<f64>,
    by_software: Vec<ByNeed>,
    by_protocol: Vec<ByNeed>,
    unnamed_by_need: Vec<ByNeed>,
}

/// The offers of a table, apart by the need that they are made for, since what fits differs by need.
type ByNeed = Vec<Group>;

/// Offers that answer alike.
#[derive(Debug)]
pub(super) struct Group {
    pub(super) need: u32,
    /// Whether they rest on memory or inference alone: such come after all others.
    pub(super) weak: bool,
    pub(super) index: Index,
}

impl Board {
    pub(super) fn new(catalogue: &Catalogue, scale: &Scale, sites: &Sites, month: u32) -> Self {
        let offers = &catalogue.tables.offer;
        let letters = LetterWeights::default();
        let count = offers.hoster.len() as u32;
        let weigh = |offer: u32| {
            let hoster = offers.hoster.get(offer as usize).unwrap_or(NONE);
            let software = offers.software.get(offer as usize).filter(|s| *s != NONE);
            scale.openness(catalogue, &letters, hoster, Some(offer), software).score
        };
        let openness: Vec<f64> = (0..count).map(weigh).collect();
        let rows = |offer: u32, traits: &OfferTraits| {
            let hoster = offers.hoster.get(offer as usize).unwrap_or(NONE);
            let openness = openness.get(offer as usize).copied().unwrap_or(0.0);
            // The fit is the table's: see `Bound::with_fit`.
            let signals = Signals { fit: 1.0, proximity: None, openness, assurance: assurance(traits, month) };
            // One row for each site: the nearest speaks for the hoster.
            let sites = sites.of(hoster);
            let nowhere = sites.is_empty().then_some(None);
            let units = sites.iter().map(|site| Some(site.unit)).chain(nowhere);
            units.map(move |unit| Row::new(offer, unit, &signals))
        };
        let table = |items: &mut dyn Iterator<Item = u32>| {
            let mut groups: BTreeMap<(u32, bool), Vec<Row>> = BTreeMap::new();
            for offer in items {
                let need = offers.need.get(offer as usize).unwrap_or(NONE);
                let traits = OfferTraits::unpack(offers.traits.get(offer as usize).unwrap_or(0));
                groups.entry((need, traits.is_weak())).or_default().extend(rows(offer, &traits));
            }
            let group = |((need, weak), mut rows): (_, Vec<Row>)| Group { need, weak, index: Index::new(&mut rows) };
            groups.into_iter().map(group).collect()
        };
        let needs = catalogue.tables.stores.needs.len() as u32;
        let software = catalogue.tables.stores.software.len() as u32;
        let families = crate::model::PROTOCOL_FAMILIES.len() as u32;
        let by_software = (0..software).map(|at| table(&mut offers.by_software.row(at))).collect();
        let by_protocol = (0..families).map(|at| table(&mut offers.by_protocol.row(at))).collect();
        let unnamed_by_need = (0..needs).map(|at| table(&mut offers.unnamed_by_need.row(at))).collect();
        Self { openness, by_software, by_protocol, unnamed_by_need }
    }

    pub(super) fn openness(&self, offer: u32) -> f64 {
        self.openness.get(offer as usize).copied().unwrap_or(0.0)
    }

    /// The offers of a table, in groups that answer alike.
    pub(super) fn groups(&self, table: Table) -> &[Group] {
        let groups = match table {
            Table::Software(at) => self.by_software.get(at as usize),
            Table::Protocol(at) => self.by_protocol.get(at as usize),
            Table::Unnamed(at) => self.unnamed_by_need.get(at as usize),
        };
        groups.map(Vec::as_slice).unwrap_or_default()
    }
}
