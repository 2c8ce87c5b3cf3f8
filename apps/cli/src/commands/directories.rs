//! `degafam data import --format`: directories that others keep.

use super::chatonsinfos::{nothing_read, retrieved, write_overlay};
use super::common::finder;
use crate::args::{Common, Provenance};
use crate::data::Gathered;
use crate::failure::Failure;
use crate::formats::{self, DirectoryFormat};
use degafam::formats::Origin;
use std::{path::Path, process::ExitCode};

/// Reads a directory into an overlay.
pub(super) fn import(
    common: &Common,
    format: DirectoryFormat,
    file: &Path,
    provenance: &Provenance,
    out: &Path,
) -> Result<ExitCode, Failure> {
    let limits = formats::limits();
    let origin =
        Origin::new(provenance.origin.as_deref().unwrap_or_default(), retrieved(provenance.retrieved.as_deref())?)?;
    let gathered = Gathered::single(file, &origin.url, &limits)?;
    let finder = finder(common)?;
    let catalogue = finder.catalogue();
    let bytes = gathered.files.get(&origin.url).map(Vec::as_slice).unwrap_or_default();
    let found = format.reader.read(catalogue, bytes, &origin, &limits)?;
    if format.has_hosters() && found.overlay.merge.is_empty() {
        return nothing_read(file, &found, &gathered);
    }
    write_overlay(common, catalogue, found, &gathered, out)
}
