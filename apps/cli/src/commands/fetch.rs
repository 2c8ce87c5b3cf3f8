//! `degafam data fetch`, and `data check --chatonsinfos` of an address.

use super::chatonsinfos::{checked, described, matched, retrieved, summary};
use super::common::{finder, lang};
use super::output::{aside, bar, print, print_json};
use crate::args::{Common, Fetch, Provenance, Web};
use crate::data::{Gathered, name_domains, offers_in, overlay_text};
use crate::failure::Failure;
use crate::fetch::{Answer, Client, Crawl, Fetched, Outcome, Problem, Settings, State, crawl, read_address};
use crate::files;
use degafam::{
    Overlay,
    curate::{Matched, Severity},
    formats::{ChatonsInfos, Imported, Limits, Origin},
};
use serde_json::{Value, json};
use std::{
    collections::BTreeSet,
    path::{Path, PathBuf},
    process::ExitCode,
    time::Duration,
};

/// Whether a person wrote an address where a path may stand.
pub(super) fn is_address(path: &Path) -> bool {
    let text = path.to_string_lossy().to_ascii_lowercase();
    text.starts_with("http://") || text.starts_with("https://")
}

pub(super) fn settings(web: &Web, run: Duration, delay: Duration, limits: Limits) -> Settings {
    Settings {
        allow_private: web.allow_private.clone(),
        connect: web.connect_timeout,
        read: web.read_timeout,
        total: web.timeout,
        run,
        retries: web.retries,
        delay,
        limits,
    }
}

/// What is wrong with one file, as its server gives it out.
pub(super) fn check(common: &Common, url: &Path, provenance: &Provenance, web: &Web) -> Result<ExitCode, Failure> {
    if provenance.origin.is_some() {
        return Err(Failure::usage("--origin goes with files of this machine").hint("leave it out"));
    }
    let (limits, lang) = (Limits::default(), lang(common)?);
    let retrieved = retrieved(provenance.retrieved.as_deref())?;
    let origin = Origin::new(&url.to_string_lossy(), retrieved)?;
    let failed = |problem: Problem| Failure::fetch(&origin.url, &problem);
    let target = read_address(&origin.url).map_err(failed)?;
    // One file has the time that its tries take.
    let client = Client::new(settings(web, Duration::MAX, Duration::ZERO, limits));
    let bytes = match client.get(&target, None).map_err(failed)? {
        Answer::Body(bytes, _) => bytes,
        Answer::Unchanged => Vec::new(),
    };
    let mut gathered = Gathered::default();
    gathered.files.insert(origin.url.clone(), bytes);
    checked(common, Path::new(&origin.url), &gathered, retrieved, &limits, lang)
}

/// Fetches files and those that they name into an overlay.
pub(super) fn run(common: &Common, args: &Fetch) -> Result<ExitCode, Failure> {
    let mut limits = Limits::default();
    (limits.depth, limits.files) = (args.depth, args.max_files);
    // Better told now than after an hour.
    overlay_text(&Overlay::default(), &args.out)?;
    let retrieved = retrieved(args.retrieved.as_deref())?;
    let start = Origin::new(&args.url, retrieved)?;
    read_address(&start.url).map_err(|problem| Failure::fetch(&start.url, &problem))?;
    let folder = args.state.clone().unwrap_or_else(|| beside(&args.out));
    let state = State::open(&folder, &start.url, retrieved, args.fresh, limits.file_bytes)?;
    let client = Client::new(settings(&args.web, args.max_time, args.delay, limits));
    let found = watched(|tell| crawl(&client, &state, &start, &limits, tell))?;

    let mut gathered = Gathered::default();
    let read = found.files.iter().filter(|file| !matches!(file.outcome, Outcome::Refused(_)));
    gathered.files.extend(read.map(|file| (file.url.clone(), file.bytes.clone())));
    let finder = finder(common)?;
    let catalogue = finder.catalogue();
    let mut made = ChatonsInfos.read_set(catalogue, gathered.all(), retrieved, &limits)?;
    name_domains(&mut made.overlay, catalogue)?;
    let report = Report { start: &start, folder: &folder, found: &found, made: &made, gathered: &gathered };
    if made.overlay.merge.is_empty() {
        report.tell();
        return Err(report.nothing());
    }
    let (_, matches) = catalogue.with_matches(made.overlay.clone())?;
    files::write(&args.out, overlay_text(&made.overlay, &args.out)?.as_bytes())?;
    if found.in_time {
        state.finish()?;
    }
    match common.json {
        true => print_json(&report.document(&args.out, &matches))?,
        false => {
            report.tell();
            matches.iter().for_each(|one| aside(&matched(one)));
            aside(&report.counted());
            let offers = offers_in(&made.overlay);
            print(&format!("{}: {} hosters, {offers} offers", args.out.display(), matches.len()))?;
        }
    }
    Ok(ExitCode::SUCCESS)
}

