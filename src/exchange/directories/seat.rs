//! Where a record says that a hoster is.

use super::importer::Importer;
use super::record::Record;
use crate::catalogue::Severity::{Error, Warning};
use crate::exchange::{Report, countries};
use crate::model::Site;

/// A place of a hoster is its town, whatever the decimals: kilometres.
const TOWN: f64 = 10.0;

/// Degrees north and east, which stand in these fields; none where they are not both told, or are not of the country.
pub(super) fn point(
    place: &Record<'_>,
    [north, east]: [&str; 2],
    country: Option<&str>,
    report: &mut Report,
) -> Option<(f64, f64)> {
    let (latitude, longitude) = place.number(north, report).zip(place.number(east, report))?;
    if latitude.abs() > 90.0 || longitude.abs() > 180.0 {
        let mend = "latitude is -90 to 90, longitude -180 to 180";
        place.say(report, Error, "place", north, "it does not lie on the globe", mend);
        return None;
    }
    if let Some(country) = country
        && countries::holds(country, latitude, longitude) == Some(false)
    {
        let problem = format!("it does not lie in {country}, where the hoster is said to be; its coordinates are left");
        place.say(report, Warning, "place", north, problem, "correct the place or the country");
        return None;
    }
    Some((latitude, longitude))
}

/// A site of which so much is told; none where nothing is.
pub(super) fn site(
    importer: &Importer<'_>,
    city: Option<String>,
    country: Option<String>,
    point: Option<(f64, f64)>,
) -> Option<Site> {
    if city.is_none() && country.is_none() && point.is_none() {
        return None;
    }
    let mut site = importer.site();
    site.city = city;
    site.country = country;
    site.latitude = point.map(|(latitude, _)| latitude);
    site.longitude = point.map(|(_, longitude)| longitude);
    site.precision_km = point.map(|_| TOWN);
    Some(site)
}
