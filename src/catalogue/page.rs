//! Addresses of pages, as far as they show that two are one.

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
    host(a) == host(b) && path(a) == path(b)
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
