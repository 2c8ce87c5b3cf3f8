//! The directory of PrivateBin instances, `https://privatebin.info/directory/api?top=100`.
//!
//! Format: <https://privatebin.info/directory/about>, section on using the list programmatically, and `src/models.rs` of
//! <https://github.com/PrivateBin/Directory> (2026-08): a list of objects with `id`, `url`, `version`, `https`,
//! `https_redirect`, `country_id`, `attachments`, `csp_header`, `uptime` and `rating_mozilla_observatory`. The directory
//! fetches every instance itself, daily, and looks its address up, so its facts are probed.

use super::importer::Importer;
use super::instance::{UNNAMED, of_everyone};
use super::record::Record;
use super::stream::{Kind, Shape};
use crate::catalogue::Catalogue;
use crate::error::Error;
use crate::exchange::{Imported, Limits, Origin, Reader, web};
use crate::model::{Grade, Status};

const KIND: Kind =
    Kind { format: "PrivateBin directory", mend: "give an answer of https://privatebin.info/directory/api" };
const NEED: &str = "pastebin";
/// Antarctica: what the directory writes where it knows no country.
const NOWHERE: &str = "AQ";

/// PrivateBin instances.
///
/// | field | becomes |
/// | --- | --- |
/// | `url` | name (its host) and address of the offer |
/// | `country_id` | country of the machine; `AQ` stands for unknown |
/// | `uptime` | above 0: it runs; 0: it is left out |
///
/// PrivateBin has no accounts, and the directory reads its pages without any.
///
/// ```
/// use degafam::{Catalogue, formats::{Limits, Origin, PrivateBinDirectory, Reader}};
/// let list = br#"[{"id": 1, "url": "https://paste.example", "country_id": "CH", "uptime": 100}]"#;
/// let origin = Origin::new("https://privatebin.info/directory/api", "2026-11-22".parse()?)?;
/// let found = PrivateBinDirectory.read(Catalogue::embedded()?, list, &origin, &Limits::default())?;
/// assert_eq!(found.overlay.merge[0].offers[0].account, Some(false));
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct PrivateBinDirectory;

impl Reader for PrivateBinDirectory {
    fn name(&self) -> &'static str {
        "privatebin"
    }

    fn read(&self, catalogue: &Catalogue, bytes: &[u8], origin: &Origin, limits: &Limits) -> Result<Imported, Error> {
        let importer = Importer::new(catalogue, origin, limits, self.name(), Grade::Probed);
        importer.read(KIND, bytes, Shape::RECORDS, &UNNAMED, |importer, record| {
            let url = record.page("url", &mut importer.imported.report);
            let Some(address) = url.and_then(|url| web::Address::read(&url).ok()) else { return Ok(false) };
            instance(importer, record, address).map(|()| true)
        })
    }
}

fn instance(importer: &mut Importer<'_>, record: &Record<'_>, address: web::Address) -> Result<(), Error> {
    let software = importer.software("privatebin", NEED)?;
    let report = &mut importer.imported.report;
    let uptime = record.number("uptime", report);
    let country = record.word("country_id", report).filter(|code| code != NOWHERE);
    let country = country.and_then(|_| record.country("country_id", report));
    if uptime == Some(0.0) {
        importer.leave(&address.host, "the directory does not reach it");
        return Ok(());
    }
    let mut offer = importer.offer(NEED);
    offer.software = software;
    offer.account = Some(false);
    let mut hoster = of_everyone(importer, address, offer);
    hoster.server_countries = importer.facts(country.into_iter().collect());
    hoster.status = uptime.filter(|share| *share > 0.0).map(|_| importer.fact(Status::Active));
    importer.add(record, hoster);
    Ok(())
}
