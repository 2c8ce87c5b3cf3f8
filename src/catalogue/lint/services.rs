//! Services: names and addresses that belong to one only, alternatives that a source names.

use super::limits::{NAME_LENGTH, NOTE_LENGTH};
use super::linter::Linter;
use super::lists::{SERVICE_FIELDS, is_one_of};
use super::{Records, sources};
use crate::catalogue::resolve::Resolve;
use crate::model::{Fit, Service, ServiceStatus};
use crate::text::fold;
use std::collections::{BTreeMap, BTreeSet};

/// Names and address rules of all services, and whose they are.
#[derive(Default)]
pub(super) struct Taken<'a> {
    names: BTreeMap<String, Vec<&'a str>>,
    rules: BTreeMap<&'a str, Vec<&'a str>>,
}

impl<'a> Taken<'a> {
    pub(super) fn by(records: &'a Records) -> Self {
        let mut taken = Self::default();
        for service in &records.services {
            for name in names(service) {
                taken.names.entry(fold(name)).or_default().push(&service.id);
            }
            for url in &service.urls {
                taken.rules.entry(&url.rule).or_default().push(&service.id);
            }
        }
        taken
    }
}

fn names(service: &Service) -> impl Iterator<Item = &String> {
    [&service.name].into_iter().chain(&service.aliases).chain(&service.formerly)
}

fn other<'a>(owners: Option<&Vec<&'a str>>, own: &str) -> Option<&'a str> {
    owners.into_iter().flatten().copied().find(|id| *id != own)
}

/// Names.
pub(super) fn shown<'a>(linter: &mut Linter<'a>, service: &'a Service) {
    linter.open("services", &service.id);
    linter.required("name", &service.name, NAME_LENGTH);
    sources::complete(linter, &service.sources);
    service.vendor.iter().for_each(|vendor| linter.required("vendor", vendor, NAME_LENGTH));
    linter.names("aliases", &service.aliases);
    linter.names("formerly", &service.formerly);
}

pub(super) fn service<'a>(linter: &mut Linter<'a>, service: &'a Service, known: &dyn Resolve, taken: &Taken<'_>) {
    shown(linter, service);
    if service.needs.is_empty() {
        linter.error(
            "required",
            "needs",
            "it serves no need".into(),
            "name at least one id of needs.toml, the main one first",
        );
    }
    service.needs.iter().for_each(|need| linter.resolves("needs", need, known.need_place(need).is_some(), "need"));
    for (field, key) in &service.from {
        let at = format!("from.{field}");
        linter.source(&at, key, &service.sources);
        if !is_one_of(SERVICE_FIELDS, field) {
            linter.error(
                "list",
                &at,
                format!("a service has no field `{field}`"),
                "write the name of one of its fields",
            );
        }
    }
    for name in names(service) {
        if let Some(other) = other(taken.names.get(&fold(name)), &service.id) {
            linter.error(
                "double",
                "aliases",
                format!("`{name}` also names the service `{other}`"),
                "keep it in one of the two",
            );
        }
    }
    if service.discontinued_on.is_some() && service.status == ServiceStatus::Active {
        linter.error(
            "status",
            "discontinued_on",
            "it is called active".into(),
            "write status = \"discontinued\", or remove the date",
        );
    }
    service.discontinued_on.into_iter().for_each(|date| linter.date("discontinued_on", date));
    urls(linter, service, taken);
    alternatives(linter, service, known);
    sources::named(linter, &service.sources);
}

fn urls(linter: &mut Linter<'_>, service: &Service, taken: &Taken<'_>) {
    for (at, url) in service.urls.iter().enumerate() {
        linter.turn(Some(at));
        linter.source("url.source", &url.source, &service.sources);
        let host = url.rule.split('/').next().unwrap_or_default();
        let plain = host.strip_prefix("*.").unwrap_or(host);
        // `name.*` is the name under the endings of all countries: `google.*` holds for google.fr and google.co.uk.
        let abroad = plain.strip_suffix(".*");
        let plain = abroad.unwrap_or(plain);
        let wellformed = (abroad.is_some() || plain.contains('.'))
            && !plain.is_empty()
            && plain.bytes().all(|b| b.is_ascii_lowercase() || b.is_ascii_digit() || b == b'-' || b == b'.');
        if !wellformed || plain.starts_with("www.") {
            let mend = "write host, *.host, name.* or host/path: lower case, no scheme, no www.";
            linter.error("address", "url.rule", format!("`{}` is no rule", url.rule), mend);
        }
        if let Some(other) = other(taken.rules.get(url.rule.as_str()), &service.id) {
            let problem = format!("`{}` also belongs to `{other}`", url.rule);
            linter.error("double", "url.rule", problem, "keep it in one, or give one a longer path");
        }
    }
    linter.turn(None);
}

fn alternatives(linter: &mut Linter<'_>, service: &Service, known: &dyn Resolve) {
    let mut seen = BTreeSet::new();
    for (at, alternative) in service.alternatives.iter().enumerate() {
        linter.turn(Some(at));
        linter.resolves(
            "alternative.software",
            &alternative.software,
            known.software_place(&alternative.software).is_some(),
            "software",
        );
        alternative.sources.iter().for_each(|key| linter.source("alternative.sources", key, &service.sources));
        alternative.missing.iter().for_each(|text| linter.required("alternative.missing", text, NOTE_LENGTH));
        if alternative.fit == Fit::Computed {
            let mend = "remove it: such pairs are computed from needs";
            linter.error("computed", "alternative.fit", "a computed pair is not a fact".into(), mend);
        }
        if alternative.sources.is_empty() {
            let problem = format!("nothing shows that {} replaces it", alternative.software);
            linter.error("source", "alternative.sources", problem, "name the sources that list the pair");
        }
        if !seen.insert(&alternative.software) {
            let problem = format!("`{}` is there twice", alternative.software);
            linter.error("double", "alternative.software", problem, "keep one, with the sources of both");
        }
    }
    linter.turn(None);
}
