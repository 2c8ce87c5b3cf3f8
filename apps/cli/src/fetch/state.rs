//! What was fetched, kept on disk file by file, so that an interruption loses nothing.

use super::request::Validators;
use crate::failure::Failure;
use crate::files::{self, UNFINISHED, cache, write};
use degafam::model::Date;
use ring::digest;
use serde::{Deserialize, Serialize};
use std::{
    fs,
    io::{self, Read},
    path::{Path, PathBuf},
};

/// Version of the folder's layout.
const FORMAT: u32 = 1;
/// Name of the file that tells of the run.
const RUN: &str = "run.json";
/// Name of the folder of files.
const FILES: &str = "files";
/// Bytes that the line before a file's content may have: addresses and validators are far shorter.
const HEAD_BYTES: u64 = 16 << 10;

#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
struct Run {
    format: u32,
    number: u64,
    start: String,
    retrieved: String,
    complete: bool,
}

/// What is known of a file that was fetched: one line of JSON before its content.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
struct Head {
    url: String,
    /// The run that read or confirmed it last.
    run: u64,
    /// SHA-256 of the content.
    digest: String,
    validators: Validators,
}

/// A file that was fetched.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Known {
    head: Head,
    pub(crate) bytes: Vec<u8>,
}

impl Known {
    pub(crate) fn validators(&self) -> &Validators {
        &self.head.validators
    }
}

/// The folder in which fetched files are kept.
#[derive(Debug)]
pub(crate) struct State {
    folder: PathBuf,
    run: Run,
    file_bytes: u64,
}

impl State {
    /// Opens a folder, made where there is none. A run of the same day and start that was interrupted goes on; else a
    /// new one begins, in which every file is asked for again. `fresh` forgets all that was fetched.
    pub(crate) fn open(
        folder: &Path,
        start: &str,
        retrieved: Date,
        fresh: bool,
        file_bytes: usize,
    ) -> Result<Self, Failure> {
        let kept = folder.join(FILES);
        fs::create_dir_all(&kept).map_err(|e| Failure::file(folder, &e))?;
        let path = folder.join(RUN);
        let last: Option<Run> = match files::open(&path).and_then(io::read_to_string) {
            Ok(text) => serde_json::from_str(&text).ok(),
            Err(e) if e.kind() == io::ErrorKind::InvalidData => None,
            Err(e) if e.kind() == io::ErrorKind::NotFound => None,
            Err(e) => return Err(Failure::file(&path, &e)),
        };
        if let Some(last) = last.as_ref().filter(|last| last.format > FORMAT && !fresh) {
            let problem = format!("{}: it was written by a newer degafam (format {})", folder.display(), last.format);
            return Err(Failure::data(problem).hint("add --fresh, or name another folder with --state"));
        }
        sweep(&kept, fresh).map_err(|e| Failure::file(&kept, &e))?;
        let retrieved = retrieved.to_string();
        let run = match last {
            Some(last) if !fresh && !last.complete && last.start == start && last.retrieved == retrieved => last,
            last => {
                let number = last.map_or(1, |last| last.number.saturating_add(1));
                Run { format: FORMAT, number, start: start.to_owned(), retrieved, complete: false }
            }
        };
        let state = Self { folder: folder.to_owned(), run, file_bytes: u64::try_from(file_bytes).unwrap_or(u64::MAX) };
        state.write_run()?;
        Ok(state)
    }

    /// What was fetched from an address, if it is there and whole.
    pub(crate) fn known(&self, url: &str) -> Option<Known> {
        let mut bytes = Vec::new();
        let file = files::open(&self.path(url)).ok()?;
        file.take(self.file_bytes.saturating_add(HEAD_BYTES)).read_to_end(&mut bytes).ok()?;
        let end = bytes.iter().position(|byte| *byte == b'\n')?;
        let head: Head = serde_json::from_slice(bytes.get(..end)?).ok()?;
        bytes.drain(..=end);
        (head.url == url && head.digest == digest_of(&bytes)).then_some(Known { head, bytes })
    }

    /// Whether a file was read or confirmed in the run that goes on.
    pub(crate) fn is_done(&self, known: &Known) -> bool {
        known.head.run == self.run.number
    }

    /// Keeps what was fetched.
    pub(crate) fn keep(&self, url: &str, bytes: &[u8], validators: Validators) -> Result<(), Failure> {
        let head = Head { url: url.to_owned(), run: self.run.number, digest: digest_of(bytes), validators };
        self.write(&head, bytes)
    }

    /// Keeps that a file is still the same.
    pub(crate) fn confirm(&self, known: &Known) -> Result<(), Failure> {
        self.write(&Head { run: self.run.number, ..known.head.clone() }, &known.bytes)
    }

    /// Forgets a file that is no more.
    pub(crate) fn forget(&self, url: &str) {
        // Where it cannot be removed, it is asked for again: nothing is lost.
        let _ = fs::remove_file(self.path(url));
    }

    /// Tells that the run came to its end.
    pub(crate) fn finish(mut self) -> Result<(), Failure> {
        self.run.complete = true;
        self.write_run()
    }

