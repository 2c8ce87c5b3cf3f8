//! Where the records of a directory become hosters.

use super::record::{NAME, Record};
use super::stream::{Each, Kind, Placed, Shape, json};
use super::tree::Node;
use crate::catalogue::Catalogue;
use crate::catalogue::Severity::{Error, Info, Warning};
use crate::exchange::ids::id;
use crate::exchange::programs::{Program, Programs};
use crate::exchange::quote::quoted;
use crate::exchange::{Imported, Limits, Origin};
use crate::model::{
    Date, Fact, Freedom, Grade, Hoster, Layer, Link, LinkKind, Offer, Profile, Site, Software, Source, Sources,
};
use crate::text::squash;
use std::collections::btree_map::Entry;
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
    /// Names and websites of those that were added, and which each is.
    marks: BTreeMap<(String, Option<String>), usize>,
    /// How often a name was looked up in vain.
    unknown: usize,
    /// Names of software that were.
    missing: BTreeSet<String>,
    /// What is left for one reason, counted.
    passed: BTreeMap<String, (usize, &'static str)>,
    /// Licence of the directory, where what comes of it must tell.
    pub(super) licence: Option<&'static str>,
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
        let (ids, next, marks, missing, passed) = Default::default();
        let (unknown, licence) = (0, None);
        Self { origin, limits, programs, imported, ids, next, marks, unknown, missing, passed, licence, key, grade }
    }

    /// Reads a file of hosters; `each` answers whether a record says whose it is.
    pub(super) fn read(
        self,
        kind: Kind,
        bytes: &[u8],
        shape: Shape,
        unnamed: &Unnamed,
        each: impl FnMut(&mut Self, &Record<'_>) -> Result<bool, crate::Error>,
    ) -> Result<Imported, crate::Error> {
        self.read_from(unnamed, each, |limits, each| json(kind, bytes, shape, limits, each))
    }

    /// The same from a file of any kind.
    pub(super) fn read_from(
        mut self,
        unnamed: &Unnamed,
        mut each: impl FnMut(&mut Self, &Record<'_>) -> Result<bool, crate::Error>,
        records: impl FnOnce(&Limits, &mut Each<'_>) -> Result<usize, crate::Error>,
    ) -> Result<Imported, crate::Error> {
        let more = records(self.limits, &mut |placed| {
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
        let record =
            Record { node: &placed.node, at: &placed.at, key: &placed.key, line: placed.line, origin: self.origin };
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

    /// Key under which facts cite the directory.
    pub(super) fn key(&self) -> &'static str {
        self.key
    }

    /// Counts something that is left with many others, which one remark tells at the end.
    pub(super) fn pass(&mut self, why: impl Into<String>, mend: &'static str) {
        /// Where there are more reasons than anybody reads.
        const OTHER: &str = "it is left for one of many other reasons";
        let why = why.into();
        let is_full = self.passed.len() >= self.limits.remarks && !self.passed.contains_key(&why);
        let why = if is_full { OTHER.to_owned() } else { why };
        self.passed.entry(why).or_insert((0, mend)).0 += 1;
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

    /// Dates what the directory says of a hoster, where the file tells the day.
    pub(super) fn date(&self, hoster: &mut Hoster, date: Option<Date>) {
        if let Some(source) = hoster.sources.get_mut(self.key) {
            source.date = date.or(source.date);
        }
    }

    /// What a hoster says of itself in a directory is cited under a key of its own, graded so, and dated where the file
    /// tells the day.
    pub(super) fn declared(&self, hoster: &mut Hoster, key: &str, date: Option<Date>) {
        if let Some(source) = hoster.sources.get(self.key) {
            let source = Source { grade: Grade::Declared, date: date.or(source.date), ..source.clone() };
            hoster.sources.insert(key.to_owned(), source);
        }
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

    /// A site of which nothing is known.
    pub(super) fn site(&self) -> Site {
        Site::new(self.key)
    }

    /// An offer of which nothing is known but what it is for.
    pub(super) fn offer(&self, need: &str) -> Offer {
        Offer::new(need, self.key)
    }

    /// Software of exactly this name.
    pub(super) fn program(&mut self, name: &str) -> Result<Option<Software>, crate::Error> {
        let squashed = squash(name);
        if self.missing.contains(&squashed) || !self.may_look_up() {
            return Ok(None);
        }
        match self.programs.named(name)? {
            Program::Known(program) => Ok(Some(program.as_ref().clone())),
            Program::Unknown(_) => {
                self.missing.insert(squashed);
                self.unknown += 1;
                Ok(None)
            }
        }
    }

    /// An offer of the free software of exactly this name, for the first need that it serves; one that is not known is
    /// counted.
    pub(super) fn offer_of(&mut self, name: &str) -> Result<Option<Offer>, crate::Error> {
        let program = self.program(name)?.filter(|program| program.free != Freedom::No);
        let offer = program.and_then(|p| Some(Offer { software: Some(p.id), ..self.offer(p.needs.first()?) }));
        if offer.is_none() {
            let why = format!("no free software of the catalogue is called `{}`", quoted(name));
            self.pass(why, "nothing to mend; or propose it for the catalogue");
        }
        Ok(offer)
    }

    /// The need of exactly this name.
    pub(super) fn need(&mut self, name: &str) -> Result<Option<String>, crate::Error> {
        if !self.may_look_up() {
            return Ok(None);
        }
        let need = self.programs.need(name, None)?;
        self.unknown += usize::from(need.is_none());
        Ok(need)
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
        let place = self.imported.overlay.merge.len();
        match self.marks.entry(mark) {
            Entry::Vacant(entry) => {
                entry.insert(place);
            }
            Entry::Occupied(entry) => {
                let held = self.imported.overlay.merge.get_mut(*entry.get());
                if !held.is_some_and(|held| gains(held, hoster)) {
                    let problem = "the file has it twice; the first counts";
                    record.say(&mut self.imported.report, Warning, "double", "", problem, "keep one of the two");
                }
                return;
            }
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
        for (why, (count, mend)) in std::mem::take(&mut self.passed) {
            self.imported.report.say(Info, "left", self.origin, None, format!("{why}: {count} left"), mend);
        }
        let licence = self.licence.map(str::to_owned);
        let layer = Layer { origin: Some(self.origin.url.clone()), licence, ..Layer::new(self.key) };
        self.imported.overlay.layer = Some(layer);
        self.imported.overlay.date = Some(self.origin.retrieved);
        self.imported
    }
}

/// Adds offers of other software, of a host that has several; whether there were any. The earlier date stands for all.
fn gains(held: &mut Hoster, new: Hoster) -> bool {
    let is_held = |offer: &Offer| held.offers.iter().any(|o| (&o.need, &o.software) == (&offer.need, &offer.software));
    let gained: Vec<Offer> = new.offers.into_iter().filter(|offer| !is_held(offer)).collect();
    let some = !gained.is_empty();
    held.offers.extend(gained);
    for (key, source) in new.sources.into_iter().filter(|_| some) {
        let source_held = held.sources.entry(key).or_insert_with(|| source.clone());
        source_held.date = source_held.date.min(source.date);
    }
    some
}
