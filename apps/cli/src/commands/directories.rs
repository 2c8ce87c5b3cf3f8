//! `degafam data import --format`: directories that others keep.

use super::chatonsinfos::{nothing_read, retrieved, write_overlay};
use super::common::finder;
use crate::args::{Common, DirectoryFormat, Provenance};
use crate::data::Gathered;
use crate::failure::Failure;
use degafam::formats::{
    JoinMatrix, LibreHost, Limits, NextcloudProviders, Origin, PeerTubeIndex, PrivateBinDirectory, Reader,
    XmppProviders, YunoHostApps,
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
    let finder = finder(common)?;
    let catalogue = finder.catalogue();
    let bytes = gathered.files.get(&origin.url).map(Vec::as_slice).unwrap_or_default();
    let found = reader(format).read(catalogue, bytes, &origin, &limits)?;
    // Of packages, the catalogue may know all already.
    if format != DirectoryFormat::Yunohost && found.overlay.merge.is_empty() {
        return nothing_read(file, &found, &gathered);
    }
    write_overlay(common, catalogue, found, &gathered, out)
}

fn reader(format: DirectoryFormat) -> &'static dyn Reader {
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
