//! What a command prints, and the code it ends with.

use crate::failure::Failure;
use crate::print::clean::{escaped, gate};
use degafam::Outcome;
use indicatif::{ProgressBar, ProgressStyle};
use serde::Serialize;
use std::{
    io::{IsTerminal, Write},
    path::Path,
    process::ExitCode,
};

pub(super) fn exit(status: Outcome) -> ExitCode {
    ExitCode::from(status.code())
}

/// Prints one JSON document.
pub(super) fn print_json(document: &impl Serialize) -> Result<(), Failure> {
    let text = serde_json::to_string(document).map_err(|e| Failure::data(e.to_string()))?;
    let text = if std::io::stdout().is_terminal() { escaped(&text) } else { text.into() };
    write_out(&text)
}

/// Prints a text and a line's end; a reader that went away is no failure.
pub(super) fn print(text: &str) -> Result<(), Failure> {
    write_out(&gate(text))
}

const MARK: &str = "\u{feff}";

/// Prints a table or a calendar, whose lines end as RFC 4180 and RFC 5545 ask.
pub(super) fn print_crlf(table: &str) -> Result<(), Failure> {
    // A byte-order mark is hostile anywhere but at the beginning of a table.
    let (mark, table) = table.strip_prefix(MARK).map_or(("", table), |table| (MARK, table));
    let lines = gate(&table.trim_end().replace("\r\n", "\n")).replace('\n', "\r\n");
    // The last end is written by `write_out`, but for its first half.
    write_out(&format!("{mark}{lines}\r"))
}

fn write_out(text: &str) -> Result<(), Failure> {
    match writeln!(anstream::stdout(), "{}", text.trim_end_matches(['\n', ' '])) {
        Err(e) if e.kind() != std::io::ErrorKind::BrokenPipe => Err(Failure::file(Path::new("output"), &e)),
        _ => Ok(()),
    }
}

/// How far a long work is, on standard error, where that is a terminal.
pub(super) fn bar(length: usize, template: &str) -> ProgressBar {
    let bar = ProgressBar::new(length as u64);
    if let Ok(style) = ProgressStyle::with_template(template) {
        bar.set_style(style);
    }
    bar
}

/// A line on standard error; a reader that went away is no failure.
pub(super) fn aside(line: &str) {
    let _ = writeln!(anstream::stderr(), "{}", gate(line));
}
