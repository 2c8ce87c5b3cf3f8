use crate::error::QueryError;
use crate::geo::{Place, Point};
use crate::model::{Audience, Date, LegalForm, Price};
use crate::openness::LetterWeights;
use crate::rank::{DEFAULT_BAND, DEFAULT_HALF_DISTANCE_KM, Weights};
use crate::{Catalogue, Lang};

/// A question.
///
/// ```
/// use degafam::{Finder, Query};
/// let query = Query::new("Google Docs").near("Nantes").limit(3);
/// let answer = Finder::embedded()?.recommend(&query)?;
/// assert_eq!(answer.hosters.len(), 3);
/// # Ok::<(), degafam::Error>(())
/// ```
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct Query {
    /// What is left: a name, an address, a need.
    pub what: String,
    /// Where the user is.
    pub near: Option<Near>,
    /// Country that settles which of several places is meant, ISO 3166-1 alpha-2.
    pub place_country: Option<String>,
    /// How many hosters to return.
    pub limit: usize,
    /// Weights of the signals.
    pub weights: Weights,
    /// Weights and floors of the letters.
    pub letters: LetterWeights,
    /// Distance at which proximity is one half, kilometres.
    pub half_distance_km: f64,
    /// What a hoster must satisfy.
    pub filters: Filters,
    /// Languages the user speaks, ISO 639-1; none: any.
    pub languages: Vec<String>,
    /// Date at which ages are told; the catalogue's when absent.
    pub as_of: Option<Date>,
    /// Draws the order of near-equals.
    pub seed: u64,
    /// Difference of score within which hosters take turns, 0 to 1; 0: only equals do.
    pub band: f64,
    /// Language of the texts.
    pub lang: Lang,
}

/// Where the user is.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum Near {
    /// A name, a postal code, or `lat,lon`, to be looked up.
    Text(String),
    /// A place already known.
    Place(Box<Place>),
    /// Coordinates.
    Point(Point),
}

impl From<&str> for Near {
    fn from(text: &str) -> Self {
        Self::Text(text.to_owned())
    }
}

impl From<String> for Near {
    fn from(text: String) -> Self {
        Self::Text(text)
    }
}

impl From<Point> for Near {
    fn from(point: Point) -> Self {
        Self::Point(point)
    }
}

impl From<Place> for Near {
    fn from(place: Place) -> Self {
        Self::Place(Box::new(place))
    }
}

/// What a hoster must satisfy. What is unknown never satisfies a filter.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Filters {
    /// Only offers that need no account.
    pub no_account: bool,
    /// Only these prices; none: any.
    pub prices: Vec<Price>,
    /// Only offers for this audience.
    pub audience: Option<Audience>,
    /// Only hosters with a site in these countries, ISO 3166-1 alpha-2; none: any.
    pub countries: Vec<String>,
    /// Only members of one of these networks; none: any.
    pub networks: Vec<String>,
    /// Only these legal forms; none: any.
    pub forms: Vec<LegalForm>,
    /// Only this software, by id or name.
    pub software: Option<String>,
    /// Only hosters within so many kilometres.
    pub within_km: Option<f64>,
}

/// Hosters returned unless the caller says otherwise: what fits a screen beside its reasons.
const DEFAULT_LIMIT: usize = 10;
/// More would be a copy of the directory, for which there is another call.
const MOST: usize = 10_000;

impl Query {
    /// A question with every default.
    #[must_use]
    pub fn new(what: impl Into<String>) -> Self {
        Self {
            what: what.into(),
            near: None,
            place_country: None,
            limit: DEFAULT_LIMIT,
            weights: Weights::default(),
            letters: LetterWeights::default(),
            half_distance_km: DEFAULT_HALF_DISTANCE_KM,
            filters: Filters::default(),
            languages: Vec::new(),
            as_of: None,
            seed: 0,
            band: DEFAULT_BAND,
            lang: Lang::default(),
        }
    }

