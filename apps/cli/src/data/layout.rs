//! Where the file of a record stands: `KIND/LETTER/ID.toml`, by the first letter of its id.

use crate::failure::Failure;
use degafam::curate::{Finding, Severity};
use std::{
    fs,
    path::{Path, PathBuf},
};

/// Kinds of records that have a file each.
const KINDS: [&str; 4] = ["hosters", "moving", "services", "software"];

/// How one leaves a service: of the record of that service, and a file of its own.
pub(super) const MOVING: &str = "moving";

/// Where the file of a record belongs.
pub(super) fn place(folder: &Path, kind: &str, id: &str) -> PathBuf {
    let letter: String = id.chars().take(1).collect();
    folder.join(kind).join(letter).join(format!("{id}.toml"))
}

/// Where the file of a record is, be it where it belongs or not.
pub(super) fn find(folder: &Path, kind: &str, id: &str) -> PathBuf {
    let place = place(folder, kind, id);
    if place.exists() {
        return place;
    }
    let elsewhere = files(folder, kind).ok().and_then(|all| all.into_iter().find(|path| is_of(path, id)));
    elsewhere.unwrap_or(place)
}

/// Whether a file has the name of a record.
pub(super) fn is_of(path: &Path, id: &str) -> bool {
    path.file_stem().is_some_and(|stem| stem == id)
}

/// The files of all records of a kind, wherever they stand, in the order of their names.
pub(super) fn files(folder: &Path, kind: &str) -> Result<Vec<PathBuf>, Failure> {
    let (mut found, mut folders) = (Vec::new(), vec![folder.join(kind)]);
    // The one kind that a folder of data may lack.
    if kind == MOVING && !folder.join(kind).exists() {
        return Ok(found);
    }
    while let Some(folder) = folders.pop() {
        let wrong = |e: std::io::Error| Failure::file(&folder, &e);
        for entry in fs::read_dir(&folder).map_err(wrong)? {
            let entry = entry.map_err(wrong)?;
            let path = entry.path();
            // A link to a folder is not followed: it may lead in a circle.
            if entry.file_type().map_err(wrong)?.is_dir() {
                folders.push(path);
            } else if path.extension().is_some_and(|ending| ending == "toml") {
                found.push(path);
            }
        }
    }
    found.sort_by(|a, b| (a.file_name(), a).cmp(&(b.file_name(), b)));
    Ok(found)
}

/// Files that stand where nobody looks for them.
pub(super) fn check(folder: &Path) -> Result<Vec<Finding>, Failure> {
    let mut findings = Vec::new();
    for kind in KINDS {
        for path in files(folder, kind)? {
            let id = path.file_stem().map(|stem| stem.to_string_lossy().into_owned()).unwrap_or_default();
            let place = place(folder, kind, &id);
            if path != place {
                let problem = format!("`{}` does not stand in the folder of its first letter", path.display());
                let mend = format!("move it to {}", place.display());
                findings.push(Finding::new(Severity::Error, "place", (kind, &id), "file", problem, &mend));
            }
        }
    }
    Ok(findings)
}
