//! Tables for spreadsheets.

use crate::failure::Failure;
use csv::Writer;
use degafam::{DirectoryEntry, HosterBrief, OfferBrief, Recommendation};

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
        rows.push(row(&h.rank.to_string(), &h.hoster, Some(&h.offer), &distance, &format!("{:.4}", h.score)));
    }
    write(rows)
}

pub(crate) fn hosters(entries: &[DirectoryEntry]) -> Result<String, Failure> {
    let mut rows = Vec::new();
    for entry in entries {
        rows.extend(entry.offers.iter().map(|offer| row("", &entry.hoster, Some(offer), "", "")));
        // The directory is whole only with those of which no offer is known.
        if entry.offers.is_empty() {
            rows.push(row("", &entry.hoster, None, "", ""));
        }
    }
    write(rows)
}

fn row(rank: &str, hoster: &HosterBrief, offer: Option<&OfferBrief>, distance: &str, score: &str) -> [String; 14] {
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
        offer.and_then(|o| o.software.clone()).unwrap_or_default(),
        offer.map(|o| o.need.clone()).unwrap_or_default(),
        offer.and_then(|o| o.url.clone()).unwrap_or_default(),
        offer.and_then(|o| o.account).map(|a| if a { "yes" } else { "no" }.to_owned()).unwrap_or_default(),
        code(offer.and_then(|o| o.price).and_then(|p| serde_json::to_string(&p).ok())),
        distance.to_owned(),
        score.to_owned(),
    ]
    .map(harmless)
}

/// A spreadsheet runs what begins like a formula, in signs of full width and behind spaces too; names come from files
/// that others write.
fn harmless(cell: String) -> String {
    let number = cell.parse::<f64>().is_ok();
    let formula = cell.starts_with(['\t', '\r', '\n'])
        || cell.trim_start().starts_with(['=', '+', '-', '@', '\u{ff1d}', '\u{ff0b}', '\u{ff0d}', '\u{ff20}']);
    if formula && !number { format!("'{cell}") } else { cell }
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

#[cfg(test)]
mod tests {
    use super::harmless;

    #[test]
    fn no_cell_begins_like_a_formula() {
        for cell in ["=1+1", "+cmd", "-cmd|'/c calc'!A1", "@SUM(A1)", "\t=1", " =1", "\u{ff1d}1"] {
            assert_eq!(harmless(cell.into()), format!("'{cell}"));
        }
        for cell in ["-1.5", "12", "Pad", "", "a=b", "https://example.org/?a=-1"] {
            assert_eq!(harmless(cell.into()), cell);
        }
    }
}
