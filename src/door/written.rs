//! How an answer is written, and which part of a list it is: what a request says beside its question.

use crate::answer::query::Given;
use crate::answer::{CsvStyle, Page};
use crate::error::{Error, ErrorKind, Expected};
use crate::text::Lang;

/// Formats of an answer that a map or a table can show; the first unless the request names another.
pub(super) const FORMATS: &[&str] = &["json", "geojson", "csv"];

/// More would be no page, and is no longer than the directory.
const MOST: u64 = 10_000;

/// How an answer is written.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub(super) enum Format {
    #[default]
    Json,
    Geojson,
    Csv,
}

/// What a request says of it.
#[derive(Debug, Default)]
pub(super) struct Written {
    pub(super) format: Format,
    pub(super) page: Page,
    spreadsheet: bool,
}

impl Written {
    /// Reads one key of those that are asked beside a question.
    pub(super) fn set(&mut self, name: &str, given: &Given) -> Result<(), Error> {
        match (name, given) {
            (_, Given::Null) => {}
            ("format", Given::Text(text)) if text == "json" => self.format = Format::Json,
            ("format", Given::Text(text)) if text == "geojson" => self.format = Format::Geojson,
            ("format", Given::Text(text)) if text == "csv" => self.format = Format::Csv,
            ("format", other) => return Err(Error::bad_option("format", other, Expected::OneOf(FORMATS.into()))),
            ("spreadsheet", Given::Flag(flag)) => self.spreadsheet = *flag,
            ("spreadsheet", other) => return Err(Error::bad_option("spreadsheet", other, Expected::Flag)),
            ("limit", given) => self.page.limit = Some(whole("limit", given, 1)?),
            (_, given) => self.page.offset = whole("offset", given, 0)?,
        }
        Ok(())
    }

    /// What does not go together.
    pub(super) fn check(&self) -> Result<(), Error> {
        match self.spreadsheet && self.format != Format::Csv {
            true => Err(Error::new(ErrorKind::SpreadsheetNeedsCsv).option("spreadsheet", "spreadsheet")),
            false => Ok(()),
        }
    }

    pub(super) fn style(&self, lang: Lang) -> CsvStyle {
        if self.spreadsheet { CsvStyle::spreadsheet(lang) } else { CsvStyle::default() }
    }
}

fn whole(name: &'static str, given: &Given, least: u64) -> Result<usize, Error> {
    let read = match given {
        Given::Whole(number) if (least..=MOST).contains(number) => usize::try_from(*number).ok(),
        _ => None,
    };
    read.ok_or_else(|| Error::bad_option(name, given, Expected::Whole(least, MOST)))
}
