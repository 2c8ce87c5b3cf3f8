//! The view of `recommend` and `alternatives`.

use super::layout::{Column, bar, shorten, table, wrap};
use super::{how, kind, percent, suggestions, words::{colon, word}};
use anstyle::{AnsiColor, Style};
use degafam::{
    Accepting, AlternativeAnswer, Alternatives, Audience, HosterAnswer, Lang, MatchAnswer, OfferBrief, Price, Reason,
    Recommendation,
};

const TITLE: Style = Style::new().bold();
const FAINT: Style = Style::new().dimmed();
const LINK: Style = AnsiColor::Cyan.on_default();

/// Software shown in full beside hosters; the rest is one command away.
const SOFTWARE_SHOWN: usize = 8;
/// Left-out hosters named in the text; JSON has all.
const EXCLUDED_SHOWN: usize = 6;

pub(super) fn styled(style: Style, text: &str) -> String {
    format!("{style}{text}{style:#}")
}

pub(crate) fn text(answer: &Recommendation, lang: Lang, width: usize) -> String {
    let Some(matched) = &answer.matched else { return suggestions(&answer.suggestions, lang) };
    let mut lines = vec![heading(matched, lang)];
    lines.push(styled(FAINT, &setting(answer, lang)));
    lines.extend(notes(&answer.notes, width));
    lines.push(String::new());
    lines.extend(software(&answer.alternatives, SOFTWARE_SHOWN, lang, width));
    if !answer.hosters.is_empty() {
        lines.push(String::new());
        lines.push(styled(TITLE, word("hosters", lang)));
        lines.extend(hosters(&answer.hosters, lang, width));
    }
    let excluded: Vec<String> = answer
        .excluded
        .iter()
        .filter_map(|e| e.name.as_ref().or(e.software.as_ref()).map(|name| format!("{name} ({})", e.reason.text)))
        .collect();
    if !excluded.is_empty() {
        let shown = excluded.iter().take(EXCLUDED_SHOWN).cloned().collect::<Vec<_>>().join(", ");
        let rest = excluded.len().saturating_sub(EXCLUDED_SHOWN);
        let more = if rest > 0 { format!(", +{rest} (--json)") } else { String::new() };
        lines.push(String::new());
        lines.extend(wrap(&format!("{}{} {shown}{more}", word("left_out", lang), colon(lang)), width));
    }
    let data = word("data_of", lang).replace("{date}", &answer.catalogue.date.to_string());
    lines.push(String::new());
    lines.push(styled(FAINT, &data.replace("{digest}", &answer.catalogue.digest)));
    lines.join("\n")
}

pub(crate) fn alternatives(answer: &Alternatives, lang: Lang, width: usize) -> String {
    let Some(matched) = &answer.matched else { return suggestions(&answer.suggestions, lang) };
    let mut lines = vec![heading(matched, lang)];
    lines.extend(notes(&answer.notes, width));
    lines.push(String::new());
    lines.extend(software(&answer.alternatives, usize::MAX, lang, width));
    lines.join("\n")
}

pub(super) fn heading(matched: &MatchAnswer, lang: Lang) -> String {
    let what = styled(TITLE, &matched.name);
    format!("{what} ({}){} {}, {} {}", kind(matched.kind, lang), colon(lang), how(matched.how, lang), word("sure", lang), percent(matched.confidence, lang))
}

fn setting(answer: &Recommendation, lang: Lang) -> String {
    let place = answer.query.place.as_ref().map_or_else(String::new, |place| {
        let country = place.country.as_ref().map_or_else(String::new, |c| format!(" ({c})"));
        format!("{} {}{country}; ", word("near", lang), place.name)
    });
    let weights = &answer.query.weights;
    let parts = [("fit", weights.fit), ("proximity", weights.proximity), ("openness", weights.openness)];
    let shown = parts.iter().filter(|(_, w)| *w > 0.0).map(|(name, w)| format!("{} {}", word(name, lang), percent(*w, lang)));
    format!("{place}{}{} {}", word("weights", lang), colon(lang), shown.collect::<Vec<_>>().join(", "))
}

fn notes(notes: &[Reason], width: usize) -> Vec<String> {
    notes.iter().flat_map(|note| wrap(&format!("! {}", note.text), width)).collect()
}

