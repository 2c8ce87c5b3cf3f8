//! `degafam data update`.

use super::chatonsinfos::retrieved;
use super::common::finder;
use super::fetch::settings;
use super::output::{aside, bar, print, print_json};
use crate::args::{Common, Update};
use crate::data::answers::{Answers, answers};
use crate::data::diff::{Changes, diff};
use crate::data::offers_in;
use crate::failure::Failure;
use crate::fetch::{Client, Fetched, Outcome, Problem};
use crate::files;
use crate::update::{Directory, Fate, Layers, List, May, Run, Store, Table, layers, write, written};
use degafam::{
    Catalogue, Overlay,
    curate::Severity,
    formats::{Imported, Limits},
    model::Date,
};
use serde_json::{Value, json};
use std::{
    collections::{BTreeMap, BTreeSet},
    path::PathBuf,
    process::ExitCode,
};

pub(super) fn run(common: &Common, args: &Update) -> Result<ExitCode, Failure> {
    let today = retrieved(args.retrieved.as_deref())?;
    let table = match &args.directories {
        Some(file) => Table::read(&files::text(file)?, &file.display().to_string())?,
        None => Table::embedded()?,
    };
    let named = table.chosen(&args.only)?;
    table.chosen(&args.accept)?;
    let base = finder(common)?;
    let store = Store::open(&args.state)?;
    let client = Client::new(settings(&args.web, args.max_time, args.delay, client_limits(&table)));

    let run = Run { args, today, catalogue: base.catalogue(), store: &store, client: &client };
    let bar = bar(table.directories.len(), "{bar:40} {pos} of {len} directories, {msg}");
    let mut lists: Vec<List<'_>> = Vec::new();
    for directory in table.directories.iter().filter(|one| !args.publish || one.may != May::Own) {
        bar.set_message(directory.id.clone());
        let is_named = named.iter().any(|one| one.id == directory.id);
        let tell = |done: usize, known: usize| bar.set_message(format!("{}: {done} of {known} files", directory.id));
        lists.push(run.list(directory, is_named, &tell)?);
        bar.inc(1);
    }
    bar.finish_and_clear();

    let told = lists.iter().filter_map(|list| Some((list.directory, list.now()?.overlay.clone())));
    let layers = layers(base.catalogue(), told.collect())?;
    let laid = |layers: &Layers| -> Result<Catalogue, Failure> {
        let bare = base.catalogue().with(Overlay::default());
        Ok(layers.values().try_fold(bare?, |catalogue, layer| catalogue.with(layer.clone()))?)
    };
    let old = written(&args.out)?;
    let (before, after) = (laid(&old)?, laid(&layers)?);
    let changes = diff(&before.records()?, &after.records()?)?;
    // Asking from forty towns takes longer than all else.
    let is_other = before.digest() != after.digest();
    let towns = usize::from(args.towns);
    let judged = (answers(before, towns)?, is_other.then(|| answers(after, towns)).transpose()?);
    let written = if args.dry_run { Vec::new() } else { write(&args.out, &layers, &lists)? };
    for name in old.keys().filter(|name| !layers.contains_key(*name)) {
        aside(&format!("{}: no list belongs to the layer {name} any more: remove it", args.out.display()));
    }
    let report = Report { args, today, lists: &lists, layers: &layers, written, changes, judged };
    // Whoever runs it every night hears when nothing could be had at all.
    if let Some(failure) = report.nothing() {
        report.lists.iter().for_each(List::tell);
        return Err(failure);
    }
    match common.json {
        true => print_json(&report.document())?,
        false => report.tell()?,
    }
    Ok(ExitCode::SUCCESS)
}

/// One client asks for all: what it may carry is what the longest list may be.
fn client_limits(table: &Table) -> Limits {
    let limits = table.directories.iter().map(Directory::limits);
    limits.max_by_key(|limits| limits.file_bytes).unwrap_or_default()
}

struct Report<'a> {
    args: &'a Update,
    today: Date,
    lists: &'a [List<'a>],
    layers: &'a Layers,
    written: Vec<PathBuf>,
    changes: Changes,
    /// Before and, where anything changed, after.
    judged: (Answers, Option<Answers>),
}

