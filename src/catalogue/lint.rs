//! What is wrong with records, in words that say how to mend it. One file a theme; the numbers stand in `limits`.

mod duplicates;
mod facts;
mod families;
mod finding;
mod hosters;
mod limits;
mod linter;
mod lists;
mod moving;
mod needs;
mod offers;
mod places;
mod services;
mod software;
mod sources;
#[cfg(test)]
mod tests;

pub use finding::{Finding, Severity};
pub use limits::{DEAD_SOFTWARE_MONTHS, LOST_HOSTER_MONTHS, MIN_GROUP, OLD_FACT_MONTHS, QUIET_SOFTWARE_MONTHS};

use super::Records;
use super::resolve::{ById, Resolve};
use crate::error::Error;
use crate::model::{Date, Hoster, Layer};
use linter::Linter;
pub(crate) use linter::is_hidden;

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

/// Checks records: required fields, lengths, master lists, ids that resolve, names, addresses and domains that belong
/// to one only, dates not in the future of `records.date`, coordinates in range, offers of software that serves the
/// need, groups that are too small, facts that are too old, and every fact with a source that says where and when it
/// was read. Errors first; an empty answer means nothing is wrong.
///
/// ```
/// let records = degafam::Catalogue::embedded()?.records()?;
/// assert!(degafam::curate::lint(&records).iter().all(|f| f.severity != degafam::curate::Severity::Error));
/// # Ok::<(), degafam::Error>(())
/// ```
#[must_use]
pub fn lint(records: &Records) -> Vec<Finding> {
    let mut linter = one_by_one(records, &|_, _| true);
    records.needs.iter().for_each(|need| needs::group(&mut linter, need, records));
    duplicates::hosters(&mut linter, records);
    sources::of_the_line(&mut linter, records);
    let mut findings = linter.findings;
    findings.sort_by(|a, b| (a.severity, a.kind, &a.id, &a.key, a.at).cmp(&(b.severity, b.kind, &b.id, &b.key, b.at)));
    findings
}

/// Refuses records among which those that `wanted` names by kind and id have an error, beside all others.
pub(super) fn some(records: &Records, wanted: &dyn Fn(&str, &str) -> bool) -> Result<(), Error> {
    one_by_one(records, wanted).refuse()
}

/// Refuses hosters that are laid over a catalogue, when one has an error.
pub(super) fn laid(hosters: &[Hoster], date: Date, known: &dyn Resolve) -> Result<(), Error> {
    let mut linter = Linter::new(date);
    hosters.iter().for_each(|hoster| hosters::hoster(&mut linter, hoster, known));
    linter.refuse()
}

/// The first error of a layer.
pub(super) fn layer(layer: &Layer, date: Date) -> Option<Finding> {
    let mut linter = Linter::new(date);
    linter.open_again("layers", &layer.name);
    linter.required("name", &layer.name, limits::NAME_LENGTH);
    layer.origin.iter().for_each(|address| linter.url("origin", address));
    layer.licence.iter().for_each(|id| linter.required("licence", id, limits::NAME_LENGTH));
    layer.date.iter().for_each(|date| linter.date("date", *date));
    linter.findings.into_iter().next()
}

/// The first name or address that the linter refuses: what files of any origin would show and have clicked.
pub(super) fn shown(records: &Records) -> Option<Finding> {
    if let Some(wrong) = records.layers.iter().find_map(|told| layer(told, records.date)) {
        return Some(wrong);
    }
    let mut linter = Linter::new(records.date);
    records.needs.iter().for_each(|need| needs::need(&mut linter, need));
    records.families.iter().for_each(|family| families::shown(&mut linter, family));
    for service in &records.services {
        services::shown(&mut linter, service);
        moving::shown(&mut linter, service);
    }
    records.software.iter().for_each(|program| software::shown(&mut linter, program));
    records.hosters.iter().for_each(|hoster| hosters::shown(&mut linter, hoster));
    linter.findings.into_iter().find(|finding| finding.severity == Severity::Error)
}

fn one_by_one<'a>(records: &'a Records, wanted: &dyn Fn(&str, &str) -> bool) -> Linter<'a> {
    let mut linter = Linter::new(records.date);
    let known = ById::of(records);
    let taken = services::Taken::by(records);
    for criterion in records.criteria.iter().filter(|r| wanted("criteria", &r.id)) {
        needs::criterion(&mut linter, criterion);
    }
    for need in records.needs.iter().filter(|r| wanted("needs", &r.id)) {
        needs::need(&mut linter, need);
    }
    for family in records.families.iter().filter(|r| wanted("families", &r.id)) {
        families::family(&mut linter, family, records);
    }
    for service in records.services.iter().filter(|r| wanted("services", &r.id)) {
        services::service(&mut linter, service, &known, &taken);
        moving::moving(&mut linter, service, &known);
    }
    for program in records.software.iter().filter(|r| wanted("software", &r.id)) {
        software::software(&mut linter, program, &known);
    }
    for hoster in records.hosters.iter().filter(|r| wanted("hosters", &r.id)) {
        hosters::hoster(&mut linter, hoster, &known);
    }
    linter
}
