use super::common::{finder, lang};
use super::output::{exit, print, print_crlf, print_json};
use crate::args::{Common, Format, Hosters};
use crate::failure::Failure;
use crate::print as show;
use degafam::{Outcome, Query, formats::FeatureCollection};
use std::process::ExitCode;

pub(super) fn run(common: &Common, args: &Hosters) -> Result<ExitCode, Failure> {
    let (finder, lang) = (finder(common)?, lang(common)?);
    let format = if common.json { Format::Json } else { args.format };
    let style = args.sheet.style(format == Format::Csv, lang)?;
    if !args.name.is_empty() {
        let entry = finder.hoster(&args.name.join(" "), lang)?;
        match format {
            Format::Text => print(&show::entry::text(&entry, finder.catalogue(), lang, show::width())?)?,
            Format::Json => print_json(&entry)?,
            Format::Geojson | Format::Csv => {
                let failure = Failure::usage("one hoster is printed as text or JSON");
                return Err(failure.hint("leave its name out for the list"));
            }
        }
        return Ok(ExitCode::SUCCESS);
    }
    let mut asked = Query::new("");
    args.filters.set(&mut asked)?;
    let directory = finder.directory(&asked.filters, args.paging.page())?;
    let status = if directory.total == 0 { Outcome::NoHoster } else { Outcome::Answered };
    match format {
        Format::Json => print_json(&directory)?,
        Format::Geojson => print_json(&FeatureCollection::of_directory(&directory, finder.catalogue()))?,
        Format::Csv => print_crlf(&directory.csv(style))?,
        Format::Text => print(&show::hosters::list(&directory.hosters, lang, show::width()))?,
    }
    Ok(exit(status))
}
