//! Areas: the one that a hoster serves, and the one that hosters must lie in.

use super::finder::Finder;
use super::query::{Filters, Near};
use super::sites::{Nearest, User};
use crate::catalogue::{HosterTraits, two_letter_code};
use crate::error::Error;
use crate::explain::Value;
use crate::geo::{Place, PlaceAnswer, PlaceMatch, Point, apart_km};
use crate::model::{Area, Serves};

/// Where hosters must be.
#[derive(Debug, Clone)]
pub(super) struct Region {
    place: Place,
    /// Of its middle, on the unit sphere.
    unit: [f64; 3],
}

impl Region {
    pub(super) fn name(&self) -> &str {
        &self.place.name
    }
}

impl Finder {
    /// The region that filters ask for.
    pub(super) fn region(&self, filters: &Filters, country: Option<&str>) -> Result<Option<Region>, Error> {
        let Some(text) = &filters.region else { return Ok(None) };
        let answer = self.locate(&Near::Text(text.clone()), country)?;
        // What leaves hosters out is never guessed.
        let answer = if answer.how.is_some_and(PlaceMatch::is_guess) {
            PlaceAnswer::new(None, answer.candidates)
        } else {
            answer
        };
        let place = answer.settled(text)?;
        let unit = place.point()?.unit();
        Ok(Some(Region { place, unit }))
    }

    /// Whether a site of the hoster is known to lie in a region: in its country, within its radius, and known better
    /// than that.
    pub(super) fn lies_in(&self, region: &Region, hoster: u32) -> bool {
        let mut countries = self.catalogue.tables.hoster.countries.row(hoster);
        let at_home = region.place.country.as_ref().is_none_or(|code| countries.any(|c| c == two_letter_code(code)));
        let radius_km = region.place.precision_km;
        at_home && self.sites().of(hoster).iter().any(|site| site.lies_within(&region.unit, radius_km))
    }

    /// Whom a hoster serves by place, where it says so.
    pub(super) fn serves(&self, hoster: u32, traits: &HosterTraits) -> Option<&Serves> {
        let record = traits.serves.then(|| self.catalogue.kept_hoster(hoster).ok()).flatten()?;
        record.serves.as_ref().map(|fact| &fact.value)
    }
}

/// Whether the user is surely outside of the area that a hoster serves.
pub(super) fn is_outside(serves: &Serves, user: &User, nearest: Option<Nearest>) -> bool {
    match serves.area() {
        Some(Area::Country(code)) => user.place.country.as_ref().is_some_and(|own| own != code),
        Some(Area::Region { latitude, longitude, radius_km, .. }) => Point::new(latitude, longitude)
            .is_ok_and(|middle| apart_km(&user.unit, &middle.unit()) - user.place.precision_km > radius_km),
        Some(Area::Around { radius_km }) => nearest.is_some_and(|near| near.least_km(user) > radius_km),
        None => false,
    }
}

/// The name of the area.
pub(super) fn name(serves: &Serves) -> Value {
    match serves.area() {
        Some(Area::Country(code)) => Value::Text(code.to_owned()),
        Some(Area::Region { name, .. }) => Value::Text(name.to_owned()),
        Some(Area::Around { radius_km }) => Value::Text(format!("≤ {radius_km:.0} km")),
        None => "?".into(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::geo::PlaceKind;
    use crate::model::Scope;

    fn user(at: (f64, f64), country: &str, precision_km: f64) -> User {
        let point = Point::new(at.0, at.1).unwrap();
        let place = Place::new("x", PlaceKind::Commune, point, precision_km).in_country(country);
        User { place, unit: point.unit() }
    }

    #[test]
    fn who_may_be_inside_is_not_outside() {
        let brittany = Serves::region(Scope::Only, "Bretagne", (48.2, -2.9), 130.0);
        let (rennes, lyon) = ((48.11, -1.68), (45.76, 4.84));
        assert!(!is_outside(&brittany, &user(rennes, "FR", 5.0), None));
        assert!(is_outside(&brittany, &user(lyon, "FR", 5.0), None));
        assert!(!is_outside(&brittany, &user(lyon, "FR", 600.0), None), "somewhere in France");
        let belgium = Serves::country(Scope::First, "BE");
        assert!(is_outside(&belgium, &user(lyon, "FR", 5.0), None));
        assert!(!is_outside(&Serves::around(Scope::Only, 50.0), &user(lyon, "FR", 5.0), None), "nobody knows");
    }
}
