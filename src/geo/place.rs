//! A place, and how it was found.

use super::Point;
use crate::error::Error;
use serde::{Deserialize, Serialize};

/// What kind of place it is.
///
/// ```
/// assert_eq!(serde_json::to_string(&degafam::places::PlaceKind::FormerCommune).unwrap(), "\"former_commune\"");
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
#[non_exhaustive]
pub enum PlaceKind {
    /// A town or village outside France.
    City,
    /// A French commune, or a district (arrondissement) of Paris, Lyon or Marseille.
    Commune,
    /// A French commune that was merged into another (déléguée or associée).
    FormerCommune,
    /// The area of a postal code.
    PostalCode,
    /// A French département or région, a province, a state, a canton.
    Region,
    /// A country or a territory with its own ISO code.
    Country,
    /// A point given as coordinates.
    Coordinates,
    /// A quarter of a city.
    Quarter,
}

/// A place: where it is and how precisely that is known.
///
/// ```
/// use degafam::places::{Place, PlaceKind, Point};
/// let place = Place::new("Nantes", PlaceKind::Commune, Point::new(47.217, -1.553)?, 5.0).in_country("FR");
/// assert_eq!(place.country.as_deref(), Some("FR"));
/// # Ok::<(), degafam::Error>(())
/// ```
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct Place {
    /// Local name; for a postal code the code and its most populous place ("44000 Nantes").
    pub name: String,
    /// ISO 3166-1 alpha-2. French overseas territories have their own ("RE" for Réunion). Unknown for coordinates.
    pub country: Option<String>,
    /// Département, province, state or canton: tells namesakes apart.
    pub region: Option<String>,
    /// Degrees north.
    pub latitude: f64,
    /// Degrees east.
    pub longitude: f64,
    /// Radius in kilometres within which the asker very likely is.
    pub precision_km: f64,
    /// Inhabitants, where known.
    pub population: Option<u32>,
    /// What kind of place it is.
    pub kind: PlaceKind,
    /// How the text was understood that led to it.
    #[serde(default = "by_name")]
    pub how: PlaceMatch,
    /// The place as one would type it, where the text was not its very name or code, or where its country was guessed;
    /// none when the text was exact.
    #[serde(default)]
    pub understood_as: Option<String>,
}

/// What a place is found by unless it says otherwise.
fn by_name() -> PlaceMatch {
    PlaceMatch::Name
}

impl Place {
    /// A place without country, region and population, for an index of one's own.
    ///
    /// ```
    /// use degafam::places::{Place, PlaceKind, Point};
    /// let office = Place::new("Our office", PlaceKind::Coordinates, Point::new(47.2, -1.5)?, 0.1);
    /// assert_eq!(office.precision_km, 0.1);
    /// # Ok::<(), degafam::Error>(())
    /// ```
    #[must_use]
    pub fn new(name: impl Into<String>, kind: PlaceKind, point: Point, precision_km: f64) -> Self {
        Self {
            name: name.into(),
            country: None,
            region: None,
            latitude: point.latitude(),
            longitude: point.longitude(),
            precision_km,
            population: None,
            kind,
            how: if kind == PlaceKind::Coordinates { PlaceMatch::Coordinates } else { by_name() },
            understood_as: None,
        }
    }

    /// The same place with its country, ISO 3166-1 alpha-2.
    ///
    /// ```
    /// use degafam::places::{Place, PlaceKind, Point};
    /// let place = Place::new("Bruxelles", PlaceKind::City, Point::new(50.85, 4.35)?, 5.0).in_country("BE");
    /// assert_eq!(place.country.as_deref(), Some("BE"));
    /// # Ok::<(), degafam::Error>(())
    /// ```
    #[must_use]
    pub fn in_country(mut self, country: impl Into<String>) -> Self {
        self.country = Some(country.into());
        self
    }

    /// The place as one would type it: name, region, country.
    ///
    /// ```
    /// use degafam::places::{Place, PlaceKind, Point};
    /// let place = Place::new("Liège", PlaceKind::City, Point::new(50.63, 5.57)?, 5.0).in_country("BE");
    /// assert_eq!(place.typed(), "Liège, BE");
    /// # Ok::<(), degafam::Error>(())
    /// ```
    #[must_use]
    pub fn typed(&self) -> String {
        let parts = [Some(self.name.as_str()), self.region.as_deref(), self.country.as_deref()];
        parts.into_iter().flatten().collect::<Vec<_>>().join(", ")
    }

    /// Where it is.
    ///
    /// # Errors
    /// [`ErrorKind::BadCoordinates`](crate::ErrorKind) when somebody wrote degrees out of range into the public fields.
    ///
    /// ```
    /// use degafam::places::{Place, PlaceKind, Point};
    /// let point = Point::new(47.2, -1.5)?;
    /// assert_eq!(Place::new("Here", PlaceKind::Coordinates, point, 0.1).point()?, point);
    /// # Ok::<(), degafam::Error>(())
    /// ```
    pub fn point(&self) -> Result<Point, Error> {
        Point::new(self.latitude, self.longitude)
    }
}

/// How a text was understood as a place.
///
/// ```
/// assert_eq!(serde_json::to_string(&degafam::places::PlaceMatch::Prefix).unwrap(), "\"prefix\"");
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
#[non_exhaustive]
pub enum PlaceMatch {
    /// The name of a town or country, in one of its languages or as it is called elsewhere ("Londres").
    Name,
    /// A postal code, or the number of a département.
    Code,
    /// A name that differs by a typing mistake.
    Typo,
    /// The first words of a longer name.
    Prefix,
    /// A place amid other words: "near Quimper", a street and its town.
    Words,
    /// The name of a region.
    Region,
    /// Latitude and longitude.
    Coordinates,
}

impl PlaceMatch {
    /// Whether the place is only likely: nothing that lasts, or leaves somebody out, is made of it.
    pub(crate) fn is_guess(self) -> bool {
        matches!(self, Self::Typo | Self::Prefix | Self::Words)
    }
}
