//! Regular files, read.

use super::{Refusal, at_once};
use crate::failure::Failure;
use std::{
    fs::{File, OpenOptions},
    io::{self, Read},
    path::Path,
};

/// Opens a regular file for reading.
pub(crate) fn open(path: &Path) -> io::Result<File> {
    let file = at_once(OpenOptions::new().read(true)).open(path)?;
    // Asked of what was opened: the name may mean something else by now.
    if file.metadata()?.is_file() { Ok(file) } else { Err(Refusal::Irregular.into()) }
}

/// The bytes of a file.
pub(crate) fn read(path: &Path) -> Result<Vec<u8>, Failure> {
    let mut bytes = Vec::new();
    let whole = open(path).and_then(|mut file| file.read_to_end(&mut bytes));
    whole.map(|_| bytes).map_err(|e| Failure::file(path, &e))
}

/// The text of a file.
pub(crate) fn text(path: &Path) -> Result<String, Failure> {
    open(path).and_then(io::read_to_string).map_err(|e| Failure::file(path, &e))
}
