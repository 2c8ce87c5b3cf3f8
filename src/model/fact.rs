use super::Date;
use super::packed::packed;
use super::terms::terms;
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

terms! {
    /// How well a fact is evidenced, best first.
    #[non_exhaustive]
    Grade {
        /// Measured by a machine at the hoster.
        Probed "probed",
        /// Read by an editor on the hoster's own page.
        Read "read",
        /// Declared by the hoster in a file, a form or a forum.
        Declared "declared",
        /// Named in a third party's list.
        Listed "listed",
        /// Concluded from something else: a name, a telephone code, the software's usual way.
        Inferred "inferred",
        /// Remembered, never checked.
        Memory "memory",
    }
}

/// Where facts come from.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
#[non_exhaustive]
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
    /// When its author took it back; what it said then weighs as the oldest.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub withdrawn: Option<Date>,
    /// When its author last held it against the world, where that is later than its date.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub retested: Option<Date>,
}

packed!(Source { url, date, seen, grade, withdrawn, retested });

impl Grade {
    /// Whether it stands for what somebody remembers or concluded, and not for anything that was seen.
    #[must_use]
    pub fn is_weak(self) -> bool {
        matches!(self, Self::Inferred | Self::Memory)
    }
}

impl Source {
    /// A page without a date of its own, read on a day.
    #[must_use]
    pub fn new(url: impl Into<String>, seen: Date, grade: Grade) -> Self {
        Self { url: Some(url.into()), date: None, seen, grade, withdrawn: None, retested: None }
    }

    /// Something that has no address: what is remembered or concluded.
    #[must_use]
    pub fn without_address(seen: Date, grade: Grade) -> Self {
        Self { url: None, date: None, seen, grade, withdrawn: None, retested: None }
    }

    /// The same, written or last changed on a date.
    #[must_use]
    pub fn dated(self, date: impl Into<Option<Date>>) -> Self {
        Self { date: date.into(), ..self }
    }

    /// The last day for which it spoke: when it was retested, else its date.
    #[must_use]
    pub fn told(&self) -> Option<Date> {
        self.retested.or(self.date)
    }
}

/// The sources of one record, by the short key that its facts name.
pub type Sources = BTreeMap<String, Source>;

/// A value with the key of its source.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema), schemars(inline))]
#[serde(deny_unknown_fields)]
#[non_exhaustive]
pub struct Fact<T> {
    /// What is known.
    pub value: T,
    /// Key into the record's sources.
    pub source: String,
}

packed!(Fact<T> { value, source });

impl<T> Fact<T> {
    /// A value and the key of its source.
    #[must_use]
    pub fn new(value: T, source: impl Into<String>) -> Self {
        Self { value, source: source.into() }
    }
}

/// The source of a record's field: the one that `from` names, else the best graded, then the newest.
pub(super) fn source_of<'a>(from: &'a BTreeMap<String, String>, sources: &'a Sources, field: &str) -> &'a str {
    let best = || sources.iter().min_by_key(|(_, s)| (s.grade, std::cmp::Reverse(s.date)));
    from.get(field).or_else(|| best().map(|(key, _)| key)).map_or("", String::as_str)
}
