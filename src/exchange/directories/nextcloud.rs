//! The providers among which Nextcloud's sign-up page chooses, `preferred.json`.
//!
//! Format: the file `public/preferred.json` of <https://github.com/nextcloud/nextcloud-register> (2026-06), and
//! `src/Components/Provider.vue` there, which shows it: a list of providers with `name`, `logo`, `details`, `tos`,
//! `locations` (`lat`, `long`, `city`, `url`, `key`), `flags`, `freeplan` and `apps`. The community's former list, a table
//! in Markdown, was given up in 2024 and is not read.

use super::importer::{Importer, Unnamed};
use super::record::Record;
use super::seat;
use super::stream::{Kind, Shape};
use crate::catalogue::Catalogue;
use crate::catalogue::Severity::Info;
use crate::exchange::{Imported, Limits, Origin, Reader};
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
        importer.read(KIND, bytes, Shape::RECORDS, &UNNAMED, |importer, record| {
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
    let places = record.objects("locations", report);
    let only = countries.first().filter(|_| countries.len() == 1).cloned();
    let mut register = None;
    for (at, node) in places {
        let place = Record { node, at: &at, ..*record };
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
    let point = seat::point(place, ["lat", "long"], country.as_deref(), report);
    if city.is_none() && point.is_none() {
        place.say(report, Info, "place", "", "it tells no place", "write city, lat and long");
        return None;
    }
    seat::site(importer, city, country, point)
}
