//! Packed files without the columns that can be worked out from their records: what a browser downloads.

use super::tables::{FORM, LEAN, packed_date};
use super::{Catalogue, Records, addresses, names};
use crate::container::{self, Container, Form, Tag};
use crate::error::{Error, ErrorKind};
use std::borrow::Cow;
use std::sync::Arc;

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

/// A packed catalogue without the columns that can be worked out from its records, names and addresses: a tenth smaller
/// once it is compressed, and slower to open. It is opened as any other, tells the same digest, and gives the same answers.
///
/// # Errors
/// As [`Catalogue::open`], and [`ErrorKind::CatalogueBuild`](crate::ErrorKind) when names or addresses are not those that
/// this version works out: pack the records anew.
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
        let problem = "its names or addresses are not those of its records; pack them anew";
        return Err(Error::new(ErrorKind::CatalogueBuild).plain("problem", problem));
    }
    Ok(lean)
}

impl Catalogue {
    /// Works out what a lean file lacks, and the digest of the whole file, which a lean one cannot claim to be of another.
    pub(super) fn complete(&mut self, file: &Container, bytes: &[u8], records: &Records) -> Result<(), Error> {
        let (names, urls) = (names::of(records, self), addresses::of(records, self));
        (self.tables.names, self.tables.urls) = (Arc::new(names), Arc::new(urls));
        let note = file.section(LEAN).and_then(|range| bytes.get(range));
        let [a, b, c, d] =
            note.and_then(|note| note.try_into().ok()).ok_or_else(|| FORM.damaged("it is not lean as it says"))?;
        let form = Form { format: u16::from_le_bytes([a, b]), least: u16::from_le_bytes([c, d]), ..FORM };
        self.digest = container::digest(&form, file.date, &with(file, bytes, LEAN, self.tables.left_out()))?;
        Ok(())
    }
}
