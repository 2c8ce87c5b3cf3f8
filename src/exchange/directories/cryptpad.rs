//! The instances that CryptPad's website recommends, `_data/instances.json` of <https://github.com/cryptpad/website>.
//!
//! The file has no description; its shape is that of the file itself (2026-11): a list of objects with `title`, `url`,
//! `description` and `location`, a free text that tells where the machine is. The project looks at each before it lists it.

use super::importer::Importer;
use super::instance::{UNNAMED, is_open, of_everyone};
use super::record::Record;
use super::stream::{Kind, Shape};
use crate::catalogue::Catalogue;
use crate::error::Error;
use crate::exchange::{Imported, Limits, Origin, Reader, countries, web};
use crate::model::Grade;

const KIND: Kind =
    Kind { format: "CryptPad instances", mend: "give _data/instances.json of https://github.com/cryptpad/website" };
const NEED: &str = "office-suite";

/// CryptPad instances.
///
/// | field | becomes |
/// | --- | --- |
/// | `url` | name (its host) and address of the offer |
/// | `title` | name of the service, where it is not the host |
/// | `location`, the name of one country | country of the machine; others are counted |
///
/// ```
/// use degafam::{Catalogue, formats::{CryptPadInstances, Limits, Origin, Reader}};
/// let list = br#"[{"title": "pad.example", "url": "https://pad.example", "location": "Germany", "description": ""}]"#;
/// let origin = Origin::new("https://raw.githubusercontent.com/cryptpad/website/main/_data/instances.json",
///     "2026-11-22".parse()?)?;
/// let found = CryptPadInstances.read(Catalogue::embedded()?, list, &origin, &Limits::default())?;
/// assert_eq!(found.overlay.merge[0].server_countries.as_ref().map(|f| f.value[0].as_str()), Some("DE"));
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct CryptPadInstances;

impl Reader for CryptPadInstances {
    fn name(&self) -> &'static str {
        "cryptpad"
    }

    fn read(&self, catalogue: &Catalogue, bytes: &[u8], origin: &Origin, limits: &Limits) -> Result<Imported, Error> {
        let importer = Importer::new(catalogue, origin, limits, self.name(), Grade::Listed);
        importer.read(KIND, bytes, Shape::RECORDS, &UNNAMED, |importer, record| {
            let report = &mut importer.imported.report;
            let word = record.word("url", report);
            let Some(address) = word.and_then(|word| record.address("url", &word, report)) else { return Ok(false) };
            if is_open(importer, &address) {
                instance(importer, record, address)?;
            }
            Ok(true)
        })
    }
}

fn instance(importer: &mut Importer<'_>, record: &Record<'_>, address: web::Address) -> Result<(), Error> {
    let report = &mut importer.imported.report;
    let title = record.text("title", report).filter(|title| *title != address.host);
    let location = record.word("location", report);
    let country = location.as_deref().and_then(countries::code);
    if location.is_some() && country.is_none() {
        importer.pass("a location that is not the name of one known country", "write the name of one country");
    }
    let mut offer = importer.offer(NEED);
    offer.software = importer.software("cryptpad", NEED)?;
    offer.service_name = title;
    let mut hoster = of_everyone(importer, address, offer);
    hoster.server_countries = importer.facts(country.into_iter().collect());
    importer.add(record, hoster);
    Ok(())
}
