//! The communities of Freifunk, `https://api.freifunk.net/data/ffSummarizedDir.json`.
//!
//! Format: `specs/0.5.3.json` of <https://github.com/freifunk/api.freifunk.net> for what a community writes, and
//! `collector/collectCommunities.py` of <https://github.com/freifunk/common.api.freifunk.net> for the summary (both read
//! 2026-11): an object of which every field is the file of a community, with `name`, `url`, `location` (`city`, `country`,
//! `geoCode` with `lat` and `lon`; before 0.5 these stood in `location` itself), `services` (`serviceName`, `externalUri`),
//! `state` (`lastchange`) and much else, among it addresses of persons, which is not read.
//!
//! A community that offers nothing to people outside its network is of use to nobody who looks for a hoster, so only those
//! with a service that the catalogue knows are taken, and those whose website it knows, which gain a seat.

use super::importer::{Importer, Unnamed};
use super::record::Record;
use super::seat;
use super::stream::{Kind, Shape, json, wrong};
use super::tree::Node;
use crate::catalogue::{Catalogue, KnownHosts};
use crate::error::Error;
use crate::exchange::{Imported, Limits, Origin, Reader, Report, web};
use crate::model::{Fact, Grade, Membership, MembershipStatus, Offer, Profile, Site};

const KIND: Kind =
    Kind { format: "Freifunk summary", mend: "give the file https://api.freifunk.net/data/ffSummarizedDir.json" };
const UNNAMED: Unnamed = Unnamed {
    field: "name",
    problem: "the community is not named",
    mend: "write the name of the community",
    reason: "it has no name",
};
/// What is long, or about persons.
const WITHOUT: &[&str] = &["contact", "support", "techDetails", "nodeMaps", "feeds", "timeline", "address"];
const SHAPE: Shape = Shape::Fields(&Shape::Record(WITHOUT));
/// Key under which what a community says of itself is cited.
const SAYS: &str = "freifunk-community";
const NETWORK: &str = "freifunk";

/// Communities of Freifunk.
///
/// | field | becomes |
/// | --- | --- |
/// | `name`, `url` | name, website |
/// | `location` | seat: town, country, coordinates; only of those that the catalogue does not place yet |
/// | `services` | offers, where `serviceName` is exactly a software or a need; others are counted |
/// | `state.lastchange` | date of what the community says |
/// | being in the file | membership in Freifunk |
///
/// ```
/// use degafam::{Catalogue, formats::{FreifunkDirectory, Limits, Origin, Reader}};
/// let file = br#"{"example": {"name": "Freifunk Example", "url": "https://freifunk.example", "location":
///     {"city": "Stuttgart", "country": "DE", "geoCode": {"lat": 48.78, "lon": 9.18}}, "services":
///     [{"serviceName": "Etherpad", "externalUri": "https://pad.freifunk.example"}]}}"#;
/// let origin = Origin::new("https://api.freifunk.net/data/ffSummarizedDir.json", "2026-11-22".parse()?)?;
/// let found = FreifunkDirectory.read(Catalogue::embedded()?, file, &origin, &Limits::default())?;
/// let hoster = &found.overlay.merge[0];
/// assert_eq!((hoster.sites[0].city.as_deref(), hoster.offers[0].need.as_str()),
///     (Some("Stuttgart"), "collaborative-writing"));
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct FreifunkDirectory;

impl Reader for FreifunkDirectory {
    fn name(&self) -> &'static str {
        "freifunk"
    }

    fn read(&self, catalogue: &Catalogue, bytes: &[u8], origin: &Origin, limits: &Limits) -> Result<Imported, Error> {
        let importer = Importer::new(catalogue, origin, limits, self.name(), Grade::Listed);
        let hosts = catalogue.known_hosts()?;
        importer.read_from(
            &UNNAMED,
            |importer, record| {
                let Some(name) = record.text("name", &mut importer.imported.report) else { return Ok(false) };
                community(importer, record, name, hosts).map(|()| true)
            },
            |limits, each| {
                let mut first = true;
                json(KIND, bytes, SHAPE, limits, &mut |placed| {
                    // The directory itself only names the files of the communities.
                    if std::mem::take(&mut first) && matches!(placed.node, Node::Text(_)) {
                        return Err(wrong(KIND, "it only tells where the files of the communities are"));
                    }
                    each(placed)
                })
            },
        )
    }
}

fn community(importer: &mut Importer<'_>, record: &Record<'_>, name: String, hosts: &KnownHosts) -> Result<(), Error> {
    let report = &mut importer.imported.report;
    let website = record.page("url", report);
    let changed = record.within("state", report, |state, report| state.past("lastchange", report)).flatten();
    let offers = offers(importer, record)?;
    let placed = website.as_deref().and_then(|url| hosts.is_placed(url));
    if offers.is_empty() && placed.is_none() {
        importer.pass("a community that offers nothing known, and that the catalogue does not know", "nothing to mend");
        return Ok(());
    }
    let mut hoster = importer.hoster(name);
    hoster.profile = Profile::Community;
    importer.declared(&mut hoster, SAYS, changed);
    hoster.networks.push(Membership::new(NETWORK, MembershipStatus::Listed, importer.key()));
    hoster.website = website.map(|url| Fact::new(url, SAYS));
    hoster.offers = offers;
    if placed != Some(true) {
        hoster.sites.extend(place(importer, record));
    }
    importer.add(record, hoster);
    Ok(())
}

fn place(importer: &mut Importer<'_>, record: &Record<'_>) -> Option<Site> {
    let location = record.within("location", &mut importer.imported.report, |location, report| {
        let country = location.country("country", report);
        let point =
            |place: &Record<'_>, report: &mut Report| seat::point(place, ["lat", "lon"], country.as_deref(), report);
        let point = location.within("geoCode", report, point).unwrap_or_else(|| point(location, report));
        (location.text("city", report), point, country)
    });
    let (city, point, country) = location?;
    let site = seat::site(importer, city, country, point)?;
    Some(Site { source: SAYS.to_owned(), ..site })
}

/// What it offers to people outside its network, each once.
fn offers(importer: &mut Importer<'_>, record: &Record<'_>) -> Result<Vec<Offer>, Error> {
    let services = record.objects("services", &mut importer.imported.report);
    let mut offers: Vec<Offer> = Vec::new();
    for (at, node) in services {
        let service = Record { node, at: &at, ..*record };
        let report = &mut importer.imported.report;
        let Some(name) = service.text("serviceName", report) else { continue };
        // Others are hosts with a port, or addresses within the network.
        let address = service.word("externalUri", report).and_then(|word| web::Address::read(&word).ok());
        let Some(address) = address else {
            importer
                .pass("a service without an address of the web for people outside the network", "write externalUri");
            continue;
        };
        let Some(mut offer) = offer(importer, &name)? else { continue };
        offer.url = Some(address.url);
        offer.source = SAYS.to_owned();
        if !offers.iter().any(|held| (&held.need, &held.software) == (&offer.need, &offer.software)) {
            offers.push(offer);
        }
    }
    Ok(offers)
}

fn offer(importer: &mut Importer<'_>, name: &str) -> Result<Option<Offer>, Error> {
    if let Some(need) = importer.need(name)? {
        return Ok(Some(importer.offer(&need)));
    }
    importer.offer_of(name)
}
