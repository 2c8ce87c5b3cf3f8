//! Tables for spreadsheets.

use crate::failure::Failure;
use csv::Writer;
use degafam::{HosterBrief, HosterEntry, OfferBrief, Recommendation};

const COLUMNS: [&str; 14] = [
    "rank",
    "hoster",
    "name",
    "website",
    "city",
    "country",
    "networks",
    "software",
    "need",
    "url",
    "account",
    "price",
    "distance_km",
    "score",
];

pub(crate) fn recommendation(answer: &Recommendation) -> Result<String, Failure> {
    let mut rows = Vec::new();
    for h in &answer.hosters {
        let distance = h.distance_km.map(|km| format!("{km:.1}")).unwrap_or_default();
        rows.push(row(&h.rank.to_string(), &h.hoster, &h.offer, &distance, &format!("{:.4}", h.score)));
    }
    write(rows)
}

pub(crate) fn hosters(entries: &[HosterEntry]) -> Result<String, Failure> {
    let rows = entries.iter().flat_map(|e| e.offers.iter().map(|o| row("", &e.hoster, o, "", "")));
    write(rows.collect())
}

fn row(rank: &str, hoster: &HosterBrief, offer: &OfferBrief, distance: &str, score: &str) -> [String; 14] {
    let text = |value: &Option<String>| value.clone().unwrap_or_default();
    let code = |value: Option<String>| value.map(|v| v.trim_matches('"').to_owned()).unwrap_or_default();
    [
        rank.to_owned(),
        hoster.id.clone(),
        hoster.name.clone(),
        text(&hoster.website),
        text(&hoster.city),
        text(&hoster.country),
        hoster.networks.join(" "),
        text(&offer.software),
        offer.need.clone(),
        text(&offer.url),
        offer.account.map(|a| if a { "yes" } else { "no" }.to_owned()).unwrap_or_default(),
        code(offer.price.and_then(|p| serde_json::to_string(&p).ok())),
        distance.to_owned(),
        score.to_owned(),
    ]
    .map(harmless)
}

/// A spreadsheet runs what begins like a formula; names come from files that others write.
fn harmless(cell: String) -> String {
    let number = cell.parse::<f64>().is_ok();
    if cell.starts_with(['=', '+', '-', '@', '\t', '\r']) && !number { format!("'{cell}") } else { cell }
}

fn write(rows: Vec<[String; 14]>) -> Result<String, Failure> {
    let wrong = |e: String| Failure::data(e);
    let mut writer = Writer::from_writer(Vec::new());
    writer.write_record(COLUMNS).map_err(|e| wrong(e.to_string()))?;
    for row in rows {
        writer.write_record(row).map_err(|e| wrong(e.to_string()))?;
    }
    let bytes = writer.into_inner().map_err(|e| wrong(e.to_string()))?;
    String::from_utf8(bytes).map_err(|e| wrong(e.to_string()))
}
