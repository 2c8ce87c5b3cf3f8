//! `fingerprints.csv`: what of the data a new pack changes, in lines that a person can compare.

use crate::failure::Failure;
use crate::files;
use degafam::{Catalogue, curate::Fingerprint, places::Gazetteer};
use std::path::{Path, PathBuf};

const FILE: &str = "fingerprints.csv";

/// The table of a catalogue, and of a gazetteer where there is one.
fn table(catalogue: &[u8], places: Option<Vec<u8>>) -> Result<String, Failure> {
    let mut prints = Catalogue::open(catalogue)?.fingerprints();
    if let Some(bytes) = places {
        let count = Gazetteer::open(bytes.clone())?.len();
        prints.push(Fingerprint::of("places", count, &bytes));
    }
    let wrong = |e: &dyn std::fmt::Display| Failure::data(e.to_string());
    let mut writer = csv::Writer::from_writer(Vec::new());
    for print in prints {
        writer.serialize(print).map_err(|e| wrong(&e))?;
    }
    let bytes = writer.into_inner().map_err(|e| wrong(&e))?;
    String::from_utf8(bytes).map_err(|e| wrong(&e))
}

/// The table of a packed catalogue that lies, or would lie, at a path, and of the gazetteer beside it.
fn of(catalogue: &[u8], path: &Path) -> Result<String, Failure> {
    let places = path.with_file_name("places.bin");
    let places = if places.exists() { Some(files::read(&places)?) } else { None };
    table(catalogue, places)
}

/// Writes the table beside a packed catalogue.
pub(crate) fn write(catalogue: &Path) -> Result<(), Failure> {
    let bytes = files::read(catalogue)?;
    let path = catalogue.with_file_name(FILE);
    files::write(&path, of(&bytes, catalogue)?.as_bytes())
}

/// Which of the packed files at a path and beside it are not what packing gives: those that differ, or are not there.
pub(crate) fn stale(packed: &[u8], path: &Path) -> Result<Vec<PathBuf>, Failure> {
    let beside = path.with_file_name(FILE);
    let mut stale = Vec::new();
    for (path, wanted) in [(path, packed), (beside.as_path(), of(packed, path)?.as_bytes())] {
        if !path.exists() || files::read(path)? != wanted {
            stale.push(path.to_owned());
        }
    }
    Ok(stale)
}
