//! Opening.

use super::{ENTRY, Form, HEAD, HEADER, MAGIC, Tag};
use crate::error::Error;
use std::ops::Range;

/// A file that is what its header says: where its sections lie.
#[derive(Debug, Clone)]
pub(crate) struct Container {
    /// Of who wrote it, and the least that a reader must know.
    pub(crate) formats: (u16, u16),
    pub(crate) date: u32,
    pub(crate) digest: [u8; 32],
    sections: Vec<(Tag, Range<usize>)>,
}

impl Container {
    /// Opens bytes of any origin.
    pub(crate) fn open(form: &Form, bytes: &[u8]) -> Result<Self, Error> {
        let file = Self::open_trusted(form, bytes)?;
        if digest(bytes).is_none_or(|digest| digest.as_bytes() != &file.digest) {
            return Err(form.damaged("its digest does not match"));
        }
        Ok(file)
    }

    /// Opens bytes that were compiled in, which a test has held against their digest: that is not done at each start.
    pub(crate) fn open_trusted(form: &Form, bytes: &[u8]) -> Result<Self, Error> {
        let rest = bytes.strip_prefix(&MAGIC).ok_or_else(|| Error::new(form.not_one))?;
        let short = || form.damaged("it is shorter than its header");
        let (format, least) = formats(bytes).ok_or_else(short)?;
        if format < form.oldest {
            return Err(form.too_old(format));
        }
        if least > form.format {
            return Err(form.too_new(format));
        }
        let (_, rest) = number::<4>(rest).ok_or_else(short)?;
        let (kind, rest) = number::<4>(rest).ok_or_else(short)?;
        if kind != form.kind {
            return Err(Error::new(form.not_one));
        }
        let (date, rest) = number::<4>(rest).ok_or_else(short)?;
        let (count, rest) = number::<4>(rest).ok_or_else(short)?;
        let (digest, table) = number::<32>(rest).ok_or_else(short)?;
        let count = u32::from_le_bytes(count) as usize;
        let begin = count.checked_mul(ENTRY).filter(|length| *length <= table.len()).ok_or_else(short)? + HEADER;
        let mut sections: Vec<(Tag, Range<usize>)> = Vec::with_capacity(count);
        let mut start = begin;
        for entry in table.chunks_exact(ENTRY).take(count) {
            let Some((tag, end)) = number::<4>(entry).and_then(|(tag, end)| Some((tag, number::<4>(end)?.0))) else {
                return Err(short());
            };
            let end = u32::from_le_bytes(end) as usize;
            if end < start || end > bytes.len() {
                return Err(form.damaged("a section lies outside of it"));
            }
            sections.push((tag, start..end));
            start = end;
        }
        if start != bytes.len() {
            return Err(form.damaged("its length is not the one its header states"));
        }
        Ok(Self { formats: (format, least), date: u32::from_le_bytes(date), digest, sections })
    }

    /// Where a section lies, if there is one.
    pub(crate) fn section(&self, tag: Tag) -> Option<Range<usize>> {
        self.sections.iter().find(|(known, _)| *known == tag).map(|(_, range)| range.clone())
    }

    /// All sections, in their order.
    pub(crate) fn sections<'a>(&'a self, bytes: &'a [u8]) -> impl Iterator<Item = (Tag, &'a [u8])> + 'a {
        self.sections.iter().map(|(tag, range)| (*tag, bytes.get(range.clone()).unwrap_or_default()))
    }
}

/// The format of a packed file, of whatever kind, and the least that its reader must know; nothing where it is none.
///
/// ```
/// let (format, least) = degafam::curate::formats(degafam::Catalogue::embedded_bytes()).expect("it is packed");
/// assert!(least <= format && format <= degafam::curate::FORMAT);
/// ```
#[must_use]
pub fn formats(bytes: &[u8]) -> Option<(u16, u16)> {
    let (format, rest) = number::<2>(bytes.strip_prefix(&MAGIC)?)?;
    Some((u16::from_le_bytes(format), u16::from_le_bytes(number::<2>(rest)?.0)))
}

/// The digest of a file, its own place left out.
pub(super) fn digest(bytes: &[u8]) -> Option<blake3::Hash> {
    let mut hasher = blake3::Hasher::new();
    hasher.update(bytes.get(..HEAD)?).update(bytes.get(HEADER..)?);
    Some(hasher.finalize())
}

fn number<const N: usize>(bytes: &[u8]) -> Option<([u8; N], &[u8])> {
    bytes.split_first_chunk().map(|(number, rest)| (*number, rest))
}
