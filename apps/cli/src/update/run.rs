//! Each list on its own: what fails stays as it was.

use super::kept::{Kept, Store};
use super::read::read;
use super::table::Directory;
use super::visit::{Visit, visit};
use crate::args::Update;
use crate::failure::Failure;
use crate::fetch::{Client, Fetched, Problem};
use degafam::{Catalogue, Overlay, curate::Severity, formats::Imported, model::Date};
use serde::Serialize;

/// What became of a list.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[serde(rename_all = "kebab-case", tag = "status")]
pub(crate) enum Fate {
    /// It was taken today.
    Taken,
    /// Its time has not come.
    Rests,
    /// It could not be had, or read.
    Refused { problem: String, mend: String },
    /// Too much of it is gone.
    Maimed { hosters: usize, bytes: usize },
}

/// A list, before and now.
pub(crate) struct List<'a> {
    pub(crate) directory: &'a Directory,
    pub(crate) fate: Fate,
    /// The day of what counts now.
    pub(crate) taken: Option<Date>,
    /// Files of a federation that could not be read.
    pub(crate) missing: Vec<Fetched>,
    pub(crate) before: Option<Imported>,
    /// What is new; what was before still counts where this is none.
    pub(crate) new: Option<Imported>,
}

impl List<'_> {
    /// What it says now.
    pub(crate) fn now(&self) -> Option<&Imported> {
        self.new.as_ref().or(self.before.as_ref())
    }

    /// Leaves it as it was, since what was fetched is no such list.
    fn refuse(&mut self, problem: String) -> Result<(), Failure> {
        let mend = "it is of another format than it was: tell the keepers of degafam".to_owned();
        self.fate = Fate::Refused { problem, mend };
        Ok(())
    }
}

/// What all lists share.
pub(crate) struct Run<'a> {
    pub(crate) args: &'a Update,
    pub(crate) today: Date,
    pub(crate) catalogue: &'a Catalogue,
    pub(crate) store: &'a Store,
    pub(crate) client: &'a Client,
}

impl Run<'_> {
    /// Asks for a list whose time has come, and takes it if it is whole.
    pub(crate) fn list<'d>(
        &self,
        directory: &'d Directory,
        is_named: bool,
        tell: &(dyn Fn(usize, usize) + Sync),
    ) -> Result<List<'d>, Failure> {
        let kept = self.store.get(&directory.id)?;
        // A reader that was mended reads what is kept anew.
        let before = kept.as_ref().and_then(|kept| read(directory, self.catalogue, kept).ok());
        let taken = kept.as_ref().map(|kept| kept.taken);
        let mut list = List { directory, fate: Fate::Rests, taken, missing: Vec::new(), before, new: None };
        let forced = self.args.fresh || !self.args.only.is_empty();
        let is_due = taken.is_none_or(|taken| taken != self.today && (forced || directory.is_due(taken, self.today)));
        if !is_named || !(is_due || self.args.fresh) {
            return Ok(list);
        }
        let folder = self.store.of(&directory.id);
        match visit(self.client, directory, &folder, self.today, self.args.fresh, tell)? {
            Visit::Refused(url, Problem { problem, mend, .. }) => {
                list.fate = Fate::Refused { problem: format!("{url}: {problem}"), mend: mend.to_string() };
            }
            Visit::Read(files, missing) => {
                list.missing = missing;
                let new = Kept { taken: self.today, hosters: 0, files };
                self.take(&mut list, kept, new)?;
            }
        }
        Ok(list)
    }

    fn take(&self, list: &mut List<'_>, before: Option<Kept>, mut new: Kept) -> Result<(), Failure> {
        let directory = list.directory;
        let found = match read(directory, self.catalogue, &new).map_err(|failure| failure.to_string()) {
            Ok(found) => match nothing_in(&found) {
                None => found,
                Some(problem) => return list.refuse(problem),
            },
            Err(problem) => return list.refuse(problem.replace('\n', " ")),
        };
        new.hosters = found.overlay.merge.len();
        let accepted = self.args.accept.contains(&directory.id);
        if !accepted && before.is_some_and(|before| new.is_maimed(&before)) {
            list.fate = Fate::Maimed { hosters: new.hosters, bytes: new.bytes() };
            return Ok(());
        }
        if !self.args.dry_run {
            self.store.put(&directory.id, &new)?;
        }
        (list.fate, list.taken, list.new) = (Fate::Taken, Some(new.taken), Some(found));
        Ok(())
    }
}

/// The first error of a list that says nothing.
fn nothing_in(found: &Imported) -> Option<String> {
    let Overlay { merge, software, services, .. } = &found.overlay;
    let is_empty = merge.is_empty() && software.is_empty() && services.is_empty();
    let error = found.report.remarks.iter().find(|remark| remark.severity == Severity::Error);
    error.filter(|_| is_empty).map(|error| format!("{}: {}", error.key, error.problem))
}
