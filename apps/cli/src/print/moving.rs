//! The view of `move`.

use super::layout::wrap;
use super::named::unsettled;
use super::plan::moving as in_words;
use super::recommendation::{FAINT, LINK, TITLE, beneath, heading, notes, styled};
use degafam::{
    Lang, MovingAnswer, SourceBrief,
    formats::word,
    leaving::{MovingAdvice, MovingExport, MovingImport, MovingTarget},
};

/// Software of which nobody wrote down how to get into it, and that is named; JSON has all.
const OTHERS_SHOWN: usize = 8;

pub(crate) fn text(answer: &MovingAnswer, lang: Lang, width: usize) -> String {
    let Some(matched) = &answer.matched else {
        return unsettled(answer.family.as_ref(), &answer.several, &answer.suggestions, lang);
    };
    let page = Page { lang, width };
    let mut lines = vec![heading(matched, lang)];
    lines.extend(notes(&answer.notes, width));
    if let Some(effort) = &answer.effort {
        let class = effort.class.label();
        let mut text = format!("{}{} {}", class.of(lang), lang.colon(), effort.reason.text);
        text.extend(effort.text.iter().map(|more| format!(". {more}")));
        lines.extend(page.part("moving_effort", [(text, None, effort.source.as_ref())]));
    }
    lines.extend(page.part("step_before", answer.before.iter().map(|advice| page.advice(advice))));
    lines.extend(page.part("step_export", answer.exports.iter().map(|export| page.export(export))));
    let request = answer.request.iter();
    lines.extend(page.part("moving_request", request.map(|r| (r.text.clone(), r.url.as_deref(), r.source.as_ref()))));
    let (known, others): (Vec<_>, Vec<_>) = answer.to.iter().partition(|target| !target.imports.is_empty());
    for target in known {
        lines.extend(page.target(target));
    }
    if !others.is_empty() {
        let names: Vec<&str> = others.iter().take(OTHERS_SHOWN).map(|target| target.software.name.as_str()).collect();
        let more = others.len().saturating_sub(OTHERS_SHOWN);
        let more = if more > 0 { format!(", +{more} (--json)") } else { String::new() };
        let text = format!("{}{} {}{more}", word("moving_others", lang), lang.colon(), names.join(", "));
        lines.push(String::new());
        lines.extend(wrap(&text, width));
    }
    lines.extend(page.part("moving_bridges", answer.bridges.iter().map(|advice| page.advice(advice))));
    lines.extend(page.part("moving_stays", answer.stays.iter().map(|advice| page.advice(advice))));
    let close = answer.close.iter();
    lines.extend(page.part("step_close", close.map(|c| (c.text.clone(), c.url.as_deref(), c.source.as_ref()))));
    lines.join("\n")
}

/// A text, its address, and where it is known from.
type Told<'a> = (String, Option<&'a str>, Option<&'a SourceBrief>);

struct Page {
    lang: Lang,
    width: usize,
}

impl Page {
    fn part<'a>(&self, title: &str, told: impl IntoIterator<Item = Told<'a>>) -> Vec<String> {
        let mut lines = Vec::new();
        for (text, url, source) in told {
            if lines.is_empty() {
                lines.extend([String::new(), styled(TITLE, word(title, self.lang))]);
            }
            lines.extend(self.row(&text, url, source));
        }
        lines
    }

    fn row(&self, text: &str, url: Option<&str>, source: Option<&SourceBrief>) -> Vec<String> {
        let lines = wrap(text, self.width.saturating_sub(4)).into_iter().enumerate();
        let mut lines: Vec<String> =
            lines.map(|(at, line)| format!("  {} {line}", if at == 0 { "-" } else { " " })).collect();
        lines.extend(url.map(|url| format!("    {}", styled(LINK, url))));
        lines.extend(source.into_iter().flat_map(|source| beneath(&self.source(source), 4, self.width)));
        lines
    }

    fn source(&self, source: &SourceBrief) -> String {
        let page = source.url.as_deref().unwrap_or_else(|| word("from_memory_alone", self.lang));
        let date = source.date.map_or(String::new(), |date| format!(" ({date})"));
        format!("{page}{date}")
    }

    fn advice<'a>(&self, advice: &'a MovingAdvice) -> Told<'a> {
        (advice.text.clone(), None, advice.source.as_ref())
    }

    fn export<'a>(&self, export: &'a MovingExport) -> Told<'a> {
        let formats: Vec<&str> = export.formats.iter().map(|format| format.name.as_str()).collect();
        let formats =
            if formats.is_empty() { String::new() } else { format!("{}{} ", formats.join(", "), self.lang.colon()) };
        (format!("{formats}{}{}", export.text, self.loses(export.loses.as_ref())), None, export.source.as_ref())
    }

    fn loses(&self, loses: Option<&String>) -> String {
        let word = word("moving_loses", self.lang);
        loses.map_or(String::new(), |loses| format!(" ({word}{} {loses})", self.lang.colon()))
    }

    fn import<'a>(&self, import: &'a MovingImport) -> Told<'a> {
        let text = import.text.as_deref().unwrap_or_default();
        (format!("{text}{}", self.loses(import.loses.as_ref())), None, import.source.as_ref())
    }

    fn target(&self, target: &MovingTarget) -> Vec<String> {
        let mut about = in_words(target.moving, self.lang);
        let formats: Vec<&str> = target.formats.iter().map(|format| format.name.as_str()).collect();
        if !formats.is_empty() {
            about.push_str(&format!(" ({})", formats.join(", ")));
        }
        let title = format!("→ {}", target.software.name);
        let mut lines = vec![String::new(), format!("{}  {}", styled(TITLE, &title), styled(FAINT, &about))];
        for (text, url, source) in target.before.iter().map(|advice| self.advice(advice)) {
            lines.extend(self.row(&text, url, source));
        }
        for (text, url, source) in target.imports.iter().map(|import| self.import(import)) {
            lines.extend(self.row(&text, url, source));
        }
        lines
    }
}
