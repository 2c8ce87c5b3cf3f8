use super::{finder, lang, print};
use crate::args::Common;
use crate::failure::{Failure, exit};
use crate::print as show;
use degafam::PlaceOptions;
use serde_json::json;
use std::process::ExitCode;

pub(super) fn run(common: &Common, text: &str, country: Option<String>) -> Result<ExitCode, Failure> {
    let finder = finder(common)?;
    let options = PlaceOptions { country: country.map(|c| c.to_ascii_uppercase()), ..PlaceOptions::default() };
    let answer = finder.places().find(text, &options)?;
    if common.json {
        print(&json!({ "place": answer.place, "candidates": answer.candidates }).to_string())?;
    } else {
        print(&show::place(&answer, lang(common)?))?;
    }
    Ok(if answer.place.is_some() { ExitCode::SUCCESS } else { ExitCode::from(exit::PLACE) })
}
