//! Addresses in the files of others: of the web, with a host that can exist.

use crate::catalogue::is_hidden;
use crate::text::nfkc;

/// Characters of an address at most: as many as the rules of the catalogue allow.
const LENGTH: usize = 500;
/// Octets of a host name (RFC 1035).
const HOST_BYTES: usize = 253;
/// Octets of one of its labels.
const LABEL_BYTES: usize = 63;

/// An address of the web.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Address {
    /// As it was written, without surrounding space.
    pub(crate) url: String,
    /// Its host in lower case, without `www.` and port.
    pub(crate) host: String,
}

impl Address {
    /// Reads an address; otherwise what is wrong with it.
    pub(crate) fn read(text: &str) -> Result<Self, &'static str> {
        let url = text.trim();
        if url.chars().count() > LENGTH {
            return Err("it is longer than 500 characters");
        }
        if url.chars().any(|c| is_hidden(c) || c.is_whitespace() || matches!(c, '<' | '>' | '"' | '\\')) {
            return Err("it holds a space or another character that no address has");
        }
        let Some((scheme, rest)) = url.split_once("://") else {
            return Err("it does not start with http:// or https://");
        };
        if !["http", "https"].iter().any(|known| scheme.eq_ignore_ascii_case(known)) {
            return Err("it does not start with http:// or https://");
        }
        let authority = rest.split(['/', '?', '#']).next().unwrap_or_default();
        if authority.contains('@') {
            return Err("it holds a user name");
        }
        let (host, port) = authority.split_once(':').unwrap_or((authority, ""));
        if !port.bytes().all(|b| b.is_ascii_digit()) || port.len() > 5 {
            return Err("its port is no number");
        }
        let host = host_name(host).ok_or("its host is no name of the public web")?;
        Ok(Self { url: url.to_owned(), host })
    }
}

/// The name of a host in lower case, without `www.`; none where it cannot be one of the public web.
pub(crate) fn host_name(typed: &str) -> Option<String> {
    let host = typed.trim_end_matches('.');
    if !host.contains('.') || host.len() > LENGTH {
        return None;
    }
    let host = host.to_lowercase();
    let bare = host.strip_prefix("www.").unwrap_or(&host);
    let last = bare.rsplit('.').next().unwrap_or_default();
    let named = bare.contains('.') && bare.len() <= HOST_BYTES && bare.split('.').all(is_label);
    (named && !last.bytes().all(|b| b.is_ascii_digit())).then(|| bare.to_owned())
}

/// Whether a text can be a label of a host name: letters, digits and inner hyphens, in the one form that IDNA maps
/// others to. Hyphens in third and fourth place are kept for encoded labels (RFC 5891).
fn is_label(label: &str) -> bool {
    let plain = label.chars().all(|c| c.is_alphanumeric() || c == '-');
    let hyphens = label.starts_with('-') || label.ends_with('-');
    let reserved = label.as_bytes().get(2..4) == Some(b"--") && !label.starts_with("xn--");
    let mapped = label.is_ascii() || nfkc(label).eq(label.chars());
    !label.is_empty() && label.len() <= LABEL_BYTES && plain && !hyphens && !reserved && mapped
}

#[cfg(test)]
mod tests {
    use super::Address;

    #[test]
    fn only_public_web_addresses_pass() {
        for url in [
            "https://pad.example.org/p/x",
            "http://EXAMPLE.org",
            "https://été.example/",
            "https://xn--t-9fab.example:8443/?a=b",
        ] {
            assert!(Address::read(url).is_ok(), "{url}");
        }
        for url in [
            "javascript:alert(1)",
            "javascript://example.org/%0aalert(1)",
            "data:text/html,x",
            "ftp://example.org/",
            "https://",
            "https://localhost/",
            "https://127.0.0.1/",
            "https://[::1]/",
            "https://a@example.org/",
            "https://exa mple.org/",
            "https://-a.example/",
            "https://a..example/",
            "https://ab--c.example/",
            "https://ｅxample.org/",
            "//example.org",
            "example.org",
            "https://example.org:port/",
            "https://a_b.example\\@c.example/",
            "https://e.example/\"><script>",
            "",
        ] {
            assert!(Address::read(url).is_err(), "{url}");
        }
        assert_eq!(Address::read(" https://www.Example.org./a ").map(|a| a.host).as_deref(), Ok("example.org"));
    }
}
