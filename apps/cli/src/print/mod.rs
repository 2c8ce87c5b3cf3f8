//! Answers for the terminal.

pub(crate) mod clean;
pub(crate) mod entry;
pub(crate) mod explanation;
pub(crate) mod hosters;
mod layout;
pub(crate) mod markup;
pub(crate) mod moving;
mod named;
pub(crate) mod openness;
pub(crate) mod own_words;
pub(crate) mod plan;
pub(crate) mod plan_html;
pub(crate) mod plan_tasks;
pub(crate) mod recommendation;
pub(crate) mod simulated_plans;
pub(crate) mod simulation;

use clean::clean;
use degafam::formats::{fill, word};
use degafam::{
    Identification, Lang,
    places::{Place, PlaceAnswer},
};
use std::fmt::Write as _;

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

pub(crate) fn identification(found: &Identification, lang: Lang) -> String {
    let through = found.wrapper.as_ref();
    let led = |host: &str| fill(word("led_through", lang), lang, &[("host", host.into())]) + "\n";
    let mut text = through.map_or_else(String::new, |wrapper| led(&wrapper.host));
    let Some(m) = &found.matched else {
        return text + &named::unsettled(found.family.as_ref(), &found.several, &found.candidates, lang);
    };
    let _ = writeln!(
        text,
        "{} ({}, {}){} {}, {} {}",
        m.name,
        m.kind.label(lang),
        m.id,
        lang.colon(),
        m.how.label(lang),
        word("sure", lang),
        lang.percent(m.confidence)
    );
    for c in &found.candidates {
        let _ = writeln!(
            text,
            "  {} {} ({}, {})",
            word("or", lang),
            c.name,
            c.kind.label(lang),
            lang.percent(c.confidence)
        );
    }
    text + &found.family.as_ref().map_or_else(String::new, |family| named::family(family, lang))
}

pub(crate) fn place(answer: &PlaceAnswer, lang: Lang) -> String {
    let mut text = String::new();
    match &answer.place {
        Some(place) => {
            text.push_str(&place_line(place, lang));
            if let Some(read) = &place.understood_as {
                let _ = write!(text, "\n  {} {}", word("understood_as", lang), clean(read));
            }
        }
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

#[cfg(test)]
mod tests {
    use degafam::{Lang, formats::word};

    #[test]
    fn every_word_that_is_printed_is_in_the_table() {
        let files = [
            include_str!("mod.rs"),
            include_str!("recommendation.rs"),
            include_str!("hosters.rs"),
            include_str!("layout.rs"),
            include_str!("explanation.rs"),
            include_str!("entry.rs"),
            include_str!("openness.rs"),
            include_str!("moving.rs"),
            include_str!("plan.rs"),
            include_str!("plan_html.rs"),
        ];
        let used = files.iter().flat_map(|f| f.split("word(\"").skip(1)).filter_map(|rest| rest.split('"').next());
        for key in used {
            // A word that happens to be its own key in one language is another in German or Spanish.
            assert!(Lang::ALL.iter().any(|lang| word(key, *lang) != key), "{key} has no word");
        }
    }
}
