//! Hosters and their offers.

use super::fields::{Change, Fields, fields, lines};
use crate::failure::Failure;
use degafam::model::{Hoster, Offer, Status};
use std::collections::{BTreeMap, BTreeSet};

type Summary = BTreeMap<&'static str, usize>;

fn open(hoster: &Hoster) -> bool {
    hoster.status.as_ref().is_none_or(|s| s.value != Status::Closed)
}

pub(super) fn compare(old: &[Hoster], new: &[Hoster], summary: &mut Summary) -> Result<Vec<Change>, Failure> {
    for key in ["offers_new", "offers_ended", "offers_changed"] {
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
            (Some(before), Some(after)) => match (open(before), open(after)) {
                (true, false) => "closed",
                (false, true) => "reopened",
                _ => "changed",
            },
        };
        let mut changes = match (before, after) {
            (Some(before), Some(after)) => lines(&own(before)?, &own(after)?),
            _ => Vec::new(),
        };
        changes.extend(offers(before.map_or(&[], |h| &h.offers), after.map_or(&[], |h| &h.offers), summary)?);
        let name = after.or(before).map(|h| h.name.clone()).unwrap_or_default();
        all.push(Change { id: id.clone(), name, what, changes });
    }
    Ok(all)
}

/// The fields of the hoster itself, its facts each in one line.
fn own(hoster: &Hoster) -> Result<Fields, Failure> {
    let mut bare = hoster.clone();
    bare.offers.clear();
    let mut all = fields(&bare)?;
    for fact in hoster.facts() {
        let inner = format!("{}.", fact.field);
        all.retain(|key, _| !key.starts_with(&inner));
        all.insert(format!("{inner}value"), fact.value);
        all.insert(format!("{inner}source"), fact.source.to_owned());
    }
    Ok(all)
}

/// What an offer is called: it is the same one as long as this stays.
fn called(offer: &Offer) -> String {
    let runs = offer.software.as_deref().or(offer.protocol.as_deref()).map(|s| format!(" with {s}"));
    format!("{}{}", offer.need, runs.unwrap_or_default())
}

fn offers(old: &[Offer], new: &[Offer], summary: &mut Summary) -> Result<Vec<String>, Failure> {
    let grouped = |offers: &[Offer]| {
        let mut groups: BTreeMap<String, Vec<Offer>> = BTreeMap::new();
        for offer in offers.iter().filter(|o| o.status != Some(Status::Closed)) {
            groups.entry(called(offer)).or_default().push(offer.clone());
        }
        groups.values_mut().for_each(|group| group.sort_by(|a, b| a.url.cmp(&b.url)));
        groups
    };
    let (old, new) = (grouped(old), grouped(new));
    let names: BTreeSet<&String> = old.keys().chain(new.keys()).collect();
    let mut told = Vec::new();
    let mut count = |key: &'static str| *summary.entry(key).or_default() += 1;
    for name in names {
        let mut before: Vec<&Offer> = old.get(name).into_iter().flatten().collect();
        let mut after: Vec<&Offer> = new.get(name).into_iter().flatten().collect();
        before.retain(|offer| match after.iter().position(|other| other == offer) {
            Some(at) => {
                after.remove(at);
                false
            }
            None => true,
        });
        let pairs = before.len().min(after.len());
        for (before, after) in before.iter().zip(&after) {
            count("offers_changed");
            told.push(format!("offer changed: {name}: {}", lines(&fields(before)?, &fields(after)?).join("; ")));
        }
        for offer in after.iter().skip(pairs) {
            count("offers_new");
            told.push(format!(
                "new offer: {name}{}",
                offer.url.as_ref().map_or_else(String::new, |url| format!(", {url}"))
            ));
        }
        for _ in before.iter().skip(pairs) {
            count("offers_ended");
            told.push(format!("offer ended: {name}"));
        }
    }
    Ok(told)
}
