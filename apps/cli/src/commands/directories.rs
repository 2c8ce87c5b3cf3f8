//! `degafam data import --format`: directories that others keep.

use super::chatonsinfos::{nothing_read, retrieved, write_overlay};
use crate::args::{Common, Provenance};
use crate::data::Gathered;
use crate::failure::Failure;
use crate::formats::DirectoryFormat;
use degafam::{
    Catalogue,
    formats::{Limits, Origin},
};
use std::{path::Path, process::ExitCode};

/// Bytes of a directory: 64 MiB, some tens of thousands of scanned pads. One record is held at a time.
const BYTES: usize = 64 << 20;
/// Records of one: 100,000, twice as many as the longest, of which next to none is taken.
const RECORDS: usize = 100_000;

/// Reads a directory into an overlay.
pub(super) fn import(
    common: &Common,
    format: DirectoryFormat,
    file: &Path,
    provenance: &Provenance,
    out: &Path,
) -> Result<ExitCode, Failure> {
    let mut limits = Limits::default();
    (limits.file_bytes, limits.records) = (BYTES, RECORDS);
    let origin =
        Origin::new(provenance.origin.as_deref().unwrap_or_default(), retrieved(provenance.retrieved.as_deref())?)?;
    let gathered = Gathered::single(file, &origin.url, &limits)?;
    let catalogue = Catalogue::embedded()?;
    let bytes = gathered.files.get(&origin.url).map(Vec::as_slice).unwrap_or_default();
    let found = format.reader.read(catalogue, bytes, &origin, &limits)?;
    if format.has_hosters() && found.overlay.merge.is_empty() {
        return nothing_read(file, &found, &gathered);
    }
    write_overlay(common, catalogue, found, &gathered, out)
}
