//! `degafam data export`: a hoster's own files, to publish or to send.

use super::common::finder;
use super::output::{print, print_json};
use crate::args::Common;
use crate::failure::Failure;
use crate::files;
use serde_json::json;
use std::{fs, path::Path, process::ExitCode};

/// What is written, and where.
pub(super) struct Export<'a> {
    /// Id or name of the hoster.
    pub(super) hoster: &'a str,
    /// Its record, and not what it could publish.
    pub(super) record: bool,
    /// Address of the folder where published files will lie.
    pub(super) origin: Option<&'a str>,
    pub(super) out: &'a Path,
    pub(super) force: bool,
}

/// Writes the files. What was filled in there is only lost where that is asked for.
pub(super) fn run(common: &Common, export: &Export<'_>) -> Result<ExitCode, Failure> {
    let Export { out, .. } = *export;
    let made = finder(common)?.files(export.hoster, export.origin)?;
    if !export.record && made.folder.is_none() {
        let failure = Failure::usage(format!("{} has no website", made.hoster));
        return Err(failure.hint("add --origin URL, the folder where the files will lie"));
    }
    let wanted = if export.record { vec![made.record] } else { made.chatonsinfos };
    fs::create_dir_all(out).map_err(|e| Failure::file(out, &e))?;
    let (mut writing, mut differing) = (Vec::new(), Vec::new());
    for file in &wanted {
        let path = out.join(&file.name);
        match files::same(&path, file.text.as_bytes())? {
            Some(true) => continue,
            Some(false) => differing.push(path.clone()),
            None => {}
        }
        writing.push((path, &file.text));
    }
    if !export.force
        && let Some(first) = differing.first()
    {
        return Err(Failure::differs(first, differing.len() - 1));
    }
    for (path, text) in writing {
        files::write(&path, text.as_bytes())?;
    }
    let names: Vec<&String> = wanted.iter().map(|file| &file.name).collect();
    let (place, name) = (out.display(), &made.name);
    match (common.json, export.record) {
        (true, _) => print_json(&json!({ "hoster": made.hoster, "out": out, "files": names }))?,
        (false, true) => print(&format!("{place}: the record of {name}; correct it, then: degafam data check"))?,
        (false, false) => print(&format!(
            "{place}: {} files for {name}; fill in what is empty, then: degafam data check --chatonsinfos {place}",
            wanted.len()
        ))?,
    }
    Ok(ExitCode::SUCCESS)
}
