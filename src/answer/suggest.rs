//! Type-ahead: what a text that is still being typed may become.

use super::finder::Finder;
use crate::catalogue::NameKind;
use crate::error::{Error, Expected};
use crate::geo::Place;
use crate::identify::{begun, id_of, title};
use crate::text::Lang;
use serde::{Deserialize, Serialize};

/// Suggestions are for a list below a field, not a copy of the catalogue.
const MOST: u64 = 100;

/// A name to propose.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct Suggestion {
    /// Service, software or need.
    pub kind: NameKind,
    /// Its id.
    pub id: String,
    /// Its name; a need's in the language of the texts.
    pub name: String,
}

impl Finder {
    /// Services, needs and software whose name or other name begins like the text, likeliest first, at most `limit`;
    /// where few do, what the text may mean with a slip. An empty text begins nothing.
    ///
    /// # Errors
    /// [`ErrorKind::BadOption`](crate::ErrorKind) for a limit of 0 or above 100.
    ///
    /// ```
    /// use degafam::{Finder, Lang};
    /// let found = Finder::embedded()?.suggest("google d", 5, Lang::En)?;
    /// assert!(found.iter().any(|s| s.id == "google-docs") && found.len() <= 5);
    /// # Ok::<(), degafam::Error>(())
    /// ```
    pub fn suggest(&self, text: &str, limit: usize, lang: Lang) -> Result<Vec<Suggestion>, Error> {
        within(limit)?;
        let named = |(kind, index)| {
            let name = match kind {
                NameKind::Need => self.catalogue.kept_need(index)?.label.of(lang),
                _ => title(&self.catalogue, kind, index)?,
            };
            Ok(Suggestion { kind, id: id_of(&self.catalogue, kind, index).to_owned(), name: name.to_owned() })
        };
        begun(&self.catalogue, text, limit).into_iter().map(named).collect()
    }

    /// Places whose name begins like the text, most populous first, at most `limit`.
    ///
    /// # Errors
    /// [`ErrorKind::BadOption`](crate::ErrorKind) for a limit of 0 or above 100.
    ///
    /// ```
    /// # #[cfg(feature = "gazetteer")] {
    /// let places = degafam::Finder::embedded()?.suggest_places("nantes", 3)?;
    /// assert_eq!(places[0].name, "Nantes");
    /// # }
    /// # Ok::<(), degafam::Error>(())
    /// ```
    pub fn suggest_places(&self, text: &str, limit: usize) -> Result<Vec<Place>, Error> {
        within(limit)?;
        Ok(self.places().suggest(text, limit))
    }
}

fn within(limit: usize) -> Result<(), Error> {
    let counted = u64::try_from(limit).is_ok_and(|limit| (1..=MOST).contains(&limit));
    if counted { Ok(()) } else { Err(Error::bad_option("limit", limit, Expected::Whole(1, MOST))) }
}
