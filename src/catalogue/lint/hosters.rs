//! Hosters: every fact sourced, in the right vocabulary, and still told by something recent.

use super::desk::Desk;
use super::limits::{ASIDE_LENGTH, LOST_HOSTER_MONTHS, NAME_LENGTH};
use super::lists::{COUNTRIES, LANGUAGES, NETWORKS, is_one_of};
use super::{Known, sources};
use crate::model::{Hoster, Status};

pub(super) fn hoster<'a>(desk: &mut Desk<'a>, hoster: &'a Hoster, known: &Known<'_>) {
    desk.open("hosters", &hoster.id);
    desk.required("name", &hoster.name, NAME_LENGTH);
    desk.names("aka", &hoster.aka);
    desk.names("formerly", &hoster.formerly);
    sources::complete(desk, &hoster.sources);
    facts(desk, hoster);
    codes(desk, hoster);
    memberships(desk, hoster);
    pages(desk, hoster, known);
    asides(desk, hoster);
    super::places::sites(desk, hoster);
    super::offers::offers(desk, hoster, known);
    existence(desk, hoster);
    sources::named(desk, &hoster.sources);
    sources::old(desk, &hoster.sources);
}

fn facts<'a>(desk: &mut Desk<'a>, hoster: &'a Hoster) {
    let sources = &hoster.sources;
    if let Some(url) = desk.fact("website", hoster.website.as_ref(), sources) {
        desk.url("website", url);
    }
    desk.fact("legal_form", hoster.legal_form.as_ref(), sources);
    if let Some(operator) = desk.fact("operator", hoster.operator.as_ref(), sources) {
        desk.required("operator", operator, NAME_LENGTH);
    }
    desk.fact("status", hoster.status.as_ref(), sources);
    desk.fact("audience", hoster.audience.as_ref(), sources);
    desk.fact("own_hardware", hoster.own_hardware.as_ref(), sources);
    desk.fact("green_hosting", hoster.green_hosting.as_ref(), sources);
    if let Some(date) = desk.fact("founded", hoster.founded.as_ref(), sources) {
        desk.date("founded", *date);
    }
    if let Some(address) = desk.fact("contact", hoster.contact.as_ref(), sources) {
        desk.length("contact", address, NAME_LENGTH);
        let parts = address.split_once('@');
        if parts.is_none_or(|(name, domain)| name.is_empty() || !domain.contains('.') || address.contains(' ')) {
            let mend = "write an institutional address, or add a link of kind contact";
            desk.error("address", "contact", format!("`{address}` is no e-mail address"), mend);
        }
    }
}

fn codes<'a>(desk: &mut Desk<'a>, hoster: &'a Hoster) {
    for language in desk.fact("languages", hoster.languages.as_ref(), &hoster.sources).into_iter().flatten() {
        if !is_one_of(LANGUAGES, language) {
            let mend = "write two lower-case letters, such as fr";
            desk.error("code", "languages", format!("`{language}` is no ISO 639-1 code"), mend);
        }
    }
    for country in
        desk.fact("server_countries", hoster.server_countries.as_ref(), &hoster.sources).into_iter().flatten()
    {
        if !is_one_of(COUNTRIES, country) {
            let mend = "write two capitals, such as FR";
            desk.error("code", "server_countries", format!("`{country}` is no ISO 3166-1 code"), mend);
        }
    }
}

fn memberships(desk: &mut Desk<'_>, hoster: &Hoster) {
    for (at, membership) in hoster.networks.iter().enumerate() {
        desk.turn(Some(at));
        desk.source("network.source", &membership.source, &hoster.sources);
        if !is_one_of(NETWORKS, &membership.id) {
            let mend = "check the spelling, or add it to the list of networks";
            desk.warn("list", "network.id", format!("`{}` is not in the list of networks", membership.id), mend);
        }
        membership.since.into_iter().for_each(|date| desk.date("network.since", date));
        membership.until.into_iter().for_each(|date| desk.date("network.until", date));
        if membership.since.zip(membership.until).is_some_and(|(since, until)| since.is_after(until)) {
            desk.error("future", "network.until", "it ends before it begins".into(), "swap since and until");
        }
    }
    desk.turn(None);
}

fn pages(desk: &mut Desk<'_>, hoster: &Hoster, known: &Known<'_>) {
    for (at, link) in hoster.links.iter().enumerate() {
        desk.turn(Some(at));
        desk.source("link.source", &link.source, &hoster.sources);
        desk.url("link.url", &link.url);
        if hoster.links.iter().take(at).any(|other| (other.kind, &other.url) == (link.kind, &link.url)) {
            desk.warn("double", "link.url", format!("`{}` is there twice as {}", link.url, link.kind.id()), "keep one");
        }
    }
    for (at, statement) in hoster.statements.iter().enumerate() {
        desk.turn(Some(at));
        desk.source("criterion.source", &statement.source, &hoster.sources);
        desk.resolves("criterion.id", &statement.id, &known.criteria, "criterion");
    }
    desk.turn(None);
    for contradiction in hoster.contradictions() {
        let problem = format!("{}: {}", contradiction.field, contradiction.told());
        let key = contradiction.field.split(' ').next().unwrap_or_default().to_owned();
        desk.warn("contradiction", &key, problem, "keep what the better or newer source says");
    }
}

fn asides(desk: &mut Desk<'_>, hoster: &Hoster) {
    for (at, aside) in hoster.asides.iter().enumerate() {
        desk.turn(Some(at));
        desk.source("aside.source", &aside.source, &hoster.sources);
        desk.required("aside.field", &aside.field, ASIDE_LENGTH);
        desk.required("aside.value", &aside.value, ASIDE_LENGTH);
    }
    desk.turn(None);
}

/// Something to reach it by, something it offers, and something recent that tells of it.
fn existence(desk: &mut Desk<'_>, hoster: &Hoster) {
    let addresses = hoster.offers.iter().filter_map(|o| o.url.as_ref()).count();
    if hoster.website.is_none() && addresses == 0 {
        desk.warn("required", "website", "nothing tells where to find it".into(), "add its website with a source");
    }
    if hoster.offers.is_empty() {
        desk.info(
            "no-offer",
            "offer",
            "it offers nothing that was read".into(),
            "add [[offer]] tables from its list of services",
        );
    }
    if hoster.sites.is_empty() {
        desk.info("no-place", "site", "nothing tells where it is".into(), "add a [[site]] from its legal notice");
    }
    let ended = hoster.status.as_ref().is_some_and(|s| s.value == Status::Closed);
    let newest = hoster.sources.values().map(sources::told).max();
    let age = newest.map_or(0, |date| date.months_until(desk.date));
    if age > LOST_HOSTER_MONTHS && !ended {
        let problem = format!("nothing newer than {age} months tells that it runs, more than {LOST_HOSTER_MONTHS}");
        desk.info("lost-hoster", "source", problem, "look whether it still runs: add what shows it, or status closed");
    }
}
