//! The view of `recommend` and `alternatives`.

use super::clean::clean;
use super::layout::{Column, block, shorten, table, wrap};
use super::named::unsettled;
use anstyle::{AnsiColor, Style};
use degafam::{
    Alternatives, CatalogueInfo, Lang, NameKind, RankedHoster, RankedSoftware, Reason, Recognition, Recommendation,
    formats::{fill, word},
    model::Layer,
};

pub(super) const TITLE: Style = Style::new().bold();
pub(super) const FAINT: Style = Style::new().dimmed();
pub(super) const LINK: Style = AnsiColor::Cyan.on_default();

/// Software shown in full beside hosters; the rest is one command away.
const SOFTWARE_SHOWN: usize = 8;
/// Left-out hosters named in the text; JSON has all.
const EXCLUDED_SHOWN: usize = 6;

pub(super) fn styled(style: Style, text: &str) -> String {
    format!("{style}{}{style:#}", clean(text))
}

pub(crate) fn text(answer: &Recommendation, lang: Lang, width: usize) -> String {
    let Some(matched) = &answer.matched else {
        return unsettled(answer.family.as_ref(), &answer.several, &answer.suggestions, lang);
    };
    let mut lines = vec![heading(matched, lang)];
    lines.extend(wrap(&answer.query.setting(), width).iter().map(|line| styled(FAINT, line)));
    lines.extend(notes(&answer.notes, width));
    lines.extend(entry(matched));
    lines.extend(software(&matched.id, &answer.alternatives, SOFTWARE_SHOWN, lang, width));
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
        lines.extend(wrap(&format!("{}{} {shown}{more}", word("left_out", lang), lang.colon()), width));
    }
    lines.extend(data(&answer.catalogue, lang, width));
    lines.join("\n")
}

/// Which data answered, below an empty line.
pub(super) fn data(catalogue: &CatalogueInfo, lang: Lang, width: usize) -> Vec<String> {
    let layer = |layer: &Layer| layer.licence.iter().fold(layer.name.clone(), |name, licence| name + " " + licence);
    let layers: Vec<String> = catalogue.layers.iter().map(layer).collect();
    let (date, layers) = (catalogue.date.to_string(), layers.join(" + "));
    let slots = [("date", date.into()), ("layers", layers.into()), ("digest", (&catalogue.digest).into())];
    let data = fill(word("data_of", lang), lang, &slots);
    std::iter::once(String::new()).chain(beneath(&data, 0, width)).collect()
}

pub(crate) fn alternatives(answer: &Alternatives, lang: Lang, width: usize) -> String {
    let Some(matched) = &answer.matched else {
        return unsettled(answer.family.as_ref(), &answer.several, &answer.suggestions, lang);
    };
    let mut lines = vec![heading(matched, lang)];
    lines.extend(notes(&answer.notes, width));
    lines.extend(entry(matched));
    lines.extend(software(&matched.id, &answer.alternatives, usize::MAX, lang, width));
    lines.join("\n")
}

pub(super) fn heading(matched: &Recognition, lang: Lang) -> String {
    matched.heading(&styled(TITLE, &matched.name), lang)
}

pub(super) fn notes(notes: &[Reason], width: usize) -> Vec<String> {
    notes.iter().flat_map(|note| wrap(&format!("! {}", note.text), width)).collect()
}

/// The command that shows the entry of a hoster, which nothing has to replace.
fn entry(matched: &Recognition) -> Option<String> {
    (matched.kind == NameKind::Hoster).then(|| styled(FAINT, &format!("  degafam hosters {}", matched.id)))
}

