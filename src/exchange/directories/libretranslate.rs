//! The public instances that LibreTranslate's `README.md` lists, of <https://github.com/LibreTranslate/LibreTranslate>.
//!
//! The list has no description; its shape is that of the file itself (commit 01109bc, read 2026-11): under `Mirrors` a table
//! in Markdown with `URL` (a link), `API Key Required` (a mark, or nothing) and `Links`. Another table, of addresses in Tor and
//! I2P, has no such columns and is not read.

use super::importer::{Importer, Unnamed};
use super::instance::{UNNAMED, is_open, of_everyone};
use super::markdown::{tables, target};
use super::record::Record;
use super::stream::Kind;
use crate::catalogue::Catalogue;
use crate::error::Error;
use crate::exchange::{Imported, Limits, Origin, Reader, web};
use crate::model::Grade;

const KIND: Kind = Kind {
    format: "LibreTranslate mirrors",
    mend: "give README.md of https://github.com/LibreTranslate/LibreTranslate",
};
const MIRROR: Unnamed = Unnamed { field: "URL", ..UNNAMED };
const COLUMNS: &[&str] = &["URL", "API Key Required"];
const NEED: &str = "translation";

/// Public instances of LibreTranslate.
///
/// | column | becomes |
/// | --- | --- |
/// | `URL` | name (its host) and address of the offer |
/// | `API Key Required` empty | nobody needs an account; with a mark it stays unknown who does, as pages may ask for none |
///
/// ```
/// use degafam::{Catalogue, formats::{LibreTranslateMirrors, Limits, Origin, Reader}};
/// let file = b"| URL | API Key Required | Links |\n|---|---|---|\n| [t.example](https://t.example/) | | |\n";
/// let origin = Origin::new("https://github.com/LibreTranslate/LibreTranslate/blob/main/README.md", "2026-11-22".parse()?)?;
/// let found = LibreTranslateMirrors.read(Catalogue::embedded()?, file, &origin, &Limits::default())?;
/// assert_eq!(found.overlay.merge[0].offers[0].account, Some(false));
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct LibreTranslateMirrors;

impl Reader for LibreTranslateMirrors {
    fn name(&self) -> &'static str {
        "libretranslate"
    }

    fn read(&self, catalogue: &Catalogue, bytes: &[u8], origin: &Origin, limits: &Limits) -> Result<Imported, Error> {
        let importer = Importer::new(catalogue, origin, limits, self.name(), Grade::Listed);
        importer.read_from(
            &MIRROR,
            |importer, record| {
                let report = &mut importer.imported.report;
                let cell = record.word("URL", report);
                let Some(address) = cell.and_then(|cell| record.address("URL", target(&cell), report)) else {
                    return Ok(false);
                };
                mirror(importer, record, address).map(|()| true)
            },
            |limits, each| tables(KIND, bytes, COLUMNS, limits, each),
        )
    }
}

fn mirror(importer: &mut Importer<'_>, record: &Record<'_>, address: web::Address) -> Result<(), Error> {
    if !is_open(importer, &address) {
        return Ok(());
    }
    let key = record.word("API Key Required", &mut importer.imported.report);
    let mut offer = importer.offer(NEED);
    offer.software = importer.software("libretranslate", NEED)?;
    offer.account = key.is_none().then_some(false);
    let hoster = of_everyone(importer, address, offer);
    importer.add(record, hoster);
    Ok(())
}
