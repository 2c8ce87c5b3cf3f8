//! Marks of answers that are no service: pages against robots, names for sale, empty servers.

use crate::fetch::Page;
use once_cell::sync::Lazy;
use serde::Deserialize;

#[derive(Debug, Default, Deserialize)]
#[serde(deny_unknown_fields)]
struct Marks {
    challenge_headers: Vec<String>,
    challenge: Vec<String>,
    parked: Vec<String>,
    login: Vec<String>,
}

static MARKS: Lazy<Marks> = Lazy::new(|| toml::from_str(include_str!("marks.toml")).unwrap_or_default());

/// Whether a page stands before the service that robots do not pass.
pub(super) fn is_challenge(page: &Page, text: &str) -> bool {
    let header = |mark: &String| {
        let pair = mark.split_once(": ");
        pair.is_some_and(|(name, value)| page.headers.get(name).is_some_and(|held| held.as_bytes() == value.as_bytes()))
    };
    MARKS.challenge_headers.iter().any(header) || MARKS.challenge.iter().any(|mark| text.contains(mark.as_str()))
}

/// Whether nobody set anything up there.
pub(super) fn is_parked(text: &str) -> bool {
    MARKS.parked.iter().any(|mark| text.contains(mark.as_str()))
}

/// Whether a path is one where a host lets people log in for others.
pub(super) fn is_login(path: &str) -> bool {
    MARKS.login.iter().any(|mark| path.starts_with(mark.as_str()))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_marks_are_read() {
        assert!(is_login("/realms/x/protocol") && !is_login("/login") && is_parked("<h1>It works!</h1>"));
        assert!(!MARKS.challenge.is_empty() && !MARKS.challenge_headers.is_empty());
    }
}
