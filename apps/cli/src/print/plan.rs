//! The view of `plan`.

use super::clean::clean;
use super::layout::{Column, table, wrap};
use super::recommendation::{FAINT, LINK, TITLE, beneath, data, listed, notes, said, styled};
use degafam::{
    Lang, PlanAnswer,
    formats::word,
    leaving::MovingBrief,
    plans::{Plan, PlanHoster, PlanOffer, PlanStep, StepKind},
};

/// Wants without a meaning that are named; JSON has all.
const UNREAD_SHOWN: usize = 8;

pub(crate) fn text(answer: &PlanAnswer, lang: Lang, width: usize) -> String {
    let mut lines = vec![styled(TITLE, word("plan_wants", lang))];
    lines.extend(wants(answer, lang, width));
    lines.extend(beneath(&answer.query.setting(), 0, width));
    lines.extend(notes(&answer.notes, width));
    for (at, plan) in answer.plans.iter().enumerate() {
        lines.push(String::new());
        lines.extend(self::plan(answer, plan, answer.chosen == Some(at), lang, width));
    }
    lines.extend(left_over(answer, lang, width));
    if !answer.steps.is_empty() {
        lines.extend([String::new(), styled(TITLE, word("plan_steps", lang))]);
        lines.extend(steps(&answer.steps, lang, width));
    }
    lines.extend(data(&answer.catalogue, lang, width));
    lines.join("\n")
}

/// What a want is called: what was recognised, and where that differs what was typed.
pub(super) fn name(answer: &PlanAnswer, want: usize) -> &str {
    let want = answer.wants.get(want);
    want.map_or("", |want| want.matched.as_ref().map_or(&want.text, |matched| &matched.name))
}

fn wants(answer: &PlanAnswer, lang: Lang, width: usize) -> Vec<String> {
    let mut rows = Vec::new();
    for want in answer.wants.iter().filter(|want| want.matched.is_some()) {
        let name = want.matched.as_ref().map_or(String::new(), |matched| matched.name.clone());
        let times = if want.times > 1 { format!("×{}", want.times) } else { String::new() };
        let effort = want.effort.as_ref().map_or(String::new(), |effort| {
            format!("{}{} {}", effort.class.label().of(lang), lang.colon(), effort.reason.text)
        });
        rows.push(vec![format!("  {name}"), times, effort]);
    }
    let columns = [Column::left(32), Column::right(6), Column::left(width.saturating_sub(42))];
    table(&columns, &rows)
}

fn plan(answer: &PlanAnswer, plan: &Plan, chosen: bool, lang: Lang, width: usize) -> Vec<String> {
    let mut reasons = plan.reasons.iter();
    let mark = if chosen { "▶ " } else { "  " };
    let first = reasons.next().map_or("", |reason| reason.text.as_str());
    let mut lines = vec![format!("{mark}{}", styled(TITLE, &format!("{first}  ({})", lang.number(plan.score, 2))))];
    lines.extend(beneath(&said(reasons.as_slice(), lang), 2, width));
    plan.hosters.iter().for_each(|hoster| lines.extend(self::hoster(answer, hoster, lang, width)));
    lines
}

fn hoster(answer: &PlanAnswer, hoster: &PlanHoster, lang: Lang, width: usize) -> Vec<String> {
    let mut about = vec![hoster.hoster.name.clone()];
    about.extend(hoster.distance_km.map(|km| format!("{} km", lang.number(km, usize::from(km < 10.0)))));
    about.push(format!("{} {}", word("openness_column", lang), lang.percent(hoster.openness.score)));
    let mut lines = vec![format!("  {}", styled(TITLE, &about.join("  ")))];
    lines.extend(beneath(&said(&hoster.reasons, lang), 4, width));
    lines.extend(beneath(&hoster.exit.told(lang), 4, width));
    let row = |offer: &PlanOffer| vec![format!("{} →", name(answer, offer.want)), offer.offer.title()];
    let rows: Vec<Vec<String>> = hoster.offers.iter().map(row).collect();
    for (line, offer) in table(&[Column::left(32), Column::left(40)], &rows).into_iter().zip(&hoster.offers) {
        lines.push(format!("    {line}"));
        if let Some(url) = offer.offer.url.as_ref().or(offer.offer.register_url.as_ref()) {
            lines.push(format!("      {}", styled(LINK, url)));
        }
        lines.extend(beneath(&access(offer, lang), 6, width));
    }
    lines
}

