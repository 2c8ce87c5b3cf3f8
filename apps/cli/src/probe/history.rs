//! What all visits to an offer saw, kept in a folder as lines of JSON: a journal that each visit adds to, and the
//! histories that it is folded into when the next run begins.

use super::observation::{Life, Observation, State};
use crate::calendar::day;
use crate::failure::Failure;
use crate::files;
use degafam::model::{Date, Hoster, Offer};
use serde::{Deserialize, Serialize};
use std::{
    collections::BTreeMap,
    fs::File,
    io::{self, BufRead, BufReader, Write},
    path::{Path, PathBuf},
};

/// Visits that are kept of each offer.
const KEPT: usize = 30;
/// Days on which an offer must have failed, with none on which it answered between them, and from the first to the last
/// of them, until it counts as not reached: one bad day closes nobody.
const FAILED_DAYS: usize = 3;
const FAILED_SPAN: i64 = 7;

/// An offer: whose, what, where.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub(crate) struct Offered {
    pub(crate) hoster: String,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(crate) software: Option<String>,
    pub(crate) url: String,
}

impl Offered {
    /// An offer of a hoster, where its address is known.
    pub(crate) fn of(hoster: &Hoster, offer: &Offer) -> Option<Self> {
        let url = offer.url.clone()?;
        Some(Self { hoster: hoster.id.clone(), software: offer.software.clone(), url })
    }
}

/// What is known of one offer from visits.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct History {
    /// Visits that told whether it lives, and those to which it answered.
    pub(crate) visits: u32,
    pub(crate) answered: u32,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(crate) first_answer: Option<Date>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(crate) last_answer: Option<Date>,
    /// The latest visits, in their order.
    pub(crate) seen: Vec<Observation>,
}

#[derive(Serialize, Deserialize)]
struct Line<T> {
    #[serde(flatten)]
    offer: Offered,
    #[serde(flatten)]
    rest: T,
}

impl History {
    pub(crate) fn add(&mut self, seen: Observation) {
        match seen.state.life() {
            Life::Alive => {
                self.visits += 1;
                self.answered += 1;
                self.first_answer.get_or_insert(seen.date);
                self.last_answer = Some(seen.date);
            }
            Life::Down => self.visits += 1,
            Life::Unknown => {}
        }
        self.seen.push(seen);
        let over = self.seen.len().saturating_sub(KEPT);
        self.seen.drain(..over);
    }

    pub(crate) fn last(&self) -> Option<&Observation> {
        self.seen.last()
    }

    /// The latest visit that proved the software, if nothing since says otherwise.
    pub(crate) fn proof(&self) -> Option<&Observation> {
        let proof = self.seen.iter().rev().find(|seen| seen.state == State::Proved)?;
        let since = self.seen.iter().rev().take_while(|seen| seen.state != State::Proved);
        let otherwise =
            |seen: &Observation| matches!(seen.state, State::Other | State::Moved) || seen.state.life() == Life::Down;
        (!since.into_iter().any(otherwise)).then_some(proof)
    }

    /// Since when it is not reached, where that is sure.
    pub(crate) fn unreached(&self) -> Option<Date> {
        let failed = self.seen.iter().rev().take_while(|seen| seen.state.life() != Life::Alive);
        let mut days: Vec<Date> = failed.filter(|seen| seen.state.life() == Life::Down).map(|seen| seen.date).collect();
        days.dedup();
        let (first, last) = (days.last().copied()?, days.first().copied()?);
        (days.len() >= FAILED_DAYS && day(last) - day(first) >= FAILED_SPAN).then_some(first)
    }

    /// Share of the visits to which it answered, in percent; none where there were none that tell.
    pub(crate) fn share(&self) -> Option<u32> {
        (100 * self.answered).checked_div(self.visits)
    }

    /// Whether it is time for the next visit: so many days after the last, the next day where it failed.
    pub(crate) fn is_due(&self, today: Date, days: u16) -> bool {
        self.last().is_none_or(|last| {
            let wait = if last.state.life() == Life::Down { 1 } else { i64::from(days) };
            day(today) - day(last.date) >= wait
        })
    }
}

