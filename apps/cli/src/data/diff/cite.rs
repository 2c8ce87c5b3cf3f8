//! Where a fact was read, in the words of a review.

use degafam::model::{Date, Grade, Source, Sources};

/// "read on 2026-11-01 at https://…, a page of 2025-03".
pub(super) fn cite(source: &Source) -> String {
    let seen = when(source.seen);
    let how = match source.grade {
        Grade::Read => "read".to_owned(),
        Grade::Memory => "remembered".to_owned(),
        grade => format!("{}, seen", word(grade)),
    };
    let place = source.url.as_ref().map_or_else(String::new, |url| format!(" at {url}"));
    let page = source.date.map_or_else(String::new, |date| format!(", a page of {date}"));
    format!("{how} {seen}{place}{page}")
}

/// The same by the key that a fact names.
pub(super) fn cited(key: &str, sources: &Sources) -> String {
    sources.get(key).map_or_else(|| format!("source `{key}` is missing"), cite)
}

fn when(date: Date) -> String {
    format!("{} {date}", if date.day() > 0 { "on" } else { "in" })
}

/// A word of the data files.
pub(super) fn word(value: impl serde::Serialize) -> String {
    serde_json::to_value(value).ok().and_then(|v| v.as_str().map(str::to_owned)).unwrap_or_default()
}

/// What became of the sources of a record, one sentence each; of those that came or went only the ones that no fact
/// names, where the facts cite the others.
pub(super) fn sources(old: &Sources, new: &Sources, named: impl Fn(&str) -> bool) -> Vec<String> {
    let mut told = Vec::new();
    for (key, source) in new {
        match old.get(key) {
            Some(before) if before == source => {}
            Some(before) => told.push(format!("source {key}: {}; before: {}", cite(source), cite(before))),
            None if named(key) => {}
            None => told.push(format!("also source {key}: {}", cite(source))),
        }
    }
    let gone = old.iter().filter(|(key, _)| !new.contains_key(*key) && !named(key));
    told.extend(gone.map(|(key, source)| format!("no longer source {key}: {}", cite(source))));
    told
}
