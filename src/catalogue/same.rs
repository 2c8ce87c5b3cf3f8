//! Which record of the catalogue a published one is about: by address, by exact name or by the domain that one hoster
//! owns, never by a likeness.

use super::owners::Owners;
use super::page::host;
use crate::model::Hoster;
use crate::text::squash;
use serde::Serialize;
use std::collections::{BTreeMap, BTreeSet};

/// What showed that two records are about one hoster.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum SameBy {
    /// The host of their websites.
    Website,
    /// The host of one of their services.
    Service,
    /// Their name.
    Name,
    /// The domain that the one owns and beneath which the other lies.
    Domain,
}

/// Which record a published one is about.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Resolution {
    /// One record, by place.
    One(usize, SameBy),
    /// Several that cannot be told apart.
    Several(Vec<usize>),
    /// None.
    None,
}

/// Hosters of one mark that are told apart at most: what more of them bear shows nothing.
const ALIKE: usize = 64;

/// Places of hosters, by a mark that they bear.
type ByMark = BTreeMap<String, BTreeSet<usize>>;

/// Hosters by what may show that they are the same.
#[derive(Debug)]
pub(super) struct Register<'a> {
    websites: ByMark,
    services: ByMark,
    names: ByMark,
    owners: &'a Owners,
    /// How many hosters were known before any was added.
    known: usize,
}

impl<'a> Register<'a> {
    pub(super) fn of(hosters: &[Hoster], owners: &'a Owners) -> Self {
        let (websites, services, names) = Default::default();
        let mut register = Self { websites, services, names, owners, known: hosters.len() };
        hosters.iter().enumerate().for_each(|(at, hoster)| register.add(at, hoster));
        register
    }

    pub(super) fn add(&mut self, at: usize, hoster: &Hoster) {
        let [websites, services, names] = marks(hoster);
        for (by_mark, marks) in
            [(&mut self.websites, websites), (&mut self.services, services), (&mut self.names, names)]
        {
            for mark in marks {
                by_mark.entry(mark).or_default().insert(at);
            }
        }
    }

    /// The record that the surest mark shows; where it shows several, the next one must tell them apart.
    pub(super) fn find(&self, hoster: &Hoster) -> Resolution {
        let [websites, services, names] = marks(hoster);
        let by_mark = |by_mark: &ByMark, marks: &BTreeSet<String>| -> BTreeSet<usize> {
            let shown = marks.iter().filter_map(|m| by_mark.get(m)).flat_map(|places| places.iter().take(ALIKE));
            shown.copied().collect()
        };
        let owner = self.owners.find(hoster);
        let rungs = [
            (by_mark(&self.websites, &websites), SameBy::Website),
            (by_mark(&self.services, &services), SameBy::Service),
            (by_mark(&self.names, &names), SameBy::Name),
            (owner.into_iter().collect(), SameBy::Domain),
        ];
        let mut left: Option<BTreeSet<usize>> = None;
        for (shown, by) in rungs {
            let shown = match &left {
                Some(left) => shown.intersection(left).copied().collect(),
                None => shown,
            };
            match (shown.len(), shown.first()) {
                (0, _) | (_, None) => {}
                // Two files that tell of a hoster nobody knew are not about one because it has one name in both.
                (1, Some(at)) if by == SameBy::Name && *at >= self.known => {}
                // A service that its owner gained by its domain is found there again, and tells no more than before.
                (1, Some(at)) if by == SameBy::Service && owner == Some(*at) => {
                    return Resolution::One(*at, SameBy::Domain);
                }
                (1, Some(at)) => return Resolution::One(*at, by),
                _ => left = Some(shown),
            }
        }
        left.map_or(Resolution::None, |left| Resolution::Several(left.into_iter().collect()))
    }
}

/// Hosts of its website, hosts of its services, its names.
fn marks(hoster: &Hoster) -> [BTreeSet<String>; 3] {
    let website = hoster.website.iter().filter_map(|fact| host(&fact.value));
    let services = hoster.offers.iter().filter_map(|offer| host(offer.url.as_deref()?));
    let names = [&hoster.name].into_iter().chain(&hoster.aka).chain(&hoster.formerly);
    let names = names.map(|name| squash(name)).filter(|name| !name.is_empty());
    [website.collect(), services.collect(), names.collect()]
}