/// `overlay.toml.state` for `overlay.toml`.
fn beside(out: &Path) -> PathBuf {
    let mut name = out.as_os_str().to_owned();
    name.push(".state");
    name.into()
}

/// Does a long work with a bar on standard error, where that is a terminal.
fn watched<T>(work: impl FnOnce(&(dyn Fn(usize, usize) + Sync)) -> T) -> T {
    let bar = bar(0, "{bar:40} {pos} of {len} files");
    let done = work(&|done, known| {
        bar.set_length(known as u64);
        bar.set_position(done as u64);
    });
    bar.finish_and_clear();
    done
}

/// What a run has to say.
struct Report<'a> {
    start: &'a Origin,
    folder: &'a Path,
    found: &'a Crawl,
    made: &'a Imported,
    gathered: &'a Gathered,
}

impl Report<'_> {
    fn refused(&self) -> impl Iterator<Item = (&Fetched, &Problem)> {
        self.found.files.iter().filter_map(|file| match &file.outcome {
            Outcome::Refused(problem) => Some((file, problem)),
            _ => None,
        })
    }

    fn count(&self, outcome: &Outcome) -> usize {
        self.found.files.iter().filter(|file| file.outcome == *outcome).count()
    }

    /// What nothing else tells already.
    fn left_out(&self) -> impl Iterator<Item = &degafam::formats::LeftOut> {
        let refused: BTreeSet<&str> = self.refused().map(|(file, _)| file.url.as_str()).collect();
        self.made.left_out.iter().filter(move |left| !refused.contains(left.origin.as_str()))
    }

    /// Problems first of the web, then of the files; notes are in the document only.
    fn tell(&self) {
        for (file, Problem { rule, problem, mend, .. }) in self.refused() {
            let by = file.named_by.as_ref().map_or_else(String::new, |by| format!(", named by {by}"));
            aside(&format!("{}: not read: {problem}; {mend} [{rule}]{by}", file.url));
        }
        let remarks = self.made.report.remarks.iter().filter(|remark| remark.severity != Severity::Info);
        remarks.for_each(|remark| aside(&described(remark, self.gathered)));
        self.left_out().for_each(|left| aside(&format!("{}: left out: {}: {}", left.origin, left.what, left.reason)));
        if self.found.beyond > 0 {
            aside(&format!("{} more files are named than are fetched; add --max-files N", self.found.beyond));
        }
        if self.found.deeper > 0 {
            aside(&format!("{} files lie deeper than is followed; add --depth N", self.found.deeper));
        }
        if !self.found.in_time {
            aside("the time was up; run again to go on, or give more time with --max-time");
        }
    }

    fn counted(&self) -> String {
        let [read, unchanged, kept] = [Outcome::Read, Outcome::Unchanged, Outcome::Kept].map(|o| self.count(&o));
        format!(
            "{} files: {read} read, {unchanged} unchanged, {kept} kept from before an interruption, {} not read; in the \
             files {}",
            self.found.files.len(),
            self.refused().count(),
            summary(&self.made.report)
        )
    }

    /// Why there is no overlay.
    fn nothing(&self) -> Failure {
        let first = self.found.files.first().map(|file| &file.outcome);
        match first {
            Some(Outcome::Refused(problem)) => Failure::fetch(&self.start.url, problem),
            _ => Failure::data(format!("{}: no hoster could be read", self.start.url))
                .hint("name the file of a federation or an organisation"),
        }
    }

    fn document(&self, out: &Path, matches: &[Matched]) -> Value {
        let Self { found, made, .. } = self;
        let files: Vec<Value> = found.files.iter().map(file).collect();
        json!({
            "out": out,
            "state": self.folder,
            "start": self.start.url,
            "retrieved": self.start.retrieved,
            "complete": found.in_time,
            "counts": {
                "read": self.count(&Outcome::Read),
                "unchanged": self.count(&Outcome::Unchanged),
                "kept": self.count(&Outcome::Kept),
                "refused": self.refused().count(),
                "beyond": found.beyond,
                "deeper": found.deeper,
            },
            "files": files,
            "matches": matches,
            "report": made.report,
            "left_out": self.left_out().collect::<Vec<_>>(),
        })
    }
}

fn file(file: &Fetched) -> Value {
    let (status, problem) = match &file.outcome {
        Outcome::Read => ("read", None),
        Outcome::Unchanged => ("unchanged", None),
        Outcome::Kept => ("kept", None),
        Outcome::Refused(problem) => ("refused", Some(problem)),
    };
    let bytes = problem.is_none().then_some(file.bytes.len());
    json!({ "url": file.url, "named_by": file.named_by, "status": status, "bytes": bytes, "problem": problem })
}
