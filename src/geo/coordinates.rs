//! Answers without a gazetteer.

use super::{PlaceAnswer, PlaceIndex, PlaceOptions, degrees, query};
use crate::error::Error;

/// An index that knows no name and reads coordinates only: for an embedder that leaves the gazetteer out.
///
/// ```
/// use degafam::places::{CoordinatesOnly, PlaceIndex, PlaceOptions};
/// assert!(CoordinatesOnly.find("Nantes", &PlaceOptions::default())?.place.is_none());
/// # Ok::<(), degafam::Error>(())
/// ```
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct CoordinatesOnly;

impl PlaceIndex for CoordinatesOnly {
    fn find(&self, text: &str, _options: &PlaceOptions) -> Result<PlaceAnswer, Error> {
        query::check(text)?;
        Ok(degrees::read(text)?.unwrap_or_else(|| PlaceAnswer::new(None, Vec::new())))
    }
}