/// How it is got at, and how what is left gets there.
fn access(offer: &PlanOffer, lang: Lang) -> String {
    let access = offer.access.iter().map(|reason| reason.text.clone());
    let moving = offer
        .moving
        .map(|moving| format!("{}{} {}", word("plan_moving", lang), lang.colon(), self::moving(moving, lang)));
    listed(access.chain(moving), lang)
}

/// How one gets there, in a few words.
pub(super) fn moving(moving: MovingBrief, lang: Lang) -> String {
    let effort = moving.effort.map(|effort| effort.label().of(lang).to_owned());
    let code = moving.code.label();
    effort.into_iter().chain([code.of(lang).to_owned()]).collect::<Vec<_>>().join(", ")
}

fn left_over(answer: &PlanAnswer, lang: Lang, width: usize) -> Vec<String> {
    let mut lines = Vec::new();
    if !answer.alone.is_empty() {
        lines.extend([String::new(), styled(TITLE, word("plan_alone", lang))]);
    }
    for alone in &answer.alone {
        let software: Vec<&str> = alone.software.iter().map(|software| software.name.as_str()).collect();
        let mut text = format!("{}{} {}", name(answer, alone.want), lang.colon(), software.join(", "));
        text.extend(alone.moving.map(|moving| format!(" ({})", self::moving(moving, lang))));
        lines.extend(wrap(&text, width.saturating_sub(2)).into_iter().map(|line| format!("  {line}")));
    }
    if !answer.uncovered.is_empty() {
        lines.extend([String::new(), styled(TITLE, word("plan_uncovered", lang))]);
    }
    for uncovered in answer.uncovered.iter().take(UNREAD_SHOWN) {
        let software: Vec<&str> = uncovered.software.iter().map(|software| software.name.as_str()).collect();
        let software = if software.is_empty() { String::new() } else { format!(" ({})", software.join(", ")) };
        let text = format!("{}{} {}{software}", name(answer, uncovered.want), lang.colon(), uncovered.reason.text);
        lines.extend(wrap(&text, width.saturating_sub(2)).into_iter().map(|line| format!("  {line}")));
    }
    let rest = answer.uncovered.len().saturating_sub(UNREAD_SHOWN);
    lines.extend((rest > 0).then(|| styled(FAINT, &format!("  +{rest} (--json)"))));
    lines
}

/// What a kind of step is called.
pub(super) fn heading(kind: StepKind, lang: Lang) -> &'static str {
    let key = match kind {
        StepKind::Tell => "step_tell",
        StepKind::Before => "step_before",
        StepKind::Export => "step_export",
        StepKind::Open => "step_open",
        StepKind::Import => "step_import",
        StepKind::KeepBoth => "step_keep_both",
        _ => "step_close",
    };
    word(key, lang)
}

fn steps(steps: &[PlanStep], lang: Lang, width: usize) -> Vec<String> {
    let mut lines = Vec::new();
    for (number, group) in (1..).zip(steps.chunk_by(|a, b| a.kind == b.kind)) {
        lines.extend(group.first().map(|first| format!("{number}. {}", heading(first.kind, lang))));
        for step in group {
            let url = step.url.as_ref().map_or(String::new(), |url| format!(" {url}"));
            let text = wrap(&format!("{}{}", clean(&step.text), clean(&url)), width.saturating_sub(6));
            for (at, line) in text.into_iter().enumerate() {
                lines.push(format!("  {}{line}", if at == 0 { "☐ " } else { "  " }));
            }
        }
    }
    lines
}
