//! The providers among which Nextcloud's sign-up page chooses, `preferred.json`.
//!
//! Format: the file `public/preferred.json` of <https://github.com/nextcloud/nextcloud-register> (2026-06), and
//! `src/Components/Provider.vue` there, which shows it: a list of providers with `name`, `logo`, `details`, `tos`,
//! `locations` (`lat`, `long`, `city`, `url`, `key`), `flags`, `freeplan` and `apps`. The community's former list, a table
//! in Markdown, was given up in 2024 and is not read.

use super::importer::{Importer, Unnamed};
use super::record::Record;
use super::stream::{Kind, Shape};
use super::tree::Node;
use crate::catalogue::Catalogue;
use crate::catalogue::Severity::{Error, Info, Warning};
use crate::exchange::{Imported, Limits, Origin, Reader, countries};
use crate::model::{Audience, Grade, LinkKind, Offer, Price, Site};

const KIND: Kind = Kind {
    format: "Nextcloud providers list",
    mend: "give a preferred.json as of https://github.com/nextcloud/nextcloud-register",
};
const UNNAMED: Unnamed = Unnamed {
    field: "name",
    problem: "the provider has no name",
    mend: "write the name of the provider",
    reason: "it has no name",
};
const SOFTWARE: &str = "nextcloud";
/// What every Nextcloud is for.
const NEED: &str = "file-storage";
/// Apps of Nextcloud that serve a need by themselves. `mail` only reads mailboxes that are elsewhere.
const APPS: [(&str, &str); 14] = [
    ("bookmarks", "bookmarks"),
    ("calendar", "calendar"),
    ("collabora", "office-suite"),
    ("contacts", "contacts"),
    ("deck", "project-management"),
    ("forms", "form-survey"),
    ("gallery", "photo-gallery"),
    ("notes", "notes"),
    ("onlyoffice", "office-suite"),
    ("photos", "photo-gallery"),
    ("polls", "date-poll"),
    ("richdocuments", "office-suite"),
    ("spreed", "video-conference"),
    ("talk", "video-conference"),
];
/// A place of a provider is its town, whatever the decimals: kilometres.
const TOWN: f64 = 10.0;

/// Providers of Nextcloud.
///
/// | field | becomes |
/// | --- | --- |
/// | `name`, `tos` | name, terms |
/// | `locations` | sites; the address of the first is where to register |
/// | `flags` | countries of the machines, and of a place where there is one flag |
/// | `freeplan`, not empty | price |
/// | `apps` | further offers, where an app serves a need by itself |
///
/// ```
/// use degafam::{Catalogue, formats::{Limits, NextcloudProviders, Origin, Reader}, model::Price};
/// let list = br#"[{"name": "Example", "freeplan": "2 GB", "flags": ["de"], "apps": ["polls"],
///     "locations": [{"lat": 48.78, "long": 9.18, "city": "Stuttgart", "url": "https://register.hoster.example"}]}]"#;
/// let origin = Origin::new("https://hoster.example/preferred.json", "2026-11-22".parse()?)?;
/// let found = NextcloudProviders.read(Catalogue::embedded()?, list, &origin, &Limits::default())?;
/// let hoster = &found.overlay.merge[0];
/// assert_eq!((hoster.sites[0].city.as_deref(), hoster.offers[0].price), (Some("Stuttgart"), Some(Price::Free)));
/// assert_eq!(hoster.offers[1].need, "date-poll");
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct NextcloudProviders;

impl Reader for NextcloudProviders {
    fn name(&self) -> &'static str {
        "nextcloud"
    }

    fn read(
        &self,
        catalogue: &Catalogue,
        bytes: &[u8],
        origin: &Origin,
        limits: &Limits,
    ) -> Result<Imported, crate::Error> {
        let importer = Importer::new(catalogue, origin, limits, self.name(), Grade::Listed);
        importer.read(KIND, bytes, Shape::Records, &UNNAMED, |importer, record| {
            let Some(name) = record.text("name", &mut importer.imported.report) else { return Ok(false) };
            provider(importer, record, name).map(|()| true)
        })
    }
}

fn provider(importer: &mut Importer<'_>, record: &Record<'_>, name: String) -> Result<(), crate::Error> {
    let mut hoster = importer.hoster(name);
    let report = &mut importer.imported.report;
    let terms = record.page("tos", report);
    let countries = record.countries("flags", report);
    let free = record.text("freeplan", report).is_some();
    let apps = record.words("apps", report);
    let places: Vec<Node> = record.items("locations", report).to_vec();
    let only = countries.first().filter(|_| countries.len() == 1).cloned();
    let mut register = None;
    for (number, node) in places.iter().enumerate() {
        let at = format!("{}.locations[{number}]", record.at);
        let place = Record { node, at: &at, origin: record.origin };
        if !matches!(node, Node::Table(_)) {
            let problem = format!("it is {}, where an object is expected; it was left", node.kind());
            place.say(&mut importer.imported.report, Warning, "type", "", problem, "write city, lat, long and url");
            continue;
        }
        let url = place.page("url", &mut importer.imported.report);
        register = register.or(url);
        if let Some(site) = site(importer, &place, only.clone())
            && !hoster.sites.contains(&site)
        {
            hoster.sites.push(site);
        }
    }
    hoster.links.extend(terms.map(|url| importer.link(LinkKind::Terms, url)));
    hoster.server_countries = importer.facts(countries);
    hoster.audience = Some(importer.fact(Audience::Everyone));
    let mut needs = vec![NEED];
    for app in &apps {
        needs.extend(APPS.iter().find(|(name, _)| name == app).map(|(_, need)| *need).filter(|n| !needs.contains(n)));
    }
    for need in needs {
        let Some(software) = importer.software(SOFTWARE, need)? else { continue };
        let register_url = register.clone();
        let price = free.then_some(Price::Free);
        // Where one registers is no page of the service. Nobody uses Nextcloud as a provider's client without an account.
        hoster.offers.push(Offer {
            software: Some(software),
            register_url,
            account: Some(true),
            audience: Some(Audience::Everyone),
            price,
            ..importer.offer(need)
        });
    }
    importer.add(record, hoster);
    Ok(())
}

fn site(importer: &mut Importer<'_>, place: &Record<'_>, country: Option<String>) -> Option<Site> {
    let report = &mut importer.imported.report;
    let city = place.text("city", report);
    let point = place.number("lat", report).zip(place.number("long", report));
    let mut point = point.filter(|(latitude, longitude)| {
        let well = latitude.abs() <= 90.0 && longitude.abs() <= 180.0;
        if !well {
            let mend = "latitude is -90 to 90, longitude -180 to 180";
            place.say(report, Error, "place", "lat", "it does not lie on the globe", mend);
        }
        well
    });
    if let (Some((latitude, longitude)), Some(country)) = (point, &country)
        && countries::holds(country, latitude, longitude) == Some(false)
    {
        let problem = format!("it does not lie in {country}, whose flag the provider has; its coordinates are left");
        place.say(report, Warning, "place", "lat", problem, "correct the place or the flag");
        point = None;
    }
    if city.is_none() && point.is_none() {
        place.say(report, Info, "place", "", "it tells no place", "write city, lat and long");
        return None;
    }
    let mut site = importer.country(String::new());
    site.country = country;
    site.city = city;
    site.latitude = point.map(|(latitude, _)| latitude);
    site.longitude = point.map(|(_, longitude)| longitude);
    site.precision_km = point.map(|_| TOWN);
    Some(site)
}
