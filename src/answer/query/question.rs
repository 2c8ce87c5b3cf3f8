use super::filters::Filters;
use super::near::Near;
use crate::judge::LetterWeights;
use crate::model::{Asker, Date};
use crate::rank::{DEFAULT_BAND, DEFAULT_HALF_DISTANCE_KM, Weights, draw_seed};
use crate::text::Lang;

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
    /// What is left, where it is several things at once: for [`Finder::plan`](crate::Finder::plan). What stands there
    /// twice is used twice as often.
    pub wants: Vec<String>,
    /// Hosters, by id or name, that one already is with and stays with: they are part of every plan.
    pub keep: Vec<String>,
    /// Hosters of a plan at most; as many as gain something when absent.
    pub max_hosters: Option<usize>,
    /// For how many people.
    pub people: Option<u32>,
    /// Who asks: a hoster that takes others only is left out.
    pub asker: Asker,
    /// Where the user is.
    pub near: Option<Near>,
    /// Country that settles which of several places is meant, ISO 3166-1 alpha-2.
    pub near_country: Option<String>,
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
    /// Draws the order of near-equals; when absent one is drawn, and the answer tells it.
    pub seed: Option<u64>,
    /// Difference of score within which hosters take turns, 0 to 1; 0: only equals do.
    pub band: f64,
    /// Language of the texts.
    pub lang: Lang,
}

/// Hosters returned unless the caller says otherwise: what fits a screen beside its reasons.
const DEFAULT_LIMIT: usize = 10;

impl Query {
    /// A question with every default.
    #[must_use]
    pub fn new(what: impl Into<String>) -> Self {
        Self {
            what: what.into(),
            wants: Vec::new(),
            keep: Vec::new(),
            max_hosters: None,
            people: None,
            asker: Asker::Person,
            near: None,
            near_country: None,
            limit: DEFAULT_LIMIT,
            weights: Weights::default(),
            letters: LetterWeights::default(),
            half_distance_km: DEFAULT_HALF_DISTANCE_KM,
            filters: Filters::default(),
            languages: Vec::new(),
            as_of: None,
            seed: None,
            band: DEFAULT_BAND,
            lang: Lang::default(),
        }
    }

    /// A question about several things at once.
    ///
    /// ```
    /// use degafam::{Finder, Query};
    /// let answer = Finder::embedded()?.plan(&Query::plan(["Doodle", "Google Docs"]).near("Nantes"))?;
    /// assert_eq!(answer.plans[0].hosters.len(), 1);
    /// # Ok::<(), degafam::Error>(())
    /// ```
    #[must_use]
    pub fn plan(wants: impl IntoIterator<Item = impl Into<String>>) -> Self {
        Self { wants: wants.into_iter().map(Into::into).collect(), ..Self::new("") }
    }

    /// Says with which hosters one already is and stays, by id or name.
    #[must_use]
    pub fn keep(mut self, hosters: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.keep = hosters.into_iter().map(Into::into).collect();
        self
    }

    /// Says how many hosters a plan may have at most.
    #[must_use]
    pub fn max_hosters(mut self, hosters: usize) -> Self {
        self.max_hosters = Some(hosters);
        self
    }

    /// Says for how many people.
    #[must_use]
    pub fn people(mut self, people: u32) -> Self {
        self.people = Some(people);
        self
    }

    /// Says who asks; in requests this option is called `for`.
    ///
    /// ```
    /// use degafam::{Finder, Query, model::Asker};
    /// let answer = Finder::embedded()?.recommend(&Query::new("doodle").asker(Asker::School))?;
    /// assert_eq!(answer.query.asker, Asker::School);
    /// # Ok::<(), degafam::Error>(())
    /// ```
    #[must_use]
    pub fn asker(mut self, asker: Asker) -> Self {
        self.asker = asker;
        self
    }

    /// Says where the user is: a text to be looked up, a place, a point, or degrees north and east.
    ///
    /// ```
    /// use degafam::{Finder, Query};
    /// let answer = Finder::embedded()?.recommend(&Query::new("doodle").near((47.2, -1.55)))?;
    /// assert_eq!(answer.query.place.unwrap().latitude, 47.2);
    /// # Ok::<(), degafam::Error>(())
    /// ```
    #[must_use]
    pub fn near(mut self, near: impl Into<Near>) -> Self {
        self.near = Some(near.into());
        self
    }

    /// Says which country settles what place is meant, ISO 3166-1 alpha-2.
    #[must_use]
    pub fn near_country(mut self, country: impl Into<String>) -> Self {
        self.near_country = Some(country.into().to_ascii_uppercase());
        self
    }

    /// Says how many hosters to return.
    #[must_use]
    pub fn limit(mut self, limit: usize) -> Self {
        self.limit = limit;
        self
    }

    /// Says what counts how much.
    #[must_use]
    pub fn weights(mut self, weights: Weights) -> Self {
        self.weights = weights;
        self
    }

    /// Says what counts in openness, and how much of each letter there must be.
    #[must_use]
    pub fn letters(mut self, letters: LetterWeights) -> Self {
        self.letters = letters;
        self
    }

    /// Sets the distance at which proximity is one half, kilometres.
    #[must_use]
    pub fn half_distance_km(mut self, kilometres: f64) -> Self {
        self.half_distance_km = kilometres;
        self
    }

    /// Sets the filters.
    #[must_use]
    pub fn filters(mut self, filters: Filters) -> Self {
        self.filters = filters;
        self
    }

    /// Says which languages the user speaks, ISO 639-1; none: any.
    #[must_use]
    pub fn languages(mut self, languages: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.languages = languages.into_iter().map(|language| language.into().to_ascii_lowercase()).collect();
        self
    }

    /// Sets the date at which ages are told.
    #[must_use]
    pub fn as_of(mut self, date: Date) -> Self {
        self.as_of = Some(date);
        self
    }

    /// Sets the seed of the draw among near-equals, so that the same question has the same answer.
    #[must_use]
    pub fn seed(mut self, seed: u64) -> Self {
        self.seed = Some(seed);
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

    /// The seed given, or one that is drawn now.
    pub(crate) fn drawn_seed(&self) -> u64 {
        self.seed.unwrap_or_else(draw_seed)
    }
}