/// The histories of all offers, and the journal of the run.
#[derive(Debug)]
pub(crate) struct Histories {
    folder: PathBuf,
    pub(crate) of: BTreeMap<Offered, History>,
    journal: File,
}

const HISTORIES: &str = "histories.jsonl";
const JOURNAL: &str = "journal.jsonl";

impl Histories {
    /// Opens a folder, made where there is none. What an interrupted run saw is in its journal, and counts.
    pub(crate) fn open(folder: &Path) -> Result<Self, Failure> {
        std::fs::create_dir_all(folder).map_err(|e| Failure::file(folder, &e))?;
        let mut of = BTreeMap::new();
        let path = folder.join(HISTORIES);
        lines(&path, |line: Line<History>| {
            of.insert(line.offer, line.rest);
        })?;
        let journal = folder.join(JOURNAL);
        let mut journaled = false;
        lines(&journal, |line: Line<Observation>| {
            journaled = true;
            let history: &mut History = of.entry(line.offer).or_default();
            // A run that was cut while it folded has told this before.
            if !history.seen.contains(&line.rest) {
                history.add(line.rest);
            }
        })?;
        if journaled {
            write(&path, &of)?;
        }
        // What is in the histories needs no journal.
        Ok(Self { folder: folder.to_owned(), of, journal: files::begin(&journal)? })
    }

    /// Adds what a visit saw, at once to the journal.
    pub(crate) fn add(&mut self, offer: &Offered, seen: Observation) -> Result<(), Failure> {
        let line = serde_json::to_string(&Line { offer: offer.clone(), rest: &seen }).unwrap_or_default();
        let written = writeln!(self.journal, "{line}").and_then(|()| self.journal.flush());
        written.map_err(|e| Failure::file(&self.folder.join(JOURNAL), &e))?;
        self.of.entry(offer.clone()).or_default().add(seen);
        Ok(())
    }

    /// Folds the journal into the histories.
    pub(crate) fn finish(&self) -> Result<(), Failure> {
        write(&self.folder.join(HISTORIES), &self.of)?;
        self.journal.set_len(0).map_err(|e| Failure::file(&self.folder.join(JOURNAL), &e))
    }
}

fn write(path: &Path, of: &BTreeMap<Offered, History>) -> Result<(), Failure> {
    let mut text = String::new();
    for (offer, history) in of {
        text += &serde_json::to_string(&Line { offer: offer.clone(), rest: history }).unwrap_or_default();
        text.push('\n');
    }
    files::write(path, text.as_bytes())
}

