//! Which part of a list is printed, and how a table is written.

use crate::failure::Failure;
use clap::Args;
use degafam::Lang;
use degafam::formats::{CsvStyle, Page};

#[derive(Debug, Args)]
pub(crate) struct Sheet {
    /// With --format csv: as spreadsheets open it, with `;` and the decimal comma where --lang writes numbers so
    #[arg(long)]
    spreadsheet: bool,
}

impl Sheet {
    pub(crate) fn style(&self, table: bool, lang: Lang) -> Result<CsvStyle, Failure> {
        match self.spreadsheet {
            false => Ok(CsvStyle::default()),
            true if table => Ok(CsvStyle::spreadsheet(lang)),
            true => Err(Failure::usage("--spreadsheet is for tables").hint("add --format csv")),
        }
    }
}

/// More would be no page.
const MOST: i64 = 10_000;

#[derive(Debug, Args)]
pub(crate) struct Paging {
    /// Hosters to print [default: all]
    #[arg(long, value_name = "N", value_parser = clap::value_parser!(u16).range(1..=MOST))]
    limit: Option<u16>,
    /// Hosters to pass over
    #[arg(long, value_name = "N", default_value_t = 0, value_parser = clap::value_parser!(u16).range(0..=MOST))]
    offset: u16,
}

impl Paging {
    pub(crate) fn page(&self) -> Page {
        let page = Page::new().offset(self.offset.into());
        self.limit.map_or(page, |limit| page.limit(limit.into()))
    }
}
