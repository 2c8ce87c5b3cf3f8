//! What is wrong with records, in words that say how to mend it.

mod rules;
mod tables;

use super::Records;
use serde::Serialize;

/// How much a finding matters.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Severity {
    /// It must be mended before the data are packed.
    Error,
    /// It should be looked at.
    Warning,
}

/// One thing that is wrong with one record.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[non_exhaustive]
pub struct Finding {
    /// How much it matters.
    pub severity: Severity,
    /// Kind of record: `needs`, `services`, `software`, `hosters` or `criteria`.
    pub kind: &'static str,
    /// Id of the record.
    pub id: String,
    /// The field, and the value where that helps to find the line.
    pub key: String,
    /// What is wrong.
    pub problem: String,
    /// What to write instead.
    pub mend: String,
}

impl Finding {
    /// An error found outside the library, by a check that needs more than it carries.
    #[must_use]
    pub fn error(kind: &'static str, id: &str, key: &str, problem: String, mend: &str) -> Self {
        let (id, key, mend) = (id.to_owned(), key.to_owned(), mend.to_owned());
        Self { severity: Severity::Error, kind, id, key, problem, mend }
    }
}

/// Whether a text is an ISO 3166-1 alpha-2 code.
pub(crate) fn is_country(code: &str) -> bool {
    tables::is_one_of(tables::COUNTRIES, code)
}

/// Whether a text is an ISO 639-1 code.
pub(crate) fn is_language(code: &str) -> bool {
    tables::is_one_of(tables::LANGUAGES, code)
}

/// Checks records: ids resolve and are well formed, no alias or address belongs to two services, addresses are http or
/// https, dates are not in the future of `records.date`, countries exist, coordinates are in range, and every fact
/// names a source that says where and when it was read. An empty answer means nothing is wrong.
///
/// ```
/// let records = degafam::Catalogue::embedded()?.records()?;
/// assert!(degafam::lint(&records).iter().all(|f| f.severity != degafam::Severity::Error));
/// # Ok::<(), degafam::CatalogueError>(())
/// ```
#[must_use]
pub fn lint(records: &Records) -> Vec<Finding> {
    let mut findings = rules::check(records);
    findings.sort_by(|a, b| (a.severity, a.kind, &a.id, &a.key).cmp(&(b.severity, b.kind, &b.id, &b.key)));
    findings
}