fn software(alternatives: &[AlternativeAnswer], shown: usize, lang: Lang, width: usize) -> Vec<String> {
    if alternatives.is_empty() {
        return Vec::new();
    }
    let cells = alternatives.iter().take(shown).map(|a| {
        vec![
            a.software.name.clone(),
            if a.software.licences.is_empty() { "?".into() } else { a.software.licences.join(", ") },
            percent(a.fit, lang),
            a.hosters.to_string(),
        ]
    });
    let mut rows = vec![
        ["free_software", "licence", "fit_column", "hosters_column"].map(|key| word(key, lang).to_owned()).to_vec(),
    ];
    rows.extend(cells);
    let columns = [Column::left(26), Column::left(18), Column::right(6), Column::right(8)];
    let mut lines = Vec::new();
    for (at, line) in table(&columns, &rows).into_iter().enumerate() {
        lines.push(if at == 0 { styled(TITLE, &line) } else { line });
        let why = at.checked_sub(1).and_then(|at| alternatives.get(at)).map(|a| said(&a.why)).unwrap_or_default();
        lines.extend(beneath(&why, 2, width));
    }
    let rest = alternatives.len().saturating_sub(shown);
    if rest > 0 {
        lines.push(styled(FAINT, &word("and_more", lang).replace("{n}", &rest.to_string())));
    }
    lines
}

pub(super) fn account(offer: &OfferBrief, lang: Lang) -> &'static str {
    let key = match (offer.account, offer.audience, offer.accepting) {
        (Some(false), _, _) => "none",
        (_, Some(Audience::Members), _) => "members",
        (_, Some(Audience::Clients), _) => "clients",
        (_, _, Some(Accepting::OnRequest)) => "asked",
        (Some(true), _, _) => "needed",
        (None, _, _) => "unknown",
    };
    word(key, lang)
}

pub(super) fn price(offer: &OfferBrief, lang: Lang) -> &'static str {
    let key = match offer.price {
        Some(Price::Free) => "free",
        Some(Price::Donation) => "donation",
        Some(Price::Membership) => "membership",
        Some(Price::Paid) => "paid",
        None => "unknown",
    };
    word(key, lang)
}

pub(super) fn offered(offer: &OfferBrief) -> String {
    let name = offer.software_name.as_deref().or(offer.protocol.as_deref()).unwrap_or(&offer.need);
    match &offer.service_name {
        Some(own) if own != name => format!("{own} ({name})"),
        _ => name.to_owned(),
    }
}

fn hosters(hosters: &[HosterAnswer], lang: Lang, width: usize) -> Vec<String> {
    let mut rows = vec![vec![
        "#".to_owned(),
        word("hoster", lang).into(),
        word("offers", lang).into(),
        word("distance", lang).into(),
        word("openness", lang).into(),
        word("score", lang).into(),
        word("account", lang).into(),
        word("price", lang).into(),
    ]];
    rows.extend(hosters.iter().map(|h| {
        let distance = h.distance_km.map_or_else(|| "?".into(), |km| format!("{} km", lang.number(km, usize::from(km < 10.0))));
        vec![
            h.rank.to_string(),
            h.hoster.name.clone(),
            offered(&h.offer),
            distance,
            format!("{} {}", bar(h.openness.score), percent(h.openness.score, lang)),
            lang.number(h.score, 2),
            account(&h.offer, lang).into(),
            price(&h.offer, lang).into(),
        ]
    }));
    let spare = width.saturating_sub(62).max(24);
    let columns = [
        Column::right(3),
        Column::left(spare / 2),
        Column::left(spare / 2),
        Column::right(11),
        Column::left(11),
        Column::right(5),
        Column::left(11),
        Column::left(10),
    ];
    let mut lines = Vec::new();
    for (at, line) in table(&columns, &rows).into_iter().enumerate() {
        if at == 0 {
            lines.push(styled(TITLE, &line));
            continue;
        }
        lines.push(line);
        let Some(h) = hosters.get(at - 1) else { continue };
        if let Some(url) = h.offer.url.as_ref().or(h.offer.register_url.as_ref()).or(h.hoster.website.as_ref()) {
            lines.push(format!("     {}", styled(LINK, &shorten(url, width.saturating_sub(5)))));
        }
        lines.extend(beneath(&said(&h.reasons), 5, width));
    }
    lines
}

fn said(reasons: &[Reason]) -> String {
    reasons.iter().map(|r| r.text.as_str()).filter(|t| !t.is_empty()).collect::<Vec<_>>().join("; ")
}

/// A faint text under a row, wrapped and set in.
pub(super) fn beneath(text: &str, margin: usize, width: usize) -> Vec<String> {
    let lines = wrap(text, width.saturating_sub(margin)).into_iter().filter(|l| !l.is_empty());
    lines.map(|line| format!("{}{}", " ".repeat(margin), styled(FAINT, &line))).collect()
}
