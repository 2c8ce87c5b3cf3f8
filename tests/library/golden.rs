//! Golden rows: what a person asks, and what the answer must hold. The rows stand in `tests/golden/*.toml`, so that a
//! row can be added without Rust; `tests/golden/README.md` says how.

use degafam::{
    Filters, Finder, NameKind, Query, Recommendation,
    model::{Audience, LegalForm, Price},
};
use serde::{Deserialize, de::DeserializeOwned};
use std::collections::BTreeSet;

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Table {
    row: Vec<Row>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Row {
    /// Every text that must lead to this row.
    ask: Vec<String>,
    near: Option<String>,
    /// What must be recognised: `service google-docs`.
    is: Option<String>,
    /// Software that must be among the alternatives.
    #[serde(default)]
    software: Vec<String>,
    /// The rank at most of each of them, 1 being the first.
    within: Option<usize>,
    /// Alternatives that must be said to be an app inside another software.
    #[serde(default)]
    part_of: Vec<String>,
    /// Whether hosters must be found.
    #[serde(default)]
    hosters: bool,
    /// Software that at least one recommended hoster must offer.
    #[serde(default)]
    hosted: Vec<String>,
    /// Addresses that no recommended offer may have.
    #[serde(default)]
    never_url: Vec<String>,
    /// Hosters that must be listed among those left out.
    #[serde(default)]
    left_out: Vec<String>,
    /// Codes of notes that the answer must carry.
    #[serde(default)]
    notes: Vec<String>,
    #[serde(default)]
    only: Only,
}

/// The filters of the command, by their words.
#[derive(Deserialize, Default)]
#[serde(deny_unknown_fields, default)]
struct Only {
    price: Vec<String>,
    audience: Option<String>,
    form: Vec<String>,
    network: Vec<String>,
    country: Vec<String>,
    no_account: bool,
    software: Option<String>,
}

/// Reads an enum from the word that the command takes for it.
fn word<T: DeserializeOwned>(word: &str) -> T {
    serde_json::from_value(word.into()).unwrap_or_else(|e| panic!("{word}: {e}"))
}

impl Only {
    fn filters(&self) -> Filters {
        let mut filters = Filters::default();
        filters.prices = self.price.iter().map(|p| word(p)).collect();
        filters.audience = self.audience.as_deref().map(word);
        filters.forms = self.form.iter().map(|f| word(f)).collect();
        filters.networks = self.network.clone();
        filters.countries = self.country.clone();
        filters.no_account = self.no_account;
        filters.software = self.software.clone();
        filters
    }

    fn is_some(&self) -> bool {
        self.filters() != Filters::default()
    }

    /// What is wrong with the hosters of an answer under these filters.
    fn breaches(&self, answer: &Recommendation) -> Vec<String> {
        let wanted = self.filters();
        let finder = Finder::embedded().unwrap();
        let mut wrong = Vec::new();
        for h in &answer.hosters {
            let record = finder.catalogue().hoster(&h.hoster.id).unwrap().unwrap();
            let audience = h.offer.audience.or(record.audience.as_ref().map(|f| f.value));
            let gift = |p: &Price| *p == Price::Donation && wanted.prices.contains(&Price::Free);
            let sites: BTreeSet<&str> = record.sites.iter().filter_map(|s| s.country.as_deref()).collect();
            let checks = [
                (
                    "price",
                    wanted.prices.is_empty() || h.offer.price.is_some_and(|p| wanted.prices.contains(&p) || gift(&p)),
                ),
                ("audience", wanted.audience.is_none() || audience == wanted.audience),
                ("restricted", audience != Some(Audience::Restricted) || wanted.audience == Some(Audience::Restricted)),
                (
                    "form",
                    wanted.forms.is_empty()
                        || h.hoster.legal_form.is_some_and(|f: LegalForm| wanted.forms.contains(&f)),
                ),
                (
                    "network",
                    wanted.networks.is_empty() || h.hoster.networks.iter().any(|n| wanted.networks.contains(n)),
                ),
                ("country", wanted.countries.is_empty() || wanted.countries.iter().any(|c| sites.contains(c.as_str()))),
                ("account", !wanted.no_account || h.offer.account == Some(false)),
            ];
            wrong.extend(
                checks.iter().filter(|(_, holds)| !holds).map(|(filter, _)| format!("{}: {filter}", h.hoster.id)),
            );
        }
        wrong
    }
}

fn kind(kind: NameKind) -> &'static str {
    match kind {
        NameKind::Service => "service",
        NameKind::Software => "software",
        NameKind::Need => "need",
        NameKind::Hoster => "hoster",
    }
}

