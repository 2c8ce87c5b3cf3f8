//! Moving: every fact sourced, formats that exist, and links between what is written and what is read.

use super::limits::NOTE_LENGTH;
use super::linter::Linter;
use super::sources;
use crate::catalogue::resolve::Resolve;
use crate::model::{Advice, Format, Freedom, Import, ImportWay, Moving, Service, Sources, Texts, Transfer};

/// Texts and addresses, which answers show.
pub(super) fn shown<'a>(linter: &mut Linter<'a>, service: &'a Service) {
    let Some(moving) = &service.moving else { return };
    linter.open("moving", &service.id);
    sources::complete(linter, &moving.sources);
    moving.effort.iter().for_each(|effort| text(linter, "effort.text", effort.text.as_ref()));
    for (key, list) in advice(moving) {
        one_by_one(linter, list, |linter, advice| linter.texts(&format!("{key}.text"), &advice.text, NOTE_LENGTH));
    }
    transfers(linter, "export", &moving.exports);
    one_by_one(linter, &moving.imports, |linter, import| {
        text(linter, "import.text", import.text.as_ref());
        text(linter, "import.loses", import.loses.as_ref());
    });
    let close = moving.close.iter();
    close.clone().for_each(|close| text(linter, "close.text", close.text.as_ref()));
    close.filter_map(|close| close.url.as_ref()).for_each(|url| linter.url("close.url", url));
    moving.request.iter().filter_map(|request| request.url.as_ref()).for_each(|url| linter.url("request.url", url));
}

/// Texts of what leaves or enters.
pub(super) fn transfers(linter: &mut Linter<'_>, key: &str, transfers: &[Transfer]) {
    one_by_one(linter, transfers, |linter, transfer| {
        linter.texts(&format!("{key}.text"), &transfer.text, NOTE_LENGTH);
        text(linter, &format!("{key}.loses"), transfer.loses.as_ref());
    });
}

/// What rests on a source, in which format.
pub(super) fn sourced(linter: &mut Linter<'_>, key: &str, transfers: &[Transfer], named: &Sources) {
    one_by_one(linter, transfers, |linter, transfer| {
        linter.source(&format!("{key}.source"), &transfer.source, named);
        formats(linter, key, &transfer.formats);
    });
}

pub(super) fn moving<'a>(linter: &mut Linter<'a>, service: &'a Service, known: &dyn Resolve) {
    let Some(moving) = &service.moving else { return };
    shown(linter, service);
    let sources = &moving.sources;
    moving.effort.iter().for_each(|effort| linter.source("effort.source", &effort.source, sources));
    for (key, list) in advice(moving) {
        one_by_one(linter, list, |linter, advice| {
            linter.source(&format!("{key}.source"), &advice.source, sources);
            advice.software.iter().for_each(|id| software(linter, key, id, known));
        });
    }
    sourced(linter, "export", &moving.exports, sources);
    for (at, import) in moving.imports.iter().enumerate() {
        linter.turn(Some(at));
        linter.source("import.source", &import.source, sources);
        imported(linter, import, service, known);
        if moving.imports.iter().take(at).any(|other| (&other.software, other.way) == (&import.software, import.way)) {
            let problem = format!("`{}` takes it in twice in the same way", import.software);
            linter.warn("double", "import.software", problem, "make one of both");
        }
        if import.way == ImportWay::File && !moving.exports.is_empty() && !meets(&moving.exports, &import.formats) {
            let problem = format!("no export writes what `{}` reads", import.software);
            let mend = "name the format that both have, or write way = \"by-hand\" where they have none";
            linter.warn("formats", "import.formats", problem, mend);
        }
    }
    linter.turn(None);
    moving.close.iter().for_each(|close| linter.source("close.source", &close.source, sources));
    moving.request.iter().for_each(|request| linter.source("request.source", &request.source, sources));
    sources::named(linter, sources);
}

fn imported(linter: &mut Linter<'_>, import: &Import, service: &Service, known: &dyn Resolve) {
    software(linter, "import", &import.software, known);
    formats(linter, "import", &import.formats);
    let none = import.formats.is_empty();
    if import.way == ImportWay::File && none {
        linter.error("required", "import.formats", "it reads a file of no format".into(), "name the formats it reads");
    }
    if import.way == ImportWay::ByHand && !none {
        let mend = "take the formats out, or write way = \"file\"";
        linter.error("formats", "import.formats", "it reads formats, by hand".into(), mend);
    }
    let Some(program) = known.program_of(&import.software) else { return };
    if matches!(program.free, Freedom::No | Freedom::Unknown) {
        let problem = format!("`{}` is not called free, so it is no destination", import.software);
        linter.warn("not-free", "import.software", problem, "take the import out");
    }
    let listed = service.alternatives.iter().any(|pair| pair.software == import.software);
    if !listed && !program.needs.iter().any(|need| service.needs.contains(need)) {
        let problem = format!("`{}` replaces {} nowhere else", import.software, service.id);
        linter.info("pair", "import.software", problem, "add the pair to the service where a list names it");
    }
}

fn meets(exports: &[Transfer], read: &[String]) -> bool {
    let written: Vec<&Format> = exports.iter().flat_map(|export| Format::named(&export.formats)).collect();
    !Format::meeting(&written, &Format::named(read), true).is_empty()
}

fn advice(moving: &Moving) -> [(&'static str, &[Advice]); 3] {
    [("before", &moving.before), ("bridge", &moving.bridges), ("stays", &moving.stays)]
}

fn one_by_one<T>(linter: &mut Linter<'_>, list: &[T], look: impl Fn(&mut Linter<'_>, &T)) {
    for (at, one) in list.iter().enumerate() {
        linter.turn(Some(at));
        look(linter, one);
    }
    linter.turn(None);
}

fn text(linter: &mut Linter<'_>, key: &str, text: Option<&Texts>) {
    text.into_iter().for_each(|text| linter.texts(key, text, NOTE_LENGTH));
}

fn software(linter: &mut Linter<'_>, key: &str, id: &str, known: &dyn Resolve) {
    linter.resolves(&format!("{key}.software"), id, known.software_place(id).is_some(), "software");
}

fn formats(linter: &mut Linter<'_>, key: &str, formats: &[String]) {
    for id in formats.iter().filter(|id| Format::of(id).is_none()) {
        let mend = "write one of src/model/formats.tsv, or add a row there";
        linter.error("list", &format!("{key}.formats"), format!("there is no format `{id}`"), mend);
    }
}
