//! One file a command.

mod alternatives;
mod chatonsinfos;
pub(crate) mod common;
mod data;
mod directories;
mod explain;
mod export;
mod fetch;
mod hosters;
mod identify;
mod moving;
mod openness;
mod output;
mod place;
mod plan;
mod probe;
mod recommend;
mod release;
mod serve;
mod simulate;
mod update;

use crate::args::{Cli, Command};
use crate::failure::Failure;
use std::process::ExitCode;

pub(crate) fn run(cli: Cli) -> Result<ExitCode, Failure> {
    let common = cli.common;
    match cli.command {
        Command::Recommend(args) => recommend::run(&common, &args),
        Command::Identify { stdin: true, .. } => identify::stream(&common),
        Command::Identify { text, .. } => identify::run(&common, &text.join(" ")),
        Command::Plan(args) => plan::run(&common, &args),
        Command::Move { what, to } => moving::run(&common, &what.join(" "), to),
        Command::Alternatives { what } => alternatives::run(&common, &what.join(" ")),
        Command::Explain { hoster, question } => explain::run(&common, &hoster, &question),
        Command::Openness { name, options } => openness::run(&common, &name.join(" "), &options),
        Command::Hosters(args) => hosters::run(&common, &args),
        Command::Place { text, country } => place::run(&common, &text.join(" "), country),
        Command::Data(args) => data::run(&common, &args),
        Command::Simulate(args) => simulate::run(&common, &args),
        Command::Serve(args) => serve::run(&common, &args),
    }
}
