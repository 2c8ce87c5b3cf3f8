//! Files that name each other, as hosters with their offers.

use super::organization::{self, SOURCE};
use super::values::Values;
use super::whole::{Machine, Named, free_key, member, settle};
use super::{ChatonsInfos, FileClass, SubLink, links, service};
use crate::catalogue::Severity::{Error, Info, Warning};
use crate::catalogue::{Catalogue, is_network, is_shown};
use crate::exchange::programs::Programs;
use crate::exchange::quote::quoted;
use crate::exchange::{Imported, Limits, Origin, Reader};
use crate::model::{Date, Hoster, Layer, LinkKind};
use crate::text::Lang;
use std::collections::{BTreeMap, BTreeSet};

impl Reader for ChatonsInfos {
    fn name(&self) -> &'static str {
        "chatonsinfos"
    }

    fn read(
        &self,
        catalogue: &Catalogue,
        bytes: &[u8],
        origin: &Origin,
        limits: &Limits,
    ) -> Result<Imported, crate::Error> {
        // A file alone is refused with its reason; one of many is reported.
        Self::links(bytes, origin, limits)?;
        self.read_set(catalogue, [(origin.url.as_str(), bytes)], origin.retrieved, limits)
    }
}

impl ChatonsInfos {
    /// Reads files that name each other, each under the address at which others name it: federations, organisations
    /// and services, in any order. Every organisation becomes a hoster under `merge` of the overlay, with its services
    /// as offers; all facts are graded `declared`, with the address of their file. A service counts for the first
    /// organisation that names it. The cost is bounded by the limits, whatever the files hold: each is read twice at
    /// most, and only one is held as lines at a time.
    ///
    /// # Errors
    /// [`ErrorKind::CatalogueDamaged`](crate::ErrorKind) when the catalogue is damaged. What is wrong with a
    /// file is told in the report.
    ///
    /// ```
    /// use degafam::{Catalogue, formats::{ChatonsInfos, Limits}};
    /// let organization: &[u8] = b"file.class = Organization
    /// organization.name = Example
    /// subs.pad = https://hoster.example/pad.properties";
    /// let service: &[u8] = b"file.class = Service
    /// service.name = Pad
    /// service.registration = None
    /// software.name = Etherpad";
    /// let files = [("https://hoster.example/o.properties", organization), ("https://hoster.example/pad.properties", service)];
    /// let found = ChatonsInfos.read_set(Catalogue::embedded()?, files, "2026-11-22".parse()?, &Limits::default())?;
    /// let offer = &found.overlay.merge[0].offers[0];
    /// assert_eq!((offer.software.as_deref(), offer.account), (Some("etherpad"), Some(false)));
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    pub fn read_set<'a>(
        &self,
        catalogue: &Catalogue,
        files: impl IntoIterator<Item = (&'a str, &'a [u8])>,
        retrieved: Date,
        limits: &Limits,
    ) -> Result<Imported, crate::Error> {
        let mut set = Set {
            files: BTreeMap::new(),
            limits,
            programs: Programs::new(catalogue),
            done: BTreeSet::new(),
            ids: BTreeSet::new(),
            found: Imported::new(limits),
        };
        set.open(files, retrieved);
        set.visit(FileClass::Federation)?;
        set.visit(FileClass::Organization)?;
        set.rest();
        let federation = set.files.values().find(|file| file.class == Some(FileClass::Federation));
        let origin = federation.map(|file| file.origin.url.clone());
        set.found.overlay.layer = Some(Layer { origin, ..Layer::new("chatonsinfos") });
        set.found.overlay.date = Some(retrieved);
        Ok(set.found)
    }
}

/// A file of the set.
struct File<'a> {
    origin: Origin,
    bytes: &'a [u8],
    class: Option<FileClass>,
}

struct Set<'a, 'c> {
    files: BTreeMap<String, File<'a>>,
    limits: &'c Limits,
    programs: Programs<'c>,
    /// Addresses of files that were taken.
    done: BTreeSet<String>,
    ids: BTreeSet<String>,
    found: Imported,
}

