//! One file a command.

mod alternatives;
mod data;
mod directories;
mod explain;
mod fetch;
mod hosters;
mod identify;
mod letters;
mod openness;
mod place;
mod recommend;
pub(crate) mod serve;
mod simulate;

use crate::args::{Cli, Command, Common, FilterArgs};
use crate::failure::Failure;
use crate::print::clean::{escaped, gate};
use degafam::{
    Catalogue, CatalogueError, Error, Filters, Finder, Lang, Outcome, Overlay, model::Hoster, places::Gazetteer,
};
use serde::Serialize;
use std::{
    fs,
    io::{IsTerminal, Write},
    path::Path,
    process::ExitCode,
};

pub(crate) fn run(cli: Cli) -> Result<ExitCode, Failure> {
    let common = cli.common;
    match cli.command {
        Command::Recommend(args) => recommend::run(&common, &args),
        Command::Identify { stdin: true, .. } => identify::stream(&common),
        Command::Identify { text, .. } => identify::run(&common, &text.join(" ")),
        Command::Alternatives { what } => alternatives::run(&common, &what.join(" ")),
        Command::Explain { hoster, question } => explain::run(&common, &hoster, &question),
        Command::Openness { name, software, letters, as_of } => {
            openness::run(&common, &name.join(" "), software.as_deref(), letters.as_deref(), as_of.as_deref())
        }
        Command::Hosters(args) => hosters::run(&common, &args),
        Command::Place { text, country } => place::run(&common, &text.join(" "), country),
        Command::Data(args) => data::run(&common, &args),
        Command::Simulate(args) => simulate::run(&common, &args),
        Command::Serve(args) => serve::run(&common, &args),
    }
}

/// The finder over the embedded data, or over what `--data` names.
fn finder(common: &Common) -> Result<Finder, Failure> {
    let finder = Finder::new(Catalogue::open_static(Catalogue::embedded_bytes())?, Gazetteer::embedded()?);
    match &common.data {
        None => Ok(finder),
        Some(file) => overlaid(&finder, file),
    }
}

fn overlaid(finder: &Finder, file: &Path) -> Result<Finder, Failure> {
    let bytes = fs::read(file).map_err(|e| Failure::file(file, &e))?;
    let wrong = |e: String| Failure::data(format!("{}: {}", file.display(), e.trim_end()));
    let overlay: Overlay = match file.extension().and_then(|e| e.to_str()) {
        Some("toml") => {
            let text = String::from_utf8(bytes).map_err(|e| wrong(e.to_string()))?;
            // One record as it stands in the data folder is an overlay too.
            match toml::from_str::<Hoster>(&text) {
                Ok(hoster) => Overlay { hosters: vec![hoster], ..Overlay::default() },
                Err(_) => toml::from_str(&text).map_err(|e| wrong(e.to_string()))?,
            }
        }
        Some("json") => serde_json::from_slice(&bytes).map_err(|e| wrong(e.to_string()))?,
        _ => return Ok(Finder::new(Catalogue::open(&bytes)?, Gazetteer::embedded()?)),
    };
    finder.overlaid(overlay).map_err(|e| match e {
        Error::Catalogue(CatalogueError::Refused { .. }) => {
            Failure { message: format!("{}: {e}", file.display()), ..e.into() }
        }
        other => other.into(),
    })
}

fn exit(status: Outcome) -> ExitCode {
    ExitCode::from(status.code())
}

/// The language of the texts: asked for, else the locale's, else English.
fn lang(common: &Common) -> Result<Lang, Failure> {
    match &common.lang {
        Some(text) => text.parse().map_err(Failure::usage),
        None => Ok(locale().and_then(|l| l.parse().ok()).unwrap_or_default()),
    }
}

/// The locale, unless it is the one that says nothing.
fn locale() -> Option<String> {
    // LC_ALL and LANG decide as in every other program; sys-locale knows the rest.
    let named =
        ["LC_ALL", "LC_MESSAGES", "LANG"].into_iter().find_map(|v| std::env::var(v).ok().filter(|v| !v.is_empty()));
    named.or_else(sys_locale::get_locale).filter(|l| !l.starts_with('C') && !l.starts_with("POSIX"))
}

fn filters(args: &FilterArgs) -> Filters {
    let mut filters = Filters::default();
    filters.no_account = args.no_account;
    filters.prices = args.price.iter().map(|p| (*p).into()).collect();
    filters.audience = args.audience.map(Into::into);
    filters.countries = args.country.iter().map(|c| c.to_ascii_uppercase()).collect();
    filters.networks = args.network.iter().map(|n| n.to_ascii_lowercase()).collect();
    filters.forms = args.form.iter().map(|f| (*f).into()).collect();
    filters.software = args.software.clone();
    filters
}

/// Prints one JSON document.
fn print_json(document: &impl Serialize) -> Result<(), Failure> {
    let text = serde_json::to_string(document).map_err(|e| Failure::data(e.to_string()))?;
    let text = if std::io::stdout().is_terminal() { escaped(&text) } else { text.into() };
    write_out(&text)
}

/// Prints a text and a line's end; a reader that went away is no failure.
fn print(text: &str) -> Result<(), Failure> {
    write_out(&gate(text))
}

/// Prints a table for spreadsheets, whose lines end as RFC 4180 asks.
fn print_csv(table: &str) -> Result<(), Failure> {
    // The last end is written by `write_out`, but for its first half.
    write_out(&format!("{}\r", gate(table.trim_end()).replace('\n', "\r\n")))
}

fn write_out(text: &str) -> Result<(), Failure> {
    match writeln!(anstream::stdout(), "{}", text.trim_end_matches(['\n', ' '])) {
        Err(e) if e.kind() != std::io::ErrorKind::BrokenPipe => Err(Failure::file(Path::new("output"), &e)),
        _ => Ok(()),
    }
}
