//! The view of `openness`: five bars, the criteria with where they were read, and what would gain most.

use super::layout::{bar, wrap};
use super::recommendation::{beneath, styled};
use anstyle::Style;
use degafam::formats::{fill, word};
use degafam::{
    Lang,
    model::{Grade, Letter},
    openness::{CriterionBrief, Judgement, LetterCount, OpennessAnswer},
};

const TITLE: Style = Style::new().bold();

fn letter_name(letter: Letter, lang: Lang) -> &'static str {
    let key = match letter {
        Letter::A => "letter_a",
        Letter::T => "letter_t",
        Letter::O => "letter_o",
        Letter::N => "letter_n",
        Letter::S => "letter_s",
    };
    word(key, lang)
}

fn judgement(value: Judgement, lang: Lang) -> (&'static str, &'static str) {
    let mark = match value {
        Judgement::Met => "●",
        Judgement::Partly => "◐",
        Judgement::NotMet => "✗",
        Judgement::Presumed => "◌",
        Judgement::Unknown => "?",
        Judgement::NotApplicable => "–",
    };
    (mark, value.label(lang))
}

/// How much was shown, is promised and is unknown.
fn counted(count: &LetterCount, lang: Lang) -> String {
    let parts = [("shown", count.shown), ("promised", count.promised), ("left_unknown", count.unknown)];
    let parts = parts.map(|(key, count)| fill(word(key, lang), lang, &[("count", (count as u64).into())]));
    format!("  {}", parts.join(", "))
}

pub(crate) fn hoster(answer: &OpennessAnswer, lang: Lang, width: usize) -> String {
    let of = answer.software.as_ref().map_or_else(String::new, |s| format!(" ({s})"));
    let openness = &answer.openness;
    let mut lines = vec![format!(
        "{}{of}{} {} {}, {} {}",
        styled(TITLE, &answer.name),
        lang.colon(),
        word("openness", lang),
        lang.percent(openness.score),
        word("coverage", lang),
        lang.percent(openness.coverage)
    )];
    let l = &openness.letters;
    for (&letter, value) in Letter::ALL.iter().zip([l.A, l.T, l.O, l.N, l.S]) {
        lines.push(String::new());
        let title = format!("{letter} {} {:>4} {}", bar(value), lang.percent(value), letter_name(letter, lang));
        lines.push(styled(TITLE, &title));
        lines.extend(openness.counts.iter().find(|count| count.letter == letter).map(|count| counted(count, lang)));
        for c in openness.criteria.iter().filter(|c| c.letter == letter) {
            let (mark, said) = judgement(c.value, lang);
            for (at, line) in
                wrap(&format!("{mark} {:<4} {said}{} {}", c.id, lang.colon(), c.text), width.saturating_sub(2))
                    .iter()
                    .enumerate()
            {
                lines.push(format!("{}{line}", if at == 0 { "  " } else { "         " }));
            }
            if let Some(grade) = c.grade {
                let date = c.date.map_or_else(|| word("undated", lang).to_owned(), |d| d.to_string());
                let url = c.source.as_deref().unwrap_or_default();
                lines.extend(beneath(&format!("{}, {date} {url}", grade_name(grade, lang)), 9, width));
            }
        }
    }
    if !answer.gains.is_empty() {
        lines.push(String::new());
        lines.push(styled(TITLE, word("gains", lang)));
        for gain in &answer.gains {
            lines
                .extend(wrap(&format!("  +{} {} {}", lang.number(gain.gain * 100.0, 1), gain.id, gain.publish), width));
        }
    }
    lines.join("\n")
}

pub(super) fn grade_name(grade: Grade, lang: Lang) -> &'static str {
    word(grade.code(), lang)
}

pub(crate) fn criteria(criteria: &[CriterionBrief], width: usize) -> String {
    let mut lines = Vec::new();
    for &letter in Letter::ALL {
        for c in criteria.iter().filter(|c| c.letter == letter) {
            lines.push(styled(TITLE, &format!("{:<4} {letter} {}, {}", c.id, c.level, c.weight)));
            lines.extend(wrap(&c.text, width.saturating_sub(5)).into_iter().map(|line| format!("     {line}")));
            lines.extend(beneath(&c.measure, 5, width));
        }
    }
    lines.join("\n")
}
