use super::web::Web;
use clap::Args;
use std::path::PathBuf;

/// What is released, and who signs it.
#[derive(Debug, Args)]
pub(crate) struct Release {
    /// The data folder; its places.bin goes with it
    #[arg(long, default_value = "data")]
    pub(crate) folder: PathBuf,
    /// Overlays to release with it, .toml or .json, each with its licence; all who install it lay them over (repeatable)
    #[arg(long, value_name = "FILE")]
    pub(crate) layer: Vec<PathBuf>,
    /// The file of the secret key, as `minisign -G` makes it; its password is asked, or taken from DEGAFAM_KEY_PASSWORD
    #[arg(long, value_name = "FILE")]
    pub(crate) key: PathBuf,
    /// The folder to write
    #[arg(long, value_name = "DIR")]
    pub(crate) out: PathBuf,
    /// The folder of the last release: what changed since is told, and can be had alone
    #[arg(long, value_name = "DIR")]
    pub(crate) previous: Option<PathBuf>,
}

/// Where a release lies, and who must have signed it.
#[derive(Debug, Args)]
pub(crate) struct Install {
    /// The folder of a release, or its address
    #[arg(value_name = "DIR|URL")]
    pub(crate) from: PathBuf,
    /// The public key, or the file that holds it; needed the first time, then kept
    #[arg(long, value_name = "PUBLIC|FILE")]
    pub(crate) key: Option<String>,
    /// The folder in which data are kept [default: DEGAFAM_DATA_DIR, else the system's for a user's data]
    #[arg(long, value_name = "DIR")]
    pub(crate) data_dir: Option<PathBuf>,
    /// Take a release that is older than the installed one
    #[arg(long)]
    pub(crate) allow_older: bool,
    #[command(flatten)]
    pub(crate) web: Web,
}