/// Reads a file line by line; a last line that was cut is passed over, any other is told.
fn lines<T: for<'de> Deserialize<'de>>(path: &Path, mut take: impl FnMut(T)) -> Result<(), Failure> {
    let file = match files::open(path) {
        Ok(file) => file,
        Err(e) if e.kind() == io::ErrorKind::NotFound => return Ok(()),
        Err(e) => return Err(Failure::file(path, &e)),
    };
    let mut wrong: Option<(usize, String)> = None;
    for (number, line) in BufReader::new(file).lines().enumerate() {
        if let Some((number, problem)) = wrong {
            let failure = Failure::data(format!("{}, line {number}: {problem}", path.display()));
            return Err(failure.hint("mend or remove the line, or name another folder with --state"));
        }
        let line = line.map_err(|e| Failure::file(path, &e))?;
        match serde_json::from_str(&line) {
            Ok(read) => take(read),
            Err(e) => wrong = Some((number + 1, e.to_string())),
        }
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::super::observation::Shown;
    use super::*;
    use proptest::prelude::*;

    fn date(days: u16) -> Date {
        let date = time::Date::from_julian_day(2_460_000 + i32::from(days)).unwrap();
        Date::new(u16::try_from(date.year()).unwrap(), date.month().into(), date.day()).unwrap()
    }

    fn seen(days: u16, state: State) -> Observation {
        Observation {
            date: date(days),
            state,
            at: "https://a.example/".into(),
            status: None,
            detail: None,
            shown: Shown::default(),
        }
    }

    fn history(all: &[(u16, State)]) -> History {
        let mut history = History::default();
        all.iter().for_each(|(days, state)| history.add(seen(*days, *state)));
        history
    }

    #[test]
    fn one_bad_day_closes_nobody() {
        use State::{Challenged, Failing, Proved};
        assert_eq!(history(&[(0, Proved), (7, Failing), (7, Failing), (7, Failing)]).unreached(), None);
        assert_eq!(history(&[(0, Proved), (7, Failing), (8, Failing), (9, Failing)]).unreached(), None, "three days");
        assert_eq!(history(&[(0, Proved), (7, Failing), (14, Failing)]).unreached(), None, "two visits");
        let dead = [(0, Proved), (7, Failing), (8, Failing), (10, Challenged), (14, Failing)];
        assert_eq!(history(&dead).unreached(), Some(date(7)));
        assert_eq!(history(&[&dead[..], &[(15, Proved)]].concat()).unreached(), None, "it is back");
    }

    #[test]
    fn a_proof_holds_until_something_says_otherwise() {
        use State::{Challenged, Failing, Other, Proved, Unproved};
        let proven = |all: &[(u16, State)]| history(all).proof().map(|seen| seen.date);
        assert_eq!(proven(&[(0, Proved), (7, Challenged), (14, Unproved)]), Some(date(0)));
        for otherwise in [Failing, Other] {
            assert_eq!(proven(&[(0, Proved), (7, otherwise)]), None);
        }
        assert_eq!(proven(&[(0, Failing), (7, Proved)]), Some(date(7)));
    }

    #[test]
    fn a_history_keeps_the_last_visits_and_counts_all() {
        let all: Vec<(u16, State)> =
            (0..40).map(|n| (n, if n % 4 == 0 { State::Failing } else { State::Proved })).collect();
        let history = history(&all);
        assert_eq!((history.seen.len(), history.visits, history.answered, history.share()), (KEPT, 40, 30, Some(75)));
        assert_eq!((history.first_answer, history.last_answer), (Some(date(1)), Some(date(39))));
        assert!(history.is_due(date(46), 7) && !history.is_due(date(45), 7));
    }

    proptest! {
        /// Whatever came before, an answer makes it reached, and failures alone never make it proven.
        #[test]
        fn answers_and_failures_are_told_apart(all in prop::collection::vec((0u16..60, 0usize..State::ALL.len()), 0..40)) {
            let mut all: Vec<(u16, State)> = all.into_iter().map(|(day, state)| (day, State::ALL[state])).collect();
            all.sort_by_key(|(day, _)| *day);
            let of = history(&all);
            prop_assert!(of.answered <= of.visits && of.seen.len() <= KEPT);
            prop_assert!(of.unreached().is_none() || of.proof().is_none());
            let mut back = of;
            back.add(seen(60, State::Proved));
            prop_assert!(back.unreached().is_none() && back.proof().is_some());
        }
    }

    #[test]
    fn an_interrupted_run_loses_nothing() {
        let folder = tempfile::tempdir().unwrap();
        let offer = Offered { hoster: "a".into(), software: None, url: "https://a.example/".into() };
        let mut first = Histories::open(folder.path()).unwrap();
        first.add(&offer, seen(0, State::Proved)).unwrap();
        first.add(&offer, seen(7, State::Failing)).unwrap();
        let told = first.of.clone();
        // It is killed in the middle of a line.
        first.journal.write_all(b"{\"hoster\":\"a").unwrap();
        drop(first);
        let second = Histories::open(folder.path()).unwrap();
        assert_eq!(second.of, told);
        second.finish().unwrap();
        assert_eq!(Histories::open(folder.path()).unwrap().of, told);
        std::fs::write(folder.path().join(HISTORIES), "nonsense\n{}\n").unwrap();
        assert!(Histories::open(folder.path()).unwrap_err().told(degafam::Lang::En).contains("line 1"));
    }
}
