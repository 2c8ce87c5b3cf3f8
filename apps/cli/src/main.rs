//! The `degafam` command.

// Files are read and written by `files` alone: see clippy.toml.
#![cfg_attr(not(test), deny(clippy::disallowed_methods))]
#![cfg_attr(test, allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing))]

mod args;
mod calendar;
mod commands;
mod data;
mod failure;
mod fetch;
mod files;
mod formats;
mod places;
mod print;
mod probe;
mod release;
mod simulate;
mod update;

use clap::Parser;
use degafam::Lang;
use failure::Failure;
use std::{ffi::OsString, io::Write, process::ExitCode};

fn main() -> ExitCode {
    let arguments: Vec<OsString> = std::env::args_os().map(plain).collect();
    let json = arguments.iter().any(|a| a == "--json" || a == "--format=json")
        || arguments.windows(2).any(|pair| matches!(pair, [option, value] if option == "--format" && value == "json"));
    let cli = match args::Cli::try_parse_from(&arguments) {
        Ok(cli) => cli,
        Err(error) if error.use_stderr() && json => {
            let text = error.to_string();
            let text = text.trim_start_matches("error: ").split("\n\n").next().unwrap_or_default().replace('\n', " ");
            return fail(&Failure::usage(text).hint("see degafam --help"), true, Lang::En);
        }
        Err(error) => error.exit(),
    };
    let lang = commands::common::lang(&cli.common).unwrap_or_default();
    match commands::run(cli) {
        Ok(code) => code,
        Err(failure) => fail(&failure, json, lang),
    }
}

/// Coordinates of the south begin like an option; a space before them says that they are none.
fn plain(argument: OsString) -> OsString {
    let south = |text: &&str| {
        let rest = text.strip_prefix('-').unwrap_or_default();
        rest.starts_with(|c: char| c.is_ascii_digit()) && rest.contains([',', ';', ' '])
    };
    argument.to_str().filter(south).map(|text| format!(" {text}").into()).unwrap_or(argument)
}

fn fail(failure: &Failure, json: bool, lang: Lang) -> ExitCode {
    // A reader that went away is no reason to fail otherwise.
    let _ = match json {
        true => writeln!(std::io::stdout(), "{}", failure.json(lang)),
        false => writeln!(anstream::stderr(), "degafam: {}", print::clean::gate(&failure.told(lang))),
    };
    ExitCode::from(failure.exit())
}
