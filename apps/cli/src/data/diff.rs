//! What changed between two catalogues, for a reader.

mod cite;
mod fields;
mod hosters;
mod offers;
mod sentences;
mod told;

use crate::failure::Failure;
use degafam::{
    curate::Records,
    model::{Date, Sources},
};
use fields::{CONFIRMED, Change, Fields, fields, lines, undated};
use offers::Names;
use serde::Serialize;
use std::collections::{BTreeMap, BTreeSet};

/// Everything that changed; every list is in the order of ids.
#[derive(Debug, Serialize)]
pub(crate) struct Changes {
    from: Date,
    to: Date,
    summary: BTreeMap<&'static str, usize>,
    sentences: Vec<String>,
    hosters: Vec<Change>,
    software: Vec<Change>,
    services: Vec<Change>,
    needs: Vec<Change>,
    families: Vec<Change>,
    criteria: Vec<Change>,
}

/// Words of the summary: key, one, several; in the order of the sentence.
const WORDS: [(&str, &str, &str); 19] = [
    ("hosters_new", "new hoster", "new hosters"),
    ("hosters_closed", "hoster closed", "hosters closed"),
    ("hosters_reopened", "hoster reopened", "hosters reopened"),
    ("hosters_removed", "hoster removed", "hosters removed"),
    ("hosters_changed", "hoster changed", "hosters changed"),
    ("hosters_confirmed", "hoster confirmed", "hosters confirmed"),
    ("offers_new", "new offer", "new offers"),
    ("offers_ended", "offer ended", "offers ended"),
    ("offers_moved", "offer moved", "offers moved"),
    ("offers_changed", "offer changed", "offers changed"),
    ("contradictions_new", "new contradiction", "new contradictions"),
    ("software_new", "new software", "new software"),
    ("software_removed", "software removed", "software removed"),
    ("software_changed", "software changed", "software changed"),
    ("software_confirmed", "software confirmed", "software confirmed"),
    ("services_new", "new service", "new services"),
    ("services_removed", "service removed", "services removed"),
    ("services_changed", "service changed", "services changed"),
    ("services_confirmed", "service confirmed", "services confirmed"),
];

pub(crate) fn diff(old: &Records, new: &Records) -> Result<Changes, Failure> {
    let mut summary = BTreeMap::new();
    let hosters = hosters::compare(&old.hosters, &new.hosters, &Names::of(old, new), &mut summary);
    let software = compare(&old.software, &new.software, |r| (&r.id, &r.name, Some(&r.sources)))?;
    let services = compare(&old.services, &new.services, |r| (&r.id, &r.name, Some(&r.sources)))?;
    let needs = compare(&old.needs, &new.needs, |r| (&r.id, &r.label.en, None))?;
    let families = compare(&old.families, &new.families, |r| (&r.id, &r.name, Some(&r.sources)))?;
    let criteria = compare(&old.criteria, &new.criteria, |r| (&r.id, &r.asks.en, None))?;
    for (key, _, _) in WORDS {
        let all: Option<(&str, &[Change])> = key.split_once('_').and_then(|(kind, _)| match kind {
            "hosters" => Some(("hosters_", hosters.as_slice())),
            "software" => Some(("software_", &software)),
            "services" => Some(("services_", &services)),
            _ => None,
        });
        let Some((prefix, all)) = all else { continue };
        let what = key.trim_start_matches(prefix);
        summary.insert(key, all.iter().filter(|c| c.what == what).count());
    }
    let count = |key: &str| summary.get(key).copied().unwrap_or(0);
    let told = WORDS.iter().filter(|(key, _, _)| count(key) > 0).map(|(key, one, several)| match count(key) {
        1 => format!("1 {one}"),
        n => format!("{n} {several}"),
    });
    let mut sentences: Vec<String> = told.collect();
    for (kind, changes) in [("needs", &needs), ("families", &families), ("criteria", &criteria)] {
        if !changes.is_empty() {
            sentences.push(format!("{} {kind} new, changed or removed", changes.len()));
        }
    }
    Ok(Changes {
        from: old.date,
        to: new.date,
        summary,
        sentences,
        hosters,
        software,
        services,
        needs,
        families,
        criteria,
    })
}

impl Changes {
    pub(crate) fn text(&self) -> String {
        let mut text = format!("From {} to {}: ", self.from, self.to);
        text +=
            &if self.sentences.is_empty() { "nothing changed.".to_owned() } else { self.sentences.join(", ") + "." };
        let kinds = [
            ("Hoster", &self.hosters),
            ("Software", &self.software),
            ("Service", &self.services),
            ("Need", &self.needs),
            ("Family", &self.families),
            ("Criterion", &self.criteria),
        ];
        let all = kinds.iter().flat_map(|(kind, changes)| changes.iter().map(move |change| (kind, change)));
        // Of those that say the same as before there may be thousands: their number says enough.
        for (kind, change) in all.filter(|(_, change)| change.what != CONFIRMED) {
            text += &format!("\n\n{kind} {} ({}): {}", change.name, change.id, change.what);
            change.changes.iter().for_each(|sentence| text += &format!("\n  {sentence}"));
        }
        text
    }
}

