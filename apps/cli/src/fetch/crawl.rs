//! From one file to those that it names, level by level.

use super::address;
use super::client::{Answer, Client};
use super::frontier::{Frontier, Job};
use super::plan::{Next, Plan};
use super::problem::Problem;
use super::settings::CONNECTIONS;
use super::state::{Known, State};
use crate::failure::Failure;
use degafam::{
    formats::{ChatonsInfos, FileClass, Limits, Origin},
    model::Date,
};
use std::{
    sync::{Condvar, Mutex, MutexGuard, PoisonError},
    thread,
};
use url::Url;

/// What became of a file.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum Outcome {
    /// It was fetched.
    Read,
    /// The server said that it is still the one we held.
    Unchanged,
    /// It was fetched before this run was interrupted.
    Kept,
    /// It was not read.
    Refused(Problem),
}

/// A file of the federation.
#[derive(Debug)]
pub(crate) struct Fetched {
    /// Its address, as another file names it.
    pub(crate) url: String,
    /// The file that names it.
    pub(crate) named_by: Option<String>,
    pub(crate) outcome: Outcome,
    pub(crate) bytes: Vec<u8>,
}

/// All files, in the order in which they are named.
#[derive(Debug)]
pub(crate) struct Crawl {
    pub(crate) files: Vec<Fetched>,
    /// Files that were named when there were enough.
    pub(crate) beyond: usize,
    /// Files that lie deeper than the limit.
    pub(crate) deeper: usize,
    /// Whether the time sufficed.
    pub(crate) in_time: bool,
}

/// Fetches a file and those that it names, and so on; `tell` learns how many files are done, of how many known.
pub(crate) fn crawl(
    client: &Client,
    state: &State,
    start: &Origin,
    limits: &Limits,
    tell: &(dyn Fn(usize, usize) + Sync),
) -> Result<Crawl, Failure> {
    let mut frontier = Frontier::new(limits);
    frontier.add(&start.url, None, 0);
    let mut files: Vec<Fetched> = Vec::new();
    let mut bytes = 0usize;
    let mut in_time = true;
    loop {
        let level = frontier.advance();
        if level.is_empty() {
            break;
        }
        let (before, known) = (files.len(), files.len() + level.len());
        let room = limits.total_bytes.saturating_sub(bytes);
        let answers =
            Level { client, state, jobs: &level, limits, tell: &|done| tell(before + done, known) }.ask(room)?;
        for (job, answer) in level.into_iter().zip(answers) {
            let (mut outcome, mut content) = answer.unwrap_or_else(|| (Outcome::Refused(too_late()), Vec::new()));
            in_time &= !matches!(&outcome, Outcome::Refused(problem) if problem.rule == "time");
            bytes = bytes.saturating_add(content.len());
            if bytes > limits.total_bytes && !content.is_empty() {
                (outcome, content) = (Outcome::Refused(too_much(limits)), Vec::new());
            }
            for url in named(&job.url, &content, start.retrieved, limits) {
                frontier.add(&url, Some(&job.url), job.depth + 1);
            }
            files.push(Fetched { url: job.url, named_by: job.named_by, outcome, bytes: content });
        }
    }
    Ok(Crawl { files, beyond: frontier.beyond, deeper: frontier.deeper, in_time })
}

/// The files that a federation or an organisation names.
fn named(url: &str, bytes: &[u8], retrieved: Date, limits: &Limits) -> Vec<String> {
    let mut silent = *limits;
    // What is wrong with the file is told when it is read for good.
    silent.remarks = 0;
    let found = Origin::new(url, retrieved).and_then(|origin| ChatonsInfos::links(bytes, &origin, &silent));
    match found {
        Ok(found) if matches!(found.class, Some(FileClass::Federation | FileClass::Organization)) => {
            found.links.into_iter().map(|link| link.url).collect()
        }
        _ => Vec::new(),
    }
}

/// What became of a file, and its bytes.
pub(crate) type Answered = (Outcome, Vec<u8>);

/// Files that are equally far from the first.
struct Level<'a> {
    client: &'a Client,
    state: &'a State,
    jobs: &'a [Job],
    limits: &'a Limits,
    tell: &'a (dyn Fn(usize) + Sync),
}

/// What all who ask share.
struct Board {
    plan: Plan,
    answers: Vec<Option<Answered>>,
    done: usize,
    failure: Option<Failure>,
}

