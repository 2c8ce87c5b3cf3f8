//! What is wrong with the data, file by file.

use degafam::{Finding, Records, Severity, lint};
use std::{fmt::Write as _, fs, path::Path};

/// Findings of the library, and those that need the SPDX list.
pub(crate) fn check(records: &Records) -> Vec<Finding> {
    let mut findings = lint(records);
    findings.extend(records.software.iter().flat_map(|software| {
        software.licences.iter().filter(|id| spdx::license_id(id).is_none()).map(|id| {
            let mend = "write an identifier of the SPDX list, such as AGPL-3.0-or-later";
            Finding::error("software", &software.id, "licences", format!("`{id}` is no SPDX identifier"), mend)
        })
    }));
    findings
}

/// One line a finding: file, line where the key stands, key, problem, mend.
pub(crate) fn describe(finding: &Finding, folder: &Path) -> String {
    let file = match finding.kind {
        "needs" | "criteria" => folder.join(format!("{}.toml", finding.kind)),
        kind => folder.join(kind).join(format!("{}.toml", finding.id)),
    };
    let line = line_of(&file, finding).map_or_else(String::new, |line| format!(":{line}"));
    let severity = match finding.severity {
        Severity::Error => "error",
        Severity::Warning => "warning",
    };
    let mut text = format!("{}{line}: {severity}: {}: {}", file.display(), finding.key, finding.problem);
    let _ = write!(text, "; {}", finding.mend);
    text
}

/// The line that holds the quoted value of the problem, else the key.
fn line_of(file: &Path, finding: &Finding) -> Option<usize> {
    let text = fs::read_to_string(file).ok()?;
    let quoted = finding.problem.split('`').nth(1);
    let at = |wanted: &str| text.lines().position(|line| line.contains(wanted)).map(|at| at + 1);
    quoted.and_then(|value| at(&format!("\"{value}\""))).or_else(|| at(&finding.key))
}

/// What the data hold, in numbers worth watching.
pub(crate) fn counts(records: &Records) -> Vec<(&'static str, usize)> {
    let hosters = &records.hosters;
    let with = |test: fn(&degafam::Hoster) -> bool| hosters.iter().filter(|h| test(h)).count();
    vec![
        ("criteria", records.criteria.len()),
        ("needs", records.needs.len()),
        ("services", records.services.len()),
        ("urls", records.services.iter().map(|s| s.urls.len()).sum()),
        ("alternatives", records.services.iter().map(|s| s.alternatives.len()).sum()),
        ("software", records.software.len()),
        ("hosters", hosters.len()),
        ("hosters_with_city", with(|h| h.sites.iter().any(|s| s.city.is_some()))),
        ("hosters_located", with(|h| h.sites.iter().any(|s| s.latitude.is_some()))),
        ("hosters_in_a_network", with(|h| h.networks.iter().any(|m| m.status.counts()))),
        ("offers", hosters.iter().map(|h| h.offers.len()).sum()),
        ("links", hosters.iter().map(|h| h.links.len()).sum()),
        ("sources", hosters.iter().map(|h| h.sources.len()).sum()),
    ]
}

pub(crate) fn count_lines(counts: &[(&'static str, usize)]) -> String {
    counts.iter().map(|(what, count)| format!("{count:>6}  {}\n", what.replace('_', " "))).collect()
}