/// What a record is called, and its sources where it has any.
type Named<'a> = (&'a str, &'a str, Option<&'a Sources>);

/// New, removed and changed records of a kind, with the fields that changed.
fn compare<'a, T: Serialize>(
    old: &'a [T],
    new: &'a [T],
    named: impl Fn(&'a T) -> Named<'a>,
) -> Result<Vec<Change>, Failure> {
    let by_id = |records: &'a [T]| -> BTreeMap<&str, &'a T> { records.iter().map(|r| (named(r).0, r)).collect() };
    let all_fields = |record: Option<&T>| record.map_or_else(|| Ok(Fields::new()), fields);
    let (old, new) = (by_id(old), by_id(new));
    let ids: BTreeSet<&str> = old.keys().chain(new.keys()).copied().collect();
    let (mut all, none) = (Vec::new(), Sources::new());
    for id in ids {
        let (before, after) = (old.get(id).copied(), new.get(id).copied());
        let (from, to) = (all_fields(before)?, all_fields(after)?);
        let what = match (before, after) {
            (None, _) => "new",
            (_, None) => "removed",
            _ if from == to => continue,
            _ if undated(&from) == undated(&to) => CONFIRMED,
            _ => "changed",
        };
        let mut changes = Vec::new();
        if what != "removed" {
            let sources = |record: Option<&'a T>| record.and_then(|record| named(record).2).unwrap_or(&none);
            changes = lines(&from, &to);
            changes.extend(cite::sources(sources(before), sources(after), |_| false));
        }
        let name = after.or(before).map_or("", |record| named(record).1);
        all.push(Change { id: id.to_owned(), name: name.to_owned(), what, changes });
    }
    Ok(all)
}

#[cfg(test)]
mod tests {
    use super::*;
    use degafam::{
        Catalogue,
        model::{Asker, Fact, Price, Scope, Serves, Status},
    };

    #[test]
    fn nothing_changed_is_said_so() {
        let records = Catalogue::embedded().unwrap().records().unwrap();
        assert!(diff(&records, &records).unwrap().text().ends_with("nothing changed."));
    }

    #[test]
    fn what_is_read_anew_and_says_the_same_is_counted_alone() {
        let old = Catalogue::embedded().unwrap().records().unwrap();
        let mut new = old.clone();
        let later: Date = "2027-01-01".parse().unwrap();
        for hoster in new.hosters.iter_mut().take(100) {
            hoster.sources.values_mut().for_each(|source| (source.seen, source.date) = (later, Some(later)));
        }
        new.software[0].sources.values_mut().for_each(|source| source.seen = later);
        let text = diff(&old, &new).unwrap().text();
        assert!(text.ends_with(": 100 hosters confirmed, 1 software confirmed."), "{text:.300}");
    }

    #[test]
    fn a_reader_learns_what_became_of_whom() {
        let old = Catalogue::embedded().unwrap().records().unwrap();
        let mut new = old.clone();
        new.hosters.reverse();
        let mut hoster = |id: &str, spoil: &dyn Fn(&mut degafam::model::Hoster)| {
            spoil(new.hosters.iter_mut().find(|h| h.id == id).unwrap())
        };
        hoster("chapril", &|h| {
            h.offers[1].price = Some(Price::Paid);
            h.offers.remove(0);
        });
        hoster("framasoft", &|h| {
            let source = h.sources.keys().next().unwrap().clone();
            h.status = Some(Fact::new(Status::Closed, source));
        });
        hoster("aquilenet", &|h| {
            let mut offer = h.offers[0].clone();
            offer.software = Some("hedgedoc".into());
            offer.url = Some("https://md.example.org/".into());
            h.offers.insert(0, offer);
        });
        hoster("kaz", &|h| {
            let source = h.sources.keys().next().unwrap().clone();
            h.takes = Some(Fact::new(vec![Asker::Person, Asker::School], &source));
            h.serves = Some(Fact::new(Serves::country(Scope::First, "FR"), source));
            h.offers[0].takes = Some(vec![Asker::School]);
        });
        new.software.retain(|s| s.id != "zulip");
        let changes = diff(&old, &new).unwrap();
        let text = changes.text();
        assert!(
            text.contains(
                ": 1 hoster closed, 3 hosters changed, 1 new offer, 1 offer ended, 2 offers changed, 1 software removed."
            ),
            "{text}"
        );
        for line in [
            "price: paid, before: free (",
            "serves: first FR, unknown before (",
            "takes: person, school, unknown before (",
            ": takes: school, unknown before (",
        ] {
            assert!(text.contains(line), "{line} in {text}");
        }
        let offer = text.lines().find(|line| line.contains("https://md.example.org/")).unwrap();
        assert!(
            offer.starts_with("  now offers ") && offer.contains(" with HedgeDoc at ") && offer.ends_with(')'),
            "{offer}"
        );
        let ids: Vec<&str> = changes.hosters.iter().map(|c| c.id.as_str()).collect();
        assert_eq!(ids, ["aquilenet", "chapril", "framasoft", "kaz"]);
    }
}
