//! The apps of YunoHost, `apps.toml` of <https://github.com/YunoHost/apps>.
//!
//! Format: `schemas/apps.toml.schema.json` there, version 0 (2026-08): one table an app, with `url`, `state`, `level`,
//! `category`, `subtags`, `antifeatures`, `potential_alternative_to`, `branch`, `revision`, `added_date` and
//! `deprecated_date`. Licences are in each app's own repository, not here.

use super::importer::Importer;
use super::record::Record;
use super::stream::{Kind, Shape, toml};
use crate::catalogue::Severity::Info;
use crate::catalogue::{Catalogue, NameKind};
use crate::error::{Error, Outcome};
use crate::exchange::quote::quoted;
use crate::exchange::{Imported, Limits, Origin, Reader};
use crate::identify::{MatchedBy, identify};
use crate::model::{Alternative, Fit, Freedom, Grade, Service, Software, Source};
use crate::text::squash;
use std::collections::BTreeMap;

const KIND: Kind = Kind { format: "YunoHost apps.toml", mend: "give the file apps.toml of github.com/YunoHost/apps" };
/// The word of the format for a package that can be installed.
const WORKS: &str = "working";

/// Packages of YunoHost: which software of the catalogue has one, and which services it may replace.
///
/// | field | becomes |
/// | --- | --- |
/// | name of the table | package of the software that has it, or is called exactly so |
/// | `potential_alternative_to` | alternatives of the services of exactly these names |
/// | `antifeatures` | antifeatures, where the catalogue has none |
/// | `state`, `level` | a package that does not work is left out |
///
/// The overlay holds whole records of the catalogue with these additions, and only those that gain something. A package
/// of software that the catalogue does not know is left out: the file does not tell what it is for.
///
/// ```
/// use degafam::{Catalogue, formats::{Limits, Origin, Reader, YunoHostApps}};
/// let file = b"[etherpad]\nstate = \"working\"\nlevel = 8\npotential_alternative_to = [\"Doodle\"]\nurl = \"https://git.example/e\"\n";
/// let origin = Origin::new("https://github.com/YunoHost/apps/raw/main/apps.toml", "2026-11-22".parse()?)?;
/// let found = YunoHostApps.read(Catalogue::embedded()?, file, &origin, &Limits::default())?;
/// let doodle = &found.overlay.services[0];
/// assert!(doodle.alternatives.iter().any(|a| a.software == "etherpad"));
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct YunoHostApps;

impl Reader for YunoHostApps {
    fn name(&self) -> &'static str {
        "yunohost"
    }

    fn read(&self, catalogue: &Catalogue, bytes: &[u8], origin: &Origin, limits: &Limits) -> Result<Imported, Error> {
        let mut enrichment = Enrichment {
            catalogue,
            packages: BTreeMap::new(),
            software: BTreeMap::new(),
            services: BTreeMap::new(),
            names: BTreeMap::new(),
        };
        for index in 0..catalogue.counts().software as u32 {
            let software = catalogue.kept_software(index)?;
            enrichment.packages.extend(software.yunohost.clone().map(|package| (package, software.id.clone())));
        }
        let mut importer = Importer::new(catalogue, origin, limits, self.name(), Grade::Listed);
        let more = toml(KIND, bytes, Shape::FIELDS, limits, &mut |placed| {
            let Some(record) = importer.open(&placed) else { return Ok(()) };
            enrichment.app(&mut importer, &record, &placed.at)
        })?;
        importer.imported.overlay.software = enrichment.software.into_values().collect();
        importer.imported.overlay.services = enrichment.services.into_values().collect();
        Ok(importer.close(more))
    }
}

/// Records that gain something, by id.
struct Enrichment<'a> {
    catalogue: &'a Catalogue,
    packages: BTreeMap<String, String>,
    software: BTreeMap<String, Software>,
    services: BTreeMap<String, Service>,
    /// Ids of services by name, where there is one of that name.
    names: BTreeMap<String, Option<String>>,
}

