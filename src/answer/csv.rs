//! Answers as tables: CSV (RFC 4180), and what spreadsheets read of it.

use super::directory::Directory;
use super::geojson::point;
use super::{HosterBrief, OfferBrief, PlanAnswer, RankedHoster, Recommendation};
use crate::judge::Openness;
use crate::text::Lang;
use serde::{Deserialize, Serialize};

/// The document of an answer as a table, for who asks in JSON.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct Table {
    /// The table, its first line the names of the columns.
    pub csv: String,
}

/// How a table is written.
///
/// ```
/// use degafam::{Finder, Lang, Query, formats::CsvStyle};
/// let answer = Finder::embedded()?.recommend(&Query::new("doodle").near("Nantes"))?;
/// assert!(answer.csv(CsvStyle::default()).starts_with("rank,hoster,name,"));
/// assert!(answer.csv(CsvStyle::spreadsheet(Lang::Fr)).starts_with("\u{feff}rank;hoster;name;"));
/// # Ok::<(), degafam::Error>(())
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub struct CsvStyle {
    /// What stands between cells.
    pub separator: char,
    /// What stands before the decimals of a number.
    pub decimal: char,
    /// Whether a byte-order mark says that the text is UTF-8.
    pub mark: bool,
}

impl Default for CsvStyle {
    /// As RFC 4180 has it: for programs.
    fn default() -> Self {
        Self { separator: ',', decimal: '.', mark: false }
    }
}

impl CsvStyle {
    /// What a spreadsheet in a language opens by a double click: where numbers have a decimal comma, `;` stands between
    /// cells, since that is what the program expects there.
    #[must_use]
    pub fn spreadsheet(lang: Lang) -> Self {
        match lang {
            Lang::En => Self { mark: true, ..Self::default() },
            _ => Self { separator: ';', decimal: ',', mark: true },
        }
    }

    fn cell(self, cell: Cell<'_>) -> String {
        match cell {
            Cell::None => String::new(),
            Cell::Whole(number) => number.to_string(),
            Cell::Number(number, digits) => format!("{number:.digits$}").replace('.', &self.decimal.to_string()),
            Cell::Text(text) => self.quoted(harmless(text)),
        }
    }

    fn quoted(self, text: String) -> String {
        let special = |letter: char| letter == self.separator || matches!(letter, '"' | '\r' | '\n');
        if text.contains(special) { format!("\"{}\"", text.replace('"', "\"\"")) } else { text }
    }

    fn table<'a, const N: usize>(self, columns: [&'a str; N], rows: impl IntoIterator<Item = [Cell<'a>; N]>) -> String {
        let mut table = if self.mark { "\u{feff}".to_owned() } else { String::new() };
        let titles = columns.map(Cell::Text);
        for row in std::iter::once(titles).chain(rows) {
            for (at, cell) in row.into_iter().enumerate() {
                table.extend((at > 0).then_some(self.separator));
                table += &self.cell(cell);
            }
            table += "\r\n";
        }
        table
    }
}

/// What one place of a table holds.
#[derive(Debug, Clone, Copy)]
enum Cell<'a> {
    None,
    Text(&'a str),
    Whole(usize),
    /// With so many decimals.
    Number(f64, usize),
}

impl<'a> Cell<'a> {
    fn text(text: Option<&'a str>) -> Self {
        text.map_or(Self::None, Self::Text)
    }

    fn kilometres(number: Option<f64>) -> Self {
        number.map_or(Self::None, |number| Self::Number(number, 1))
    }

    fn share(number: Option<f64>) -> Self {
        number.map_or(Self::None, |number| Self::Number(number, 4))
    }

    fn flag(flag: Option<bool>) -> Self {
        flag.map_or(Self::None, |flag| Self::Text(if flag { "yes" } else { "no" }))
    }
}

