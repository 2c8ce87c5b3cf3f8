use super::common::{finder, lang};
use super::output::{print, print_json};
use super::recommend::letter_weights;
use crate::args::Common;
use crate::failure::Failure;
use crate::print as show;
use degafam::formats::Criteria;
use std::process::ExitCode;

pub(super) fn run(
    common: &Common,
    name: &str,
    software: Option<&str>,
    letters: Option<&str>,
    as_of: Option<&str>,
) -> Result<ExitCode, Failure> {
    let (finder, lang) = (finder(common)?, lang(common)?);
    if name == "criteria" {
        let criteria = finder.criteria(lang);
        match common.json {
            true => print_json(&Criteria::from(criteria))?,
            false => print(&show::openness::criteria(&criteria, show::width()))?,
        }
        return Ok(ExitCode::SUCCESS);
    }
    let letters = letter_weights(letters, None)?;
    let as_of = as_of.map(str::parse).transpose().map_err(Failure::usage)?;
    let answer = finder.openness(name, software, &letters, as_of, lang)?;
    if common.json {
        print_json(&answer)?;
    } else {
        print(&show::openness::hoster(&answer, lang, show::width()))?;
    }
    Ok(ExitCode::SUCCESS)
}
