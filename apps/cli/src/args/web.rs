use clap::Args;
use std::time::Duration;

/// How the web is asked.
#[derive(Debug, Args)]
pub(crate) struct Web {
    /// A host of a network of your own, with all beneath it: it may lie at a private address. Link-local addresses and
    /// those at which clouds keep secrets are never asked
    #[arg(long, value_name = "HOST", help_heading = "Options for addresses")]
    pub(crate) allow_private: Vec<String>,
    /// Time for finding a host, and for connecting to it
    #[arg(long, value_name = "SECONDS", default_value = "10", value_parser = seconds, help_heading = "Options for addresses")]
    pub(crate) connect_timeout: Duration,
    /// Time for which a server may stay silent
    #[arg(long, value_name = "SECONDS", default_value = "10", value_parser = seconds, help_heading = "Options for addresses")]
    pub(crate) read_timeout: Duration,
    /// Time for one answer in all
    #[arg(long, value_name = "SECONDS", default_value = "30", value_parser = seconds, help_heading = "Options for addresses")]
    pub(crate) timeout: Duration,
    /// Further tries after a failure that may pass
    #[arg(long, value_name = "N", default_value_t = 2, value_parser = clap::value_parser!(u32).range(..=10), help_heading = "Options for addresses")]
    pub(crate) retries: u32,
}

/// A number of seconds, up to a day.
pub(super) fn seconds(text: &str) -> Result<Duration, String> {
    let day = Duration::from_secs(86_400);
    let read = text.parse().ok().and_then(|number| Duration::try_from_secs_f64(number).ok());
    read.filter(|time| *time <= day).ok_or_else(|| "write a number of seconds, such as 10 or 0.5".to_owned())
}
