//! Hosters: every fact sourced, in the right vocabulary, and still told by something recent.

use super::limits::{ASIDE_LENGTH, LOST_HOSTER_MONTHS, NAME_LENGTH};
use super::linter::Linter;
use super::lists::{NETWORKS, is_one_of};
use super::sources;
use crate::catalogue::is_shown;
use crate::catalogue::page::is_own_page;
use crate::catalogue::resolve::Resolve;
use crate::model::{Grade, Hoster, Status};

/// Names and addresses.
pub(super) fn shown<'a>(linter: &mut Linter<'a>, hoster: &'a Hoster) {
    linter.open("hosters", &hoster.id);
    linter.required("name", &hoster.name, NAME_LENGTH);
    linter.names("aka", &hoster.aka);
    linter.names("formerly", &hoster.formerly);
    sources::complete(linter, &hoster.sources);
    super::facts::hoster(linter, hoster);
    super::places::shown(linter, hoster);
    for (at, link) in hoster.links.iter().enumerate() {
        linter.turn(Some(at));
        linter.url("link.url", &link.url);
    }
    for (at, offer) in hoster.offers.iter().enumerate() {
        linter.turn(Some(at));
        super::facts::offer(linter, offer);
    }
    linter.turn(None);
}

pub(super) fn hoster<'a>(linter: &mut Linter<'a>, hoster: &'a Hoster, known: &dyn Resolve) {
    shown(linter, hoster);
    super::facts::sourced(linter, hoster);
    memberships(linter, hoster);
    pages(linter, hoster, known);
    asides(linter, hoster);
    super::places::sourced(linter, hoster);
    super::offers::offers(linter, hoster, known);
    existence(linter, hoster);
    sources::named(linter, &hoster.sources);
    sources::old(linter, &hoster.sources);
}

fn memberships(linter: &mut Linter<'_>, hoster: &Hoster) {
    for (at, membership) in hoster.networks.iter().enumerate() {
        linter.turn(Some(at));
        linter.source("network.source", &membership.source, &hoster.sources);
        if !is_one_of(NETWORKS, &membership.id) {
            let mend = "check the spelling, or add it to the list of networks";
            linter.warn("list", "network.id", format!("`{}` is not in the list of networks", membership.id), mend);
        }
        if let Some(source) = hoster.sources.get(&membership.source)
            && membership.status.is_confirmed()
            && (source.grade == Grade::Declared || source.url.as_ref().is_some_and(|url| is_own_page(url, hoster)))
        {
            let problem = format!("only its own word says that it belongs to {}", membership.id);
            let mend = "write status = \"self-described\", or name a source of the network or of another";
            linter.warn("own-word", "network.status", problem, mend);
        }
        membership.since.into_iter().for_each(|date| linter.date("network.since", date));
        membership.until.into_iter().for_each(|date| linter.date("network.until", date));
        if membership.since.zip(membership.until).is_some_and(|(since, until)| since.is_after(until)) {
            linter.error("future", "network.until", "it ends before it begins".into(), "swap since and until");
        }
    }
    linter.turn(None);
}

fn pages(linter: &mut Linter<'_>, hoster: &Hoster, known: &dyn Resolve) {
    for (at, link) in hoster.links.iter().enumerate() {
        linter.turn(Some(at));
        linter.source("link.source", &link.source, &hoster.sources);
        if hoster.links.iter().take(at).any(|other| (other.kind, &other.url) == (link.kind, &link.url)) {
            linter.warn(
                "double",
                "link.url",
                format!("`{}` is there twice as {}", link.url, link.kind.code()),
                "keep one",
            );
        }
    }
    for link in hoster.links.iter().filter(|link| !is_shown(link, hoster)) {
        let problem = format!("`{}` lies at another's domain, so it shows nothing of {}", link.url, link.kind.code());
        linter.info("foreign-page", "link.url", problem, "name the hoster's own page");
    }
    for (at, statement) in hoster.statements.iter().enumerate() {
        linter.turn(Some(at));
        linter.source("criterion.source", &statement.source, &hoster.sources);
        linter.resolves("criterion.id", &statement.id, known.criterion(&statement.id).is_some(), "criterion");
    }
    linter.turn(None);
    for contradiction in hoster.contradictions() {
        let problem = format!("{}: {}", contradiction.field, contradiction.told());
        let key = contradiction.field.split(' ').next().unwrap_or_default().to_owned();
        linter.warn("contradiction", &key, problem, "keep what the better or newer source says");
    }
}

fn asides(linter: &mut Linter<'_>, hoster: &Hoster) {
    for (at, aside) in hoster.asides.iter().enumerate() {
        linter.turn(Some(at));
        linter.source("aside.source", &aside.source, &hoster.sources);
        linter.required("aside.field", &aside.field, ASIDE_LENGTH);
        linter.required("aside.value", &aside.value, ASIDE_LENGTH);
    }
    linter.turn(None);
}

/// Something to reach it by, something it offers, and something recent that tells of it.
fn existence(linter: &mut Linter<'_>, hoster: &Hoster) {
    let addresses = hoster.offers.iter().filter_map(|o| o.url.as_ref()).count();
    if hoster.website.is_none() && addresses == 0 {
        linter.warn("required", "website", "nothing tells where to find it".into(), "add its website with a source");
    }
    if hoster.offers.is_empty() {
        linter.info(
            "no-offer",
            "offer",
            "it offers nothing that was read".into(),
            "add [[offer]] tables from its list of services",
        );
    }
    if hoster.sites.is_empty() {
        linter.info("no-place", "site", "nothing tells where it is".into(), "add a [[site]] from its legal notice");
    }
    let ended = hoster.status.as_ref().is_some_and(|s| s.value == Status::Closed);
    let newest = hoster.sources.values().map(sources::told).max();
    let age = newest.map_or(0, |date| date.months_until(linter.date));
    if age > LOST_HOSTER_MONTHS && !ended {
        let problem = format!("nothing newer than {age} months tells that it runs, more than {LOST_HOSTER_MONTHS}");
        linter.info(
            "lost-hoster",
            "source",
            problem,
            "look whether it still runs: add what shows it, or status closed",
        );
    }
}
