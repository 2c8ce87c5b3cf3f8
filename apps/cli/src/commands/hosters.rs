use super::common::{finder, lang};
use super::output::{exit, print, print_crlf, print_json};
use crate::args::{Common, Format, Hosters};
use crate::failure::Failure;
use crate::print as show;
use degafam::{
    Outcome, Query,
    formats::{Directory, FeatureCollection},
};
use std::process::ExitCode;

pub(super) fn run(common: &Common, args: &Hosters) -> Result<ExitCode, Failure> {
    let (finder, lang) = (finder(common)?, lang(common)?);
    let format = if common.json { Format::Json } else { args.format };
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
    let entries = finder.hosters(&asked.filters)?;
    let status = if entries.is_empty() { Outcome::NoHoster } else { Outcome::Answered };
    match format {
        Format::Json => print_json(&Directory::from(entries))?,
        Format::Geojson => {
            let places = FeatureCollection::from(entries.as_slice());
            print_json(&places.attributed(finder.catalogue().attribution()))?;
        }
        Format::Csv => print_crlf(&show::csv::hosters(&entries)?)?,
        Format::Text => print(&show::hosters::list(&entries, lang, show::width()))?,
    }
    Ok(exit(status))
}
