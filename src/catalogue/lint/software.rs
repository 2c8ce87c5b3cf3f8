//! Software: licensed as it is called, related to others that exist, not long dead.

use super::desk::Desk;
use super::limits::{DEAD_SOFTWARE_MONTHS, NAME_LENGTH, NOTE_LENGTH, QUIET_SOFTWARE_MONTHS};
use super::lists::{ANTIFEATURES, PROTOCOLS, SOFTWARE_FIELDS, is_one_of};
use super::{Known, sources};
use crate::model::{Freedom, Software};

pub(super) fn software<'a>(desk: &mut Desk<'a>, program: &'a Software, known: &Known<'_>) {
    desk.open("software", &program.id);
    desk.required("name", &program.name, NAME_LENGTH);
    desk.names("aliases", &program.aliases);
    sources::complete(desk, &program.sources);
    if program.needs.is_empty() {
        desk.error("required", "needs", "it serves no need".into(), "name at least one id of needs.toml");
    }
    program.needs.iter().for_each(|need| desk.resolves("needs", need, &known.needs, "need"));
    relations(desk, program, known);
    for (field, key) in &program.from {
        let at = format!("from.{field}");
        desk.source(&at, key, &program.sources);
        if !is_one_of(SOFTWARE_FIELDS, field) {
            desk.error(
                "list",
                &at,
                format!("a software has no field `{field}`"),
                "write the name of one of its fields",
            );
        }
    }
    let urls = [("website", &program.website), ("source_url", &program.source_url)];
    urls.iter().for_each(|(key, url)| url.iter().for_each(|url| desk.url(key, url)));
    for trait_ in program.antifeatures.iter().filter(|a| !is_one_of(ANTIFEATURES, a)) {
        desk.warn("list", "antifeatures", format!("`{trait_}` is not in YunoHost's vocabulary"), "check the spelling");
    }
    for protocol in program.protocols.iter().filter(|p| !PROTOCOLS.contains(&p.as_str())) {
        let mend = "check the spelling, or add it to the list of protocols";
        desk.warn("list", "protocols", format!("`{protocol}` is not in the list of protocols"), mend);
    }
    licences(desk, program);
    activity(desk, program);
    sources::named(desk, &program.sources);
}

fn relations(desk: &mut Desk<'_>, program: &Software, known: &Known<'_>) {
    let parent = program.parent.iter().map(|id| ("parent", id));
    for (key, other) in parent.chain(program.succeeds.iter().map(|id| ("succeeds", id))) {
        desk.resolves(key, other, &known.software, "software");
        if *other == program.id {
            desk.error("double", key, "it names itself".into(), "name another software, or remove it");
        }
    }
}

fn licences(desk: &mut Desk<'_>, program: &Software) {
    program.free_note.iter().for_each(|note| desk.required("free_note", note, NOTE_LENGTH));
    match (program.free, program.licences.is_empty()) {
        (Freedom::Yes, true) => {
            desk.warn("licence", "licences", "it is called free without a licence".into(), "add its SPDX id")
        }
        (Freedom::Unknown, false) => {
            desk.warn(
                "licence",
                "free",
                "it has a licence, and nothing says whether it is free".into(),
                "write yes, no or contested",
            );
        }
        (Freedom::Contested | Freedom::No, _) if program.free_note.is_none() && program.licences.is_empty() => {
            desk.warn(
                "licence",
                "free",
                "nothing says why it is not called free".into(),
                "add free_note or its licence",
            );
        }
        (Freedom::Contested, _) if program.free_note.is_none() => {
            desk.warn("licence", "free", "nothing says why it is contested".into(), "add free_note");
        }
        _ => {}
    }
}

fn activity(desk: &mut Desk<'_>, program: &Software) {
    let Some(date) = program.last_update else { return };
    desk.date("last_update", date);
    let age = date.months_until(desk.date);
    // What is said to be archived, or is never recommended, need not be looked at.
    if program.archived || program.free == Freedom::No {
        return;
    }
    if age > DEAD_SOFTWARE_MONTHS {
        let problem = format!("its last change is {age} months old, more than {DEAD_SOFTWARE_MONTHS}");
        desk.warn("stale", "last_update", problem, "write archived = true where its home says so, or a newer date");
    } else if age > QUIET_SOFTWARE_MONTHS {
        let problem = format!("its last change is {age} months old, more than {QUIET_SOFTWARE_MONTHS}");
        desk.info("stale", "last_update", problem, "look whether it is still maintained");
    }
}
