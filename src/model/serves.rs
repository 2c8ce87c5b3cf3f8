//! Whom a hoster serves by place.

use super::Texts;
use super::packed::packed;
use super::terms::terms;
use super::value::{Check, FactValue};
use serde::{Deserialize, Serialize};

terms! {
    /// What becomes of those who are not in the area that a hoster serves.
    #[non_exhaustive]
    Scope {
        /// They are served too, after those in the area.
        First "first",
        /// They are not served.
        Only "only",
    }
}

/// Whom a hoster serves by place: those of one area, first or only.
///
/// ```
/// use degafam::model::{Area, Scope, Serves};
/// let brittany = Serves::region(Scope::Only, "Bretagne", (48.2, -2.9), 130.0);
/// assert_eq!(brittany.to_string(), "only Bretagne (48.2,-2.9) 130 km");
/// assert_eq!(Serves::country(Scope::First, "FR").area(), Some(Area::Country("FR")));
/// ```
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
#[non_exhaustive]
pub struct Serves {
    /// What becomes of others.
    pub scope: Scope,
    /// A country, ISO 3166-1 alpha-2.
    #[serde(default)]
    pub country: Option<String>,
    /// A region; its middle and its radius are told by the three fields below.
    #[serde(default)]
    pub region: Option<String>,
    /// Degrees north of the middle of the region.
    #[serde(default)]
    pub latitude: Option<f64>,
    /// Degrees east of the middle of the region.
    #[serde(default)]
    pub longitude: Option<f64>,
    /// Radius in kilometres, around the middle of the region, else around the sites of the hoster.
    #[serde(default)]
    pub radius_km: Option<f64>,
}

packed!(Serves { scope, country, region, latitude, longitude, radius_km });

/// The area of a [`Serves`].
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum Area<'a> {
    /// A country, ISO 3166-1 alpha-2.
    Country(&'a str),
    /// A region, as a circle.
    Region {
        /// Its name.
        name: &'a str,
        /// Degrees north of its middle.
        latitude: f64,
        /// Degrees east of its middle.
        longitude: f64,
        /// Its radius, kilometres.
        radius_km: f64,
    },
    /// A circle around each site of the hoster.
    Around {
        /// Its radius, kilometres.
        radius_km: f64,
    },
}

impl Serves {
    fn nowhere(scope: Scope) -> Self {
        Self { scope, country: None, region: None, latitude: None, longitude: None, radius_km: None }
    }

    /// A country.
    #[must_use]
    pub fn country(scope: Scope, code: impl Into<String>) -> Self {
        Self { country: Some(code.into()), ..Self::nowhere(scope) }
    }

    /// A region: its name, its middle in degrees north and east, its radius in kilometres.
    #[must_use]
    pub fn region(scope: Scope, name: impl Into<String>, middle: (f64, f64), radius_km: f64) -> Self {
        let (latitude, longitude) = (Some(middle.0), Some(middle.1));
        Self { region: Some(name.into()), latitude, longitude, ..Self::around(scope, radius_km) }
    }

    /// So many kilometres around its sites.
    #[must_use]
    pub fn around(scope: Scope, radius_km: f64) -> Self {
        Self { radius_km: Some(radius_km), ..Self::nowhere(scope) }
    }

    /// The area; `None` where it is not exactly one, which the linter refuses.
    #[must_use]
    pub fn area(&self) -> Option<Area<'_>> {
        match (self.country.as_deref(), self.region.as_deref(), self.latitude.zip(self.longitude), self.radius_km) {
            _ if self.latitude.is_some() != self.longitude.is_some() => None,
            (Some(country), None, None, None) => Some(Area::Country(country)),
            (None, Some(name), Some((latitude, longitude)), Some(radius_km)) => {
                Some(Area::Region { name, latitude, longitude, radius_km })
            }
            (None, None, None, Some(radius_km)) => Some(Area::Around { radius_km }),
            _ => None,
        }
    }

    /// Exactly one area, which can be on the globe.
    pub(super) fn check(&self, check: &mut dyn Check) {
        self.country.iter().for_each(|code| check.country(code));
        self.region.iter().for_each(|name| check.name(name));
        let off = |degrees: Option<f64>, most: f64| degrees.is_some_and(|d| !(d.is_finite() && d.abs() <= most));
        if off(self.latitude, 90.0) || off(self.longitude, 180.0) {
            let mend = "latitude is -90 to 90, longitude -180 to 180";
            check.wrong("place", "its coordinates are out of range".into(), mend);
        }
        if self.radius_km.is_some_and(|km| !(km.is_finite() && km > 0.0)) {
            check.wrong("place", "its radius is no distance".into(), "write radius_km, kilometres above 0");
        }
        if self.area().is_none() {
            let mend = "write country; or region, latitude, longitude and radius_km; or radius_km alone";
            check.wrong("area", "it does not name exactly one area".into(), mend);
        }
    }
}

impl std::fmt::Display for Serves {
    /// As asides and contradictions tell it.
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "{}", self.scope)?;
        self.country.iter().chain(&self.region).try_for_each(|name| write!(f, " {name}"))?;
        if self.latitude.is_some() || self.longitude.is_some() {
            let degrees = |d: Option<f64>| d.map_or_else(String::new, |d| d.to_string());
            write!(f, " ({},{})", degrees(self.latitude), degrees(self.longitude))?;
        }
        self.radius_km.iter().try_for_each(|km| write!(f, " {km} km"))
    }
}

impl FactValue for Serves {
    fn told(&self) -> String {
        self.to_string()
    }

    fn said(&self) -> Texts {
        let area = match self.area() {
            Some(Area::Country(code)) => Texts::alike(code),
            Some(Area::Region { name, radius_km, .. }) => Texts::alike(&format!("{name} (±{radius_km} km)")),
            Some(Area::Around { radius_km }) => {
                Texts::term_with("area-around", "km", &Texts::alike(&radius_km.to_string()))
            }
            None => return Texts::alike(&self.told()),
        };
        let id = match self.scope {
            Scope::First => "area-first",
            Scope::Only => "area-only",
        };
        Texts::term_with(id, "area", &area)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_area_is_a_country_a_region_or_a_radius_and_nothing_between() {
        let mut serves = Serves::around(Scope::Only, 50.0);
        assert_eq!(serves.area(), Some(Area::Around { radius_km: 50.0 }));
        serves.latitude = Some(48.0);
        assert_eq!(serves.area(), None, "half a middle");
        serves.longitude = Some(7.0);
        assert_eq!(serves.area(), None, "a middle without a name");
        serves.region = Some("Alsace".into());
        assert!(matches!(serves.area(), Some(Area::Region { name: "Alsace", .. })));
        serves.country = Some("FR".into());
        assert_eq!(serves.area(), None, "two areas");
        assert_eq!(Serves::nowhere(Scope::First).area(), None);
    }

    #[test]
    fn it_is_said_in_every_language() {
        let said = Serves::around(Scope::First, 50.0).said();
        assert_eq!(said.en, "within 50\u{a0}km of its sites first");
        assert_eq!(Serves::country(Scope::Only, "BE").said().de, "nur BE");
        assert_eq!(Serves::region(Scope::Only, "Alsace", (48.3, 7.4), 100.0).said().fr, "seulement Alsace (±100 km)");
    }
}
