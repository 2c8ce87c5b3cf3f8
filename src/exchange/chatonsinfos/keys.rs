//! The keys of the format, as data: what they hold, and who must write them.

use super::FileClass;

/// What a key holds.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(super) enum Type {
    /// Free text.
    Text,
    /// Address of a page.
    Page,
    /// E-mail address.
    Email,
    /// Day, month or year.
    Date,
    /// Degrees, with comma or dot.
    Degrees,
    /// Country by code or name.
    Country,
    /// One of these words, in any case.
    Word(&'static [&'static str]),
    /// Some of these words, split by `;`.
    Words(&'static [&'static str]),
    /// Looked at elsewhere, or kept without looking.
    Any,
}

impl Type {
    /// What to write, where the key alone does not say it.
    pub(super) fn holds(self) -> Option<String> {
        Some(match self {
            Text | Any => return None,
            Page => "address of a page: https://…".to_owned(),
            Email => "e-mail address of the organisation".to_owned(),
            Date => "day, month or year: 2016-09-18, 2016-09, 2016".to_owned(),
            Degrees => "degrees: 47.2173".to_owned(),
            Country => "code of the country: FR".to_owned(),
            Word(words) => format!("one of {}", words.join(", ")),
            Words(words) => format!("some of {}, with ; between them", words.join(", ")),
        })
    }
}

/// How much a key is wanted in the files that may have it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Presence {
    Mandatory,
    Wished,
    Optional,
}

use Presence::{Mandatory, Optional, Wished};
use Type::{Any, Country, Date, Degrees, Email, Page, Text, Word, Words};

const ACTIVITY: Type = Word(&["ACTIVE", "IDLE", "AWAY"]);
pub(super) const FORMS: &[&str] =
    &["ASSOCIATION", "INFORMAL", "COOPERATIVE", "MICROCOMPANY", "COMPANY", "INDIVIDUAL", "OTHER"];
pub(super) const REGISTRATIONS: &[&str] = &["None", "Free", "Member", "Client"];
/// Of ChatonsInfos, then of StatoolInfos.
const STATES: &[&str] =
    &["OK", "WARNING", "ALERT", "ERROR", "OVER", "VOID", "ON", "MAINTENANCE", "DOWN", "OFF", "DRAFT"];

/// Every key with what it holds. A `*` stands for one word that hosters choose, a last one for any that follow.
pub(super) const KEYS: &[(&str, Type, Presence)] = &[
    ("federation.contact.email", Email, Mandatory),
    ("federation.contact.url", Page, Optional),
    ("federation.description", Text, Mandatory),
    ("federation.enddate", Date, Optional),
    ("federation.favicon", Page, Optional),
    ("federation.guide.technical", Page, Optional),
    ("federation.guide.user", Page, Optional),
    ("federation.legal.url", Page, Optional),
    ("federation.logo", Page, Optional),
    ("federation.name", Text, Mandatory),
    ("federation.startdate", Date, Optional),
    ("federation.website", Page, Mandatory),
    ("file.class", Any, Mandatory),
    ("file.datetime", Any, Mandatory),
    ("file.generator", Text, Mandatory),
    ("file.protocol", Text, Mandatory),
    ("file.url", Page, Wished),
    ("host.country.code", Country, Wished),
    ("host.country.name", Country, Optional),
    ("host.description", Text, Optional),
    ("host.name", Text, Wished),
    ("host.provider", Text, Optional),
    ("host.provider.hypervisor", Text, Optional),
    ("host.provider.type", Word(&["HOME", "HOSTEDBAY", "HOSTEDSERVER", "OUTSOURCED"]), Wished),
    ("host.server.distribution", Text, Optional),
    ("host.server.type", Word(&["NANO", "PHYSICAL", "VIRTUAL", "SHARED", "CLOUD"]), Optional),
    ("metrics.*", Any, Optional),
    ("organization.chatrooms.*", Any, Optional),
    ("organization.contact.email", Email, Wished),
    ("organization.contact.url", Page, Wished),
    ("organization.country.code", Country, Wished),
    ("organization.country.name", Country, Mandatory),
    ("organization.description", Text, Optional),
    ("organization.enddate", Date, Optional),
    ("organization.funding.*", Any, Optional),
    ("organization.geography", Text, Optional),
    ("organization.geolocation.address", Text, Optional),
    ("organization.geolocation.latitude", Degrees, Wished),
    ("organization.geolocation.longitude", Degrees, Wished),
    ("organization.guide.technical", Page, Wished),
    ("organization.guide.user", Page, Wished),
    ("organization.legal.url", Page, Wished),
    ("organization.logo", Page, Optional),
    ("organization.memberof.*.enddate", Date, Optional),
    ("organization.memberof.*.startdate", Date, Optional),
    ("organization.memberof.*.status.description", Text, Optional),
    ("organization.memberof.*.status.level", ACTIVITY, Optional),
    ("organization.name", Text, Mandatory),
    ("organization.owner.logo", Page, Optional),
    ("organization.owner.name", Text, Optional),
    ("organization.owner.website", Page, Optional),
    ("organization.socialnetworks.*", Any, Optional),
    ("organization.startdate", Date, Wished),
    ("organization.status.description", Text, Optional),
    ("organization.status.level", ACTIVITY, Wished),
    ("organization.technical.url", Page, Optional),
    ("organization.type", Word(FORMS), Mandatory),
    ("organization.website", Page, Mandatory),
    ("service.contact.email", Email, Optional),
    ("service.contact.url", Page, Optional),
    ("service.description", Text, Wished),
    ("service.enddate", Date, Optional),
    ("service.guide.technical", Page, Optional),
    ("service.guide.user", Page, Wished),
    ("service.install.type", Any, Optional),
    ("service.legal.url", Page, Wished),
    ("service.logo", Page, Optional),
    ("service.name", Text, Mandatory),
    ("service.registration", Words(REGISTRATIONS), Mandatory),
    ("service.registration.load", Word(&["OPEN", "FULL"]), Wished),
    ("service.startdate", Date, Optional),
    ("service.status.description", Text, Optional),
    ("service.status.level", Word(STATES), Optional),
    ("service.website", Page, Mandatory),
    ("software.license.name", Text, Wished),
    ("software.license.url", Page, Optional),
    ("software.modules", Any, Optional),
    ("software.name", Text, Mandatory),
    ("software.source.url", Page, Wished),
    ("software.version", Text, Optional),
    ("software.website", Page, Optional),
    ("subs.*", Any, Optional),
];

