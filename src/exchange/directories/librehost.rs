//! librehost.json, in which a member of LibreHosters describes itself, at `/librehost.json` of its website.
//!
//! Format: <https://lab.libreho.st/librehosters/librehost-api>, versions 0.0.1 and 0.0.2 (they differ in nothing that is
//! read). It tells of the organisation; services and places were planned and never specified, so no offer comes of it.

use super::importer::{Importer, Unnamed};
use super::record::Record;
use super::stream::{Kind, Shape};
use super::tree::Node;
use crate::catalogue::Catalogue;
use crate::catalogue::Severity::Info;
use crate::error::Error;
use crate::exchange::quote::quoted;
use crate::exchange::{Imported, Limits, Origin, Reader, web};
use crate::model::{Grade, LegalForm, LinkKind, Profile};

const KIND: Kind = Kind { format: "librehost.json", mend: "give the file that lies at /librehost.json of a hoster" };
const UNNAMED: Unnamed = Unnamed {
    field: "name",
    problem: "the organisation has no name",
    mend: "write the name of the organisation",
    reason: "it has no name",
};
/// Fields with a page, and what it shows.
const PAGES: [(&str, LinkKind); 3] = [
    ("contactUrl", LinkKind::Contact),
    ("privacyPolicyUrl", LinkKind::Privacy),
    ("termsOfServiceUrl", LinkKind::Terms),
];

/// A hoster that describes itself in the words of LibreHosters.
///
/// | field | becomes |
/// | --- | --- |
/// | `name`, `homeUrl` | name, website |
/// | `organizationType` | legal form, where it is the name of one |
/// | `communicationLanguages` | languages |
/// | `contactUrl`, `privacyPolicyUrl`, `termsOfServiceUrl` | pages |
/// | `foundingDate` | when it was founded |
/// | `dateModified` | date of the source |
/// | `isServiceProvider` `false` | it is left out |
///
/// ```
/// use degafam::{Catalogue, formats::{LibreHost, Limits, Origin, Reader}};
/// let file = br#"{"@type": "Organization", "name": "Example", "homeUrl": "https://hoster.example/", "foundingDate": 2015}"#;
/// let origin = Origin::new("https://hoster.example/librehost.json", "2026-11-22".parse()?)?;
/// let found = LibreHost.read(Catalogue::embedded()?, file, &origin, &Limits::default())?;
/// assert_eq!(found.overlay.merge[0].founded.as_ref().map(|f| f.value.year()), Some(2015));
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct LibreHost;

impl Reader for LibreHost {
    fn name(&self) -> &'static str {
        "librehost"
    }

    fn read(&self, catalogue: &Catalogue, bytes: &[u8], origin: &Origin, limits: &Limits) -> Result<Imported, Error> {
        let importer = Importer::new(catalogue, origin, limits, self.name(), Grade::Declared);
        importer.read(KIND, bytes, Shape::RECORDS, &UNNAMED, |importer, record| {
            let Some(name) = record.text("name", &mut importer.imported.report) else {
                return Ok(named_files(importer, record.node));
            };
            organization(importer, record, name);
            Ok(true)
        })
    }
}

/// Whether this is the directory of the network: names with the addresses of their files. Each is told, as nothing is
/// fetched.
fn named_files(importer: &mut Importer<'_>, node: &Node) -> bool {
    let Node::Table(fields) = node else { return false };
    let address = |node: &Node| match node {
        Node::Text(text) => web::Address::read(text).ok().map(|address| address.url),
        _ => None,
    };
    let files: Option<Vec<(&String, String)>> =
        fields.iter().map(|(name, node)| Some((name, address(node)?))).collect();
    let Some(files) = files.filter(|files| !files.is_empty()) else { return false };
    for (name, url) in files {
        importer.leave(name, &format!("its file is not here but at {url}; fetch it and import it by itself"));
    }
    true
}

fn organization(importer: &mut Importer<'_>, record: &Record<'_>, name: String) {
    let mut hoster = importer.hoster(name);
    let report = &mut importer.imported.report;
    if record.flag("isServiceProvider", report) == Some(false) {
        importer.leave(&hoster.name, "it says that it provides no services");
        return;
    }
    let report = &mut importer.imported.report;
    let website = record.page("homeUrl", report);
    let form = form(record, report);
    let languages = record.languages("communicationLanguages", report);
    let founded = record.past("foundingDate", report);
    let modified = record.past("dateModified", report);
    let pages: Vec<_> =
        PAGES.into_iter().filter_map(|(field, kind)| Some((kind, record.page(field, report)?))).collect();
    for source in hoster.sources.values_mut() {
        source.date = modified.or(source.date);
    }
    hoster.profile = match form {
        Some(LegalForm::Company) => Profile::Commercial,
        Some(LegalForm::Public) => Profile::PublicBody,
        _ => Profile::Community,
    };
    hoster.website = website.map(|url| importer.fact(url));
    hoster.legal_form = form.map(|form| importer.fact(form));
    hoster.languages = importer.facts(languages);
    hoster.founded = founded.map(|date| importer.fact(date));
    hoster.links = pages.into_iter().map(|(kind, url)| importer.link(kind, url)).collect();
    importer.add(record, hoster);
}

/// The format leaves the word free; only what names one legal form is taken.
fn form(record: &Record<'_>, report: &mut crate::exchange::Report) -> Option<LegalForm> {
    const FIELD: &str = "organizationType";
    let word = record.word(FIELD, report)?;
    Some(match word.to_lowercase().as_str() {
        "association" => LegalForm::Association,
        "collective" => LegalForm::Collective,
        "cooperative" | "co-operative" | "coop" | "co-op" => LegalForm::Cooperative,
        "company" => LegalForm::Company,
        "individual" => LegalForm::Individual,
        _ => {
            let problem = format!("`{}` names no legal form that is known; it stays unknown", quoted(&word));
            let mend = "write Association, Collective, Cooperative, Company or Individual";
            record.say(report, Info, "word", FIELD, problem, mend);
            return None;
        }
    })
}
