//! Families: named, sourced, and of services that are there.

use super::Records;
use super::limits::NAME_LENGTH;
use super::linter::Linter;
use super::sources;
use crate::model::Family;
use std::collections::BTreeSet;

/// The names of a family, which answers show.
pub(super) fn shown<'a>(linter: &mut Linter<'a>, family: &'a Family) {
    linter.open("families", &family.id);
    linter.required("name", &family.name, NAME_LENGTH);
    linter.names("aliases", &family.aliases);
}

pub(super) fn family<'a>(linter: &mut Linter<'a>, family: &'a Family, records: &Records) {
    shown(linter, family);
    let mut seen = BTreeSet::new();
    for member in &family.members {
        linter.resolves("members", member, records.services.iter().any(|service| service.id == *member), "service");
        if !seen.insert(member) {
            linter.error("double", "members", format!("`{member}` is there twice"), "keep one");
        }
    }
    if family.members.len() < 2 {
        let problem = format!("it has {} members", family.members.len());
        linter.error("members", "members", problem, "name the services that it holds, or remove it");
    }
    sources::complete(linter, &family.sources);
}
