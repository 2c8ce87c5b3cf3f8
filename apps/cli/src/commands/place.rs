use super::common::{finder, home, lang};
use super::output::{exit, print, print_json};
use crate::args::Common;
use crate::failure::Failure;
use crate::print as show;
use degafam::places::PlaceOptions;
use std::process::ExitCode;

pub(super) fn run(common: &Common, text: &str, country: Option<String>) -> Result<ExitCode, Failure> {
    let finder = finder(common)?;
    let country = country.or_else(|| home(&finder, text));
    let answer = finder.place(text, &PlaceOptions { country, ..PlaceOptions::default() })?;
    if common.json {
        print_json(&answer)?;
    } else {
        print(&show::place(&answer, lang(common)?))?;
    }
    Ok(exit(answer.status()))
}
