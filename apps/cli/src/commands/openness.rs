use super::common::{finder, lang};
use super::output::{print, print_json};
use crate::args::{Common, Judging, Options};
use crate::failure::Failure;
use crate::print as show;
use degafam::{Query, formats::Criteria, openness::OpennessQuery};
use std::process::ExitCode;

pub(super) fn run(common: &Common, name: &str, options: &Options<Judging>) -> Result<ExitCode, Failure> {
    let (finder, lang) = (finder(common)?, lang(common)?);
    if name == "criteria" {
        let criteria = finder.criteria(lang);
        match common.json {
            true => print_json(&Criteria::from(criteria))?,
            false => print(&show::openness::criteria(&criteria, show::width()))?,
        }
        return Ok(ExitCode::SUCCESS);
    }
    let mut asked = Query::new("");
    options.set(&mut asked)?;
    let mut query = OpennessQuery::new(name).letters(asked.letters).lang(lang);
    (query.software, query.as_of) = (asked.filters.software, asked.as_of);
    let answer = finder.openness(&query)?;
    if common.json {
        print_json(&answer)?;
    } else {
        print(&show::openness::hoster(&answer, lang, show::width()))?;
    }
    Ok(ExitCode::SUCCESS)
}
