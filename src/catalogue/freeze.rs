//! Records in, columns out.

use super::codes::{HosterTraits, MembershipRow, OfferTraits, Takes, source_grade, source_months, two_letter_code};
use super::columns::{Lists, RecordStore};
use super::names::{column, names, strings, urls};
use super::records::Records;
use super::tables::{Hosters, NONE, Offers, SoftwareColumns, Stores, Tables};
use super::{evidence, tables};
use crate::container;
use crate::error::{Error, ErrorKind};
use crate::model::{Date, Freedom, Hoster, PROTOCOL_FAMILIES, Packed, Software, SoftwareKind, pack};
use std::collections::{BTreeMap, BTreeSet};
use zerovec::VarZeroVec;

impl Records {
    /// Packs the records into the bytes that [`Catalogue::open`](crate::Catalogue::open) reads: the same records give
    /// the same bytes, whatever their order.
    ///
    /// # Errors
    /// [`ErrorKind::CatalogueBuild`](crate::ErrorKind) when two records of a kind share an id, an id does not
    /// resolve, or there are more
    /// than 255 criteria or networks.
    pub fn pack(&self) -> Result<Vec<u8>, Error> {
        container::write(&tables::FORM, tables::packed_date(self.date), &self.tables()?.sections())
    }

    /// The columns of the records, in the order of ids.
    pub(super) fn tables(&self) -> Result<Tables<'static>, Error> {
        let mut sorted = self.clone();
        sorted.sort();
        freeze(&sorted)
    }
}

/// Resolves ids of one kind to their place.
struct Ids<'a> {
    kind: &'static str,
    places: BTreeMap<&'a str, u32>,
}

impl<'a> Ids<'a> {
    fn of(kind: &'static str, ids: impl Iterator<Item = &'a str>) -> Result<Self, Error> {
        let mut places = BTreeMap::new();
        for (at, id) in (0..).zip(ids) {
            if places.insert(id, at).is_some() {
                return Err(Error::new(ErrorKind::CatalogueBuild)
                    .plain("problem", format!("two records of kind {kind} have the id `{id}`")));
            }
        }
        Ok(Self { kind, places })
    }

    fn get(&self, id: &str, wanted_by: &str) -> Result<u32, Error> {
        self.places.get(id).copied().ok_or_else(|| {
            Error::new(ErrorKind::CatalogueBuild)
                .plain("problem", format!("{wanted_by} names the {} `{id}`, which does not exist", self.kind))
        })
    }
}

fn freeze(records: &Records) -> Result<Tables<'static>, Error> {
    let criteria = Ids::of("criterion", records.criteria.iter().map(|r| r.id.as_str()))?;
    let needs = Ids::of("need", records.needs.iter().map(|r| r.id.as_str()))?;
    Ids::of("service", records.services.iter().map(|r| r.id.as_str()))?;
    let software = Ids::of("software", records.software.iter().map(|r| r.id.as_str()))?;
    Ids::of("hoster", records.hosters.iter().map(|r| r.id.as_str()))?;
    if criteria.places.len() > usize::from(u8::MAX) {
        return Err(Error::new(ErrorKind::CatalogueBuild).plain("problem", "there are more than 255 criteria"));
    }
    for hoster in &records.hosters {
        for statement in &hoster.statements {
            criteria.get(&statement.id, &hoster.id)?;
        }
    }
    for service in &records.services {
        for alternative in &service.alternatives {
            software.get(&alternative.software, &service.id)?;
        }
        for need in &service.needs {
            needs.get(need, &service.id)?;
        }
    }
    let network_ids: BTreeSet<&str> = records.hosters.iter().flat_map(|h| &h.networks).map(|n| n.id.as_str()).collect();
    let networks = Ids::of("network", network_ids.into_iter())?;
    if networks.places.len() > usize::from(u8::MAX) {
        return Err(Error::new(ErrorKind::CatalogueBuild).plain("problem", "there are more than 255 networks"));
    }
    Ok(Tables {
        stores: Stores {
            criteria: store(&records.criteria, |r| &r.id),
            needs: store(&records.needs, |r| &r.id),
            services: store(&records.services, |r| &r.id),
            software: store(&records.software, |r| &r.id),
            hosters: store(&records.hosters, |r| &r.id),
            networks: strings(networks.places.keys().copied()),
        },
        names: names(records, &software.places),
        urls: urls(records, &software.places),
        offer: offers(records, &needs, &software)?,
        hoster: hosters(records, &networks)?,
        program: programs(records, &needs, &software)?,
    })
}

fn store<T: Packed>(records: &[T], id: impl Fn(&T) -> &str) -> RecordStore<'static> {
    let blobs: Vec<Vec<u8>> = records.iter().map(pack).collect();
    RecordStore { ids: strings(records.iter().map(id)), records: VarZeroVec::from(&blobs).into_owned() }
}

fn packed_rows(shown: &[evidence::Shown<'_>], sources: &crate::model::Sources) -> Vec<u32> {
    shown.iter().map(|s| s.row(sources).pack()).collect()
}

/// The protocol family of a list of protocols: one more than its place, 0 for none.
fn family<'a>(mut protocols: impl Iterator<Item = &'a str>) -> u8 {
    let place = protocols.find_map(|p| PROTOCOL_FAMILIES.iter().position(|f| *f == p));
    place.and_then(|p| u8::try_from(p + 1).ok()).unwrap_or(0)
}

