//! What federations and services add to the hoster that an organisation's file describes.

use super::organization::{self, SOURCE};
use super::values::Values;
use crate::exchange::Report;
use crate::model::{Aside, Fact, Hoster, Membership, MembershipStatus, Source};
use std::collections::BTreeSet;

/// The collective that names an organisation.
pub(super) struct Named {
    pub(super) network: String,
    pub(super) source: Source,
}

/// What the services say of a machine.
pub(super) struct Machine {
    pub(super) country: Option<String>,
    pub(super) own: Option<bool>,
    pub(super) source: String,
}

/// A free key for the source of a service.
pub(super) fn free_key(hoster: &Hoster, id: &str) -> String {
    let key = format!("{SOURCE}-{}", organization::id(id));
    let numbered = (2..=hoster.sources.len() + 2).map(|n| format!("{key}-{n}"));
    [key.clone()].into_iter().chain(numbered).find(|k| !hoster.sources.contains_key(k)).unwrap_or(key)
}

/// Adds the membership that a federation tells, unless the organisation says that it left.
pub(super) fn member(hoster: &mut Hoster, named: &Named, values: &Values<'_>, report: &mut Report) {
    let key = format!("{SOURCE}-{}", named.network);
    hoster.sources.insert(key.clone(), named.source.clone());
    let own = hoster.networks.iter_mut().find(|m| m.id == named.network);
    let aside = |value: &str, source: &str| Aside {
        field: format!("network {}", named.network),
        value: value.to_owned(),
        source: source.to_owned(),
    };
    match own {
        Some(own) if own.status == MembershipStatus::Left => {
            organization::contradicted(values, &named.network, report);
            hoster.asides.push(aside("member", &key));
        }
        // The collective itself knows best who belongs to it; since when, the member told.
        Some(own) => {
            let told = std::mem::replace(&mut own.source, key);
            own.status = MembershipStatus::Member;
            let since = own.since.map(|date| Aside {
                field: format!("network.since {}", named.network),
                value: date.to_string(),
                source: told.clone(),
            });
            hoster.asides.push(aside("self-described", &told));
            hoster.asides.extend(since);
        }
        None => hoster.networks.push(Membership {
            id: named.network.clone(),
            status: MembershipStatus::Member,
            since: None,
            until: None,
            source: key,
        }),
    }
}

/// What all services together say of the hoster's machines: their countries, and whether all of them are its own.
pub(super) fn settle(hoster: &mut Hoster, machines: &[Machine]) {
    let countries: BTreeSet<&String> = machines.iter().filter_map(|m| m.country.as_ref()).collect();
    if let Some(first) = machines.iter().find(|m| m.country.is_some()) {
        let value = countries.into_iter().cloned().collect();
        hoster.server_countries = Some(Fact { value, source: first.source.clone() });
    }
    let owned: BTreeSet<bool> = machines.iter().filter_map(|m| m.own).collect();
    if let (Some(own), 1) = (owned.first(), owned.len())
        && let Some(first) = machines.iter().find(|m| m.own.is_some())
    {
        hoster.own_hardware = Some(Fact { value: *own, source: first.source.clone() });
    }
}
