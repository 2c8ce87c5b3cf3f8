//! The lines of a file, kept as they were written.

use super::decode;
use crate::catalogue::Severity::{Error, Info, Warning};
use crate::error::ExchangeError;
use crate::exchange::report::quoted;
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
}

impl Lines {
    /// Reads a file. Lines that say nothing are told and left; of a key that stands twice the last counts.
    pub(super) fn read(
        bytes: &[u8],
        origin: &Origin,
        limits: &Limits,
        report: &mut Report,
    ) -> Result<Self, ExchangeError> {
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
        let lines = Self { entries };
        lines.odd(origin, report);
        Ok(lines)
    }

    /// The entries that count, by key in lower case: the last of each key, empty ones left.
    pub(super) fn by_key(&self) -> BTreeMap<String, &Entry> {
        let mut keys: BTreeMap<String, &Entry> =
            self.entries.iter().map(|entry| (entry.key.to_lowercase(), entry)).collect();
        keys.retain(|_, entry| !entry.value().is_empty());
        keys
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
