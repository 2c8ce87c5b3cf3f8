use super::limits::{ADDRESS_LENGTH, ID_LENGTH, NAME_LENGTH, NAMES};
use super::{Finding, Severity};
use crate::error::Error;
use crate::model::{Date, Sources, Texts};
use std::collections::BTreeSet;

/// Collects findings about one record at a time.
pub(super) struct Linter<'a> {
    pub(super) findings: Vec<Finding>,
    kind: &'static str,
    id: &'a str,
    at: Option<usize>,
    pub(super) date: Date,
    named: BTreeSet<String>,
}

impl<'a> Linter<'a> {
    pub(super) fn new(date: Date) -> Self {
        Self { findings: Vec::new(), kind: "", id: "", at: None, date, named: BTreeSet::new() }
    }

    /// The error that the first of the errors found makes, if there is one.
    pub(super) fn refuse(self) -> Result<(), Error> {
        let mut errors = self.findings.iter().filter(|finding| finding.severity == Severity::Error);
        match errors.next() {
            Some(first) => Err(first.refuses(1 + errors.count())),
            None => Ok(()),
        }
    }

    /// Turns to the next record.
    pub(super) fn open(&mut self, kind: &'static str, id: &'a str) {
        (self.kind, self.id, self.at) = (kind, id, None);
        self.named.clear();
        if kind == "criteria" {
            return;
        }
        let kebab = !id.is_empty()
            && id.bytes().all(|b| b.is_ascii_lowercase() || b.is_ascii_digit() || b == b'-')
            && !id.starts_with('-')
            && !id.ends_with('-');
        if !kebab {
            self.error("id", "id", format!("`{id}` is not kebab-case"), "write lower-case letters, digits and hyphens");
        }
        self.length("id", id, ID_LENGTH);
    }

    /// Turns back to a record that was already opened.
    pub(super) fn open_again(&mut self, kind: &'static str, id: &'a str) {
        (self.kind, self.id, self.at) = (kind, id, None);
    }

    /// Turns to one of the record's tables of a kind, by place; `None` is the record itself.
    pub(super) fn turn(&mut self, at: Option<usize>) {
        self.at = at;
    }

    fn say(&mut self, severity: Severity, rule: &'static str, key: &str, problem: String, mend: &str) {
        let mut finding = Finding::new(severity, rule, (self.kind, self.id), key, problem, mend);
        finding.at = self.at;
        self.findings.push(finding);
    }

    pub(super) fn error(&mut self, rule: &'static str, key: &str, problem: String, mend: &str) {
        self.say(Severity::Error, rule, key, problem, mend);
    }

    pub(super) fn warn(&mut self, rule: &'static str, key: &str, problem: String, mend: &str) {
        self.say(Severity::Warning, rule, key, problem, mend);
    }

    pub(super) fn info(&mut self, rule: &'static str, key: &str, problem: String, mend: &str) {
        self.say(Severity::Info, rule, key, problem, mend);
    }

    /// A text that must not be empty.
    pub(super) fn required(&mut self, key: &str, text: &str, most: usize) {
        if text.trim().is_empty() {
            self.error(
                "required",
                key,
                "it is empty".into(),
                "write it, or leave the field out where it may be absent",
            );
        }
        self.length(key, text, most);
    }

    /// Text without control characters, surrounding spaces, or more than `most` characters.
    pub(super) fn length(&mut self, key: &str, text: &str, most: usize) {
        // Nearly all that a catalogue holds, which is looked at whenever one is opened.
        let plain = text.bytes().all(|byte| byte == b' ' || byte.is_ascii_graphic());
        if plain && text.len() <= most && !text.starts_with(' ') && !text.ends_with(' ') {
            return;
        }
        let length = text.chars().count();
        if length > most {
            self.error("length", key, format!("it has {length} characters, at most {most} are shown"), "shorten it");
        }
        if let Some(c) = text.chars().find(|c| is_hidden(*c)) {
            let problem = format!("it holds the invisible character U+{:04X}", u32::from(c));
            self.error("hidden-character", key, problem, "type it anew without pasting");
        }
        if text.trim() != text {
            self.error("spaces", key, format!("`{text}` begins or ends with a space"), "take the space away");
        }
    }

    /// A text in every language that asks for one, and in those of the others that it has.
    pub(super) fn texts(&mut self, key: &str, texts: &Texts, most: usize) {
        for (lang, text) in [("en", &texts.en), ("fr", &texts.fr), ("de", &texts.de), ("es", &texts.es)] {
            self.required(&format!("{key}.{lang}"), text, most);
        }
        for (lang, text) in [("it", &texts.it), ("nl", &texts.nl), ("ca", &texts.ca), ("pt", &texts.pt)] {
            if !text.is_empty() {
                self.required(&format!("{key}.{lang}"), text, most);
            }
        }
    }

    /// Names of a record: none empty, none twice, not too many.
    pub(super) fn names(&mut self, key: &str, names: &[String]) {
        let mut seen = BTreeSet::new();
        for name in names {
            self.required(key, name, NAME_LENGTH);
            if !seen.insert(name) {
                self.error("double", key, format!("`{name}` is there twice"), "keep one");
            }
        }
        if names.len() > NAMES {
            self.error(
                "length",
                key,
                format!("it has {} entries, at most {NAMES} are kept", names.len()),
                "keep those people type",
            );
        }
    }

    pub(super) fn url(&mut self, key: &str, url: &str) {
        let rest = url.strip_prefix("https://").or_else(|| url.strip_prefix("http://"));
        let host = rest.and_then(|r| r.split(['/', '?', '#']).next());
        if host.is_none_or(|h| h.is_empty() || h.contains(char::is_whitespace)) || url.contains(char::is_whitespace) {
            self.error(
                "address",
                key,
                format!("`{url}` is not a web address"),
                "write http:// or https:// and a host, without spaces",
            );
        }
        self.length(key, url, ADDRESS_LENGTH);
    }

    /// A date that cannot lie after the date of the data.
    pub(super) fn date(&mut self, key: &str, date: Date) {
        if date.is_after(self.date) {
            let mend = "write the date on which it was read or published";
            self.error("future", key, format!("{date} lies after the date of the data, {}", self.date), mend);
        }
    }

    pub(super) fn resolves(&mut self, key: &str, id: &str, exists: bool, kind: &str) {
        if !exists {
            let mend = "write the id of an existing record, or add that record";
            self.error("unresolved", key, format!("there is no {kind} `{id}`"), mend);
        }
    }

    /// A source key that a fact names.
    pub(super) fn source(&mut self, key: &str, source: &str, sources: &Sources) {
        self.named.insert(source.to_owned());
        if !sources.contains_key(source) {
            let mend = "name one of the record's [source.KEY] tables";
            self.error("source", key, format!("its source `{source}` is not listed"), mend);
        }
    }

    /// Whether a fact of the record named this source.
    pub(super) fn is_named(&self, source: &str) -> bool {
        self.named.contains(source)
    }
}

/// Whether a character has no place in a name or an address: it moves the cursor, or turns or hides what stands beside.
/// Joiners stay: several scripts are not written without them.
pub(crate) fn is_hidden(c: char) -> bool {
    c.is_control()
        || matches!(c, '\u{ad}' | '\u{61c}' | '\u{180e}' | '\u{200b}' | '\u{200e}' | '\u{200f}' | '\u{2028}'..='\u{202e}' | '\u{2060}'..='\u{206f}' | '\u{feff}')
}
