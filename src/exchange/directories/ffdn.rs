//! The access providers of the database of the Fédération FDN, `https://db.ffdn.org/api/v1/isp/?per_page=100`.
//!
//! Format: version 0.1 of isp.json, `ispformat/schema/0.1/isp.json` of <https://github.com/Psycojoker/isp-format> (2013), and
//! the tests of the database, ffdnispdb (read 2026-11): an object with `isps`, a list of `is_ffdn_member`, `last_update` and
//! `ispformat`, the file of a provider: `name`, `shortname`, `website`, `creationDate`, `ffdnMemberSince`, `registeredOffice`
//! (`locality`, `country-name`, …) and `coordinates` (`latitude`, `longitude`), among much else. A list of such files alone is
//! read too.
//!
//! The file tells of access to the internet and of no service, so only providers whose website the catalogue knows are
//! taken: they gain membership, date and seat. An office may be at somebody's home, so of its place the town is read, and
//! coordinates to a kilometre.

use super::importer::{Importer, Unnamed};
use super::record::Record;
use super::seat;
use super::stream::{Kind, Shape};
use super::tree::Node;
use crate::catalogue::{Catalogue, KnownHosts};
use crate::error::Error;
use crate::exchange::{Imported, Limits, Origin, Reader};
use crate::model::{Date, Fact, Grade, Hoster, Membership, MembershipStatus, Profile, Site};

const KIND: Kind = Kind { format: "FFDN database", mend: "give an answer of https://db.ffdn.org/api/v1/isp/" };
const UNNAMED: Unnamed = Unnamed {
    field: "name",
    problem: "the provider has no name",
    mend: "write the name of the provider",
    reason: "it has no name",
};
/// Areas have thousands of points.
const PROVIDER: &Shape = &Shape::Record(&["coveredAreas", "email", "mainMailingList", "street-address"]);
const SHAPE: Shape = Shape::Either(&Shape::List(PROVIDER), &Shape::Under(&["isps"], &Shape::List(PROVIDER)));
/// Key under which what a provider says of itself is cited.
const SAYS: &str = "ffdn-isp";
const NETWORK: &str = "ffdn";

/// Access providers of which the catalogue knows the website.
///
/// | field | becomes |
/// | --- | --- |
/// | `ispformat.name`, `.website` | name, website |
/// | `is_ffdn_member` `true`, `ispformat.ffdnMemberSince` | membership in FFDN, and since when |
/// | `ispformat.creationDate` | when it was founded |
/// | `ispformat.registeredOffice`, `.coordinates` | seat; only of those that the catalogue does not place yet |
/// | `last_update` | date of what the provider says |
///
/// ```
/// use degafam::{Catalogue, formats::{FfdnProviders, Limits, Origin, Reader}};
/// let page = br#"{"isps": [{"is_ffdn_member": true, "ispformat": {"name": "Example", "website": "https://isp.example"}}]}"#;
/// let origin = Origin::new("https://db.ffdn.org/api/v1/isp/", "2026-11-22".parse()?)?;
/// let found = FfdnProviders.read(Catalogue::embedded()?, page, &origin, &Limits::default())?;
/// assert!(found.overlay.merge.is_empty());
/// assert!(found.report.remarks[0].problem.contains("the catalogue does not know: 1"));
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct FfdnProviders;

impl Reader for FfdnProviders {
    fn name(&self) -> &'static str {
        "ffdn"
    }

    fn read(&self, catalogue: &Catalogue, bytes: &[u8], origin: &Origin, limits: &Limits) -> Result<Imported, Error> {
        let importer = Importer::new(catalogue, origin, limits, self.name(), Grade::Listed);
        let hosts = catalogue.known_hosts()?;
        importer.read(KIND, bytes, SHAPE, &UNNAMED, |importer, record| {
            let report = &mut importer.imported.report;
            let member = record.flag("is_ffdn_member", report) == Some(true);
            let updated = record.past("last_update", report);
            let (node, at) = match record.node.field("ispformat") {
                Some(node @ Node::Table(_)) => (node, format!("{}.ispformat", record.at)),
                _ => (record.node, record.at.to_owned()),
            };
            let file = Record { node, at: &at, ..*record };
            let Some(name) = file.text("name", report) else { return Ok(false) };
            provider(importer, &file, name, (member, updated), hosts);
            Ok(true)
        })
    }
}

fn provider(
    importer: &mut Importer<'_>,
    file: &Record<'_>,
    name: String,
    (member, updated): (bool, Option<Date>),
    hosts: &KnownHosts,
) {
    let report = &mut importer.imported.report;
    let website = file.page("website", report);
    let Some((url, placed)) = website.and_then(|url| hosts.is_placed(&url).map(|placed| (url, placed))) else {
        importer.pass("a provider that the catalogue does not know", "nothing to mend: the file tells of no service");
        return;
    };
    let since = file.past("ffdnMemberSince", report);
    let founded = file.past("creationDate", report);
    let mut hoster = importer.hoster(name);
    hoster.profile = Profile::Community;
    importer.declared(&mut hoster, SAYS, updated);
    if member {
        let listed = Membership::new(NETWORK, MembershipStatus::Listed, importer.key());
        hoster.networks.push(Membership { since, ..listed });
    }
    hoster.website = Some(Fact::new(url, SAYS));
    hoster.founded = founded.map(|date| Fact::new(date, SAYS));
    if !placed {
        hoster.sites.extend(office(importer, file));
    }
    if !has_gained(&hoster) {
        importer.pass("a provider of which the catalogue knows as much", "nothing to mend");
        return;
    }
    importer.add(file, hoster);
}

fn has_gained(hoster: &Hoster) -> bool {
    !hoster.sites.is_empty() || !hoster.networks.is_empty() || hoster.founded.is_some()
}

fn office(importer: &mut Importer<'_>, file: &Record<'_>) -> Option<Site> {
    let report = &mut importer.imported.report;
    let told = file.within("registeredOffice", report, |office, report| {
        (office.text("locality", report), office.country("country-name", report))
    });
    let (city, country) = told.unwrap_or_default();
    let point = file.within("coordinates", report, |place, report| {
        seat::point(place, ["latitude", "longitude"], country.as_deref(), report)
    });
    let kilometre = |degrees: f64| (degrees * 100.0).round() / 100.0;
    let point = point.flatten().map(|(north, east)| (kilometre(north), kilometre(east)));
    let site = seat::site(importer, city, country, point)?;
    Some(Site { source: SAYS.to_owned(), ..site })
}
