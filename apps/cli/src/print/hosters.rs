//! The directory.

use super::layout::{Column, bar, table};
use degafam::formats::{fill, word};
use degafam::{DirectoryEntry, Lang};
use std::fmt::Write as _;

pub(crate) fn list(entries: &[DirectoryEntry], lang: Lang, width: usize) -> String {
    if entries.is_empty() {
        return word("no_hosters", lang).to_owned();
    }
    let mut rows = vec![["hoster", "city", "openness_column", "offers"].map(|key| word(key, lang).to_owned()).to_vec()];
    rows.extend(entries.iter().map(|entry| {
        let place = [entry.hoster.city.clone(), entry.hoster.country.clone()];
        let mut offers: Vec<String> = entry.offers.iter().map(degafam::OfferBrief::title).collect();
        offers.dedup();
        vec![
            entry.hoster.name.clone(),
            place.into_iter().flatten().collect::<Vec<_>>().join(", "),
            format!("{} {}", bar(entry.openness.score), lang.percent(entry.openness.score)),
            offers.join(", "),
        ]
    }));
    let columns =
        [Column::left(26), Column::left(22), Column::left(11), Column::left(width.saturating_sub(65).max(20))];
    let mut text = table(&columns, &rows).join("\n");
    let counted = fill(word("hosters_counted", lang), lang, &[("count", (entries.len() as u64).into())]);
    let _ = write!(text, "\n\n{counted}");
    text
}
