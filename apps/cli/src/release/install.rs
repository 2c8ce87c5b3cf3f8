//! A release, installed: everything is verified before anything is kept.

use super::installed::laid;
use super::latest::{Delta, File, Kind, LATEST, LATEST_BYTES, Latest, Published, SIGNATURE, SIGNATURE_BYTES, digest};
use super::source::Source;
use super::store::{Held, Store};
use crate::failure::Failure;
use degafam::{Catalogue, ErrorKind, Finder, curate, model::Date, places::Gazetteer, signed::verify};
use serde::Serialize;
use std::path::Path;

/// What is to be installed, and how much is believed.
pub(crate) struct Install<'a> {
    pub(crate) source: Source,
    pub(crate) store: &'a Store,
    /// The key that is named now.
    pub(crate) key: Option<String>,
    pub(crate) allow_older: bool,
}

/// How a file was had.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
pub(crate) enum How {
    /// As a whole.
    Whole,
    /// By the changes from an older one.
    Delta,
    /// It was here already.
    Held,
}

#[derive(Debug, Serialize)]
pub(crate) struct Taken {
    pub(crate) name: String,
    pub(crate) how: How,
    /// Bytes that were read of the release for it.
    pub(crate) bytes: usize,
}

/// What was installed.
#[derive(Debug, Serialize)]
pub(crate) struct Installed {
    pub(crate) version: String,
    pub(crate) date: Date,
    pub(crate) files: Vec<Taken>,
    pub(crate) changes: Vec<String>,
    /// Whether the key is another than before.
    pub(crate) new_key: bool,
    /// What is worth telling, though it did no harm.
    pub(crate) asides: Vec<String>,
}

impl Install<'_> {
    pub(crate) fn run(&self) -> Result<Installed, Failure> {
        let kept = self.store.key()?;
        let key = self.key.clone().or_else(|| kept.clone()).ok_or_else(|| {
            let hint = "add --key with the key of who publishes these data, from where they announce it";
            Failure::usage("there is no public key yet to verify them with").hint(hint)
        })?;
        let bytes = self.source.read(LATEST, LATEST_BYTES)?;
        let (signature, comment) = self.signed(LATEST, &bytes, &key)?;
        let latest = Latest::read(&bytes)?;
        spoken_of(&latest, LATEST, &comment)?;
        // What cannot be read is no reason to stay with it; its version still counts.
        let held = self.store.current().unwrap_or(None);
        self.refuse_older(&latest, &bytes, held.as_ref())?;
        let mut installed = Installed {
            version: latest.version.to_string(),
            date: latest.date,
            files: Vec::new(),
            changes: latest.changes.clone(),
            new_key: kept.is_some_and(|kept| kept != key),
            asides: Vec::new(),
        };
        let mut release = vec![(LATEST.to_owned(), bytes), (format!("{LATEST}{SIGNATURE}"), signature)];
        for published in latest.files.iter().filter(|file| file.kind != Kind::Other) {
            let (bytes, taken) = self.file(&latest, published, held.as_ref(), &key, &mut installed.asides)?;
            let name = &published.file.name;
            let (signature, comment) = self.signed(name, &bytes, &key)?;
            spoken_of(&latest, name, &comment)?;
            installed.files.push(taken);
            release.extend([(name.clone(), bytes), (format!("{name}{SIGNATURE}"), signature)]);
        }
        answers(&latest, &release)?;
        self.store.keep(latest.version, &key, &release)?;
        Ok(installed)
    }

    /// The signature of a file, verified, and its trusted comment.
    fn signed(&self, name: &str, bytes: &[u8], key: &str) -> Result<(Vec<u8>, String), Failure> {
        let file = format!("{name}{SIGNATURE}");
        let signature = self.source.read(&file, SIGNATURE_BYTES)?;
        let comment = verify(bytes, &String::from_utf8_lossy(&signature), key);
        let comment = comment.map_err(|e| match e.kind() {
            ErrorKind::NotAPublicKey => e.into(),
            _ => Failure::within(Path::new(name), e),
        })?;
        Ok((signature, comment))
    }

    fn refuse_older(&self, latest: &Latest, bytes: &[u8], held: Option<&Held>) -> Result<(), Failure> {
        if self.allow_older {
            return Ok(());
        }
        let version = held.map(|held| held.version).or_else(|| self.store.version().unwrap_or(None));
        let Some(known) = version else { return Ok(()) };
        if latest.version < known {
            let problem = format!("release {} is older than {known}, which is installed", latest.version);
            let hint = "somebody may be holding newer data back; where you want the older ones, add --allow-older";
            return Err(Failure::data(problem).hint(hint));
        }
        if latest.version == known && held.is_some_and(|held| held.bytes != bytes) {
            let problem =
                format!("release {known} says something else than the one that is installed under this version");
            let hint = "tell who publishes it; where you want this one, add --allow-older";
            return Err(Failure::data(problem).hint(hint));
        }
        Ok(())
    }

    /// The bytes of a file, from here, by its changes, or as a whole.
    fn file(
        &self,
        latest: &Latest,
        published: &Published,
        held: Option<&Held>,
        key: &str,
        asides: &mut Vec<String>,
    ) -> Result<(Vec<u8>, Taken), Failure> {
        let file = &published.file;
        let taken = |how, bytes| Taken { name: file.name.clone(), how, bytes };
        let same = held.and_then(|held| held.latest.files.iter().find(|own| own.file.blake3 == file.blake3));
        let here = held.zip(same).and_then(|(held, own)| held.whole(&own.file));
        if let Some(bytes) = here.filter(|bytes| file.check(bytes).is_ok()) {
            return Ok((bytes, taken(How::Held, 0)));
        }
        let mut tried = 0;
        if published.kind == Kind::Catalogue
            && let Some((old, delta)) = start(latest, held)
        {
            let changes = self.named(&delta.file)?;
            let (_, comment) = self.signed(&delta.file.name, &changes, key)?;
            spoken_of(latest, &delta.file.name, &comment)?;
            tried = changes.len();
            match curate::apply(&old, &changes) {
                Ok(bytes) if file.check(&bytes).is_ok() => return Ok((bytes, taken(How::Delta, tried))),
                // As when this version packs in another format.
                Ok(_) => asides.push(format!("{}: it makes another catalogue; taken whole", delta.file.name)),
                Err(e) => asides.push(format!("{}: {}; taken whole", delta.file.name, e.message(degafam::Lang::En))),
            }
        }
        let bytes = self.named(file)?;
        let length = bytes.len() + tried;
        Ok((bytes, taken(How::Whole, length)))
    }

    /// A file of the release, as it is announced.
    fn named(&self, file: &File) -> Result<Vec<u8>, Failure> {
        let most = usize::try_from(file.bytes).unwrap_or(usize::MAX - 1);
        let bytes = self.source.read(&file.name, most)?;
        file.check(&bytes).map(|()| bytes)
    }
}

