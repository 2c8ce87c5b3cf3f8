//! Where in a file a finding stands.

use super::layout;
use crate::files;
use degafam::curate::{Finding, Severity};
use std::path::{Path, PathBuf};
use toml::de::{DeTable, DeValue};

/// One line a finding: file, line, severity, rule, key, problem, mend.
pub(crate) fn describe(finding: &Finding, folder: &Path) -> String {
    let path = path(finding, folder);
    let line = files::text(&path).ok().map(|text| line(&text, finding).unwrap_or(1));
    let line = line.map_or_else(String::new, |line| format!(":{line}"));
    let severity = match finding.severity {
        Severity::Error => "error",
        Severity::Warning => "warning",
        Severity::Info => "note",
    };
    let Finding { rule, key, problem, mend, .. } = finding;
    format!("{}{line}: {severity}: {key}: {problem}; {mend} [{rule}]", path.display())
}

/// The file of a finding's record.
pub(crate) fn path(finding: &Finding, folder: &Path) -> PathBuf {
    match finding.kind {
        kind @ ("needs" | "families" | "criteria" | "lint-skip") => folder.join(format!("{kind}.toml")),
        // Of many records at once.
        "sources" => folder.to_owned(),
        kind => layout::find(folder, kind, &finding.id),
    }
}

/// The line, from 1, of the key of a finding: the deepest part of it that the file has, and within a list the value
/// that the problem quotes.
pub(crate) fn line(text: &str, finding: &Finding) -> Option<usize> {
    let root = DeTable::parse(text).ok()?;
    let mut table = root.get_ref();
    let mut at = None;
    let array = match finding.kind {
        "needs" => Some("need"),
        "families" => Some("family"),
        "criteria" => Some("criterion"),
        _ => None,
    };
    if let Some(array) = array {
        let records = table.get(array)?.get_ref().as_array()?;
        let record = records.iter().find(|r| id(r.get_ref()) == Some(&finding.id))?;
        at = Some(record.span().start);
        table = record.get_ref().as_table()?;
    }
    let quoted = finding.problem.split('`').nth(1);
    for segment in finding.key.split('.') {
        let Some((key, value)) = table.get_key_value(segment) else { break };
        at = Some(key.span().start);
        let value = match value.get_ref() {
            DeValue::Array(items) => {
                let named = items.iter().find(|i| quoted.is_some() && i.get_ref().as_str() == quoted);
                let Some(item) = named.or_else(|| items.get(finding.at.unwrap_or(0))) else { break };
                at = Some(item.span().start);
                item.get_ref()
            }
            other => other,
        };
        let Some(next) = value.as_table() else { break };
        table = next;
    }
    let before = text.get(..at?)?;
    Some(before.bytes().filter(|b| *b == b'\n').count() + 1)
}

fn id<'a>(value: &'a DeValue<'_>) -> Option<&'a str> {
    value.as_table()?.get("id")?.get_ref().as_str()
}

#[cfg(test)]
mod tests {
    use super::*;

    const HOSTER: &str = "id = \"a\"\nname = \"A\"\naka = [\n  \"B\",\n  \"C\",\n]\n\n[[offer]]\nneed = \"email\"\nsource = \"p\"\n\n\
[[offer]]\nneed = \"wiki\"\nsource = \"p\"\n\n[source.p]\nseen = \"2026\"\n";

    fn at(kind: &'static str, key: &str, place: Option<usize>, problem: &str, text: &str) -> Option<usize> {
        let mut finding = Finding::new(Severity::Error, "rule", (kind, "b"), key, problem.into(), "");
        finding.at = place;
        line(text, &finding)
    }

    #[test]
    fn the_line_is_that_of_the_field_meant() {
        assert_eq!(at("hosters", "name", None, "", HOSTER), Some(2));
        assert_eq!(at("hosters", "aka", None, "`C` is there twice", HOSTER), Some(5));
        assert_eq!(at("hosters", "offer.need", Some(1), "", HOSTER), Some(13));
        assert_eq!(at("hosters", "offer.url", Some(1), "", HOSTER), Some(12), "an absent field: its table");
        assert_eq!(at("hosters", "source.p.seen", None, "", HOSTER), Some(17));
        assert_eq!(at("hosters", "website", None, "", HOSTER), None);
        let needs = "[[need]]\nid = \"a\"\n\n[[need]]\nid = \"b\"\nlabel.en = \"B\"\n";
        assert_eq!(at("needs", "label.en", None, "", needs), Some(6));
    }
}
