//! Who owns a domain: the one hoster whose website is the domain itself, or who is called as it is.

use super::page::{host, is_first_page};
use crate::model::{Hoster, Offer, Profile, Status};
use crate::text::squash;
use std::collections::{BTreeMap, BTreeSet};
use std::iter::successors;

/// Owners of domains, by place.
#[derive(Debug, Default)]
pub(super) struct Owners {
    by_domain: BTreeMap<String, usize>,
}

impl Owners {
    /// Of these domains, those that have an owner. Where a second hoster has a website or a service, none has.
    pub(super) fn of(hosters: &[Hoster], domains: &[String]) -> Self {
        let domains: BTreeSet<&str> = domains.iter().map(String::as_str).collect();
        let mut present: BTreeMap<&str, BTreeSet<usize>> = BTreeMap::new();
        for (at, hoster) in hosters.iter().enumerate().filter(|_| !domains.is_empty()) {
            for host in website(hoster).into_iter().chain(services(hoster)) {
                for domain in above(&host).filter_map(|domain| domains.get(domain).copied()) {
                    present.entry(domain).or_default().insert(at);
                }
            }
        }
        let alone = present.into_iter().filter(|(_, places)| places.len() == 1);
        let alone = alone.filter_map(|(domain, places)| Some((domain, *places.first()?)));
        let owned = alone.filter(|(domain, at)| hosters.get(*at).is_some_and(|hoster| owns(hoster, domain)));
        Self { by_domain: owned.map(|(domain, at)| (domain.to_owned(), at)).collect() }
    }

    /// The domains that have one.
    pub(super) fn into_domains(self) -> Vec<String> {
        self.by_domain.into_keys().collect()
    }

    /// The hoster at whose domain a record lies.
    pub(super) fn find(&self, hoster: &Hoster) -> Option<usize> {
        let owners: Option<BTreeSet<usize>> =
            seat(hoster).iter().map(|host| self.domain(host).map(|(_, at)| at)).collect();
        owners.filter(|owners| owners.len() == 1)?.first().copied()
    }

    /// Whether a record tells of its hoster, and lies at the domain of its website: others do not speak for a hoster,
    /// and what describes an instance does not describe who runs it.
    pub(super) fn is_own_word(&self, hoster: &Hoster) -> bool {
        let domain = |host: Option<String>| self.domain(&host?).map(|(domain, _)| domain);
        let (claimed, own) = (domain(website(hoster)), domain(file(hoster)));
        hoster.profile != Profile::Instance && claimed.is_some() && claimed == own
    }

    fn domain(&self, host: &str) -> Option<(&str, usize)> {
        above(host).find_map(|domain| self.by_domain.get_key_value(domain)).map(|(domain, at)| (domain.as_str(), *at))
    }
}

/// What counts of a record that joins a known hoster by its domain alone: its offers, with their sources.
pub(super) fn offers_alone(known: &Hoster, mut published: Hoster) -> Hoster {
    published.asides.retain(|aside| aside.field.starts_with("offer."));
    let offers = published.offers.iter().flat_map(Offer::sources);
    let cited: BTreeSet<&str> = offers.chain(published.asides.iter().map(|aside| aside.source.as_str())).collect();
    published.sources.retain(|key, _| cited.contains(key.as_str()));
    let Hoster { offers, asides, sources, .. } = published;
    Hoster { offers, asides, sources, ..Hoster::new(known.id.clone(), known.name.clone()) }
}

/// Whether a hoster that is alone at a domain owns it. One whose website lies beneath may as well be a tenant, such as a
/// club of a university; and of what runs at the domain of one that closed, nobody knows whose it is.
fn owns(hoster: &Hoster, domain: &str) -> bool {
    let Some(url) = hoster.website.as_ref().map(|fact| fact.value.as_str()) else { return false };
    let Some(at) = host(url) else { return false };
    let label = domain.split('.').next().unwrap_or_default();
    let called = [squash(domain), squash(label)];
    let names = [&hoster.name].into_iter().chain(&hoster.aka).map(|name| squash(name));
    let is_called_so = names.filter(|name| !name.is_empty()).any(|name| called.contains(&name));
    let closed = hoster.status.as_ref().is_some_and(|fact| fact.value == Status::Closed);
    !closed && (at == domain && is_first_page(url) || is_called_so && above(&at).any(|above| above == domain))
}

/// The hosts that tell where a record lies: that of its website; without one, those of its services.
pub(super) fn seat(hoster: &Hoster) -> Vec<String> {
    website(hoster).map_or_else(|| services(hoster).collect(), |host| vec![host])
}

pub(super) fn website(hoster: &Hoster) -> Option<String> {
    host(&hoster.website.as_ref()?.value)
}

pub(super) fn services(hoster: &Hoster) -> impl Iterator<Item = String> {
    hoster.offers.iter().filter_map(|offer| host(offer.url.as_deref()?))
}

/// The host of the file that tells the website.
pub(super) fn file(hoster: &Hoster) -> Option<String> {
    host(hoster.sources.get(&hoster.website.as_ref()?.source)?.url.as_deref()?)
}

