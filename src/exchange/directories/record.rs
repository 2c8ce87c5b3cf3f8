//! One record of a directory: its fields by name, cleaned of markup, and what is wrong with them told.

use super::moments;
use super::tree::Node;
use crate::catalogue::Severity::{self, Error, Info, Warning};
use crate::catalogue::{is_country, is_language};
use crate::exchange::quote::quoted;
use crate::exchange::{Origin, Report, countries, dates, plain, web};
use crate::model::Date;

/// Characters of a text that is taken over at most: as many as the rules of the catalogue allow a name.
pub(super) const NAME: usize = 80;
/// Times a text is cleaned: markup within markup within markup is no name.
const PASSES: usize = 3;

/// A record and where it stands.
pub(super) struct Record<'a> {
    pub(super) node: &'a Node,
    pub(super) at: &'a str,
    /// The name that the file gives it, as in [`Placed`](super::stream::Placed).
    pub(super) key: &'a str,
    /// Its line, or 0.
    pub(super) line: usize,
    pub(super) origin: &'a Origin,
}

impl Record<'_> {
    /// Adds a remark at a field.
    pub(super) fn say(
        &self,
        report: &mut Report,
        severity: Severity,
        rule: &'static str,
        field: &str,
        problem: impl Into<String>,
        mend: impl Into<String>,
    ) {
        report.say(severity, rule, self.origin, Some((self.line, &self.place(field))), problem, mend);
    }

    /// Where a field stands.
    fn place(&self, field: &str) -> String {
        match (self.at, field) {
            // Where lines are counted, the line tells the record.
            (_, field) if self.line > 0 => field.to_owned(),
            ("", field) => field.to_owned(),
            (at, "") => at.to_owned(),
            (at, field) => format!("{at}.{field}"),
        }
    }

    /// What an object in it tells.
    pub(super) fn within<T>(
        &self,
        field: &str,
        report: &mut Report,
        read: impl FnOnce(&Record<'_>, &mut Report) -> T,
    ) -> Option<T> {
        match self.value(field)? {
            node @ Node::Table(_) => Some(read(&Record { node, at: &self.place(field), ..*self }, report)),
            other => {
                self.odd(report, field, other, "an object");
                None
            }
        }
    }

    /// The objects of a list in it, each with its place.
    pub(super) fn objects<'r>(&'r self, field: &str, report: &mut Report) -> Vec<(String, &'r Node)> {
        let place = self.place(field);
        let mut objects = Vec::new();
        for (number, node) in self.items(field, report).iter().enumerate() {
            let at = format!("{place}[{number}]");
            match node {
                Node::Table(_) => objects.push((at, node)),
                other => Record { at: &at, ..*self }.odd(report, "", other, "an object"),
            }
        }
        objects
    }

    /// The value of a field, where it says something.
    fn value(&self, field: &str) -> Option<&Node> {
        self.node.field(field).filter(|node| !node.is_empty())
    }

    fn odd(&self, report: &mut Report, field: &str, node: &Node, wanted: &str) {
        let problem = format!("it is {}, where {wanted} is expected; it was left", node.kind());
        self.say(report, Warning, "type", field, problem, format!("write {wanted}"));
    }

    /// A text as it stands, for words of the format.
    pub(super) fn word(&self, field: &str, report: &mut Report) -> Option<String> {
        match self.value(field)? {
            Node::Text(text) => Some(text.trim().to_owned()),
            other => {
                self.odd(report, field, other, "a text");
                None
            }
        }
    }

    /// A text without markup, cut to the length of a name.
    pub(super) fn text(&self, field: &str, report: &mut Report) -> Option<String> {
        let word = self.word(field, report)?;
        self.clean(field, &word, report)
    }

    fn clean(&self, field: &str, text: &str, report: &mut Report) -> Option<String> {
        let mut clean = plain::text(text);
        for _ in 1..PASSES {
            clean = plain::text(&clean);
        }
        if plain::text(&clean) != clean {
            self.say(
                report,
                Warning,
                "markup",
                field,
                "it holds markup within markup; it was left",
                "write text alone",
            );
            return None;
        }
        if clean.chars().count() > NAME {
            let problem = format!("it has more than {NAME} characters and is cut");
            self.say(report, Warning, "length", field, problem, "shorten it");
            clean = clean.chars().take(NAME).collect::<String>().trim().to_owned();
        }
        Some(clean).filter(|text| !text.is_empty())
    }

    /// Whether something is so.
    pub(super) fn flag(&self, field: &str, report: &mut Report) -> Option<bool> {
        match self.value(field)? {
            Node::Flag(flag) => Some(*flag),
            other => {
                self.odd(report, field, other, "true or false");
                None
            }
        }
    }

    /// A number.
    pub(super) fn number(&self, field: &str, report: &mut Report) -> Option<f64> {
        match self.value(field)? {
            Node::Number(number) if number.is_finite() => Some(*number),
            other => {
                self.odd(report, field, other, "a number");
                None
            }
        }
    }

    /// The items of a list.
    pub(super) fn items(&self, field: &str, report: &mut Report) -> &[Node] {
        match self.value(field) {
            Some(Node::List(items)) => items,
            Some(other) => {
                self.odd(report, field, other, "a list");
                &[]
            }
            None => &[],
        }
    }

    /// The texts of a list.
    pub(super) fn words(&self, field: &str, report: &mut Report) -> Vec<String> {
        let mut words = Vec::new();
        for item in self.items(field, report) {
            match item {
                Node::Text(text) => words.push(text.trim().to_owned()),
                other => self.odd(report, field, other, "a list of texts"),
            }
        }
        words
    }

    /// An address of the web.
    pub(super) fn page(&self, field: &str, report: &mut Report) -> Option<String> {
        let word = self.word(field, report)?;
        self.address(field, &word, report).map(|address| address.url)
    }

    /// An address that was found in a field.
    pub(super) fn address(&self, field: &str, text: &str, report: &mut Report) -> Option<web::Address> {
        match web::Address::read(text) {
            Ok(address) => Some(address),
            Err(why) => {
                let problem = format!("`{}`: {why}", quoted(text));
                self.say(report, Error, "address", field, problem, "write https://, a host and a path");
                None
            }
        }
    }

    /// The address of the root of a host, and the host as a name, without `www.`.
    pub(super) fn host(&self, field: &str, report: &mut Report) -> Option<(String, String)> {
        let word = self.word(field, report)?;
        if word.contains(['/', '?', '#']) {
            let problem = format!("`{}` is more than the name of a host", quoted(&word));
            self.say(report, Error, "address", field, problem, "write the name of the host alone");
            return None;
        }
        let address = self.address(field, &format!("https://{word}"), report)?;
        Some((address.url, address.host))
    }

    /// Addresses by language: the English one, else the first, and the languages that there are.
    pub(super) fn pages(&self, field: &str, report: &mut Report) -> (Option<String>, Vec<String>) {
        let fields = match self.value(field) {
            Some(Node::Table(fields)) => fields,
            Some(other) => {
                self.odd(report, field, other, "an object of addresses by language");
                return (None, Vec::new());
            }
            None => return (None, Vec::new()),
        };
        let mut found: Vec<(String, String)> = Vec::new();
        for (language, node) in fields {
            let Node::Text(text) = node else {
                self.odd(report, field, node, "an address");
                continue;
            };
            let address = self.address(field, text, report);
            found.extend(address.map(|address| (language.to_ascii_lowercase(), address.url)));
        }
        found.sort();
        let english = found.iter().find(|(language, _)| language == "en").or(found.first());
        let url = english.map(|(_, url)| url.clone());
        let languages = found.into_iter().map(|(language, _)| language).filter(|code| is_language(code));
        let mut languages: Vec<String> = languages.collect();
        languages.dedup();
        (url, languages)
    }

    /// Codes of countries, each once, in order.
    pub(super) fn countries(&self, field: &str, report: &mut Report) -> Vec<String> {
        let words = self.words(field, report);
        let mut codes: Vec<String> =
            words.into_iter().filter_map(|word| self.country_code(field, &word, report)).collect();
        codes.sort();
        codes.dedup();
        codes
    }

    /// A country by code, name or flag.
    pub(super) fn country(&self, field: &str, report: &mut Report) -> Option<String> {
        let word = self.word(field, report)?;
        self.country_code(field, &word, report)
    }

    fn country_code(&self, field: &str, word: &str, report: &mut Report) -> Option<String> {
        let code = flag_code(word).or_else(|| countries::code(word));
        if code.is_none() {
            let problem = format!("`{}` is no country that is known", quoted(word));
            self.say(report, Warning, "country", field, problem, "write two letters, such as FR");
        }
        code
    }

    /// Codes of languages, ISO 639-1, each once, in order. Others, of three letters or with a region, say less.
    pub(super) fn languages(&self, field: &str, report: &mut Report) -> Vec<String> {
        let mut codes = Vec::new();
        for word in self.words(field, report) {
            let lower = word.to_ascii_lowercase();
            let code = lower.split(['-', '_']).next().unwrap_or_default();
            if is_language(code) {
                codes.push(code.to_owned());
            } else {
                let problem = format!("`{}` is no language of two letters", quoted(&word));
                self.say(report, Info, "language", field, problem, "write two letters, such as fr");
            }
        }
        codes.sort();
        codes.dedup();
        codes
    }

    /// A date that does not lie after the day on which the file was taken.
    pub(super) fn past(&self, field: &str, report: &mut Report) -> Option<Date> {
        let text = match self.value(field)? {
            Node::Text(text) => text.clone(),
            // A year may be written as a number.
            Node::Number(year) if (1.0..=9_999.0).contains(year) && year.fract() == 0.0 => format!("{year:04}"),
            other => {
                self.odd(report, field, other, "a date");
                return None;
            }
        };
        let problem = match dates::read(&text) {
            Some(date) if !date.is_after(self.origin.retrieved) => return Some(date),
            Some(date) => format!("{date} lies after {}, when the file was taken", self.origin.retrieved),
            None => format!("`{}` is no date", quoted(&text)),
        };
        self.say(report, Warning, "date", field, problem, "write 2024-09-18");
        None
    }

    /// The day of a moment that is told in seconds since 1970, likewise.
    pub(super) fn past_seconds(&self, field: &str, report: &mut Report) -> Option<Date> {
        let seconds = self.number(field, report)?;
        let date = moments::of_seconds(seconds).filter(|date| !date.is_after(self.origin.retrieved));
        if date.is_none() {
            let problem = format!("{seconds} is no moment from 1970 to {}", self.origin.retrieved);
            self.say(report, Warning, "date", field, problem, "write seconds since 1970");
        }
        date
    }
}

