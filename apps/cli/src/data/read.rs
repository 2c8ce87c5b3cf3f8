//! The data folder as records.

use super::layout;
use crate::failure::Failure;
use crate::files;
use degafam::{
    Catalogue,
    curate::Records,
    model::{Criterion, Date, Hoster, Need, Service, Software},
    places::{Gazetteer, locate},
};
use serde::{Deserialize, de::DeserializeOwned};
use std::path::Path;

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct NeedsFile {
    need: Vec<Need>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct CriteriaFile {
    criterion: Vec<Criterion>,
}

/// `catalogue.toml`: what is true of the data as a whole.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct About {
    date: Date,
}

/// Reads every record of a data folder; one that cannot be read is named with file and line.
pub(crate) fn read(folder: &Path) -> Result<Records, Failure> {
    let about: About = file(&folder.join("catalogue.toml"))?;
    let needs: NeedsFile = file(&folder.join("needs.toml"))?;
    let criteria: CriteriaFile = file(&folder.join("criteria.toml"))?;
    Ok(Records {
        date: about.date,
        criteria: criteria.criterion,
        needs: needs.need,
        services: records(folder, "services", |r: &Service| &r.id)?,
        software: records(folder, "software", |r: &Software| &r.id)?,
        hosters: records(folder, "hosters", |r: &Hoster| &r.id)?,
    })
}

/// Reads a data folder, its places located, or a packed catalogue.
pub(crate) fn read_any(path: &Path) -> Result<Records, Failure> {
    if path.is_dir() {
        let mut records = read(path)?;
        locate(&mut records.hosters, Gazetteer::embedded()?);
        return Ok(records);
    }
    Ok(Catalogue::open(&files::read(path)?)?.records()?)
}

fn records<T: DeserializeOwned>(folder: &Path, kind: &str, id: impl Fn(&T) -> &str) -> Result<Vec<T>, Failure> {
    let paths = layout::files(folder, kind)?;
    let mut records = Vec::with_capacity(paths.len());
    for path in paths {
        let record: T = file(&path)?;
        let id = id(&record);
        if !layout::is_of(&path, id) {
            let failure = Failure::data(format!("{} holds the record `{id}`", path.display()));
            return Err(failure.hint(format!("move it to {}", layout::place(folder, kind, id).display())));
        }
        records.push(record);
    }
    Ok(records)
}

fn file<T: DeserializeOwned>(path: &Path) -> Result<T, Failure> {
    let text = files::text(path)?;
    toml::from_str(&text).map_err(|e| Failure::data(format!("{}: {}", path.display(), e.to_string().trim_end())))
}
