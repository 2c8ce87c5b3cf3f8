//! The Etherpad instances that a scanner met, `https://ether-scan.stefans-entwicklerecke.de/api/instances`.
//!
//! Format: `src/types/InstancesResponse.ts` of <https://github.com/ether/ether-scan-ui> (commit 69b4ad1, 2026-08-18): an
//! object with `instances`, a list of `name` (the address), `first_seen` and `scan` (`is_public`, `title`, `version`,
//! `scan_time`, `plugins`, `websocket_available`, …). The scanner follows links all over the web, so most of the tens of
//! thousands that it lists are somebody's own: only those at a hoster that the catalogue knows are taken.

use super::importer::{Importer, Unnamed};
use super::instance::of_everyone;
use super::moments::days;
use super::record::Record;
use super::stream::{Kind, Shape};
use crate::catalogue::{Catalogue, KnownHosts};
use crate::error::Error;
use crate::exchange::{Imported, Limits, Origin, Reader, web};
use crate::model::{Grade, Status};

const KIND: Kind = Kind {
    format: "Etherpad scanner",
    mend: "give an answer of https://ether-scan.stefans-entwicklerecke.de/api/instances",
};
const UNNAMED: Unnamed = Unnamed {
    field: "name",
    problem: "the instance has no address",
    mend: "write its address",
    reason: "it has no address",
};
/// Plugins have thousands of values, and are read by nobody here.
const SHAPE: Shape = Shape::Under(&["instances"], &Shape::List(&Shape::Record(&["plugins", "plugin_data"])));
const NEED: &str = "collaborative-writing";
/// Days for which a scan tells that a pad is there: a season, in which the scanner comes by many times.
const RECENT: i64 = 90;
const NOTHING: &str = "nothing to mend";

/// Etherpad instances of known hosters.
///
/// | field | becomes |
/// | --- | --- |
/// | `name` | name (its host) and address of the offer; at the domain of no known hoster: it is counted |
/// | `scan.is_public` `true` | anybody may use it, without an account; otherwise it is counted |
/// | `scan.scan_time` | date of the source; longer ago than 90 days: it is counted |
/// | `scan.title` | name of the service, where it is not Etherpad's own |
///
/// ```
/// use degafam::{Catalogue, formats::{EtherpadScanner, Limits, Origin, Reader}};
/// let answer = br#"{"instances": [
///     {"name": "https://pad.framasoft.org", "scan": {"is_public": true, "scan_time": "2026-11-20T10:00:00Z"}},
///     {"name": "https://pad.example", "scan": {"is_public": true, "scan_time": "2026-11-20T10:00:00Z"}}]}"#;
/// let origin = Origin::new("https://ether-scan.stefans-entwicklerecke.de/api/instances", "2026-11-22".parse()?)?;
/// let found = EtherpadScanner.read(Catalogue::embedded()?, answer, &origin, &Limits::default())?;
/// assert_eq!((found.overlay.merge.len(), found.overlay.merge[0].name.as_str()), (1, "pad.framasoft.org"));
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct EtherpadScanner;

impl Reader for EtherpadScanner {
    fn name(&self) -> &'static str {
        "etherpad-scanner"
    }

    fn read(&self, catalogue: &Catalogue, bytes: &[u8], origin: &Origin, limits: &Limits) -> Result<Imported, Error> {
        let importer = Importer::new(catalogue, origin, limits, self.name(), Grade::Probed);
        let hosts = catalogue.known_hosts()?;
        importer.read(KIND, bytes, SHAPE, &UNNAMED, |importer, record| {
            let Some(name) = record.word("name", &mut importer.imported.report) else { return Ok(false) };
            instance(importer, record, &name, hosts).map(|()| true)
        })
    }
}

fn instance(importer: &mut Importer<'_>, record: &Record<'_>, name: &str, hosts: &KnownHosts) -> Result<(), Error> {
    // Many are a number with a port, which is nobody's mistake.
    let Some(address) = web::Address::read(name).ok().filter(|address| hosts.has(&address.url)) else {
        importer.pass("it is at the domain of no hoster of the catalogue", NOTHING);
        return Ok(());
    };
    let scan = record.within("scan", &mut importer.imported.report, |scan, report| {
        let public = scan.flag("is_public", report) == Some(true);
        (public, scan.past("scan_time", report), scan.text("title", report))
    });
    let (public, date, title) = scan.unwrap_or((false, None, None));
    if !public {
        importer.pass("it does not say that it is open to anybody", NOTHING);
        return Ok(());
    }
    let Some(date) = date.filter(|date| days(importer.origin.retrieved) - days(*date) <= RECENT) else {
        importer.pass(format!("it was not scanned in the last {RECENT} days"), NOTHING);
        return Ok(());
    };
    let mut offer = importer.offer(NEED);
    offer.software = importer.software("etherpad", NEED)?;
    offer.account = Some(false);
    offer.service_name = title.filter(|title| !title.eq_ignore_ascii_case("etherpad"));
    let mut hoster = of_everyone(importer, address, offer);
    importer.date(&mut hoster, Some(date));
    hoster.status = Some(importer.fact(Status::Active));
    importer.add(record, hoster);
    Ok(())
}
