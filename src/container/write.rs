//! Writing.

use super::{ENTRY, Form, HEADER, MAGIC, Tag, read};
use crate::error::{Error, ErrorKind};

/// A file of these sections, in their order.
///
/// # Errors
/// The kind's error when it would be longer than 4 GB.
pub(crate) fn write(form: &Form, date: u32, sections: &[(Tag, Vec<u8>)]) -> Result<Vec<u8>, Error> {
    let too_long = || Error::new(ErrorKind::CatalogueBuild).plain("problem", "a packed file has at most 4 GB");
    let begin = HEADER + ENTRY * sections.len();
    let length = begin + sections.iter().map(|(_, section)| section.len()).sum::<usize>();
    let mut bytes = Vec::with_capacity(length);
    bytes.extend(MAGIC);
    bytes.extend(form.format.to_le_bytes());
    bytes.extend(form.least.to_le_bytes());
    bytes.extend(form.kind);
    bytes.extend(date.to_le_bytes());
    bytes.extend(u32::try_from(sections.len()).map_err(|_| too_long())?.to_le_bytes());
    let digest_at = bytes.len()..HEADER;
    bytes.resize(HEADER, 0);
    let mut end = begin;
    for (tag, section) in sections {
        end += section.len();
        bytes.extend(tag);
        bytes.extend(u32::try_from(end).map_err(|_| too_long())?.to_le_bytes());
    }
    sections.iter().for_each(|(_, section)| bytes.extend(section));
    let digest = read::digest(&bytes).ok_or_else(too_long)?;
    bytes.get_mut(digest_at).into_iter().for_each(|place| place.copy_from_slice(digest.as_bytes()));
    Ok(bytes)
}
