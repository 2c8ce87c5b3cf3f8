//! What is told of a hoster or an offer, as facts that can be compared.

use super::cite::word;
use degafam::model::{Hoster, Offer, Site};

/// One thing that is told, and the key of the source that shows it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Told<'a> {
    /// "legal form"; the same for every item of a list.
    pub(super) what: String,
    pub(super) value: String,
    /// None where the records name no source for it.
    pub(super) source: Option<&'a str>,
    /// Whether there may be several of it, each told for itself.
    pub(super) listed: bool,
}

impl<'a> Told<'a> {
    fn single(what: &str, value: String, source: Option<&'a str>) -> Self {
        Self { what: label(what), value, source, listed: false }
    }

    fn listed(what: &str, value: String, source: Option<&'a str>) -> Self {
        Self { listed: true, ..Self::single(what, value, source) }
    }
}

/// A field as it is read aloud.
pub(super) fn label(field: &str) -> String {
    match field {
        "account" => "account needed".to_owned(),
        other => other.replace('_', " "),
    }
}

fn plain(value: String) -> String {
    match value.as_str() {
        "true" => "yes".to_owned(),
        "false" => "no".to_owned(),
        _ => value,
    }
}

/// Everything that is told of a hoster but its offers.
pub(super) fn hoster(hoster: &Hoster) -> Vec<Told<'_>> {
    let mut told = vec![Told::single("name", hoster.name.clone(), None)];
    told.push(Told::single("profile", word(hoster.profile), None));
    told.extend(hoster.facts().map(|fact| Told::single(fact.field, plain(fact.value), Some(fact.source))));
    told.extend(hoster.aka.iter().map(|name| Told::listed("other name", name.clone(), None)));
    told.extend(hoster.formerly.iter().map(|name| Told::listed("former name", name.clone(), None)));
    told.extend(hoster.sites.iter().map(|site| Told::listed("place", place(site), Some(&site.source))));
    for network in &hoster.networks {
        let dates = [("since", network.since), ("until", network.until)];
        let dates = dates.iter().filter_map(|(from, date)| date.map(|date| format!(" {from} {date}")));
        let value = format!("{} of {}{}", word(network.status), network.id, dates.collect::<String>());
        told.push(Told::listed("network", value, Some(&network.source)));
    }
    for link in &hoster.links {
        told.push(Told::listed("page", format!("{}, {}", label(&word(link.kind)), link.url), Some(&link.source)));
    }
    for statement in &hoster.statements {
        let value = format!("{} met: {}", statement.id, word(statement.met));
        told.push(Told::listed("criterion", value, Some(&statement.source)));
    }
    for aside in &hoster.asides {
        told.push(Told::listed("set aside", format!("{}, {}", aside.field, aside.value), Some(&aside.source)));
    }
    told
}

/// "Nantes, FR at 47.2173, -1.5534 within 10 km".
fn place(site: &Site) -> String {
    let names = [&site.postal_code, &site.city, &site.region, &site.country];
    let mut told = names.into_iter().flatten().map(String::as_str).collect::<Vec<_>>().join(", ");
    if let (Some(latitude), Some(longitude)) = (site.latitude, site.longitude) {
        told += &format!(" at {latitude}, {longitude}");
    }
    told + &site.precision_km.map_or_else(String::new, |km| format!(" within {km} km"))
}

/// What is told of an offer beside what it is.
pub(super) fn offer(offer: &Offer) -> Vec<Told<'_>> {
    let known = offer.facts().filter(|fact| !matches!(fact.field, "software" | "protocol"));
    known.map(|fact| Told::single(fact.field, plain(fact.value), Some(fact.source))).collect()
}
