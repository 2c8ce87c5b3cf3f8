//! In what form data leave one program and enter another: `formats.tsv`.

use once_cell::sync::OnceCell;

/// A form of data. Two programs understand each other where one writes a form, or a narrower one, that the other reads.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub struct Format {
    /// Stable id, kebab-case.
    pub id: &'static str,
    /// What it is called.
    pub name: &'static str,
    /// Id of the wider form as which it can be read too.
    pub of: Option<&'static str>,
    /// Whether it says nothing of what it holds: two that meet in it alone need not understand each other.
    pub general: bool,
}

impl Format {
    /// All of them, in the order of the table.
    ///
    /// ```
    /// use degafam::model::Format;
    /// assert!(Format::all().iter().any(|format| format.id == "icalendar"));
    /// ```
    #[must_use]
    pub fn all() -> &'static [Self] {
        static ALL: OnceCell<Vec<Format>> = OnceCell::new();
        ALL.get_or_init(|| {
            let lines = include_str!("formats.tsv").lines().filter(|line| !line.starts_with('#'));
            lines.filter_map(Self::read).collect()
        })
    }

    /// The form of an id.
    ///
    /// ```
    /// use degafam::model::Format;
    /// assert_eq!(Format::of("vcard").map(|format| format.name), Some("vCard"));
    /// ```
    #[must_use]
    pub fn of(id: &str) -> Option<&'static Self> {
        Self::all().iter().find(|format| format.id == id)
    }

    /// Whether who reads that other form can read this one.
    ///
    /// ```
    /// use degafam::model::Format;
    /// let [narrow, wide] = ["ticktick-csv", "csv"].map(|id| Format::of(id).unwrap());
    /// assert!(narrow.is_a(wide) && !wide.is_a(narrow));
    /// ```
    #[must_use]
    pub fn is_a(&self, other: &Self) -> bool {
        self.id == other.id || self.of.and_then(Self::of).is_some_and(|wider| wider.is_a(other))
    }

    /// The forms of these ids, as far as they are known.
    pub(crate) fn named(ids: &[String]) -> Vec<&'static Self> {
        ids.iter().filter_map(|id| Self::of(id)).collect()
    }

    /// Forms that are written and read, each once; those that say nothing of what they hold only where `general` ones
    /// count too: where who reads them says of whom.
    pub(crate) fn meeting(written: &[&'static Self], read: &[&Self], general: bool) -> Vec<&'static Self> {
        let mut meeting: Vec<&'static Self> = Vec::new();
        for format in written {
            let is_read = read.iter().any(|read| format.is_a(read) && (general || !read.general));
            if is_read && !meeting.contains(format) {
                meeting.push(format);
            }
        }
        meeting
    }

    fn read(line: &'static str) -> Option<Self> {
        let mut cells = line.split('\t');
        let (id, name) = (cells.next()?, cells.next()?);
        let of = cells.next().filter(|of| !of.is_empty());
        Some(Self { id, name, of, general: cells.next() == Some("general") })
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::collections::BTreeSet;

    #[test]
    fn every_row_is_read_once_and_leads_to_one_before_it() {
        let lines = include_str!("formats.tsv").lines().filter(|line| !line.starts_with('#') && !line.is_empty());
        assert_eq!(lines.count(), Format::all().len());
        let mut before = BTreeSet::new();
        for format in Format::all() {
            // A wider form stands before a narrower one, so that no chain is a circle.
            assert!(format.of.is_none_or(|of| before.contains(of)), "{}", format.id);
            assert!(before.insert(format.id), "{} stands there twice", format.id);
        }
    }
}
