//! Coordinates for the sites that the files name by town, region or country.

use super::{PlaceIndex, PlaceOptions};
use crate::model::{Hoster, Site};

/// Fills the coordinates of every site that has none and that the gazetteer knows; a site whose place is not certain
/// stays without.
///
/// ```
/// use degafam::places::{CoordinatesOnly, locate};
/// let mut hosters = vec![degafam::Catalogue::embedded()?.hoster("framasoft")?.unwrap()];
/// let before = hosters.clone();
/// locate(&mut hosters, &CoordinatesOnly);
/// assert_eq!(hosters, before, "what is known stays, and no town is known");
/// # Ok::<(), degafam::Error>(())
/// ```
pub fn locate(hosters: &mut [Hoster], places: &dyn PlaceIndex) {
    for site in hosters.iter_mut().flat_map(|h| &mut h.sites).filter(|s| s.latitude.is_none()) {
        if let Some((latitude, longitude, precision_km)) = find(site, places) {
            site.latitude = Some(latitude);
            site.longitude = Some(longitude);
            site.precision_km = Some(site.precision_km.map_or(precision_km, |own| own.max(precision_km)));
        }
    }
}

fn find(site: &Site, places: &dyn PlaceIndex) -> Option<(f64, f64, f64)> {
    let options = PlaceOptions { country: site.country.clone(), ..PlaceOptions::default() };
    let narrowed = |wide: &Option<String>, name: &str| wide.as_ref().map(|wide| format!("{name}, {wide}"));
    let questions = match (&site.city, &site.region) {
        (Some(city), region) => vec![narrowed(region, city), narrowed(&site.postal_code, city), Some(city.clone())],
        (None, Some(region)) => vec![Some(region.clone())],
        (None, None) => vec![site.country.clone()],
    };
    questions.into_iter().flatten().find_map(|question| {
        let place = places.find(&question, &options).ok()?.place?;
        // What is only likely would be written down as a fact.
        if place.how.is_guess() {
            return None;
        }
        let same_country = site.country.is_none() || place.country == site.country;
        same_country.then_some((place.latitude, place.longitude, place.precision_km))
    })
}
