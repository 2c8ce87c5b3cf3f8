use super::{Options, Planning, Sheet};
use clap::{Args, ValueEnum};
use std::path::PathBuf;

#[derive(Debug, Args)]
pub(crate) struct Plan {
    /// Services, families, needs or addresses, such as "Google Drive" Doodle Zoom; or one sentence
    #[arg(required_unless_present = "from", num_args = 1..)]
    pub(crate) what: Vec<String>,
    /// A list of what you use: lines, CSV, bookmarks, a browser's history, an export of a password manager, a log; `-` reads
    /// the standard input. Of an address its host and one step of its path are looked at; names, passwords and notes never
    #[arg(long, value_name = "FILE")]
    pub(crate) from: Option<PathBuf>,
    #[command(flatten)]
    pub(crate) options: Options<Planning>,
    /// How to print
    #[arg(long, value_enum, default_value_t = PlanFormat::Text)]
    pub(crate) format: PlanFormat,
    #[command(flatten)]
    pub(crate) sheet: Sheet,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub(crate) enum PlanFormat {
    Text,
    Json,
    Geojson,
    Csv,
    /// A page for a meeting, to print or to send
    Html,
    /// The steps as tasks for a calendar (iCalendar)
    Ics,
}
