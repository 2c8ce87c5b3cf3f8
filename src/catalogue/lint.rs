//! What is wrong with records, in words that say how to mend it. One file a theme; the numbers stand in `limits`.

mod duplicates;
mod facts;
mod hosters;
mod limits;
mod linter;
mod lists;
mod needs;
mod offers;
mod places;
mod services;
mod software;
mod sources;
#[cfg(test)]
mod tests;

pub use limits::{DEAD_SOFTWARE_MONTHS, LOST_HOSTER_MONTHS, MIN_GROUP, OLD_FACT_MONTHS, QUIET_SOFTWARE_MONTHS};

use super::Records;
use linter::Linter;
pub(crate) use linter::is_hidden;
use serde::Serialize;
use std::collections::{BTreeMap, BTreeSet};

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
}

/// Whether a text is an ISO 3166-1 alpha-2 code.
pub(crate) fn is_country(code: &str) -> bool {
    lists::is_one_of(lists::COUNTRIES, code)
}

/// Whether a text is an ISO 639-1 code.
pub(crate) fn is_language(code: &str) -> bool {
    lists::is_one_of(lists::LANGUAGES, code)
}

/// Whether a text is the id of a collective that the catalogue knows.
pub(crate) fn is_network(id: &str) -> bool {
    lists::is_one_of(lists::NETWORKS, id)
}

/// Ids that a record may name.
struct Known<'a> {
    needs: BTreeSet<&'a str>,
    software: BTreeSet<&'a str>,
    criteria: BTreeSet<&'a str>,
    served: BTreeMap<&'a str, &'a [String]>,
}

impl<'a> Known<'a> {
    fn of(records: &'a Records) -> Self {
        Self {
            needs: records.needs.iter().map(|r| r.id.as_str()).collect(),
            software: records.software.iter().map(|r| r.id.as_str()).collect(),
            criteria: records.criteria.iter().map(|r| r.id.as_str()).collect(),
            served: records.software.iter().map(|r| (r.id.as_str(), r.needs.as_slice())).collect(),
        }
    }
}

/// Checks records: required fields, lengths, master lists, ids that resolve, names, addresses and domains that belong
/// to one only, dates not in the future of `records.date`, coordinates in range, offers of software that serves the
/// need, groups that are too small, facts that are too old, and every fact with a source that says where and when it
/// was read. Errors first; an empty answer means nothing is wrong.
///
/// ```
/// let records = degafam::Catalogue::embedded()?.records()?;
/// assert!(degafam::lint(&records).iter().all(|f| f.severity != degafam::Severity::Error));
/// # Ok::<(), degafam::CatalogueError>(())
/// ```
#[must_use]
pub fn lint(records: &Records) -> Vec<Finding> {
    let mut linter = one_by_one(records, &|_, _| true);
    records.needs.iter().for_each(|need| needs::group(&mut linter, need, records));
    duplicates::hosters(&mut linter, records);
    let mut findings = linter.findings;
    findings.sort_by(|a, b| (a.severity, a.kind, &a.id, &a.key, a.at).cmp(&(b.severity, b.kind, &b.id, &b.key, b.at)));
    findings
}

/// The errors of those records that `wanted` names by kind and id, beside all others.
pub(super) fn errors(records: &Records, wanted: &dyn Fn(&str, &str) -> bool) -> Vec<Finding> {
    let mut findings = one_by_one(records, wanted).findings;
    findings.retain(|finding| finding.severity == Severity::Error);
    findings
}

fn one_by_one<'a>(records: &'a Records, wanted: &dyn Fn(&str, &str) -> bool) -> Linter<'a> {
    let mut linter = Linter::new(records.date);
    let known = Known::of(records);
    let taken = services::Taken::by(records);
    for criterion in records.criteria.iter().filter(|r| wanted("criteria", &r.id)) {
        needs::criterion(&mut linter, criterion);
    }
    for need in records.needs.iter().filter(|r| wanted("needs", &r.id)) {
        needs::need(&mut linter, need);
    }
    for service in records.services.iter().filter(|r| wanted("services", &r.id)) {
        services::service(&mut linter, service, &known, &taken);
    }
    for program in records.software.iter().filter(|r| wanted("software", &r.id)) {
        software::software(&mut linter, program, &known);
    }
    for hoster in records.hosters.iter().filter(|r| wanted("hosters", &r.id)) {
        hosters::hoster(&mut linter, hoster, &known);
    }
    linter
}