/// The country of the flag with which a text begins: two letters of the flags' own alphabet.
fn flag_code(text: &str) -> Option<String> {
    let upper = |c: char| {
        let place = u32::from(c).checked_sub(u32::from('\u{1f1e6}'))?;
        (place < 26).then(|| char::from_u32(u32::from('A') + place)).flatten()
    };
    let mut code = text.chars().map(upper);
    let code: String = [code.next()??, code.next()??].into_iter().collect();
    Some(code).filter(|code| is_country(code))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::exchange::Limits;

    fn with<T>(fields: &[(&str, Node)], read: impl FnOnce(&Record<'_>, &mut Report) -> T) -> (T, Vec<&'static str>) {
        let node = Node::Table(fields.iter().map(|(key, value)| ((*key).to_owned(), value.clone())).collect());
        let origin = Origin::new("https://directory.example/list.json", "2026-11-22".parse().unwrap()).unwrap();
        let mut report = Report::new(&Limits::default());
        let found = read(&Record { node: &node, at: "[0]", key: "", line: 0, origin: &origin }, &mut report);
        (found, report.remarks.iter().map(|remark| remark.rule).collect())
    }

    fn text(text: &str) -> Node {
        Node::Text(text.into())
    }

    #[test]
    fn texts_lose_their_markup_or_are_left() {
        let clean = |value: &str| with(&[("name", text(value))], |record, report| record.text("name", report));
        assert_eq!(clean("A <b>pad</b> &lt;script&gt;x&lt;/script&gt;"), (Some("A pad".into()), vec![]));
        assert_eq!(clean("&amp;amp;amp;amp;lt;b>"), (None, vec!["markup"]));
        assert_eq!(clean("<img src=x>"), (None, vec![]));
        assert_eq!(clean(&"é".repeat(100)), (Some("é".repeat(80)), vec!["length"]));
    }

    #[test]
    fn a_country_has_a_code_a_name_or_a_flag() {
        for (said, code) in [("de", "DE"), ("Germany", "DE"), ("🇫🇷 France", "FR"), ("🇫🇷", "FR")] {
            let found = with(&[("c", text(said))], |record, report| record.country("c", report));
            assert_eq!(found, (Some(code.into()), vec![]), "{said}");
        }
        assert_eq!(with(&[("c", text("🇦"))], |r, report| r.country("c", report)), (None, vec!["country"]));
    }

    #[test]
    fn what_is_of_another_kind_is_told_and_left() {
        let (found, rules) = with(&[("a", Node::Number(1.0)), ("b", text("yes")), ("c", Node::Null)], |r, report| {
            (r.text("a", report), r.flag("b", report), r.words("a", report), r.flag("c", report), r.past("b", report))
        });
        assert_eq!(found, (None, None, Vec::new(), None, None));
        assert_eq!(rules, ["type", "type", "type", "date"]);
        let (year, _) = with(&[("y", Node::Number(2015.0))], |r, report| r.past("y", report));
        assert_eq!(year.map(|y| y.to_string()).as_deref(), Some("2015"));
    }

    #[test]
    fn a_host_is_a_name_and_nothing_more() {
        let host = |value: &str| with(&[("host", text(value))], |record, report| record.host("host", report)).0;
        assert_eq!(host("www.Video.example"), Some(("https://www.Video.example".into(), "video.example".into())));
        for value in
            ["video.example/x", "a@video.example", "localhost", "127.0.0.1", "javascript:alert(1)", "a b.example"]
        {
            assert_eq!(host(value), None, "{value}");
        }
    }
}
