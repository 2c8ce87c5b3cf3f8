//! Addresses: the host and the path decide, the longest rule wins.

use super::{Hit, MatchedBy};
use crate::catalogue::{Catalogue, How, NameKind, NameTarget};
use crate::error::QueryError;

/// Where an address leads: host without `www.` and the path, both lower case.
#[derive(Debug, PartialEq, Eq)]
pub(super) struct Address {
    host: String,
    path: String,
}

/// A host rule says exactly this service; a rule for subdomains or a path prefix is a little less sure, since the same
/// host may hold other things.
const HOST: f64 = 0.98;
const BELOW: f64 = 0.9;

/// Schemes that lead nowhere on the web, or run code.
const REFUSED: [&str; 9] =
    ["javascript", "data", "file", "vbscript", "blob", "about", "mailto", "tel", "ftp"];

/// The address in a text that states its scheme.
pub(super) fn explicit(text: &str) -> Result<Option<Address>, QueryError> {
    let Some((scheme, rest)) = text.split_once(':') else { return Ok(None) };
    let scheme = scheme.to_ascii_lowercase();
    let slashes = rest.strip_prefix("//");
    match (scheme.as_str(), slashes) {
        ("http" | "https", Some(rest)) => Ok(address(rest)),
        (_, Some(_)) if is_scheme(&scheme) => Err(QueryError::Scheme(scheme)),
        (known, None) if REFUSED.contains(&known) => Err(QueryError::Scheme(scheme)),
        _ => Ok(None),
    }
}

/// The address in a text that looks like one: a host with a dot, no space.
pub(super) fn implicit(text: &str) -> Option<Address> {
    let looks = text.contains('.') && !text.contains(char::is_whitespace);
    looks.then(|| address(text)).flatten()
}

fn is_scheme(text: &str) -> bool {
    !text.is_empty() && text.bytes().all(|b| b.is_ascii_alphanumeric() || matches!(b, b'+' | b'-' | b'.'))
}

fn address(rest: &str) -> Option<Address> {
    let (authority, path) = match rest.find(['/', '?', '#', '\\']) {
        Some(at) => rest.split_at(at),
        None => (rest, ""),
    };
    // What stands before the last `@` is a user name, however much it looks like a host.
    let host = authority.rsplit('@').next().unwrap_or_default();
    let host = host.split(':').next().unwrap_or_default().trim_end_matches('.').to_ascii_lowercase();
    let host = host.strip_prefix("www.").unwrap_or(&host);
    let wellformed = host.contains('.')
        && host.split('.').all(|label| !label.is_empty() && label.len() <= 63)
        && host.bytes().all(|b| b.is_ascii_alphanumeric() || b == b'-' || b == b'.' || b == b'_');
    let path = path.split(['?', '#']).next().unwrap_or_default().to_ascii_lowercase();
    wellformed.then(|| Address { host: host.to_owned(), path })
}

/// The services whose rules recognise the address; the longest rule first and alone.
pub(super) fn find(catalogue: &Catalogue, address: &Address) -> Vec<Hit> {
    let urls = &catalogue.tables.urls;
    let mut best: Option<((usize, usize, bool), u32)> = None;
    let mut domain = address.host.as_str();
    loop {
        let start = first_at(domain, |i| urls.hosts.get(i), urls.hosts.len());
        for at in (start..urls.hosts.len()).take_while(|i| urls.hosts.get(*i) == Some(domain)) {
            let wild = urls.wild.get(at) == Some(1);
            let path = urls.paths.get(at).unwrap_or_default();
            if wild == (domain.len() == address.host.len()) || !under(&address.path, path) {
                continue;
            }
            let rank = (domain.len(), path.len(), !wild);
            if let Some(service) = urls.services.get(at).filter(|_| best.is_none_or(|(b, _)| rank > b)) {
                best = Some((rank, service));
            }
        }
        match domain.split_once('.') {
            Some((_, parent)) => domain = parent,
            None => break,
        }
    }
    let hit = best.map(|((_, path, whole), index)| Hit {
        target: NameTarget { kind: NameKind::Service, index, how: How::Name },
        how: MatchedBy::Url,
        confidence: if whole || path > 0 { HOST } else { BELOW },
    });
    hit.into_iter().collect()
}

/// Whether `path` is `prefix` or lies below it.
fn under(path: &str, prefix: &str) -> bool {
    let rest = path.trim_start_matches('/').strip_prefix(prefix);
    rest.is_some_and(|rest| prefix.is_empty() || rest.is_empty() || rest.starts_with('/'))
}

/// First place of a sorted column that is not below `key`.
fn first_at<'a>(key: &str, get: impl Fn(usize) -> Option<&'a str>, length: usize) -> usize {
    let (mut low, mut high) = (0, length);
    while low < high {
        let middle = low.midpoint(high);
        if get(middle).is_some_and(|k| k < key) { low = middle + 1 } else { high = middle }
    }
    low
}

#[cfg(test)]
mod tests {
    use super::*;

    fn host(text: &str) -> Option<String> {
        address(text).map(|a| a.host)
    }

    #[test]
    fn the_host_is_what_a_browser_would_visit() {
        assert_eq!(host("WWW.GitHub.com:443/a?b#c").as_deref(), Some("github.com"));
        assert_eq!(host("docs.google.com@evil.example/").as_deref(), Some("evil.example"));
        assert_eq!(host("docs.google.com.").as_deref(), Some("docs.google.com"));
        assert_eq!(host("evil.example\\@docs.google.com").as_deref(), Some("evil.example"));
        assert_eq!(host("localhost/x"), None);
        assert_eq!(host("gооgle.com"), None, "Cyrillic letters are no ASCII host");
    }

    #[test]
    fn code_and_files_are_refused() {
        for text in ["javascript:alert(1)", "data:text/html,x", "file:///etc/passwd", "ftp://a.b", "JavaScript:x"] {
            assert!(explicit(text).is_err(), "{text}");
        }
        assert_eq!(explicit("Notion: notes"), Ok(None));
    }
}
