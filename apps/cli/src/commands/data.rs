use super::output::{print, print_json};
use super::{chatonsinfos, directories, export, fetch, probe, release, update};
use crate::args::{Common, Data};
use crate::data::{answers, check, diff, fingerprints, line, line_dates, located, packed, read, read_any};
use crate::failure::{Failure, exit};
use crate::files;
use crate::places;
use degafam::{Catalogue, curate::Finding, model::Date, places::Gazetteer};
use serde_json::json;
use std::{
    collections::BTreeSet,
    fs,
    path::{Path, PathBuf},
    process::ExitCode,
};

pub(super) fn run(common: &Common, args: &Data) -> Result<ExitCode, Failure> {
    match args {
        Data::Pack { folder, out, check } => pack(folder, out, *check),
        Data::Check { chatonsinfos: Some(path), provenance, web, .. } if fetch::is_address(path) => {
            fetch::check(common, path, provenance, web)
        }
        Data::Fetch(args) => fetch::run(common, args),
        Data::Probe(args) => probe::run(common, args),
        Data::Update(args) => update::run(common, args),
        Data::Check { chatonsinfos: Some(path), provenance, .. } => chatonsinfos::check(common, path, provenance),
        Data::Check { folder, answers: true, towns, .. } => first_answers(common, folder, usize::from(*towns)),
        Data::Check { folder, all, .. } => check_folder(common, folder, *all),
        Data::Import { chatonsinfos: Some(path), provenance, out, .. } => {
            chatonsinfos::import(common, path, provenance, out)
        }
        Data::Import { format: Some(format), file: Some(file), provenance, out, .. } => {
            directories::import(common, *format, file, provenance, out)
        }
        Data::Import { .. } => {
            Err(Failure::usage("nothing is named to import").hint("add --chatonsinfos PATH, or --format FORMAT FILE"))
        }
        Data::Export { chatonsinfos, record, origin, out, force } => {
            let hoster = chatonsinfos.as_ref().or(record.as_ref()).map_or("", String::as_str);
            let (record, origin, force) = (record.is_some(), origin.as_deref(), *force);
            export::run(common, &export::Export { hoster, record, origin, out, force })
        }
        Data::LineDates { clone, folder, write } => list_dates(common, clone, folder, *write),
        Data::Diff { old, new } => compare(common, old, new),
        Data::Release(args) => release::release(common, args),
        Data::Install(args) => release::install(common, args),
        Data::Words { folder, out } => pack_words(folder, out),
        Data::Places { folder, out } => build_places(folder, out),
    }
}

/// The README of the folder, made anew, where the packed file lies in it; what is packed elsewhere is a trial.
fn readme(folder: &Path, out: &Path, catalogue: Catalogue) -> Result<Option<(PathBuf, String)>, Failure> {
    if out.parent() == Some(folder) { answers::readme(folder, catalogue) } else { Ok(None) }
}

fn pack(folder: &Path, out: &Path, compare: bool) -> Result<ExitCode, Failure> {
    let bytes = packed(folder)?;
    let catalogue = Catalogue::open(&bytes)?;
    if compare {
        return compare_packed(&bytes, out, folder);
    }
    files::write(out, &bytes)?;
    fingerprints::write(out)?;
    let (c, digest) = (catalogue.counts(), catalogue.digest());
    if let Some((path, text)) = readme(folder, out, catalogue)? {
        files::write(&path, text.as_bytes())?;
    }
    print(&format!(
        "{}: {} bytes, digest {}, {} services, {} software, {} hosters, {} offers",
        out.display(),
        bytes.len(),
        digest,
        c.services,
        c.software,
        c.hosters,
        c.offers
    ))?;
    Ok(ExitCode::SUCCESS)
}

/// Whether the packed files are what the text files give: looked at before a release, and never in a change of data.
fn compare_packed(packed: &[u8], out: &Path, folder: &Path) -> Result<ExitCode, Failure> {
    let mut stale = fingerprints::stale(packed, out)?;
    let readme = readme(folder, out, Catalogue::open(packed)?)?;
    stale.extend(readme.filter(|(path, text)| files::text(path).is_ok_and(|old| old != *text)).map(|(path, _)| path));
    if stale.is_empty() {
        print(&format!("{}: as the text files of {} give it", out.display(), folder.display()))?;
        return Ok(ExitCode::SUCCESS);
    }
    let stale: Vec<String> = stale.iter().map(|path| path.display().to_string()).collect();
    let problem = format!("{}: not what the text files of {} give", stale.join(", "), folder.display());
    Err(Failure::data(problem).hint("before a release, run `degafam data pack` and commit what it writes"))
}

