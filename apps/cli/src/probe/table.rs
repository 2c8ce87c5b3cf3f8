//! How each software says what it is, as `table.toml` tells.

use super::key::Key;
use super::observation::Accounts;
use regex::Regex;
use serde::Deserialize;
use std::collections::BTreeMap;

/// All that is known.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Table {
    pub(super) software: Vec<Row>,
}

/// What is known of one software.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Row {
    /// Its id in the catalogue.
    pub(super) id: String,
    /// How well the row itself is known.
    pub(super) trust: Trust,
    /// Questions, the most telling first.
    #[serde(default)]
    pub(super) asks: Vec<Ask>,
    /// Marks of its pages, all of them.
    #[serde(default)]
    pub(super) page: Vec<Pattern>,
    /// Who may use every installation.
    #[serde(default)]
    pub(super) accounts: Option<Accounts>,
}

/// Where a row was learned.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub(super) enum Trust {
    /// In the software's code.
    Code,
    /// In an old copy of it.
    OldCode,
    Documentation,
    Memory,
}

/// One question: where, what proves it, and what else the answer tells.
#[derive(Debug, Default, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub(super) struct Ask {
    pub(super) path: String,
    /// The path lies at the root of the host, not below the address of the offer.
    pub(super) base: Option<bool>,
    pub(super) post: Option<String>,
    pub(super) content_type: Option<String>,
    pub(super) headers: BTreeMap<String, String>,
    /// The name that the software has in NodeInfo, which is then asked.
    pub(super) nodeinfo: Option<String>,
    /// What "open registrations" of NodeInfo is worth.
    pub(super) registrations: Option<Registrations>,
    /// Whether its counts are to be believed.
    pub(super) counts: Option<bool>,
    pub(super) keys: Vec<Key>,
    pub(super) text: Vec<Pattern>,
    pub(super) header: Option<String>,
    pub(super) version: Option<Key>,
    pub(super) version_text: Option<Pattern>,
    pub(super) version_header: Option<String>,
    /// The first condition that holds decides.
    pub(super) accounts: Vec<(Key, Accounts)>,
    pub(super) users: Option<Key>,
    pub(super) languages: Option<Key>,
    pub(super) terms: Option<Key>,
    pub(super) privacy: Option<Key>,
}

/// What "open registrations" of NodeInfo is worth.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub(super) enum Registrations {
    /// It is true also where one must ask, or be invited.
    Unclear,
}

/// A regular expression.
#[derive(Debug, Deserialize)]
#[serde(try_from = "String")]
pub(super) struct Pattern(pub(super) Regex);

impl TryFrom<String> for Pattern {
    type Error = regex::Error;

    fn try_from(text: String) -> Result<Self, Self::Error> {
        Regex::new(&text).map(Self)
    }
}

impl Pattern {
    /// What its first group holds.
    pub(super) fn captured(&self, text: &str) -> Option<String> {
        let found = self.0.captures(text)?.get(1)?.as_str();
        (!found.is_empty()).then(|| found.to_owned())
    }
}

impl Table {
    /// The table that is compiled in.
    pub(crate) fn embedded() -> Result<Self, toml::de::Error> {
        toml::from_str(include_str!("table.toml"))
    }

    pub(super) fn row(&self, id: &str) -> Option<&Row> {
        self.software.iter().find(|row| row.id == id)
    }

    /// The one software whose marks a page bears.
    pub(super) fn of_page(&self, page: &str) -> Option<&Row> {
        let mut fitting = self.software.iter().filter(|row| row.fits(page));
        fitting.next().filter(|_| fitting.next().is_none())
    }
}

impl Row {
    /// Whether a page bears the marks of this software.
    pub(super) fn fits(&self, page: &str) -> bool {
        let fits = |marks: &[Pattern]| !marks.is_empty() && marks.iter().all(|mark| mark.0.is_match(page));
        let of_page = |ask: &&Ask| ask.path == "/" && ask.keys.is_empty() && ask.header.is_none() && ask.post.is_none();
        fits(&self.page) || self.asks.iter().filter(of_page).any(|ask| fits(&ask.text))
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use degafam::Catalogue;

    #[test]
    fn every_row_is_of_a_software_and_proves_something() {
        let table = Table::embedded().unwrap();
        let catalogue = Catalogue::embedded().unwrap();
        assert!(table.software.len() >= 60);
        assert!(table.software.windows(2).all(|pair| pair[0].id < pair[1].id), "sorted by id");
        for row in &table.software {
            assert!(catalogue.software(&row.id).unwrap().is_some(), "{}", row.id);
            assert!(!row.asks.is_empty() || !row.page.is_empty(), "{}", row.id);
            for ask in &row.asks {
                let proves =
                    ask.nodeinfo.is_some() || !ask.keys.is_empty() || !ask.text.is_empty() || ask.header.is_some();
                assert!(proves && (ask.nodeinfo.is_some() || ask.path.starts_with('/')), "{}", row.id);
            }
        }
    }
}