impl Enrichment<'_> {
    fn app(&mut self, importer: &mut Importer<'_>, record: &Record<'_>, package: &str) -> Result<(), Error> {
        if package.is_empty() || !package.bytes().all(|b| matches!(b, b'a'..=b'z' | b'0'..=b'9' | b'_' | b'-')) {
            importer.leave(package, "that is no name of a package");
            return Ok(());
        }
        let report = &mut importer.imported.report;
        let state = record.word("state", report);
        let level = record.number("level", report);
        if state.as_deref() != Some(WORKS) || level == Some(0.0) {
            importer.leave(package, "the package does not work, or does not say that it does");
            return Ok(());
        }
        let Some(software) = self.software_of(importer, package)? else {
            importer.leave(package, "no software of the catalogue has this package or exactly its name");
            return Ok(());
        };
        let url = format!("{}#{}", importer.origin.url.split('#').next().unwrap_or_default(), package);
        let retrieved = importer.origin.retrieved;
        let source = Source::new(url, retrieved, Grade::Listed).dated(retrieved);
        self.package(importer, record, &software, package, &source);
        if matches!(software.free, Freedom::No | Freedom::Unknown) {
            return Ok(());
        }
        for name in record.words("potential_alternative_to", &mut importer.imported.report) {
            match self.service_of(importer, &name)? {
                Some(service) => self.alternative(service, &software.id, package, &source),
                None => {
                    let problem = format!("no service of the catalogue is called `{}`", quoted(&name));
                    let mend = "nothing to mend: it may be free software, or not be known yet";
                    record.say(
                        &mut importer.imported.report,
                        Info,
                        "service",
                        "potential_alternative_to",
                        problem,
                        mend,
                    );
                }
            }
        }
        Ok(())
    }

    fn software_of(&self, importer: &mut Importer<'_>, package: &str) -> Result<Option<Software>, Error> {
        let id = match self.packages.get(package) {
            Some(id) => id.clone(),
            None => match importer.program(package)? {
                // Of software with another package, this is a variant.
                Some(software) if software.yunohost.is_none() => software.id,
                _ => return Ok(None),
            },
        };
        self.software.get(&id).cloned().map_or_else(|| self.catalogue.software(&id), |held| Ok(Some(held)))
    }

    /// Package and antifeatures, where the record lacks them.
    fn package(
        &mut self,
        importer: &mut Importer<'_>,
        record: &Record<'_>,
        held: &Software,
        package: &str,
        source: &Source,
    ) {
        let mut software = held.clone();
        let key = free_key(&software.sources, "yunohost", source);
        let gain = |field: &str, software: &mut Software| {
            software.from.insert(field.to_owned(), key.clone());
            software.sources.insert(key.clone(), source.clone());
        };
        if software.yunohost.is_none() {
            software.yunohost = Some(package.to_owned());
            gain("yunohost", &mut software);
        }
        let mut traits = record.words("antifeatures", &mut importer.imported.report);
        traits.retain(|word| {
            let plain = word.len() <= 40 && word.bytes().all(|b| b.is_ascii_lowercase() || b == b'-');
            if !plain {
                let problem = format!("`{}` is no antifeature", quoted(word));
                record.say(&mut importer.imported.report, Info, "word", "antifeatures", problem, "write its id");
            }
            plain && !word.is_empty()
        });
        traits.sort();
        traits.dedup();
        if software.antifeatures.is_empty() && !traits.is_empty() {
            software.antifeatures = traits;
            gain("antifeatures", &mut software);
        }
        if software != *held {
            self.software.insert(software.id.clone(), software);
        }
    }

    /// The same, each name looked up once.
    fn service_of(&mut self, importer: &mut Importer<'_>, name: &str) -> Result<Option<Service>, Error> {
        let known = self.names.get(name).cloned();
        let id = match known {
            Some(id) => id,
            None if !importer.may_look_up() => return Ok(None),
            None => {
                let id = self.service(name)?.map(|service| service.id);
                if id.is_none() {
                    importer.missed();
                }
                self.names.insert(name.to_owned(), id.clone());
                id
            }
        };
        match id {
            Some(id) => self.services.get(&id).cloned().map_or_else(|| self.catalogue.service(&id), |s| Ok(Some(s))),
            None => Ok(None),
        }
    }

    /// The service of exactly this name, another of its names or one it had.
    fn service(&self, name: &str) -> Result<Option<Service>, Error> {
        let readings = match identify(self.catalogue, name) {
            Ok(read) => read.matched.into_iter().chain(read.candidates),
            Err(error) if error.status() == Outcome::Data => return Err(error),
            Err(_) => return Ok(None),
        };
        let wanted = squash(name);
        for reading in readings.filter(|m| m.kind == NameKind::Service) {
            let exact = matches!(reading.how, MatchedBy::Name | MatchedBy::Alias | MatchedBy::Formerly);
            let Some(service) = self.catalogue.service(&reading.id)? else { continue };
            let names = [&service.id, &service.name].into_iter().chain(&service.aliases).chain(&service.formerly);
            let called = names.map(|known| squash(known)).any(|known| known == wanted);
            if exact && called {
                return Ok(Some(service));
            }
        }
        Ok(None)
    }

    /// Adds a pair that the record lacks.
    fn alternative(&mut self, mut service: Service, software: &str, package: &str, source: &Source) {
        if service.alternatives.iter().any(|known| known.software == software) {
            return;
        }
        let key = free_key(&service.sources, &format!("yunohost-{}", crate::exchange::ids::id(package)), source);
        service.sources.insert(key.clone(), source.clone());
        service.alternatives.push(Alternative {
            software: software.to_owned(),
            fit: Fit::Full,
            first_choice: false,
            missing: Vec::new(),
            sources: vec![key],
        });
        self.services.insert(service.id.clone(), service);
    }
}

/// A key that no other source has.
fn free_key(sources: &BTreeMap<String, Source>, key: &str, source: &Source) -> String {
    let numbered = (2..=sources.len() + 2).map(|n| format!("{key}-{n}"));
    let mut keys = [key.to_owned()].into_iter().chain(numbered);
    keys.find(|key| sources.get(key).is_none_or(|held| held == source)).unwrap_or_default()
}
