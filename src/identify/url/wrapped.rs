//! Redirect addresses: what they lead to stands in them, and is meant.

use super::address::{self, Address};
use super::rules;
use crate::text::rows;
use once_cell::sync::Lazy;

/// Addresses in addresses that are looked through; deeper ones are made to mislead.
const DEPTH: usize = 3;

struct Wrapper {
    host: &'static str,
    path: &'static str,
    held: Held,
}

/// Where the address stands that a wrapper leads to.
enum Held {
    Parameters(Vec<&'static str>),
    Query,
    Path,
}

static WRAPPERS: Lazy<Vec<Wrapper>> = Lazy::new(|| {
    let rows = rows(include_str!("wrappers.tsv"));
    let wrapper = |row: Vec<&'static str>| {
        let [host, path, held] = row.as_slice() else { return None };
        let held = match *held {
            "?" => Held::Query,
            "/" => Held::Path,
            parameters => Held::Parameters(parameters.split(',').collect()),
        };
        Some(Wrapper { host, path, held })
    };
    rows.filter_map(wrapper).collect()
});

/// The address that is meant, none where that cannot be one, and the host of the one that leads to it.
pub(in crate::identify) fn unwrapped(outer: Address) -> (Option<Address>, Option<String>) {
    let mut through = None;
    let mut address = outer;
    for _ in 0..DEPTH {
        let Some(target) = held_in(&address) else { return (Some(address), through) };
        through.get_or_insert(address.host);
        let Some(inner) = direct(&target) else { return (None, through) };
        address = inner;
    }
    // It still leads elsewhere.
    let ends = held_in(&address).is_none();
    (ends.then_some(address), through)
}

/// The address in a redirect, as it is written there; none in what is no redirect.
fn held_in(address: &Address) -> Option<String> {
    let wrapper = WRAPPERS.iter().find(|wrapper| {
        is_of(&address.host, wrapper.host) && rules::starts(&address.path, wrapper.path.trim_start_matches('/'))
    })?;
    let typed = address.typed.split('#').next().unwrap_or_default();
    let (path, query) = typed.split_once('?').unwrap_or((typed, ""));
    let found = match &wrapper.held {
        Held::Query => query.to_owned(),
        Held::Path => in_path(path.get(wrapper.path.len()..)?, query),
        Held::Parameters(names) => {
            let mut pairs = query.split(['&', ';']).filter_map(|pair| pair.split_once('='));
            let (_, value) = pairs.find(|(name, _)| names.contains(&name.to_ascii_lowercase().as_str()))?;
            decoded(value)
        }
    };
    (!found.is_empty()).then_some(found)
}

/// What stands behind the path of a wrapper: perhaps a date, or marks, then an address, perhaps without its scheme.
fn in_path(rest: &str, query: &str) -> String {
    let rest = decoded(rest);
    let rest = rest.trim_start_matches(['/', '_']);
    let rest = match rest.find("http").filter(|at| *at > 0) {
        Some(at) => rest.get(at..).unwrap_or_default(),
        None => rest,
    };
    match rest.is_empty() || query.is_empty() {
        true => rest.to_owned(),
        false => format!("{rest}?{query}"),
    }
}

/// An address of the web, or a host with a path.
fn direct(target: &str) -> Option<Address> {
    let lower = target.get(..8).unwrap_or(target).to_ascii_lowercase();
    let rest = match lower.split_once(':') {
        Some(("http" | "https", _)) => target.split_once(':')?.1.trim_start_matches(['/', '\\']),
        Some((scheme, _)) if !scheme.contains('.') => return None,
        _ => target,
    };
    address::address(rest)
}

/// Whether a host is one that a row names.
fn is_of(host: &str, named: &str) -> bool {
    if let Some(parent) = named.strip_prefix("*.") {
        return host.strip_suffix(parent).is_some_and(|below| below.ends_with('.'));
    }
    match named.strip_suffix(".*") {
        Some(name) => host.starts_with(name) && rules::names_abroad(host).any(|abroad| abroad == name),
        None => host == named,
    }
}

/// Bytes written as `%xx`, and spaces as `+`; what is no UTF-8 afterwards stands as the replacement character.
pub(super) fn decoded(text: &str) -> String {
    let mut bytes = Vec::with_capacity(text.len());
    let mut rest = text.as_bytes();
    while let Some((&first, tail)) = rest.split_first() {
        let hex = |at: usize| tail.get(at).and_then(|byte| char::from(*byte).to_digit(16));
        match (first, hex(0).zip(hex(1))) {
            (b'%', Some((high, low))) => {
                bytes.push((high * 16 + low) as u8);
                rest = tail.get(2..).unwrap_or_default();
            }
            (b'+', _) => {
                bytes.push(b' ');
                rest = tail;
            }
            _ => {
                bytes.push(first);
                rest = tail;
            }
        }
    }
    String::from_utf8_lossy(&bytes).into_owned()
}

#[cfg(test)]
mod tests {
    use super::super::reading::{Reading, read};
    use super::*;

    fn led(text: &str) -> (Option<String>, Option<String>) {
        let Ok(Reading::Address(address)) = read(text) else { panic!("{text}") };
        let (inner, through) = unwrapped(address);
        (inner.map(|inner| inner.host + &inner.path), through)
    }

    #[test]
    fn what_a_redirect_holds_is_meant() {
        for (text, inner, through) in [
            (
                "https://www.google.com/url?sa=t&url=https%3A%2F%2Fdoodle.com%2Fpoll%2F1&usg=x",
                "doodle.com/poll/1",
                "google.com",
            ),
            ("https://www.google.de/url?q=https://trello.com/b/1", "trello.com/b/1", "google.de"),
            ("https://www.google.com/amp/s/www.example.org/a", "example.org/a", "google.com"),
            (
                "https://eu1.safelinks.protection.outlook.com/?url=https%3A%2F%2Fgithub.com%2Fa&data=1",
                "github.com/a",
                "eu1.safelinks.protection.outlook.com",
            ),
            (
                "https://l.facebook.com/l.php?u=https%3A%2F%2Fl.instagram.com%2F%3Fu%3Dhttps%253A%252F%252Fzoom.us%252Fj",
                "zoom.us/j",
                "l.facebook.com",
            ),
            ("https://web.archive.org/web/20200101000000/https://slack.com/", "slack.com/", "web.archive.org"),
            ("https://href.li/?https://miro.com/x", "miro.com/x", "href.li"),
            ("https://urldefense.com/v3/__https://miro.com/x__;!!a", "miro.com/x__;!!a", "urldefense.com"),
        ] {
            assert_eq!(led(text), (Some(inner.to_owned()), Some(through.to_owned())), "{text}");
        }
    }

    #[test]
    fn what_holds_no_address_is_itself() {
        assert_eq!(led("https://www.google.com/url"), (Some("google.com/url".to_owned()), None));
        assert_eq!(led("https://example.org/?url=https://slack.com"), (Some("example.org/".to_owned()), None));
    }

    #[test]
    fn what_runs_code_or_never_ends_leads_nowhere() {
        assert_eq!(led("https://www.google.com/url?q=javascript:alert(1)").0, None);
        assert_eq!(led("https://href.li/?file:///etc/passwd").0, None);
        let nested = (0..6).fold("https://slack.com".to_owned(), |inner, _| format!("https://href.li/?{inner}"));
        assert_eq!(led(&nested), (None, Some("href.li".to_owned())));
    }
}
