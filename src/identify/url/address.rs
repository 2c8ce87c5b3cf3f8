//! Reading an address as browsers do, without visiting it.

use super::apps::{self, App};
use crate::error::{Error, ErrorKind};
use std::borrow::Cow;
use unicode_normalization::UnicodeNormalization;

/// Where an address leads: host without `www.` and the path, both lower case, and the rest as it was typed.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(in crate::identify) struct Address {
    pub(super) host: String,
    pub(super) path: String,
    /// All that follows the host.
    pub(super) typed: String,
}

/// What a text is.
#[derive(Debug, PartialEq, Eq)]
pub(in crate::identify) enum Reading {
    /// An http or https address.
    Address(Address),
    /// An address that leads nowhere a rule could know: no host, a number, a host on this machine.
    Nowhere,
    /// It has the shape of a host, perhaps with a path, and may be a name.
    Host(Address),
    /// It opens an app, or the page that sells it.
    App(App),
    /// No address.
    Text,
}

/// Schemes that run code or read files: refused however they are written.
const CODE: [&str; 3] = ["javascript", "data", "file"];

/// More schemes that lead nowhere on the web; "about: us" is a text all the same. Others are refused when two
/// slashes follow.
const REFUSED: [&str; 9] = ["vbscript", "blob", "about", "mailto", "tel", "ftp", "view-source", "filesystem", "intent"];

/// Characters that browsers drop from hosts, so that two hosts that look the same are the same.
const DROPPED: [char; 5] = ['\u{ad}', '\u{200b}', '\u{2060}', '\u{feff}', '\u{34f}'];

/// Octets of a host name (RFC 1035).
const HOST_BYTES: usize = 253;
/// Octets of one of its labels.
const LABEL_BYTES: usize = 63;

/// Tells an address from a text.
pub(in crate::identify) fn read(text: &str) -> Result<Reading, Error> {
    if let Some(rest) = text.strip_prefix("//") {
        return Ok(led(address(rest)));
    }
    if let Some((scheme, rest)) = text.split_once(':') {
        if let Some(code) = CODE.into_iter().find(|code| visible(scheme).eq(code.chars())) {
            return Err(Error::new(ErrorKind::BadScheme).text("scheme", code));
        }
        let scheme = scheme.to_ascii_lowercase();
        let slashes = rest.starts_with("//");
        match scheme.as_str() {
            // Browsers take any number of slashes, and backslashes for slashes.
            "http" | "https" if slashes || rest.starts_with(['/', '\\']) => {
                return Ok(led(address(rest.trim_start_matches(['/', '\\']))));
            }
            // A calendar that is subscribed to lies where the web would have it.
            "webcal" | "webcals" if slashes => return Ok(led(address(rest.trim_start_matches('/')))),
            opener if !rest.starts_with(' ') && apps::opened(opener, rest).is_some() => {
                return Ok(apps::opened(opener, rest).map_or(Reading::Nowhere, Reading::App));
            }
            known if REFUSED.contains(&known) && !rest.starts_with(' ') => {
                return Err(Error::new(ErrorKind::BadScheme).text("scheme", scheme));
            }
            _ if slashes && is_scheme(&scheme) => return Err(Error::new(ErrorKind::BadScheme).text("scheme", scheme)),
            _ => {}
        }
    }
    Ok(implicit(text))
}

/// What an address leads to, if it is one.
fn led(address: Option<Address>) -> Reading {
    match address {
        None => Reading::Nowhere,
        Some(address) => apps::sold(&address).map_or(Reading::Address(address), Reading::App),
    }
}

/// The letters that a reader sees, and some browsers read, in lower case.
fn visible(text: &str) -> impl Iterator<Item = char> {
    text.chars().filter(|c| !c.is_whitespace() && !DROPPED.contains(c)).flat_map(char::to_lowercase)
}

/// A text without spaces whose part before the path has a dot between two labels.
fn implicit(text: &str) -> Reading {
    if text.contains(char::is_whitespace) {
        return Reading::Text;
    }
    match address(text) {
        Some(address) if address.host.rsplit('.').next().is_some_and(|last| last.len() >= 2) => Reading::Host(address),
        _ => Reading::Text,
    }
}

