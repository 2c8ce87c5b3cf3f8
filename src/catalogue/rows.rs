//! What the columns hold of hosters and their offers: rows, made of a record or read from another catalogue.

use super::codes::{HosterTraits, MembershipRow, OfferTraits, Takes, source_grade, source_months, two_letter_code};
use super::columns::{Lists, ListsBuilder};
use super::evidence;
use super::names::column;
use super::resolve::Resolve;
use super::tables::{Hosters, NONE, Offers, Tables};
use crate::error::{Error, ErrorKind};
use crate::model::{Date, Hoster, Membership, Offer, PROTOCOL_FAMILIES, Software, SoftwareKind, Sources};
use std::collections::BTreeSet;

struct OfferRow {
    need: u32,
    software: u32,
    traits: u64,
    /// One more than the place in `PROTOCOL_FAMILIES`; 0 when in none.
    family: u8,
    evidence: Vec<u32>,
}

/// A hoster with its offers.
pub(super) struct HosterRow {
    traits: u64,
    sites: Vec<f64>,
    countries: Vec<u16>,
    languages: Vec<u16>,
    memberships: Vec<u64>,
    evidence: Vec<u32>,
    offers: Vec<OfferRow>,
}

pub(super) fn packed_rows(shown: &[evidence::Shown<'_>], sources: &Sources) -> Vec<u32> {
    shown.iter().map(|s| s.row(sources).pack()).collect()
}

/// The protocol family of a list of protocols: one more than its place, 0 for none.
pub(super) fn family<'a>(mut protocols: impl Iterator<Item = &'a str>) -> u8 {
    let place = protocols.find_map(|p| PROTOCOL_FAMILIES.iter().position(|f| *f == p));
    place.and_then(|p| u8::try_from(p + 1).ok()).unwrap_or(0)
}

/// The error of records that cannot be frozen.
pub(super) fn refused(problem: impl Into<String>) -> Error {
    Error::new(ErrorKind::CatalogueBuild).plain("problem", problem.into())
}

/// The error of a record that names what does not exist.
pub(super) fn missing(kind: &str, id: &str, wanted_by: &str) -> Error {
    refused(format!("{wanted_by} names the {kind} `{id}`, which does not exist"))
}

impl OfferRow {
    fn of(hoster: &Hoster, offer: &Offer, known: &dyn Resolve) -> Result<Self, Error> {
        let need = known.need_place(&offer.need).ok_or_else(|| missing("need", &offer.need, &hoster.id))?;
        let named = |id: &String| known.software_place(id).ok_or_else(|| missing("software", id, &hoster.id));
        let software = offer.software.as_ref().map(named).transpose()?;
        let runs = software.and_then(|index| known.program(index));
        let served = runs.filter(|s: &&Software| s.kind == SoftwareKind::Hosted).into_iter().flat_map(|s| &s.protocols);
        let shown = evidence::of_offer(known.criteria(), hoster, offer, &|id| known.freedom(id));
        Ok(Self {
            need,
            software: software.unwrap_or(NONE),
            traits: OfferTraits::of(offer, hoster).pack(),
            family: family(offer.protocol.as_deref().into_iter().chain(served.map(String::as_str))),
            evidence: packed_rows(&shown, &hoster.sources),
        })
    }
}

impl HosterRow {
    /// The row of a record; `networks` are the ids of all, in order.
    pub(super) fn of(hoster: &Hoster, known: &dyn Resolve, networks: &[&str]) -> Result<Self, Error> {
        for statement in &hoster.statements {
            known.criterion(&statement.id).ok_or_else(|| missing("criterion", &statement.id, &hoster.id))?;
        }
        let traits = HosterTraits {
            legal_form: hoster.legal_form.as_ref().map(|f| f.value),
            audience: hoster.audience.as_ref().map(|f| f.value),
            status: hoster.status.as_ref().map(|f| f.value),
            profile: Some(hoster.profile),
            takes: Takes::of(hoster.takes.as_ref().map_or(&[], |f| &f.value)),
            serves: hoster.serves.is_some(),
        };
        let located =
            hoster.sites.iter().filter_map(|s| Some([s.latitude?, s.longitude?, s.precision_km.unwrap_or(0.0)]));
        let countries: BTreeSet<u16> =
            hoster.sites.iter().filter_map(|s| s.country.as_deref()).map(two_letter_code).collect();
        let months = |d: Option<Date>| d.and_then(|d| u16::try_from(d.months()).ok());
        let membership = |m: &Membership| {
            let network = networks.binary_search(&m.id.as_str()).map_err(|_| missing("network", &m.id, &hoster.id))?;
            let row = MembershipRow {
                network: u8::try_from(network).unwrap_or(u8::MAX),
                counts: m.counts(&hoster.sources),
                since: months(m.since),
                until: months(m.until),
                grade: source_grade(&hoster.sources, &m.source),
                months: source_months(&hoster.sources, &m.source),
            };
            Ok(row.pack())
        };
        let shown = evidence::of_hoster(known.criteria(), hoster, &|id| known.freedom(id));
        Ok(Self {
            traits: traits.pack(),
            sites: located.flatten().collect(),
            countries: countries.into_iter().collect(),
            languages: hoster.languages.iter().flat_map(|f| &f.value).map(|l| two_letter_code(l)).collect(),
            memberships: hoster.networks.iter().map(membership).collect::<Result<_, Error>>()?,
            evidence: packed_rows(&shown, &hoster.sources),
            offers: hoster.offers.iter().map(|offer| OfferRow::of(hoster, offer, known)).collect::<Result<_, _>>()?,
        })
    }
}

