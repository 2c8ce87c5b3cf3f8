use super::print;
use crate::args::{Common, Data};
use crate::data::{check, locate, read};
use crate::failure::{Failure, exit};
use crate::places;
use degafam::{Catalogue, Gazetteer, Severity};
use serde_json::json;
use std::{fs, path::Path, process::ExitCode};

pub(super) fn run(common: &Common, args: &Data) -> Result<ExitCode, Failure> {
    match args {
        Data::Pack { folder, out } => pack(folder, out),
        Data::Check { folder } => check_folder(common, folder),
        Data::Words { folder, out } => pack_words(folder, out),
        Data::Places { folder, out } => build_places(folder, out),
    }
}

fn pack(folder: &Path, out: &Path) -> Result<ExitCode, Failure> {
    let mut records = read(folder)?;
    locate(&mut records, Gazetteer::embedded()?);
    let bytes = records.pack()?;
    let catalogue = Catalogue::open(&bytes)?;
    fs::write(out, &bytes).map_err(|e| Failure::file(out, &e))?;
    let c = catalogue.counts();
    print(&format!(
        "{}: {} bytes, digest {}, {} services, {} software, {} hosters, {} offers",
        out.display(), bytes.len(), catalogue.digest(), c.services, c.software, c.hosters, c.offers
    ))?;
    Ok(ExitCode::SUCCESS)
}

fn check_folder(common: &Common, folder: &Path) -> Result<ExitCode, Failure> {
    let mut records = read(folder)?;
    locate(&mut records, Gazetteer::embedded()?);
    let findings = check::check(&records);
    let counts = check::counts(&records);
    if common.json {
        print(&json!({ "findings": findings, "counts": counts }).to_string())?;
    } else {
        let lines: Vec<String> = findings.iter().map(|f| check::describe(f, folder)).collect();
        if !lines.is_empty() {
            print(&lines.join("\n"))?;
        }
        print(&check::count_lines(&counts))?;
    }
    let errors = findings.iter().filter(|f| f.severity == Severity::Error).count();
    match errors {
        0 => Ok(ExitCode::SUCCESS),
        _ if common.json => Ok(ExitCode::from(exit::DATA)),
        n => Err(Failure::data(format!("{n} errors in {}; mend what the lines above name", folder.display()))),
    }
}

fn pack_words(folder: &Path, out: &Path) -> Result<ExitCode, Failure> {
    let entries = fs::read_dir(folder).map_err(|e| Failure::file(folder, &e))?;
    let mut words = std::collections::BTreeSet::new();
    for path in entries.filter_map(|entry| entry.ok().map(|e| e.path())).filter(|p| p.extension().is_some_and(|e| e == "txt")) {
        let text = fs::read_to_string(&path).map_err(|e| Failure::file(&path, &e))?;
        words.extend(text.lines().filter(|line| !line.starts_with('#')).map(str::to_owned));
    }
    let bytes = degafam::pack_words(words.iter().map(String::as_str));
    fs::write(out, &bytes).map_err(|e| Failure::file(out, &e))?;
    print(&format!("{}: {} bytes, {} words", out.display(), bytes.len(), words.len()))?;
    Ok(ExitCode::SUCCESS)
}

fn build_places(folder: &Path, out: &Path) -> Result<ExitCode, Failure> {
    let bytes = places::build(folder).map_err(|e| Failure::data(e.to_string()))?;
    let gazetteer = Gazetteer::open(bytes.clone())?;
    fs::write(out, &bytes).map_err(|e| Failure::file(out, &e))?;
    print(&format!(
        "{}: {} bytes, {} places, {} postal codes, data of {}",
        out.display(), bytes.len(), gazetteer.len(), gazetteer.postal_codes(), gazetteer.date()
    ))?;
    Ok(ExitCode::SUCCESS)
}
