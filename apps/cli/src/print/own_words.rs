//! The command's own words (`texts/LANG/command.ftl`), as its build script wrote them.

use degafam::Lang;
use degafam::formats::{Slot, fill};

include!(concat!(env!("OUT_DIR"), "/texts.rs"));

/// A template, and the language that it is in: English where the language asked for lacks it.
fn found(key: &'static str, lang: Lang) -> (&'static str, Lang) {
    let row = COMMAND.binary_search_by(|(known, _)| (*known).cmp(key)).ok().and_then(|at| COMMAND.get(at));
    let text = |lang: Lang| row.and_then(|(_, texts)| texts.get(lang as usize)).filter(|text| !text.is_empty());
    let own = text(lang).map(|text| (*text, lang));
    own.or_else(|| text(Lang::En).map(|text| (*text, Lang::En))).unwrap_or((key, lang))
}

/// The word of a key; the key itself for one that the table lacks, which a test forbids.
pub(crate) fn own_word(key: &'static str, lang: Lang) -> &'static str {
    found(key, lang).0
}

/// A sentence with its values; one that is a whole number chooses the plural.
pub(crate) fn own_sentence(key: &'static str, lang: Lang, values: &[(&str, &str)]) -> String {
    let (template, lang) = found(key, lang);
    let slots: Vec<(&str, Slot<'_>)> = values.iter().map(|(name, value)| (*name, Slot::plain(value))).collect();
    fill(template, lang, &slots)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_word_that_is_printed_is_in_the_table_and_no_other() {
        let view = concat!(include_str!("simulation.rs"), include_str!("simulated_plans.rs"));
        let (entry, map) = (include_str!("entry.rs"), include_str!("../simulate/svg.rs"));
        let keys = |file: &'static str, before: &'static str| {
            file.split(before).skip(1).filter_map(|rest| rest.split('"').next()).collect::<Vec<_>>()
        };
        let mut used = [keys(view, "word(\""), keys(view, "say(\""), keys(view, "title(\"")].concat();
        used.extend(
            [keys(map, "word(\""), keys(map, "sentence(\""), keys(entry, "w(\""), keys(view, "sentence(\"")].concat(),
        );
        for key in &used {
            assert!(COMMAND.iter().any(|(known, _)| known == key), "{key} has no word");
        }
        let printed = |key: &str| [view, map, entry].iter().any(|file| file.contains(&format!("\"{key}\"")));
        for (key, _) in COMMAND {
            assert!(printed(key), "nobody prints {key}");
        }
    }

    #[test]
    fn no_language_lacks_a_word() {
        for lang in Lang::ALL {
            let own = COMMAND.iter().filter_map(|(_, texts)| texts.get(lang as usize));
            assert_eq!(own.filter(|text| text.is_empty()).count(), 0, "{lang}");
        }
    }
}
