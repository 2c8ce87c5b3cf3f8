//! What the first answers are worth: the usual services, asked from the largest towns of the countries where most
//! hosters are.

use crate::failure::Failure;
use crate::files;
use crate::simulate::{Region, Wanted, counts, people};
use degafam::curate::is_front_page;
use degafam::model::{Grade, Hoster, KnownBy, Offer, Source};
use degafam::places::{Gazetteer, Place};
use degafam::{Catalogue, Finder, Query, Standing, Standings};
use serde::Serialize;
use std::collections::{BTreeMap, BTreeSet};
use std::path::{Path, PathBuf};

/// Where most hosters are, and where most who ask for them live.
const COUNTRIES: [&str; 8] = ["FR", "BE", "CH", "CA", "DE", "ES", "LU", "NL"];
/// A source of more than three years says little of today.
const FRESH_MONTHS: u32 = 36;
/// Score within which a reader would take the better evidenced offer; the table names it.
const CLOSE: f64 = 0.1;
const NEAR_KM: f64 = 100.0;

/// The figures, each a share of all first answers unless it says otherwise.
#[derive(Debug, Default, Serialize)]
pub(crate) struct Answers {
    /// Towns asked from.
    towns: usize,
    /// Questions: towns times services.
    questions: usize,
    /// Questions that nobody answers.
    unanswered: usize,
    /// Read, declared or probed, dated within three years, account and address known.
    solid: f64,
    memory_or_inference: f64,
    undated: f64,
    /// Older than three years, or of a source that was withdrawn.
    old: f64,
    no_address: f64,
    /// The address is the front page of a hoster of several services.
    home_page: f64,
    account_unknown: f64,
    accepting_unknown: f64,
    within_100_km: f64,
    /// Known by country only, or not at all.
    no_place: f64,
    /// Of the questions: a solid offer answers.
    solid_exists: f64,
    /// Of the questions: a solid offer answers within a tenth of the best score.
    solid_close: f64,
    /// Median of what the best solid offer lacks of the best score, where one answers.
    solid_behind: f64,
    /// By country: of the questions that a hoster of that country answers, those that it answers first.
    own_country: BTreeMap<&'static str, Option<f64>>,
    /// By service: the hoster that is first most often, and how often.
    first_most: BTreeMap<String, (String, f64)>,
    /// First answers that are not solid, the most frequent first: whom to ask, and what for.
    to_check: Vec<ToCheck>,
}

/// A first answer that is not solid.
#[derive(Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize)]
struct ToCheck {
    /// Questions that it answers first.
    questions: usize,
    hoster: String,
    service: String,
    /// `evidence`, `date`, `account`, `address`.
    lacks: Vec<&'static str>,
}

/// The towns of a country with most inhabitants.
fn largest(gazetteer: &Gazetteer, country: &str, count: usize) -> Vec<Place> {
    let in_country = |place: &Place| place.country.as_deref() == Some(country);
    let towns = gazetteer.places().filter(|place| in_country(place) && counts(place, Region::World));
    let mut towns: Vec<Place> = towns.collect();
    towns.sort_by(|a, b| people(b).cmp(&people(a)).then_with(|| a.name.cmp(&b.name)));
    towns.truncate(count);
    towns
}

/// An offer with what tells of it.
struct Told<'a> {
    hoster: &'a Hoster,
    offer: &'a Offer,
    source: Option<&'a Source>,
}

impl Told<'_> {
    fn grade(&self) -> Grade {
        self.source.map_or(Grade::Memory, |source| source.grade)
    }

    fn months(&self, catalogue: &Catalogue) -> Option<u32> {
        self.source.and_then(Source::told).map(|told| told.months_until(catalogue.date()))
    }

    fn is_fresh(&self, catalogue: &Catalogue) -> bool {
        let withdrawn = self.source.is_some_and(|source| source.withdrawn.is_some());
        !withdrawn && self.months(catalogue).is_some_and(|months| months <= FRESH_MONTHS)
    }

    /// What keeps it from being solid.
    fn lacks(&self, catalogue: &Catalogue) -> Vec<&'static str> {
        let known = [
            ("evidence", matches!(self.grade(), Grade::Probed | Grade::Read | Grade::Declared)),
            ("date", self.is_fresh(catalogue)),
            ("account", self.offer.account.is_some()),
            ("address", self.offer.url.is_some()),
        ];
        known.into_iter().filter(|(_, known)| !known).map(|(what, _)| what).collect()
    }

    /// Whether no place of the hoster is known better than its country.
    fn is_placeless(&self) -> bool {
        self.hoster.sites.iter().all(|site| site.known_by().is_none_or(|known| known == KnownBy::Country))
    }

    fn lies_in(&self, country: &str) -> bool {
        self.hoster.sites.iter().any(|site| site.country.as_deref() == Some(country))
    }
}

