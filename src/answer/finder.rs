use super::board::Board;
use super::query::Near;
use super::replacements::{ReplacementCache, Replacements};
use super::sites::Sites;
use crate::catalogue::{Catalogue, Overlay};
use crate::error::Error;
use crate::geo::{Place, PlaceAnswer, PlaceIndex, PlaceKind, PlaceOptions, Point, locate};
use crate::identify::{Identification, Match, identify};
use crate::judge::Scale;
use once_cell::sync::OnceCell;
use std::borrow::Cow;
use std::fmt;
use std::sync::Arc;

/// A catalogue and a gazetteer, ready to answer. Made once and shared: it is read-only and safe between threads.
/// A clone shares all of it.
#[derive(Clone)]
pub struct Finder {
    pub(super) catalogue: Arc<Catalogue>,
    places: Arc<dyn PlaceIndex + Send + Sync>,
    scale: Arc<OnceCell<Scale>>,
    board: Arc<OnceCell<Board>>,
    replacements: Arc<ReplacementCache>,
    sites: Arc<OnceCell<Sites>>,
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
    /// use degafam::{Catalogue, Finder, Query, places::CoordinatesOnly};
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
        let replacements = Arc::new(ReplacementCache::new(&catalogue));
        let (scale, board, sites) = (Arc::default(), Arc::default(), Arc::default());
        Self { catalogue, places, scale, board, replacements, sites }
    }

    /// A finder over the same catalogue with another gazetteer, such as one that came later.
    ///
    /// ```
    /// use degafam::{Catalogue, Finder, Query, places::{CoordinatesOnly, Gazetteer}};
    /// let early = Finder::new(Catalogue::open(Catalogue::embedded_bytes())?, CoordinatesOnly);
    /// let query = Query::new("doodle").near("Nantes");
    /// assert!(early.recommend(&query)?.query.place.is_none());
    /// # #[cfg(feature = "gazetteer")]
    /// assert!(early.with_places(Gazetteer::embedded()?).recommend(&query)?.query.place.is_some());
    /// # Ok::<(), degafam::Error>(())
    /// ```
    #[must_use]
    pub fn with_places(&self, places: impl PlaceIndex + Send + Sync + 'static) -> Self {
        Self::of(Arc::clone(&self.catalogue), Arc::new(places))
    }

    /// A finder over another catalogue with the same gazetteer, such as newer data.
    ///
    /// ```
    /// use degafam::{Catalogue, Finder};
    /// let newer = Catalogue::open(Catalogue::embedded_bytes())?;
    /// assert!(Finder::embedded()?.with_catalogue(newer).place("Nantes", &Default::default())?.place.is_some());
    /// # Ok::<(), degafam::Error>(())
    /// ```
    #[must_use]
    pub fn with_catalogue(&self, catalogue: impl Into<Arc<Catalogue>>) -> Self {
        Self::of(catalogue.into(), Arc::clone(&self.places))
    }

    /// Recognises a service, a software or a need in what a person typed: a name, a name with typing mistakes, an
    /// address.
    ///
    /// # Errors
    /// [`Error`] when the text is empty, too long, holds control characters, or is an address that is neither http nor
    /// https.
    ///
    /// ```
    /// let found = degafam::Finder::embedded()?.identify("gogle docs")?;
    /// assert_eq!(found.matched.map(|m| m.id).as_deref(), Some("google-docs"));
    /// # Ok::<(), degafam::Error>(())
    /// ```
    pub fn identify(&self, text: &str) -> Result<Identification, Error> {
        identify(&self.catalogue, text)
    }

    /// Where a place is: a town, a postal code, a region, a country, or coordinates. The country is read in either case.
    ///
    /// # Errors
    /// [`Error`] when the text cannot be a place; an unknown name is no error but an answer without candidates.
    ///
    /// ```
    /// let found = degafam::Finder::embedded()?.place("nantes", &Default::default())?;
    /// assert_eq!(found.place.map(|place| place.name).as_deref(), Some("Nantes"));
    /// # Ok::<(), degafam::Error>(())
    /// ```
    pub fn place(&self, text: &str, options: &PlaceOptions) -> Result<PlaceAnswer, Error> {
        let country = options.country.as_deref().map(str::to_ascii_uppercase);
        self.places.find(text, &PlaceOptions { country, ..options.clone() })
    }

    /// A finder over the same catalogue with records laid over it, and the same gazetteer, which also locates the
    /// sites that the records name without coordinates.
    ///
    /// # Errors
    /// [`ErrorKind::RecordsRefused`](crate::ErrorKind) when the records have errors.
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
    pub(super) fn replacements(&self, matched: &Match) -> Result<&Replacements, Error> {
        self.replacements.get(&self.catalogue, matched)
    }

    /// Where the user is, as far as that is clear.
    pub(super) fn locate(&self, near: &Near, country: Option<&str>) -> Result<PlaceAnswer, Error> {
        let place = match near {
            Near::Place(place) => (**place).clone(),
            Near::Point(point) => {
                let name = format!("{}, {}", point.latitude(), point.longitude());
                Place::new(name, PlaceKind::Coordinates, *point, 0.0)
            }
            Near::Degrees(latitude, longitude) => {
                return self.locate(&Near::Point(Point::new(*latitude, *longitude)?), country);
            }
            Near::Text(text) => {
                let options = PlaceOptions { country: country.map(str::to_owned), ..PlaceOptions::default() };
                return self.place(text, &options);
            }
        };
        Ok(PlaceAnswer::new(Some(place), Vec::new()))
    }

    pub(super) fn damaged() -> Error {
        Error::damaged("a column is too short")
    }
}
