//! One list, fetched: whole, or not at all.

use super::table::{CHATONSINFOS, Directory, START};
use crate::failure::Failure;
use crate::fetch::{Client, Fetched, Outcome, Problem, State, crawl, fetch_one, post_one};
use degafam::{
    formats::{Limits, Origin},
    model::Date,
};
use serde_json::Value;
use std::path::Path;

/// Where a list that comes in pages has its entries.
const ENTRIES: &str = "data";

/// What came of a visit.
#[derive(Debug)]
pub(crate) enum Visit {
    /// Addresses and contents, and the files of a federation that were not read.
    Read(Vec<(String, Vec<u8>)>, Vec<Fetched>),
    /// Why it could not be had.
    Refused(String, Problem),
}

/// Fetches a list; `tell` learns how many files are done, of how many known.
pub(crate) fn visit(
    client: &Client,
    directory: &Directory,
    folder: &Path,
    today: Date,
    fresh: bool,
    tell: &(dyn Fn(usize, usize) + Sync),
) -> Result<Visit, Failure> {
    let limits = directory.limits();
    let start = directory.urls.first().map(String::as_str).unwrap_or_default();
    let state = State::open(folder, start, today, fresh, limits.file_bytes)?;
    let visit = if directory.format == CHATONSINFOS {
        federation(client, &state, start, today, &limits, tell)?
    } else {
        files(client, &state, directory, &limits, tell)?
    };
    if matches!(visit, Visit::Read(..)) {
        state.finish()?;
    }
    Ok(visit)
}

fn federation(
    client: &Client,
    state: &State,
    start: &str,
    today: Date,
    limits: &Limits,
    tell: &(dyn Fn(usize, usize) + Sync),
) -> Result<Visit, Failure> {
    let found = crawl(client, state, &Origin::new(start, today)?, limits, tell)?;
    let is_read = |file: &Fetched| !matches!(file.outcome, Outcome::Refused(_));
    let (read, refused): (Vec<Fetched>, Vec<Fetched>) = found.files.into_iter().partition(is_read);
    let (mut refused, late) = (refused.into_iter(), !found.in_time);
    // Without its first file there is no federation; when the time was up, the rest is asked for in the next run.
    let first = read.is_empty() || late;
    let wrong = |file: &Fetched| matches!(&file.outcome, Outcome::Refused(problem) if !late || problem.rule == "time");
    if first && let Some(Fetched { url, outcome: Outcome::Refused(problem), .. }) = refused.find(wrong) {
        return Ok(Visit::Refused(url, problem));
    }
    Ok(Visit::Read(read.into_iter().map(|file| (file.url, file.bytes)).collect(), refused.collect()))
}

fn files(
    client: &Client,
    state: &State,
    directory: &Directory,
    limits: &Limits,
    tell: &(dyn Fn(usize, usize) + Sync),
) -> Result<Visit, Failure> {
    let mut files: Vec<(String, Vec<u8>)> = Vec::new();
    for url in &directory.urls {
        let mut start = 0;
        loop {
            let at = url.replace(START, &start.to_string());
            let (outcome, bytes) = match &directory.ask {
                Some(question) => post_one(client, state, &at, question)?,
                None => fetch_one(client, state, &at)?,
            };
            if let Outcome::Refused(problem) = outcome {
                return Ok(Visit::Refused(at, problem));
            }
            let entries = entries(&bytes);
            // A server that knows no pages would give the same for ever.
            let again = files.last().is_some_and(|(_, last)| *last == bytes);
            if !again {
                files.push((at, bytes));
            }
            tell(files.len(), files.len().max(directory.urls.len()));
            start += entries;
            match directory.page {
                Some(page) if !again && entries >= page && start < limits.records => {}
                _ => break,
            }
        }
    }
    Ok(Visit::Read(files, Vec::new()))
}

/// How many entries a page has.
fn entries(bytes: &[u8]) -> usize {
    let page: Option<Value> = serde_json::from_slice(bytes).ok();
    page.and_then(|page| page.get(ENTRIES)?.as_array().map(Vec::len)).unwrap_or(0)
}
