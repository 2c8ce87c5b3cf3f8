use clap::{Args, ValueEnum};
use std::{net::SocketAddr, path::PathBuf};

/// Where it listens, and what it shows.
#[derive(Debug, Args)]
pub(crate) struct Serve {
    /// Address and port; port 0 takes any that is free
    #[arg(long, value_name = "ADDRESS", default_value = "127.0.0.1:8080")]
    pub(crate) listen: SocketAddr,
    /// Folder of the page, or `none` [default: share/degafam/web beside the program, or apps/web/dist]
    #[arg(long, value_name = "DIR")]
    pub(crate) page: Option<PathBuf>,
    /// Where the API is reached from outside, such as https://degafam.example
    #[arg(long, value_name = "URL", default_value = "")]
    pub(crate) base_url: String,
    /// Lines about requests, on standard error; they never hold what was asked
    #[arg(long, value_enum, default_value_t = LogArg::Off)]
    pub(crate) log: LogArg,
}

#[derive(Debug, Clone, Copy, ValueEnum)]
pub(crate) enum LogArg {
    Off,
    Text,
    Json,
}
