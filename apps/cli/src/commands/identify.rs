use super::{finder, lang, print, print_json};
use crate::args::Common;
use crate::failure::{Failure, exit};
use crate::print as show;
use std::process::ExitCode;

pub(super) fn run(common: &Common, text: &str) -> Result<ExitCode, Failure> {
    let finder = finder(common)?;
    let found = degafam::identify(finder.catalogue(), text)?;
    if common.json {
        print_json(&found)?;
    } else {
        print(&show::identification(&found, lang(common)?))?;
    }
    Ok(match found.matched {
        None => ExitCode::from(exit::NOTHING_RECOGNISED),
        Some(_) => ExitCode::SUCCESS,
    })
}
