//! The view of `simulate`: each measure, and in a sentence what it means.

use super::layout::{Column, table, wrap};
use super::own_words::{own_sentence, own_word};
use super::recommendation::styled;
use crate::simulate::report::{Chosen, OfService, Simulation};
use anstyle::Style;
use degafam::Lang;

const TITLE: Style = Style::new().bold();
/// Hosters of a list that are named; the others are in the document of `--json`.
const NAMED: usize = 8;

/// Lines of the report, broken at `width`.
struct Page {
    lines: Vec<String>,
    lang: Lang,
    width: usize,
}

impl Page {
    fn title(&mut self, key: &'static str) {
        self.lines.push(String::new());
        self.lines.push(styled(TITLE, own_word(key, self.lang)));
    }

    fn say(&mut self, key: &'static str, values: &[(&str, &str)]) {
        let text = own_sentence(key, self.lang, values);
        self.lines.extend(wrap(&text, self.width.saturating_sub(2)).into_iter().map(|line| format!("  {line}")));
    }

    fn table(&mut self, columns: &[Column], rows: &[Vec<String>]) {
        self.lines.extend(table(columns, rows).into_iter().map(|line| format!("  {line}")));
    }

    /// Columns left for texts beside columns of numbers that take `used`, in `parts` parts.
    fn room(&self, used: usize, parts: usize) -> usize {
        self.width.saturating_sub(used) / parts.max(1)
    }

    fn word(&self, key: &'static str) -> String {
        own_word(key, self.lang).to_owned()
    }

    /// A share with one decimal.
    fn share(&self, share: f64) -> String {
        self.lang.percentage(share, 1)
    }

    fn number(&self, value: f64, decimals: usize) -> String {
        self.lang.number(value, decimals)
    }
}

pub(crate) fn text(found: &Simulation, lang: Lang, width: usize) -> String {
    let mut page = Page { lines: Vec::new(), lang, width };
    head(&mut page, found);
    concentration(&mut page, found);
    services(&mut page, found);
    fairness(&mut page, found);
    regret(&mut page, found);
    never(&mut page, found);
    zones(&mut page, found);
    page.lines.join("\n")
}

fn head(page: &mut Page, found: &Simulation) {
    let region = if found.region == crate::simulate::Region::France { "region_france" } else { "region_world" };
    let (users, seed, services) = (found.users.to_string(), found.seed.to_string(), found.services.len().to_string());
    let (towns, people) = (found.towns.to_string(), page.number(found.people as f64 / 1e6, 1));
    let (band, region) = (found.band.to_string(), page.word(region));
    let band = page.lang.number(found.band, if band.len() > 4 { 3 } else { 2 });
    page.lines.push(styled(TITLE, &own_sentence("title", page.lang, &[("users", &users), ("seed", &seed)])));
    let values =
        [("towns", &*towns), ("people", &people), ("region", &region), ("services", &services), ("band", &band)];
    page.say("setting", &values);
    page.say("map_data", &[("date", &found.catalogue.date.to_string()), ("digest", &found.catalogue.digest)]);
    page.say("answered", &[("share", &page.share(found.answered_share))]);
}

fn concentration(page: &mut Page, found: &Simulation) {
    page.title("concentration");
    let first = |c: &Chosen| [c.name.clone(), page.share(c.share)];
    let [name, share] = found.top.first().map_or_else(|| ["–".to_owned(), page.share(0.0)], first);
    page.say("top_share", &[("name", &name), ("share", &share)]);
    let eligible = found.never_recommended.eligible.to_string();
    page.say("effective", &[("n", &page.number(found.first.effective_hosters, 1)), ("all", &eligible)]);
    page.say("gini", &[("gini", &page.number(found.first.gini, 2))]);
    let both =
        |c: &crate::simulate::report::Concentration| [page.share(c.top_share), page.number(c.effective_hosters, 1)];
    let ([shown, many], [off, alone]) = (both(&found.any_shown), both(&found.unspread));
    page.say("any_shown", &[("limit", &found.limit.to_string()), ("share", &shown), ("n", &many)]);
    page.say("unspread", &[("share", &off), ("n", &alone)]);
    let mut rows = vec![
        ["", "hoster", "city", "share", "off", "services"]
            .map(|key| if key.is_empty() { String::new() } else { page.word(key) })
            .to_vec(),
    ];
    for (rank, c) in (1..).zip(&found.top) {
        let place = [c.city.clone(), c.country.clone()].into_iter().flatten().collect::<Vec<_>>().join(", ");
        let services = format!("{}/{}", c.services, found.services.len());
        rows.push(vec![
            rank.to_string(),
            c.name.clone(),
            place,
            page.share(c.share),
            page.share(c.unspread_share),
            services,
        ]);
    }
    let [number, text] = [Column::right(9), Column::left(page.room(42, 2))];
    let columns = [Column::right(3), text, text, number, number, number];
    page.table(&columns, &rows);
}

fn services(page: &mut Page, found: &Simulation) {
    page.title("by_service");
    page.say("by_service_means", &[]);
    let mut rows =
        vec![["service", "hosters", "effective_column", "first_column", "share"].map(|key| page.word(key)).to_vec()];
    let mut order: Vec<&OfService> = found.services.iter().collect();
    order.sort_by(|a, b| b.first.top_share.total_cmp(&a.first.top_share));
    for s in order {
        let top = s.top.clone().unwrap_or_else(|| "–".into());
        let effective = page.number(s.first.effective_hosters, 1);
        rows.push(vec![s.name.clone(), s.eligible.to_string(), effective, top, page.share(s.first.top_share)]);
    }
    let [number, text] = [Column::right(9), Column::left(page.room(37, 2))];
    page.table(&[text, number, number, text, number], &rows);
}