impl Level<'_> {
    /// Asks for all of them; none where the time was up before.
    fn ask(&self, room: usize) -> Result<Vec<Option<Answered>>, Failure> {
        let hosts: Vec<Option<&str>> =
            self.jobs.iter().map(|job| job.target.as_ref().ok().map(address::host)).collect();
        let refused = |job: &Job| Some((Outcome::Refused(job.target.as_ref().err()?.clone()), Vec::new()));
        let answers: Vec<Option<Answered>> = self.jobs.iter().map(refused).collect();
        let done = answers.iter().flatten().count();
        let board = Mutex::new(Board { plan: Plan::new(&hosts, room), answers, done, failure: None });
        let changed = Condvar::new();
        thread::scope(|scope| {
            for _ in 0..CONNECTIONS.min(self.jobs.len()) {
                scope.spawn(|| self.work(&board, &changed));
            }
        });
        let board = board.into_inner().unwrap_or_else(PoisonError::into_inner);
        board.failure.map_or(Ok(board.answers), Err)
    }

    fn work(&self, board: &Mutex<Board>, changed: &Condvar) {
        let lock = || board.lock().unwrap_or_else(PoisonError::into_inner);
        let mut held = lock();
        while held.failure.is_none() && !self.client.is_late() {
            match held.plan.next() {
                Next::Ask(file) => {
                    drop(held);
                    let answer = self.one(file);
                    held = lock();
                    self.note(&mut held, file, answer);
                    changed.notify_all();
                }
                Next::Down(file) => self.leave(&mut held, file, down()),
                Next::Full(file) => self.leave(&mut held, file, too_much(self.limits)),
                Next::Wait => held = changed.wait(held).unwrap_or_else(PoisonError::into_inner),
                Next::End => break,
            }
        }
        drop(held);
        changed.notify_all();
    }

    fn leave(&self, board: &mut MutexGuard<'_, Board>, file: usize, problem: Problem) {
        self.put(board, file, (Outcome::Refused(problem), Vec::new()));
    }

    fn note(&self, board: &mut MutexGuard<'_, Board>, file: usize, answer: Result<Answered, Failure>) {
        match answer {
            Ok(answer) => {
                let failed = matches!(&answer.0, Outcome::Refused(problem) if problem.transient);
                board.plan.answered(file, answer.1.len(), failed);
                self.put(board, file, answer);
            }
            // Nothing more can be kept: going on would only ask hosts in vain.
            Err(failure) => board.failure = Some(failure),
        }
    }

    fn put(&self, board: &mut MutexGuard<'_, Board>, file: usize, answer: Answered) {
        if let Some(slot) = board.answers.get_mut(file) {
            *slot = Some(answer);
        }
        board.done += 1;
        (self.tell)(board.done);
    }

    /// One file, from what was kept or from its host.
    fn one(&self, file: usize) -> Result<Answered, Failure> {
        let Some((job, target)) = self.jobs.get(file).and_then(|job| Some((job, job.target.as_ref().ok()?))) else {
            return Ok((Outcome::Refused(too_late()), Vec::new()));
        };
        fetch(self.client, self.state, &job.url, target)
    }
}

fn fetch(client: &Client, state: &State, url: &str, target: &Url) -> Result<Answered, Failure> {
    held_or(client, state, url, |known| client.get(target, known.map(Known::validators)))
}

/// One file for itself.
pub(crate) fn fetch_one(client: &Client, state: &State, url: &str) -> Result<Answered, Failure> {
    held_or(client, state, url, |known| client.get(&address::read(url)?, known.map(Known::validators)))
}

/// What a server answers to a question in JSON.
pub(crate) fn post_one(client: &Client, state: &State, url: &str, question: &str) -> Result<Answered, Failure> {
    held_or(client, state, url, |_| client.post(&address::read(url)?, question))
}

/// What this run holds already, or what is answered now, which is kept.
fn held_or(
    client: &Client,
    state: &State,
    url: &str,
    ask: impl FnOnce(Option<&Known>) -> Result<Answer, Problem>,
) -> Result<Answered, Failure> {
    let known = state.known(url);
    if let Some(known) = known.as_ref().filter(|known| state.is_done(known)) {
        return Ok((Outcome::Kept, known.bytes.clone()));
    }
    if client.is_late() {
        return Ok((Outcome::Refused(too_late()), Vec::new()));
    }
    match (ask(known.as_ref()), known) {
        (Ok(Answer::Body(bytes, validators)), _) => {
            state.keep(url, &bytes, validators)?;
            Ok((Outcome::Read, bytes))
        }
        (Ok(Answer::Unchanged), Some(known)) => {
            state.confirm(&known)?;
            Ok((Outcome::Unchanged, known.bytes))
        }
        (Ok(Answer::Unchanged), None) => Ok((Outcome::Refused(Problem::of_status(304, None)), Vec::new())),
        (Err(problem), _) => {
            if problem.is_gone() {
                state.forget(url);
            }
            Ok((Outcome::Refused(problem), Vec::new()))
        }
    }
}

fn down() -> Problem {
    let problem = "its host failed several times in a row, and was left in peace";
    Problem::new("down", problem, "run again later: what was read is kept; if it stays, tell the hoster")
}

fn too_much(limits: &Limits) -> Problem {
    let problem = format!("the files have more than {} bytes together", limits.total_bytes);
    Problem::new("limit", problem, "fetch its organisation alone")
}

fn too_late() -> Problem {
    Problem::new(
        "time",
        "the time was up before it was asked for",
        "run again to go on, or give more time with --max-time",
    )
}
