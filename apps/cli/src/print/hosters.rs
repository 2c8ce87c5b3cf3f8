//! The directory, and every fact of one hoster.

use super::layout::{Column, bar, table};
use super::recommendation::{account, offered, price};
use super::{percent, words::word};
use crate::failure::Failure;
use degafam::{Catalogue, HosterEntry, HosterPlain, Lang, Source};
use serde_json::Value;
use std::fmt::Write as _;

pub(crate) fn list(entries: &[HosterEntry], lang: Lang, width: usize) -> String {
    if entries.is_empty() {
        return word("no_hosters", lang).to_owned();
    }
    let mut rows = vec![["hoster", "city", "openness_column", "offers"].map(|key| word(key, lang).to_owned()).to_vec()];
    rows.extend(entries.iter().map(|entry| {
        let place = [entry.hoster.city.clone(), entry.hoster.country.clone()];
        let mut offers: Vec<String> = entry.offers.iter().map(offered).collect();
        offers.dedup();
        vec![
            entry.hoster.name.clone(),
            place.into_iter().flatten().collect::<Vec<_>>().join(", "),
            format!("{} {}", bar(entry.openness.score), percent(entry.openness.score, lang)),
            offers.join(", "),
        ]
    }));
    let columns = [Column::left(26), Column::left(22), Column::left(11), Column::left(width.saturating_sub(65).max(20))];
    let mut text = table(&columns, &rows).join("\n");
    let _ = write!(text, "\n\n{} {}", entries.len(), word("hosters", lang));
    text
}

/// Every fact of one hoster, each with where it comes from, when, and how sure.
pub(crate) fn one(entry: &HosterPlain, catalogue: &Catalogue, lang: Lang) -> Result<String, Failure> {
    let hoster = &entry.hoster;
    let mut text = format!("{} ({})\n", hoster.name, hoster.id);
    let openness = &entry.openness;
    let _ = writeln!(text, "{} {} {}", word("openness", lang), bar(openness.score), percent(openness.score, lang));
    let record = serde_json::to_value(hoster).map_err(|e| Failure::data(e.to_string()))?;
    let mut facts: Vec<(String, String)> = Vec::new();
    for (key, value) in record.as_object().into_iter().flatten() {
        gather(key, value, &mut facts);
    }
    for (fact, source) in facts {
        let shown = hoster.sources.get(&source).map_or_else(|| source.clone(), cited);
        let _ = writeln!(text, "  {fact}\n      {}: {shown}", word("source", lang));
    }
    for offer in &hoster.offers {
        let need = catalogue.need(&offer.need)?.map_or_else(|| offer.need.clone(), |n| lang.of(&n.label).to_owned());
        let software = offer.software.as_deref().or(offer.protocol.as_deref()).unwrap_or("?");
        let shown = hoster.sources.get(&offer.source).map_or_else(|| offer.source.clone(), cited);
        let url = offer.url.as_deref().unwrap_or_default();
        let brief = degafam::OfferBrief::of(hoster, offer);
        let _ = writeln!(text, "  {need}: {software}, {}, {} {url}\n      {}: {shown}", account(&brief, lang), price(&brief, lang), word("source", lang));
    }
    Ok(text)
}

fn cited(source: &Source) -> String {
    let grade = serde_json::to_value(source.grade).ok().and_then(|g| g.as_str().map(str::to_owned)).unwrap_or_default();
    let date = source.date.map_or_else(|| "-".into(), |d| d.to_string());
    format!("{} ({grade}, {date})", source.url.as_deref().unwrap_or("-"))
}

/// Facts of a field: a value with its source, or a list of such tables. Offers are told apart, in words.
fn gather(key: &str, value: &Value, facts: &mut Vec<(String, String)>) {
    if let Value::Array(items) = value {
        if key != "offer" {
            items.iter().for_each(|item| gather(key, item, facts));
        }
        return;
    }
    let Some(table) = value.as_object() else { return };
    let Some(source) = table.get("source").and_then(Value::as_str) else { return };
    let said = table.iter().filter(|(name, value)| *name != "source" && !value.is_null());
    let said = said.map(|(name, value)| {
        let plain = value.as_str().map_or_else(|| value.to_string(), str::to_owned);
        if name == "value" { plain } else { format!("{name} {plain}") }
    });
    facts.push((format!("{key}: {}", said.collect::<Vec<_>>().join(", ")), source.to_owned()));
}