fn first_answers(common: &Common, folder: &Path, towns: usize) -> Result<ExitCode, Failure> {
    let records = located(folder)?;
    let found = answers::answers(Catalogue::open(&records.pack()?)?, towns)?;
    if common.json {
        print_json(&found)?
    } else {
        print(&found.table())?
    }
    Ok(ExitCode::SUCCESS)
}

fn check_folder(common: &Common, folder: &Path, all: bool) -> Result<ExitCode, Failure> {
    let records = located(folder)?;
    let checked = check::check(&records, folder)?;
    let counts = check::counts(&records);
    if common.json {
        let findings: Vec<&Finding> = checked.shown(all).collect();
        let notes = checked.notes();
        let notes = notes.iter().map(|((rule, kind), count)| json!({ "rule": rule, "kind": kind, "count": count }));
        let notes: Vec<_> = notes.collect();
        let document = json!({ "findings": findings, "notes": notes, "skipped": checked.skipped, "counts": counts });
        print_json(&document)?;
        return Ok(if checked.errors() == 0 { ExitCode::SUCCESS } else { ExitCode::from(exit::DATA) });
    }
    let lines: Vec<String> = checked.shown(all).map(|f| line::describe(f, folder)).collect();
    if !lines.is_empty() {
        print(&lines.join("\n"))?;
    }
    print(&check::count_lines(&counts))?;
    print(&checked.summary(all))?;
    match checked.errors() {
        0 => Ok(ExitCode::SUCCESS),
        n => Err(Failure::data(format!("{n} errors in {}", folder.display())).hint("mend what the lines above name")),
    }
}

fn list_dates(common: &Common, clone: &Path, folder: &Path, write: bool) -> Result<ExitCode, Failure> {
    let found = line_dates::line_dates(&read(folder)?.hosters, clone)?;
    if common.json {
        print_json(&found)?;
    } else {
        let told = |date: Option<Date>| date.map_or_else(|| "-".to_owned(), |date| date.to_string());
        for one in &found {
            let mark = if one.differs() { "!" } else { " " };
            let (dated, line) = (told(one.dated), told(one.line));
            print(&format!("{mark} {:<32} {:<32} dated {dated:<10} line of {line}", one.hoster, one.names))?;
        }
        let later = found.iter().filter(|one| one.differs()).count();
        print(&format!("{} sources, {later} dated later than their line", found.len()))?;
    }
    if write {
        line_dates::write(&found, folder)?;
    }
    Ok(ExitCode::SUCCESS)
}

fn compare(common: &Common, old: &Path, new: &Path) -> Result<ExitCode, Failure> {
    let changes = diff::diff(&read_any(old)?, &read_any(new)?)?;
    if common.json {
        print_json(&changes)?;
    } else {
        print(&changes.text())?;
    }
    Ok(ExitCode::SUCCESS)
}

fn pack_words(folder: &Path, out: &Path) -> Result<ExitCode, Failure> {
    let entries = fs::read_dir(folder).map_err(|e| Failure::file(folder, &e))?;
    let (mut words, mut brands) = (BTreeSet::new(), BTreeSet::new());
    for path in
        entries.filter_map(|entry| entry.ok().map(|e| e.path())).filter(|p| p.extension().is_some_and(|e| e == "txt"))
    {
        let text = files::text(&path)?;
        let list = if path.file_stem().is_some_and(|stem| stem == "brands") { &mut brands } else { &mut words };
        list.extend(text.lines().filter(|line| !line.starts_with('#')).map(str::to_owned));
    }
    let bytes = degafam::curate::pack_words(words.iter().map(String::as_str), brands.iter().map(String::as_str))?;
    files::write(out, &bytes)?;
    let (length, words, brands) = (bytes.len(), words.len(), brands.len());
    print(&format!("{}: {length} bytes, {words} words, {brands} brands", out.display()))?;
    Ok(ExitCode::SUCCESS)
}

fn build_places(folder: &Path, out: &Path) -> Result<ExitCode, Failure> {
    let bytes = places::build(folder).map_err(|e| Failure::data(e.to_string()))?;
    let gazetteer = Gazetteer::open(bytes.clone())?;
    files::write(out, &bytes)?;
    let catalogue = out.with_file_name("catalogue.bin");
    if catalogue.exists() {
        fingerprints::write(&catalogue)?;
    }
    print(&format!(
        "{}: {} bytes, {} places, {} postal codes, data of {}",
        out.display(),
        bytes.len(),
        gazetteer.len(),
        gazetteer.postal_codes(),
        gazetteer.date()
    ))?;
    Ok(ExitCode::SUCCESS)
}
