//! The messages of `texts/`, as the build script of this crate wrote them.

use super::Lang;
use super::template::{Slot, filled};

include!(concat!(env!("OUT_DIR"), "/texts.rs"));

/// Rows by id, each with its templates in the order of [`Lang::ALL`], empty where a language lacks one.
pub(crate) type Table = [(&'static str, [&'static str; LANGUAGES.len()])];

/// All tables.
const TABLES: [&Table; 6] = [ANSWERS, ANSWERS_DETAIL, ERRORS, ERRORS_HINT, TERMS, WORDS];

/// A template, and the language that it is in: English where the language asked for lacks the message.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Message {
    pub(crate) template: &'static str,
    lang: Lang,
}

impl Message {
    /// The message of an id.
    pub(crate) fn of(table: &'static Table, id: &str, lang: Lang) -> Option<Self> {
        let texts = texts(table, id)?;
        let in_lang = |lang: Lang| texts.get(lang as usize).filter(|text| !text.is_empty()).map(|text| (*text, lang));
        in_lang(lang).or_else(|| in_lang(Lang::En)).map(|(template, lang)| Self { template, lang })
    }

    /// The message with its slots filled.
    pub(crate) fn filled<'a>(self, slot: impl Fn(&str) -> Option<Slot<'a>>) -> String {
        filled(self.template, self.lang, slot)
    }
}

/// The templates of an id, without what stands in for a missing one.
pub(crate) fn texts(table: &'static Table, id: &str) -> Option<&'static [&'static str; LANGUAGES.len()]> {
    let at = table.binary_search_by(|(known, _)| (*known).cmp(id)).ok()?;
    table.get(at).map(|(_, texts)| texts)
}

impl Lang {
    /// What the language calls itself.
    ///
    /// ```
    /// assert_eq!(degafam::Lang::De.name(), "Deutsch");
    /// ```
    #[must_use]
    pub fn name(self) -> &'static str {
        LANGUAGES.get(self as usize).map_or("", |(_, name, _)| name)
    }

    /// Whether nobody who speaks the language has read all of its texts yet.
    ///
    /// ```
    /// assert!(!degafam::Lang::En.is_draft());
    /// ```
    #[must_use]
    pub fn is_draft(self) -> bool {
        LANGUAGES.get(self as usize).is_some_and(|(_, _, draft)| *draft)
    }

    /// How many messages the language lacks, which are then told in English.
    ///
    /// ```
    /// assert_eq!(degafam::Lang::Fr.missing(), 0);
    /// ```
    #[must_use]
    pub fn missing(self) -> usize {
        let own = TABLES.into_iter().flatten().filter_map(|(_, texts)| texts.get(self as usize));
        own.filter(|text| text.is_empty()).count()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_table_of_languages_and_the_type_name_the_same() {
        assert_eq!(Lang::ALL.map(Lang::code), LANGUAGES.map(|(code, ..)| code));
        assert!(Lang::ALL.into_iter().enumerate().all(|(at, lang)| lang as usize == at));
    }

    #[test]
    fn what_a_language_lacks_is_told_in_english_and_counted() {
        static TABLE: &Table = &[("a", {
            let mut texts = [""; LANGUAGES.len()];
            texts[0] = "{n?one {n} thing|other {n} things}";
            texts
        })];
        let said = |n| Message::of(TABLE, "a", Lang::Fr).unwrap().filled(|_| Some(Slot::number(n, 0, Lang::Fr)));
        assert_eq!(said(0.0), "0 things", "by the rule of English, too");
        assert!(Message::of(TABLE, "b", Lang::En).is_none());
        for lang in Lang::ALL {
            println!("{lang}: {} messages missing", lang.missing());
            assert_eq!(lang.missing(), 0, "{lang}");
        }
    }

    #[test]
    fn french_marks_and_units_do_not_break_off() {
        let french = |text: &str| {
            !text.contains("« ")
                && !["\u{20}:", "\u{20};", "\u{20}!", "\u{20}?", "\u{20}»"].iter().any(|mark| text.contains(mark))
        };
        for (id, texts) in TABLES.into_iter().flatten() {
            assert!(texts.get(Lang::Fr as usize).is_some_and(|text| french(text)), "{id}");
            assert!(texts.iter().all(|text| !text.contains("} %") && !text.contains("} km")), "{id}");
        }
    }

    #[test]
    fn tables_are_in_order() {
        assert!(TABLES.into_iter().all(|table| table.is_sorted_by(|(a, _), (b, _)| a < b)));
    }
}
