//! `degafam data import` and `check --chatonsinfos`: the files that hosters publish of themselves.

use super::common::{finder, lang};
use super::output::{aside, print, print_json};
use crate::args::{Common, Provenance};
use crate::data::{Gathered, gather, name_domains, offers_in, overlay_text};
use crate::failure::{Failure, exit};
use crate::files;
use degafam::{
    Catalogue, Lang,
    curate::{Matched, Severity},
    formats::{ChatonsInfos, Imported, KeyGain, Limits, Remark, Report},
    model::Date,
};
use serde_json::json;
use std::{path::Path, process::ExitCode};

/// Reads files into an overlay.
pub(super) fn import(common: &Common, path: &Path, provenance: &Provenance, out: &Path) -> Result<ExitCode, Failure> {
    let limits = Limits::default();
    let retrieved = retrieved(provenance.retrieved.as_deref())?;
    let gathered = gather(path, provenance.origin.as_deref(), retrieved, &limits, true)?;
    imported(common, path, &gathered, retrieved, &limits, out)
}

/// The same for files that were gathered in whatever way.
fn imported(
    common: &Common,
    path: &Path,
    gathered: &Gathered,
    retrieved: Date,
    limits: &Limits,
    out: &Path,
) -> Result<ExitCode, Failure> {
    let finder = finder(common)?;
    let catalogue = finder.catalogue();
    let found = ChatonsInfos.read_set(catalogue, gathered.all(), retrieved, limits)?;
    if found.overlay.merge.is_empty() {
        return nothing_read(path, &found, gathered);
    }
    write_overlay(common, catalogue, found, gathered, out)
}

/// Tells why nothing could be read.
pub(super) fn nothing_read(path: &Path, found: &Imported, gathered: &Gathered) -> Result<ExitCode, Failure> {
    tell(&found.report, gathered);
    left_out(found, gathered);
    let failure = Failure::data(format!("{}: no hoster could be read", path.display()));
    Err(failure.hint("mend what the lines above name"))
}

/// Writes what was read as an overlay, and tells what became of it.
pub(super) fn write_overlay(
    common: &Common,
    catalogue: &Catalogue,
    mut found: Imported,
    gathered: &Gathered,
    out: &Path,
) -> Result<ExitCode, Failure> {
    name_domains(&mut found.overlay, catalogue)?;
    let (_, matches) = catalogue.with_matches(found.overlay.clone())?;
    let (services, software) = (found.overlay.services.len(), found.overlay.software.len());
    let text = overlay_text(&found.overlay, out)?;
    files::write(out, text.as_bytes())?;
    if common.json {
        let document = json!({ "out": out, "matches": matches, "report": found.report, "left_out": found.left_out });
        print_json(&document)?;
        return Ok(ExitCode::SUCCESS);
    }
    tell(&found.report, gathered);
    left_out(&found, gathered);
    let offers = offers_in(&found.overlay);
    let lines: Vec<String> = matches.iter().map(matched).collect();
    if !lines.is_empty() {
        print(&lines.join("\n"))?;
    }
    let records = match matches.is_empty() {
        false => format!("{} hosters, {offers} offers", matches.len()),
        true => format!("{software} software and {services} services gain something"),
    };
    print(&format!("{}: {records}; {}", out.display(), summary(&found.report)))?;
    if let Some(first) = matches.first() {
        print(&format!("look at it: degafam --data {} hosters {}", out.display(), first.id))?;
    }
    Ok(ExitCode::SUCCESS)
}

/// What became of a hoster, in one line.
pub(super) fn matched(matched: &Matched) -> String {
    let Matched { name, id, could_be, .. } = matched;
    match matched.by {
        Some(by) => {
            let by = json!(by);
            format!("{name}: merged into {id}, known by its {}", by.as_str().unwrap_or_default())
        }
        None if could_be.is_empty() => format!("{name}: new, as {id}"),
        None => format!("{name}: new, as {id}; it could be one of {}, which nothing tells apart", could_be.join(", ")),
    }
}

/// What is wrong with a hoster's own files, and what a missing key would gain.
pub(super) fn check(common: &Common, path: &Path, provenance: &Provenance) -> Result<ExitCode, Failure> {
    let (limits, retrieved, lang) = (Limits::default(), retrieved(provenance.retrieved.as_deref())?, lang(common)?);
    let gathered = gather(path, provenance.origin.as_deref(), retrieved, &limits, false)?;
    checked(common, path, &gathered, retrieved, &limits, lang)
}

