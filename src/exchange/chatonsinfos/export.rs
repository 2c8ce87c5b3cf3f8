//! A hoster of the catalogue as the files it could publish.

use super::ChatonsInfos;
use super::keys::{Type, known};
use super::lines::{Entry, Lines};
use crate::catalogue::Catalogue;
use crate::error::Error;
use crate::exchange::Origin;
use crate::model::{
    Accepting, Audience, Date, Hoster, LegalForm, Link, LinkKind, MembershipStatus, Offer, Software, Status,
};
use std::collections::{BTreeMap, BTreeSet};

/// Name of the organisation's file.
const ORGANIZATION: &str = "organization.properties";

impl ChatonsInfos {
    /// The files that a hoster could publish, by name: `organization.properties`, and one for each service. What the
    /// catalogue does not know is left empty, so the files are a form with the first answers in it. They are to lie
    /// below `folder`, an address without the name of a file; `date` is written as the day on which they were built.
    ///
    /// # Errors
    /// [`ErrorKind::BadOrigin`](crate::ErrorKind) when `folder` is no address,
    /// [`ErrorKind::CatalogueDamaged`](crate::ErrorKind) when the catalogue is damaged.
    ///
    /// ```
    /// use degafam::{Catalogue, Error, formats::ChatonsInfos};
    /// let catalogue = Catalogue::embedded()?;
    /// let hoster = catalogue.hoster("framasoft")?.expect("it is in the catalogue");
    /// let files = ChatonsInfos::export(catalogue, &hoster, "https://framasoft.org/.well-known/chatonsinfos", catalogue.date())?;
    /// assert!(files["organization.properties"].contains("organization.name = Framasoft\n"));
    /// assert!(files.len() > 10);
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    pub fn export(
        catalogue: &Catalogue,
        hoster: &Hoster,
        folder: &str,
        date: Date,
    ) -> Result<BTreeMap<String, String>, Error> {
        let folder = Origin::new(folder, date)?.url;
        let at = |name: &str| format!("{}/{name}", folder.trim_end_matches('/'));
        let mut files = BTreeMap::new();
        let mut subs = Vec::new();
        let mut pages = BTreeSet::new();
        for offer in hoster.offers.iter().filter(|o| o.status != Some(Status::Closed)) {
            // One page is one service, however many needs it serves.
            if !pages.insert((&offer.software, &offer.protocol, &offer.url, &offer.service_name)) {
                continue;
            }
            let software = offer.software.as_deref().map(|id| catalogue.software(id)).transpose()?.flatten();
            let stem = offer.service_name.as_deref().or(offer.software.as_deref()).unwrap_or(&offer.need);
            let stem = super::organization::id(stem);
            let numbered = (2..=hoster.offers.len() + 2).map(|n| format!("{stem}-{n}"));
            let free = |stem: &String| !files.contains_key(&format!("{stem}.properties")) && stem != "organization";
            let stem = [stem.clone()].into_iter().chain(numbered).find(free).unwrap_or(stem);
            let name = format!("{stem}.properties");
            files.insert(name.clone(), service(hoster, offer, software.as_ref(), &at(&name), date));
            subs.push((format!("subs.{stem}"), at(&name)));
        }
        files.insert(ORGANIZATION.to_owned(), organization(hoster, subs, &at(ORGANIZATION), date));
        Ok(files)
    }
}

type Pairs<'a> = Vec<(&'a str, Option<String>)>;

fn written(pairs: Pairs<'_>) -> Vec<Entry> {
    pairs.into_iter().map(|(key, value)| Entry::of(key, &value.unwrap_or_default())).collect()
}

fn file(class: &str, url: &str, date: Date) -> Vec<Entry> {
    // A day is as precise as the format allows; of a month or a year it is the first.
    let day = format!("{:04}-{:02}-{:02}T00:00:00", date.year(), date.month().max(1), date.day().max(1));
    written(vec![
        ("file.class", Some(class.to_owned())),
        ("file.protocol", Some("StatoolInfos-0.1".to_owned())),
        ("file.datetime", Some(day)),
        ("file.generator", Some("degafam".to_owned())),
        ("file.url", Some(url.to_owned())),
    ])
}

/// The text of a file in which a key without a value says what it may hold.
fn blank_form(entries: Vec<Entry>) -> String {
    let empty: Vec<String> = entries.iter().filter(|e| e.raw.is_empty()).map(|e| format!("{} =", e.key)).collect();
    let mut out = String::new();
    for line in Lines::of(entries).write().lines() {
        let key = line.strip_suffix(" =").filter(|_| empty.iter().any(|empty| empty == line));
        if let Some(holds) = key.and_then(known).and_then(Type::holds) {
            out += &format!("# {holds}\n");
        }
        out += &format!("{line}\n");
    }
    out
}