/// Asks for each of the usual services from so many towns of each country.
pub(crate) fn answers(catalogue: Catalogue, towns: usize) -> Result<Answers, Failure> {
    let gazetteer = Gazetteer::embedded()?;
    let finder = Finder::new(catalogue, gazetteer);
    let catalogue = finder.catalogue();
    let hosters = catalogue.hosters().collect::<Result<Vec<Hoster>, _>>()?;
    let hosters: BTreeMap<&str, &Hoster> = hosters.iter().map(|hoster| (hoster.id.as_str(), hoster)).collect();
    let told = |standing: &Standing<'_>| {
        let hoster = *hosters.get(standing.hoster)?;
        let offer = hoster.offers.get(standing.offer)?;
        Some(Told { hoster, offer, source: hoster.sources.get(&offer.source) })
    };
    let wanted = Wanted::usual(catalogue)?;
    let mut found = Answers::default();
    let mut marked: BTreeMap<&str, usize> = BTreeMap::new();
    let mut firsts: BTreeMap<String, BTreeMap<String, usize>> = BTreeMap::new();
    let mut checks: BTreeMap<(String, String, Vec<&'static str>), usize> = BTreeMap::new();
    let mut behind: Vec<f64> = Vec::new();
    let mut places = BTreeSet::new();
    for country in COUNTRIES {
        let (mut could, mut did) = (0_usize, 0_usize);
        for town in largest(gazetteer, country, towns) {
            places.insert((country, town.name.clone()));
            for service in &wanted {
                let query = Query::new(service.asked.as_str()).near(town.clone()).seed(1).limit(10_000);
                let Standings { hosters: order, .. } = finder.standings(&query)?;
                found.questions += 1;
                let Some((best, first)) = order.first().and_then(|best| Some((best, told(best)?))) else {
                    found.unanswered += 1;
                    continue;
                };
                let lacks = first.lacks(catalogue);
                let marks = [
                    ("solid", lacks.is_empty()),
                    ("memory_or_inference", first.grade().is_weak()),
                    ("undated", first.months(catalogue).is_none()),
                    ("old", first.months(catalogue).is_some() && !first.is_fresh(catalogue)),
                    ("no_address", first.offer.url.is_none()),
                    ("home_page", is_front_page(first.hoster, first.offer)),
                    ("account_unknown", first.offer.account.is_none()),
                    ("accepting_unknown", first.offer.accepting.is_none()),
                    ("within_100_km", best.distance_km.is_some_and(|km| km <= NEAR_KM)),
                    ("no_place", first.is_placeless()),
                ];
                for (name, holds) in marks {
                    *marked.entry(name).or_default() += usize::from(holds);
                }
                *firsts.entry(service.id.clone()).or_default().entry(best.hoster.to_owned()).or_default() += 1;
                if !lacks.is_empty() {
                    *checks.entry((best.hoster.to_owned(), service.id.clone(), lacks)).or_default() += 1;
                }
                could += usize::from(order.iter().filter_map(told).any(|one| one.lies_in(country)));
                did += usize::from(first.lies_in(country));
                let solid = order.iter().find(|one| told(one).is_some_and(|one| one.lacks(catalogue).is_empty()));
                behind.extend(solid.map(|one| (best.score - one.score).max(0.0)));
            }
        }
        found.own_country.insert(country, (could > 0).then(|| share(did, could)));
    }
    found.towns = places.len();
    let answered = found.questions - found.unanswered;
    let of = |name: &str| share(marked.get(name).copied().unwrap_or(0), answered);
    (found.solid, found.memory_or_inference, found.undated) = (of("solid"), of("memory_or_inference"), of("undated"));
    (found.old, found.no_address, found.home_page) = (of("old"), of("no_address"), of("home_page"));
    (found.account_unknown, found.accepting_unknown) = (of("account_unknown"), of("accepting_unknown"));
    (found.within_100_km, found.no_place) = (of("within_100_km"), of("no_place"));
    behind.sort_by(f64::total_cmp);
    found.solid_exists = share(behind.len(), found.questions);
    found.solid_close = share(behind.iter().filter(|lack| **lack <= CLOSE).count(), found.questions);
    found.solid_behind = behind.get(behind.len() / 2).copied().unwrap_or_default();
    let check = |((hoster, service, lacks), questions)| ToCheck { questions, hoster, service, lacks };
    found.to_check = checks.into_iter().map(check).collect();
    found.to_check.sort_by(|a, b| b.questions.cmp(&a.questions).then_with(|| a.cmp(b)));
    for (service, counted) in firsts {
        let all = counted.values().sum();
        if let Some((hoster, most)) = counted.into_iter().max_by_key(|(_, count)| *count) {
            found.first_most.insert(service, (hoster, share(most, all)));
        }
    }
    Ok(found)
}

