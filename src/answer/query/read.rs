//! Questions out of options, and whether they can be asked.

use super::given::Given;
use super::near::Near;
use super::option::{QueryOption, find};
use super::question::Query;
use super::table::{OPTIONS, PLAN_OPTIONS, PLANNING};
use crate::catalogue::Catalogue;
use crate::error::{Error, ErrorKind};
use crate::geo::Point;
use serde::de::{Deserialize, Deserializer, Error as _};

impl Query {
    /// The options that a question has, in the order of `schema/request.schema.json`: what they are called, hold and
    /// mean. Every front-end reads its own from here.
    pub fn options() -> impl Iterator<Item = &'static QueryOption> {
        OPTIONS.iter().copied()
    }

    /// The options that a question about several things at once has, likewise.
    pub fn plan_options() -> impl Iterator<Item = &'static QueryOption> {
        PLAN_OPTIONS.iter().copied()
    }

    /// Sets an option from text, as a command or an address would give it; an option that is a list takes one
    /// value more.
    ///
    /// # Errors
    /// [`ErrorKind::UnknownOption`], or [`ErrorKind::BadOption`] for a text that is no such value.
    ///
    /// ```
    /// use degafam::Query;
    /// let mut query = Query::new("doodle");
    /// query.set("countries", "fr")?;
    /// query.set("countries", "BE")?;
    /// query.set("weights", "proximity=0.9,openness=0.1")?;
    /// assert_eq!(query.filters.countries, ["FR", "BE"]);
    /// assert!(query.set("limit", "many").unwrap_err().to_string().starts_with("`limit` must be a whole number"));
    /// # Ok::<(), degafam::Error>(())
    /// ```
    pub fn set(&mut self, option: &str, text: &str) -> Result<(), Error> {
        match PLANNING.iter().find(|known| known.name == option) {
            Some(known) => known.set_text(self, text),
            None => find(OPTIONS, option)?.set_text(self, text),
        }
    }

    /// Whether the question can be asked: bounds of all numbers, and what does not go together. Every call that answers
    /// a question does this first.
    ///
    /// # Errors
    /// The first thing that is wrong.
    ///
    /// ```
    /// use degafam::{Filters, Query};
    /// let query = Query::new("doodle").filters(Filters::new().within_km(50.0));
    /// assert_eq!(query.check().unwrap_err().code(), "contradictory_filters");
    /// assert!(query.near("Nantes").check().is_ok());
    /// ```
    pub fn check(&self) -> Result<(), Error> {
        for option in OPTIONS.iter().chain(PLANNING) {
            option.check(self)?;
        }
        if self.letters.weights.iter().all(|weight| *weight == 0.0) {
            return Err(Error::new(ErrorKind::BadWeights).option("option", "letters"));
        }
        if let Some(Near::Degrees(latitude, longitude)) = self.near {
            Point::new(latitude, longitude)?;
        }
        if self.filters.within_km.is_some() && self.near.is_none() {
            let error = Error::new(ErrorKind::WithinNeedsPlace);
            return Err(error.option("within", "within_km").option("near", "near"));
        }
        self.filters.check()
    }

    /// The same, and whether the catalogue knows what the filters name.
    pub(crate) fn check_against(&self, catalogue: &Catalogue) -> Result<(), Error> {
        self.check()?;
        self.filters.check_against(catalogue)
    }
}

/// A question out of the options of a request.
pub(crate) fn read(
    options: &[&'static QueryOption],
    query: &mut Query,
    entries: Vec<(String, Given)>,
) -> Result<(), Error> {
    let mut seen: Vec<&str> = Vec::with_capacity(entries.len());
    for (name, given) in entries {
        let option = find(options, &name)?;
        if seen.contains(&option.name) {
            return Err(Error::new(ErrorKind::RepeatedOption).option("option", option.name));
        }
        seen.push(option.name);
        option.set(query, given)?;
    }
    Ok(())
}

/// The options of `recommend`, as `schema/request.schema.json` lists them.
///
/// ```
/// let query: degafam::Query = serde_json::from_str(r#"{"what": "doodle", "near": "Nantes", "limit": 3}"#)?;
/// assert_eq!(query, degafam::Query::new("doodle").near("Nantes").limit(3));
/// # Ok::<(), serde_json::Error>(())
/// ```
impl<'de> Deserialize<'de> for Query {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let mut query = Self::new("");
        match Given::deserialize(deserializer)? {
            Given::Table(entries) => read(OPTIONS, &mut query, entries).map_err(D::Error::custom)?,
            other => return Err(D::Error::custom(format_args!("a question is an object of options, not {other}"))),
        }
        Ok(query)
    }
}
