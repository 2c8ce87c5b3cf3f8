use super::common::{data_files, finder, renewed};
use crate::args::{Common, LogArg, Serve};
use crate::failure::Failure;
use crate::release::Store;
use degafam_server::{Log, LogFormat, Settings, Source};
use std::{
    io::stderr,
    path::{Path, PathBuf},
    process::ExitCode,
    sync::atomic::{AtomicBool, Ordering},
};

pub(super) fn run(common: &Common, args: &Serve) -> Result<ExitCode, Failure> {
    let format = match args.log {
        LogArg::Off => LogFormat::Off,
        LogArg::Text => LogFormat::Text,
        LogArg::Json => LogFormat::Json,
    };
    if !args.base_url.is_empty() && !args.base_url.starts_with("http://") && !args.base_url.starts_with("https://") {
        let failure = Failure::usage(format!("--base-url is `{}`", args.base_url));
        return Err(failure.hint("write an address such as https://degafam.example"));
    }
    let mut settings = Settings::new(args.listen);
    settings.page = page(args.page.as_deref())?;
    settings.base_url.clone_from(&args.base_url);
    settings.log = Log::new(format, stderr());
    let source = source(common)?;
    match degafam_server::run(settings, source) {
        Ok(()) => Ok(ExitCode::SUCCESS),
        Err(error) => Err(Failure::file(Path::new(&args.listen.to_string()), &error)),
    }
}

/// The data that answer, and what is looked at to see newer ones: the files of `--data`, else the installed release.
fn source(common: &Common) -> Result<Source, Failure> {
    // What it has to say goes into its log.
    let own = Common { json: true, lang: None, data: common.data.clone() };
    let files = match common.data.is_empty() {
        true => Store::of(None).map(|store| vec![store.pointer()]).unwrap_or_default(),
        false => data_files(common),
    };
    if files.is_empty() {
        return finder(&own).map(Source::fixed);
    }
    let answered = AtomicBool::new(false);
    Source::watched(files, move || {
        // To begin with, something must answer; then only what can be read takes its place.
        if answered.swap(true, Ordering::Relaxed) { renewed(&own) } else { finder(&own) }
    })
}

/// The folder of the page: the one named, else where an installed program or the repository has it.
fn page(named: Option<&Path>) -> Result<Option<PathBuf>, Failure> {
    let is_page = |folder: &PathBuf| folder.join("index.html").is_file();
    match named {
        Some(none) if none == Path::new("none") => Ok(None),
        Some(folder) if is_page(&folder.to_owned()) => Ok(Some(folder.to_owned())),
        Some(folder) => {
            let failure = Failure::usage(format!("--page: {} holds no index.html", folder.display()));
            Err(failure.hint("name the folder of the page"))
        }
        None => {
            let program = std::env::current_exe().ok();
            let installed = program.and_then(|program| Some(program.parent()?.parent()?.join("share/degafam/web")));
            Ok(installed.into_iter().chain([PathBuf::from("apps/web/dist")]).find(is_page))
        }
    }
}
