use super::board::Board;
use super::query::Near;
use super::replacements::{ReplacementCache, Replacements};
use super::sites::Sites;
use crate::error::{Error, PlaceError};
use crate::geo::{Place, PlaceIndex, PlaceKind, PlaceOptions, locate};
use crate::identify::Match;
use crate::openness::Scale;
use crate::{Catalogue, CatalogueError, Overlay};
use once_cell::sync::OnceCell;
use std::borrow::Cow;
use std::fmt;
use std::sync::Arc;

/// A catalogue and a gazetteer, ready to answer. Made once and shared: it is read-only and safe between threads.
pub struct Finder {
    pub(super) catalogue: Arc<Catalogue>,
    places: Arc<dyn PlaceIndex + Send + Sync>,
    scale: OnceCell<Scale>,
    board: OnceCell<Board>,
    replacements: ReplacementCache,
    sites: OnceCell<Sites>,
}

impl fmt::Debug for Finder {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Finder").field("date", &self.catalogue.date()).finish_non_exhaustive()
    }
}

impl Finder {
    /// A finder over any catalogue and any gazetteer.
    ///
    /// ```
    /// use degafam::{Catalogue, CoordinatesOnly, Finder, Query};
    /// let catalogue = Catalogue::open(Catalogue::embedded_bytes())?;
    /// let finder = Finder::new(catalogue, CoordinatesOnly);
    /// assert!(finder.recommend(&Query::new("doodle").near("50.63,5.57"))?.matched.is_some());
    /// # Ok::<(), degafam::Error>(())
    /// ```
    #[must_use]
    pub fn new(catalogue: impl Into<Arc<Catalogue>>, places: impl PlaceIndex + Send + Sync + 'static) -> Self {
        Self::of(catalogue.into(), Arc::new(places))
    }

    fn of(catalogue: Arc<Catalogue>, places: Arc<dyn PlaceIndex + Send + Sync>) -> Self {
        let replacements = ReplacementCache::new(&catalogue);
        let (scale, board, sites) = (OnceCell::new(), OnceCell::new(), OnceCell::new());
        Self { catalogue, places, scale, board, replacements, sites }
    }

    /// A finder over the same catalogue with another gazetteer, such as one that came later.
    ///
    /// ```
    /// use degafam::{Catalogue, CoordinatesOnly, Finder, Gazetteer, Query};
    /// let early = Finder::new(Catalogue::open(Catalogue::embedded_bytes())?, CoordinatesOnly);
    /// assert!(early.recommend(&Query::new("doodle").near("Nantes")).is_err());
    /// # #[cfg(feature = "gazetteer")]
    /// assert!(early.with_places(Gazetteer::embedded()?).recommend(&Query::new("doodle").near("Nantes")).is_ok());
    /// # Ok::<(), degafam::Error>(())
    /// ```
    #[must_use]
    pub fn with_places(&self, places: impl PlaceIndex + Send + Sync + 'static) -> Self {
        Self::of(Arc::clone(&self.catalogue), Arc::new(places))
    }

    /// A finder over the same catalogue with records laid over it, and the same gazetteer, which also locates the
    /// sites that the records name without coordinates.
    ///
    /// # Errors
    /// [`CatalogueError::Refused`] when the records have errors.
    ///
    /// ```
    /// use degafam::{Finder, Overlay};
    /// let finder = Finder::embedded()?.overlaid(Overlay::default())?;
    /// assert_eq!(finder.catalogue().counts(), Finder::embedded()?.catalogue().counts());
    /// # Ok::<(), degafam::Error>(())
    /// ```
    pub fn overlaid(&self, mut overlay: Overlay) -> Result<Self, Error> {
        locate(&mut overlay.hosters, &*self.places);
        locate(&mut overlay.merge, &*self.places);
        Ok(Self::of(Arc::new(self.catalogue.with(overlay)?), Arc::clone(&self.places)))
    }

    /// The finder over the embedded catalogue and gazetteer.
    ///
    /// # Errors
    /// When the embedded bytes are damaged: a packaging mistake.
    #[cfg(feature = "gazetteer")]
    pub fn embedded() -> Result<&'static Self, Error> {
        static FINDER: OnceCell<Finder> = OnceCell::new();
        FINDER.get_or_try_init(|| {
            Ok(Self::new(Catalogue::open_static(Catalogue::embedded_bytes())?, crate::geo::Gazetteer::embedded()?))
        })
    }

    /// The catalogue that answers.
    #[must_use]
    pub fn catalogue(&self) -> &Catalogue {
        &self.catalogue
    }

    /// The gazetteer that locates.
    #[must_use]
    pub fn places(&self) -> &(dyn PlaceIndex + Send + Sync) {
        &*self.places
    }

    /// All hosters weighed at a month; kept for the catalogue's own date.
    pub(super) fn scale(&self, month: u32) -> Cow<'_, Scale> {
        let own = self.catalogue.date().months();
        if month == own {
            Cow::Borrowed(self.scale.get_or_init(|| Scale::new(&self.catalogue, own)))
        } else {
            Cow::Owned(Scale::new(&self.catalogue, month))
        }
    }

    /// All offers weighed at the catalogue's own date.
    pub(super) fn board(&self) -> &Board {
        let month = self.catalogue.date().months();
        self.board.get_or_init(|| Board::new(&self.catalogue, &self.scale(month), self.sites(), month))
    }

    pub(super) fn sites(&self) -> &Sites {
        self.sites.get_or_init(|| Sites::new(&self.catalogue))
    }

    /// The software that replaces what was recognised.
    pub(super) fn replacements(&self, matched: &Match) -> Result<&Replacements, CatalogueError> {
        self.replacements.get(&self.catalogue, matched)
    }

    /// Locates the user.
    pub(super) fn locate(&self, near: &Near, country: Option<&str>) -> Result<Place, Error> {
        let text = match near {
            Near::Place(place) => return Ok((**place).clone()),
            Near::Point(point) => {
                let name = format!("{}, {}", point.latitude(), point.longitude());
                return Ok(Place::new(name, PlaceKind::Coordinates, *point, 0.0));
            }
            Near::Text(text) => text,
        };
        let options = PlaceOptions { country: country.map(str::to_owned), ..PlaceOptions::default() };
        let found = self.places.find(text, &options)?;
        found.place.ok_or_else(|| {
            let candidates: Vec<String> = found.candidates.iter().map(describe).collect();
            let text = text.clone();
            match candidates.is_empty() {
                true => PlaceError::Unknown { text }.into(),
                false => PlaceError::Unsure { text, candidates }.into(),
            }
        })
    }

    pub(super) fn damaged() -> CatalogueError {
        CatalogueError::Damaged("a column is too short")
    }
}

/// A place as one would type it.
fn describe(place: &Place) -> String {
    let parts = [Some(place.name.as_str()), place.region.as_deref(), place.country.as_deref()];
    parts.into_iter().flatten().collect::<Vec<_>>().join(", ")
}
