//! `degafam data probe`.

use super::chatonsinfos::retrieved;
use super::common::finder;
use super::fetch::settings;
use super::output::{aside, bar, print, print_json};
use crate::args::{Common, Probe};
use crate::data::overlay_text;
use crate::failure::Failure;
use crate::fetch::{Problem, Visitor};
use crate::files;
use crate::probe::{Histories, History, Observation, Offered, State, Table, Target, overlay, run as visit_all};
use degafam::{
    Catalogue,
    formats::Limits,
    model::{Date, Hoster, Status},
};
use serde_json::{Value, json};
use std::{
    collections::{BTreeMap, BTreeSet},
    process::ExitCode,
};

/// Bytes of an answer that are read: documents that tell a state are far shorter.
const BYTES: usize = 512 << 10;

pub(super) fn run(common: &Common, args: &Probe) -> Result<ExitCode, Failure> {
    overlay_text(&degafam::Overlay::default(), &args.out)?;
    let date = retrieved(args.retrieved.as_deref())?;
    let table = Table::embedded().map_err(|e| Failure::data(e.to_string()))?;
    let hosters = chosen(finder(common)?.catalogue(), &args.hosters)?;
    let mut histories = Histories::open(&args.state)?;
    let all = args.all || !args.hosters.is_empty();
    let (targets, unasked) = targets(&hosters, &histories, |history| all || history.is_due(date, args.every), date);
    for (offer, problem) in &unasked {
        aside(&format!("{}: {}: not asked: {}; {}", offer.hoster, offer.url, problem.problem, problem.mend));
    }
    let mut limits = Limits::default();
    limits.file_bytes = BYTES;
    let mut web = settings(&args.web, args.max_time, args.delay, limits);
    // What fails now is asked again on another day.
    web.retries = 0;
    let visitor = Visitor::new(web);
    let bar = bar(targets.len(), "{bar:40} {pos} of {len} offers, {eta} left");
    let mut seen: Vec<(Offered, Observation)> = Vec::with_capacity(targets.len());
    visit_all(&visitor, &table, &targets, date, |target, observation| {
        histories.add(&target.offer, observation.clone())?;
        seen.push((target.offer.clone(), observation));
        bar.inc(1);
        Ok(())
    })?;
    bar.finish_and_clear();
    histories.finish()?;
    let mut made = overlay(&hosters, &histories.of);
    made.layer.iter_mut().for_each(|layer| layer.licence.clone_from(&args.licence));
    files::write(&args.out, overlay_text(&made, &args.out)?.as_bytes())?;
    seen.sort_by(|a, b| a.0.cmp(&b.0));
    let proven = made.merge.iter().flat_map(|hoster| &hoster.offers).filter(|offer| offer.unreached.is_none()).count();
    let report = Report {
        histories: &histories,
        seen: &seen,
        asked: targets.len(),
        unreached: unreached(&hosters, &histories),
        proven,
    };
    match common.json {
        true => print_json(&report.document(args))?,
        false => report.tell(args)?,
    }
    Ok(ExitCode::SUCCESS)
}

/// The hosters that are named, or all.
fn chosen(catalogue: &Catalogue, named: &[String]) -> Result<Vec<Hoster>, Failure> {
    let mut hosters = catalogue.records()?.hosters;
    if !named.is_empty() {
        for id in named {
            if !hosters.iter().any(|hoster| hoster.id == *id) {
                let failure = Failure::usage(format!("there is no hoster `{id}`"));
                return Err(failure.hint("`degafam hosters` lists their ids"));
            }
        }
        hosters.retain(|hoster| named.contains(&hoster.id));
    }
    Ok(hosters)
}

type Unasked = Vec<(Offered, Problem)>;

