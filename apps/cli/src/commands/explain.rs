use super::common::finder;
use super::output::{exit, print, print_json};
use super::recommend::{at_home, query};
use crate::args::{Common, Format, Recommend};
use crate::failure::Failure;
use crate::print as show;
use std::process::ExitCode;

pub(super) fn run(common: &Common, hoster: &str, question: &Recommend) -> Result<ExitCode, Failure> {
    let finder = finder(common)?;
    let query = at_home(&finder, query(common, question)?);
    let answer = finder.explain(&query, hoster)?;
    match if common.json { Format::Json } else { question.format } {
        Format::Json => print_json(&answer)?,
        Format::Text => print(&show::explanation::text(&answer, query.lang, show::width()))?,
        Format::Geojson | Format::Csv => {
            return Err(Failure::usage("an explanation is printed as text or JSON").hint("leave --format out"));
        }
    }
    Ok(exit(answer.status()))
}
