//! The public hosts of RSS-Bridge, `docs/01_General/06_Public_Hosts.md` of <https://github.com/RSS-Bridge/rss-bridge>.
//!
//! The file has no description; its shape is that of the file itself (commit cc1cb88, 2026-05-19): a table in Markdown with
//! `Country` (a picture of the flag of the address), `Address`, `Status` (a picture), `Contact` and `Comment`, and another
//! under the heading `Inactive instances`. Contacts are persons, and comments prose: neither is read.

use super::importer::{Importer, Unnamed};
use super::instance::{UNNAMED, is_open, of_everyone};
use super::markdown::{tables, target};
use super::record::Record;
use super::stream::Kind;
use crate::catalogue::{Catalogue, is_country};
use crate::error::Error;
use crate::exchange::{Imported, Limits, Origin, Reader, web};
use crate::model::Grade;

const KIND: Kind = Kind {
    format: "RSS-Bridge public hosts",
    mend: "give docs/01_General/06_Public_Hosts.md of https://github.com/RSS-Bridge/rss-bridge",
};
const HOST: Unnamed = Unnamed { field: "Address", ..UNNAMED };
const COLUMNS: &[&str] = &["Country", "Address"];
const NEED: &str = "feed-reader";
const INACTIVE: &str = "inactive";

/// Public hosts of RSS-Bridge.
///
/// | column | becomes |
/// | --- | --- |
/// | `Address` | name (its host) and address of the offer |
/// | `Country`, a picture called as a code | country of the machine |
/// | a heading that begins with `Inactive` | what is under it is left out |
///
/// RSS-Bridge has no accounts.
///
/// ```
/// use degafam::{Catalogue, formats::{Limits, Origin, Reader, RssBridgeHosts}};
/// let file = b"| Country | Address | Status |\n|:-:|---|---|\n| ![](https://flags.example/DE.png) | https://rss.example | |\n";
/// let origin = Origin::new("https://github.com/RSS-Bridge/rss-bridge/blob/master/docs/01_General/06_Public_Hosts.md",
///     "2026-11-22".parse()?)?;
/// let found = RssBridgeHosts.read(Catalogue::embedded()?, file, &origin, &Limits::default())?;
/// assert_eq!(found.overlay.merge[0].server_countries.as_ref().map(|f| f.value[0].as_str()), Some("DE"));
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct RssBridgeHosts;

impl Reader for RssBridgeHosts {
    fn name(&self) -> &'static str {
        "rss-bridge"
    }

    fn read(&self, catalogue: &Catalogue, bytes: &[u8], origin: &Origin, limits: &Limits) -> Result<Imported, Error> {
        let importer = Importer::new(catalogue, origin, limits, self.name(), Grade::Listed);
        importer.read_from(
            &HOST,
            |importer, record| {
                let report = &mut importer.imported.report;
                let cell = record.word("Address", report);
                let Some(address) = cell.and_then(|cell| record.address("Address", target(&cell), report)) else {
                    return Ok(false);
                };
                host(importer, record, address).map(|()| true)
            },
            |limits, each| tables(KIND, bytes, COLUMNS, limits, each),
        )
    }
}

fn host(importer: &mut Importer<'_>, record: &Record<'_>, address: web::Address) -> Result<(), Error> {
    if record.key.get(..INACTIVE.len()).is_some_and(|start| start.eq_ignore_ascii_case(INACTIVE)) {
        importer.leave(&address.host, "the list has it among the inactive ones");
        return Ok(());
    }
    if !is_open(importer, &address) {
        return Ok(());
    }
    let country = record.word("Country", &mut importer.imported.report).and_then(|cell| code(&cell));
    let mut offer = importer.offer(NEED);
    offer.software = importer.software("rss-bridge", NEED)?;
    offer.account = Some(false);
    let mut hoster = of_everyone(importer, address, offer);
    hoster.server_countries = importer.facts(country.into_iter().collect());
    importer.add(record, hoster);
    Ok(())
}

/// The country after which a picture is called: `…/FR.png`.
fn code(cell: &str) -> Option<String> {
    let file = target(cell).rsplit('/').next()?;
    let code = file.split_once('.').map_or(file, |(name, _)| name).to_ascii_uppercase();
    Some(code).filter(|code| is_country(code))
}
