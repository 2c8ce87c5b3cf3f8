//! A record as fields, and what became of them.

use crate::failure::Failure;
use serde::Serialize;
use std::collections::{BTreeMap, BTreeSet};

/// Said of a record that says the same as before, by sources that were looked at anew.
pub(super) const CONFIRMED: &str = "confirmed";

/// How many of each kind of change, by its key.
pub(super) type Summary = BTreeMap<&'static str, usize>;

/// What changed in one record.
#[derive(Debug, Serialize)]
pub(crate) struct Change {
    pub(super) id: String,
    pub(super) name: String,
    /// `new`, `removed`, `closed`, `reopened`, `changed` or `confirmed`.
    pub(super) what: &'static str,
    /// One sentence each.
    pub(super) changes: Vec<String>,
}

/// A record's fields as text, by dotted key; tables of one name by their place.
pub(super) type Fields = BTreeMap<String, String>;

pub(super) fn fields(record: &impl Serialize) -> Result<Fields, Failure> {
    let value = serde_json::to_value(record).map_err(|e| Failure::data(e.to_string()))?;
    let mut fields = Fields::new();
    flatten("", &value, &mut fields);
    Ok(fields)
}

/// Those that say something beside the day on which a source was written or read.
pub(super) fn undated(fields: &Fields) -> BTreeMap<&String, &String> {
    let is_day = |key: &str| {
        key.starts_with("source.") && [".date", ".seen", ".retested"].iter().any(|ending| key.ends_with(ending))
    };
    fields.iter().filter(|(key, _)| !is_day(key)).collect()
}

fn flatten(key: &str, value: &serde_json::Value, fields: &mut Fields) {
    use serde_json::Value;
    let under = |part: &str| if key.is_empty() { part.to_owned() } else { format!("{key}.{part}") };
    match value {
        Value::Null => {}
        Value::Object(table) => table.iter().for_each(|(part, value)| flatten(&under(part), value, fields)),
        Value::Array(items) if items.iter().any(Value::is_object) => {
            for (at, item) in items.iter().enumerate() {
                // A list named by what its tables are about does not move when one is added before.
                let about = ["software", "rule", "id", "kind"].iter().find_map(|k| item.get(k)?.as_str());
                flatten(&about.map_or_else(|| under(&(at + 1).to_string()), &under), item, fields);
            }
        }
        Value::Array(items) => {
            let shown: Vec<String> = items.iter().map(plain).collect();
            if !shown.is_empty() {
                fields.insert(key.to_owned(), shown.join(", "));
            }
        }
        other => {
            fields.insert(key.to_owned(), plain(other));
        }
    }
}

fn plain(value: &serde_json::Value) -> String {
    value.as_str().map_or_else(|| value.to_string(), str::to_owned)
}

/// One line a field that differs, its evidence aside.
pub(super) fn lines(before: &Fields, after: &Fields) -> Vec<String> {
    let keys: BTreeSet<&String> = before.keys().chain(after.keys()).collect();
    let mut lines = Vec::new();
    for key in keys {
        let (old, new) = (before.get(key), after.get(key));
        let evidence = key.starts_with("source.") || key.starts_with("from.") || key.ends_with(".source");
        if old == new || evidence {
            continue;
        }
        let key = key.replace(['.', '_'], " ");
        lines.push(match (old, new) {
            (None, Some(new)) if before.is_empty() => format!("{key}: {new}"),
            (None, Some(new)) => format!("{key}: {new}, unknown before"),
            (Some(old), None) => format!("no longer {key}: {old}"),
            (Some(old), Some(new)) if old.contains(", ") || new.contains(", ") => listed(&key, old, new),
            (old, new) => {
                format!("{key}: {}, before: {}", new.map_or("", String::as_str), old.map_or("", String::as_str))
            }
        });
    }
    lines
}

/// What a list gained and lost.
fn listed(key: &str, old: &str, new: &str) -> String {
    let parts = |text: &str| -> Vec<String> { text.split(", ").map(str::to_owned).collect() };
    let (old, new) = (parts(old), parts(new));
    let only = |of: &[String], other: &[String]| {
        of.iter().filter(|p| !other.contains(p)).cloned().collect::<Vec<_>>().join(", ")
    };
    match (only(&new, &old), only(&old, &new)) {
        (gained, lost) if gained.is_empty() && lost.is_empty() => format!("{key}: in another order"),
        (gained, lost) if lost.is_empty() => format!("{key}: also {gained}"),
        (gained, lost) if gained.is_empty() => format!("{key}: no longer {lost}"),
        (gained, lost) => format!("{key}: also {gained}; no longer {lost}"),
    }
}
