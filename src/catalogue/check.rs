//! Whether columns hold together: what reading them takes for granted, and what bounds the cost of a question.

use super::columns::{Lists, RecordStore};
use super::tables::{ABROAD, BELOW, NONE, Tables};
use super::{MembershipRow, NameKind, NameTarget, Records, lint};
use crate::error::Error;
use crate::model::PROTOCOL_FAMILIES;
use zerovec::{ZeroVec, ule::AsULE};

type Checked = Result<(), Error>;

fn must(holds: bool, reason: &'static str) -> Checked {
    if holds { Ok(()) } else { Err(Error::damaged(reason)) }
}

fn rows(found: usize, wanted: usize) -> Checked {
    must(found == wanted, "two columns differ in length")
}

fn list<T: AsULE + Copy>(lists: &Lists<'_, T>, wanted: usize) -> Checked {
    must(lists.is_whole(), "a column's rows are not one after the other")?;
    rows(lists.rows(), wanted)
}

fn below(mut indices: impl Iterator<Item = u32>, limit: usize) -> Checked {
    must(indices.all(|index| (index as usize) < limit), "a column points at what is not there")
}

/// The indices of a kind by row: in order, so that none is there twice in one.
fn indices(lists: &Lists<'_, u32>, wanted: usize, limit: usize) -> Checked {
    list(lists, wanted)?;
    below(lists.items(), limit)?;
    let ordered = (0..wanted as u32).all(|row| lists.row(row).is_sorted_by(|a, b| a < b));
    must(ordered, "a column's row is out of order")
}

/// How many records of each kind there are.
struct Sizes {
    needs: usize,
    services: usize,
    software: usize,
    hosters: usize,
    offers: usize,
}

impl Sizes {
    fn of(tables: &Tables<'_>) -> Self {
        let stores = &tables.stores;
        Self {
            needs: stores.needs.len(),
            services: stores.services.len(),
            software: stores.software.len(),
            hosters: stores.hosters.len(),
            offers: tables.offer.hoster.len(),
        }
    }

    fn target(&self, packed: u32) -> bool {
        NameTarget::unpack(packed).is_some_and(|target| {
            let size = match target.kind {
                NameKind::Service => self.services,
                NameKind::Software => self.software,
                NameKind::Need => self.needs,
                NameKind::Hoster => self.hosters,
            };
            (target.index as usize) < size
        })
    }

    fn targets(&self, targets: &ZeroVec<'_, u32>, wanted: usize) -> Checked {
        rows(targets.len(), wanted)?;
        must(targets.iter().all(|packed| self.target(packed)), "a name leads to what is not there")
    }
}

/// Lengths, order and indices of all columns.
pub(super) fn tables(tables: &Tables<'_>) -> Checked {
    stores(tables)?;
    let sizes = Sizes::of(tables);
    names(tables, &sizes)?;
    urls(tables, &sizes)?;
    offers(tables, &sizes)?;
    hosters(tables, &sizes)?;
    programs(tables, &sizes)
}

/// The same of the records, which are all that lean files hold.
pub(super) fn stores(tables: &Tables<'_>) -> Checked {
    let stores = &tables.stores;
    [&stores.criteria, &stores.needs, &stores.services, &stores.software, &stores.hosters]
        .into_iter()
        .try_for_each(|store| stored(store))
}

fn stored(store: &RecordStore<'_>) -> Checked {
    rows(store.records.len(), store.ids.len())?;
    must(store.ids.iter().is_sorted_by(|a, b| a < b), "its ids are out of order")
}

fn names(tables: &Tables<'_>, sizes: &Sizes) -> Checked {
    let names = &tables.names;
    sizes.targets(&names.targets, names.keys.len())?;
    let length = |key: &str| key.chars().count();
    let ordered = names.keys.iter().is_sorted_by(|a, b| (length(a), *a) <= (length(b), *b));
    must(ordered, "its names are out of order")?;
    let starts = names.keys.iter().enumerate().all(|(at, key)| {
        let start = |length: usize| names.lengths.get(length).is_some_and(|start| start as usize <= at);
        start(length(key)) && names.lengths.get(length(key) + 1).is_some_and(|end| end as usize > at)
    });
    must(starts && names.lengths.iter().is_sorted(), "its names lie elsewhere than is said")?;
    below(names.lengths.iter(), names.keys.len() + 1)?;
    rows(names.services.len(), sizes.services)?;
    rows(names.software.len(), sizes.software)?;
    rows(names.needs.len(), sizes.needs)
}

