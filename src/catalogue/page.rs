//! Addresses of pages, as far as they show that two are one, or whose one is.

use crate::model::{Hoster, LinkKind};

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
        assert!(is_same_page("https://www.a.example:443", "http://a.example/"));
        assert!(!is_same_page("https://a.example:8000/", "https://a.example/"), "another service");
        assert!(!is_one_domain("a.asso.fr", "b.asso.fr") && is_one_domain("pad.a.asso.fr", "docs.a.asso.fr"));
    }
}
