use super::{finder, lang, print, print_json};
use crate::args::Common;
use crate::failure::{Failure, exit};
use crate::print as show;
use std::process::ExitCode;

pub(super) fn run(common: &Common, what: &str) -> Result<ExitCode, Failure> {
    let lang = lang(common)?;
    let answer = finder(common)?.alternatives(what, lang)?;
    if common.json {
        print_json(&answer)?;
    } else {
        print(&show::recommendation::alternatives(&answer, lang, show::width()))?;
    }
    Ok(match &answer.matched {
        None => ExitCode::from(exit::NOTHING_RECOGNISED),
        Some(_) => ExitCode::SUCCESS,
    })
}
