//! Which facts evidence which criterion: the feeds of the criteria table, resolved once when records are frozen.

use super::codes::{EvidenceRow, source_grade, source_months};
use super::licences;
use super::page::is_own_page;
use crate::model::{
    Accepting, Audience, Criterion, Date, Freedom, Hoster, Link, LinkKind, Offer, PROTOCOL_FAMILIES, Software, Sources,
    State, Subject, Transfer,
};
use std::cmp::Reverse;

/// Months within which a change in the repository shows that a software is maintained: the middle of the thresholds
/// that awesome-selfhosted warns at (6 to 12 months) and the two years after which it drops an entry.
const MAINTAINED_MONTHS: u32 = 18;
/// Months after which no change shows that it is not.
const UNMAINTAINED_MONTHS: u32 = 36;

/// A fact that decides a criterion: how, and the key of its source.
type Decision<'a> = Option<(State, &'a str)>;

/// What a record shows of one criterion.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Shown<'a> {
    /// Place in the criteria table.
    pub(crate) criterion: usize,
    pub(crate) state: State,
    /// Key into the record's sources.
    pub(crate) source: &'a str,
}

impl Shown<'_> {
    /// The row that columns hold of it.
    pub(crate) fn row(&self, sources: &Sources) -> EvidenceRow {
        EvidenceRow {
            criterion: u8::try_from(self.criterion).unwrap_or(u8::MAX),
            state: self.state,
            grade: source_grade(sources, self.source),
            months: source_months(sources, self.source),
        }
    }
}

/// Criteria of the hoster itself, including those that any of its offers can meet.
pub(crate) fn of_hoster<'a>(
    criteria: &[Criterion],
    hoster: &'a Hoster,
    freedom: &dyn Fn(&str) -> Option<Freedom>,
) -> Vec<Shown<'a>> {
    strongest(criteria, Subject::Hoster, &hoster.sources, |criterion| {
        let stated = hoster.statements.iter().filter(|s| s.id == criterion.id);
        let mut found: Vec<(State, &str)> = stated.map(|s| (s.met, s.source.as_str())).collect();
        // What was said of this very criterion goes before what a page merely suggests.
        if found.iter().any(|(state, _)| *state != State::Yes) {
            return found;
        }
        for feed in &criterion.feeds {
            if let Some(kind) = feed.strip_prefix("link.") {
                let links = hoster.links.iter().filter(|l| l.kind.code() == kind && is_shown(l, hoster));
                found.extend(links.map(|l| (State::Yes, l.source.as_str())));
            } else if feed.starts_with("offer.") {
                found.extend(hoster.offers.iter().filter_map(|o| offer_fact(feed, o, freedom)));
            } else {
                found.extend(hoster_fact(feed, hoster));
            }
        }
        found
    })
}

/// Criteria of one offer.
pub(crate) fn of_offer<'a>(
    criteria: &[Criterion],
    hoster: &'a Hoster,
    offer: &'a Offer,
    freedom: &dyn Fn(&str) -> Option<Freedom>,
) -> Vec<Shown<'a>> {
    strongest(criteria, Subject::Offer, &hoster.sources, |criterion| {
        criterion.feeds.iter().filter_map(|feed| offer_fact(feed, offer, freedom)).collect()
    })
}

/// What a software gives back, each way with a source of its own.
const EXPORT: &str = "software.export";

/// Criteria of a software; `date` is the catalogue's, against which "maintained" is told.
pub(crate) fn of_software<'a>(criteria: &[Criterion], software: &'a Software, date: Date) -> Vec<Shown<'a>> {
    strongest(criteria, Subject::Software, &software.sources, |criterion| {
        let facts = criterion.feeds.iter().filter_map(|feed| software_fact(feed, software, date));
        let facts = facts.map(|(state, field)| (state, software.source_of(field)));
        let exports = criterion.feeds.iter().filter(|feed| *feed == EXPORT).flat_map(|_| &software.exports);
        // What does not come along is not given back.
        let state = |export: &Transfer| if export.loses.is_some() { State::Partly } else { State::Yes };
        facts.chain(exports.map(|export| (state(export), export.source.as_str()))).collect()
    })
}

/// Whether a key may stand in the `feeds` of a criterion.
pub(super) fn is_feed(key: &str) -> bool {
    const OTHERS: [&str; 20] = [
        "contact_email",
        "server_country",
        "own_hardware",
        "green_hosting",
        "audience.everyone",
        "membership",
        "languages",
        "age",
        "offer.registration_open",
        "offer.no_account",
        "offer.free_software",
        "offer.price_known",
        "software.free_licence",
        "software.osi",
        "software.no_antifeature",
        "software.maintained",
        "software.not_archived",
        "software.federates",
        "software.open_protocol",
        EXPORT,
    ];
    key.strip_prefix("link.").map_or_else(
        || OTHERS.contains(&key) || ["software.packaged", "software.source_url"].contains(&key),
        |kind| LinkKind::ALL.iter().any(|k| k.code() == kind),
    )
}

/// For each criterion of a subject, the facts that say most; of these, those that no other beats in grade and date at
/// once: which one weighs most depends on the date at which they are weighed.
fn strongest<'a>(
    criteria: &[Criterion],
    subject: Subject,
    sources: &Sources,
    facts: impl Fn(&Criterion) -> Vec<(State, &'a str)>,
) -> Vec<Shown<'a>> {
    let mut all = Vec::new();
    for (index, criterion) in criteria.iter().enumerate().filter(|(_, c)| c.subject == subject) {
        let mut found = facts(criterion);
        let most = found.iter().map(|(state, _)| *state).max();
        let standing = |key: &str| (source_grade(sources, key), Reverse(source_months(sources, key)));
        found.retain(|(state, _)| Some(*state) == most);
        found.sort_by_key(|(_, key)| standing(key));
        let mut newest = None;
        for (state, source) in found {
            let months = Some(source_months(sources, source));
            if newest.is_none() || months > newest {
                newest = months;
                all.push(Shown { criterion: index, state, source });
            }
        }
    }
    all
}

