//! Places as answers: what a text means, how that was found, and what else it could mean.

use super::Point;
use crate::error::{Error, ErrorKind};
use serde::{Deserialize, Serialize};
use std::sync::Arc;

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

/// How the text was understood.
///
/// ```
/// assert_eq!(serde_json::to_string(&degafam::places::PlaceMatch::PostalCode).unwrap(), "\"postal_code\"");
/// ```
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
#[non_exhaustive]
pub enum PlaceMatch {
    /// Latitude and longitude.
    Coordinates,
    /// A postal code that is on file.
    PostalCode,
    /// A postal code that is not on file (a firm's own code, a new one): the département or province it lies in.
    PostalArea,
    /// The name, or an official name in another language.
    Name,
    /// A name used elsewhere, of unknown language ("Londres").
    OtherName,
    /// A name that differs by a typing error.
    Typo,
    /// Nothing like it is known.
    #[default]
    Nothing,
}

/// What a text may mean: the place if that is clear, and all the places it could mean, likeliest first.
///
/// ```
/// use degafam::places::{CoordinatesOnly, PlaceIndex, PlaceOptions};
/// let answer = CoordinatesOnly.find("47.2,-1.55", &PlaceOptions::default())?;
/// assert_eq!(answer.place.unwrap().latitude, 47.2);
/// # Ok::<(), degafam::Error>(())
/// ```
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct PlaceAnswer {
    /// The place meant, or none when the text is unknown or could well mean several.
    pub place: Option<Place>,
    /// All the places it could mean (the chosen one included), likeliest first, at most `limit`.
    pub candidates: Vec<Place>,
    /// How the text was understood.
    #[serde(skip)]
    pub how: PlaceMatch,
}

impl PlaceAnswer {
    /// An answer, for an index of one's own.
    ///
    /// ```
    /// use degafam::places::{PlaceAnswer, PlaceMatch};
    /// let unknown = PlaceAnswer::new(None, Vec::new(), PlaceMatch::Nothing);
    /// assert!(unknown.place.is_none());
    /// ```
    #[must_use]
    pub fn new(place: Option<Place>, candidates: Vec<Place>, how: PlaceMatch) -> Self {
        Self { place, candidates, how }
    }

    /// The place meant, for who cannot go on without one.
    ///
    /// # Errors
    /// [`ErrorKind::UnknownPlace`] when nothing is called as `text` says, [`ErrorKind::AmbiguousPlace`] when
    /// several places
    /// are.
    ///
    /// ```
    /// let found = degafam::Finder::embedded()?.place("Xyzzyville", &Default::default())?;
    /// assert_eq!(found.settled("Xyzzyville").unwrap_err().code(), "unknown_place");
    /// # Ok::<(), degafam::Error>(())
    /// ```
    pub fn settled(self, text: &str) -> Result<Place, Error> {
        let Self { place, candidates, .. } = self;
        place.ok_or_else(|| match candidates.is_empty() {
            true => Error::new(ErrorKind::UnknownPlace).text("place", text),
            false => {
                let candidates = candidates.iter().map(typed);
                Error::new(ErrorKind::AmbiguousPlace).text("place", text).list("candidates", candidates)
            }
        })
    }
}

/// Where to look, and how many candidates to show.
///
/// ```
/// use degafam::places::PlaceOptions;
/// let options = PlaceOptions { country: Some("FR".into()), ..PlaceOptions::default() };
/// assert_eq!(options.limit, 8);
/// ```
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PlaceOptions {
    /// ISO 3166-1 alpha-2 of the country meant unless the text says otherwise; places elsewhere count only when it
    /// has none of that name. "FR" includes overseas.
    pub country: Option<String>,
    /// Most candidates to answer with.
    pub limit: usize,
}

impl Default for PlaceOptions {
    fn default() -> Self {
        // Eight lines fit any screen, and no French name but "Saint-…" has more communes worth naming.
        Self { country: None, limit: 8 }
    }
}

/// Anything that knows places: the gazetteer that comes with the library, or an embedder's own.
///
/// ```
/// use degafam::places::{CoordinatesOnly, PlaceIndex, PlaceOptions};
/// fn latitude(index: &dyn PlaceIndex, text: &str) -> Option<f64> {
///     index.find(text, &PlaceOptions::default()).ok()?.place.map(|place| place.latitude)
/// }
/// assert_eq!(latitude(&CoordinatesOnly, "47.2, -1.55"), Some(47.2));
/// ```
pub trait PlaceIndex {
    /// What `text` means as a place.
    ///
    /// # Errors
    /// [`Error`] when the text cannot be a place: empty, too long, control characters, coordinates out of range.
    /// An unknown name is no error but an answer without candidates.
    fn find(&self, text: &str, options: &PlaceOptions) -> Result<PlaceAnswer, Error>;

    /// The most populous places whose name begins with `prefix`, at most `limit`, for type-ahead; none unless the index
    /// knows better.
    fn suggest(&self, prefix: &str, limit: usize) -> Vec<Place> {
        let _ = (prefix, limit);
        Vec::new()
    }
}

/// A place as one would type it.
fn typed(place: &Place) -> String {
    let parts = [Some(place.name.as_str()), place.region.as_deref(), place.country.as_deref()];
    parts.into_iter().flatten().collect::<Vec<_>>().join(", ")
}

/// What points to an index is one.
macro_rules! forward {
    ($($pointer:ty),*) => {$(
        impl<P: PlaceIndex + ?Sized> PlaceIndex for $pointer {
            fn find(&self, text: &str, options: &PlaceOptions) -> Result<PlaceAnswer, Error> {
                (**self).find(text, options)
            }

            fn suggest(&self, prefix: &str, limit: usize) -> Vec<Place> {
                (**self).suggest(prefix, limit)
            }
        }
    )*};
}

forward!(&P, Box<P>, Arc<P>);
