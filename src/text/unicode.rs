//! The tables of Unicode that texts are folded by: compiled in, or those of whoever runs the code.

#[cfg(not(feature = "unicode"))]
use once_cell::sync::OnceCell;
#[cfg(feature = "unicode")]
use unicode_normalization::{UnicodeNormalization, char::is_combining_mark};

/// What a browser or another engine knows of Unicode, for [`give_unicode`].
#[derive(Debug, Clone, Copy)]
#[allow(clippy::exhaustive_structs, reason = "it is made by who gives it, and a part more would be another contract")]
pub struct Unicode {
    /// A text in Normalization Form KD.
    pub nfkd: fn(&str) -> String,
    /// A text in Normalization Form KC.
    pub nfkc: fn(&str) -> String,
    /// Whether a character is a mark (general category M).
    pub is_mark: fn(char) -> bool,
}

#[cfg(not(feature = "unicode"))]
static GIVEN: OnceCell<Unicode> = OnceCell::new();

/// Gives the library the tables of Unicode that its host has, once, where the feature `unicode` leaves them out: they are a
/// tenth of what a browser downloads. Until then, only texts without accents are folded. With the feature, nothing changes.
///
/// ```
/// use degafam::curate::{Unicode, fold, give_unicode};
/// // A host that knows ASCII alone.
/// give_unicode(Unicode { nfkd: str::to_owned, nfkc: str::to_owned, is_mark: |_| false });
/// assert_eq!(fold("Zoom"), "zoom");
/// ```
pub fn give_unicode(unicode: Unicode) {
    #[cfg(feature = "unicode")]
    let Unicode { .. } = unicode;
    #[cfg(not(feature = "unicode"))]
    GIVEN.get_or_init(|| unicode);
}

/// The characters of a text in Normalization Form KD.
#[cfg(feature = "unicode")]
pub(crate) fn nfkd(text: &str) -> impl Iterator<Item = char> {
    text.nfkd()
}

#[cfg(not(feature = "unicode"))]
pub(crate) fn nfkd(text: &str) -> impl Iterator<Item = char> {
    characters(GIVEN.get().map_or_else(|| text.to_owned(), |given| (given.nfkd)(text)))
}

/// The characters of a text in Normalization Form KC.
#[cfg(feature = "unicode")]
pub(crate) fn nfkc(text: &str) -> impl Iterator<Item = char> {
    text.nfkc()
}

#[cfg(not(feature = "unicode"))]
pub(crate) fn nfkc(text: &str) -> impl Iterator<Item = char> {
    characters(GIVEN.get().map_or_else(|| text.to_owned(), |given| (given.nfkc)(text)))
}

/// Whether a character is a mark, such as an accent of its own.
pub(crate) fn is_mark(c: char) -> bool {
    #[cfg(feature = "unicode")]
    return is_combining_mark(c);
    #[cfg(not(feature = "unicode"))]
    GIVEN.get().is_some_and(|given| (given.is_mark)(c))
}

#[cfg(not(feature = "unicode"))]
fn characters(text: String) -> impl Iterator<Item = char> {
    text.chars().collect::<Vec<_>>().into_iter()
}