/// A host and the domains above it, of at least two labels.
pub(super) fn above(host: &str) -> impl Iterator<Item = &str> {
    let all = successors(Some(host), |domain| domain.split_once('.').map(|(_, above)| above));
    all.filter(|domain| domain.contains('.'))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::{Fact, Grade, Offer, Source};

    fn hoster(name: &str, website: &str, pages: &[&str]) -> Hoster {
        let mut hoster = Hoster::new(name, name);
        hoster.website = (!website.is_empty()).then(|| Fact::new(website.to_owned(), "page"));
        let offer = |page: &&str| {
            let mut offer = Offer::new("pastebin", "page");
            offer.url = Some((*page).to_owned());
            offer
        };
        hoster.offers = pages.iter().map(offer).collect();
        hoster
    }

    fn owner(hosters: &[Hoster]) -> Option<usize> {
        let owners = Owners::of(hosters, &["example.org".to_owned()]);
        owners.find(&hoster("New", "https://video.example.org", &[]))
    }

    #[test]
    fn the_one_hoster_whose_website_is_the_domain_owns_it() {
        for website in ["https://example.org", "http://www.Example.org./", "https://example.org:8443/"] {
            let alone = hoster("A", website, &["https://pad.example.org", "https://elsewhere.example.net"]);
            let other = hoster("B", "https://example.net/", &[]);
            assert_eq!(owner(&[other.clone(), alone.clone()]), Some(1), "{website}");
            for second in [
                hoster("C", "https://c.example.org/", &[]),
                hoster("C", "https://c.example.net/", &["https://c.example.org/pad"]),
                hoster("C", "", &["https://example.org/c"]),
            ] {
                assert_eq!(owner(&[alone.clone(), second]), None, "shared by two");
            }
        }
    }

    #[test]
    fn a_tenant_owns_no_domain_unless_it_is_called_so() {
        for (name, website, owns) in [
            ("Club", "https://club.example.org/", false),
            ("Club", "https://example.org/club", false),
            ("Example Club", "https://club.example.org/", false),
            ("club.example.org", "https://club.example.org/", false),
            ("example.org", "https://wiki.example.org/services", true),
            ("Éxample", "https://wiki.example.org/services", true),
            ("Example", "https://example.org/en", true),
            // A service is no website, and what ends alike is another.
            ("Example", "https://example.net/", false),
            ("Example", "https://notexample.org/", false),
            ("Example", "", false),
        ] {
            let known = hoster(name, website, &["https://pad.example.org/"]);
            assert_eq!(owner(&[known]).is_some(), owns, "{name} {website}");
        }
        let mut known = hoster("Club", "https://wiki.example.org/", &[]);
        known.aka = vec!["EXAMPLE".into()];
        assert_eq!(owner(&[known]), Some(0));
    }

    #[test]
    fn a_hoster_that_closed_owns_nothing_and_still_shares() {
        let mut closed = hoster("A", "https://example.org", &[]);
        closed.status = Some(Fact::new(Status::Closed, "page"));
        assert_eq!(owner(&[closed.clone()]), None);
        assert_eq!(owner(&[closed, hoster("B", "https://example.org/", &[])]), None);
    }

    #[test]
    fn a_record_lies_where_its_website_is_and_else_where_all_its_services_are() {
        let owners = Owners::of(&[hoster("A", "https://example.org", &[])], &["example.org".to_owned()]);
        for (website, pages, found) in [
            ("https://example.org/", &[][..], true),
            ("https://a.b.example.org/", &["https://elsewhere.example.net"], true),
            ("https://elsewhere.example.net/", &["https://pad.example.org"], false),
            ("", &["https://pad.example.org", "https://bin.example.org"], true),
            ("", &["https://pad.example.org", "https://elsewhere.example.net"], false),
            ("", &[], false),
            ("https://notexample.org/", &[], false),
            ("https://org/", &[], false),
            ("https://192.0.2.1/", &[], false),
            ("https://localhost/", &[], false),
            ("example.org", &[], false),
        ] {
            assert_eq!(owners.find(&hoster("New", website, pages)).is_some(), found, "{website} {pages:?}");
        }
    }

    #[test]
    fn a_domain_is_taken_as_it_is_written() {
        // Whoever lists a suffix or a label alone gains nothing by it.
        let hosters = [hoster("A", "https://a.github.io", &[]), hoster("Org", "https://example.org", &[])];
        let owners = Owners::of(&hosters, &["github.io", "org", ""].map(str::to_owned));
        assert_eq!(owners.find(&hoster("New", "https://new.github.io", &[])), None);
        assert_eq!(owners.find(&hoster("New", "https://new.org", &[])), None);
        let unicode = Owners::of(&[hoster("A", "https://été.example/", &[])], &["été.example".to_owned()]);
        assert_eq!(unicode.find(&hoster("New", "https://pad.ÉTÉ.example/", &[])), Some(0));
        assert_eq!(unicode.find(&hoster("New", "https://pad.te.example/", &[])), None);
    }

    #[test]
    fn of_a_record_that_is_not_the_hosters_own_word_only_offers_are_left() {
        let mut published = hoster("video.example.org", "https://video.example.org", &["https://video.example.org"]);
        let source = Source::new("https://list.example/", "2026-11-22".parse().unwrap(), Grade::Probed);
        for key in ["page", "access", "about"] {
            published.sources.insert(key.into(), source.clone());
        }
        published.offers.iter_mut().for_each(|offer| offer.access_source = Some("access".into()));
        let bare = offers_alone(&hoster("Known", "", &[]), published.clone());
        assert_eq!((bare.name.as_str(), &bare.website, &bare.offers), ("Known", &None, &published.offers));
        assert_eq!(bare.sources.keys().collect::<Vec<_>>(), ["access", "page"]);
    }
}
