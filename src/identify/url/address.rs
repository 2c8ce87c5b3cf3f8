//! Reading an address as browsers do, without visiting it.

use crate::text::nfkc;
use std::borrow::Cow;

/// Where an address leads: host without `www.` and the path, both lower case, and the rest as it was typed.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(in crate::identify) struct Address {
    pub(super) host: String,
    pub(super) path: String,
    /// All that follows the host.
    pub(super) typed: String,
}

/// Characters that browsers drop from hosts, so that two hosts that look the same are the same.
pub(super) const DROPPED: [char; 5] = ['\u{ad}', '\u{200b}', '\u{2060}', '\u{feff}', '\u{34f}'];

/// Octets of a host name (RFC 1035).
const HOST_BYTES: usize = 253;
/// Octets of one of its labels.
const LABEL_BYTES: usize = 63;

/// The address behind a scheme and its slashes, or without them.
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
    let kept: String = host.chars().filter(|c| !DROPPED.contains(c)).collect();
    let mapped: String = nfkc(&kept).flat_map(char::to_lowercase).collect();
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
}
