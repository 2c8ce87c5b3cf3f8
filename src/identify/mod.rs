//! Recognising: what did they mean?

mod decide;
mod family;
mod fuzzy;
mod hit;
mod ladder;
mod matched;
mod name;
mod query;
mod row;
mod sentence;
mod slip;
mod suggest;
mod url;
mod vocabulary;
mod words;

pub use family::{FamilyMatch, Member};
pub use hit::MatchedBy;
pub use matched::Match;
pub(crate) use matched::{id_of, title};
pub(crate) use row::row;
pub use sentence::Part;
pub(crate) use suggest::begun;
pub use words::{give_words, pack_words, words_missed};

use crate::catalogue::Catalogue;
use crate::error::Error;
use ladder::Understood;
use serde::{Deserialize, Serialize};
use url::Reading;

/// What a text may mean.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct Identification {
    /// What it means, when that is sure enough.
    #[serde(rename = "match")]
    pub matched: Option<Match>,
    /// What else it could mean, most likely first.
    pub candidates: Vec<Match>,
    /// The house or suite that it names: "Google", "Microsoft 365". Beside a match, where a service has that name too.
    pub family: Option<FamilyMatch>,
    /// The services that it names, where there are several; nothing is then matched.
    pub several: Vec<Part>,
    /// The address that only leads to the one that was recognised.
    pub wrapper: Option<Wrapper>,
}

/// An address that leads to another, which stands in it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct Wrapper {
    /// Its host.
    pub host: String,
}

/// Recognises what a person typed: a name, a name with typing mistakes, an address, a sentence, several names.
///
/// # Errors
/// [`Error`](crate::Error) when the text is empty, too long, holds control characters, or is an address that opens
/// nothing on the web.
///
/// ```
/// use degafam::{Catalogue, curate::identify};
/// let found = identify(Catalogue::embedded()?, "gogle docs")?;
/// assert_eq!(found.matched.map(|m| m.id).as_deref(), Some("google-docs"));
/// let found = identify(Catalogue::embedded()?, "remplacer Zoom et Slack")?;
/// assert_eq!((found.matched, found.several.len()), (None, 2));
/// # Ok::<(), degafam::Error>(())
/// ```
pub fn identify(catalogue: &Catalogue, text: &str) -> Result<Identification, Error> {
    let text = query::checked(text)?;
    let mut wrapper = None;
    let understood = match url::read(text)? {
        Reading::Address(address) => {
            let (inner, through) = url::unwrapped(address);
            wrapper = through.map(|host| Wrapper { host });
            inner.map_or_else(Understood::default, |address| url::find(catalogue, &address).into())
        }
        Reading::Nowhere => Understood::default(),
        Reading::Host(address) => ladder::host(catalogue, text, &address),
        Reading::App(app) => ladder::app(catalogue, &app),
        Reading::Text => ladder::text(catalogue, text),
    };
    let (matched, candidates) = decide::decide(catalogue, understood.hits)?;
    let family = family::told(catalogue, understood.family)?;
    let several = understood.parts.into_iter().map(|part| part.told(catalogue)).collect::<Result<_, _>>()?;
    Ok(Identification { matched, candidates, family, several, wrapper })
}