fn share(part: usize, whole: usize) -> f64 {
    if whole == 0 { 0.0 } else { part as f64 / whole as f64 }
}

/// What stands around the table in the README of a data folder.
const MARKS: [&str; 2] = ["<!-- made by `degafam data pack` -->\n", "<!-- end -->\n"];
/// Towns of each country that the table is asked from.
const TOWNS: usize = 5;

/// The README of a data folder with its table made anew; none where it has no place for one.
pub(crate) fn readme(folder: &Path, catalogue: Catalogue) -> Result<Option<(PathBuf, String)>, Failure> {
    let path = folder.join("README.md");
    let Ok(text) = files::text(&path) else { return Ok(None) };
    let [begin, end] = MARKS;
    let Some((before, (_, after))) = text.split_once(begin).and_then(|(a, rest)| Some((a, rest.split_once(end)?)))
    else {
        return Ok(None);
    };
    let table = answers(catalogue, TOWNS)?.table();
    Ok(Some((path, format!("{before}{begin}\n{table}\n{end}{after}"))))
}

/// What a row of the table shows.
type Share = fn(&Answers) -> f64;

/// Shares of the first answers.
const OF_ANSWERS: [(&str, Share); 10] = [
    ("**solid**: read, declared or probed, dated within three years, account and address known", |a| a.solid),
    ("rests on memory or inference", |a| a.memory_or_inference),
    ("bears no date", |a| a.undated),
    ("is older than three years, or was withdrawn", |a| a.old),
    ("no address of the service", |a| a.no_address),
    ("its address is the front page of a hoster of several services", |a| a.home_page),
    ("whether an account is needed is not known", |a| a.account_unknown),
    ("whether new users are taken is not known", |a| a.accepting_unknown),
    ("within 100 km", |a| a.within_100_km),
    ("place known by country only, or not at all", |a| a.no_place),
];
/// Shares of the questions.
const OF_QUESTIONS: [(&str, Share); 3] = [
    ("nobody answers", |a| share(a.unanswered, a.questions)),
    ("a solid offer answers", |a| a.solid_exists),
    ("… within 0.1 of the best score", |a| a.solid_close),
];

fn percent(share: f64) -> String {
    format!("{:.1} %", 100.0 * share)
}

/// The shares, in Markdown, with a column for each of those that are compared.
fn columns(heads: &[&str], all: &[&Answers]) -> String {
    let part = |of: &str, rows: &[(&str, Share)]| {
        let mut text = format!("| {of} | {} |\n|---|{}\n", heads.join(" | "), "---:|".repeat(heads.len()));
        for (what, value) in rows {
            let values: Vec<String> = all.iter().map(|one| percent(value(one))).collect();
            text += &format!("| {what} | {} |\n", values.join(" | "));
        }
        text
    };
    format!("{}\n{}", part("of the first answers", &OF_ANSWERS), part("of the questions", &OF_QUESTIONS))
}

impl Answers {
    /// The table, in Markdown.
    pub(crate) fn table(&self) -> String {
        columns(&["share"], &[self]) + &self.sentences()
    }

    /// The table beside that of the data as they were.
    pub(crate) fn beside(&self, before: &Self) -> String {
        columns(&["before", "after"], &[before, self])
    }

    /// What no share tells.
    fn sentences(&self) -> String {
        let own =
            self.own_country.iter().filter_map(|(country, own)| Some(format!("{country} {:.0}", 100.0 * (*own)?)));
        let own = own.collect::<Vec<_>>().join(", ");
        let mut centres: Vec<(&String, &(String, f64))> = self.first_most.iter().collect();
        centres.sort_by(|a, b| b.1.1.total_cmp(&a.1.1));
        let centres = centres
            .iter()
            .take(5)
            .map(|(service, (hoster, share))| format!("{service} {} ({hoster})", percent(*share)));
        format!(
            "\n{} towns, {} questions. What the best solid offer lacks of the best score, median: {:.2}. \
             A hoster of one’s own country first, where one answers, in %: {own}. \
             First most often: {}.\n",
            self.towns,
            self.questions,
            self.solid_behind,
            centres.collect::<Vec<_>>().join(", "),
        )
    }
}
