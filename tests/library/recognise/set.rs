//! The labelled queries, and how well they are answered; read by the test and by the bench `accuracy`.

use degafam::{Catalogue, Identification, curate::identify};
use std::collections::BTreeMap;

/// Written before the code was tuned, which was then tuned on it.
pub const LABELLED: &str = include_str!("../../recognise/labelled.tsv");
/// Written afterwards: its header says what its first run was.
pub const UNSEEN: &str = include_str!("../../recognise/unseen.tsv");

/// The kind of queries that mean nothing the catalogue knows.
pub const NEGATIVE: &str = "none";

/// A query, and what it means.
#[derive(Debug)]
pub struct Labelled {
    /// What is typed.
    pub query: &'static str,
    /// One id, or two of which either may come first.
    pub expected: Option<Vec<&'static str>>,
    /// What kind of query it is.
    pub kind: &'static str,
}

/// The lines of a set.
pub fn labelled(set: &'static str) -> Vec<Labelled> {
    let lines = set.lines().filter(|line| !line.starts_with('#') && !line.is_empty());
    let read = |line: &'static str| {
        let mut columns = line.split('\t');
        let (query, expected, kind) = (columns.next()?, columns.next()?, columns.next()?);
        Some(Labelled { query, expected: (expected != "-").then(|| expected.split('/').collect()), kind })
    };
    lines.map(|line| read(line).unwrap_or_else(|| panic!("three columns: {line}"))).collect()
}

/// How the queries of one kind were answered. The last four columns and `right` add up to `all`.
#[derive(Debug, Default, Clone, Copy)]
pub struct Row {
    /// Queries.
    pub all: usize,
    /// What is meant stands first; where nothing is meant, nothing is claimed.
    pub right: usize,
    /// Nothing is claimed, and what is meant is among the candidates.
    pub shown: usize,
    /// Neither claimed nor shown.
    pub missed: usize,
    /// Something else is claimed.
    pub wrong: usize,
    /// Something is claimed where nothing is meant.
    pub false_claims: usize,
}

impl Row {
    fn add(&mut self, other: Self) {
        self.all += other.all;
        self.right += other.right;
        self.shown += other.shown;
        self.missed += other.missed;
        self.wrong += other.wrong;
        self.false_claims += other.false_claims;
    }
}

/// How a set was answered.
#[derive(Debug, Default)]
pub struct Score {
    /// By kind of query.
    pub rows: BTreeMap<&'static str, Row>,
    /// What was not answered right, a line each.
    pub confusions: Vec<String>,
}

impl Score {
    /// Asks every query of the set.
    pub fn of(catalogue: &Catalogue, set: &'static str) -> Self {
        let mut score = Self::default();
        for one in labelled(set) {
            let found = identify(catalogue, one.query).ok();
            let row = judged(&one, found.as_ref());
            score.rows.entry(one.kind).or_default().add(row);
            if row.right == 0 {
                score.confusions.push(confusion(&one, found.as_ref()));
            }
        }
        score
    }

    /// All kinds that mean something, and nothing but those.
    pub fn positives(&self) -> Row {
        self.total(|kind| kind != NEGATIVE)
    }

    /// Claims where nothing is meant.
    pub fn false_claims(&self) -> usize {
        self.total(|_| true).false_claims
    }

    /// Share of the claims that are right.
    pub fn precision(&self) -> f64 {
        let row = self.positives();
        share(row.right, row.right + row.wrong + self.false_claims())
    }

    /// Share of what is meant that is recognised at the first place.
    pub fn recall(&self) -> f64 {
        share(self.positives().right, self.positives().all)
    }

    /// Prints the table and the confusions.
    pub fn print(&self, title: &str) {
        println!("\n{title}");
        println!(
            "  {:<10}{:>8}{:>8}{:>12}{:>8}{:>8}{:>14}{:>11}{:>9}",
            "kind", "queries", "right", "only shown", "missed", "wrong", "false claims", "precision", "recall"
        );
        for (kind, row) in &self.rows {
            let precision = share(row.right, row.right + row.wrong);
            let shares = match *kind == NEGATIVE {
                true => String::new(),
                false => format!("{:>10.1}%{:>8.1}%", 100.0 * precision, 100.0 * share(row.right, row.all)),
            };
            println!(
                "  {kind:<10}{:>8}{:>8}{:>12}{:>8}{:>8}{:>14}{shares}",
                row.all, row.right, row.shown, row.missed, row.wrong, row.false_claims
            );
        }
        let row = self.positives();
        println!(
            "  {:<10}{:>8}{:>8}{:>12}{:>8}{:>8}{:>14}{:>10.1}%{:>8.1}%",
            "all meant",
            row.all,
            row.right,
            row.shown,
            row.missed,
            row.wrong,
            self.false_claims(),
            100.0 * self.precision(),
            100.0 * self.recall()
        );
        self.confusions.iter().for_each(|line| println!("  {line}"));
    }

    fn total(&self, counted: impl Fn(&str) -> bool) -> Row {
        let mut total = Row::default();
        self.rows.iter().filter(|(kind, _)| counted(kind)).for_each(|(_, row)| total.add(*row));
        total
    }
}

fn share(part: usize, of: usize) -> f64 {
    if of == 0 { 1.0 } else { part as f64 / of as f64 }
}

fn ids(found: &Identification) -> Vec<&str> {
    found.candidates.iter().map(|m| m.id.as_str()).collect()
}

fn judged(one: &Labelled, found: Option<&Identification>) -> Row {
    let claimed = found.and_then(|f| f.matched.as_ref()).map(|m| m.id.as_str());
    let candidates = found.map(ids).unwrap_or_default();
    let mut row = Row { all: 1, ..Row::default() };
    let place = match (&one.expected, claimed) {
        (None, None) => &mut row.right,
        (None, Some(_)) => &mut row.false_claims,
        // Of two needs that share the word, the other must be a candidate.
        (Some(ids), Some(id))
            if ids.contains(&id) && ids.iter().all(|other| *other == id || candidates.contains(other)) =>
        {
            &mut row.right
        }
        (Some(_), Some(_)) => &mut row.wrong,
        (Some(ids), None) if ids.iter().any(|id| candidates.contains(id)) => &mut row.shown,
        (Some(_), None) => &mut row.missed,
    };
    *place = 1;
    row
}

fn confusion(one: &Labelled, found: Option<&Identification>) -> String {
    let claimed = found
        .and_then(|f| f.matched.as_ref())
        .map_or("nothing".to_owned(), |m| format!("{} ({:?}, {:.0}%)", m.id, m.how, 100.0 * m.confidence));
    let meant = one.expected.as_ref().map_or("nothing".to_owned(), |ids| ids.join(" or "));
    let beside = found.map(ids).unwrap_or_default().join(", ");
    format!("{}: `{}` means {meant}, and is taken for {claimed}; candidates: {beside}", one.kind, one.query)
}