    fn path(&self, url: &str) -> PathBuf {
        self.folder.join(FILES).join(digest_of(url.as_bytes()))
    }

    fn write(&self, head: &Head, bytes: &[u8]) -> Result<(), Failure> {
        let path = self.path(&head.url);
        let mut whole = serde_json::to_vec(head).map_err(|e| Failure::data(e.to_string()))?;
        whole.push(b'\n');
        whole.extend(bytes);
        cache(&path, &whole)
    }

    fn write_run(&self) -> Result<(), Failure> {
        let path = self.folder.join(RUN);
        let text = serde_json::to_vec(&self.run).map_err(|e| Failure::data(e.to_string()))?;
        write(&path, &text)
    }
}

/// Removes what an interrupted run left half written, and, if `all`, everything that was fetched.
fn sweep(files: &Path, all: bool) -> io::Result<()> {
    let ours = |name: &str| name.len() == 64 && name.bytes().all(|byte| byte.is_ascii_hexdigit());
    for entry in fs::read_dir(files)? {
        let entry = entry?;
        let name = entry.file_name();
        let name = name.to_string_lossy();
        if name.starts_with(UNFINISHED) || (all && ours(&name)) {
            fs::remove_file(entry.path())?;
        }
    }
    Ok(())
}

fn digest_of(bytes: &[u8]) -> String {
    digest::digest(&digest::SHA256, bytes).as_ref().iter().map(|byte| format!("{byte:02x}")).collect()
}

#[cfg(test)]
mod tests {
    use super::{FILES, RUN, State, UNFINISHED, Validators};
    use std::{fs, path::Path};

    const URL: &str = "https://a.example/o.properties";

    fn open(folder: &Path, day: &str, fresh: bool) -> State {
        State::open(folder, "https://a.example/f", day.parse().unwrap(), fresh, 100).unwrap()
    }

    #[test]
    fn an_interrupted_run_goes_on_the_same_day_only() {
        let folder = tempfile::tempdir().unwrap();
        let state = open(folder.path(), "2026-11-22", false);
        state.keep(URL, b"a = b\n", Validators::default()).unwrap();
        let again = open(folder.path(), "2026-11-22", false);
        let known = again.known(URL).unwrap();
        assert!(again.is_done(&known) && known.bytes == b"a = b\n");
        let next = open(folder.path(), "2026-11-23", false);
        assert!(!next.is_done(&next.known(URL).unwrap()), "its date would not be true");
        next.finish().unwrap();
        let after = open(folder.path(), "2026-11-23", false);
        assert!(!after.is_done(&after.known(URL).unwrap()), "a run that ended does not go on");
        after.confirm(&after.known(URL).unwrap()).unwrap();
        assert!(after.is_done(&after.known(URL).unwrap()));
        after.forget(URL);
        assert!(after.known(URL).is_none());
    }

    #[test]
    fn damaged_files_are_fetched_again() {
        let folder = tempfile::tempdir().unwrap();
        let state = open(folder.path(), "2026-11-22", false);
        state.keep(URL, b"a = b\n", Validators::default()).unwrap();
        let path = state.path(URL);
        let whole = fs::read(&path).unwrap();
        for length in 0..whole.len() {
            fs::write(&path, &whole[..length]).unwrap();
            assert!(state.known(URL).is_none(), "{length}");
        }
        fs::write(&path, &whole).unwrap();
        assert!(state.known(URL).is_some());
        fs::copy(&path, state.path("https://b.example/")).unwrap();
        assert!(state.known("https://b.example/").is_none(), "that file is of another address");
    }

    #[test]
    fn only_what_is_ours_is_swept() {
        let folder = tempfile::tempdir().unwrap();
        let state = open(folder.path(), "2026-11-22", false);
        state.keep(URL, b"a = b\n", Validators::default()).unwrap();
        let files = folder.path().join(FILES);
        fs::write(files.join(format!("{UNFINISHED}x")), "half").unwrap();
        fs::write(files.join("notes.txt"), "mine").unwrap();
        assert!(open(folder.path(), "2026-11-22", false).known(URL).is_some());
        let left = fs::read_dir(&files).unwrap().count();
        assert_eq!(left, 2, "the half-written file is gone");
        assert!(open(folder.path(), "2026-11-22", true).known(URL).is_none());
        assert!(files.join("notes.txt").exists());
    }

    #[test]
    fn a_newer_layout_is_refused() {
        let folder = tempfile::tempdir().unwrap();
        fs::write(folder.path().join(RUN), r#"{"format":9,"number":1,"start":"","retrieved":"","complete":true}"#)
            .unwrap();
        let opened =
            |fresh| State::open(folder.path(), "https://a.example/f", "2026-11-22".parse().unwrap(), fresh, 100);
        assert!(opened(false).is_err_and(|e| e.to_string().contains("--fresh")));
        assert!(opened(true).is_ok());
        fs::write(folder.path().join(RUN), "{").unwrap();
        assert!(opened(false).is_ok(), "a damaged one only loses that the run may go on");
    }
}
