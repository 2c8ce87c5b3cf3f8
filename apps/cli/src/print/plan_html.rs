//! A plan as a page to print: no script, no style from elsewhere, nothing that asks another server.

use super::markup::escaped;
use super::plan::{heading, moving, name};
use super::recommendation::listed;
use degafam::formats::{fill, word};
use degafam::plans::{Plan, PlanHoster};
use degafam::{Lang, PlanAnswer};
use std::fmt::Write as _;

const STYLE: &str = "body{font:11pt/1.45 system-ui,sans-serif;max-width:48rem;margin:2rem auto;padding:0 1rem;color:#111;background:#fff}\
h1{font-size:1.4rem}h2{font-size:1.1rem;margin:1.6rem 0 .3rem}table{border-collapse:collapse;width:100%}\
td,th{text-align:left;vertical-align:top;padding:.25rem .6rem .25rem 0;border-bottom:1px solid #ccc}\
ol{padding-left:1.2rem}ul{list-style:none;padding-left:.4rem}li{margin:.2rem 0}small{color:#444}\
section{break-inside:avoid}a{color:inherit}";

/// A whole document.
pub(crate) fn page(answer: &PlanAnswer, lang: Lang) -> String {
    let title = wants(answer);
    let mut html = format!(
        "<!doctype html>\n<html lang=\"{}\"><head><meta charset=\"utf-8\"><meta name=\"viewport\" content=\"width=device-width\">\
         <title>{}</title><style>{STYLE}</style></head><body>\n<h1>{}</h1>\n",
        lang.code(),
        escaped(&title),
        escaped(&title)
    );
    let _ = writeln!(html, "<p>{}</p>", escaped(&answer.query.setting()));
    for note in &answer.notes {
        let _ = writeln!(html, "<p>{}</p>", escaped(&note.text));
    }
    for plan in &answer.plans {
        self::plan(&mut html, answer, plan, lang);
    }
    left_over(&mut html, answer, lang);
    steps(&mut html, answer, lang);
    let (about, date) = (&answer.catalogue, answer.catalogue.date.to_string());
    let slots = [("date", date.into()), ("layers", (&about.attribution).into()), ("digest", (&about.digest).into())];
    let data = fill(word("data_of", lang), lang, &slots);
    let _ = writeln!(html, "<p><small>{}</small></p>\n</body></html>", escaped(&data));
    html
}

fn wants(answer: &PlanAnswer) -> String {
    let named: Vec<&str> = (0..answer.wants.len())
        .filter(|at| answer.wants.get(*at).is_some_and(|want| want.matched.is_some()))
        .map(|at| name(answer, at))
        .collect();
    named.join(", ")
}

fn plan(html: &mut String, answer: &PlanAnswer, plan: &Plan, lang: Lang) {
    let mut reasons = plan.reasons.iter().map(|reason| escaped(&reason.text));
    let _ = writeln!(html, "<section><h2>{}</h2>", reasons.next().unwrap_or_default());
    let _ = writeln!(html, "<p>{}</p>", listed(reasons, lang));
    html.push_str("<table>\n");
    for hoster in &plan.hosters {
        self::hoster(html, answer, hoster, lang);
    }
    html.push_str("</table></section>\n");
}

fn hoster(html: &mut String, answer: &PlanAnswer, hoster: &PlanHoster, lang: Lang) {
    let about: Vec<String> = hoster.reasons.iter().map(|reason| escaped(&reason.text)).collect();
    let name_of = link(hoster.hoster.website.as_deref(), &hoster.hoster.name);
    let _ = writeln!(
        html,
        "<tr><th colspan=\"3\">{name_of}<br><small>{}<br>{}</small></th></tr>",
        listed(about, lang),
        escaped(&hoster.exit.told(lang))
    );
    for offer in &hoster.offers {
        let mut access: Vec<String> = offer.access.iter().map(|reason| escaped(&reason.text)).collect();
        access.extend(offer.moving.map(|brief| escaped(&moving(brief, lang))));
        let url = offer.offer.url.as_deref().or(offer.offer.register_url.as_deref());
        let _ = writeln!(
            html,
            "<tr><td>{}</td><td>{}</td><td>{}</td></tr>",
            escaped(name(answer, offer.want)),
            link(url, &offer.offer.title()),
            listed(access, lang)
        );
    }
}

fn left_over(html: &mut String, answer: &PlanAnswer, lang: Lang) {
    if !answer.alone.is_empty() {
        let _ = writeln!(html, "<h2>{}</h2><ul>", word("plan_alone", lang));
        for alone in &answer.alone {
            let software: Vec<String> =
                alone.software.iter().map(|software| link(software.website.as_deref(), &software.name)).collect();
            let _ = writeln!(
                html,
                "<li>{}{} {}</li>",
                escaped(name(answer, alone.want)),
                lang.colon(),
                software.join(", ")
            );
        }
        html.push_str("</ul>\n");
    }
    if !answer.uncovered.is_empty() {
        let _ = writeln!(html, "<h2>{}</h2><ul>", word("plan_uncovered", lang));
        for uncovered in &answer.uncovered {
            let (want, reason) = (escaped(name(answer, uncovered.want)), escaped(&uncovered.reason.text));
            let _ = writeln!(html, "<li>{want}{} {reason}</li>", lang.colon());
        }
        html.push_str("</ul>\n");
    }
}

fn steps(html: &mut String, answer: &PlanAnswer, lang: Lang) {
    if answer.steps.is_empty() {
        return;
    }
    let _ = writeln!(html, "<h2>{}</h2><ol>", word("plan_steps", lang));
    for group in answer.steps.chunk_by(|a, b| a.kind == b.kind) {
        let title = group.first().map_or("", |step| heading(step.kind, lang));
        let _ = writeln!(html, "<li>{title}<ul>");
        for step in group {
            let url = step.url.as_deref().map_or(String::new(), |url| format!(" {}", link(Some(url), url)));
            let _ = writeln!(html, "<li>☐ {}{url}</li>", escaped(&step.text));
        }
        html.push_str("</ul></li>\n");
    }
    html.push_str("</ol>\n");
}

/// A link to the web, or the text alone: an address of any other kind could run something.
fn link(url: Option<&str>, text: &str) -> String {
    let url = url.filter(|url| url.starts_with("https://") || url.starts_with("http://"));
    match url {
        Some(url) => format!("<a href=\"{}\">{}</a>", escaped(url), escaped(text)),
        None => escaped(text),
    }
}

#[cfg(test)]
mod tests {
    use super::link;

    #[test]
    fn nothing_of_others_becomes_markup_or_runs() {
        assert_eq!(link(Some("javascript:alert(1)"), "<b>"), "&lt;b&gt;");
        assert_eq!(link(Some("https://a.example/?\"x"), "a"), "<a href=\"https://a.example/?&quot;x\">a</a>");
    }
}
