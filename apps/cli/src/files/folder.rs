//! Folders that are there whole, or not at all.

use super::write::{UNFINISHED, replace};
use crate::failure::Failure;
use std::{fs, io, path::Path};

/// Writes a new folder of files, which appears once the disk has all of them.
pub(crate) fn folder(place: &Path, files: &[(String, Vec<u8>)]) -> Result<(), Failure> {
    assemble(place, files).map_err(|e| Failure::file(place, &e))
}

fn assemble(place: &Path, files: &[(String, Vec<u8>)]) -> io::Result<()> {
    let parent = place.parent().filter(|parent| !parent.as_os_str().is_empty()).unwrap_or(Path::new("."));
    let mut builder = tempfile::Builder::new();
    builder.prefix(UNFINISHED);
    // A temporary folder is its owner's alone by default; this one others may read as any that is made here.
    #[cfg(unix)]
    builder.permissions(std::os::unix::fs::PermissionsExt::from_mode(0o777));
    let unfinished = builder.tempdir_in(parent)?;
    for (name, bytes) in files {
        replace(&unfinished.path().join(name), bytes, true)?;
    }
    fs::rename(unfinished.path(), place)?;
    // It has another name by now.
    let _ = unfinished.keep();
    Ok(())
}
