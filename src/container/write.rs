//! Writing.

use super::{ENTRY, Form, HEAD, HEADER, MAGIC, Tag};
use crate::error::{Error, ErrorKind};

fn too_long() -> Error {
    Error::new(ErrorKind::CatalogueBuild).plain("problem", "a packed file has at most 4 GB")
}

/// A file of these sections, in their order.
///
/// # Errors
/// The kind's error when it would be longer than 4 GB.
pub(crate) fn write(form: &Form, date: u32, sections: &[(Tag, impl AsRef<[u8]>)]) -> Result<Vec<u8>, Error> {
    let mut bytes = head(form, date, sections)?;
    let digest = of(&bytes, sections)?;
    bytes.reserve_exact(sections.iter().map(|(_, section)| section.as_ref().len()).sum());
    sections.iter().for_each(|(_, section)| bytes.extend(section.as_ref()));
    bytes.get_mut(HEAD..HEADER).into_iter().for_each(|place| place.copy_from_slice(&digest));
    Ok(bytes)
}

/// The digest that the header of a file of these sections would tell.
///
/// # Errors
/// As [`write`].
pub(crate) fn digest(form: &Form, date: u32, sections: &[(Tag, impl AsRef<[u8]>)]) -> Result<[u8; 32], Error> {
    of(&head(form, date, sections)?, sections)
}

fn of(head: &[u8], sections: &[(Tag, impl AsRef<[u8]>)]) -> Result<[u8; 32], Error> {
    let (before, behind) = head.get(..HEAD).zip(head.get(HEADER..)).ok_or_else(too_long)?;
    let mut hasher = blake3::Hasher::new();
    hasher.update(before).update(behind);
    for (_, section) in sections {
        hasher.update(section.as_ref());
    }
    Ok(hasher.finalize().into())
}

/// Header and table, the place of the digest left blank.
fn head(form: &Form, date: u32, sections: &[(Tag, impl AsRef<[u8]>)]) -> Result<Vec<u8>, Error> {
    let mut end = HEADER + ENTRY * sections.len();
    let mut bytes = Vec::with_capacity(end);
    bytes.extend(MAGIC);
    bytes.extend(form.format.to_le_bytes());
    bytes.extend(form.least.to_le_bytes());
    bytes.extend(form.kind);
    bytes.extend(date.to_le_bytes());
    bytes.extend(u32::try_from(sections.len()).map_err(|_| too_long())?.to_le_bytes());
    bytes.resize(HEADER, 0);
    for (tag, section) in sections {
        end += section.as_ref().len();
        bytes.extend(tag);
        bytes.extend(u32::try_from(end).map_err(|_| too_long())?.to_le_bytes());
    }
    Ok(bytes)
}
