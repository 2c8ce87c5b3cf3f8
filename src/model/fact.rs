use super::Date;
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

/// How well a fact is evidenced, best first.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Grade {
    /// Measured by a machine at the hoster.
    Probed,
    /// Read by an editor on the hoster's own page.
    Read,
    /// Declared by the hoster in a file, a form or a forum.
    Declared,
    /// Named in a third party's list.
    Listed,
    /// Concluded from something else: a name, a telephone code, the software's usual way.
    Inferred,
    /// Remembered, never checked.
    Memory,
}

impl Grade {
    /// All grades, best first.
    pub const ALL: [Self; 6] = [Self::Probed, Self::Read, Self::Declared, Self::Listed, Self::Inferred, Self::Memory];
}

/// Where facts come from.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Source {
    /// Public address; absent only for memory.
    #[serde(default)]
    pub url: Option<String>,
    /// When the source was written or last changed; absent when nothing tells.
    #[serde(default)]
    pub date: Option<Date>,
    /// When it was read for this catalogue.
    pub seen: Date,
    /// How well it evidences what it is named for.
    pub grade: Grade,
}

/// The sources of one record, by the short key that its facts name.
pub type Sources = BTreeMap<String, Source>;

/// A value with the key of its source.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Fact<T> {
    /// What is known.
    pub value: T,
    /// Key into the record's sources.
    pub source: String,
}

/// The source of a record's field: the one that `from` names, else the best graded, then the newest.
pub(super) fn source_of<'a>(from: &'a BTreeMap<String, String>, sources: &'a Sources, field: &str) -> &'a str {
    let best = || sources.iter().min_by_key(|(_, s)| (s.grade, std::cmp::Reverse(s.date)));
    from.get(field).or_else(|| best().map(|(key, _)| key)).map_or("", String::as_str)
}