/// A spreadsheet runs what begins like a formula, in signs of full width and behind spaces too; names come from files
/// that others write.
fn harmless(text: &str) -> String {
    let formula = text.starts_with(['\t', '\r', '\n'])
        || text.trim_start().starts_with(['=', '+', '-', '@', '\u{ff1d}', '\u{ff0b}', '\u{ff0d}', '\u{ff20}']);
    if formula { format!("'{text}") } else { text.to_owned() }
}

const COLUMNS: [&str; 25] = [
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
    "software_name",
    "register_url",
    "audience",
    "region",
    "latitude",
    "longitude",
    "known_by",
    "precision_km",
    "openness",
    "openness_coverage",
    "assurance",
];

fn row<'a>(
    hoster: &'a HosterBrief,
    networks: &'a str,
    openness: &Openness,
    offer: Option<&'a OfferBrief>,
    ranked: Option<&RankedHoster>,
) -> [Cell<'a>; 25] {
    let at = point(hoster);
    let of = |read: fn(&OfferBrief) -> Option<&str>| Cell::text(offer.and_then(read));
    [
        ranked.map_or(Cell::None, |ranked| Cell::Whole(ranked.rank)),
        Cell::Text(&hoster.id),
        Cell::Text(&hoster.name),
        Cell::text(hoster.website.as_deref()),
        Cell::text(hoster.city.as_deref()),
        Cell::text(hoster.country.as_deref()),
        Cell::Text(networks),
        of(|offer| offer.software.as_deref()),
        of(|offer| Some(&offer.need)),
        of(|offer| offer.url.as_deref()),
        Cell::flag(offer.and_then(|offer| offer.account)),
        of(|offer| offer.price.map(|price| price.code())),
        Cell::kilometres(ranked.and_then(|ranked| ranked.distance_km)),
        Cell::share(ranked.map(|ranked| ranked.score)),
        of(|offer| offer.software_name.as_deref()),
        of(|offer| offer.register_url.as_deref()),
        of(|offer| offer.audience.map(|audience| audience.code())),
        Cell::text(hoster.region.as_deref()),
        at.map_or(Cell::None, |[_, latitude]| Cell::Number(latitude, 4)),
        at.map_or(Cell::None, |[longitude, _]| Cell::Number(longitude, 4)),
        Cell::text(hoster.known_by.map(|known| known.code())),
        Cell::kilometres(hoster.precision_km),
        Cell::share(Some(openness.score)),
        Cell::share(Some(openness.coverage)),
        Cell::share(ranked.and_then(RankedHoster::assurance)),
    ]
}

impl Recommendation {
    /// The hosters as a table, a row each.
    #[must_use]
    pub fn csv(&self, style: CsvStyle) -> String {
        let networks: Vec<String> = self.hosters.iter().map(|ranked| ranked.hoster.networks.join(" ")).collect();
        let rows = self.hosters.iter().zip(&networks);
        style.table(COLUMNS, rows.map(|(h, networks)| row(&h.hoster, networks, &h.openness, Some(&h.offer), Some(h))))
    }
}

impl Directory {
    /// The hosters as a table, a row for each offer, and one for a hoster of which no offer is known.
    #[must_use]
    pub fn csv(&self, style: CsvStyle) -> String {
        let networks: Vec<String> = self.hosters.iter().map(|entry| entry.hoster.networks.join(" ")).collect();
        let rows = self.hosters.iter().zip(&networks).flat_map(|(entry, networks)| {
            let offers = entry.offers.iter().map(Some).chain(entry.offers.is_empty().then_some(None));
            offers.map(|offer| row(&entry.hoster, networks, &entry.openness, offer, None))
        });
        style.table(COLUMNS, rows)
    }
}

const PLAN_COLUMNS: [&str; 29] = [
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
    "software_name",
    "need",
    "register_url",
    "audience",
    "website",
    "city",
    "country",
    "latitude",
    "longitude",
    "known_by",
    "precision_km",
    "openness",
    "assurance",
];

