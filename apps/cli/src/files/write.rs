//! Files that are the old one or the new one at any moment, and never a part.

use super::{Refusal, at_once, open};
use crate::failure::Failure;
#[cfg(unix)]
use std::os::unix::fs::{MetadataExt, PermissionsExt, fchown};
use std::{
    fs::{self, OpenOptions},
    io::{self, Read, Write},
    path::Path,
};
use tempfile::NamedTempFile;

/// Beginning of the names of files that are being written; one stays where the process was killed meanwhile.
pub(crate) const UNFINISHED: &str = ".unfinished-";

/// Writes a file and waits until the disk has it. One that was there keeps its permissions, and its owner where the
/// system lets us; one that may not be written stays.
pub(crate) fn write(path: &Path, bytes: &[u8]) -> Result<(), Failure> {
    replace(path, bytes, true).map_err(|e| Failure::file(path, &e))
}

/// The same without waiting for the disk: for many files that are checked when they are read, and can be had again.
pub(crate) fn cache(path: &Path, bytes: &[u8]) -> Result<(), Failure> {
    replace(path, bytes, false).map_err(|e| Failure::file(path, &e))
}

/// An empty file in the place of the one that was there, which grows by what is written to it.
pub(crate) fn begin(path: &Path) -> Result<fs::File, Failure> {
    write(path, b"")?;
    at_once(OpenOptions::new().append(true)).open(path).map_err(|e| Failure::file(path, &e))
}

/// Whether a file is there with just these bytes; `None` where there is nothing.
pub(crate) fn same(path: &Path, bytes: &[u8]) -> Result<Option<bool>, Failure> {
    let compare = || -> io::Result<Option<bool>> {
        if !is_there(path)? {
            return Ok(None);
        }
        let mut held = Vec::new();
        open(path)?.take((bytes.len() as u64).saturating_add(1)).read_to_end(&mut held)?;
        Ok(Some(held == bytes))
    };
    compare().map_err(|e| Failure::file(path, &e))
}

pub(super) fn replace(path: &Path, bytes: &[u8], lasting: bool) -> io::Result<()> {
    let old = if is_there(path)? {
        // Whoever made it read-only wants it to stay, though in a folder of ours we could replace it.
        Some(at_once(OpenOptions::new().write(true)).open(path)?.metadata()?)
    } else {
        None
    };
    let folder = path.parent().filter(|folder| !folder.as_os_str().is_empty()).unwrap_or(Path::new("."));
    // Of the new file the system would name one that nobody has heard of.
    fs::metadata(folder)?;
    let file = create(folder, old.as_ref())?;
    let mut handle = file.as_file();
    handle.write_all(bytes)?;
    if lasting {
        handle.sync_all()?;
    }
    file.persist(path).map(drop).map_err(|e| e.error)
}

/// Whether there is a file; an error where there is something that is not for us to replace.
fn is_there(path: &Path) -> io::Result<bool> {
    match fs::symlink_metadata(path) {
        Ok(there) if there.is_file() => Ok(true),
        Ok(there) if there.is_symlink() => Err(Refusal::Link(fs::read_link(path)?).into()),
        Ok(_) => Err(Refusal::Irregular.into()),
        Err(e) if e.kind() == io::ErrorKind::NotFound => Ok(false),
        Err(e) => Err(e),
    }
}

/// An empty file that as many may read and write as the one it will replace, or as any other new one.
fn create(folder: &Path, old: Option<&fs::Metadata>) -> io::Result<NamedTempFile> {
    let mut builder = tempfile::Builder::new();
    builder.prefix(UNFINISHED);
    // A temporary file is its owner's alone by default.
    #[cfg(unix)]
    builder.permissions(old.map_or(PermissionsExt::from_mode(0o666), fs::Metadata::permissions));
    let file = builder.tempfile_in(folder)?;
    if let Some(old) = old {
        #[cfg(unix)]
        own(file.as_file(), old);
        // The mask of the process took some away.
        file.as_file().set_permissions(old.permissions())?;
    }
    Ok(file)
}

/// Gives a file to the owner and the group of another, as far as the system lets us.
#[cfg(unix)]
fn own(file: &fs::File, like: &fs::Metadata) {
    let group = Some(like.gid());
    if fchown(file, Some(like.uid()), group).is_err() {
        let _ = fchown(file, None, group);
    }
}
