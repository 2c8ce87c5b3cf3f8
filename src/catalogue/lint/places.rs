//! Sites of hosters: codes that exist, coordinates in range, towns that were found.

use super::limits::NAME_LENGTH;
use super::linter::Linter;
use super::lists::{COUNTRIES, is_one_of};
use crate::model::{Hoster, Site};

pub(super) fn sourced(linter: &mut Linter<'_>, hoster: &Hoster) {
    for (at, site) in hoster.sites.iter().enumerate() {
        linter.turn(Some(at));
        linter.source("site.source", &site.source, &hoster.sources);
    }
    linter.turn(None);
}

/// Names, codes and coordinates.
pub(super) fn shown(linter: &mut Linter<'_>, hoster: &Hoster) {
    for (at, site) in hoster.sites.iter().enumerate() {
        linter.turn(Some(at));
        words(linter, site);
        coordinates(linter, site);
    }
    linter.turn(None);
}

fn words(linter: &mut Linter<'_>, site: &Site) {
    for (key, text) in
        [("site.city", &site.city), ("site.region", &site.region), ("site.postal_code", &site.postal_code)]
    {
        text.iter().for_each(|text| linter.required(key, text, NAME_LENGTH));
    }
    if let Some(country) = site.country.as_deref().filter(|c| !is_one_of(COUNTRIES, c)) {
        linter.error(
            "code",
            "site.country",
            format!("`{country}` is no ISO 3166-1 code"),
            "write two capitals, such as FR",
        );
    }
    let digits = |code: &str, count: usize| code.len() == count && code.bytes().all(|b| b.is_ascii_digit());
    let right = match (site.country.as_deref(), &site.postal_code) {
        (Some("FR" | "DE" | "ES" | "IT"), Some(code)) => digits(code, 5),
        (Some("BE" | "CH" | "AT" | "LU"), Some(code)) => digits(code, 4),
        _ => true,
    };
    if !right {
        let code = site.postal_code.as_deref().unwrap_or_default();
        linter.error(
            "code",
            "site.postal_code",
            format!("`{code}` is no postal code of its country"),
            "write its digits only",
        );
    }
    let empty = site.city.is_none() && site.region.is_none() && site.country.is_none() && site.latitude.is_none();
    if empty {
        linter.error("required", "site", "it names no place".into(), "write city, region, country or coordinates");
    }
}

fn coordinates(linter: &mut Linter<'_>, site: &Site) {
    let in_range = |value: Option<f64>, limit: f64| value.is_none_or(|v| v.is_finite() && v.abs() <= limit);
    if !in_range(site.latitude, 90.0) || !in_range(site.longitude, 180.0) {
        let mend = "latitude is -90 to 90, longitude -180 to 180";
        linter.error("place", "site.latitude", "its coordinates are out of range".into(), mend);
    }
    if site.latitude.is_some() != site.longitude.is_some() {
        let mend = "write both latitude and longitude, or neither";
        linter.error("place", "site.latitude", "one coordinate is missing".into(), mend);
    }
    if site.precision_km.is_some_and(|p| !(p.is_finite() && p >= 0.0)) {
        linter.error(
            "place",
            "site.precision_km",
            "its precision is no distance".into(),
            "write kilometres, 0 or more",
        );
    }
    if let (Some(city), None) = (&site.city, site.latitude) {
        let mend = "check the spelling, add region or postal_code, or write latitude and longitude";
        linter.warn("place", "site.city", format!("`{city}` was not located"), mend);
    }
}
