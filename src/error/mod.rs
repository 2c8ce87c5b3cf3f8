//! What can go wrong, as one type: its kind and what it speaks of, told in every language from one table.

mod expected;
mod kind;
mod lang;
mod outcome;
mod table;

pub use kind::ErrorKind;
pub use outcome::{ErrorBody, ErrorDocument, Outcome};

pub(crate) use expected::Expected;

use crate::text::{ERRORS, ERRORS_HINT, Lang, Message, Slot, shortened};
use std::fmt;

/// Why a question could not be answered, or a file not be read.
///
/// ```
/// use degafam::{Filters, Finder, Lang, Query};
/// let query = Query::new("doodle").filters(Filters::new().region("Xyzzyville"));
/// let error = Finder::embedded()?.recommend(&query).unwrap_err();
/// assert_eq!(error.code(), "unknown_place");
/// assert_eq!(error.message(Lang::Fr), "aucun lieu ne s’appelle «\u{a0}Xyzzyville\u{a0}»");
/// # Ok::<(), degafam::Error>(())
/// ```
#[derive(Clone, PartialEq)]
pub struct Error {
    kind: ErrorKind,
    details: Vec<(&'static str, Detail)>,
}

/// What an error speaks of.
#[derive(Debug, Clone, PartialEq)]
pub(crate) enum Detail {
    /// What somebody typed, which is quoted.
    Text(String),
    /// A number, or words that stand as they are.
    Plain(String),
    /// The name of an option, which each front-end spells in its own way.
    Option(String),
    /// Names of options to choose from.
    Options(Vec<String>),
    /// What should have been given.
    Expected(Expected),
    /// Names to choose from.
    List(Vec<String>),
}

impl Error {
    /// An error that speaks of nothing more.
    pub(crate) fn new(kind: ErrorKind) -> Self {
        Self { kind, details: Vec::new() }
    }

    /// Adds what was typed, as much of it as people read.
    pub(crate) fn text(self, slot: &'static str, text: impl AsRef<str>) -> Self {
        self.with(slot, Detail::Text(shortened(text.as_ref(), REPEATED).into_owned()))
    }

    /// Adds a number, or words that stand as they are.
    pub(crate) fn plain(self, slot: &'static str, plain: impl fmt::Display) -> Self {
        self.with(slot, Detail::Plain(plain.to_string()))
    }

    /// Adds names to choose from.
    pub(crate) fn list(self, slot: &'static str, names: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.with(slot, Detail::List(names.into_iter().map(Into::into).collect()))
    }

    /// Adds the name of an option.
    pub(crate) fn option(self, slot: &'static str, name: &str) -> Self {
        self.with(slot, Detail::Option(shortened(name, REPEATED).into_owned()))
    }

    /// Adds names of options to choose from.
    pub(crate) fn options(self, slot: &'static str, names: impl IntoIterator<Item = &'static str>) -> Self {
        self.with(slot, Detail::Options(names.into_iter().map(str::to_owned).collect()))
    }

    fn with(mut self, slot: &'static str, detail: Detail) -> Self {
        self.details.push((slot, detail));
        self
    }

    /// An option whose value is not what it should be.
    pub(crate) fn bad_option(name: &str, given: impl fmt::Display, expected: Expected) -> Self {
        let error = Self::new(ErrorKind::BadOption).option("option", name).plain("value", given);
        error.with("expected", Detail::Expected(expected))
    }

    /// A value that is none of those known.
    pub(crate) fn unknown_value(value: &str, known: impl IntoIterator<Item = impl Into<String>>) -> Self {
        Self::new(ErrorKind::UnknownValue).text("value", value).list("known", known)
    }

    /// Something that a packed file contradicts itself in.
    pub(crate) fn damaged(reason: &'static str) -> Self {
        Self::new(ErrorKind::CatalogueDamaged).plain("reason", reason)
    }

    /// What kind of error it is.
    #[must_use]
    pub const fn kind(&self) -> ErrorKind {
        self.kind
    }

