//! Whether an address is one of a hoster that the catalogue knows.

use super::owners::{self, Owners, above};
use super::page::host;
use crate::model::{Fact, Hoster, KnownBy, Status};
use std::collections::{BTreeMap, BTreeSet};

/// Where hosters of a catalogue are on the web.
#[derive(Debug)]
pub(crate) struct KnownHosts {
    /// Hosts of their websites, and whether it is known better than by a region where one is.
    websites: BTreeMap<String, bool>,
    services: BTreeSet<String>,
    owners: Owners,
}

impl KnownHosts {
    /// Where these are; those that closed are nowhere.
    pub(super) fn of(hosters: &[Hoster]) -> Self {
        let is_open = |hoster: &&Hoster| hoster.status.as_ref().is_none_or(|fact| fact.value != Status::Closed);
        let (mut websites, mut services) = (BTreeMap::new(), BTreeSet::new());
        for hoster in hosters.iter().filter(is_open) {
            let known = |by| matches!(by, Some(KnownBy::Town | KnownBy::Coordinates));
            let placed = hoster.sites.iter().any(|site| known(site.known_by()));
            owners::website(hoster).into_iter().for_each(|host| *websites.entry(host).or_insert(false) |= placed);
            services.extend(owners::services(hoster));
        }
        let domains: BTreeSet<String> = websites.keys().flat_map(|host| above(host)).map(str::to_owned).collect();
        let owners = Owners::of(hosters, &domains.into_iter().collect::<Vec<_>>());
        Self { websites, services, owners }
    }

    /// Whether an address is at the host of a website or a service, or beneath a domain that one hoster owns. A domain
    /// that others share counts here where the catalogue knows one of them alone: the list of such is the command's.
    pub(crate) fn has(&self, url: &str) -> bool {
        let Some(at) = host(url) else { return false };
        let there = Hoster { website: Some(Fact::new(url.to_owned(), "")), ..Hoster::default() };
        self.websites.contains_key(&at) || self.services.contains(&at) || self.owners.find(&there).is_some()
    }

    /// Of the hoster whose website is at the host of an address: whether it is known where it is.
    pub(crate) fn is_placed(&self, url: &str) -> Option<bool> {
        self.websites.get(&host(url)?).copied()
    }
}

#[cfg(test)]
mod tests {
    use crate::Catalogue;

    #[test]
    fn an_address_is_known_by_website_service_or_domain() {
        let hosts = Catalogue::embedded().unwrap().known_hosts().unwrap();
        for (url, known) in [
            ("https://framasoft.org/fr/", true),
            ("https://www.framasoft.org", true),
            ("https://pad.somewhere.framasoft.org/p/x", true),
            ("https://pad.example.org/", false),
            ("https://notframasoft.org/", false),
            ("https://org/", false),
            ("https://192.0.2.1:9001/", false),
            ("framasoft.org", false),
            ("", false),
        ] {
            assert_eq!(hosts.has(url), known, "{url}");
        }
        assert_eq!(hosts.is_placed("https://framasoft.org/"), Some(true));
        assert_eq!(hosts.is_placed("https://pad.somewhere.framasoft.org/"), None);
    }
}