fn fairness(page: &mut Page, found: &Simulation) {
    page.title("fairness");
    let f = &found.fairness;
    page.say("near_equal_share", &[("share", &page.share(found.near_equal_share))]);
    let Some(worst) = &f.worst else { return page.say("no_near_equals", &[]) };
    let (questions, seeds) = (f.questions.to_string(), f.seeds_per_hoster.to_string());
    let (ratio, mean) = (page.number(f.largest_ratio, 2), page.number(f.mean_ratio, 2));
    let above = f.above_aim.to_string();
    let values = [("questions", &*questions), ("seeds", &seeds), ("ratio", &ratio), ("mean", &mean), ("above", &above)];
    page.say("ratio", &values);
    let (n, share) = (worst.near_equals.to_string(), page.share(worst.share));
    let values = [
        ("hoster", &*worst.hoster),
        ("service", &worst.service),
        ("place", &worst.place),
        ("share", &share),
        ("n", &n),
    ];
    page.say("worst", &values);
}

fn regret(page: &mut Page, found: &Simulation) {
    page.title("regret");
    let r = &found.regret;
    page.say("regret_means", &[("share", &page.share(r.changed_share))]);
    let mut rows =
        vec![["", "mean", "p95"].map(|key| if key.is_empty() { String::new() } else { page.word(key) }).to_vec()];
    let points = |value: f64| page.number(value, 4);
    let km = |value: f64| format!("{}\u{a0}km", page.number(value, 1));
    rows.push(vec![page.word("lost_km"), km(r.distance_km.mean), km(r.distance_km.p95)]);
    rows.push(vec![page.word("lost_openness"), points(r.openness.mean), points(r.openness.p95)]);
    rows.push(vec![page.word("lost_score"), points(r.score.mean), points(r.score.p95)]);
    rows.push(vec![page.word("lost_score_share"), page.share(r.score_share.mean), page.share(r.score_share.p95)]);
    page.table(&[Column::left(page.room(32, 1)), Column::right(10), Column::right(18)], &rows);
}

fn never(page: &mut Page, found: &Simulation) {
    page.title("never");
    let n = &found.never_recommended;
    page.say(
        "never_means",
        &[("n", &n.anywhere.to_string()), ("all", &n.eligible.to_string()), ("limit", &found.limit.to_string())],
    );
    for within in &n.within {
        page.say("never_within", &[("km", &page.number(within.km, 0)), ("n", &within.hosters.to_string())]);
    }
    for key in ["no_place", "farther", "less_open", "worse_fit", "less_sure", "few_users"] {
        let Some(count) = n.reasons.get(key) else { continue };
        let own = n.hosters.iter().filter(|h| h.shown == 0 && h.reason == key);
        let names: Vec<String> = own
            .take(NAMED)
            .map(|h| match h.standing.as_ref().and_then(|s| s.behind.as_ref()) {
                Some(behind) if key != "no_place" => format!("{} (< {behind})", h.hoster),
                _ => h.hoster.clone(),
            })
            .collect();
        let more = if *count > names.len() { ", …" } else { "" };
        let reason = page.word(key);
        page.say(
            "never_reason",
            &[("reason", &reason), ("n", &count.to_string()), ("names", &(names.join(", ") + more))],
        );
    }
    let filtered: usize = n.filtered.values().sum();
    if filtered > 0 {
        let codes = n.filtered.iter().map(|(code, count)| format!("{code} {count}")).collect::<Vec<_>>().join(", ");
        page.say("never_filtered", &[("n", &filtered.to_string()), ("codes", &codes)]);
    }
}

fn zones(page: &mut Page, found: &Simulation) {
    page.title("zones");
    let zones = &found.white_zones;
    page.say("zones_means", &[]);
    let percent_of = |share: f64| page.lang.percent(share);
    let kilometres = zones.any.iter().map(|white| format!("{}\u{a0}km", page.number(white.km, 0)));
    let mut rows =
        vec![std::iter::once(page.word("service")).chain(kilometres).chain([page.word("largest")]).collect::<Vec<_>>()];
    let names = found.services.iter().map(|s| s.name.clone());
    let mut services: Vec<_> = names.zip(zones.services.iter().map(|s| &s.within)).collect();
    let middle = |within: &[crate::simulate::report::White]| within.get(1).map_or(0.0, |white| white.share);
    services.sort_by(|a, b| middle(b.1).total_cmp(&middle(a.1)));
    for (name, within) in std::iter::once((page.word("any_service"), &zones.any)).chain(services) {
        let largest = within.get(1).and_then(|white| white.largest.first());
        let largest = largest.map_or_else(
            || "–".to_owned(),
            |p| [Some(p.name.clone()), p.country.clone()].into_iter().flatten().collect::<Vec<_>>().join(", "),
        );
        rows.push(
            std::iter::once(name).chain(within.iter().map(|white| percent_of(white.share))).chain([largest]).collect(),
        );
    }
    let [number, text] = [Column::right(7), Column::left(page.room(31, 2))];
    let columns = [text, number, number, number, text];
    page.table(&columns, &rows);
}