/// The rows of a catalogue, to be read again.
pub(super) struct Known<'a> {
    tables: &'a Tables<'static>,
    families: Vec<u8>,
    /// The new place of each network, by its old one.
    networks: Vec<u8>,
}

impl<'a> Known<'a> {
    pub(super) fn of(tables: &'a Tables<'static>, networks: &[&str]) -> Self {
        let mut families = vec![0; tables.offer.traits.len()];
        for family in 0..PROTOCOL_FAMILIES.len() as u8 {
            for offer in tables.offer.by_protocol.row(family.into()) {
                families.get_mut(offer as usize).into_iter().for_each(|place| *place = family + 1);
            }
        }
        let place = |id: &str| networks.binary_search(&id).ok().and_then(|at| u8::try_from(at).ok());
        // Those that nobody is a member of any more have no place.
        let networks = tables.stores.networks.iter().map(|id| place(id).unwrap_or(u8::MAX)).collect();
        Self { tables, families, networks }
    }

    pub(super) fn row(&self, hoster: u32) -> HosterRow {
        let (table, offers) = (&self.tables.hoster, &self.tables.offer);
        let membership = |row: u64| {
            let mut row = MembershipRow::unpack(row);
            row.network = self.networks.get(usize::from(row.network)).copied().unwrap_or(u8::MAX);
            row.pack()
        };
        let offer = |index: u32| {
            let at = index as usize;
            OfferRow {
                need: offers.need.get(at).unwrap_or(NONE),
                software: offers.software.get(at).unwrap_or(NONE),
                traits: offers.traits.get(at).unwrap_or_default(),
                family: self.families.get(at).copied().unwrap_or_default(),
                evidence: offers.evidence.row(index).collect(),
            }
        };
        HosterRow {
            traits: table.traits.get(hoster as usize).unwrap_or_default(),
            sites: table.sites.row(hoster).collect(),
            countries: table.countries.row(hoster).collect(),
            languages: table.languages.row(hoster).collect(),
            memberships: table.memberships.row(hoster).map(membership).collect(),
            evidence: table.evidence.row(hoster).collect(),
            offers: table.offers.row(hoster).map(offer).collect(),
        }
    }
}

/// The columns of hosters, in the order of ids, and of their offers, among so many needs and software.
pub(super) fn columns(
    rows: impl Iterator<Item = Result<HosterRow, Error>>,
    needs: usize,
    software: usize,
) -> Result<(Hosters<'static>, Offers<'static>), Error> {
    let (mut hoster_of, mut ordinal, mut need, mut program, mut offer_traits) =
        <(Vec<_>, Vec<_>, Vec<_>, Vec<_>, Vec<_>)>::default();
    let mut offer_evidence = ListsBuilder::default();
    let mut by_software = vec![Vec::new(); software];
    let mut unnamed_by_need = vec![Vec::new(); needs];
    let mut by_protocol = vec![Vec::new(); PROTOCOL_FAMILIES.len()];
    let mut traits = Vec::new();
    let (mut offers, mut memberships, mut evidence) = <(ListsBuilder<_>, ListsBuilder<_>, ListsBuilder<_>)>::default();
    let (mut sites, mut countries, mut languages) = <(ListsBuilder<_>, ListsBuilder<_>, ListsBuilder<_>)>::default();
    for (hoster, row) in (0u32..).zip(rows) {
        let row = row?;
        let first = hoster_of.len() as u32;
        offers.push(first..first + row.offers.len() as u32);
        for ((index, place), offer) in (first..).zip(0u32..).zip(row.offers) {
            let named = by_software.get_mut(offer.software as usize);
            let spoken = usize::from(offer.family).checked_sub(1);
            let unnamed = unnamed_by_need.get_mut(offer.need as usize).filter(|_| named.is_none() && spoken.is_none());
            let spoken = spoken.and_then(|family| by_protocol.get_mut(family));
            [named, unnamed, spoken].into_iter().flatten().for_each(|list| list.push(index));
            hoster_of.push(hoster);
            ordinal.push(place);
            need.push(offer.need);
            program.push(offer.software);
            offer_traits.push(offer.traits);
            offer_evidence.push(offer.evidence);
        }
        traits.push(row.traits);
        sites.push(row.sites);
        countries.push(row.countries);
        languages.push(row.languages);
        memberships.push(row.memberships);
        evidence.push(row.evidence);
    }
    let hosters = Hosters {
        traits: column(traits),
        offers: offers.build(),
        sites: sites.build(),
        countries: countries.build(),
        languages: languages.build(),
        memberships: memberships.build(),
        evidence: evidence.build(),
    };
    let offers = Offers {
        hoster: column(hoster_of),
        ordinal: column(ordinal),
        need: column(need),
        software: column(program),
        traits: column(offer_traits),
        evidence: offer_evidence.build(),
        by_software: Lists::build(by_software),
        unnamed_by_need: Lists::build(unnamed_by_need),
        by_protocol: Lists::build(by_protocol),
    };
    Ok((hosters, offers))
}
