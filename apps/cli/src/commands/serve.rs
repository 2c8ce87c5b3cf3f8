use super::finder;
use crate::args::Common;
use crate::failure::Failure;
use clap::{Args, ValueEnum};
use degafam_server::{Log, LogFormat, Settings, Source};
use std::{
    io::stderr,
    net::SocketAddr,
    path::{Path, PathBuf},
    process::ExitCode,
};

/// Where it listens, and what it shows.
#[derive(Debug, Args)]
pub(crate) struct Serve {
    /// Address and port; port 0 takes any that is free
    #[arg(long, value_name = "ADDRESS", default_value = "127.0.0.1:8080")]
    listen: SocketAddr,
    /// Folder of the page, or `none` [default: share/degafam/web beside the program, or apps/web/dist]
    #[arg(long, value_name = "DIR")]
    page: Option<PathBuf>,
    /// Where the API is reached from outside, such as https://degafam.example
    #[arg(long, value_name = "URL", default_value = "")]
    base_url: String,
    /// Lines about requests, on standard error; they never hold what was asked
    #[arg(long, value_enum, default_value_t = LogArg::Off)]
    log: LogArg,
}

#[derive(Debug, Clone, Copy, ValueEnum)]
enum LogArg {
    Off,
    Text,
    Json,
}

pub(super) fn run(common: &Common, args: &Serve) -> Result<ExitCode, Failure> {
    let format = match args.log {
        LogArg::Off => LogFormat::Off,
        LogArg::Text => LogFormat::Text,
        LogArg::Json => LogFormat::Json,
    };
    if !args.base_url.is_empty() && !args.base_url.starts_with("http://") && !args.base_url.starts_with("https://") {
        let message = format!("--base-url is `{}`; write an address such as https://degafam.example", args.base_url);
        return Err(Failure::usage(message));
    }
    let mut settings = Settings::new(args.listen);
    settings.page = page(args.page.as_deref())?;
    settings.base_url.clone_from(&args.base_url);
    settings.log = Log::new(format, stderr());
    let source = match &common.data {
        Some(file) => {
            let own = Common { json: false, lang: None, data: Some(file.clone()) };
            Source::watched(file.clone(), move || finder(&own))?
        }
        None => Source::fixed(finder(common)?),
    };
    match degafam_server::run(settings, source) {
        Ok(()) => Ok(ExitCode::SUCCESS),
        Err(error) => Err(Failure::file(Path::new(&args.listen.to_string()), &error)),
    }
}

/// The folder of the page: the one named, else where an installed program or the repository has it.
fn page(named: Option<&Path>) -> Result<Option<PathBuf>, Failure> {
    let is_page = |folder: &PathBuf| folder.join("index.html").is_file();
    match named {
        Some(none) if none == Path::new("none") => Ok(None),
        Some(folder) if is_page(&folder.to_owned()) => Ok(Some(folder.to_owned())),
        Some(folder) => {
            let message = format!("--page: {} holds no index.html; name the folder of the page", folder.display());
            Err(Failure::usage(message))
        }
        None => {
            let program = std::env::current_exe().ok();
            let installed = program.and_then(|program| Some(program.parent()?.parent()?.join("share/degafam/web")));
            Ok(installed.into_iter().chain([PathBuf::from("apps/web/dist")]).find(is_page))
        }
    }
}
