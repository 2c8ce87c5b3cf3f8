use crate::text::{Lang, Message, WORDS};

/// A word or a phrase that answers are shown with (`texts/LANG/words.ftl`), such as `score` or `account`, for front-ends
/// that show the same; the key itself for one that has none. What it leaves open, [`fill`](crate::formats::fill) fills.
///
/// ```
/// use degafam::{Lang, formats::word};
/// assert_eq!(word("account", Lang::Fr), "Compte");
/// ```
#[must_use]
pub fn word(key: &str, lang: Lang) -> &str {
    Message::of(WORDS, key, lang).map_or(key, |message| message.template)
}