impl Report<'_> {
    fn tell(&self) -> Result<(), Failure> {
        self.lists.iter().for_each(|list| list.tell());
        print(&self.changes.text())?;
        print(&format!("\n{}", self.after().beside(&self.judged.0)))?;
        for (path, layer) in self.written.iter().zip(self.layers.values()) {
            let offers = offers_in(layer);
            print(&format!("{}: {} hosters, {offers} offers", path.display(), layer.merge.len()))?;
        }
        if self.args.dry_run {
            print("nothing was written: --dry-run")?;
        }
        Ok(())
    }

    fn after(&self) -> &Answers {
        self.judged.1.as_ref().unwrap_or(&self.judged.0)
    }

    /// Why nothing came of it: every list that was asked for failed.
    fn nothing(&self) -> Option<Failure> {
        let mut asked = self.lists.iter().filter(|list| list.fate != Fate::Rests).peekable();
        asked.peek()?;
        let Some(Fate::Refused { problem, mend }) =
            self.lists.iter().map(|list| &list.fate).find(|fate| **fate != Fate::Rests)
        else {
            return None;
        };
        asked
            .all(|list| matches!(list.fate, Fate::Refused { .. }))
            .then(|| Failure::unreached(format!("no directory could be had; the first: {problem}")).hint(mend))
    }

    fn document(&self) -> Value {
        let layers: BTreeMap<&String, Value> = self
            .layers
            .iter()
            .map(|(name, layer)| (name, json!({ "hosters": layer.merge.len(), "offers": offers_in(layer) })))
            .collect();
        json!({
            "retrieved": self.today,
            "dry_run": self.args.dry_run,
            "directories": self.lists.iter().map(List::document).collect::<Vec<_>>(),
            "layers": layers,
            "written": self.written,
            "changes": self.changes,
            "answers": { "before": self.judged.0, "after": self.after() },
        })
    }
}

impl List<'_> {
    /// One line; what a reader left out and remarked is in the document.
    fn tell(&self) {
        let Self { directory, taken, .. } = self;
        let since = taken.map_or_else(|| "there is none yet".to_owned(), |day| format!("that of {day} stays"));
        match &self.fate {
            Fate::Rests => {}
            Fate::Refused { problem, mend } => {
                aside(&format!("{}: not taken: {problem}; {mend}; {since}", directory.id));
            }
            Fate::Maimed { hosters, bytes } => {
                let before = self.before.as_ref().map_or(0, |before| before.overlay.merge.len());
                let sizes = format!("{hosters} hosters of {before}, {bytes} bytes");
                let mend = format!("look at it, then add --accept {}", directory.id);
                aside(&format!("{}: more than a third of it is gone ({sizes}); {since}; {mend}", directory.id));
            }
            Fate::Taken => aside(&format!("{}: {}", directory.id, self.counted())),
        }
        for Fetched { url, outcome, .. } in &self.missing {
            if let Outcome::Refused(Problem { problem, mend, .. }) = outcome {
                aside(&format!("{}: {url}: not read: {problem}; {mend}", directory.id));
            }
        }
    }

    fn counted(&self) -> String {
        let Some(found) = self.now() else { return String::new() };
        let names = |import: Option<&'_ Imported>| -> BTreeSet<String> {
            let all = import.into_iter().flat_map(|import| &import.overlay.merge);
            all.map(|hoster| hoster.id.clone()).collect()
        };
        let (then, now) = (names(self.before.as_ref()), names(Some(found)));
        let (came, went) = (now.difference(&then).count(), then.difference(&now).count());
        let others = found.overlay.software.len() + found.overlay.services.len();
        let others =
            if others > 0 { format!(", {others} software and services gain something") } else { String::new() };
        format!(
            "{} hosters, {came} new, {went} gone{others}; {} left out; {} errors, {} warnings",
            found.overlay.merge.len(),
            found.left_out.len(),
            found.report.count(Severity::Error),
            found.report.count(Severity::Warning),
        )
    }

    fn document(&self) -> Value {
        let Self { directory, .. } = self;
        let missing = self.missing.iter().filter_map(|file| match &file.outcome {
            Outcome::Refused(problem) => Some(json!({ "url": file.url, "problem": problem })),
            _ => None,
        });
        let mut document = json!({
            "id": directory.id,
            "name": directory.name,
            "licence": directory.licence,
            "may": directory.may,
            "credit": directory.credit,
            "taken": self.taken,
            "hosters": self.now().map(|found| found.overlay.merge.len()),
            "report": self.new.as_ref().map(|found| &found.report),
            "left_out": self.new.as_ref().map(|found| &found.left_out),
            "missing": missing.collect::<Vec<_>>(),
        });
        if let (Some(document), Value::Object(fate)) = (document.as_object_mut(), json!(self.fate)) {
            document.extend(fate);
        }
        document
    }
}