/// The offers whose time has come, each address of a hoster's software once; and those that cannot be asked.
fn targets(
    hosters: &[Hoster],
    histories: &Histories,
    is_due: impl Fn(&History) -> bool,
    today: Date,
) -> (Vec<Target>, Unasked) {
    let mut due: BTreeSet<Offered> = BTreeSet::new();
    let ended = |status: Option<Status>| status == Some(Status::Closed);
    for hoster in hosters.iter().filter(|hoster| !ended(hoster.status.as_ref().map(|fact| fact.value))) {
        for offer in hoster.offers.iter().filter(|offer| !ended(offer.status)) {
            let Some(offered) = Offered::of(hoster, offer) else { continue };
            let history = histories.of.get(&offered);
            // What this day's run saw before it was interrupted is not asked again.
            let done = history.and_then(History::last).is_some_and(|last| last.date == today);
            if !done && history.is_none_or(&is_due) {
                due.insert(offered);
            }
        }
    }
    let (mut targets, mut unasked) = (Vec::new(), Vec::new());
    for offer in due {
        match Target::new(offer.clone()) {
            Ok(target) => targets.push(target),
            Err(problem) => unasked.push((offer, problem)),
        }
    }
    (targets, unasked)
}

fn unreached(hosters: &[Hoster], histories: &Histories) -> Vec<(Offered, Date)> {
    let ids: BTreeSet<&str> = hosters.iter().map(|hoster| hoster.id.as_str()).collect();
    let all = histories.of.iter().filter(|(offer, _)| ids.contains(offer.hoster.as_str()));
    all.filter_map(|(offer, history)| Some((offer.clone(), history.unreached()?))).collect()
}

struct Report<'a> {
    histories: &'a Histories,
    seen: &'a [(Offered, Observation)],
    asked: usize,
    unreached: Vec<(Offered, Date)>,
    proven: usize,
}

/// States of which every offer is named: somebody has something to correct.
const NAMED: [State; 7] =
    [State::Other, State::Moved, State::Missing, State::Parked, State::NoName, State::Certificate, State::Private];

impl Report<'_> {
    fn count(&self, state: State) -> usize {
        self.seen.iter().filter(|(_, seen)| seen.state == state).count()
    }

    fn tell(&self, args: &Probe) -> Result<(), Failure> {
        for (offer, seen) in self.seen.iter().filter(|(_, seen)| NAMED.contains(&seen.state)) {
            let detail = seen.detail.as_ref().map_or_else(String::new, |detail| format!(": {detail}"));
            aside(&format!("{}: {} {}{detail}", offer.hoster, offer.url, seen.state.said()));
        }
        for (offer, since) in &self.unreached {
            aside(&format!("{}: {} not reached since {since}", offer.hoster, offer.url));
        }
        if self.seen.len() < self.asked {
            let rest = self.asked - self.seen.len();
            aside(&format!(
                "{rest} offers were not asked: the time was up, or their host asked for a pause; run again to go on"
            ));
        }
        for state in State::ALL {
            let count = self.count(state);
            if count > 0 {
                print(&format!("{count:6}  {}", state.said()))?;
            }
        }
        print(&format!("{}: {} offers proven", args.out.display(), self.proven))
    }

    fn document(&self, args: &Probe) -> Value {
        let counts: BTreeMap<String, usize> = State::ALL
            .iter()
            .filter_map(|state| Some((serde_json::to_value(state).ok()?.as_str()?.to_owned(), self.count(*state))))
            .filter(|(_, count)| *count > 0)
            .collect();
        let line = |(offer, seen): &(Offered, Observation)| {
            let mut line = json!(offer);
            if let (Some(line), Value::Object(seen)) = (line.as_object_mut(), json!(seen)) {
                line.extend(seen);
                line.insert("uptime".to_owned(), json!(self.histories.of.get(offer).and_then(History::share)));
            }
            line
        };
        let unreached =
            |(offer, since): &(Offered, Date)| json!({ "hoster": offer.hoster, "url": offer.url, "since": since });
        json!({
            "out": args.out,
            "state": args.state,
            "complete": self.seen.len() == self.asked,
            "asked": self.seen.len(),
            "counts": counts,
            "proven": self.proven,
            "unreached": self.unreached.iter().map(unreached).collect::<Vec<_>>(),
            "offers": self.seen.iter().map(line).collect::<Vec<_>>(),
        })
    }
}
