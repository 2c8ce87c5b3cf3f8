//! An organisation's file as a hoster.

use super::values::Values;
use crate::catalogue::Severity::{Error, Info, Warning};
use crate::catalogue::is_network;
pub(super) use crate::exchange::ids::id;
use crate::exchange::web::Address;
use crate::exchange::{Report, countries};
use crate::model::{
    Date, Fact, Hoster, LegalForm, Link, LinkKind, Membership, MembershipStatus, Profile, Site, Sources, Status,
};
use std::collections::BTreeSet;

/// Key under which a hoster cites its organisation's file.
pub(super) const SOURCE: &str = "chatonsinfos";
/// Pages that an organisation names, and what they show.
const PAGES: [(&str, LinkKind); 5] = [
    ("organization.legal.url", LinkKind::Legal),
    ("organization.guide.technical", LinkKind::TechnicalDoc),
    ("organization.technical.url", LinkKind::TechnicalDoc),
    ("organization.guide.user", LinkKind::UserGuide),
    ("organization.contact.url", LinkKind::Contact),
];

/// The hoster that an organisation's file describes, without offers; `None` where it has no name.
pub(super) fn hoster(values: &Values<'_>, report: &mut Report) -> Option<Hoster> {
    let Some(name) = values.text("organization.name") else {
        values.say(
            report,
            Error,
            "name",
            "organization.name",
            "the organisation has no name",
            "add organization.name = …",
        );
        return None;
    };
    let form = values.word("organization.type").and_then(legal_form);
    let website = values.page("organization.website");
    let mut links: Vec<Link> = Vec::new();
    for (key, kind) in PAGES {
        let url = values.page(key).filter(|url| !links.iter().any(|l| (l.kind, &l.url) == (kind, url)));
        links.extend(url.map(|url| Link { kind, url, source: SOURCE.to_owned() }));
    }
    if fresh_metrics(values) {
        links.push(Link { kind: LinkKind::Statistics, url: values.origin.url.clone(), source: SOURCE.to_owned() });
    }
    let profile = match form {
        Some(LegalForm::Company) => Profile::Commercial,
        _ => Profile::Community,
    };
    let mut hoster = Hoster::new(id(&name), name.clone());
    hoster.profile = profile;
    hoster.contact = contact(values, website.as_deref(), report).map(fact);
    hoster.website = website.map(fact);
    hoster.legal_form = form.map(fact);
    hoster.operator = values.text("organization.owner.name").filter(|owner| *owner != name).map(fact);
    hoster.founded = values.past("organization.startdate").map(fact);
    hoster.status = status(values).map(fact);
    hoster.sites = site(values, report).into_iter().collect();
    hoster.networks = memberships(values, report);
    hoster.links = links;
    hoster.sources = Sources::from([(SOURCE.to_owned(), values.source.clone())]);
    Some(hoster)
}

fn fact<T>(value: T) -> Fact<T> {
    Fact { value, source: SOURCE.to_owned() }
}

fn legal_form(word: &'static str) -> Option<LegalForm> {
    Some(match word {
        "ASSOCIATION" => LegalForm::Association,
        "INFORMAL" => LegalForm::Collective,
        "COOPERATIVE" => LegalForm::Cooperative,
        "MICROCOMPANY" | "COMPANY" => LegalForm::Company,
        "INDIVIDUAL" => LegalForm::Individual,
        "OTHER" => LegalForm::Other,
        _ => return None,
    })
}

/// Whether it runs: an end that has passed, or its own word for being gone, closes it.
fn status(values: &Values<'_>) -> Option<Status> {
    let level = values.word("organization.status.level");
    if values.past("organization.enddate").is_some() || level == Some("AWAY") {
        return Some(Status::Closed);
    }
    if values.date("organization.enddate").is_some() {
        return Some(Status::Closing);
    }
    level.filter(|level| *level == "ACTIVE").map(|_| Status::Active)
}

/// An address of mail at the organisation's own domain: any other may be a person's.
fn contact(values: &Values<'_>, website: Option<&str>, report: &mut Report) -> Option<String> {
    let mail = values.mail("organization.contact.email")?;
    let domain = mail.rsplit('@').next().unwrap_or_default().to_lowercase();
    let host = website.and_then(|url| Address::read(url).ok()).map(|a| a.host);
    let own = host.is_some_and(|host| is_one_domain(&host, &domain));
    if !own {
        let problem = "the address is not at the domain of its website, so it may be a person's and is not taken over";
        let mend = "write an address of your domain, or a page with organization.contact.url";
        values.say(report, Info, "email", "organization.contact.email", problem, mend);
    }
    Some(mail).filter(|_| own)
}

/// Whether two hosts are one, or one lies below the other.
fn is_one_domain(a: &str, b: &str) -> bool {
    a == b || a.ends_with(&format!(".{b}")) || b.ends_with(&format!(".{a}"))
}