    /// Says where the user is.
    #[must_use]
    pub fn near(mut self, near: impl Into<Near>) -> Self {
        self.near = Some(near.into());
        self
    }

    /// Says how many hosters to return.
    #[must_use]
    pub fn limit(mut self, limit: usize) -> Self {
        self.limit = limit;
        self
    }

    /// Sets the filters.
    #[must_use]
    pub fn filters(mut self, filters: Filters) -> Self {
        self.filters = filters;
        self
    }

    /// Sets the seed of the draw among near-equals.
    #[must_use]
    pub fn seed(mut self, seed: u64) -> Self {
        self.seed = seed;
        self
    }

    /// Sets the difference of score within which hosters take turns; 0: only equals do.
    #[must_use]
    pub fn band(mut self, band: f64) -> Self {
        self.band = band;
        self
    }

    /// Sets the language of the texts.
    #[must_use]
    pub fn lang(mut self, lang: Lang) -> Self {
        self.lang = lang;
        self
    }

    /// What is wrong with the question, before anything is looked up.
    pub(super) fn check(&self, catalogue: &Catalogue) -> Result<(), QueryError> {
        if !(1..=MOST).contains(&self.limit) {
            let value = self.limit.to_string();
            return Err(QueryError::Range { name: "limit", value, expected: "a whole number from 1 to 10000" });
        }
        if !(self.half_distance_km.is_finite() && self.half_distance_km > 0.0) {
            let value = self.half_distance_km.to_string();
            return Err(QueryError::Range { name: "half-distance", value, expected: "a number of kilometres above 0" });
        }
        if self.filters.within_km.is_some_and(|km| !(km.is_finite() && km > 0.0)) {
            let value = self.filters.within_km.unwrap_or_default().to_string();
            return Err(QueryError::Range { name: "within", value, expected: "a number of kilometres above 0" });
        }
        if !(0.0..=1.0).contains(&self.band) {
            let value = self.band.to_string();
            return Err(QueryError::Range { name: "band", value, expected: "a number from 0 to 1" });
        }
        let Weights { fit, proximity, openness } = self.weights;
        Weights::new(fit, proximity, openness)?;
        let letters = self.letters.weights;
        if letters.iter().any(|w| !(w.is_finite() && *w >= 0.0)) || letters.iter().all(|w| *w == 0.0) {
            return Err(QueryError::Weight { name: "letters", value: format!("{letters:?}") });
        }
        if self.letters.floors.iter().any(|f| !(0.0..=1.0).contains(f)) {
            let value = format!("{:?}", self.letters.floors);
            return Err(QueryError::Range { name: "floor", value, expected: "a number from 0 to 1 for each letter" });
        }
        self.filters.check(catalogue)
    }
}

impl Filters {
    /// Whether a filter looks at offers.
    pub(super) fn wants_offers(&self) -> bool {
        self.no_account || !self.prices.is_empty() || self.audience.is_some()
    }

    pub(super) fn check(&self, catalogue: &Catalogue) -> Result<(), QueryError> {
        if self.no_account && matches!(self.audience, Some(Audience::Members | Audience::Clients)) {
            return Err(QueryError::Contradiction(
                "members and customers have accounts; ask for no account, or for that audience, not both".into(),
            ));
        }
        if self.no_account && !self.prices.is_empty() && self.prices.iter().all(|p| matches!(p, Price::Membership)) {
            return Err(QueryError::Contradiction(
                "a membership fee needs an account; ask for no account, or for that price, not both".into(),
            ));
        }
        for network in &self.networks {
            if !catalogue.networks().any(|known| known == network) {
                let hint = format!("take one of: {}", catalogue.networks().collect::<Vec<_>>().join(", "));
                return Err(QueryError::UnknownValue { kind: "network", value: network.clone(), hint });
            }
        }
        for country in &self.countries {
            if !crate::catalogue::is_country(country) {
                let hint = "write two capitals, such as FR".into();
                return Err(QueryError::UnknownValue { kind: "country", value: country.clone(), hint });
            }
        }
        Ok(())
    }
}
