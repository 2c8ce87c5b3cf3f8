//! A release, made: its files, what changed, and their signatures.

use super::key::Signer;
use super::latest::{Delta, File, Kind, LATEST, LATEST_BYTES, Latest, Published, SIGNATURE, is_name};
use super::source::Source;
use super::version::Version;
use crate::data::{diff, read_overlay};
use crate::failure::Failure;
use crate::files;
use degafam::{
    Catalogue, Finder,
    curate::{self, Records},
    places::Gazetteer,
};
use std::{
    fs,
    path::{Path, PathBuf},
};

/// What packed places may be used under: as REUSE.toml says of them.
const PLACES_LICENCE: &str = "CC-BY-SA-4.0 AND CC-BY-4.0 AND etalab-2.0 AND MIT";
/// Older catalogues from which a release can be had by its changes: who asks once a week holds one of them.
const DELTAS: usize = 7;
/// Bytes of what changed that stand in `latest.json`; of more, the summary alone.
const CHANGES: usize = LATEST_BYTES / 4;
/// Beginnings of names.
const CATALOGUE: &str = "catalogue-";
const PACKED: &str = ".bin";

/// A release that was made, and not yet written.
pub(crate) struct Release {
    latest: Latest,
    files: Vec<(String, Vec<u8>)>,
    /// What is worth telling, though it does no harm.
    pub(crate) asides: Vec<String>,
}

/// What changed between two catalogues, one sentence a line.
fn changes(old: &Records, new: &Records) -> Result<Vec<String>, Failure> {
    let text = diff::diff(old, new)?.text();
    let lines = || text.lines().filter(|line| !line.is_empty()).map(str::to_owned);
    Ok(if text.len() > CHANGES { lines().take(1).collect() } else { lines().collect() })
}

impl Release {
    /// Of a packed catalogue, packed places where there are some, and overlays.
    pub(crate) fn make(
        catalogue: Vec<u8>,
        places: Option<Vec<u8>>,
        layers: &[PathBuf],
        previous: Option<&Path>,
    ) -> Result<Self, Failure> {
        let opened = Catalogue::open(&catalogue)?;
        let (date, records, told) = (opened.date(), opened.records()?, opened.layers().to_vec());
        let before = previous.map(latest_of).transpose()?;
        let version = Version::next(date, before.as_ref().map(|before| before.version)).ok_or_else(|| {
            let than = before.as_ref().map_or_else(String::new, |before| format!(", older than {}", before.version));
            let hint = "set `date` in catalogue.toml to today, such as 2026-11-29";
            Failure::data(format!("the data are of {date}{than}: that names no release")).hint(hint)
        })?;
        let mut made =
            Self { latest: Latest::new(version, Vec::new(), String::new()), files: Vec::new(), asides: Vec::new() };
        let licences: Vec<String> = told.into_iter().filter_map(|layer| layer.licence).collect();
        let licence = (!licences.is_empty()).then(|| licences.join(" AND "));
        let name = format!("{CATALOGUE}{version}{PACKED}");
        made.publish(Kind::Catalogue, name, catalogue.clone(), licence.clone(), Some(date));
        let mut finder = Finder::new(opened, Gazetteer::embedded()?);
        if let Some(bytes) = places {
            let places = Gazetteer::open(bytes.clone())?;
            let (name, of) = (format!("places-{version}{PACKED}"), places.date().parse().ok());
            made.publish(Kind::Places, name, bytes, Some(PLACES_LICENCE.to_owned()), of);
            finder = finder.with_places(places);
        }
        for path in layers {
            finder = made.layer(&finder, path)?;
        }
        made.latest.attribution = finder.catalogue().attribution();
        if let Some(folder) = previous {
            made.since(folder, before.as_ref(), &records, &catalogue, licence.as_ref())?;
        }
        Ok(made)
    }

    fn publish(
        &mut self,
        kind: Kind,
        name: String,
        bytes: Vec<u8>,
        licence: Option<String>,
        date: Option<degafam::model::Date>,
    ) {
        let formats = curate::formats(&bytes);
        let file = File::new(name.clone(), &bytes, licence);
        let (format, least) = formats.unzip();
        self.latest.files.push(Published { kind, file, date, format, least });
        self.files.push((name, bytes));
    }

    /// Adds an overlay, and lays it over what is there to see that it fits.
    fn layer(&mut self, finder: &Finder, path: &Path) -> Result<Finder, Failure> {
        let wrong = |problem: &str, hint: &str| Failure::data(format!("{}: {problem}", path.display())).hint(hint);
        let bytes = files::read(path)?;
        let Some(overlay) = read_overlay(path, &bytes)? else {
            return Err(wrong("this is no overlay", "name a .toml or .json file of records"));
        };
        let licence = overlay.layer.as_ref().and_then(|layer| layer.licence.clone());
        let Some(licence) = licence else {
            let hint = "write `licence` into its `[layer]`, beside `name`: nobody may pass on what has none";
            return Err(wrong("it does not tell its licence", hint));
        };
        let part = |part: Option<&std::ffi::OsStr>| part.map(|part| part.to_string_lossy().to_ascii_lowercase());
        let (stem, ending) = (part(path.file_stem()).unwrap_or_default(), part(path.extension()).unwrap_or_default());
        let name = format!("layer-{stem}-{}.{ending}", self.latest.version);
        if !is_name(&name) || self.files.iter().any(|(known, _)| *known == name) {
            return Err(wrong(
                "its name cannot be published",
                "call each file by letters, digits and hyphens of its own",
            ));
        }
        let date = overlay.date;
        let finder = finder.overlaid(overlay).map_err(|e| Failure::within(path, e))?;
        self.publish(Kind::Layer, name, bytes, Some(licence), date);
        Ok(finder)
    }

