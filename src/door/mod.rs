//! The front door for programs that speak JSON: one text in, one document out, the same behind every binding.

mod answers;
mod files;
mod question;
mod record;
mod response;
mod written;

pub use files::{HosterFile, HosterFiles};
pub use question::{QUESTIONS, Question, QuestionText};
pub use response::{Criteria, Places, Reply, Suggestions};

use crate::answer::query::{Given, read as read_options};
use crate::answer::{Finder, Query};
use crate::catalogue::Overlay;
use crate::error::{Error, ErrorKind};
use crate::text::Lang;
use question::read_request;
use serde::Deserialize;

/// Bytes of a request that are read: every option at its longest fits many times.
const LONGEST: usize = 1 << 16;
/// What a request looks like.
const EXAMPLE: &str = r#"{"ask": "recommend", "what": "doodle", "near": "Nantes"}"#;

impl Overlay {
    /// Reads records as JSON.
    ///
    /// # Errors
    /// [`ErrorKind::RecordsRefused`] with the place and the kind of the first mistake.
    ///
    /// ```
    /// use degafam::{Finder, Overlay};
    /// let overlay = Overlay::from_json(r#"{"date": "2099-01-01"}"#)?;
    /// assert_eq!(Finder::embedded()?.overlaid(overlay)?.catalogue().date().to_string(), "2099-01-01");
    /// assert!(Overlay::from_json(r#"{"hosters": []}"#).unwrap_err().to_string().contains("unknown field `hosters`"));
    /// # Ok::<(), degafam::Error>(())
    /// ```
    pub fn from_json(text: &str) -> Result<Self, Error> {
        let refused = |e: serde_json::Error| Error::new(ErrorKind::RecordsRefused).plain("count", 1).plain("first", e);
        object(text).map_err(refused)
    }
}

/// Reads a JSON object. Without this look at its first letter an array would pass as the fields in their order.
fn object<'a, T: Deserialize<'a>>(text: &'a str) -> Result<T, serde_json::Error> {
    if !text.trim_start().starts_with('{') {
        return Err(serde::de::Error::custom("it is no object"));
    }
    serde_json::from_str(text)
}

/// The options of a request, of at most so many bytes.
fn entries(request: &str) -> Result<Vec<(String, Given)>, Error> {
    if request.len() > LONGEST {
        return Err(Error::new(ErrorKind::QueryTooLong).plain("length", request.len()).plain("limit", LONGEST));
    }
    let unread = |line: usize, column: usize| {
        let error = Error::new(ErrorKind::BadRequest).plain("line", line).plain("column", column);
        error.plain("example", EXAMPLE)
    };
    match object(request) {
        Ok(Given::Table(entries)) => Ok(entries),
        Ok(_) => Err(unread(1, 1)),
        Err(error) => Err(unread(error.line().max(1), error.column().max(1))),
    }
}

impl Query {
    /// Reads a question as JSON: the request of `recommend` without `ask` and `format`, for who wants the answer as a
    /// value.
    ///
    /// # Errors
    /// [`ErrorKind::BadRequest`] for what is no JSON object, and those of the options.
    ///
    /// ```
    /// use degafam::{Finder, Query};
    /// let query = Query::from_json(r#"{"what": "doodle", "near": "Nantes", "limit": 3}"#)?;
    /// assert_eq!(query, Query::new("doodle").near("Nantes").limit(3));
    /// # Ok::<(), degafam::Error>(())
    /// ```
    pub fn from_json(text: &str) -> Result<Self, Error> {
        let mut query = Self::new("");
        read_options(crate::answer::query::OPTIONS, &mut query, entries(text)?)?;
        Ok(query)
    }
}

impl Finder {
    /// Answers one question as JSON text. Whatever is asked, the reply holds one document: an answer, or
    /// `{"error": {"code", "message", "hint"}}`, in the language that the request names.
    ///
    /// The request is an object with the key `ask`, one of [`QUESTIONS`]; the other keys are the options of
    /// that question,
    /// as `schema/request.schema.json` lists them. The documents are those of the command's `--json`.
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
        let entries = match entries(request) {
            Ok(entries) => entries,
            Err(error) => return Reply::refused(&error, Lang::default()),
        };
        let lang = entries.iter().find_map(|entry| match entry {
            (key, Given::Text(lang)) if key == "lang" => lang.parse().ok(),
            _ => None,
        });
        let answered = read_request(entries).and_then(|request| self.answer(&request));
        answered.unwrap_or_else(|error| Reply::refused(&error, lang.unwrap_or_default()))
    }
}
