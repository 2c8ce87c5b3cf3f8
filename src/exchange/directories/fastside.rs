//! The services that fastside leads to, `services.json`, and whether it reached them, `data.json`: both in
//! <https://github.com/cofob/fastside/tree/data>.
//!
//! Format: `docs/services-file.md` of <https://github.com/cofob/fastside> for the first, `fastside-actualizer/src/serde_types.rs`
//! for the second (commit 39ae1ba, 2026-08-07), and both files of the branch `data` (commit c119859, 2026-08-08). The first is
//! an object with `services`, a list of objects with `type`, `deprecated_message` and `instances` (`url`, `tags`). In the second
//! `services` is an object by the same types, each with `instances` (`url`, `ping_history`: `timestamp` in seconds and
//! `success`, some twelve a day over a week).
//!
//! A try shows that an address answers, or that fastside was not let in, as with most of Invidious: failures prove nothing
//! of its end, so whoever was not reached is left out and not said to be closed.

use super::importer::Importer;
use super::instance::{UNNAMED, is_open};
use super::record::Record;
use super::stream::{Kind, Shape};
use crate::catalogue::Catalogue;
use crate::error::Error;
use crate::exchange::{Imported, Limits, Origin, Reader, web};
use crate::model::{Date, Grade, Hoster, Offer, Status};

const KIND: Kind =
    Kind { format: "fastside", mend: "give data.json or services.json of https://github.com/cofob/fastside/tree/data" };
/// A list of services, or instances of services by name.
const SERVICES: Shape =
    Shape::Under(&["services"], &Shape::Either(Shape::LIST, &Shape::Fields(&Shape::lists(&["instances"]))));

/// Instances of front-ends and other services.
///
/// | field | becomes |
/// | --- | --- |
/// | `type`, or the name of the field | software, by its exact name in the catalogue; others are counted |
/// | `url` | name (its host) and address of the offer; those of networks such as Tor are counted |
/// | `ping_history` with a success | it runs; the day of the last is the date of the source, graded as probed |
/// | `ping_history` without any | it is left out |
/// | `deprecated_message` | the service is left out, with that message |
///
/// What `services.json` tells is graded as listed.
///
/// ```
/// use degafam::{Catalogue, formats::{Fastside, Limits, Origin, Reader}};
/// let data = br#"{"services": {"searxng": {"instances": [{"url": "https://search.example/", "ping_history": [
///     {"timestamp": 1795132800, "success": true}, {"timestamp": 1795219200, "success": false}]}]}}}"#;
/// let origin = Origin::new("https://raw.githubusercontent.com/cofob/fastside/data/data.json", "2026-11-22".parse()?)?;
/// let found = Fastside.read(Catalogue::embedded()?, data, &origin, &Limits::default())?;
/// let source = &found.overlay.merge[0].sources["fastside"];
/// assert_eq!(source.date.map(|day| day.to_string()).as_deref(), Some("2026-11-20"));
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Fastside;

impl Reader for Fastside {
    fn name(&self) -> &'static str {
        "fastside"
    }

    fn read(&self, catalogue: &Catalogue, bytes: &[u8], origin: &Origin, limits: &Limits) -> Result<Imported, Error> {
        let importer = Importer::new(catalogue, origin, limits, self.name(), Grade::Probed);
        importer.read(KIND, bytes, SERVICES, &UNNAMED, |importer, record| {
            // Only in data.json the name of a field tells the service.
            if record.key.is_empty() { service(importer, record).map(|()| true) } else { measured(importer, record) }
        })
    }
}

fn measured(importer: &mut Importer<'_>, record: &Record<'_>) -> Result<bool, Error> {
    let Some(offer) = importer.offer_of(record.key)? else { return Ok(true) };
    let Some(address) = address(importer, record) else { return Ok(false) };
    if !is_open(importer, &address) {
        return Ok(true);
    }
    let report = &mut importer.imported.report;
    let tries = record.objects("ping_history", report);
    let mut last: Option<Date> = None;
    for (at, node) in &tries {
        let ping = Record { node, at, ..*record };
        if ping.flag("success", report) == Some(true) {
            last = last.max(ping.past_seconds("timestamp", report));
        }
    }
    if last.is_none() {
        let reason = format!("fastside did not reach it, in {} tries; whether it runs is not known", tries.len());
        importer.leave(&address.host, &reason);
        return Ok(true);
    }
    let mut hoster = instance(importer, address, offer);
    importer.date(&mut hoster, last);
    hoster.status = Some(importer.fact(Status::Active));
    importer.add(record, hoster);
    Ok(true)
}

fn service(importer: &mut Importer<'_>, record: &Record<'_>) -> Result<(), Error> {
    let report = &mut importer.imported.report;
    let Some(name) = record.text("type", report) else {
        importer.leave(record.at, "it does not say of which software its instances are");
        return Ok(());
    };
    if let Some(message) = record.text("deprecated_message", report) {
        importer.leave(&name, &format!("fastside says of the service: {message}"));
        return Ok(());
    }
    let instances = record.objects("instances", report);
    for (at, node) in instances {
        let Some(offer) = importer.offer_of(&name)? else { continue };
        let record = Record { node, at: &at, ..*record };
        let Some(address) = address(importer, &record) else { continue };
        if is_open(importer, &address) {
            let mut hoster = instance(importer, address, offer);
            hoster.sources.values_mut().for_each(|source| source.grade = Grade::Listed);
            importer.add(&record, hoster);
        }
    }
    Ok(())
}

fn address(importer: &mut Importer<'_>, record: &Record<'_>) -> Option<web::Address> {
    let report = &mut importer.imported.report;
    let word = record.word("url", report)?;
    record.address("url", &word, report)
}

/// Of an instance no more is told: whether it wants an account depends on the software.
fn instance(importer: &Importer<'_>, address: web::Address, offer: Offer) -> Hoster {
    let mut hoster = importer.hoster(address.host);
    hoster.offers.push(Offer { url: Some(address.url), ..offer });
    hoster
}
