//! The front door for programs that speak JSON: one text in, one document out, the same behind every binding.

mod request;
mod response;

pub use response::{Criteria, Directory, Places, Reply, Suggestions};

use crate::FeatureCollection;
use crate::answer::{Finder, Query};
use crate::catalogue::Overlay;
use crate::error::CatalogueError;
use crate::error::{Error, Outcome, QueryError};
use crate::geo::PlaceOptions;
use crate::identify::identify;
use request::{Ask, Format, Question};
use serde::Deserialize;

/// Bytes of a request that are read: every option at its longest fits many times.
const LONGEST: usize = 1 << 16;

impl Overlay {
    /// Reads records as JSON.
    ///
    /// # Errors
    /// [`CatalogueError::Refused`] with the place and the kind of the first mistake.
    ///
    /// ```
    /// use degafam::{Finder, Overlay};
    /// let overlay = Overlay::from_json(r#"{"date": "2027-01-01"}"#)?;
    /// assert_eq!(Finder::embedded()?.overlaid(overlay)?.catalogue().date().to_string(), "2027-01-01");
    /// assert!(Overlay::from_json(r#"{"hosters": []}"#).unwrap_err().to_string().contains("unknown field `hosters`"));
    /// # Ok::<(), degafam::Error>(())
    /// ```
    pub fn from_json(text: &str) -> Result<Self, CatalogueError> {
        request::object(text).map_err(|e| CatalogueError::Refused { count: 1, first: e.to_string() })
    }
}

/// Reads an object of at most so many bytes.
fn read<'a, T: Deserialize<'a>>(request: &'a str) -> Result<T, QueryError> {
    if request.len() > LONGEST {
        return Err(QueryError::TooLong { length: request.len(), limit: LONGEST });
    }
    request::object(request).map_err(|e| request::unread(&e))
}

impl Query {
    /// Reads a question as JSON: the request of `recommend` without `ask` and `format`, for who wants the answer as a
    /// value.
    ///
    /// # Errors
    /// [`QueryError::Request`] for what cannot be read, and those of the options.
    ///
    /// ```
    /// use degafam::{Finder, Query};
    /// let query = Query::from_json(r#"{"what": "doodle", "near": "Nantes", "limit": 3}"#)?;
    /// assert_eq!(query, Query::new("doodle").near("Nantes").limit(3));
    /// # Ok::<(), degafam::Error>(())
    /// ```
    pub fn from_json(text: &str) -> Result<Self, Error> {
        let question: Question = read(text)?;
        question.lacks_hoster()?;
        question.is_json()?;
        question.query()
    }
}

impl Finder {
    /// Answers one question as JSON text. Whatever is asked, the reply holds one document: an answer, or
    /// `{"error": {"code", "message", "hint"}}`.
    ///
    /// The request is an object with the key `ask`: `recommend`, `explain`, `standings`, `alternatives`, `identify`,
    /// `suggest`, `hosters`, `hoster`, `openness`, `criteria`, `place`, `suggest_place` or `catalogue`; the other keys are
    /// the options of that question, as `schema/request.schema.json` lists them. The documents are those of the command's `--json`.
    ///
    /// ```
    /// use degafam::{Finder, Outcome};
    /// let reply = Finder::embedded()?.ask(r#"{"ask": "recommend", "what": "doodle", "near": "Nantes", "limit": 3}"#);
    /// assert_eq!(reply.status, Outcome::Answered);
    /// assert!(reply.json.starts_with(r#"{"query":{"what":"doodle""#));
    /// # Ok::<(), degafam::Error>(())
    /// ```
    #[must_use]
    pub fn ask(&self, request: &str) -> Reply {
        self.try_ask(request).unwrap_or_else(|error| Reply::of(error.status(), &error.document()))
    }

    fn try_ask(&self, request: &str) -> Result<Reply, Error> {
        Ok(match read(request)? {
            Ask::Recommend(question) => {
                let (query, format) = (question.query()?, question.format);
                question.lacks_hoster()?;
                let answer = self.recommend(&query)?;
                match format {
                    Format::Json => Reply::of(answer.status(), &answer),
                    Format::Geojson => Reply::of(answer.status(), &FeatureCollection::from(&answer)),
                }
            }
            Ask::Standings(question) => {
                question.lacks_hoster()?;
                question.is_json()?;
                let answer = self.standings(&question.query()?)?;
                Reply::of(answer.status(), &answer)
            }
            Ask::Explain(question) => {
                question.is_json()?;
                let answer = self.explain(&question.query()?, question.hoster()?)?;
                Reply::of(answer.status(), &answer)
            }
            Ask::Alternatives { what, lang } => {
                let answer = self.alternatives(&what, request::lang(lang.as_deref())?)?;
                Reply::of(answer.status(), &answer)
            }
            Ask::Identify { what } => {
                let answer = identify(self.catalogue(), &what)?;
                Reply::of(answer.status(), &answer)
            }
            Ask::Suggest { text, limit, lang } => {
                let suggestions = self.suggest(&text, request::short(limit)?, request::lang(lang.as_deref())?)?;
                Reply::of(Outcome::Answered, &Suggestions { suggestions })
            }
            Ask::SuggestPlace { text, limit } => {
                let places = self.suggest_places(&text, request::short(limit)?)?;
                Reply::of(Outcome::Answered, &Places { places })
            }
            Ask::Hosters(wanted) => {
                let hosters = self.hosters(&wanted.filters())?;
                let status = if hosters.is_empty() { Outcome::NoHoster } else { Outcome::Answered };
                match wanted.format {
                    Format::Json => Reply::of(status, &Directory { hosters }),
                    Format::Geojson => Reply::of(status, &FeatureCollection::from(hosters.as_slice())),
                }
            }
            Ask::Hoster { name } => Reply::of(Outcome::Answered, &self.hoster(&name)?),
            Ask::Openness { name, software, letters, as_of, lang } => {
                let (letters, lang) = (request::letters(letters, None), request::lang(lang.as_deref())?);
                let as_of = request::date(as_of.as_deref())?;
                Reply::of(Outcome::Answered, &self.openness(&name, software.as_deref(), &letters, as_of, lang)?)
            }
            Ask::Criteria { lang } => {
                let criteria = self.criteria(request::lang(lang.as_deref())?);
                Reply::of(Outcome::Answered, &Criteria { criteria })
            }
            Ask::Place { text, country } => {
                let country = country.map(|country| country.to_ascii_uppercase());
                let answer = self.places().find(&text, &PlaceOptions { country, ..PlaceOptions::default() })?;
                Reply::of(answer.status(), &answer)
            }
            Ask::Catalogue {} => Reply::of(Outcome::Answered, &self.catalogue_brief()),
        })
    }
}
