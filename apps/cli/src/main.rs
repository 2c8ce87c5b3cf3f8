//! The `degafam` command.

#![cfg_attr(test, allow(clippy::unwrap_used, clippy::expect_used, clippy::indexing_slicing))]

mod args;
mod commands;
mod data;
mod failure;
mod places;
mod print;

use clap::Parser;
use failure::Failure;
use std::{ffi::OsString, io::Write, process::ExitCode};

fn main() -> ExitCode {
    let arguments: Vec<OsString> = std::env::args_os().collect();
    let json = arguments.iter().any(|a| a == "--json" || a == "--format=json");
    let cli = match args::Cli::try_parse_from(&arguments) {
        Ok(cli) => cli,
        Err(error) if error.use_stderr() && json => {
            let text = error.to_string();
            let text = text.trim_start_matches("error: ").split("\n\n").next().unwrap_or_default().replace('\n', " ");
            return fail(&Failure::usage(format!("{text}; see degafam --help")), true);
        }
        Err(error) => error.exit(),
    };
    match commands::run(cli) {
        Ok(code) => code,
        Err(failure) => fail(&failure, json),
    }
}

fn fail(failure: &Failure, json: bool) -> ExitCode {
    // A reader that went away is no reason to fail otherwise.
    let _ = match json {
        true => writeln!(std::io::stdout(), "{}", failure.json()),
        false => writeln!(anstream::stderr(), "degafam: {failure}"),
    };
    ExitCode::from(failure.exit)
}