/// A catalogue that is here, and the changes that make the new one of it.
fn start<'a>(latest: &'a Latest, held: Option<&Held>) -> Option<(Vec<u8>, &'a Delta)> {
    let own = held.and_then(|held| held.whole(&held.latest.catalogue()?.file));
    let here = own.into_iter().chain([Catalogue::embedded_bytes().to_vec()]);
    here.into_iter().find_map(|bytes| {
        let from = digest(&bytes);
        latest.deltas.iter().find(|delta| delta.from == from).map(|delta| (bytes, delta))
    })
}

/// Refuses a signature that was carried over from another file or another release.
fn spoken_of(latest: &Latest, name: &str, comment: &str) -> Result<(), Failure> {
    if comment == latest.comment(name) {
        return Ok(());
    }
    let problem = format!("{name}: its signature is that of another file or release: `{comment:.200}`");
    Err(Failure::data(problem).hint("fetch the release again, from elsewhere if it stays so"))
}

/// Opens everything, as whoever answers will.
fn answers(latest: &Latest, release: &[(String, Vec<u8>)]) -> Result<(), Failure> {
    let bytes = |file: &Published| release.iter().find(|(name, _)| *name == file.file.name).map(|(_, bytes)| bytes);
    let mut finder = Finder::new(Catalogue::embedded()?.with(degafam::Overlay::default())?, Gazetteer::embedded()?);
    for (kind, file) in latest.files.iter().map(|file| (file.kind, file)) {
        let (path, Some(bytes)) = (Path::new(&file.file.name), bytes(file)) else { continue };
        let within = |e| Failure::within(path, e);
        match kind {
            Kind::Catalogue => finder = finder.with_catalogue(Catalogue::open(bytes).map_err(within)?),
            Kind::Places => finder = finder.with_places(Gazetteer::open(bytes.clone()).map_err(within)?),
            Kind::Layer | Kind::Other => {}
        }
    }
    for file in latest.of_kind(Kind::Layer) {
        finder = laid(&finder, Path::new(&file.file.name), bytes(file).map(Vec::as_slice).unwrap_or_default())?;
    }
    Ok(())
}
