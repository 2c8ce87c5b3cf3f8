//! Software: licensed as it is called, related to others that exist, not long dead.

use super::limits::{DEAD_SOFTWARE_MONTHS, NAME_LENGTH, NOTE_LENGTH, QUIET_SOFTWARE_MONTHS};
use super::linter::Linter;
use super::lists::{ANTIFEATURES, PROTOCOLS, SOFTWARE_FIELDS, is_one_of};
use super::{moving, sources};
use crate::catalogue::resolve::Resolve;
use crate::model::{Freedom, Software};

/// Names and addresses.
pub(super) fn shown<'a>(linter: &mut Linter<'a>, program: &'a Software) {
    linter.open("software", &program.id);
    linter.required("name", &program.name, NAME_LENGTH);
    sources::complete(linter, &program.sources);
    linter.names("aliases", &program.aliases);
    let urls = [("website", &program.website), ("source_url", &program.source_url)];
    urls.iter().for_each(|(key, url)| url.iter().for_each(|url| linter.url(key, url)));
    for (key, transfers) in [("export", &program.exports), ("import", &program.imports)] {
        moving::transfers(linter, key, transfers);
    }
}

pub(super) fn software<'a>(linter: &mut Linter<'a>, program: &'a Software, known: &dyn Resolve) {
    shown(linter, program);
    if program.needs.is_empty() {
        linter.error("required", "needs", "it serves no need".into(), "name at least one id of needs.toml");
    }
    program.needs.iter().for_each(|need| linter.resolves("needs", need, known.need_place(need).is_some(), "need"));
    relations(linter, program, known);
    for (field, key) in &program.from {
        let at = format!("from.{field}");
        linter.source(&at, key, &program.sources);
        if !is_one_of(SOFTWARE_FIELDS, field) {
            linter.error(
                "list",
                &at,
                format!("a software has no field `{field}`"),
                "write the name of one of its fields",
            );
        }
    }
    for trait_ in program.antifeatures.iter().filter(|a| !is_one_of(ANTIFEATURES, a)) {
        linter.warn(
            "list",
            "antifeatures",
            format!("`{trait_}` is not in YunoHost's vocabulary"),
            "check the spelling",
        );
    }
    for protocol in program.protocols.iter().filter(|p| !PROTOCOLS.contains(&p.as_str())) {
        let mend = "check the spelling, or add it to the list of protocols";
        linter.warn("list", "protocols", format!("`{protocol}` is not in the list of protocols"), mend);
    }
    for (key, transfers) in [("export", &program.exports), ("import", &program.imports)] {
        moving::sourced(linter, key, transfers, &program.sources);
    }
    licences(linter, program);
    activity(linter, program);
    sources::named(linter, &program.sources);
}

fn relations(linter: &mut Linter<'_>, program: &Software, known: &dyn Resolve) {
    let parent = program.parent.iter().map(|id| ("parent", id));
    for (key, other) in parent.chain(program.succeeds.iter().map(|id| ("succeeds", id))) {
        linter.resolves(key, other, known.software_place(other).is_some(), "software");
        if *other == program.id {
            linter.error("double", key, "it names itself".into(), "name another software, or remove it");
        }
    }
}

fn licences(linter: &mut Linter<'_>, program: &Software) {
    program.free_note.iter().for_each(|note| linter.required("free_note", note, NOTE_LENGTH));
    match (program.free, program.licences.is_empty()) {
        (Freedom::Yes, true) => {
            linter.warn("licence", "licences", "it is called free without a licence".into(), "add its SPDX id")
        }
        (Freedom::Unknown, false) => {
            linter.warn(
                "licence",
                "free",
                "it has a licence, and nothing says whether it is free".into(),
                "write yes, no or contested",
            );
        }
        (Freedom::Contested | Freedom::No, _) if program.free_note.is_none() && program.licences.is_empty() => {
            linter.warn(
                "licence",
                "free",
                "nothing says why it is not called free".into(),
                "add free_note or its licence",
            );
        }
        (Freedom::Contested, _) if program.free_note.is_none() => {
            linter.warn("licence", "free", "nothing says why it is contested".into(), "add free_note");
        }
        _ => {}
    }
}

fn activity(linter: &mut Linter<'_>, program: &Software) {
    let Some(date) = program.last_update else { return };
    linter.date("last_update", date);
    let age = date.months_until(linter.date);
    // What is said to be archived, or is never recommended, need not be looked at.
    if program.archived || program.free == Freedom::No {
        return;
    }
    if age > DEAD_SOFTWARE_MONTHS {
        let problem = format!("its last change is {age} months old, more than {DEAD_SOFTWARE_MONTHS}");
        linter.warn("stale", "last_update", problem, "write archived = true where its home says so, or a newer date");
    } else if age > QUIET_SOFTWARE_MONTHS {
        let problem = format!("its last change is {age} months old, more than {QUIET_SOFTWARE_MONTHS}");
        linter.info("stale", "last_update", problem, "look whether it is still maintained");
    }
}
