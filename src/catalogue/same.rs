//! Which record of the catalogue a published one is about: by address or by exact name, never by a likeness.

use crate::model::{Hoster, LinkKind};
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

/// Labels below which anybody registers, under a country's ending: a shared one shows nothing.
const SECOND_LEVEL: [&str; 11] = ["ac", "asso", "co", "com", "edu", "gob", "gouv", "gov", "net", "nom", "org"];

/// Whether a page is the hoster's: below the domain of its website or of one of its services, or beside its own code.
pub(super) fn is_own_page(url: &str, hoster: &Hoster) -> bool {
    let Some(page) = host(url) else { return false };
    let website = hoster.website.iter().map(|fact| fact.value.as_str());
    let mut own = website.chain(hoster.offers.iter().filter_map(|offer| offer.url.as_deref()));
    let folder = |url: &str| url.splitn(5, '/').take(4).map(str::to_owned).collect::<Vec<_>>();
    let code = hoster.links.iter().filter(|link| link.kind == LinkKind::Source);
    own.any(|url| host(url).is_some_and(|own| is_one_domain(&own, &page)))
        || code.into_iter().any(|link| folder(&link.url) == folder(url))
}

/// Whether two hosts lie below one domain, as far as their labels show.
fn is_one_domain(a: &str, b: &str) -> bool {
    let shared: Vec<&str> =
        a.rsplit('.').zip(b.rsplit('.')).take_while(|(a, b)| a == b).map(|(label, _)| label).collect();
    match shared.as_slice() {
        [] | [_] => false,
        [_, second] => !SECOND_LEVEL.contains(second),
        _ => true,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::{Fact, Link};

    #[test]
    fn pages_below_its_domain_or_beside_its_code_are_its_own() {
        let mut hoster = Hoster::new("a", "A");
        hoster.website = Some(Fact::new("https://www.a.example/".into(), "s"));
        hoster.links.push(Link::new(LinkKind::Source, "https://forge.example/a/site", "s"));
        for own in ["https://a.example/cgu", "https://docs.a.example/", "https://forge.example/a/terms"] {
            assert!(is_own_page(own, &hoster), "{own}");
        }
        for foreign in ["https://b.example/", "https://nota.example/", "https://forge.example/b/terms", "cgu"] {
            assert!(!is_own_page(foreign, &hoster), "{foreign}");
        }
        assert!(!is_one_domain("a.asso.fr", "b.asso.fr") && is_one_domain("pad.a.asso.fr", "docs.a.asso.fr"));
    }
}
