//! What a text is: an address, something that has the form of a host, a link to an app, or words.

use super::address::{Address, DROPPED, address};
use super::apps::{self, App};
use crate::error::{Error, ErrorKind};

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
        if let Some(app) = apps::opened(&scheme, rest).filter(|_| !rest.starts_with(' ')) {
            return Ok(Reading::App(app));
        }
        match scheme.as_str() {
            // Browsers take any number of slashes, and backslashes for slashes.
            "http" | "https" if slashes || rest.starts_with(['/', '\\']) => {
                return Ok(led(address(rest.trim_start_matches(['/', '\\']))));
            }
            // A calendar that is subscribed to lies where the web would have it.
            "webcal" | "webcals" if slashes => return Ok(led(address(rest.trim_start_matches('/')))),
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

#[cfg(test)]
mod tests {
    use super::*;

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
