//! What is said of each code (`texts/LANG/answers.ftl`).

use crate::text::{ANSWERS, ANSWERS_DETAIL, Lang, Message};

/// The text of a code; none for a code without text, which a test forbids.
pub(super) fn text(code: &str, lang: Lang) -> Option<Message> {
    Message::of(ANSWERS, code, lang)
}

/// The same at length; none for a code that the short text says whole.
pub(super) fn detail(code: &str, lang: Lang) -> Option<Message> {
    Message::of(ANSWERS_DETAIL, code, lang)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn no_text_holds_a_number_of_its_own() {
        for (code, texts) in ANSWERS.iter().chain(ANSWERS_DETAIL) {
            assert!(texts.iter().all(|text| !text.contains(|c: char| c.is_ascii_digit())), "{code}");
        }
        assert!(ANSWERS_DETAIL.iter().all(|(code, _)| text(code, Lang::En).is_some()));
    }

    #[test]
    fn every_code_said_in_the_source_has_a_text() {
        let files = [
            include_str!("../answer/replacements.rs"),
            include_str!("../answer/candidates.rs"),
            include_str!("../answer/filter.rs"),
            include_str!("../answer/reasons.rs"),
            include_str!("../answer/ranking.rs"),
            include_str!("../answer/recommend.rs"),
            include_str!("../answer/explain.rs"),
            include_str!("../answer/setting.rs"),
            include_str!("../answer/moving/mod.rs"),
            include_str!("../answer/moving/told.rs"),
            include_str!("../answer/plan/mod.rs"),
            include_str!("../answer/plan/reasons.rs"),
            include_str!("../answer/plan/steps.rs"),
            include_str!("../answer/plan/wants.rs"),
        ];
        let mut said = 0;
        for code in files.iter().flat_map(|f| f.split("say(\"").skip(1)).filter_map(|rest| rest.split('"').next()) {
            assert!(text(code, Lang::En).is_some(), "{code} has no text");
            said += 1;
        }
        assert!(said > 50);
    }
}