impl PlanAnswer {
    /// The plans as a table, a row for each want of each plan, by the number of its hosters.
    #[must_use]
    pub fn csv(&self, style: CsvStyle) -> String {
        let hosters = self.plans.iter().flat_map(|plan| plan.hosters.iter().map(move |hoster| (plan, hoster)));
        let offers = hosters.flat_map(|(plan, h)| h.offers.iter().map(move |offer| (plan, h, offer)));
        let rows = offers.map(|(plan, h, served)| {
            let want = self.wants.get(served.want);
            let name = want.map_or("", |want| want.matched.as_ref().map_or(&want.text, |matched| &matched.name));
            let (hoster, offer, at) = (&h.hoster, &served.offer, point(&h.hoster));
            [
                Cell::Whole(plan.hosters.len()),
                Cell::Whole(plan.covered),
                Cell::Whole(plan.of),
                Cell::share(Some(plan.score)),
                Cell::Text(name),
                Cell::Whole(want.map_or(1, |want| usize::try_from(want.times).unwrap_or(usize::MAX))),
                Cell::Text(&hoster.id),
                Cell::Text(&hoster.name),
                Cell::text(offer.software.as_deref()),
                Cell::text(offer.url.as_deref()),
                Cell::flag(offer.account),
                Cell::text(offer.price.map(|price| price.code())),
                Cell::kilometres(h.distance_km),
                Cell::share(Some(served.score)),
                Cell::text(served.moving.and_then(|moving| moving.effort).map(|effort| effort.code())),
                Cell::text(served.moving.map(|moving| moving.code.code())),
                Cell::text(offer.software_name.as_deref()),
                Cell::Text(&offer.need),
                Cell::text(offer.register_url.as_deref()),
                Cell::text(offer.audience.map(|audience| audience.code())),
                Cell::text(hoster.website.as_deref()),
                Cell::text(hoster.city.as_deref()),
                Cell::text(hoster.country.as_deref()),
                at.map_or(Cell::None, |[_, latitude]| Cell::Number(latitude, 4)),
                at.map_or(Cell::None, |[longitude, _]| Cell::Number(longitude, 4)),
                Cell::text(hoster.known_by.map(|known| known.code())),
                Cell::kilometres(hoster.precision_km),
                Cell::share(Some(h.openness.score)),
                Cell::share(Some(served.assurance)),
            ]
        });
        style.table(PLAN_COLUMNS, rows)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn no_cell_begins_like_a_formula() {
        for text in ["=1+1", "+cmd", "-cmd|'/c calc'!A1", "@SUM(A1)", "\t=1", " =1", "\u{ff1d}1", "-1.5"] {
            assert_eq!(harmless(text), format!("'{text}"));
        }
        for text in ["12", "Pad", "", "a=b", "https://example.org/?a=-1"] {
            assert_eq!(harmless(text), text);
        }
    }

    #[test]
    fn cells_are_quoted_for_their_separator_and_numbers_have_the_comma_of_the_language() {
        let rows = [[Cell::Text("a;b"), Cell::Text("a,b"), Cell::Text("a\"b\nc"), Cell::Number(-1.25, 2), Cell::None]];
        let table = |style: CsvStyle| style.table(["v", "w", "x", "y", "z"], rows);
        assert_eq!(table(CsvStyle::default()), "v,w,x,y,z\r\na;b,\"a,b\",\"a\"\"b\nc\",-1.25,\r\n");
        let comma = "\u{feff}v;w;x;y;z\r\n\"a;b\";a,b;\"a\"\"b\nc\";-1,25;\r\n";
        for lang in [Lang::Fr, Lang::De, Lang::Es] {
            assert_eq!(table(CsvStyle::spreadsheet(lang)), comma);
        }
        assert!(table(CsvStyle::spreadsheet(Lang::En)).starts_with("\u{feff}v,w,x,y,z\r\na;b,\"a,b\""));
    }
}
