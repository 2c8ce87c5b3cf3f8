use super::recommend::query;
use super::{finder, print, print_json};
use crate::args::{Common, Format, Recommend};
use crate::failure::{Failure, exit};
use crate::print as show;
use std::process::ExitCode;

pub(super) fn run(common: &Common, hoster: &str, question: &Recommend) -> Result<ExitCode, Failure> {
    let query = query(common, question)?;
    let answer = finder(common)?.explain(&query, hoster)?;
    match if common.json { Format::Json } else { question.format } {
        Format::Json => print_json(&answer)?,
        Format::Text => print(&show::explanation::text(&answer, query.lang, show::width()))?,
        Format::Geojson | Format::Csv => {
            return Err(Failure::usage("an explanation is printed as text or JSON".into()));
        }
    }
    Ok(match (&answer.matched, answer.rank) {
        (None, _) => ExitCode::from(exit::NOTHING_RECOGNISED),
        (Some(_), None) => ExitCode::from(exit::NO_HOSTER),
        (Some(_), Some(_)) => ExitCode::SUCCESS,
    })
}
