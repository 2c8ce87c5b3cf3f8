//! What of an address is kept: which service it is of, and nothing that could be a secret.

use crate::exchange::web;

/// Endings that no name of the public web has: of machines, houses and offices (RFC 6761, RFC 6762 appendix G, RFC 8375),
/// and of the addresses of machines turned round.
const INTERNAL: [&str; 11] =
    ["arpa", "corp", "home", "internal", "intranet", "invalid", "lan", "local", "localdomain", "localhost", "private"];
/// Letters of a first part of a path at most: no rule of the catalogue has a longer one than 22, and keys of sessions, of
/// shared files and of new passwords are longer.
const SEGMENT: usize = 24;

/// The host of an address of the web and, where it is a plain word, the first part of its path; none where it leads to
/// no service of the web. Neither scheme nor user, port, query or fragment is kept.
pub(super) fn service(address: &str) -> Option<String> {
    #[cfg(test)]
    LOOKED.set(LOOKED.get() + address.len());
    let address = address.trim();
    let (is_typed, rest) = match address.split_once("://").filter(|(scheme, _)| is_scheme(scheme)) {
        Some((scheme, rest)) if ["http", "https"].iter().any(|web| scheme.eq_ignore_ascii_case(web)) => (true, rest),
        Some(_) => return None,
        None => (false, address.strip_prefix("//").unwrap_or(address)),
    };
    let (authority, path) = rest.find(['/', '?', '#', '\\']).map_or((rest, ""), |at| rest.split_at(at));
    // Without a scheme it may as well be the address of a person.
    let host = match authority.rsplit_once('@') {
        Some((_, host)) if is_typed => host,
        Some(_) => return None,
        None => authority,
    };
    let (host, port) = host.split_once(':').unwrap_or((host, ""));
    let host = web::host_name(host).filter(|host| !is_internal(host))?;
    if !port.bytes().all(|b| b.is_ascii_digit()) {
        return None;
    }
    let first = path.strip_prefix(['/', '\\']).and_then(|path| path.split(['/', '\\', '?', '#', ';']).next());
    Some(match first.filter(|first| is_word(first)) {
        Some(first) => format!("{host}/{}", first.to_ascii_lowercase()),
        None => host,
    })
}

/// Whether a word is an address that leads to no service: a machine by its number, or by a name that only its network
/// knows.
pub(super) fn is_elsewhere(word: &str) -> bool {
    let host = word.split(['/', '?']).next().unwrap_or_default();
    let (name, port) = host.rsplit_once(':').unwrap_or((host, ""));
    let is_port = !port.is_empty() && port.bytes().all(|b| b.is_ascii_digit());
    let name = if is_port { name } else { host };
    is_number(word) || name.eq_ignore_ascii_case("localhost") || is_port && !name.contains('.') || is_internal(name)
}

/// Whether a word is the number of a machine, perhaps with a port or the size of a network.
pub(super) fn is_number(word: &str) -> bool {
    let bare = word.split(['/', '#', '%']).next().unwrap_or_default();
    let bracketed = bare.strip_prefix('[').and_then(|rest| rest.split(']').next());
    let is_ip = |text: &str| text.parse::<core::net::IpAddr>().is_ok();
    // "::" alone is a number too, and stands in many a text.
    bare.bytes().any(|b| b.is_ascii_digit())
        && (is_ip(bracketed.unwrap_or(bare)) || bare.parse::<core::net::SocketAddr>().is_ok())
}

/// Whether a host ends as no name of the public web does.
fn is_internal(host: &str) -> bool {
    let last = host.rsplit_once('.').map(|(_, last)| last);
    last.is_some_and(|last| INTERNAL.iter().any(|internal| last.eq_ignore_ascii_case(internal)))
}

fn is_scheme(text: &str) -> bool {
    text.bytes().all(|b| b.is_ascii_alphanumeric() || matches!(b, b'+' | b'-' | b'.'))
}

fn is_word(first: &str) -> bool {
    let is_plain = |b: u8| b.is_ascii_alphanumeric() || matches!(b, b'-' | b'_' | b'.' | b'~');
    first.len() <= SEGMENT && first.bytes().all(is_plain) && first.bytes().any(|b| b.is_ascii_alphanumeric())
}

#[cfg(test)]
thread_local! {
    /// Bytes that were looked at as addresses.
    pub(super) static LOOKED: std::cell::Cell<usize> = const { std::cell::Cell::new(0) };
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_the_host_and_a_plain_first_part_are_kept() {
        for (address, kept) in [
            ("https://docs.google.com/document/d/1secret/edit?usp=sharing#h", "docs.google.com/document"),
            ("HTTPS://Bob:secret@WWW.Example.org:8443/", "example.org"),
            ("https://bob@mail.example@example.org/Login;jsessionid=secret", "example.org/login"),
            ("example.org", "example.org"),
            ("//example.org/a", "example.org/a"),
            ("example.org:443/a\\b", "example.org/a"),
            ("example.org?next=https://other.example/", "example.org"),
            ("https://example.org\\@other.example/", "example.org"),
            ("https://example.org/.../a", "example.org"),
            ("https://example.org/%61secret", "example.org"),
            ("https://example.org/@bob", "example.org"),
            ("https://example.org/0123456789abcdef0123456789abcdef", "example.org"),
            ("http://example.org.", "example.org"),
            ("https://été.example/é", "été.example"),
        ] {
            assert_eq!(service(address).as_deref(), Some(kept), "{address}");
        }
    }

    #[test]
    fn what_is_no_service_of_the_web_is_not_kept() {
        for address in [
            "",
            "notion",
            "http://localhost:8080/",
            "https://192.168.1.1/",
            "https://[2001:db8::1]/",
            "https://nas.local/",
            "https://router.home.arpa",
            "1.168.192.in-addr.arpa",
            "https://wiki.internal/x",
            "http://fritz",
            "android://aGFzaA==@com.google.android.gm/",
            "androidapp://com.example.app",
            "file:///home/bob/secret.html",
            "javascript:location='https://example.org'",
            "javascript://example.org/%0aalert(1)",
            "chrome://FirefoxAccounts",
            "view-source:https://example.org",
            "about:blank",
            "data:text/html,example.org",
            "mailto:bob@example.org",
            "bob@example.org",
            "bob:secret@example.org",
            "https://example.org:secret/",
            "https://exa mple.org/",
            "place:sort=8",
            "1286536308.779",
        ] {
            assert_eq!(service(address), None, "{address}");
        }
    }

    #[test]
    fn machines_are_told_from_names() {
        for word in [
            "localhost",
            "localhost:3000",
            "192.168.1.1",
            "192.168.1.1:80",
            "10.0.0.0/8",
            "10.0.0.1#53",
            "[::1]:80",
            "fe80::1%eth0",
            "nas.local",
            "nas:8080",
            "printer.lan/x",
        ] {
            assert!(is_elsewhere(word), "{word}");
        }
        for word in ["notion", "draw.io", "Node.js", "::", "7.1", "C:", "home", "1Password"] {
            assert!(!is_elsewhere(word), "{word}");
        }
    }
}