/// Everything that does not hold of one question, in words.
fn wrong(row: &Row, ask: &str) -> Vec<String> {
    let mut query = Query::new(ask).limit(10_000).filters(row.only.filters());
    if let Some(near) = &row.near {
        query = query.near(near.as_str());
    }
    let finder = Finder::embedded().unwrap();
    let answer = match finder.recommend(&query) {
        Ok(answer) => answer,
        Err(error) => return vec![error.to_string()],
    };
    let mut wrong = Vec::new();
    let found = answer.matched.as_ref().map(|m| format!("{} {}", kind(m.kind), m.id));
    match (&row.is, &found) {
        (_, None) => wrong.push(format!(
            "nothing recognised; nearest {:?}",
            answer.suggestions.iter().map(|s| &s.id).collect::<Vec<_>>()
        )),
        (Some(is), Some(found)) if is != found => wrong.push(format!("recognised as {found}, not {is}")),
        _ => {}
    }
    let order: Vec<&str> = answer.alternatives.iter().map(|a| a.software.id.as_str()).collect();
    // Among the software of a need, those that most hosters offer come first, and of what no list names only those are shown.
    if row.within.is_some() && answer.matched.as_ref().is_some_and(|m| m.kind == NameKind::Need) {
        wrong.push("`within` would hold until the next hoster: take it out".to_owned());
    }
    for software in &row.software {
        let found = answer.alternatives.iter().find(|a| a.software.id == *software);
        if found.is_some_and(|a| a.why.iter().any(|reason| reason.code == "computed")) {
            wrong.push(format!("{software} is shown because many offer it, and may not be tomorrow: take it out"));
        }
        match (order.iter().position(|id| id == software), row.within) {
            (None, _) => wrong.push(format!("{software} is not among {order:?}")),
            (Some(at), Some(most)) if at >= most => {
                wrong.push(format!("{software} stands at rank {}, after {:?}", at + 1, &order[..at]))
            }
            _ => {}
        }
    }
    for software in &row.part_of {
        let said = answer
            .alternatives
            .iter()
            .find(|a| a.software.id == *software)
            .map(|a| a.why.iter().any(|r| r.code == "part_of"));
        if said != Some(true) {
            wrong.push(format!("{software} is not shown as part of another software"));
        }
    }
    if (row.hosters || row.only.is_some()) && answer.hosters.is_empty() {
        wrong.push(format!("no hoster; {} left out", answer.excluded.len()));
    }
    for software in &row.hosted {
        if !answer.hosters.iter().any(|h| h.offer.software.as_ref() == Some(software)) {
            wrong.push(format!("no recommended hoster offers {software}"));
        }
    }
    for h in &answer.hosters {
        let urls = [&h.offer.url, &h.offer.register_url];
        let has = |never: &String| urls.iter().any(|u| u.as_deref().is_some_and(|u| u.contains(never.as_str())));
        wrong.extend(
            row.never_url.iter().filter(|n| has(n)).map(|n| format!("{} is recommended with {n}", h.hoster.id)),
        );
    }
    for hoster in &row.left_out {
        if !answer.excluded.iter().any(|e| e.hoster.as_ref() == Some(hoster)) {
            wrong.push(format!("{hoster} is not listed among those left out"));
        }
    }
    for note in &row.notes {
        if !answer.notes.iter().any(|n| n.code == note.as_str()) {
            wrong.push(format!(
                "no note {note} among {:?}",
                answer.notes.iter().map(|n| n.code.clone()).collect::<Vec<_>>()
            ));
        }
    }
    wrong.extend(row.only.breaches(&answer));
    if row.only.is_some() {
        let all = finder.recommend(&query.clone().filters(Filters::default())).unwrap();
        if all.hosters.len() <= answer.hosters.len() {
            wrong.push(format!("the filter leaves all {} hosters", all.hosters.len()));
        }
    }
    wrong
}

fn hold(file: &str, text: &str) {
    let table: Table = toml::from_str(text).unwrap_or_else(|e| panic!("tests/golden/{file}: {e}"));
    let mut failed = Vec::new();
    let mut asked = 0;
    for row in &table.row {
        assert!(!row.ask.is_empty(), "{file}: a row asks nothing");
        for ask in &row.ask {
            asked += 1;
            failed.extend(wrong(row, ask).into_iter().map(|w| format!("{file}: {ask:?}: {w}")));
        }
    }
    assert!(failed.is_empty(), "{} of {asked} questions of {file}:\n{}", failed.len(), failed.join("\n"));
}

macro_rules! tables {
    ($($name:ident $file:literal),* $(,)?) => {
        $(#[test]
        fn $name() {
            hold($file, include_str!(concat!("../golden/", $file)));
        })*

        /// A table that nobody runs would hold whatever is written in it.
        #[test]
        fn every_table_is_run() {
            let run: BTreeSet<&str> = [$($file),*].into();
            let folder = concat!(env!("CARGO_MANIFEST_DIR"), "/tests/golden");
            for entry in std::fs::read_dir(folder).unwrap() {
                let name = entry.unwrap().file_name().into_string().unwrap();
                assert!(!name.ends_with(".toml") || run.contains(name.as_str()), "add {name} to tests/library/golden.rs");
            }
        }
    };
}

tables! {
    services_of_the_founding_article "article.toml",
    every_kind_of_service_in_english_and_french "kinds.toml",
    closed_services_of_framasoft_lead_to_the_same_software "framasoft.toml",
    member_kinds_audience_and_price_are_filters "filters.toml",
    addresses_typos_and_former_names "names.toml",
}