/// Whether a page shows what its kind says: a guide or terms at a foreign domain may be the software's, or anybody's.
pub(crate) fn is_shown(link: &Link, hoster: &Hoster) -> bool {
    !matches!(link.kind, LinkKind::Terms | LinkKind::UserGuide) || is_own_page(&link.url, hoster)
}

fn yes_if(holds: bool) -> State {
    if holds { State::Yes } else { State::No }
}

fn hoster_fact<'a>(feed: &str, hoster: &'a Hoster) -> Decision<'a> {
    match feed {
        "contact_email" => hoster.contact.as_ref().map(|f| (State::Yes, f.source.as_str())),
        "server_country" => hoster.server_countries.as_ref().map(|f| (State::Yes, f.source.as_str())),
        // Renting a machine does not show that a hoster lacks control of it.
        "own_hardware" => hoster.own_hardware.as_ref().filter(|f| f.value).map(|f| (State::Yes, f.source.as_str())),
        "green_hosting" => hoster.green_hosting.as_ref().map(|f| (yes_if(f.value), f.source.as_str())),
        "languages" => hoster.languages.as_ref().map(|f| (State::Yes, f.source.as_str())),
        "age" => hoster.founded.as_ref().map(|f| (State::Yes, f.source.as_str())),
        "membership" => {
            let member = hoster.networks.iter().find(|m| m.counts(&hoster.sources) && m.until.is_none());
            member.map(|m| (State::Yes, m.source.as_str()))
        }
        "audience.everyone" => hoster.audience.as_ref().map(|f| {
            let state = match f.value {
                Audience::Everyone => State::Yes,
                Audience::Members | Audience::Clients => State::Partly,
                Audience::Restricted => State::No,
            };
            (state, f.source.as_str())
        }),
        _ => None,
    }
}

fn offer_fact<'a>(feed: &str, offer: &'a Offer, freedom: &dyn Fn(&str) -> Option<Freedom>) -> Decision<'a> {
    let access = offer.access_source.as_deref().unwrap_or(&offer.source);
    match feed {
        "offer.no_account" => offer.account.map(|needed| (yes_if(!needed), access)),
        "offer.registration_open" => {
            let state = match (offer.accepting, offer.audience, offer.account) {
                (Some(Accepting::Full | Accepting::Closed), _, _) | (_, Some(Audience::Restricted), _) => State::No,
                (Some(Accepting::OnRequest), _, _) | (_, Some(Audience::Members | Audience::Clients), _) => {
                    State::Partly
                }
                (Some(Accepting::Open), _, _) | (None, _, Some(false)) => State::Yes,
                (None, _, _) => return None,
            };
            Some((state, access))
        }
        "offer.price_known" => offer.price.map(|_| (State::Yes, offer.source.as_str())),
        "offer.free_software" => {
            let state = match freedom(offer.software.as_deref()?)? {
                Freedom::Yes => State::Yes,
                Freedom::Contested => State::Partly,
                Freedom::No => State::No,
                Freedom::Unknown => return None,
            };
            Some((state, &offer.source))
        }
        _ => None,
    }
}

/// A fact of a software, with the field it rests on.
fn software_fact(feed: &str, software: &Software, date: Date) -> Option<(State, &'static str)> {
    match feed {
        "software.free_licence" => match software.free {
            Freedom::Yes => Some((State::Yes, "licences")),
            Freedom::Contested => Some((State::Partly, "licences")),
            Freedom::No => Some((State::No, "licences")),
            Freedom::Unknown => None,
        },
        "software.osi" => {
            let known: Option<Vec<bool>> = software.licences.iter().map(|id| licences::osi_approved(id)).collect();
            let known = known.filter(|k| !k.is_empty())?;
            Some((yes_if(known.contains(&true)), "licences"))
        }
        // A list of antifeatures exists only where someone looked: YunoHost's catalogue or the list itself.
        "software.no_antifeature" if software.antifeatures.is_empty() => {
            software.yunohost.as_ref().map(|_| (State::Yes, "antifeatures"))
        }
        "software.no_antifeature" => Some((State::No, "antifeatures")),
        "software.maintained" => {
            let age = software.last_update?.months_until(date);
            let state = match age {
                0..=MAINTAINED_MONTHS => State::Yes,
                _ if age <= UNMAINTAINED_MONTHS => State::Partly,
                _ => State::No,
            };
            Some((state, "last_update"))
        }
        "software.not_archived" => {
            (software.archived || software.last_update.is_some()).then(|| (yes_if(!software.archived), "archived"))
        }
        "software.federates" => {
            let federates = |p: &String| p == "ActivityPub" || p == "SMTP" || PROTOCOL_FAMILIES.contains(&p.as_str());
            (!software.protocols.is_empty()).then(|| (yes_if(software.protocols.iter().any(federates)), "protocols"))
        }
        "software.open_protocol" => (!software.protocols.is_empty()).then_some((State::Yes, "protocols")),
        "software.packaged" => software.yunohost.as_ref().map(|_| (State::Yes, "yunohost")),
        "software.source_url" => software.source_url.as_ref().map(|_| (State::Yes, "source_url")),
        _ => None,
    }
}
