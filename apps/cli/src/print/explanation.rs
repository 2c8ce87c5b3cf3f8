//! The view of `explain`.

use super::layout::{Column, table};
use super::named::unsettled;
use super::recommendation::{beneath, heading, styled};
use anstyle::Style;
use degafam::formats::{fill, word};
use degafam::{Explanation, Lang};

const TITLE: Style = Style::new().bold();

pub(crate) fn text(answer: &Explanation, lang: Lang, width: usize) -> String {
    let Some(matched) = &answer.matched else { return unsettled(None, &[], &answer.suggestions, lang) };
    let mut lines = vec![heading(matched, lang), String::new()];
    if let Some(reason) = &answer.excluded {
        lines.push(format!("{}{} {}", word("left_out", lang), lang.colon(), reason.long()));
    }
    if let (Some(hoster), Some(rank)) = (&answer.hoster, answer.rank) {
        let slots = [("rank", (rank as u64).into()), ("of", (answer.of as u64).into())];
        let place = fill(word("rank_of", lang), lang, &slots);
        let score = format!("{} {}", word("score", lang), lang.number(hoster.score, 3));
        lines.push(styled(TITLE, &hoster.hoster.name));
        lines.push(format!("  {place}, {score}"));
        let mut rows =
            vec![["signal", "value", "weight", "contribution"].map(|key| word(key, lang).to_owned()).to_vec()];
        rows.extend(answer.contributions.iter().map(|c| {
            vec![
                word(&c.signal, lang).to_owned(),
                lang.number(c.value, 3),
                lang.percent(c.weight),
                lang.number(c.contribution, 3),
            ]
        }));
        let columns = [Column::left(16), Column::right(8), Column::right(8), Column::right(12)];
        lines.extend(table(&columns, &rows).into_iter().map(|line| format!("  {line}")));
        for reason in &hoster.reasons {
            lines.extend(beneath(reason.long(), 2, width));
        }
        if hoster.pareto {
            lines.extend(beneath(word("pareto", lang), 2, width));
        }
    }
    let section = |title: &'static str, texts: Vec<&str>| {
        let mut lines = Vec::new();
        if !texts.is_empty() {
            lines.push(String::new());
            lines.push(styled(TITLE, word(title, lang)));
            lines.extend(texts.into_iter().flat_map(|text| beneath(text, 2, width)));
        }
        lines
    };
    lines.extend(section("why_not_first", answer.why_not_first.iter().map(|r| r.text.as_str()).collect()));
    let mut changes: Vec<&str> = answer.changes.iter().map(|c| c.text.text.as_str()).collect();
    if answer.rank.is_some_and(|rank| rank > 1) && changes.is_empty() {
        changes.push(word("no_change", lang));
    }
    lines.extend(section("changes", changes));
    let next = answer.hoster.iter().flat_map(|h| &h.next).map(|r| r.text.as_str()).collect();
    lines.extend(section("next", next));
    lines.join("\n")
}
