//! Where the records of a directory become hosters.

use super::record::{NAME, Record};
use super::stream::{Kind, Placed, Shape, json};
use super::tree::Node;
use crate::catalogue::Catalogue;
use crate::catalogue::Severity::{Error, Info, Warning};
use crate::exchange::ids::id;
use crate::exchange::programs::{Program, Programs};
use crate::exchange::quote::quoted;
use crate::exchange::{Imported, Limits, Origin};
use crate::model::{
    Fact, Freedom, Grade, Hoster, Layer, Link, LinkKind, Offer, Profile, Site, Software, Source, Sources,
};
use std::collections::{BTreeMap, BTreeSet};

/// What is told of a record that does not say whose it is.
pub(super) struct Unnamed {
    /// The field that lacks.
    pub(super) field: &'static str,
    pub(super) problem: &'static str,
    pub(super) mend: &'static str,
    /// Why it is left out.
    pub(super) reason: &'static str,
}

/// A directory that is being read.
pub(super) struct Importer<'a> {
    pub(super) origin: &'a Origin,
    pub(super) limits: &'a Limits,
    programs: Programs<'a>,
    pub(super) imported: Imported,
    ids: BTreeSet<String>,
    /// The last number given to hosters of one id.
    next: BTreeMap<String, usize>,
    /// Names and websites of those that were added.
    marks: BTreeSet<(String, Option<String>)>,
    /// Names that were looked up in vain.
    unknown: usize,
    /// Key under which every fact cites the directory.
    key: &'static str,
    grade: Grade,
}

impl<'a> Importer<'a> {
    pub(super) fn new(
        catalogue: &'a Catalogue,
        origin: &'a Origin,
        limits: &'a Limits,
        key: &'static str,
        grade: Grade,
    ) -> Self {
        let (programs, imported) = (Programs::new(catalogue), Imported::new(limits));
        let (ids, next, marks) = Default::default();
        Self { origin, limits, programs, imported, ids, next, marks, unknown: 0, key, grade }
    }

    /// Reads a file of hosters; `each` answers whether a record says whose it is.
    pub(super) fn read(
        mut self,
        kind: Kind,
        bytes: &[u8],
        shape: Shape,
        unnamed: &Unnamed,
        mut each: impl FnMut(&mut Self, &Record<'_>) -> Result<bool, crate::Error>,
    ) -> Result<Imported, crate::Error> {
        let limits = self.limits;
        let more = json(kind, bytes, shape, limits, &mut |placed| {
            let Some(record) = self.open(&placed) else { return Ok(()) };
            if !each(&mut self, &record)? {
                let Unnamed { field, problem, mend, reason } = *unnamed;
                record.say(&mut self.imported.report, Error, "name", field, problem, mend);
                self.leave(record.at, reason);
            }
            Ok(())
        })?;
        Ok(self.close(more))
    }

    /// A record to read fields from; `None` where it is no object, which is told.
    pub(super) fn open<'r>(&mut self, placed: &'r Placed) -> Option<Record<'r>>
    where
        'a: 'r,
    {
        let record = Record { node: &placed.node, at: &placed.at, origin: self.origin };
        let report = &mut self.imported.report;
        if placed.cut {
            let problem = "something in it is deeper, longer or more than the limits allow, and was not read";
            record.say(report, Warning, "limit", "", problem, "shorten it, or raise the limit");
        }
        if !matches!(placed.node, Node::Table(_)) {
            let problem = format!("it is {}, where an object is expected", placed.node.kind());
            record.say(report, Error, "type", "", problem, "write an object for each record");
            self.leave(&placed.at, "it is no object");
            return None;
        }
        Some(record)
    }

    /// Tells that a record is left out.
    pub(super) fn leave(&mut self, what: &str, reason: &str) {
        self.imported.leave(&self.origin.url, what, reason, self.limits);
    }

    /// A hoster of which nothing is known but its name.
    pub(super) fn hoster(&self, name: String) -> Hoster {
        let retrieved = self.origin.retrieved;
        let source = Source::new(&self.origin.url, retrieved, self.grade).dated(retrieved);
        let mut hoster = Hoster::new(id(&name), name);
        hoster.profile = Profile::Instance;
        hoster.sources = Sources::from([(self.key.to_owned(), source)]);
        hoster
    }

    pub(super) fn fact<T>(&self, value: T) -> Fact<T> {
        Fact { value, source: self.key.to_owned() }
    }

