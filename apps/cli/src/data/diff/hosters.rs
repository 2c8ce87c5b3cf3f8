//! Hosters: what is told of them, compared fact by fact.

use super::cite::sources;
use super::fields::{CONFIRMED, Change, Summary};
use super::offers::{Names, offers};
use super::sentences::sentences;
use super::told::{Told, hoster as told};
use degafam::model::{Hoster, Status};
use std::collections::{BTreeMap, BTreeSet};

fn open(hoster: &Hoster) -> bool {
    hoster.status.as_ref().is_none_or(|s| s.value != Status::Closed)
}

/// Whether a record says the same as before, whenever its sources were written or read.
fn says_the_same(before: &Hoster, after: &Hoster) -> bool {
    let mut after = after.clone();
    for (key, source) in &mut after.sources {
        if let Some(known) = before.sources.get(key) {
            (source.date, source.retested, source.seen) = (known.date, known.retested, known.seen);
        }
    }
    *before == after
}

pub(super) fn compare(old: &[Hoster], new: &[Hoster], names: &Names<'_>, summary: &mut Summary) -> Vec<Change> {
    for key in ["offers_new", "offers_ended", "offers_moved", "offers_changed", "contradictions_new"] {
        summary.insert(key, 0);
    }
    let by_id =
        |all: &'_ [Hoster]| -> BTreeMap<String, Hoster> { all.iter().map(|h| (h.id.clone(), h.clone())).collect() };
    let (old, new) = (by_id(old), by_id(new));
    let ids: BTreeSet<&String> = old.keys().chain(new.keys()).collect();
    let mut all = Vec::new();
    for id in ids {
        let (before, after) = (old.get(id), new.get(id));
        if before == after {
            continue;
        }
        let what = match (before, after) {
            (None, _) => "new",
            (_, None) => "removed",
            (Some(before), Some(after)) if says_the_same(before, after) => CONFIRMED,
            (Some(before), Some(after)) => match (open(before), open(after)) {
                (true, false) => "closed",
                (false, true) => "reopened",
                _ => "changed",
            },
        };
        let name = after.or(before).map(|h| h.name.clone()).unwrap_or_default();
        let nobody = Hoster::new(id, name.clone());
        let (before, after) = (before.unwrap_or(&nobody), after.unwrap_or(&nobody));
        let mut changes = Vec::new();
        if what != "removed" {
            // What a new hoster is called stands above.
            let known = if what == "new" { Vec::new() } else { told(before) };
            let now: Vec<Told<'_>> = told(after).into_iter().filter(|t| what != "new" || t.what != "name").collect();
            changes.extend(sentences(&known, &now, (&before.sources, &after.sources), what == "new"));
        }
        changes.extend(offers((before, after), names, summary));
        let known = before.contradictions();
        for new in after.contradictions().into_iter().filter(|new| !known.contains(new)) {
            *summary.entry("contradictions_new").or_default() += 1;
            changes.push(format!("sources differ: {}: {}", new.field, new.told()));
        }
        if what != "removed" {
            let named = |key: &str| [before, after].iter().any(|hoster| names_source(hoster, key));
            changes.extend(sources(&before.sources, &after.sources, named));
        }
        if what == "changed" && changes.is_empty() {
            changes.push("the order alone, or an offer that had ended before".to_owned());
        }
        all.push(Change { id: id.clone(), name, what, changes });
    }
    all
}

/// Whether a fact or an offer of it names a source.
fn names_source(hoster: &Hoster, key: &str) -> bool {
    told(hoster).iter().any(|fact| fact.source == Some(key))
        || hoster.offers.iter().any(|offer| offer.sources().any(|named| named == key))
}
