//! What a text may mean, and whoever knows: the gazetteer, or an index of one's own.

use super::{Place, PlaceMatch};
use crate::error::{Error, ErrorKind};
use serde::{Deserialize, Serialize};
use std::sync::Arc;

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
    /// How the text was understood; none when nothing like it is known.
    #[serde(skip)]
    pub how: Option<PlaceMatch>,
}

impl PlaceAnswer {
    /// An answer, for an index of one's own.
    ///
    /// ```
    /// use degafam::places::PlaceAnswer;
    /// let unknown = PlaceAnswer::new(None, Vec::new());
    /// assert!(unknown.place.is_none() && unknown.how.is_none());
    /// ```
    #[must_use]
    pub fn new(place: Option<Place>, candidates: Vec<Place>) -> Self {
        let how = place.as_ref().or(candidates.first()).map(|place| place.how);
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
                let candidates = candidates.iter().map(Place::typed);
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