/// Tells that a file, which no federation vouches for, lies elsewhere than the website it claims.
pub(super) fn stranger(values: &Values<'_>, hoster: &Hoster, report: &mut Report) {
    let host = |url: &str| Address::read(url).map(|address| address.host).unwrap_or_default();
    let (own, claimed) = (host(&values.origin.url), hoster.website.as_ref().map(|f| host(&f.value)));
    // A name that RFC 2606 keeps for what is not published.
    let published = !own.ends_with(".invalid");
    if let Some(claimed) = claimed.filter(|claimed| published && !is_one_domain(&own, claimed)) {
        let problem = format!("the file lies at {own}, not at {claimed}, so nothing shows that this hoster wrote it");
        values.say(report, Warning, "origin", "organization.website", problem, "publish it below your website");
    }
}

/// Where it is: coordinates in the country that it tells, else the country.
fn site(values: &Values<'_>, report: &mut Report) -> Option<Site> {
    const LATITUDE: &str = "organization.geolocation.latitude";
    let country = values.country("organization");
    let degrees = values.degrees(LATITUDE).zip(values.degrees("organization.geolocation.longitude"));
    let mut point =
        degrees.filter(|((latitude, _), (longitude, _))| latitude.abs() <= 90.0 && longitude.abs() <= 180.0);
    if let (Some(((latitude, _), (longitude, _))), Some(country)) = (point, &country)
        && countries::holds(country, latitude, longitude) == Some(false)
    {
        let swapped = countries::holds(country, longitude, latitude) == Some(true);
        let (problem, mend) = match swapped {
            true => (
                "only the other way round do latitude and longitude lie in its country; neither is taken over",
                "swap latitude and longitude",
            ),
            false => (
                "latitude and longitude do not lie in its country; neither is taken over",
                "correct the place or the country",
            ),
        };
        let rule = if swapped { "swapped" } else { "place" };
        values.say(report, Error, rule, LATITUDE, problem, mend);
        point = None;
    }
    if point.is_none() && country.is_none() {
        return None;
    }
    let precision = point.map(|((_, a), (_, b))| precision_km(a.min(b)));
    Some(Site {
        city: None,
        region: None,
        postal_code: None,
        country,
        latitude: point.map(|((latitude, _), _)| latitude),
        longitude: point.map(|(_, (longitude, _))| longitude),
        precision_km: precision,
        source: SOURCE.to_owned(),
    })
}

/// Radius that a number of decimals leaves open, kilometres.
fn precision_km(decimals: usize) -> f64 {
    match decimals {
        // A degree of latitude is 111 km.
        0 => 111.0,
        1 => 11.1,
        2 => 1.1,
        _ => 0.1,
    }
}

/// What it says of the collectives it belongs to, or has left.
fn memberships(values: &Values<'_>, report: &mut Report) -> Vec<Membership> {
    const PREFIX: &str = "organization.memberof.";
    let mut told: BTreeSet<String> = BTreeSet::new();
    for key in values.keys_below(PREFIX) {
        let collective = key.strip_prefix(PREFIX).and_then(|rest| rest.split('.').next());
        told.extend(collective.map(str::to_owned));
    }
    let of = |name: &String| {
        let key = |rest: &str| format!("{PREFIX}{name}.{rest}");
        let level = values.word(&key("status.level"));
        let (since, until) = (values.past(&key("startdate")), values.date(&key("enddate")));
        // A membership that is only described, in neither date nor level, says nothing.
        if level.is_none() && since.is_none() && until.is_none() {
            return None;
        }
        let over = |date: &Date| !date.is_after(values.origin.retrieved);
        let left = level == Some("AWAY") || until.as_ref().is_some_and(over);
        let status = if left { MembershipStatus::Left } else { MembershipStatus::SelfDescribed };
        let since = since.filter(|since| until.is_none_or(|until| !since.is_after(until)));
        let until = until.filter(over);
        Some(Membership { id: id(name), status, since, until, source: SOURCE.to_owned() })
    };
    let (known, others): (Vec<String>, Vec<String>) = told.into_iter().partition(|name| is_network(&id(name)));
    for name in &others {
        let key = format!("{PREFIX}{name}");
        let problem = "the catalogue does not know this collective, so the membership is not taken over";
        values.say(report, Info, "network", &key, problem, "check the spelling, or propose it for the catalogue");
    }
    known.iter().filter_map(of).collect()
}

/// Whether the file holds figures of this year or the last.
pub(super) fn fresh_metrics(values: &Values<'_>) -> bool {
    let year = values.origin.retrieved.year();
    let years = [year.to_string(), year.saturating_sub(1).to_string()];
    values.keys_below("metrics.").iter().any(|key| key.split('.').any(|part| years.iter().any(|y| y == part)))
}

/// Tells of a membership that a federation names and the organisation ended.
pub(super) fn contradicted(values: &Values<'_>, network: &str, report: &mut Report) {
    let key = format!("organization.memberof.{network}.status.level");
    let problem = format!("{network} names it as a member, and it says that it has left");
    values.say(
        report,
        Warning,
        "membership",
        &key,
        problem,
        "ask the federation to take out its line, or correct the file",
    );
}
