//! What a text names when it is not one thing: nothing that is sure, a house, several services.

use super::clean::clean;
use degafam::formats::{fill, word};
use degafam::{FamilyMatch, Lang, Match, Part};
use std::fmt::Write as _;

/// Services of a family that are named; JSON has all.
const MEMBERS_SHOWN: usize = 12;

/// What was named, and what to try or to choose from.
pub(crate) fn unsettled(family: Option<&FamilyMatch>, several: &[Part], candidates: &[Match], lang: Lang) -> String {
    if !several.is_empty() {
        let mut text = format!("{}\n", word("several_named", lang));
        several.iter().for_each(|part| self::part(&mut text, part, lang));
        return text;
    }
    if let Some(family) = family {
        return self::family(family, lang);
    }
    let mut text = format!("{}\n", word("not_recognised", lang));
    if !candidates.is_empty() {
        let _ = writeln!(text, "{}", word("did_you_mean", lang));
    }
    for m in candidates {
        let _ = writeln!(text, "  {} ({})", m.name, m.kind.label(lang));
    }
    text
}

fn part(text: &mut String, part: &Part, lang: Lang) {
    let named = part.matched.as_ref().map(|m| format!("{} ({})", m.name, m.kind.label(lang)));
    let named = named.or_else(|| part.family.as_ref().map(|family| family.name.clone()));
    let _ = match named {
        Some(named) => writeln!(text, "  {}{} {named}", clean(&part.text), lang.colon()),
        None => writeln!(text, "  {}{} {}", clean(&part.text), lang.colon(), word("unknown_name", lang)),
    };
}

/// A house, and which of its services one may leave first.
pub(crate) fn family(family: &FamilyMatch, lang: Lang) -> String {
    let slots = [("name", (&family.name).into()), ("count", (family.members.len() as u64).into())];
    let mut text = fill(word("family_named", lang), lang, &slots) + "\n";
    for member in family.members.iter().take(MEMBERS_SHOWN) {
        let _ = writeln!(text, "  {}", member.name);
    }
    let rest = family.members.len().saturating_sub(MEMBERS_SHOWN);
    if rest > 0 {
        let _ = writeln!(text, "  +{rest} (--json)");
    }
    text
}