    /// Says what changed since another release, and adds the changes from its catalogue and from those before it.
    fn since(
        &mut self,
        folder: &Path,
        before: Option<&Latest>,
        records: &Records,
        catalogue: &[u8],
        licence: Option<&String>,
    ) -> Result<(), Failure> {
        let Some((before, old)) = before.and_then(|before| Some((before, before.catalogue()?))) else { return Ok(()) };
        let bytes = Source::Folder(folder.to_owned()).read(&old.file.name, usize::MAX - 1)?;
        old.file.check(&bytes)?;
        self.latest.previous = Some(before.version);
        self.latest.changes = changes(&Catalogue::open(&bytes)?.records()?, records)?;
        let mut olds = vec![(before.version, bytes)];
        for version in older(folder, before.version)?.into_iter().take(DELTAS - 1) {
            olds.push((version, files::read(&folder.join(format!("{CATALOGUE}{version}{PACKED}")))?));
        }
        let version = self.latest.version;
        for (from, old) in olds {
            let digest = super::latest::digest(&old);
            if old == catalogue || self.latest.deltas.iter().any(|known| known.from == digest) {
                continue;
            }
            match curate::delta(&old, catalogue) {
                // One that is no shorter is of no use.
                Ok(bytes) if bytes.len() < catalogue.len() => {
                    let name = format!("{CATALOGUE}{from}-to-{version}.delta");
                    let file = File::new(name.clone(), &bytes, licence.cloned());
                    self.latest.deltas.push(Delta { from: digest, file });
                    self.files.push((name, bytes));
                }
                Ok(_) => {}
                Err(e) => self.asides.push(format!("no changes from {from}: {}", e.message(degafam::Lang::En))),
            }
        }
        Ok(())
    }

    pub(crate) fn version(&self) -> String {
        self.latest.version.to_string()
    }

    /// How many files, of how many bytes, signatures aside.
    pub(crate) fn size(&self) -> (usize, usize) {
        (self.files.len(), self.files.iter().map(|(_, bytes)| bytes.len()).sum())
    }

    /// What `latest.json` says.
    pub(crate) fn document(&self) -> &impl serde::Serialize {
        &self.latest
    }

    /// Writes the files, then their signatures, and last of all `latest.json`: until then, the release before is whole.
    /// `replaces` says that the one there is known to be the one before.
    pub(crate) fn write(&self, out: &Path, signer: &Signer, replaces: bool) -> Result<(), Failure> {
        let text = serde_json::to_string_pretty(&self.latest).map_err(|e| Failure::data(e.to_string()))? + "\n";
        let last = (LATEST.to_owned(), text.into_bytes());
        // Read as others will read it: what they would refuse is not published.
        Latest::read(&last.1)?;
        fs::create_dir_all(out).map_err(|e| Failure::file(out, &e))?;
        let all = self.files.iter().chain([&last]);
        for (name, bytes) in all.clone() {
            let path = out.join(name);
            if !(replaces && name == LATEST) && files::same(&path, bytes)? == Some(false) {
                let failure = Failure::differs(&path, 0);
                return Err(failure.hint(
                    "what was published stays as it is: name the folder of the last release with --previous, and a new \
                     version is made",
                ));
            }
        }
        let signed = |name: &str, bytes: &[u8]| {
            let signature = signer.sign(bytes, &self.latest.comment(name))?;
            files::write(&out.join(format!("{name}{SIGNATURE}")), signature.as_bytes())
        };
        for (name, bytes) in &self.files {
            files::write(&out.join(name), bytes)?;
        }
        all.clone().try_for_each(|(name, bytes)| signed(name, bytes))?;
        files::write(&out.join(LATEST), &last.1)
    }
}

fn latest_of(folder: &Path) -> Result<Latest, Failure> {
    Latest::read(&Source::Folder(folder.to_owned()).read(LATEST, LATEST_BYTES)?)
}

/// Versions of the catalogues that lie in a folder, before one, the newest first.
fn older(folder: &Path, than: Version) -> Result<Vec<Version>, Failure> {
    let wrong = |e: std::io::Error| Failure::file(folder, &e);
    let mut found = Vec::new();
    for entry in fs::read_dir(folder).map_err(wrong)? {
        let name = entry.map_err(wrong)?.file_name();
        let version: Option<Version> =
            name.to_str().and_then(|name| name.strip_prefix(CATALOGUE)?.strip_suffix(PACKED)?.parse().ok());
        found.extend(version.filter(|version| *version < than));
    }
    found.sort();
    found.reverse();
    Ok(found)
}
