use crate::error::{Error, ErrorKind};
use serde::Serialize;

/// How much a finding matters.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Severity {
    /// It must be mended before the data are packed.
    Error,
    /// It should be looked at: mended, or skipped with a reason.
    Warning,
    /// It is worth knowing when one works on the record anyway.
    Info,
}

/// One thing that is wrong with one record.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[non_exhaustive]
pub struct Finding {
    /// How much it matters.
    pub severity: Severity,
    /// Short name of the rule, such as `length`.
    pub rule: &'static str,
    /// Kind of record: `needs`, `services`, `software`, `hosters` or `criteria`.
    pub kind: &'static str,
    /// Id of the record.
    pub id: String,
    /// The field, dotted: `website`, `offer.need`, `source.page.date`.
    pub key: String,
    /// Which of the record's tables of that name, from 0, where it has several.
    pub at: Option<usize>,
    /// What is wrong.
    pub problem: String,
    /// What to write instead.
    pub mend: String,
}

impl Finding {
    /// A finding, also for checks outside the library that need more than it carries: `record` is kind and id.
    #[must_use]
    pub fn new(
        severity: Severity,
        rule: &'static str,
        record: (&'static str, &str),
        key: &str,
        problem: String,
        mend: &str,
    ) -> Self {
        let (kind, id) = (record.0, record.1.to_owned());
        Self { severity, rule, kind, id, key: key.to_owned(), at: None, problem, mend: mend.to_owned() }
    }

    /// The error of records that are refused for so many findings, of which this is the first.
    pub(in crate::catalogue) fn refuses(&self, count: usize) -> Error {
        let Self { kind, id, key, problem, mend, .. } = self;
        let first = format!("{kind} `{id}`, {key}: {problem}; {mend}");
        Error::new(ErrorKind::RecordsRefused).plain("count", count).plain("first", first)
    }
}
