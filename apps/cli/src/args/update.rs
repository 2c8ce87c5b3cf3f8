use super::Web;
use super::web::seconds;
use clap::Args;
use std::{path::PathBuf, time::Duration};

/// Which directories are asked, and what becomes of their lists.
#[derive(Debug, Args)]
pub(crate) struct Update {
    /// Ids of the directories to ask, now [default: those whose time has come]
    #[arg(long, value_name = "ID")]
    pub(crate) only: Vec<String>,
    /// The folder of layers to write, one a licence, for --data
    #[arg(long, value_name = "DIR", default_value = "layers")]
    pub(crate) out: PathBuf,
    /// Leave out lists that state no licence: what they say is for one's own machine, and not to be given on
    #[arg(long)]
    pub(crate) publish: bool,
    /// Say what would change, and write no layer
    #[arg(long)]
    pub(crate) dry_run: bool,
    /// A directory that is to be taken as it is now, though more than a third of it is gone
    #[arg(long, value_name = "ID")]
    pub(crate) accept: Vec<String>,
    /// The list of directories [default: that of the project, data/directories.toml]
    #[arg(long, value_name = "FILE")]
    pub(crate) directories: Option<PathBuf>,
    /// Folder in which the lists are kept as they were taken, so that one that fails stays as it was, and an interrupted
    /// run goes on
    #[arg(long, value_name = "DIR", default_value = "directories")]
    pub(crate) state: PathBuf,
    /// Forget what was fetched, and fetch everything anew
    #[arg(long)]
    pub(crate) fresh: bool,
    /// Towns of each country to ask from, before and after
    #[arg(long, value_name = "N", default_value_t = 5, value_parser = clap::value_parser!(u8).range(1..))]
    pub(crate) towns: u8,
    /// Day that counts as the one of fetching [default: today]
    #[arg(long, value_name = "DATE")]
    pub(crate) retrieved: Option<String>,
    /// Time after which no further file is begun; run again to go on
    #[arg(long, value_name = "SECONDS", default_value = "3600", value_parser = seconds)]
    pub(crate) max_time: Duration,
    /// Pause between two questions to one host
    #[arg(long, value_name = "SECONDS", default_value = "1", value_parser = seconds)]
    pub(crate) delay: Duration,
    #[command(flatten)]
    pub(crate) web: Web,
}