    /// Stable code of the error, as printed in `{"error": {"code": …}}`.
    ///
    /// ```
    /// use degafam::{Finder, Query};
    /// assert_eq!(Finder::embedded()?.recommend(&Query::new(" ")).unwrap_err().code(), "empty_query");
    /// # Ok::<(), degafam::Error>(())
    /// ```
    #[must_use]
    pub fn code(&self) -> &'static str {
        table::of(self.kind).code
    }

    /// How the question went.
    #[must_use]
    pub fn status(&self) -> Outcome {
        table::of(self.kind).status
    }

    /// What went wrong, in a language.
    #[must_use]
    pub fn message(&self, lang: Lang) -> String {
        self.filled(Message::of(ERRORS, table::of(self.kind).said, lang), lang)
    }

    /// What to do instead, in a language; may be empty.
    #[must_use]
    pub fn hint(&self, lang: Lang) -> String {
        self.filled(Message::of(ERRORS_HINT, table::of(self.kind).said, lang), lang)
    }

    /// The places or names that could be meant.
    #[must_use]
    pub fn candidates(&self) -> &[String] {
        let mut lists = self.details.iter().filter_map(|(slot, detail)| match detail {
            Detail::List(names) if ["candidates", "nearest"].contains(slot) => Some(names.as_slice()),
            _ => None,
        });
        lists.next_back().unwrap_or_default()
    }

    /// The same error with each option named as a front-end names it: `--near-country`, `nearCountry`.
    ///
    /// ```
    /// use degafam::{Filters, Lang, Query};
    /// let error = Query::new("doodle").filters(Filters::new().within_km(50.0)).check().unwrap_err();
    /// assert_eq!(error.spelled(|option| format!("--{option}")).message(Lang::En), "`--within_km` needs a place");
    /// ```
    #[must_use]
    pub fn spelled(mut self, spell: impl Fn(&str) -> String) -> Self {
        for (_, detail) in &mut self.details {
            match detail {
                Detail::Option(name) => *name = spell(name),
                Detail::Options(names) => names.iter_mut().for_each(|name| *name = spell(name)),
                _ => {}
            }
        }
        self
    }

    /// The error as every front-end prints it.
    ///
    /// ```
    /// use degafam::{Finder, Lang, Query};
    /// let error = Finder::embedded()?.recommend(&Query::new("")).unwrap_err();
    /// let document = error.document(Lang::En);
    /// assert!(document.error.hint.starts_with("type a service"));
    /// # Ok::<(), degafam::Error>(())
    /// ```
    #[must_use]
    pub fn document(&self, lang: Lang) -> ErrorDocument {
        ErrorDocument::new(self.code(), self.message(lang), self.hint(lang))
    }

    fn filled(&self, message: Option<Message>, lang: Lang) -> String {
        let slot = |slot: &str| {
            let (_, detail) = self.details.iter().find(|(name, _)| *name == slot)?;
            Some(match detail {
                Detail::Text(text) => quoted(text, lang).into(),
                Detail::Plain(plain) => Slot::plain(plain),
                Detail::Option(name) => format!("`{name}`").into(),
                Detail::Options(names) => {
                    names.iter().map(|name| format!("`{name}`")).collect::<Vec<_>>().join(", ").into()
                }
                Detail::Expected(expected) => expected.told(lang).into(),
                Detail::List(names) => names.join(if slot == "candidates" { " / " } else { ", " }).into(),
            })
        };
        message.map(|message| message.filled(slot)).unwrap_or_default()
    }
}

/// What was typed, in the quotation marks of a language.
fn quoted(text: &str, lang: Lang) -> String {
    Message::of(ERRORS, "quoted", lang).map_or_else(|| text.to_owned(), |quoted| quoted.filled(|_| Some(text.into())))
}

/// Letters of what was typed that an error repeats.
const REPEATED: usize = 80;

impl fmt::Display for Error {
    /// Message and hint, in English.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.message(Lang::En))?;
        let hint = self.hint(Lang::En);
        if hint.is_empty() { Ok(()) } else { write!(f, "; {hint}") }
    }
}

impl fmt::Debug for Error {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{:?}({self})", self.kind)
    }
}

impl std::error::Error for Error {}