/// The same for files that were gathered in whatever way.
pub(super) fn checked(
    common: &Common,
    path: &Path,
    gathered: &Gathered,
    retrieved: Date,
    limits: &Limits,
    lang: Lang,
) -> Result<ExitCode, Failure> {
    let finder = finder(common)?;
    let catalogue = finder.catalogue();
    let found = ChatonsInfos.read_set(catalogue, gathered.all(), retrieved, limits)?;
    let gains = ChatonsInfos.gains(catalogue, gathered.all(), &found, limits, lang)?;
    let errors = found.report.count(Severity::Error);
    if common.json {
        let named = |origin: &str| gathered.name(origin).to_owned();
        let remarks: Vec<_> = found.report.remarks.iter().map(|r| with_file(json!(r), &named(&r.origin))).collect();
        let left: Vec<_> = found.left_out.iter().map(|l| with_file(json!(l), &named(&l.origin))).collect();
        let gains: Vec<_> = gains.iter().map(|g| with_file(json!(g), &named(&g.origin))).collect();
        let more = found.report.more;
        print_json(&json!({ "remarks": remarks, "more": more, "left_out": left, "gains": gains, "errors": errors }))?;
        return Ok(if errors == 0 { ExitCode::SUCCESS } else { ExitCode::from(exit::DATA) });
    }
    let mut remarks: Vec<&Remark> = found.report.remarks.iter().collect();
    remarks.sort_by_key(|r| (gathered.name(&r.origin), r.line));
    let mut lines: Vec<String> = remarks.into_iter().map(|r| described(r, gathered)).collect();
    lines.extend(
        found.left_out.iter().map(|l| format!("{}: not read: {}: {}", gathered.name(&l.origin), l.what, l.reason)),
    );
    lines.extend(gains.iter().map(|gain| gained(gain, gathered, lang)));
    lines.push(summary(&found.report));
    print(&lines.join("\n"))?;
    match errors {
        0 => Ok(ExitCode::SUCCESS),
        n => Err(Failure::data(format!("{n} errors in {}", path.display())).hint("mend what the lines above name")),
    }
}

fn with_file(mut document: serde_json::Value, file: &str) -> serde_json::Value {
    document.as_object_mut().into_iter().for_each(|keys| {
        keys.insert("file".to_owned(), file.into());
    });
    document
}

fn gained(gain: &KeyGain, gathered: &Gathered, lang: Lang) -> String {
    let KeyGain { key, publish, criteria, .. } = gain;
    let points = lang.number(gain.gain * 100.0, 1);
    format!(
        "{}: gain: {key}: up to +{points} % openness ({}): {publish}",
        gathered.name(&gain.origin),
        criteria.join(", ")
    )
}

/// One line a remark: file, line, severity, key, problem, mend, rule.
pub(super) fn described(remark: &Remark, gathered: &Gathered) -> String {
    let Remark { rule, key, problem, mend, .. } = remark;
    let severity = match remark.severity {
        Severity::Error => "error",
        Severity::Warning => "warning",
        Severity::Info => "note",
    };
    let line = remark.line.map_or_else(String::new, |line| format!(":{line}"));
    let key = if key.is_empty() { String::new() } else { format!("{key}: ") };
    format!("{}{line}: {severity}: {key}{problem}; {mend} [{rule}]", gathered.name(&remark.origin))
}

pub(super) fn summary(report: &Report) -> String {
    let count = |severity| report.count(severity);
    let more = if report.more > 0 { format!(", {} of them not listed", report.more) } else { String::new() };
    let (errors, warnings, notes) = (count(Severity::Error), count(Severity::Warning), count(Severity::Info));
    format!("{errors} errors, {warnings} warnings, {notes} notes{more}")
}

/// Tells the remarks of an import beside its result.
fn tell(report: &Report, gathered: &Gathered) {
    report.remarks.iter().for_each(|remark| aside(&described(remark, gathered)));
}

fn left_out(found: &Imported, gathered: &Gathered) {
    for left in &found.left_out {
        aside(&format!("{}: left out: {}: {}", gathered.name(&left.origin), left.what, left.reason));
    }
}

/// The day on which the files were taken: today, unless it is told.
pub(super) fn retrieved(told: Option<&str>) -> Result<Date, Failure> {
    if let Some(text) = told {
        return Ok(text.parse()?);
    }
    let today = time::OffsetDateTime::now_utc();
    let year = u16::try_from(today.year()).unwrap_or_default();
    Date::new(year, today.month().into(), today.day())
        .ok_or_else(|| Failure::usage("the clock of this machine is wrong").hint("add --retrieved DATE"))
}
