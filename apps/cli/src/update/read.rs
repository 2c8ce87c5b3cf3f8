//! What a list says, in records.

use super::kept::Kept;
use super::table::{CHATONSINFOS, Directory};
use crate::failure::Failure;
use crate::formats::reader;
use degafam::{
    Catalogue,
    formats::{ChatonsInfos, Imported, Origin},
};

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

#[cfg(test)]
mod tests {
    use super::super::table::Table;
    use super::*;

    #[test]
    fn every_format_of_the_table_has_its_reader() {
        for directory in Table::embedded().unwrap().directories {
            let known = directory.format == CHATONSINFOS || reader(&directory.format).is_some();
            assert!(known, "{}: {}", directory.id, directory.format);
        }
    }
}
