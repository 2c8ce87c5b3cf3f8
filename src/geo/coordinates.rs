//! Answers without a gazetteer.

use super::{GeoError, Place, PlaceAnswer, PlaceIndex, PlaceMatch, PlaceOptions, query};

/// An index that knows no name and reads coordinates only: for an embedder that leaves the gazetteer out.
///
/// ```
/// use degafam::{CoordinatesOnly, PlaceIndex, PlaceOptions};
/// assert!(CoordinatesOnly.find("Nantes", &PlaceOptions::default())?.place.is_none());
/// # Ok::<(), degafam::GeoError>(())
/// ```
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct CoordinatesOnly;

impl PlaceIndex for CoordinatesOnly {
    fn find(&self, text: &str, _options: &PlaceOptions) -> Result<PlaceAnswer, GeoError> {
        query::check(text)?;
        Ok(query::coordinates(text)?.unwrap_or_else(|| PlaceAnswer::new(None, Vec::new(), PlaceMatch::Nothing)))
    }

    fn suggest(&self, _prefix: &str, _limit: usize) -> Vec<Place> {
        Vec::new()
    }
}