    /// A fact of a list that says something.
    pub(super) fn facts<T>(&self, values: Vec<T>) -> Option<Fact<Vec<T>>> {
        (!values.is_empty()).then(|| self.fact(values))
    }

    pub(super) fn link(&self, kind: LinkKind, url: String) -> Link {
        Link { kind, url, source: self.key.to_owned() }
    }

    /// A site in a country of which no more is known.
    pub(super) fn country(&self, country: String) -> Site {
        let mut site = Site::new(self.key);
        site.country = Some(country);
        site
    }

    /// An offer of which nothing is known but what it is for.
    pub(super) fn offer(&self, need: &str) -> Offer {
        Offer::new(need, self.key)
    }

    /// Software of exactly this name.
    pub(super) fn program(&mut self, name: &str) -> Result<Option<Software>, crate::Error> {
        if !self.may_look_up() {
            return Ok(None);
        }
        match self.programs.named(name)? {
            Program::Known(program) => Ok(Some(program.as_ref().clone())),
            Program::Unknown(_) => {
                self.unknown += 1;
                Ok(None)
            }
        }
    }

    /// Whether one more name may be looked up: what is not known costs most, so there may be as many such as remarks.
    /// The last one is told.
    pub(super) fn may_look_up(&mut self) -> bool {
        if self.unknown == self.limits.remarks {
            self.unknown += 1;
            let problem = format!("more than {} names are not known; no more are looked up", self.limits.remarks);
            self.imported.report.say(Error, "limit", self.origin, None, problem, "split the file, or raise the limit");
        }
        self.unknown < self.limits.remarks
    }

    /// Counts a name that was looked up in vain.
    pub(super) fn missed(&mut self) {
        self.unknown += 1;
    }

    /// Software of exactly this name, if it is free and serves the need.
    pub(super) fn software(&mut self, name: &str, need: &str) -> Result<Option<String>, crate::Error> {
        let program = self.program(name)?;
        let serves = |p: &Software| p.free != Freedom::No && p.needs.iter().any(|n| n == need);
        Ok(program.filter(serves).map(|program| program.id))
    }

    /// The software that a field names, if it is known and serves the need; what is not known is told.
    pub(super) fn named(
        &mut self,
        record: &Record<'_>,
        field: &str,
        need: &str,
    ) -> Result<Option<String>, crate::Error> {
        let Some(name) = record.text(field, &mut self.imported.report) else { return Ok(None) };
        let software = self.software(&name, need)?;
        if software.is_none() {
            let problem = format!("no free software of the catalogue that serves {need} is called `{}`", quoted(&name));
            let mend = "it is taken as any server of its protocol; propose it for the catalogue";
            record.say(&mut self.imported.report, Info, "software", field, problem, mend);
        }
        Ok(software)
    }

    /// Adds a hoster, under an id of its own.
    pub(super) fn add(&mut self, record: &Record<'_>, mut hoster: Hoster) {
        // A host can be longer than a name may be, and cut it would be another.
        if hoster.name.chars().count() > NAME {
            let report = &mut self.imported.report;
            let problem = format!("it is called by more than {NAME} characters");
            record.say(report, Warning, "length", "", problem, "nothing to mend: so long a name is not shown");
            self.leave(&hoster.name, "its name is too long");
            return;
        }
        let mark = (hoster.name.clone(), hoster.website.as_ref().map(|fact| fact.value.clone()));
        if !self.marks.insert(mark) {
            let report = &mut self.imported.report;
            record.say(report, Warning, "double", "", "the file has it twice; the first counts", "keep one of the two");
            return;
        }
        let base = hoster.id.clone();
        let next = self.next.entry(base.clone()).or_insert(1);
        while !self.ids.insert(hoster.id.clone()) {
            *next += 1;
            hoster.id = format!("{base}-{next}");
        }
        self.imported.overlay.merge.push(hoster);
    }

    /// What was read, and that there was more, if there was.
    pub(super) fn close(mut self, more: usize) -> Imported {
        if more > 0 {
            let problem = format!("more than {} records are given; {more} were not read", self.limits.records);
            let mend = "split the file, or raise the limit";
            self.imported.report.say(Error, "limit", self.origin, None, problem, mend);
        }
        let layer = Layer { origin: Some(self.origin.url.clone()), ..Layer::new(self.key) };
        self.imported.overlay.layer = Some(layer);
        self.imported.overlay.date = Some(self.origin.retrieved);
        self.imported
    }
}