fn is_scheme(text: &str) -> bool {
    text.starts_with(|c: char| c.is_ascii_alphabetic())
        && text.bytes().all(|b| b.is_ascii_alphanumeric() || matches!(b, b'+' | b'-' | b'.'))
}

pub(super) fn address(rest: &str) -> Option<Address> {
    let (authority, path) = match rest.find(['/', '?', '#', '\\']) {
        Some(at) => rest.split_at(at),
        None => (rest, ""),
    };
    // What stands before the last `@` is a user name, however much it looks like a host.
    let host = authority.rsplit('@').next().unwrap_or_default();
    let (host, port) = host.split_once(':').unwrap_or((host, ""));
    let host = ascii(host.trim_end_matches('.'))?;
    if !host.contains('.') {
        return None;
    }
    let host = host.to_ascii_lowercase();
    let host = host.strip_prefix("www.").unwrap_or(&host).trim_end_matches('.');
    let wellformed = host.len() <= HOST_BYTES
        && host.contains('.')
        && host.split('.').all(|label| !label.is_empty() && label.len() <= LABEL_BYTES)
        && host.bytes().all(|b| b.is_ascii_alphanumeric() || b == b'-' || b == b'.' || b == b'_')
        && port.bytes().all(|b| b.is_ascii_digit());
    let typed = path;
    let path = typed.split(['?', '#']).next().unwrap_or_default();
    wellformed.then(|| Address { host: host.to_owned(), path: walked(path), typed: typed.to_owned() })
}

/// The host in ASCII: full-width and other compatible forms become the letters that browsers visit. A host with letters
/// of other scripts becomes one that no rule holds for, not the Latin one it looks like: as `xn--` name it is another.
fn ascii(host: &str) -> Option<Cow<'_, str>> {
    if host.is_ascii() {
        return Some(Cow::Borrowed(host));
    }
    let mapped: String = host.chars().filter(|c| !DROPPED.contains(c)).nfkc().flat_map(char::to_lowercase).collect();
    let mapped = mapped.replace(['。', '．', '｡'], ".");
    if mapped.is_ascii() {
        return Some(Cow::Owned(mapped));
    }
    // Each label with other letters stands for its punycode form, which rules never hold.
    let labels = mapped.split('.').map(|label| if label.is_ascii() { label } else { "xn--" });
    let alphanumeric = mapped.chars().all(|c| c.is_alphanumeric() || matches!(c, '-' | '.' | '_'));
    alphanumeric.then(|| Cow::Owned(labels.collect::<Vec<_>>().join(".")))
}

/// The path in lower case, with `.` and `..` walked and backslashes turned.
fn walked(path: &str) -> String {
    let path = path.to_lowercase().replace('\\', "/");
    if !path.contains("/.") {
        return path;
    }
    let mut steps: Vec<&str> = Vec::new();
    for step in path.split('/').skip(1) {
        match step {
            "." => {}
            ".." => {
                steps.pop();
            }
            step => steps.push(step),
        }
    }
    format!("/{}", steps.join("/"))
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
        assert_eq!(host("ｄｏｃｓ.google。com").as_deref(), Some("docs.google.com"));
        assert_eq!(host("goo\u{ad}gle.com").as_deref(), Some("google.com"));
        assert_eq!(host("localhost/x"), None);
        assert_eq!(host("gооgle.com").as_deref(), Some("xn--.com"), "Cyrillic letters are another host");
        assert_eq!(host("a.example:80:90"), None);
    }

    #[test]
    fn paths_are_walked() {
        assert_eq!(address("a.b/x/../forms/./d/").map(|a| a.path).as_deref(), Some("/forms/d/"));
        assert_eq!(address("a.b/../../x").map(|a| a.path).as_deref(), Some("/x"));
    }

    #[test]
    fn code_and_files_are_refused() {
        for text in [
            "javascript:alert(1)",
            "data:text/html,x",
            "file:///etc/passwd",
            "ftp://a.b",
            "JavaScript:x",
            "gopher://a.b",
        ] {
            assert!(read(text).is_err(), "{text}");
        }
        assert_eq!(read("Notion: notes"), Ok(Reading::Text));
        assert_eq!(read("http://localhost:80/"), Ok(Reading::Nowhere));
    }
}
