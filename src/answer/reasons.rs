//! What to know of a ranked hoster.

use super::area;
use crate::catalogue::{Address, OfferTraits};
use crate::explain::{Reason, Value, say};
use crate::judge::Openness;
use crate::model::{
    Accepting, Audience, Grade, Hoster, KnownBy, LinkKind, Membership, MembershipStatus, Offer, Price, Scope, Serves,
    Site, Source, Texts,
};

/// How an offer is got at: account, audience, price.
pub(super) fn access(offer: &Offer, hoster: &Hoster) -> Vec<Reason> {
    let audience = offer.audience.or_else(|| hoster.audience.as_ref().map(|f| f.value));
    let account = match (offer.account, audience, offer.accepting) {
        (Some(false), _, _) => Some(say("no_account", [])),
        (_, Some(Audience::Members), _) => Some(say("for_members", [])),
        (_, Some(Audience::Clients), _) => Some(say("for_clients", [])),
        (_, _, Some(Accepting::OnRequest)) => Some(say("on_request", [])),
        (Some(true), _, _) => Some(say("account", [])),
        (None, _, _) => None,
    };
    let price = offer.price.map(|price| match price {
        Price::Free => say("price_free", []),
        Price::Donation => say("price_donation", []),
        Price::Membership => say("price_membership", []),
        Price::Paid => say("price_paid", []),
    });
    account.into_iter().chain(price).collect()
}

/// How old and how sure the offer is.
pub(super) fn age(source: Option<&Source>, traits: &OfferTraits) -> Reason {
    if let Some(date) = source.and_then(|s| s.withdrawn) {
        return say("withdrawn", [("date", Value::Date(date))]);
    }
    match source.and_then(Source::told) {
        _ if traits.grade == Grade::Memory => say("from_memory", []),
        _ if traits.grade == Grade::Inferred => say("from_inference", []),
        Some(date) => say("last_seen", [("date", Value::Date(date))]),
        None => say("undated", []),
    }
}

/// Where it is.
pub(super) fn place(site: Option<&Site>, distance_km: Option<f64>, bound: bool) -> Option<Reason> {
    let Some(km) = distance_km else { return Some(say("site_unknown", [])) };
    let site = site?;
    let name = site.city.clone().or_else(|| site.region.clone()).or_else(|| site.country.clone()).unwrap_or_default();
    let data = [("km", Value::Km(km)), ("city", Value::Text(name))];
    Some(match (site.known_by()?, bound) {
        (KnownBy::Region | KnownBy::Country, _) => say("distance_vague", data),
        (KnownBy::Coordinates, _) => say("distance_alone", [("km", Value::Km(km))]),
        (KnownBy::Town, true) => say("distance_within", data),
        (KnownBy::Town, false) => say("distance", data),
    })
}

/// How open it is.
pub(super) fn openness(openness: &Openness) -> Reason {
    say("openness", [("score", Value::Share(openness.score)), ("coverage", Value::Share(openness.coverage))])
}

/// Which network it belongs to, and how old that knowledge is; `counted` are the ids of those that count.
pub(super) fn membership(hoster: &Hoster, membership: &Membership, counted: &[String]) -> Option<Reason> {
    let source = hoster.sources.get(&membership.source)?;
    let network = ("network", Value::Name(membership.id.clone(), membership.name().to_owned()));
    match (membership.counts(&hoster.sources), source.told()) {
        (true, _) if !counted.contains(&membership.id) => None,
        (true, Some(date)) => Some(say("member", [network, ("date", Value::Date(date))])),
        (true, None) => Some(say("member_undated", [network])),
        (false, _) if membership.status == MembershipStatus::SelfDescribed => Some(say("member_claimed", [network])),
        (false, _) if membership.status.is_confirmed() => Some(say("member_memory", [network])),
        (false, _) => None,
    }
}

/// Whom it serves by place.
pub(super) fn serves(serves: &Serves, elsewhere: bool) -> Reason {
    let area = ("area", area::name(serves));
    match serves.scope {
        Scope::First if elsewhere => say("others_first", [area]),
        Scope::First => say("serves_first", [area]),
        Scope::Only => say("serves_only", [area]),
    }
}

/// What the first has more of than another: `theirs` beside `ours`, and the points of score that this makes.
pub(super) fn gap(code: &'static str, name: &str, theirs: Value, ours: Value, points: f64) -> Reason {
    let name = Value::Text(name.to_owned());
    say(code, [("name", name), ("theirs", theirs), ("ours", ours), ("points", Value::Share(points))])
}

/// The name of a signal in each language.
pub(super) fn signal(id: &str) -> Value {
    let term = match id {
        "fit" => "signal-fit",
        "proximity" => "signal-proximity",
        "assurance" => "signal-assurance",
        _ => "signal-openness",
    };
    Value::Label(id.to_owned(), Texts::term(term).unwrap_or_default().into())
}

/// Where to go, whom to write to, where to meet.
pub(super) fn next(offer: &Offer, hoster: &Hoster, traits: &OfferTraits) -> Vec<Reason> {
    let url = |url: &String| ("url", Value::Text(url.clone()));
    let mut steps = Vec::new();
    let site = || hoster.website.as_ref().map(|f| &f.value);
    // The front door of a hoster of several services is where one looks for this one.
    let at_service = offer.url.as_ref().filter(|_| traits.address != Some(Address::HomePage));
    let asks = offer.accepting == Some(Accepting::OnRequest) || matches!(offer.audience, Some(Audience::Members));
    match (&offer.register_url, offer.account, at_service) {
        _ if traits.is_weak() => steps.extend(at_service.or(site()).map(|at| say("check_offer", [url(at)]))),
        (_, Some(false), Some(at)) => steps.push(say("use_it", [url(at)])),
        (Some(at), _, _) => steps.push(say("sign_up", [url(at)])),
        (None, _, _) if asks => steps.extend(site().or(at_service).map(|at| say("ask", [url(at)]))),
        (None, _, Some(at)) => steps.push(say("open_account", [url(at)])),
        (None, _, None) => steps.extend(site().map(|at| say("visit", [url(at)]))),
    }
    let link = |kind: LinkKind| hoster.links.iter().find(|l| l.kind == kind);
    if let Some(contact) = &hoster.contact {
        steps.push(say("write", [("address", Value::Text(contact.value.clone()))]));
    } else if let Some(contact) = link(LinkKind::Contact) {
        steps.push(say("contact_page", [url(&contact.url)]));
    }
    steps.extend(link(LinkKind::Meetings).map(|l| say("meet", [url(&l.url)])));
    steps.extend(link(LinkKind::Terms).map(|l| say("read_terms", [url(&l.url)])));
    steps
}
