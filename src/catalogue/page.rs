//! Addresses of pages, as far as they show that two are one, or whose one is.

use crate::model::{Hoster, LinkKind, Offer};

/// The host of an address, without `www.` and port.
///
/// ```
/// assert_eq!(degafam::curate::host("https://www.a.example:8000/x").as_deref(), Some("a.example"));
/// ```
#[must_use]
pub fn host(url: &str) -> Option<String> {
    let (_, rest) = url.split_once("://")?;
    let host = rest.split(['/', '?', '#']).next()?.rsplit('@').next()?.split(':').next()?.to_lowercase();
    let host = host.trim_end_matches('.');
    let host = host.strip_prefix("www.").unwrap_or(host);
    (!host.is_empty()).then(|| host.to_owned())
}

/// Whether two addresses lead to the same page: scheme, `www.` and a last slash aside.
pub(super) fn is_same_page(a: &str, b: &str) -> bool {
    host(a) == host(b) && port(a) == port(b) && path(a) == path(b)
}

/// The port of an address, where it is not the usual one.
fn port(url: &str) -> Option<&str> {
    let (_, rest) = url.split_once("://")?;
    let (_, port) = rest.split(['/', '?', '#']).next()?.rsplit('@').next()?.split_once(':')?;
    Some(port).filter(|port| !["80", "443", ""].contains(port))
}

/// Whether an address leads to the first page of its host.
pub(super) fn is_first_page(url: &str) -> bool {
    path(url).is_empty()
}

/// What follows the host, without a last slash.
fn path(url: &str) -> &str {
    let url = url.split_once("://").map_or(url, |(_, rest)| rest);
    url.find(['/', '?', '#']).and_then(|at| url.get(at..)).unwrap_or_default().trim_end_matches('/')
}

/// Whether an offer's address is the front page of a hoster that offers more than this, where the service must be looked
/// for.
///
/// ```
/// use degafam::{curate::is_front_page, model::{Fact, Hoster, Offer}};
/// let mut hoster = Hoster::new("a", "A");
/// hoster.website = Some(Fact::new("https://a.example/".into(), "page"));
/// hoster.offers = vec![Offer::new("date-poll", "page"), Offer::new("pastebin", "page")];
/// hoster.offers[0].url = Some("https://www.a.example".into());
/// assert!(is_front_page(&hoster, &hoster.offers[0]) && !is_front_page(&hoster, &hoster.offers[1]));
/// ```
#[must_use]
pub fn is_front_page(hoster: &Hoster, offer: &Offer) -> bool {
    let pages = hoster.website.as_ref().zip(offer.url.as_ref());
    hoster.offers.len() > 1 && pages.is_some_and(|(website, url)| is_same_page(&website.value, url))
}

/// Labels below which anybody registers, under a country's ending.
const SECOND_LEVEL: [&str; 11] = ["ac", "asso", "co", "com", "edu", "gob", "gouv", "gov", "net", "nom", "org"];
/// Other suffixes of two labels under which anybody registers.
const SUFFIXES: [&str; 17] = [
    "ath.cx",
    "coop.ar",
    "ddns.net",
    "duckdns.org",
    "eu.org",
    "freeddns.org",
    "frama.io",
    "github.io",
    "gitlab.io",
    "me.uk",
    "ne.jp",
    "no-ip.org",
    "nohost.me",
    "noho.st",
    "or.at",
    "or.jp",
    "ynh.fr",
];

/// The part of a host that somebody registered: one label more than its public suffix. Short lists stand for the public
/// suffixes of two labels; one that is missing there takes two hosts for one domain.
pub(super) fn registrable(host: &str) -> Option<&str> {
    let dots: Vec<usize> = host.rmatch_indices('.').map(|(at, _)| at).collect();
    let last = |count: usize| host.get(dots.get(count - 1).map_or(0, |at| at + 1)..);
    let two = last(2)?;
    let is_suffix = SUFFIXES.contains(&two) || two.split('.').next().is_some_and(|label| SECOND_LEVEL.contains(&label));
    let domain = if is_suffix { last(3)? } else { two };
    domain.contains('.').then_some(domain)
}

/// Whether a page is the hoster's: below the domain of its website or of one of its services, or beside its own code.
pub(super) fn is_own_page(url: &str, hoster: &Hoster) -> bool {
    let page = host(url);
    let Some(domain) = page.as_deref().and_then(registrable) else { return false };
    let website = hoster.website.iter().map(|fact| fact.value.as_str());
    let mut own = website.chain(hoster.offers.iter().filter_map(|offer| offer.url.as_deref()));
    let folder = |url: &str| url.splitn(5, '/').take(4).map(str::to_owned).collect::<Vec<_>>();
    let code = hoster.links.iter().filter(|link| link.kind == LinkKind::Source);
    own.any(|url| host(url).is_some_and(|own| registrable(&own) == Some(domain)))
        || code.into_iter().any(|link| folder(&link.url) == folder(url))
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
        assert!(is_same_page("https://www.a.example:443", "http://a.example/"));
        assert!(!is_same_page("https://a.example:8000/", "https://a.example/"), "another service");
        assert!(registrable("a.asso.fr") != registrable("b.asso.fr"));
        assert_eq!(registrable("pad.a.asso.fr"), registrable("docs.a.asso.fr"));
    }
}
