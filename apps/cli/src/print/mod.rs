//! Answers for the terminal.

pub(crate) mod clean;
pub(crate) mod csv;
pub(crate) mod entry;
mod entry_words;
pub(crate) mod explanation;
pub(crate) mod hosters;
mod layout;
pub(crate) mod openness;
pub(crate) mod recommendation;
pub(crate) mod simulation;
pub(crate) mod simulation_words;
mod words;

use clean::clean;
use degafam::{
    Identification, Lang, Match, MatchedBy, NameKind,
    places::{Place, PlaceAnswer},
};
use std::fmt::Write as _;
use words::word;

/// Narrower than this, columns no longer help.
const NARROWEST: usize = 60;
/// Wider than this, a line is hard to follow.
const WIDEST: usize = 120;
/// Width when the output is no terminal.
const PLAIN: usize = 100;

/// Columns to print in: `COLUMNS` when set, else the terminal's.
pub(crate) fn width() -> usize {
    let asked = std::env::var("COLUMNS").ok().and_then(|c| c.parse().ok());
    let own = || terminal_size::terminal_size().map(|(w, _)| usize::from(w.0));
    asked.or_else(own).unwrap_or(PLAIN).clamp(NARROWEST, WIDEST)
}

/// A share as a whole percentage.
fn percent(share: f64, lang: Lang) -> String {
    let space = if lang == Lang::En { "" } else { "\u{a0}" };
    format!("{}{space}%", lang.number(share * 100.0, 0))
}

fn kind(kind: NameKind, lang: Lang) -> &'static str {
    match kind {
        NameKind::Service => word("service", lang),
        NameKind::Software => word("software", lang),
        NameKind::Need => word("need", lang),
    }
}

fn how(how: MatchedBy, lang: Lang) -> &'static str {
    let key = match how {
        MatchedBy::Name => "by_name",
        MatchedBy::Alias => "by_alias",
        MatchedBy::Formerly => "by_former_name",
        MatchedBy::OfferName => "by_offer_name",
        MatchedBy::Synonym => "by_synonym",
        MatchedBy::Url => "by_url",
        MatchedBy::Words => "by_words",
        MatchedBy::Typo => "by_typo",
        MatchedBy::Resemblance => "by_resemblance",
    };
    word(key, lang)
}

/// What was not recognised, and what to try instead.
fn suggestions(candidates: &[Match], lang: Lang) -> String {
    let mut text = format!("{}\n", word("not_recognised", lang));
    if !candidates.is_empty() {
        let _ = writeln!(text, "{}", word("did_you_mean", lang));
    }
    for m in candidates {
        let _ = writeln!(text, "  {} ({})", m.name, kind(m.kind, lang));
    }
    text
}

pub(crate) fn identification(found: &Identification, lang: Lang) -> String {
    let Some(m) = &found.matched else { return suggestions(&found.candidates, lang) };
    let mut text = format!(
        "{} ({}, {}): {}, {} {}\n",
        m.name,
        kind(m.kind, lang),
        m.id,
        how(m.how, lang),
        word("sure", lang),
        percent(m.confidence, lang)
    );
    for c in &found.candidates {
        let _ = writeln!(
            text,
            "  {} {} ({}, {})",
            word("or", lang),
            c.name,
            kind(c.kind, lang),
            percent(c.confidence, lang)
        );
    }
    text
}

pub(crate) fn place(answer: &PlaceAnswer, lang: Lang) -> String {
    let mut text = String::new();
    match &answer.place {
        Some(place) => text.push_str(&place_line(place, lang)),
        None if answer.candidates.is_empty() => text.push_str(word("unknown_place", lang)),
        None => text.push_str(word("which_place", lang)),
    }
    text.push('\n');
    for candidate in answer.candidates.iter().filter(|c| Some(*c) != answer.place.as_ref()) {
        let _ = writeln!(text, "  {}", place_line(candidate, lang));
    }
    text
}

fn place_line(place: &Place, lang: Lang) -> String {
    let mut parts = vec![clean(&place.name).into_owned()];
    parts.extend(place.region.clone());
    parts.extend(place.country.clone());
    let mut line = format!(
        "{}  {:.4},{:.4} ±{} km",
        parts.join(", "),
        place.latitude,
        place.longitude,
        lang.number(place.precision_km, 0)
    );
    if let Some(population) = place.population {
        let _ = write!(line, "  {population} {}", word("inhabitants", lang));
    }
    line
}