impl<'a> Set<'a, '_> {
    /// Takes the files in, as many as the limits allow, and tells their classes.
    fn open(&mut self, files: impl IntoIterator<Item = (&'a str, &'a [u8])>, retrieved: Date) {
        let mut total = 0usize;
        for (url, bytes) in files {
            let origin = match Origin::new(url, retrieved) {
                Ok(origin) => origin,
                Err(error) => {
                    self.found.leave(url, "file", error.to_string(), self.limits);
                    continue;
                }
            };
            total = total.saturating_add(bytes.len());
            if self.files.len() >= self.limits.files || total > self.limits.total_bytes {
                let problem = match self.files.len() >= self.limits.files {
                    true => format!("more than {} files are given; the rest was not read", self.limits.files),
                    false => {
                        format!("the files have more than {} bytes; the rest was not read", self.limits.total_bytes)
                    }
                };
                self.found.report.say(Error, "limit", &origin, None, problem, "give fewer files, or raise the limit");
                return;
            }
            // The remarks come when the file is read for good.
            match Self::class(bytes, &origin, self.limits) {
                Ok(class) => {
                    self.files.insert(origin.url.clone(), File { origin, bytes, class });
                }
                Err(error) => {
                    let (problem, mend) = (error.message(Lang::En), error.hint(Lang::En));
                    self.found.report.say(Error, "file", &origin, None, &problem, &mend);
                    self.found.leave(&origin.url, "file", &problem, self.limits);
                }
            }
        }
    }

    fn class(bytes: &[u8], origin: &Origin, limits: &Limits) -> Result<Option<FileClass>, crate::Error> {
        let mut silent = *limits;
        silent.remarks = 0;
        Ok(ChatonsInfos::links(bytes, origin, &silent)?.class)
    }

    fn class_of(&self, url: &str) -> Option<FileClass> {
        self.files.get(url).and_then(|file| file.class)
    }

    /// Reads all files of a class that none has named so far.
    fn visit(&mut self, class: FileClass) -> Result<(), crate::Error> {
        let all: Vec<String> =
            self.files.iter().filter(|(_, f)| f.class == Some(class)).map(|(url, _)| url.clone()).collect();
        for url in all.into_iter().filter(|url| !self.done.contains(url)).collect::<Vec<_>>() {
            match class {
                FileClass::Federation => self.federation(&url, 0)?,
                _ => self.organization(&url, &[])?,
            }
        }
        Ok(())
    }

    /// Opens a file for good: each is taken once.
    fn take(&mut self, url: &str) -> Result<Option<(&'a [u8], Origin)>, crate::Error> {
        let Some(file) = self.files.get(url).filter(|_| self.done.insert(url.to_owned())) else { return Ok(None) };
        Ok(Some((file.bytes, file.origin.clone())))
    }

    /// Reads a federation that lies so many links below the first file.
    fn federation(&mut self, url: &str, level: usize) -> Result<(), crate::Error> {
        let Some((bytes, origin)) = self.take(url)? else { return Ok(()) };
        let values = Values::read(bytes, &origin, self.limits, &mut self.found.report)?;
        let subs = links::subs(&values.lines, &origin, self.limits, &mut self.found.report);
        let network = values.text("federation.name").map(|name| organization::id(&name));
        let network = network.filter(|id| is_network(id));
        if network.is_none() {
            let problem = "the catalogue knows no such collective; its members are read, their membership is not";
            let mend = "check the spelling, or propose it for the catalogue";
            values.say(&mut self.found.report, Info, "network", "federation.name", problem, mend);
        }
        let named: Vec<Named> =
            network.into_iter().map(|network| Named { network, source: values.source.clone() }).collect();
        drop(values);
        for link in subs {
            match self.class_of(&link.url) {
                Some(FileClass::Organization) if level + 2 <= self.limits.depth => {
                    self.organization(&link.url, &named)?
                }
                Some(FileClass::Federation) if self.done.contains(&link.url) => {
                    self.told(&origin, &link, "cycle", "the federation names one that is being read or was read");
                }
                Some(FileClass::Federation) if level + 3 <= self.limits.depth => {
                    self.federation(&link.url, level + 1)?
                }
                Some(FileClass::Federation | FileClass::Organization) => {
                    let problem =
                        format!("its services lie deeper than {} links; the line was left", self.limits.depth);
                    self.told(&origin, &link, "limit", &problem);
                }
                Some(_) => self.told(&origin, &link, "class", "a federation names organisations, and this is none"),
                None => self.absent(&origin, &link),
            }
        }
        Ok(())
    }

    fn organization(&mut self, url: &str, federations: &[Named]) -> Result<(), crate::Error> {
        if self.found.overlay.merge.len() >= self.limits.records {
            let reason = format!("more than {} hosters are made", self.limits.records);
            self.found.leave(url, "organisation", reason, self.limits);
            return Ok(());
        }
        let Some((bytes, origin)) = self.take(url)? else { return Ok(()) };
        let values = Values::read(bytes, &origin, self.limits, &mut self.found.report)?;
        let subs = links::subs(&values.lines, &origin, self.limits, &mut self.found.report);
        let Some(mut hoster) = organization::hoster(&values, &mut self.found.report) else {
            self.found.leave(url, "organisation", "it has no name", self.limits);
            return Ok(());
        };
        if federations.is_empty() {
            organization::stranger(&values, &hoster, &mut self.found.report);
        }
        for named in federations {
            member(&mut hoster, named, &values, &mut self.found.report);
        }
        drop(values);
        let mut machines = Vec::new();
        for link in subs {
            match self.class_of(&link.url) {
                Some(FileClass::Service) if self.done.contains(&link.url) => {
                    self.told(
                        &origin,
                        &link,
                        "double",
                        "another organisation names this service too; it counts for that one",
                    );
                }
                Some(FileClass::Service) => machines.extend(self.service(&link, &mut hoster)?),
                Some(_) => self.told(&origin, &link, "class", "an organisation names services, and this is none"),
                None => self.absent(&origin, &link),
            }
        }
        settle(&mut hoster, &machines);
        for link in hoster.links.iter().filter(|link| !is_shown(link, &hoster)) {
            let problem = format!("`{}` lies at another's domain, so it earns nothing", quoted(&link.url));
            let key = if link.kind == LinkKind::UserGuide { "guide.user" } else { "terms" };
            self.found.report.say(Info, "foreign-page", &origin, Some((0, key)), problem, "name a page of your own");
        }
        let numbered = (2..=self.ids.len() + 2).map(|n| format!("{}-{n}", hoster.id));
        let free = [hoster.id.clone()].into_iter().chain(numbered).find(|id| !self.ids.contains(id));
        hoster.id = free.unwrap_or_default();
        self.ids.insert(hoster.id.clone());
        self.found.overlay.merge.push(hoster);
        Ok(())
    }

    /// Adds a service to its hoster; answers where its machine stands and whose it is, with the source.
    fn service(&mut self, link: &SubLink, hoster: &mut Hoster) -> Result<Option<Machine>, crate::Error> {
        let Some((bytes, origin)) = self.take(&link.url)? else { return Ok(None) };
        let values = Values::read(bytes, &origin, self.limits, &mut self.found.report)?;
        let key = free_key(hoster, &link.id);
        let read = service::read(&values, &key, &mut self.programs, &mut self.found.report)?;
        match read.offer {
            Some(offer) => {
                let same = |o: &crate::model::Offer| {
                    (&o.need, &o.software, &o.url) == (&offer.need, &offer.software, &offer.url)
                };
                match hoster.offers.iter().any(same) {
                    true => values.say(
                        &mut self.found.report,
                        Warning,
                        "double",
                        "service.name",
                        "another file offers the same",
                        "keep one of the two",
                    ),
                    false => hoster.offers.push(offer),
                }
            }
            None => {
                let what = values.text("service.name").unwrap_or_else(|| link.id.clone());
                self.found.leave(&link.url, &what, read.reason, self.limits);
            }
        }
        for link in read.links {
            if !hoster.links.iter().any(|l| (l.kind, &l.url) == (link.kind, &link.url)) {
                hoster.links.push(link);
            }
        }
        hoster.sources.insert(key.clone(), values.source.clone());
        Ok(Some(Machine { country: read.country, own: read.own_machine, source: key }))
    }

    /// Services that nobody names, and what is neither.
    fn rest(&mut self) {
        for (url, file) in &self.files {
            let reason = match file.class {
                Some(FileClass::Service) => "no organisation among the files names this service",
                Some(FileClass::Device) => "files of devices are not read",
                _ => "the file does not tell what it is",
            };
            if !self.done.contains(url) {
                // Its lines are looked at all the same: who checks a file wants to know.
                let read = Values::read(file.bytes, &file.origin, self.limits, &mut self.found.report);
                if let (Some(FileClass::Service), Ok(values)) = (file.class, read) {
                    // Errors of the catalogue were met before, or there is nothing to look up.
                    let _ = service::read(&values, SOURCE, &mut self.programs, &mut self.found.report);
                }
                self.found.leave(url, "file", reason, self.limits);
            }
        }
    }

    fn absent(&mut self, origin: &Origin, link: &SubLink) {
        self.told(origin, link, "absent", "the file it names is not among those given");
        self.found.leave(&link.url, &link.id, "it is not among the files given", self.limits);
    }

    fn told(&mut self, origin: &Origin, link: &SubLink, rule: &'static str, problem: &str) {
        let severity = if rule == "absent" { Info } else { Warning };
        let key = format!("subs.{}", link.id);
        let problem = format!("`{}`: {problem}", quoted(&link.url));
        self.found.report.say(
            severity,
            rule,
            origin,
            Some((link.line, &key)),
            problem,
            "correct the line, or take it out",
        );
    }
}
