//! The lines of a file, kept as they were written.

use super::decode;
use crate::catalogue::Severity::{Error, Info, Warning};
use crate::exchange::quote::quoted;
use crate::exchange::{Limits, Origin, Report};
use std::borrow::Cow;
use std::collections::BTreeMap;

/// One line `key = value`.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Entry {
    /// The key as it was written.
    pub(super) key: String,
    /// The value as it was written, quotes and escapes included.
    pub(super) raw: String,
    /// The line, from 1.
    pub(super) line: usize,
}

impl Entry {
    /// The value meant: without its quotes, escapes resolved. Empty means absent.
    pub(super) fn value(&self) -> Cow<'_, str> {
        let raw = self.raw.as_str();
        let bare = ['\'', '"'].into_iter().find_map(|q| raw.strip_prefix(q)?.strip_suffix(q)).unwrap_or(raw);
        if bare.contains('\\') { Cow::Owned(unescaped(bare)) } else { Cow::Borrowed(bare.trim()) }
    }
}

/// The entries of a file in their order.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub(super) struct Lines {
    pub(super) entries: Vec<Entry>,
    /// The entries that count, by key in lower case: the last of each key, empty ones left.
    keys: BTreeMap<String, usize>,
}

impl Lines {
    /// Reads a file. Lines that say nothing are told and left; of a key that stands twice the last counts.
    pub(super) fn read(
        bytes: &[u8],
        origin: &Origin,
        limits: &Limits,
        report: &mut Report,
    ) -> Result<Self, crate::Error> {
        let text = decode::text(bytes, origin, limits, report)?;
        let mut entries: Vec<Entry> = Vec::new();
        for (number, line) in (1..).zip(split(&text)) {
            if number > limits.lines {
                let problem = format!("the file has more than {} lines; the rest was not read", limits.lines);
                report.say(Error, "limit", origin, Some((number, "")), problem, "split the file, or raise the limit");
                break;
            }
            let line = line.trim();
            if line.is_empty() || line.starts_with('#') {
                continue;
            }
            let Some((key, raw)) = line.split_once('=') else {
                let problem = format!("`{}` has no `=`", quoted(line));
                report.say(
                    Warning,
                    "line",
                    origin,
                    Some((number, "")),
                    problem,
                    "write key = value, or # before a comment",
                );
                continue;
            };
            let (key, raw) = (key.trim(), raw.trim());
            let long = [("key", key, limits.key_bytes), ("value", raw, limits.value_bytes)];
            if let Some((what, text, limit)) = long.into_iter().find(|(_, text, limit)| text.len() > *limit) {
                let problem =
                    format!("the {what} has {} bytes, at most {limit} are read; the line was left", text.len());
                report.say(Error, "limit", origin, Some((number, key)), problem, "shorten it");
                continue;
            }
            if key.is_empty() {
                report.say(Warning, "line", origin, Some((number, "")), "nothing stands before `=`", "write its key");
                continue;
            }
            entries.push(Entry { key: key.to_owned(), raw: raw.to_owned(), line: number });
        }
        let lines = Self::of(entries);
        lines.odd(origin, report);
        Ok(lines)
    }

    pub(super) fn of(entries: Vec<Entry>) -> Self {
        let mut keys: BTreeMap<String, usize> =
            entries.iter().enumerate().map(|(at, entry)| (entry.key.to_lowercase(), at)).collect();
        keys.retain(|_, at| entries.get(*at).is_some_and(|entry| !entry.value().is_empty()));
        Self { entries, keys }
    }

    /// The entry of a key in lower case that counts.
    pub(super) fn get(&self, key: &str) -> Option<&Entry> {
        self.entries.get(*self.keys.get(key)?)
    }

    /// The entries that count, by key.
    pub(super) fn by_key(&self) -> impl Iterator<Item = (&str, &Entry)> {
        self.keys.iter().filter_map(|(key, at)| Some((key.as_str(), self.entries.get(*at)?)))
    }

    /// Whether a key begins with a text and counts.
    pub(super) fn has_below(&self, prefix: &str) -> bool {
        self.keys.range(prefix.to_owned()..).next().is_some_and(|(key, _)| key.starts_with(prefix))
    }

    /// Tells what is odd in the writing.
    fn odd(&self, origin: &Origin, report: &mut Report) {
        let mut seen: BTreeMap<String, usize> = BTreeMap::new();
        for entry in &self.entries {
            let at = Some((entry.line, entry.key.as_str()));
            if let Some(first) = seen.insert(entry.key.to_lowercase(), entry.line) {
                let problem = format!("the key stands in line {first} too; the last one counts");
                report.say(Warning, "double", origin, at, problem, "keep one of them");
            }
            if entry.raw.contains("\\u") && entry.value() != entry.raw.as_str() {
                let mend = "write the letter itself and save the file as UTF-8";
                report.say(Info, "escape", origin, at, "a letter is written as \\uXXXX", mend);
            }
            if entry.key.contains(char::is_whitespace) {
                report.say(Warning, "key", origin, at, "the key holds a space", "write words with dots between them");
            }
        }
    }
}

/// Lines, whichever of the three ends they have.
fn split(text: &str) -> impl Iterator<Item = &str> {
    let mut rest = Some(text);
    std::iter::from_fn(move || {
        let text = rest?;
        let Some((line, after)) = text.find(['\n', '\r']).and_then(|at| Some((text.get(..at)?, text.get(at..)?)))
        else {
            rest = None;
            return Some(text);
        };
        rest = after.strip_prefix("\r\n").or_else(|| after.get(1..));
        Some(line)
    })
}

/// Resolves `\'`, `\"`, `\\`, `\n` and `\uXXXX`; any other backslash stays.
fn unescaped(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    let mut rest = text.trim();
    while let Some((before, after)) = rest.split_once('\\') {
        out.push_str(before);
        let mut following = after.chars();
        rest = match following.next() {
            Some(c @ ('\'' | '"' | '\\')) => {
                out.push(c);
                following.as_str()
            }
            Some('n') => {
                out.push('\n');
                following.as_str()
            }
            Some('u') => match after.get(1..5).and_then(|hex| char::from_u32(u32::from_str_radix(hex, 16).ok()?)) {
                Some(c) if c != '\0' => {
                    out.push(c);
                    after.get(5..).unwrap_or_default()
                }
                _ => {
                    out.push('\\');
                    after
                }
            },
            _ => {
                out.push('\\');
                after
            }
        };
    }
    out + rest
}
