//! Mastodon servers by the place that they serve: the GeoJSON of Fediverse Near Me,
//! <https://github.com/jazmichaelking/mastodon-near-me>.
//!
//! The file has no description; its shape is that of the file itself (commit 8765f27, 2025-05-09), which uMap exports: a
//! `FeatureCollection` whose `features` have `geometry.coordinates` (east, north) and `properties` (`name`, an address,
//! `description`, `_umap_options.iconClass`). It holds the layer of Mastodon alone; the `.umap` beside it, which has others
//! too, is not read. The map says of itself that a pin is a town, a square a region and a drop a country: where a server's
//! people are, not where who runs it is. Descriptions are prose, two with addresses of persons, and are not read.
//!
//! The data are under the ODbL 1.0, which asks that what comes of it is told and shared alike: they stay a layer of their
//! own, which says so.

use super::importer::{Importer, Unnamed};
use super::record::Record;
use super::stream::{Kind, Shape};
use super::tree::Node;
use crate::catalogue::{Catalogue, KnownHosts};
use crate::error::Error;
use crate::exchange::{Imported, Limits, Origin, Reader, web};
use crate::model::{Grade, Scope, Serves};

const KIND: Kind = Kind {
    format: "Fediverse Near Me",
    mend: "give the .geojson of https://github.com/jazmichaelking/mastodon-near-me",
};
const UNNAMED: Unnamed = Unnamed {
    field: "properties.name",
    problem: "the server has no address",
    mend: "write its address",
    reason: "it has no address",
};
const NEED: &str = "microblogging";
const LICENCE: &str = "ODbL-1.0";
/// What the map calls the pin of a town.
const TOWN: &str = "Ball";
/// A town and what is around it, for which people of it speak: kilometres.
const TOWN_KM: f64 = 25.0;

/// Mastodon servers with the town that they serve.
///
/// | field | becomes |
/// | --- | --- |
/// | `properties.name` | name (its host), website and address of the offer |
/// | `geometry.coordinates` of a `Ball` | whom it serves first: within 25 km of that point, whose name is its degrees |
/// | any other `iconClass`, or none | a region, a country or a language by one point, which cannot be told: counted |
///
/// Of a hoster that the catalogue knows, and of which the server is one service among others, it is not said whom it serves.
///
/// ```
/// use degafam::{Catalogue, formats::{FediverseNearMe, Limits, Origin, Reader}};
/// let map = br#"{"type": "FeatureCollection", "features": [{"geometry": {"coordinates": [10.9, 48.37]}, "properties":
///     {"name": "https://augsburg.example/", "_umap_options": {"iconClass": "Ball"}}}]}"#;
/// let origin = Origin::new("https://github.com/jazmichaelking/mastodon-near-me", "2026-11-22".parse()?)?;
/// let found = FediverseNearMe.read(Catalogue::embedded()?, map, &origin, &Limits::default())?;
/// assert_eq!(found.overlay.layer.and_then(|layer| layer.licence).as_deref(), Some("ODbL-1.0"));
/// let hoster = &found.overlay.merge[0];
/// assert!(hoster.sites.is_empty() && hoster.serves.is_some());
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct FediverseNearMe;

impl Reader for FediverseNearMe {
    fn name(&self) -> &'static str {
        "fediverse-near-me"
    }

    fn read(&self, catalogue: &Catalogue, bytes: &[u8], origin: &Origin, limits: &Limits) -> Result<Imported, Error> {
        let mut importer = Importer::new(catalogue, origin, limits, self.name(), Grade::Listed);
        importer.licence = Some(LICENCE);
        let hosts = catalogue.known_hosts()?;
        importer.read(KIND, bytes, Shape::lists(&["features"]), &UNNAMED, |importer, record| {
            let report = &mut importer.imported.report;
            let told = record.within("properties", report, |properties, report| {
                let word = properties.word("name", report)?;
                let icon = properties.within("_umap_options", report, |icon, report| icon.word("iconClass", report));
                Some((properties.address("name", &word, report)?, icon.flatten()))
            });
            let Some((address, icon)) = told.flatten() else { return Ok(false) };
            server(importer, record, address, icon.as_deref(), hosts).map(|()| true)
        })
    }
}

fn server(
    importer: &mut Importer<'_>,
    record: &Record<'_>,
    address: web::Address,
    icon: Option<&str>,
    hosts: &KnownHosts,
) -> Result<(), Error> {
    let point = record.within("geometry", &mut importer.imported.report, |geometry, report| {
        match geometry.items("coordinates", report) {
            [Node::Number(east), Node::Number(north), ..] if north.abs() <= 90.0 && east.abs() <= 180.0 => {
                Some((*north, *east))
            }
            _ => None,
        }
    });
    let town = point.flatten().filter(|_| icon == Some(TOWN));
    if town.is_none() {
        let why = "whom it serves is a region, a country or a language, of which one point tells too little";
        importer.pass(why, "nothing to mend: the server itself is taken");
    }
    // One of its services does not tell whom a hoster serves with all.
    let is_part = hosts.has(&address.url) && hosts.is_placed(&address.url).is_none();
    let town = town.filter(|_| !is_part);
    let mut offer = importer.offer(NEED);
    offer.software = importer.software("mastodon", NEED)?;
    offer.url = Some(address.url.clone());
    // To read needs no account; to write does.
    offer.account = Some(true);
    let mut hoster = importer.hoster(address.host);
    hoster.website = Some(importer.fact(address.url));
    hoster.serves = town.map(|(north, east)| {
        let name = format!("{north:.2}, {east:.2}");
        importer.fact(Serves::region(Scope::First, name, (north, east), TOWN_KM))
    });
    hoster.offers.push(offer);
    importer.add(record, hoster);
    Ok(())
}