fn software(id: &str, alternatives: &[RankedSoftware], shown: usize, lang: Lang, width: usize) -> Vec<String> {
    if alternatives.is_empty() {
        return Vec::new();
    }
    let cells = alternatives.iter().take(shown).map(|a| {
        vec![
            a.software.name.clone(),
            if a.software.licences.is_empty() { "?".into() } else { a.software.licences.join(", ") },
            lang.percent(a.fit),
            a.hosters.to_string(),
        ]
    });
    let mut rows = vec![
        ["free_software", "licence", "fit_column", "hosters_column"].map(|key| word(key, lang).to_owned()).to_vec(),
    ];
    rows.extend(cells);
    let columns = [Column::left(26), Column::left(18), Column::right(6), Column::right(8)];
    let mut lines = vec![String::new()];
    let mut group = None;
    for (at, line) in table(&columns, &rows).into_iter().enumerate() {
        let Some(one) = at.checked_sub(1).and_then(|at| alternatives.get(at)) else {
            lines.push(styled(TITLE, &line));
            continue;
        };
        if group.replace(one.group) != Some(one.group) {
            lines.push(styled(FAINT, &format!("{}{}", one.group.label(lang), lang.colon())));
        }
        lines.push(line);
        lines.extend(beneath(&said(&one.why, lang), 2, width));
    }
    let rest = alternatives.len().saturating_sub(shown);
    if rest > 0 {
        let slots = [("n", (rest as u64).into()), ("id", id.into())];
        lines.push(styled(FAINT, &fill(word("and_more", lang), lang, &slots)));
    }
    lines
}

/// Below this width account and price are told in words only.
const WIDE: usize = 100;

fn hosters(hosters: &[RankedHoster], lang: Lang, width: usize) -> Vec<String> {
    let wide = width >= WIDE;
    let mut titles = vec!["#".to_owned()];
    titles.extend(["hoster", "offers", "distance", "openness_column", "score"].map(|key| word(key, lang).to_owned()));
    if wide {
        titles.extend(["account", "price"].map(|key| word(key, lang).to_owned()));
    }
    let mut rows = vec![titles];
    rows.extend(hosters.iter().map(|h| {
        let mut row = vec![
            h.rank.to_string(),
            h.hoster.name.clone(),
            h.offer.title(),
            h.distance_km.map_or_else(|| "?".into(), |km| format!("{} km", lang.number(km, usize::from(km < 10.0)))),
            format!("{} {:>5}", letters(h), lang.percent(h.openness.score)),
            lang.number(h.score, 2),
        ];
        if wide {
            row.extend([h.offer.account_label(lang).to_owned(), h.offer.price_label(lang).to_owned()]);
        }
        row
    }));
    let spare = width.saturating_sub(if wide { 73 } else { 47 });
    let names = spare.max(24) / 2;
    let mut columns =
        vec![Column::right(3), Column::left(names), Column::left(names), Column::right(10), Column::left(20)];
    columns.extend([Column::right(5), Column::left(11), Column::left(12)]);
    let mut lines = Vec::new();
    for (at, line) in table(&columns, &rows).into_iter().enumerate() {
        if at == 0 {
            lines.push(styled(TITLE, &line));
            continue;
        }
        lines.push(line);
        let Some(h) = hosters.get(at - 1) else { continue };
        if let Some(url) = h.address() {
            lines.push(format!("     {}", styled(LINK, &shorten(url, width.saturating_sub(5)))));
        }
        lines.extend(beneath(&said(&h.reasons, lang), 5, width));
        if h.exit.is_known() {
            lines.extend(beneath(&h.exit.told(lang), 5, width));
        }
    }
    lines.extend(beneath(word("legend", lang), 0, width));
    lines
}

/// Where to go for it.
/// Five letters, each with its level.
fn letters(h: &RankedHoster) -> String {
    let l = &h.openness.letters;
    let levels = [('A', l.A), ('T', l.T), ('O', l.O), ('N', l.N), ('S', l.S)];
    levels.map(|(letter, value)| format!("{letter}{}", block(value))).join(" ")
}

pub(super) fn said(reasons: &[Reason], lang: Lang) -> String {
    listed(reasons.iter().map(|r| r.text.clone()).filter(|text| !text.is_empty()), lang)
}

/// Several sayings in one line, with the language's semicolon between.
pub(super) fn listed(said: impl IntoIterator<Item = String>, lang: Lang) -> String {
    said.into_iter().collect::<Vec<_>>().join(&format!("{} ", lang.semicolon()))
}

/// A faint text under a row, wrapped and set in.
pub(super) fn beneath(text: &str, margin: usize, width: usize) -> Vec<String> {
    let lines = wrap(text, width.saturating_sub(margin)).into_iter().filter(|l| !l.is_empty());
    lines.map(|line| format!("{}{}", " ".repeat(margin), styled(FAINT, &line))).collect()
}
