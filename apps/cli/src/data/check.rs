//! What is wrong with the data: the rules of the library, those that need more than it carries, and what is skipped.

use super::{layout, licences, skip};
use crate::failure::Failure;
use degafam::curate::{Finding, Records, Severity, lint};
use std::{collections::BTreeMap, path::Path};

/// Findings, errors first, and how many the skip list silenced.
pub(crate) struct Checked {
    pub(crate) findings: Vec<Finding>,
    pub(crate) skipped: usize,
}

/// Checks the records of a data folder.
pub(crate) fn check(records: &Records, folder: &Path) -> Result<Checked, Failure> {
    let mut findings = lint(records);
    findings.extend(licences::check(records));
    for finding in findings.iter_mut().filter(|f| f.rule == "future") {
        finding.mend += "; where it is right, set `date` in catalogue.toml to today";
    }
    findings.extend(layout::check(folder)?);
    let skips = skip::read(folder)?;
    let before = findings.len();
    let unused = skip::apply(&skips, &mut findings);
    let skipped = before - findings.len();
    findings.extend(unused);
    findings.sort_by_key(|f| f.severity);
    Ok(Checked { findings, skipped })
}

impl Checked {
    pub(crate) fn errors(&self) -> usize {
        self.findings.iter().filter(|f| f.severity == Severity::Error).count()
    }

    /// Findings to show: notes only when all are asked for.
    pub(crate) fn shown(&self, all: bool) -> impl Iterator<Item = &Finding> {
        self.findings.iter().filter(move |f| all || f.severity != Severity::Info)
    }

    /// Notes by rule and kind of record.
    pub(crate) fn notes(&self) -> BTreeMap<(&'static str, &'static str), usize> {
        let mut notes = BTreeMap::new();
        for finding in self.findings.iter().filter(|f| f.severity == Severity::Info) {
            *notes.entry((finding.rule, finding.kind)).or_default() += 1;
        }
        notes
    }

    /// The last lines: how many findings, and which notes were not listed.
    pub(crate) fn summary(&self, all: bool) -> String {
        let warnings = self.findings.iter().filter(|f| f.severity == Severity::Warning).count();
        let mut text = format!("{} errors, {warnings} warnings, {} skipped with a reason", self.errors(), self.skipped);
        let notes = self.notes();
        if !all && !notes.is_empty() {
            let notes = notes.iter().map(|((rule, kind), count)| format!("{count} {rule} ({kind})"));
            text += &format!("\nnotes, listed with --all: {}", notes.collect::<Vec<_>>().join(", "));
        }
        text
    }
}

/// What the data hold, in numbers worth watching.
pub(crate) fn counts(records: &Records) -> Vec<(&'static str, usize)> {
    let hosters = &records.hosters;
    let with = |test: fn(&degafam::model::Hoster) -> bool| hosters.iter().filter(|h| test(h)).count();
    vec![
        ("criteria", records.criteria.len()),
        ("needs", records.needs.len()),
        ("families", records.families.len()),
        ("services", records.services.len()),
        ("urls", records.services.iter().map(|s| s.urls.len()).sum()),
        ("alternatives", records.services.iter().map(|s| s.alternatives.len()).sum()),
        ("software", records.software.len()),
        ("hosters", hosters.len()),
        ("hosters_with_city", with(|h| h.sites.iter().any(|s| s.city.is_some()))),
        ("hosters_located", with(|h| h.sites.iter().any(|s| s.latitude.is_some()))),
        ("hosters_in_a_network", with(|h| h.networks.iter().any(|m| m.counts(&h.sources)))),
        ("offers", hosters.iter().map(|h| h.offers.len()).sum()),
        ("links", hosters.iter().map(|h| h.links.len()).sum()),
        ("sources", hosters.iter().map(|h| h.sources.len()).sum()),
    ]
}

pub(crate) fn count_lines(counts: &[(&'static str, usize)]) -> String {
    counts.iter().map(|(what, count)| format!("{count:>6}  {}\n", what.replace('_', " "))).collect()
}