fn urls(tables: &Tables<'_>, sizes: &Sizes) -> Checked {
    let urls = &tables.urls;
    sizes.targets(&urls.targets, urls.hosts.len())?;
    rows(urls.paths.len(), urls.hosts.len())?;
    rows(urls.forms.len(), urls.hosts.len())?;
    let pairs = || urls.hosts.iter().zip(urls.paths.iter());
    must(pairs().is_sorted(), "its addresses are out of order")?;
    must(urls.forms.iter().all(|form| form & !(BELOW | ABROAD) == 0), "an address has no such form")
}

fn offers(tables: &Tables<'_>, sizes: &Sizes) -> Checked {
    let (offer, count) = (&tables.offer, sizes.offers);
    for length in [offer.ordinal.len(), offer.need.len(), offer.software.len(), offer.traits.len()] {
        rows(length, count)?;
    }
    below(offer.hoster.iter(), sizes.hosters)?;
    below(offer.need.iter(), sizes.needs)?;
    below(offer.software.iter().filter(|software| *software != NONE), sizes.software)?;
    list(&offer.evidence, count)?;
    indices(&offer.by_software, sizes.software, count)?;
    indices(&offer.unnamed_by_need, sizes.needs, count)?;
    // Families of tomorrow are rows more.
    must(offer.by_protocol.rows() >= PROTOCOL_FAMILIES.len(), "two columns differ in length")?;
    indices(&offer.by_protocol, offer.by_protocol.rows(), count)
}

fn hosters(tables: &Tables<'_>, sizes: &Sizes) -> Checked {
    let (hoster, count) = (&tables.hoster, sizes.hosters);
    rows(hoster.traits.len(), count)?;
    indices(&hoster.offers, count, sizes.offers)?;
    let own = (0..count as u32).all(|h| {
        let mut offers = hoster.offers.row(h).zip(0u32..);
        offers.all(|(offer, place)| {
            let at = offer as usize;
            (tables.offer.hoster.get(at), tables.offer.ordinal.get(at)) == (Some(h), Some(place))
        })
    });
    must(own && hoster.offers.items().count() == sizes.offers, "an offer is not its hoster's")?;
    list(&hoster.sites, count)?;
    for h in 0..count as u32 {
        let values: Vec<f64> = hoster.sites.row(h).collect();
        let somewhere = values.chunks(3).all(|site| match site {
            [latitude, longitude, km] => {
                latitude.abs() <= 90.0 && longitude.abs() <= 180.0 && km.is_finite() && *km >= 0.0
            }
            _ => false,
        });
        must(somewhere, "a site lies nowhere")?;
    }
    list(&hoster.countries, count)?;
    list(&hoster.languages, count)?;
    list(&hoster.memberships, count)?;
    let networks = hoster.memberships.items().map(|row| MembershipRow::unpack(row).network.into());
    below(networks, tables.stores.networks.len())?;
    list(&hoster.evidence, count)
}

fn programs(tables: &Tables<'_>, sizes: &Sizes) -> Checked {
    let (program, count) = (&tables.program, sizes.software);
    rows(program.recommendable.len(), count)?;
    rows(program.parent.len(), count)?;
    rows(program.protocol.len(), count)?;
    below(program.parent.iter().filter(|parent| *parent != NONE), count)?;
    list(&program.evidence, count)?;
    indices(&program.by_need, sizes.needs, count)
}

/// Each record has the id under which it stands, as many offers as its hoster's row says, and names and addresses that
/// the linter lets pass.
pub(super) fn records(records: &Records, tables: &Tables<'_>) -> Checked {
    fn ids<'a>(store: &RecordStore<'_>, ids: impl Iterator<Item = &'a String>) -> Checked {
        must(store.ids.iter().eq(ids.map(String::as_str)), "a record stands under another id")
    }
    let stores = &tables.stores;
    ids(&stores.criteria, records.criteria.iter().map(|r| &r.id))?;
    ids(&stores.needs, records.needs.iter().map(|r| &r.id))?;
    ids(&stores.services, records.services.iter().map(|r| &r.id))?;
    ids(&stores.software, records.software.iter().map(|r| &r.id))?;
    ids(&stores.hosters, records.hosters.iter().map(|r| &r.id))?;
    let offers =
        (0u32..).zip(&records.hosters).all(|(h, hoster)| tables.hoster.offers.row(h).count() == hoster.offers.len());
    must(offers, "a hoster has other offers than its record")?;
    match lint::shown(records) {
        Some(first) => Err(first.refuses(1)),
        None => Ok(()),
    }
}
