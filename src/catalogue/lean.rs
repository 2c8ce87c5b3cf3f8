//! Packed files that hold records alone, without the columns that are worked out from them: what a browser downloads.

use super::freeze::freeze;
use super::tables::{FORM, LEAN, packed_date};
use super::{Catalogue, Records};
use crate::container::{self, Container, Form, Tag};
use crate::error::{Error, ErrorKind};
use std::borrow::Cow;

/// The first format whose readers work out what lean files lack.
const LEAST: u16 = 5;

/// The sections of a file, with these in the place of one of them.
fn with<'a>(
    file: &'a Container,
    bytes: &'a [u8],
    place: Tag,
    mut new: Vec<(Tag, Vec<u8>)>,
) -> Vec<(Tag, Cow<'a, [u8]>)> {
    let mut sections = Vec::new();
    for (tag, section) in file.sections(bytes) {
        if tag == place {
            sections.extend(new.drain(..).map(|(tag, section)| (tag, Cow::Owned(section))));
        } else {
            sections.push((tag, Cow::Borrowed(section)));
        }
    }
    sections
}

/// A packed catalogue without the columns that can be worked out from its records: a third smaller once it is compressed,
/// and slower to open. It is opened as any other, tells the same digest, and gives the same answers.
///
/// # Errors
/// As [`Catalogue::open`], and [`ErrorKind::CatalogueBuild`](crate::ErrorKind) when its columns are not those that this
/// version works out: pack the records anew.
///
/// ```
/// use degafam::{Catalogue, curate};
/// let lean = curate::lean(Catalogue::embedded_bytes())?;
/// assert!(lean.len() < Catalogue::embedded_bytes().len());
/// assert_eq!(Catalogue::open(&lean)?.digest(), Catalogue::embedded()?.digest());
/// # Ok::<(), degafam::Error>(())
/// ```
pub fn lean(bytes: &[u8]) -> Result<Vec<u8>, Error> {
    let whole = Catalogue::open(bytes)?;
    let file = Container::open(&FORM, bytes)?;
    if file.section(LEAN).is_some() {
        return Ok(bytes.to_vec());
    }
    let (format, least) = file.formats;
    let note = [format.to_le_bytes(), least.to_le_bytes()].concat();
    let left_out: Vec<Tag> = whole.tables.left_out().into_iter().map(|(tag, _)| tag).collect();
    let mut sections = match left_out.first() {
        Some(first) => with(&file, bytes, *first, vec![(LEAN, note)]),
        None => Vec::new(),
    };
    sections.retain(|(tag, _)| !left_out.contains(tag));
    let form = Form { least: LEAST.max(least), ..FORM };
    let lean = container::write(&form, packed_date(whole.date()), &sections)?;
    if Catalogue::open(&lean)?.digest != whole.digest {
        let problem = "its columns are not those of its records; pack them anew";
        return Err(Error::new(ErrorKind::CatalogueBuild).plain("problem", problem));
    }
    Ok(lean)
}

impl Catalogue {
    /// Works out what a lean file lacks, and the digest of the whole file, which a lean one cannot claim to be of another.
    pub(super) fn complete(&mut self, file: &Container, bytes: &[u8], records: &Records) -> Result<(), Error> {
        let tables = freeze(records, Some(&self.tables.stores));
        self.tables = tables.map_err(|_| FORM.damaged("its records name what is not there"))?;
        let note = file.section(LEAN).and_then(|range| bytes.get(range));
        let [a, b, c, d] =
            note.and_then(|note| note.try_into().ok()).ok_or_else(|| FORM.damaged("it is not lean as it says"))?;
        let form = Form { format: u16::from_le_bytes([a, b]), least: u16::from_le_bytes([c, d]), ..FORM };
        self.digest = container::digest(&form, file.date, &with(file, bytes, LEAN, self.tables.left_out()))?;
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn sections(bytes: &[u8]) -> Vec<(Tag, Vec<u8>)> {
        let file = Container::open(&FORM, bytes).unwrap();
        file.sections(bytes).map(|(tag, section)| (tag, section.to_vec())).collect()
    }

    fn sealed(sections: &[(Tag, Vec<u8>)]) -> Vec<u8> {
        container::write(&FORM, packed_date(Catalogue::embedded().unwrap().date()), sections).unwrap()
    }

    #[test]
    fn a_lean_file_opens_as_the_whole_one() {
        let whole = Catalogue::embedded().unwrap();
        let bytes = lean(Catalogue::embedded_bytes()).unwrap();
        assert!(lean(&bytes).unwrap() == bytes, "what is lean stays as it is");
        for opened in [Catalogue::open(&bytes), Catalogue::open_static(bytes.clone().leak())].map(Result::unwrap) {
            assert_eq!(opened.digest, whole.digest);
            for (one, other) in opened.tables.sections().iter().zip(whole.tables.sections()) {
                assert!(*one == other, "{}", String::from_utf8_lossy(&other.0));
            }
            assert_eq!(opened.records().unwrap(), whole.records().unwrap());
        }
    }

    #[test]
    fn older_readers_are_told_that_it_is_too_new() {
        let bytes = lean(Catalogue::embedded_bytes()).unwrap();
        let older = Form { format: LEAST - 1, ..FORM };
        assert_eq!(Container::open(&older, &bytes).unwrap_err().kind(), ErrorKind::CatalogueTooNew);
        assert!(Container::open(&older, Catalogue::embedded_bytes()).is_ok());
    }

    #[test]
    fn some_of_the_columns_are_as_wrong_as_a_note_that_is_none() {
        let whole = sections(Catalogue::embedded_bytes());
        let honest = sections(&lean(Catalogue::embedded_bytes()).unwrap());
        let lacking: Vec<_> = whole.iter().filter(|section| !honest.contains(section)).collect();
        assert!(lacking.len() > 20);
        let note = honest.iter().find(|(tag, _)| *tag == LEAN).unwrap();
        for column in lacking {
            let without: Vec<_> = whole.iter().filter(|section| *section != column).cloned().collect();
            let both: Vec<_> = honest.iter().chain([column]).cloned().collect();
            for forged in [without, both] {
                let error = Catalogue::open(&sealed(&forged)).unwrap_err();
                assert_eq!(error.kind(), ErrorKind::CatalogueDamaged);
            }
        }
        for length in [0, 3, 5] {
            let mut forged = honest.clone();
            forged.iter_mut().filter(|(tag, _)| *tag == LEAN).for_each(|(_, note)| note.resize(length, 0));
            assert_eq!(Catalogue::open(&sealed(&forged)).unwrap_err().kind(), ErrorKind::CatalogueDamaged);
        }
        let mut all = whole.clone();
        all.push(note.clone());
        assert_eq!(Catalogue::open(&sealed(&all)).unwrap_err().kind(), ErrorKind::CatalogueDamaged);
    }

    #[test]
    fn names_that_records_do_not_give_are_not_left_out() {
        let mut forged = sections(Catalogue::embedded_bytes());
        let (_, targets) = forged.iter_mut().find(|(tag, _)| tag == b"ntar").unwrap();
        let first = targets.first_chunk::<4>().copied().unwrap();
        targets[4..8].copy_from_slice(&first);
        let forged = sealed(&forged);
        assert!(Catalogue::open(&forged).is_ok(), "it is a catalogue");
        assert_eq!(lean(&forged).unwrap_err().kind(), ErrorKind::CatalogueBuild);
    }
}
