use super::common::{finder, lang};
use super::output::{exit, print, print_json};
use crate::args::Common;
use crate::failure::Failure;
use crate::print as show;
use degafam::Query;
use std::process::ExitCode;

pub(super) fn run(common: &Common, what: &str, to: Option<String>) -> Result<ExitCode, Failure> {
    let mut query = Query::new(what).lang(lang(common)?);
    query.filters.software = to;
    let answer = finder(common)?.moving(&query)?;
    if common.json {
        print_json(&answer)?;
    } else {
        print(&show::moving::text(&answer, query.lang, show::width()))?;
    }
    Ok(exit(answer.status()))
}