fn offers(records: &Records, needs: &Ids<'_>, software: &Ids<'_>) -> Result<Offers<'static>, Error> {
    let (mut hoster_of, mut ordinal, mut need, mut program) = (Vec::new(), Vec::new(), Vec::new(), Vec::new());
    let (mut traits, mut rows) = (Vec::new(), Vec::new());
    let mut by_software = vec![Vec::new(); records.software.len()];
    let mut unnamed_by_need = vec![Vec::new(); records.needs.len()];
    let mut by_protocol = vec![Vec::new(); PROTOCOL_FAMILIES.len()];
    let freedom = |id: &str| software.places.get(id).and_then(|at| records.software.get(*at as usize)).map(|s| s.free);
    for (h, hoster) in (0u32..).zip(&records.hosters) {
        for (o, offer) in (0u32..).zip(&hoster.offers) {
            let index = traits.len() as u32;
            let need_index = needs.get(&offer.need, &hoster.id)?;
            let runs = offer.software.as_deref().map(|id| software.get(id, &hoster.id)).transpose()?;
            let known = runs.and_then(|at| records.software.get(at as usize));
            let served = known.filter(|s| s.kind == SoftwareKind::Hosted).into_iter().flat_map(|s| &s.protocols);
            let spoken = family(offer.protocol.as_deref().into_iter().chain(served.map(String::as_str)));
            if let Some(list) = runs.and_then(|at| by_software.get_mut(at as usize)) {
                list.push(index);
            } else if spoken == 0 {
                unnamed_by_need.get_mut(need_index as usize).into_iter().for_each(|list| list.push(index));
            }
            if let Some(list) = usize::from(spoken).checked_sub(1).and_then(|at| by_protocol.get_mut(at)) {
                list.push(index);
            }
            hoster_of.push(h);
            ordinal.push(o);
            need.push(need_index);
            program.push(runs.unwrap_or(NONE));
            traits.push(OfferTraits::of(offer, &hoster.sources).pack());
            rows.push(packed_rows(&evidence::of_offer(&records.criteria, hoster, offer, &freedom), &hoster.sources));
        }
    }
    Ok(Offers {
        hoster: column(hoster_of),
        ordinal: column(ordinal),
        need: column(need),
        software: column(program),
        traits: column(traits),
        evidence: Lists::build(rows),
        by_software: Lists::build(by_software),
        unnamed_by_need: Lists::build(unnamed_by_need),
        by_protocol: Lists::build(by_protocol),
    })
}

fn hosters(records: &Records, networks: &Ids<'_>) -> Result<Hosters<'static>, Error> {
    let by_id: BTreeMap<&str, Freedom> = records.software.iter().map(|s| (s.id.as_str(), s.free)).collect();
    let freedom = |id: &str| by_id.get(id).copied();
    let mut next = 0u32;
    let offers = records.hosters.iter().map(|h| {
        let first = next;
        next += h.offers.len() as u32;
        (first..next).collect()
    });
    let offers = Lists::build(offers.collect::<Vec<_>>());
    let mut memberships = Vec::new();
    for hoster in &records.hosters {
        let mut rows = Vec::new();
        for membership in &hoster.networks {
            let months = |d: Option<Date>| d.and_then(|d| u16::try_from(d.months()).ok());
            let network = networks.get(&membership.id, &hoster.id)?;
            let row = MembershipRow {
                network: u8::try_from(network).unwrap_or(u8::MAX),
                counts: membership.status.counts(),
                since: months(membership.since),
                until: months(membership.until),
                grade: source_grade(&hoster.sources, &membership.source),
                months: source_months(&hoster.sources, &membership.source),
            };
            rows.push(row.pack());
        }
        memberships.push(rows);
    }
    let traits = |h: &Hoster| HosterTraits {
        legal_form: h.legal_form.as_ref().map(|f| f.value),
        audience: h.audience.as_ref().map(|f| f.value),
        status: h.status.as_ref().map(|f| f.value),
        profile: Some(h.profile),
        takes: Takes::of(h.takes.as_ref().map_or(&[], |f| &f.value)),
    };
    let sites = |h: &Hoster| -> Vec<f64> {
        let located = h.sites.iter().filter_map(|s| Some([s.latitude?, s.longitude?, s.precision_km.unwrap_or(0.0)]));
        located.flatten().collect()
    };
    let countries = |h: &Hoster| -> Vec<u16> {
        let all: BTreeSet<u16> = h.sites.iter().filter_map(|s| s.country.as_deref()).map(two_letter_code).collect();
        all.into_iter().collect()
    };
    let languages =
        |h: &Hoster| -> Vec<u16> { h.languages.iter().flat_map(|f| &f.value).map(|l| two_letter_code(l)).collect() };
    Ok(Hosters {
        traits: column(records.hosters.iter().map(|h| traits(h).pack())),
        offers,
        sites: Lists::build(records.hosters.iter().map(sites)),
        countries: Lists::build(records.hosters.iter().map(countries)),
        languages: Lists::build(records.hosters.iter().map(languages)),
        memberships: Lists::build(memberships),
        evidence: Lists::build(
            records
                .hosters
                .iter()
                .map(|h| packed_rows(&evidence::of_hoster(&records.criteria, h, &freedom), &h.sources)),
        ),
    })
}

fn programs(records: &Records, needs: &Ids<'_>, software: &Ids<'_>) -> Result<SoftwareColumns<'static>, Error> {
    let mut by_need = vec![Vec::new(); records.needs.len()];
    let mut parent = Vec::new();
    for (index, program) in (0u32..).zip(&records.software) {
        for need in &program.needs {
            let list = by_need.get_mut(needs.get(need, &program.id)? as usize);
            // Named twice is meant once.
            list.filter(|list| list.last() != Some(&index)).into_iter().for_each(|list| list.push(index));
        }
        for other in program.parent.iter().chain(&program.succeeds) {
            software.get(other, &program.id)?;
        }
        parent.push(program.parent.as_deref().and_then(|id| software.places.get(id)).copied().unwrap_or(NONE));
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
