//! The user's data folder: the key that is trusted, the releases that are kept, and which of them answers.
//!
//! ```text
//! key.pub                 the public key
//! current                 the version that answers: one line, replaced as a whole
//! releases/VERSION/…      the files of a release, as they were published, with their signatures
//! ```

use super::key;
use super::latest::{File, LATEST, Latest};
use super::version::Version;
use crate::failure::Failure;
use crate::files;
use etcetera::{BaseStrategy, base_strategy::choose_native_strategy};
use std::{
    fs,
    path::{Path, PathBuf},
};

/// Names the folder, in place of the system's own.
const HOME: &str = "DEGAFAM_DATA_DIR";

#[derive(Debug)]
pub(crate) struct Store(PathBuf);

/// A release that is kept.
#[derive(Debug)]
pub(super) struct Held {
    pub(super) version: Version,
    pub(super) latest: Latest,
    /// The very bytes of `latest.json`.
    pub(super) bytes: Vec<u8>,
    folder: PathBuf,
}

impl Held {
    pub(super) fn path(&self, name: &str) -> PathBuf {
        self.folder.join(name)
    }

    /// The bytes of a file, if they are still those that were published.
    pub(super) fn whole(&self, file: &File) -> Option<Vec<u8>> {
        files::read(&self.path(&file.name)).ok().filter(|bytes| file.check(bytes).is_ok())
    }
}

impl Store {
    /// The folder that is named, else the one of the environment, else the system's.
    pub(crate) fn of(named: Option<&Path>) -> Result<Self, Failure> {
        let set = || std::env::var_os(HOME).filter(|folder| !folder.is_empty()).map(PathBuf::from);
        let own = || choose_native_strategy().ok().map(|system| system.data_dir().join("degafam"));
        let folder = named.map(Path::to_owned).or_else(set).or_else(own);
        let none = || Failure::usage("the folder for the user's data is not known").hint(format!("set {HOME}"));
        folder.map(Self).ok_or_else(none)
    }

    pub(crate) fn folder(&self) -> &Path {
        &self.0
    }

    /// The file that names the version: it is replaced whenever one is installed.
    pub(crate) fn pointer(&self) -> PathBuf {
        self.0.join("current")
    }

    fn key_file(&self) -> PathBuf {
        self.0.join("key.pub")
    }

    /// The key that was trusted before.
    pub(super) fn key(&self) -> Result<Option<String>, Failure> {
        let path = self.key_file();
        if path.exists() { key::of_file(&path).map(Some) } else { Ok(None) }
    }

    fn releases(&self) -> PathBuf {
        self.0.join("releases")
    }

    fn release(&self, version: Version) -> PathBuf {
        self.releases().join(version.to_string())
    }

    /// The version that answers; none before the first release.
    pub(super) fn version(&self) -> Result<Option<Version>, Failure> {
        let path = self.pointer();
        if !path.exists() {
            return Ok(None);
        }
        let version = files::text(&path)?.trim_end().parse();
        version.map(Some).map_err(|problem| Failure::data(format!("{}: {problem}", path.display())))
    }

    /// The release that answers.
    pub(super) fn current(&self) -> Result<Option<Held>, Failure> {
        let Some(version) = self.version()? else { return Ok(None) };
        let folder = self.release(version);
        let bytes = files::read(&folder.join(LATEST))?;
        Ok(Some(Held { version, latest: Latest::read(&bytes)?, bytes, folder }))
    }

    /// Keeps a release whole and lets it answer. Until its very last step, the one before does.
    pub(super) fn keep(&self, version: Version, key: &str, release: &[(String, Vec<u8>)]) -> Result<(), Failure> {
        let before = self.version().unwrap_or(None);
        let folder = self.release(version);
        let made = |path: &Path| fs::create_dir_all(path).map_err(|e| Failure::file(path, &e));
        made(&self.releases())?;
        // One that an interruption left behind, or that was changed since.
        let mut same = folder.is_dir();
        for (name, bytes) in release {
            same = same && files::same(&folder.join(name), bytes)? == Some(true);
        }
        if !same {
            if folder.exists() {
                fs::remove_dir_all(&folder).map_err(|e| Failure::file(&folder, &e))?;
            }
            files::folder(&folder, release)?;
        }
        if self.key()?.as_deref() != Some(key) {
            files::write(&self.key_file(), format!("{key}\n").as_bytes())?;
        }
        files::write(&self.pointer(), format!("{version}\n").as_bytes())?;
        if before != Some(version) {
            self.tidy(version, before);
        }
        Ok(())
    }

    /// Takes away all but two releases, and what interruptions left. What cannot be taken away does no harm.
    fn tidy(&self, version: Version, before: Option<Version>) {
        let kept: Vec<String> = [version].iter().chain(&before).map(Version::to_string).collect();
        for entry in fs::read_dir(self.releases()).into_iter().flatten().flatten() {
            if !kept.iter().any(|name| entry.file_name() == name.as_str()) {
                let _ = fs::remove_dir_all(entry.path());
            }
        }
    }
}
