//! Which record of the catalogue a published one is about: by address or by exact name, never by a likeness.

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
#[derive(Debug, Default)]
pub(super) struct Register {
    websites: ByMark,
    services: ByMark,
    names: ByMark,
}

impl Register {
    pub(super) fn of(hosters: &[Hoster]) -> Self {
        let mut register = Self::default();
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
        let rungs = [
            (&self.websites, websites, SameBy::Website),
            (&self.services, services, SameBy::Service),
            (&self.names, names, SameBy::Name),
        ];
        let mut left: Option<BTreeSet<usize>> = None;
        for (by_mark, marks, by) in rungs {
            let shown = marks.iter().filter_map(|m| by_mark.get(m)).flat_map(|places| places.iter().take(ALIKE));
            let shown: BTreeSet<usize> = shown.copied().collect();
            let shown = match &left {
                Some(left) => shown.intersection(left).copied().collect(),
                None => shown,
            };
            match shown.len() {
                0 => {}
                1 => return shown.first().map_or(Resolution::None, |at| Resolution::One(*at, by)),
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

/// The host of an address, without `www.` and port.
pub(super) fn host(url: &str) -> Option<String> {
    let (_, rest) = url.split_once("://")?;
    let host = rest.split(['/', '?', '#']).next()?.rsplit('@').next()?.split(':').next()?.to_lowercase();
    let host = host.trim_end_matches('.');
    let host = host.strip_prefix("www.").unwrap_or(host);
    (!host.is_empty()).then(|| host.to_owned())
}

/// Whether two addresses lead to the same page: scheme, `www.` and a last slash aside.
pub(super) fn is_same_page(a: &str, b: &str) -> bool {
    fn rest(url: &str) -> &str {
        let url = url.split_once("://").map_or(url, |(_, rest)| rest);
        url.find(['/', '?', '#']).and_then(|at| url.get(at..)).unwrap_or_default().trim_end_matches('/')
    }
    host(a) == host(b) && rest(a) == rest(b)
}
