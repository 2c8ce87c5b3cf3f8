//! `fingerprints.csv`: what a reviewer reads in a change of data.

use crate::failure::Failure;
use crate::files;
use degafam::{Catalogue, curate::Fingerprint, places::Gazetteer};
use std::path::Path;

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

/// The table of a packed catalogue and of the gazetteer beside it.
fn of(catalogue: &Path) -> Result<String, Failure> {
    let places = catalogue.with_file_name("places.bin");
    let places = if places.exists() { Some(files::read(&places)?) } else { None };
    table(&files::read(catalogue)?, places)
}

/// Writes the table beside a packed catalogue.
pub(crate) fn write(catalogue: &Path) -> Result<(), Failure> {
    let path = catalogue.with_file_name(FILE);
    files::write(&path, of(catalogue)?.as_bytes())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::data::{check::check, read};
    use degafam::places::locate;

    fn data() -> &'static Path {
        Path::new(concat!(env!("CARGO_MANIFEST_DIR"), "/../../data"))
    }

    const AGAIN: &str = "stale: run `cargo run -p degafam-cli -- data pack`";

    #[test]
    fn the_committed_fingerprints_are_those_of_the_packed_files() {
        let kept = files::text(&data().join(FILE)).unwrap();
        assert_eq!(kept, of(&data().join("catalogue.bin")).unwrap(), "{AGAIN}");
    }

    #[test]
    fn the_packed_catalogue_is_that_of_the_data_folder_which_has_no_errors() {
        let mut records = read(data()).unwrap();
        locate(&mut records.hosters, Gazetteer::embedded().unwrap());
        let checked = check(&records, data()).unwrap();
        let errors: Vec<_> =
            checked.findings.iter().filter(|f| f.severity == degafam::curate::Severity::Error).collect();
        assert!(errors.is_empty(), "{errors:?}");
        assert!(records.pack().unwrap() == Catalogue::embedded_bytes(), "{AGAIN}");
    }
}