fn organization(hoster: &Hoster, subs: Vec<(String, String)>, url: &str, date: Date) -> String {
    let link = |kind: LinkKind| hoster.links.iter().find(|l| l.kind == kind).map(|l: &Link| l.url.clone());
    let site = hoster.sites.iter().find(|s| s.latitude.is_some()).or_else(|| hoster.sites.first());
    // Where only a town is known, its middle is not the organisation's address.
    let exact = site.filter(|s| s.precision_km.is_some_and(|km| km <= 1.0));
    let form = hoster.legal_form.as_ref().map(|f| match f.value {
        LegalForm::Association => "ASSOCIATION",
        LegalForm::Cooperative => "COOPERATIVE",
        LegalForm::Collective => "INFORMAL",
        LegalForm::Company => "COMPANY",
        LegalForm::Individual => "INDIVIDUAL",
        LegalForm::Public | LegalForm::Other => "OTHER",
    });
    let level = hoster.status.as_ref().map(|f| if f.value == Status::Closed { "AWAY" } else { "ACTIVE" });
    let mut entries = file("Organization", url, date);
    entries.extend(written(vec![
        ("organization.name", Some(hoster.name.clone())),
        ("organization.description", None),
        ("organization.type", form.map(str::to_owned)),
        ("organization.status.level", level.map(str::to_owned)),
        ("organization.startdate", hoster.founded.as_ref().map(|f| f.value.to_string())),
        ("organization.website", hoster.website.as_ref().map(|f| f.value.clone())),
        ("organization.logo", None),
        ("organization.contact.url", link(LinkKind::Contact)),
        ("organization.contact.email", hoster.contact.as_ref().map(|f| f.value.clone())),
        ("organization.legal.url", link(LinkKind::Legal)),
        ("organization.guide.technical", link(LinkKind::TechnicalDoc)),
        ("organization.guide.user", link(LinkKind::UserGuide)),
        ("organization.owner.name", hoster.operator.as_ref().map(|f| f.value.clone())),
        ("organization.country.code", site.and_then(|s| s.country.clone())),
        ("organization.geolocation.latitude", exact.and_then(|s| s.latitude).map(|d| format!("{d:.4}"))),
        ("organization.geolocation.longitude", exact.and_then(|s| s.longitude).map(|d| format!("{d:.4}"))),
    ]));
    for member in &hoster.networks {
        let level = match member.status {
            MembershipStatus::Left => "AWAY",
            status if status.is_confirmed() || status == MembershipStatus::SelfDescribed => "ACTIVE",
            _ => continue,
        };
        let key = |rest: &str| format!("organization.memberof.{}.{rest}", member.id);
        let date = |date: Option<Date>| date.map_or_else(String::new, |d| d.to_string());
        entries.push(Entry::of(&key("status.level"), level));
        entries.push(Entry::of(&key("startdate"), &date(member.since)));
        entries.push(Entry::of(&key("enddate"), &date(member.until)));
    }
    entries.extend(subs.iter().map(|(key, url)| Entry::of(key, url)));
    blank_form(entries)
}

fn service(hoster: &Hoster, offer: &Offer, software: Option<&Software>, url: &str, date: Date) -> String {
    let registration = match (offer.account, offer.audience) {
        (Some(false), _) => Some("None"),
        (_, Some(Audience::Members)) => Some("Member"),
        (_, Some(Audience::Clients)) => Some("Client"),
        (Some(true), Some(Audience::Everyone)) => Some("Free"),
        _ => None,
    };
    let load = match offer.accepting {
        Some(Accepting::Open) => Some("OPEN"),
        Some(Accepting::Full) => Some("FULL"),
        _ => None,
    };
    let country =
        hoster.server_countries.as_ref().filter(|f| f.value.len() == 1).and_then(|f| f.value.first().cloned());
    let title = offer.service_name.clone().or_else(|| software.map(|s| s.name.clone()));
    let mut entries = file("Service", url, date);
    entries.extend(written(vec![
        ("service.name", title.or_else(|| Some(offer.need.clone()))),
        ("service.description", None),
        ("service.website", offer.url.clone()),
        ("service.logo", None),
        ("service.legal.url", hoster.links.iter().find(|l| l.kind == LinkKind::Terms).map(|l| l.url.clone())),
        ("service.guide.user", None),
        ("service.startdate", offer.since.map(|d| d.to_string())),
        ("service.status.level", Some("OK".to_owned()).filter(|_| offer.status.is_none_or(|s| s == Status::Active))),
        ("service.registration", registration.map(str::to_owned)),
        ("service.registration.load", load.map(str::to_owned)),
        ("host.name", None),
        ("host.provider.type", None),
        ("host.server.type", None),
        ("host.country.code", country),
        ("software.name", software.map(|s| s.name.clone())),
        ("software.website", software.and_then(|s| s.website.clone())),
        ("software.license.name", software.and_then(|s| s.licences.first().cloned())),
        ("software.source.url", software.and_then(|s| s.source_url.clone())),
        ("software.version", None),
    ]));
    blank_form(entries)
}