/// What a key in lower case holds; `None` for one that the format does not know.
pub(super) fn known(key: &str) -> Option<Type> {
    if let Ok(at) = KEYS.binary_search_by_key(&key, |(known, _, _)| known) {
        return KEYS.get(at).map(|(_, kind, _)| *kind);
    }
    let held = KEYS.iter().filter(|(known, _, _)| known.contains('*')).find(|(known, _, _)| {
        let (before, after) = known.split_once('*').unwrap_or((known, ""));
        let rest = key.strip_prefix(before).filter(|rest| !rest.is_empty());
        rest.is_some_and(|rest| after.is_empty() || rest.strip_suffix(after).is_some_and(|word| !word.is_empty()))
    });
    held.map(|(_, kind, _)| *kind)
}

/// The known key most like a text, if it is like one at all.
pub(super) fn nearest(key: &str) -> Option<&'static str> {
    /// Below this, half of the letters differ.
    const LIKE: f64 = 0.9;
    let likeness = KEYS.iter().map(|(known, _, _)| (strsim::jaro_winkler(known, key), *known));
    likeness.max_by(|a, b| a.0.total_cmp(&b.0)).filter(|(like, _)| *like >= LIKE).map(|(_, known)| known)
}

/// The sections that a class of file has.
pub(super) fn sections(class: FileClass) -> &'static [&'static str] {
    match class {
        FileClass::Federation => &["file.", "federation."],
        FileClass::Organization => &["file.", "organization."],
        FileClass::Service => &["file.", "service.", "host.", "software."],
        FileClass::Device => &["file."],
    }
}

/// The keys of a class that are mandatory or wished.
pub(super) fn wanted(class: FileClass) -> impl Iterator<Item = (&'static str, Presence)> {
    let of = move |key: &str| sections(class).iter().any(|section| key.starts_with(section));
    KEYS.iter().filter(move |(key, _, presence)| *presence != Optional && of(key)).map(|(key, _, p)| (*key, *p))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn keys_are_in_order_and_found() {
        assert!(KEYS.is_sorted_by_key(|(key, _, _)| *key));
        assert_eq!(known("service.name"), Some(Text));
        assert_eq!(known("organization.memberof.chatons.startdate"), Some(Date));
        assert_eq!(known("organization.socialnetworks.pixelfeld"), Some(Any), "an official slip");
        assert_eq!(known("metrics.http.hits.2024.months"), Some(Any));
        for unknown in ["service", "organization.memberof.startdate", "organization.memberof..startdate", "subs.", "x"]
        {
            assert_eq!(known(unknown), None, "{unknown}");
        }
        assert_eq!(nearest("organization.naem"), Some("organization.name"));
        assert_eq!(nearest("qwertz"), None);
    }
}
