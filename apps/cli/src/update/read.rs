//! What a list says, in records.

use super::kept::Kept;
use super::table::Directory;
use crate::failure::Failure;
use crate::formats::reader;
use degafam::{
    Catalogue,
    formats::{ChatonsInfos, Imported, Origin},
};

/// The format of files that name others.
pub(crate) const CHATONSINFOS: &str = "chatonsinfos";

/// Whether there is a reader of a format.
#[cfg(test)]
pub(super) fn is_known(format: &str) -> bool {
    format == CHATONSINFOS || reader(format).is_some()
}

/// Reads a list as it was taken.
pub(crate) fn read(directory: &Directory, catalogue: &Catalogue, kept: &Kept) -> Result<Imported, Failure> {
    let limits = directory.limits();
    if directory.format == CHATONSINFOS {
        let files = kept.files.iter().map(|(url, bytes)| (url.as_str(), bytes.as_slice()));
        return Ok(ChatonsInfos.read_set(catalogue, files, kept.taken, &limits)?);
    }
    let Some(reader) = reader(&directory.format) else {
        return Err(Failure::data(format!("directory `{}`: nobody reads `{}`", directory.id, directory.format)));
    };
    let mut whole = Imported::new(&limits);
    for (url, bytes) in &kept.files {
        let found = reader.read(catalogue, bytes, &Origin::new(url, kept.taken)?, &limits)?;
        whole.report.append(found.report);
        whole.left_out.extend(found.left_out);
        whole.overlay.merge.extend(found.overlay.merge);
        whole.overlay.software.extend(found.overlay.software);
        whole.overlay.services.extend(found.overlay.services);
    }
    whole.overlay.date = Some(kept.taken);
    Ok(whole)
}
