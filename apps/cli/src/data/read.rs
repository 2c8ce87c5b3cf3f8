//! The data folder as records.

use super::layout;
use crate::failure::Failure;
use crate::files;
use degafam::{
    Catalogue,
    curate::Records,
    model::{Criterion, Date, Family, Hoster, Layer, Moving, Need, Service, Software},
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
struct FamiliesFile {
    family: Vec<Family>,
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
    /// The day of the last release.
    date: Date,
    /// Who publishes them, and under which licence.
    layer: Option<Layer>,
}

/// Months after the last release from which on a source is taken for a slip of the pen, such as 2062 for 2026: it dates
/// nothing, and the linter names it. No clock decides, so that the same files are packed to the same bytes on any day.
const SLIP_MONTHS: u32 = 12;

/// Reads every record of a data folder; one that cannot be read is named with file and line.
pub(crate) fn read(folder: &Path) -> Result<Records, Failure> {
    let about: About = file(&folder.join("catalogue.toml"))?;
    let needs: NeedsFile = file(&folder.join("needs.toml"))?;
    let families = folder.join("families.toml");
    let families = if families.exists() { file::<FamiliesFile>(&families)?.family } else { Vec::new() };
    let criteria: CriteriaFile = file(&folder.join("criteria.toml"))?;
    let mut records = Records {
        date: about.date,
        layers: about.layer.into_iter().collect(),
        criteria: criteria.criterion,
        needs: needs.need,
        families,
        services: records(folder, "services", |r: &Service| &r.id)?,
        software: records(folder, "software", |r: &Software| &r.id)?,
        hosters: records(folder, "hosters", |r: &Hoster| &r.id)?,
    };
    moving(folder, &mut records.services)?;
    records.date = newest(&records);
    let date = records.date;
    records.layers.iter_mut().for_each(|layer| layer.date = Some(date));
    Ok(records)
}

/// Reads how one leaves each service, from the file that bears its id.
fn moving(folder: &Path, services: &mut [Service]) -> Result<(), Failure> {
    for path in layout::files(folder, layout::MOVING)? {
        let moving: Moving = file(&path)?;
        let Some(service) = services.iter_mut().find(|service| layout::is_of(&path, &service.id)) else {
            let failure = Failure::data(format!("{} is named after no service", path.display()));
            return Err(failure.hint("call it like the file of the service that it is about"));
        };
        service.moving = Some(moving);
    }
    Ok(())
}

/// The day up to which the data speak: when the newest source was read, and never before the last release.
fn newest(records: &Records) -> Date {
    let moving = records.services.iter().filter_map(|r| r.moving.as_ref()).map(|moving| &moving.sources);
    let services = records.services.iter().map(|r| &r.sources).chain(moving);
    let sources =
        services.chain(records.software.iter().map(|r| &r.sources)).chain(records.hosters.iter().map(|r| &r.sources));
    let seen = sources.flat_map(|sources| sources.values()).map(|source| source.seen);
    seen.filter(|seen| records.date.months_until(*seen) < SLIP_MONTHS).fold(records.date, Date::max)
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

#[cfg(test)]
mod tests {
    use super::*;
    use degafam::model::{Grade, Source};

    #[test]
    fn the_newest_source_dates_the_data_and_a_slip_does_not() {
        let date = |text: &str| text.parse::<Date>().unwrap();
        let mut records = Records {
            layers: Vec::new(),
            date: date("2026-11-22"),
            criteria: Vec::new(),
            needs: Vec::new(),
            families: Vec::new(),
            services: Vec::new(),
            software: Vec::new(),
            hosters: vec![Hoster::new("a", "A")],
        };
        for (seen, dated) in [
            ("2026-11", "2026-11-22"),
            ("2026-11-23", "2026-11-23"),
            ("2026-12", "2026-12"),
            ("2027-10-31", "2027-10-31"),
            ("2027-11", "2026-11-22"),
            ("2062-11-22", "2026-11-22"),
        ] {
            let source = Source::new("https://a.example/", date(seen), Grade::Read);
            records.hosters[0].sources.insert("page".into(), source);
            assert_eq!(newest(&records), date(dated), "{seen}");
        }
    }
}
