use super::common::{finder, lang};
use super::output::{exit, print, print_json};
use crate::args::Common;
use crate::failure::Failure;
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
    Ok(exit(answer.status()))
}
