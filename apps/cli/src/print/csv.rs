//! Tables for spreadsheets.

use crate::failure::Failure;
use csv::Writer;
use degafam::{DirectoryEntry, HosterBrief, OfferBrief, PlanAnswer, Recommendation};

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
    write(COLUMNS, rows)
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
    write(COLUMNS, rows)
}

const PLAN_COLUMNS: [&str; 16] = [
    "plan",
    "covered",
    "of",
    "plan_score",
    "want",
    "times",
    "hoster",
    "name",
    "software",
    "url",
    "account",
    "price",
    "distance_km",
    "score",
    "effort",
    "import",
];

/// A row for each want of each plan, by the number of its hosters.
pub(crate) fn plan(answer: &PlanAnswer) -> Result<String, Failure> {
    let mut rows = Vec::new();
    for plan in &answer.plans {
        for hoster in &plan.hosters {
            for offer in &hoster.offers {
                let want = answer.wants.get(offer.want);
                let name = want.map_or("", |want| want.matched.as_ref().map_or(&want.text, |matched| &matched.name));
                let brief = &offer.offer;
                let effort = offer.moving.and_then(|moving| moving.effort).map_or("", |effort| effort.code());
                let cells = [
                    plan.hosters.len().to_string(),
                    plan.covered.to_string(),
                    plan.of.to_string(),
                    format!("{:.4}", plan.score),
                    name.to_owned(),
                    want.map_or(1, |want| want.times).to_string(),
                    hoster.hoster.id.clone(),
                    hoster.hoster.name.clone(),
                    brief.software.clone().unwrap_or_default(),
                    brief.url.clone().unwrap_or_default(),
                    brief.account.map_or("", |account| if account { "yes" } else { "no" }).to_owned(),
                    brief.price.map_or("", |price| price.code()).to_owned(),
                    hoster.distance_km.map_or_else(String::new, |km| format!("{km:.1}")),
                    format!("{:.4}", offer.score),
                    effort.to_owned(),
                    offer.moving.map_or("", |moving| moving.code.code()).to_owned(),
                ];
                rows.push(cells.map(harmless));
            }
        }
    }
    write(PLAN_COLUMNS, rows)
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

fn write<const N: usize>(columns: [&str; N], rows: Vec<[String; N]>) -> Result<String, Failure> {
    let wrong = |e: String| Failure::data(e);
    let mut writer = Writer::from_writer(Vec::new());
    writer.write_record(columns).map_err(|e| wrong(e.to_string()))?;
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
