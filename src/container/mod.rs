//! Packed files: one header for catalogue, places and words, and behind it sections by tag. Little-endian throughout.
//!
//! ```text
//! 0   magic "degafam\0"            8 bytes
//! 8   format                       u16
//! 10  least format a reader knows  u16
//! 12  kind                         4 bytes
//! 16  date of the data, yyyymmdd   u32
//! 20  number of sections           u32
//! 24  BLAKE3 of all else           32 bytes
//! 56  for each section: tag, end   4 bytes, u32; the first begins where this table ends
//! ```
//!
//! A reader passes over sections whose tag it does not know. A writer raises the format with each new section, and the
//! least format only with one that no reader may pass over.

mod read;
mod write;

pub(crate) use read::Container;
pub use read::formats;
pub(crate) use write::{digest, write};

use crate::error::{Error, ErrorKind};

const MAGIC: [u8; 8] = *b"degafam\0";
/// Bytes before the digest, and with it.
pub(crate) const HEAD: usize = 24;
const HEADER: usize = HEAD + 32;
/// Bytes that the table has for each section.
const ENTRY: usize = 8;

/// The name of a section.
pub(crate) type Tag = [u8; 4];

/// A kind of packed file: how it is told from others, and the errors that speak of it.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Form {
    pub(crate) kind: Tag,
    /// Written and known.
    pub(crate) format: u16,
    /// The least that a reader of what this code writes must know.
    pub(crate) least: u16,
    /// The oldest that is read; those below it were written before there was this header.
    pub(crate) oldest: u16,
    pub(crate) not_one: ErrorKind,
    pub(crate) too_new: ErrorKind,
    pub(crate) too_old: ErrorKind,
    pub(crate) damaged: ErrorKind,
}

impl Form {
    pub(crate) fn damaged(&self, reason: &'static str) -> Error {
        Error::new(self.damaged).plain("reason", reason)
    }

    fn too_new(&self, found: u16) -> Error {
        Error::new(self.too_new).plain("found", found).plain("known", self.format)
    }

    fn too_old(&self, found: u16) -> Error {
        Error::new(self.too_old).plain("found", found).plain("known", self.oldest)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    const FORM: Form = Form {
        kind: *b"test",
        format: 3,
        least: 2,
        oldest: 2,
        not_one: ErrorKind::NotACatalogue,
        too_new: ErrorKind::CatalogueTooNew,
        too_old: ErrorKind::CatalogueTooOld,
        damaged: ErrorKind::CatalogueDamaged,
    };

    fn open(bytes: &[u8]) -> Result<Container, Error> {
        Container::open(&FORM, bytes)
    }

    proptest! {
        #[test]
        fn sections_read_back(sections: Vec<Vec<u8>>, date: u32) {
            let tagged: Vec<(Tag, Vec<u8>)> = (0u32..).map(u32::to_le_bytes).zip(sections).collect();
            let bytes = write(&FORM, date, &tagged).unwrap();
            let file = open(&bytes).unwrap();
            prop_assert_eq!(file.date, date);
            prop_assert_eq!(file.digest, digest(&FORM, date, &tagged).unwrap());
            for (tag, section) in &tagged {
                prop_assert_eq!(file.section(*tag).and_then(|range| bytes.get(range)), Some(section.as_slice()));
            }
            prop_assert_eq!(file.section(*b"none"), None);
        }

        #[test]
        fn one_changed_byte_is_seen(at: prop::sample::Index, mask in 1u8..) {
            let mut bytes = write(&FORM, 20_261_128, &[(*b"abcd", vec![1, 2, 3]), (*b"efgh", vec![])]).unwrap();
            let place = at.index(bytes.len());
            bytes[place] ^= mask;
            prop_assert!(open(&bytes).is_err(), "at {}", place);
        }

        #[test]
        fn no_bytes_bring_the_reader_down(bytes: Vec<u8>) {
            let _ = open(&bytes);
            let _ = open(&[MAGIC.as_slice(), &bytes].concat());
        }

        #[test]
        fn a_forged_table_never_leads_outside(table: [u32; 4], count in 0u32..4) {
            let mut bytes = [MAGIC.as_slice(), &3u16.to_le_bytes(), &2u16.to_le_bytes(), b"test", &[0; 4]].concat();
            bytes.extend(count.to_le_bytes());
            bytes.extend([0; 32]);
            bytes.extend(table.iter().flat_map(|n| n.to_le_bytes()));
            let digest = read::digest(&bytes).unwrap();
            bytes[HEAD..HEADER].copy_from_slice(digest.as_bytes());
            if let Ok(file) = open(&bytes) {
                prop_assert!(file.sections(&bytes).map(|(_, section)| section.len()).sum::<usize>() <= bytes.len());
                prop_assert!(file.sections(&bytes).all(|(tag, _)| file.section(tag).is_some_and(|range| range.end <= bytes.len())));
            }
        }
    }

    #[test]
    fn a_newer_file_is_read_where_its_writer_says_so() {
        let tomorrow = |format, least| {
            write(&Form { format, least, ..FORM }, 0, &[(*b"abcd", vec![1]), (*b"new!", vec![2])]).unwrap()
        };
        let known = tomorrow(9, 3);
        assert_eq!(open(&known).unwrap().section(*b"abcd").map(|range| &known[range]), Some(&[1u8][..]));
        assert_eq!(open(&tomorrow(9, 4)).unwrap_err().kind(), ErrorKind::CatalogueTooNew);
        assert_eq!(open(&tomorrow(1, 1)).unwrap_err().kind(), ErrorKind::CatalogueTooOld);
    }

    #[test]
    fn another_kind_of_file_is_said_to_be_another() {
        let other = write(&Form { kind: *b"else", ..FORM }, 0, &[(*b"abcd", [])]).unwrap();
        assert_eq!(open(&other).unwrap_err().kind(), ErrorKind::NotACatalogue);
        assert_eq!(open(b"PK").unwrap_err().kind(), ErrorKind::NotACatalogue);
    }
}
