//! `latest.json`: what a release is made of. It is verified before it is read, and nothing in it is believed beyond that.

use super::version::Version;
use crate::failure::Failure;
use degafam::{curate, model::Date};
use serde::{Deserialize, Serialize};
use std::collections::BTreeSet;

/// Its name, and the ending of signatures.
pub(super) const LATEST: &str = "latest.json";
pub(super) const SIGNATURE: &str = ".minisig";
/// Bytes of it that are read: a hundred times what one says of a week's changes.
pub(super) const LATEST_BYTES: usize = 1 << 20;
/// Bytes of a signature, whose comments minisign bounds at 8 KiB each.
pub(super) const SIGNATURE_BYTES: usize = 32 << 10;
/// Bytes of a file: a hundred times a catalogue of today.
const FILE_BYTES: u64 = 256 << 20;
/// Files and deltas of one release.
const FILES: usize = 64;
/// Bytes of a file's name: those of the longest version twice, and of a word.
const NAME_BYTES: usize = 100;
/// What this version writes and reads.
const FORMAT: u16 = 1;

/// What a file is for.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub(crate) enum Kind {
    Catalogue,
    Places,
    /// Records that are laid over the catalogue, in the order of the list.
    Layer,
    /// One of tomorrow, which is left alone.
    #[serde(other)]
    Other,
}

/// A file and what it must be.
#[derive(Debug, Clone, Serialize, Deserialize)]
pub(crate) struct File {
    pub(super) name: String,
    pub(super) bytes: u64,
    /// 64 hexadecimal digits, as `b3sum` prints them.
    pub(super) blake3: String,
    pub(super) licence: Option<String>,
}

#[derive(Debug, Clone, Serialize, Deserialize)]
pub(crate) struct Published {
    pub(super) kind: Kind,
    #[serde(flatten)]
    pub(super) file: File,
    /// Of the data in it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(super) date: Option<Date>,
    /// Of a packed file, and the least format that its reader must know.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(super) format: Option<u16>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(super) least: Option<u16>,
}

/// A file that makes the catalogue of an older one.
#[derive(Debug, Clone, Serialize, Deserialize)]
pub(crate) struct Delta {
    /// BLAKE3 of the older one.
    pub(super) from: String,
    #[serde(flatten)]
    pub(super) file: File,
}

/// A release.
#[derive(Debug, Clone, Serialize, Deserialize)]
pub(crate) struct Latest {
    pub(super) format: u16,
    pub(super) version: Version,
    pub(super) date: Date,
    pub(super) files: Vec<Published>,
    pub(super) deltas: Vec<Delta>,
    /// What is to be shown wherever its facts are.
    pub(super) attribution: String,
    pub(super) previous: Option<Version>,
    /// What changed since, as `data diff` says it.
    pub(super) changes: Vec<String>,
}

#[derive(Deserialize)]
struct Format {
    format: u16,
}

impl File {
    pub(super) fn new(name: String, bytes: &[u8], licence: Option<String>) -> Self {
        Self { name, bytes: bytes.len() as u64, blake3: digest(bytes), licence }
    }

    /// Refuses bytes that are not those that are announced.
    pub(super) fn check(&self, bytes: &[u8]) -> Result<(), Failure> {
        let Self { name, bytes: length, .. } = self;
        let problem = if bytes.len() as u64 != *length {
            format!("{name}: it has {} bytes, {length} are announced", bytes.len())
        } else if digest(bytes) != self.blake3 {
            format!("{name}: it is not the file that is announced, its BLAKE3 differs")
        } else {
            return Ok(());
        };
        Err(Failure::data(problem).hint("fetch the release again, from elsewhere if it stays so"))
    }
}

impl Latest {
    pub(super) fn new(version: Version, files: Vec<Published>, attribution: String) -> Self {
        let date = version.date();
        Self {
            format: FORMAT,
            version,
            date,
            files,
            deltas: Vec::new(),
            attribution,
            previous: None,
            changes: Vec::new(),
        }
    }

