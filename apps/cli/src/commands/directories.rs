//! `degafam data import --format`: directories that others keep.

use super::chatonsinfos::{nothing_read, retrieved, write_overlay};
use crate::args::{Common, DirectoryFormat, Provenance};
use crate::data::Gathered;
use crate::failure::Failure;
use clap::ValueEnum;
use degafam::{
    Catalogue,
    formats::{
        JoinMatrix, LibreHost, Limits, NextcloudProviders, Origin, PeerTubeIndex, PrivateBinDirectory, Reader,
        XmppProviders, YunoHostApps,
    },
};
use std::{path::Path, process::ExitCode};

/// Bytes of a directory: 16 MiB, ten times the whole index of PeerTube. One record is held at a time.
const BYTES: usize = 16 << 20;

/// Reads a directory into an overlay.
pub(super) fn import(
    common: &Common,
    format: DirectoryFormat,
    file: &Path,
    provenance: &Provenance,
    out: &Path,
) -> Result<ExitCode, Failure> {
    let mut limits = Limits::default();
    limits.file_bytes = BYTES;
    let origin =
        Origin::new(provenance.origin.as_deref().unwrap_or_default(), retrieved(provenance.retrieved.as_deref())?)?;
    let gathered = Gathered::single(file, &origin.url, &limits)?;
    let catalogue = Catalogue::embedded()?;
    let bytes = gathered.files.get(&origin.url).map(Vec::as_slice).unwrap_or_default();
    let found = reader_of(format).read(catalogue, bytes, &origin, &limits)?;
    // Of packages, the catalogue may know all already.
    if format != DirectoryFormat::Yunohost && found.overlay.merge.is_empty() {
        return nothing_read(file, &found, &gathered);
    }
    write_overlay(common, catalogue, found, &gathered, out)
}

/// The reader of a format, by its name.
pub(crate) fn reader(name: &str) -> Option<&'static dyn Reader> {
    DirectoryFormat::value_variants().iter().map(|format| reader_of(*format)).find(|reader| reader.name() == name)
}

fn reader_of(format: DirectoryFormat) -> &'static dyn Reader {
    match format {
        DirectoryFormat::XmppProviders => &XmppProviders,
        DirectoryFormat::Librehost => &LibreHost,
        DirectoryFormat::Joinmatrix => &JoinMatrix,
        DirectoryFormat::Peertube => &PeerTubeIndex,
        DirectoryFormat::Privatebin => &PrivateBinDirectory,
        DirectoryFormat::Yunohost => &YunoHostApps,
        DirectoryFormat::Nextcloud => &NextcloudProviders,
    }
}
