//! One small error enum per stage, gathered in [`Error`].

mod exchange;
mod geo;
mod outcome;

pub use exchange::ExchangeError;
pub use geo::GeoError;
pub use outcome::{ErrorBody, ErrorDocument, Outcome};

use thiserror::Error;

/// Why a catalogue could not be opened or read.
#[derive(Debug, Clone, PartialEq, Eq, Error)]
#[non_exhaustive]
pub enum CatalogueError {
    /// The bytes do not start with the magic word of a degafam catalogue.
    #[error("these bytes are not a degafam catalogue")]
    NotACatalogue,
    /// The file was made by a newer degafam.
    #[error(
        "the catalogue has format {found}, this version reads up to format {known}; update degafam or take an older catalogue"
    )]
    Newer {
        /// Format version found in the header.
        found: u16,
        /// Newest format version this code reads.
        known: u16,
    },
    /// The file was made by an older degafam whose layout is no longer read.
    #[error("the catalogue has format {found}, this version reads format {known} only; run `degafam data pack` again")]
    Older {
        /// Format version found in the header.
        found: u16,
        /// Format version this code reads.
        known: u16,
    },
    /// The file is shorter than its header says, or its digest does not match.
    #[error("the catalogue is damaged ({0}); fetch it again or run `degafam data pack`")]
    Damaged(&'static str),
    /// Records laid over a catalogue have errors.
    #[error("the records laid over the catalogue have {count} error(s), the first in {first}")]
    Refused {
        /// How many errors there are.
        count: usize,
        /// The first: kind, id, field, what is wrong, how to mend it.
        first: String,
    },
    /// Records could not be frozen into a catalogue.
    #[error("cannot build a catalogue: {0}")]
    Build(String),
}

/// Why a question could not be understood.
#[derive(Debug, Clone, PartialEq, Eq, Error)]
#[non_exhaustive]
pub enum QueryError {
    /// Nothing but spaces or punctuation was typed.
    #[error("nothing was asked; type a service, a software, a need or an address, for example: Google Docs")]
    Empty,
    /// More was typed than any name or address holds.
    #[error("the question has {length} bytes, at most {limit} are read; type a name or an address only")]
    TooLong {
        /// Bytes typed.
        length: usize,
        /// Bytes read at most.
        limit: usize,
    },
    /// The text holds control characters.
    #[error("the question holds control characters; type plain text")]
    ControlCharacters,
    /// An address whose scheme is not http or https.
    #[error("addresses start with http:// or https://, not `{0}:`; type the service's web address or its name")]
    Scheme(String),
    /// Weights that do not weigh.
    #[error(
        "weight `{name}` is {value}; weights are numbers from 0 up, at least one above 0, for example: fit=0.2,proximity=0.4,openness=0.4"
    )]
    Weight {
        /// Name of the signal.
        name: &'static str,
        /// What was given.
        value: String,
    },
    /// A number outside its range.
    #[error("{name} is {value}; it must be {expected}")]
    Range {
        /// Name of the parameter.
        name: &'static str,
        /// What was given.
        value: String,
        /// The range in words.
        expected: &'static str,
    },
    /// A filter value that the catalogue does not know.
    #[error("no {kind} is called `{value}`; {hint}")]
    UnknownValue {
        /// Which filter.
        kind: &'static str,
        /// What was given.
        value: String,
        /// What may be typed instead.
        hint: String,
    },
    /// Two filters that no hoster can satisfy together.
    #[error("{0}")]
    Contradiction(String),
    /// A request in JSON that is not written as it should be.
    #[error("the request cannot be read: {0}")]
    Request(String),
}

/// Why a place could not be settled.
#[derive(Debug, Clone, PartialEq, Eq, Error)]
#[non_exhaustive]
pub enum PlaceError {
    /// No place is called so.
    #[error("no place is called `{text}`; type a town, a postal code, or coordinates such as 47.22,-1.55")]
    Unknown {
        /// What was typed.
        text: String,
    },
    /// Several places could be meant.
    #[error("`{text}` could be: {}; type one of them in full", .candidates.join(" / "))]
    Unsure {
        /// What was typed.
        text: String,
        /// The places, as one would type them.
        candidates: Vec<String>,
    },
}

/// Everything that can go wrong in one call.
#[derive(Debug, Clone, PartialEq, Error)]
#[non_exhaustive]
pub enum Error {
    /// The catalogue.
    #[error(transparent)]
    Catalogue(#[from] CatalogueError),
    /// The question.
    #[error(transparent)]
    Query(#[from] QueryError),
    /// The gazetteer, or the way a place was written.
    #[error(transparent)]
    Geo(#[from] GeoError),
    /// The place.
    #[error(transparent)]
    Place(#[from] PlaceError),
    /// A file in the format of others.
    #[error(transparent)]
    Exchange(#[from] ExchangeError),
}

impl Error {
    /// Stable code of the error, as printed in `{"error": {"code": …}}`.
    ///
    /// ```
    /// let error = degafam::Error::from(degafam::QueryError::Empty);
    /// assert_eq!(error.code(), "empty_query");
    /// ```
    #[must_use]
    pub fn code(&self) -> &'static str {
        match self {
            Self::Catalogue(CatalogueError::NotACatalogue) => "not_a_catalogue",
            Self::Catalogue(CatalogueError::Newer { .. }) => "catalogue_too_new",
            Self::Catalogue(CatalogueError::Older { .. }) => "catalogue_too_old",
            Self::Catalogue(CatalogueError::Damaged(_)) => "catalogue_damaged",
            Self::Catalogue(CatalogueError::Build(_)) => "catalogue_build",
            Self::Catalogue(CatalogueError::Refused { .. }) => "records_refused",
            Self::Geo(GeoError::Coordinates { .. }) => "bad_coordinates",
            Self::Geo(GeoError::Empty) => "empty_place",
            Self::Geo(GeoError::TooLong { .. }) => "place_too_long",
            Self::Geo(GeoError::ControlCharacter) => "control_characters",
            Self::Geo(_) => "bad_gazetteer",
            Self::Place(PlaceError::Unknown { .. }) => "unknown_place",
            Self::Place(PlaceError::Unsure { .. }) => "ambiguous_place",
            Self::Query(QueryError::Empty) => "empty_query",
            Self::Query(QueryError::TooLong { .. }) => "query_too_long",
            Self::Query(QueryError::ControlCharacters) => "control_characters",
            Self::Query(QueryError::Scheme(_)) => "bad_scheme",
            Self::Query(QueryError::Weight { .. }) => "bad_weights",
            Self::Query(QueryError::Range { .. }) => "out_of_range",
            Self::Query(QueryError::UnknownValue { .. }) => "unknown_value",
            Self::Query(QueryError::Contradiction(_)) => "contradictory_filters",
            Self::Query(QueryError::Request(_)) => "bad_request",
            Self::Exchange(ExchangeError::Origin(_)) => "bad_origin",
            Self::Exchange(ExchangeError::TooLarge { .. }) => "file_too_large",
            Self::Exchange(ExchangeError::NotText) => "not_text",
            Self::Exchange(ExchangeError::Format { .. }) => "another_format",
            Self::Exchange(ExchangeError::Catalogue(_)) => "catalogue_damaged",
        }
    }
}