    /// Reads what was verified, or lies in our own folder.
    pub(super) fn read(bytes: &[u8]) -> Result<Self, Failure> {
        let wrong = |problem: String| {
            Failure::data(format!("{LATEST}: {problem}")).hint("tell who publishes the release, or take another one")
        };
        let Format { format } = serde_json::from_slice(bytes).map_err(|e| wrong(e.to_string()))?;
        if format > FORMAT {
            let failure =
                Failure::data(format!("{LATEST}: it has format {format}, this version reads format {FORMAT}"));
            return Err(failure.hint("update degafam"));
        }
        let latest: Self = serde_json::from_slice(bytes).map_err(|e| wrong(e.to_string()))?;
        latest.check().map_err(wrong)?;
        if let Some(least) = latest.catalogue().and_then(|file| file.least).filter(|least| *least > curate::FORMAT) {
            let known = curate::FORMAT;
            let failure =
                Failure::data(format!("{LATEST}: its catalogue asks for format {least}, this version reads {known}"));
            return Err(failure.hint("update degafam"));
        }
        Ok(latest)
    }

    fn check(&self) -> Result<(), String> {
        if self.date != self.version.date() {
            return Err(format!("it is of {}, and its version is {}", self.date, self.version));
        }
        let files =
            self.files.iter().map(|published| &published.file).chain(self.deltas.iter().map(|delta| &delta.file));
        let mut names = BTreeSet::from([LATEST]);
        for file in files {
            if names.len() > FILES {
                return Err(format!("it has more than {FILES} files"));
            }
            if !is_name(&file.name) {
                return Err(format!("`{:.60}` is no name for a file", file.name));
            }
            if !names.insert(&file.name) {
                return Err(format!("it names `{}` twice", file.name));
            }
            if file.bytes > FILE_BYTES {
                return Err(format!("`{}` has {} bytes, at most {FILE_BYTES} are taken", file.name, file.bytes));
            }
        }
        match self.of_kind(Kind::Catalogue).count() {
            1 => Ok(()),
            count => Err(format!("it has {count} catalogues, and must have one")),
        }
    }

    pub(super) fn of_kind(&self, kind: Kind) -> impl Iterator<Item = &Published> {
        self.files.iter().filter(move |file| file.kind == kind)
    }

    pub(super) fn catalogue(&self) -> Option<&Published> {
        self.of_kind(Kind::Catalogue).next()
    }

    /// The trusted comment of the signature of one of its files: it holds for no other file and no other release.
    pub(super) fn comment(&self, name: &str) -> String {
        format!("degafam data\tfile:{name}\tversion:{}\tdate:{}", self.version, self.date)
    }
}

/// What can stand in every folder and every address, and is no path.
pub(super) fn is_name(name: &str) -> bool {
    let plain = |byte: u8| byte.is_ascii_lowercase() || byte.is_ascii_digit() || b"-_.".contains(&byte);
    let begins = name.bytes().next().is_some_and(|byte| byte.is_ascii_alphanumeric());
    begins && name.len() <= NAME_BYTES && name.bytes().all(plain) && !name.ends_with(SIGNATURE) && !name.ends_with('.')
}

pub(super) fn digest(bytes: &[u8]) -> String {
    blake3::hash(bytes).to_hex().to_string()
}

#[cfg(test)]
mod tests {
    use super::is_name;

    #[test]
    fn names_are_no_paths() {
        for name in ["catalogue-2026-11-29.bin", "a", "0_x.toml"] {
            assert!(is_name(name), "{name}");
        }
        let long = "a".repeat(101);
        for name in ["", "..", ".a", "a/b", "../a", "a\\b", "A", "a b", "a\0", "é", "c:a", "a.minisig", "a.", &long] {
            assert!(!is_name(name), "{name}");
        }
    }
}
