//! A file read key by key: each value once checked and remarked upon, then taken in the type that its key holds.

use super::keys::{self, Presence, Type};
use super::lines::{Entry, Lines};
use super::{FileClass, links};
use crate::catalogue::Severity::{self, Error, Info, Warning};
use crate::exchange::quote::quoted;
use crate::exchange::{Limits, Origin, Report, countries, dates, plain, web};
use crate::model::{Date, Grade, Source};

/// Characters of a text that is taken over at most: as many as the rules of the catalogue allow a name.
const NAME: usize = 80;

/// A checked file.
pub(super) struct Values<'a> {
    pub(super) origin: &'a Origin,
    pub(super) class: Option<FileClass>,
    pub(super) lines: Lines,
    /// What the file is as a source.
    pub(super) source: Source,
}

impl<'a> Values<'a> {
    /// Reads a file and tells all that is wrong with its keys and values.
    pub(super) fn read(
        bytes: &[u8],
        origin: &'a Origin,
        limits: &Limits,
        report: &mut Report,
    ) -> Result<Self, crate::Error> {
        let lines = Lines::read(bytes, origin, limits, report)?;
        let class = links::class(&lines, origin, report);
        let source = Source::new(origin.url.clone(), origin.retrieved, Grade::Declared);
        let mut values = Self { origin, class, lines, source };
        values.source.date = Some(values.freshness(report));
        for (_, entry) in values.lines.by_key() {
            values.check(entry, report);
        }
        if let Some(url) = values.page("file.url").filter(|url| *url != origin.url) {
            let problem = format!("`{}` is not the address at which the file was taken", quoted(&url));
            values.say(report, Info, "url", "file.url", problem, format!("write {}", origin.url));
        }
        values.missing(report);
        Ok(values)
    }

    /// When the file was built, else when it was taken: a file that is served still speaks.
    fn freshness(&self, report: &mut Report) -> Date {
        let retrieved = self.origin.retrieved;
        let Some(text) = self.value("file.datetime") else { return retrieved };
        match dates::read(&text) {
            Some(date) if date.is_after(retrieved) => {
                let problem =
                    format!("{date} lies after {retrieved}, when the file was taken; it counts as of that day");
                self.say(report, Error, "date", "file.datetime", problem, "write when the file was built");
                retrieved
            }
            Some(date) => date,
            None => {
                let problem = format!("`{}` is no date", quoted(&text));
                self.say(report, Warning, "date", "file.datetime", problem, "write 2024-09-18T12:00:00");
                retrieved
            }
        }
    }

    /// Adds a remark at a key.
    pub(super) fn say(
        &self,
        report: &mut Report,
        severity: Severity,
        rule: &'static str,
        key: &str,
        problem: impl Into<String>,
        mend: impl Into<String>,
    ) {
        let entry = self.lines.get(key);
        let at = entry.map_or((0, key), |entry| (entry.line, entry.key.as_str()));
        report.say(severity, rule, self.origin, Some(at), problem, mend);
    }

    fn value(&self, key: &str) -> Option<String> {
        self.lines.get(key).map(|entry| entry.value().into_owned())
    }

    /// A text without markup, cut to the length of a name.
    pub(super) fn text(&self, key: &str) -> Option<String> {
        let text = plain::text(&self.value(key)?);
        let cut: String = text.chars().take(NAME).collect();
        Some(cut.trim().to_owned()).filter(|text| !text.is_empty())
    }

    /// An address of the web.
    pub(super) fn page(&self, key: &str) -> Option<String> {
        web::Address::read(&self.value(key)?).ok().map(|address| address.url)
    }

    /// An e-mail address.
    pub(super) fn mail(&self, key: &str) -> Option<String> {
        self.value(key).map(|text| text.trim().to_owned()).filter(|text| is_email(text))
    }

    /// A date that does not lie after the day on which the file was taken.
    pub(super) fn past(&self, key: &str) -> Option<Date> {
        self.date(key).filter(|date| !date.is_after(self.origin.retrieved))
    }

    /// A date.
    pub(super) fn date(&self, key: &str) -> Option<Date> {
        dates::read(&self.value(key)?)
    }

    /// A country's code, by code or by name.
    pub(super) fn country(&self, section: &str) -> Option<String> {
        let named = |key: &str| countries::code(&self.value(&format!("{section}.country.{key}"))?);
        named("code").or_else(|| named("name"))
    }

    /// Degrees, and how many decimals they have.
    pub(super) fn degrees(&self, key: &str) -> Option<(f64, usize)> {
        degrees(&self.value(key)?)
    }

    /// The word of a list that a value is, as the list writes it.
    pub(super) fn word(&self, key: &str) -> Option<&'static str> {
        let text = self.value(key)?;
        match keys::known(key)? {
            Type::Word(words) => words.iter().copied().find(|word| word.eq_ignore_ascii_case(text.trim())),
            _ => None,
        }
    }

    /// The words of a list that a value names.
    pub(super) fn words(&self, key: &str) -> Vec<&'static str> {
        let (Some(text), Some(Type::Words(words))) = (self.value(key), keys::known(key)) else { return Vec::new() };
        let named = |part: &str| words.iter().copied().find(|word| word.eq_ignore_ascii_case(part.trim()));
        text.split([';', ',']).filter_map(named).collect()
    }

    /// Keys in lower case that begin with a text, and have a value.
    pub(super) fn keys_below(&self, prefix: &str) -> Vec<String> {
        self.lines.by_key().map(|(key, _)| key.to_owned()).filter(|key| key.starts_with(prefix)).collect()
    }

    fn check(&self, entry: &Entry, report: &mut Report) {
        let key = entry.key.to_lowercase();
        let at = Some((entry.line, entry.key.as_str()));
        let value = entry.value();
        let Some(kind) = keys::known(&key) else {
            // The likeness of keys is not worth its time once nobody reads the remark.
            let near = if report.is_full() { None } else { keys::nearest(&key) };
            let mend = near.map_or("it is kept, and counts for nothing".to_owned(), |near| format!("write {near}"));
            let severity = if near.is_some() { Warning } else { Info };
            report.say(severity, "key", self.origin, at, "the format has no such key", mend);
            return;
        };
        let shown = quoted(&value);
        let mut warn = |severity, rule, problem: String, mend: String| {
            report.say(severity, rule, self.origin, at, problem, mend);
        };
        match kind {
            Type::Any => {}
            Type::Text => {
                let text = plain::text(&value);
                if value.contains('<') && text != *value {
                    warn(
                        Info,
                        "markup",
                        "it holds markup, of which the text is read".into(),
                        "write text alone".into(),
                    );
                }
                if (key.ends_with(".name") || key.ends_with("hypervisor")) && text.chars().count() > NAME {
                    warn(
                        Warning,
                        "length",
                        format!("it has more than {NAME} characters and is cut"),
                        "shorten it".into(),
                    );
                }
            }
            Type::Page => {
                if let Err(why) = web::Address::read(&value) {
                    warn(Error, "address", format!("`{shown}`: {why}"), "write https://, a host and a path".into());
                }
            }
            Type::Email => {
                if !is_email(&value) {
                    let mend = "write name@hoster.example, or a page with organization.contact.url".into();
                    warn(Warning, "email", format!("`{shown}` is no e-mail address"), mend);
                }
            }
            Type::Date => match dates::read(&value) {
                None => warn(Error, "date", format!("`{shown}` is no date"), "write 2024-09-18".into()),
                Some(date) if date.is_after(self.origin.retrieved) && !key.ends_with("enddate") => {
                    let problem = format!("{date} lies after {}, when the file was taken", self.origin.retrieved);
                    warn(Error, "date", problem, "write when it began".into());
                }
                Some(date) if value.contains('/') => {
                    warn(Info, "date", format!("`{shown}` was read as day/month/year"), format!("write {date}"));
                }
                Some(_) => {}
            },
            Type::Degrees => match degrees(&value) {
                None => warn(Error, "place", format!("`{shown}` is no number of degrees"), "write 47.2184".into()),
                Some((number, decimals)) => {
                    let most = if key.ends_with("latitude") { 90.0 } else { 180.0 };
                    if number.abs() > most {
                        let mend = "latitude is -90 to 90, longitude -180 to 180".into();
                        warn(Error, "place", format!("`{shown}` is not on the globe"), mend);
                    } else if decimals == 0 {
                        let problem = format!("`{shown}` has no decimals, so it may be a hundred kilometres off");
                        warn(Warning, "place", problem, "write at least one decimal: 47.2".into());
                    }
                }
            },
            Type::Country => {
                if countries::code(&value).is_none() {
                    let mend = "write two letters in host.country.code or organization.country.code, such as FR".into();
                    warn(Warning, "country", format!("`{shown}` is no country that is known"), mend);
                }
            }
            Type::Word(words) => {
                if !words.iter().any(|word| word.eq_ignore_ascii_case(value.trim())) {
                    let mend = format!("write one of {}", words.join(", "));
                    warn(Warning, "word", format!("`{shown}` is not in the list"), mend);
                }
            }
            Type::Words(words) => {
                for part in value.split([';', ',']).map(str::trim).filter(|part| !part.is_empty()) {
                    if !words.iter().any(|word| word.eq_ignore_ascii_case(part)) {
                        let mend = format!("write some of {}", words.join("; "));
                        warn(Warning, "word", format!("`{}` is not in the list", quoted(part)), mend);
                    }
                }
            }
        }
    }

    /// Tells which keys that are mandatory are missing, and, in one note, which are wished.
    fn missing(&self, report: &mut Report) {
        let wanted = || self.class.into_iter().flat_map(keys::wanted);
        let absent = |key: &str| self.lines.get(key).is_none();
        let wished: Vec<&str> =
            wanted().filter(|(key, p)| *p == Presence::Wished && absent(key)).map(|(key, _)| key).collect();
        if !wished.is_empty() {
            let problem = format!("the file does not have {}", wished.join(", "));
            report.say(Info, "wished", self.origin, None, problem, "add those you can answer");
        }
        for (key, _) in wanted().filter(|(_, p)| *p == Presence::Mandatory) {
            // The class has a remark of its own, and a country may be told by its code.
            let coded = key.ends_with("country.name") && self.lines.get("organization.country.code").is_some();
            if key != "file.class" && absent(key) && !coded {
                report.say(
                    Warning,
                    "missing",
                    self.origin,
                    Some((0, key)),
                    "a mandatory key is missing or empty",
                    format!("add {key} = …"),
                );
            }
        }
    }
}

/// Whether a text can be an e-mail address.
fn is_email(text: &str) -> bool {
    let text = text.trim();
    let Some((name, domain)) = text.rsplit_once('@') else { return false };
    let dotted = domain.contains('.') && !domain.starts_with('.') && !domain.ends_with('.');
    let plain =
        !text.contains(|c: char| c.is_whitespace() || c.is_control() || matches!(c, '<' | '>' | '"' | ',' | ';'));
    !name.is_empty() && dotted && plain && text.len() <= NAME
}

/// A number with comma or dot, and how many decimals it has.
fn degrees(text: &str) -> Option<(f64, usize)> {
    let text = text.trim().replace(',', ".");
    let digits = text.strip_prefix(['-', '+']).unwrap_or(&text);
    let (whole, decimals) = digits.split_once('.').unwrap_or((digits, ""));
    let all = |part: &str| part.bytes().all(|b| b.is_ascii_digit());
    let well = !whole.is_empty() && whole.len() <= 3 && decimals.len() <= 20 && all(whole) && all(decimals);
    well.then(|| text.parse().ok()).flatten().map(|number| (number, decimals.len()))
}

#[cfg(test)]
mod tests {
    use super::{degrees, is_email};

    #[test]
    fn degrees_have_a_comma_or_a_dot() {
        assert_eq!(degrees("47,2184"), Some((47.2184, 4)));
        assert_eq!(degrees("-1.55"), Some((-1.55, 2)));
        assert_eq!(degrees("+2"), Some((2.0, 0)));
        for text in ["", "-", "47°13'", "1e3", "NaN", "inf", "1.2.3", "1234", "--1"] {
            assert_eq!(degrees(text), None, "{text}");
        }
    }

    #[test]
    fn addresses_of_mail_are_told_from_riddles() {
        assert!(is_email("contact@hoster.example"));
        for text in ["contact at hoster dot example", "contact@", "@hoster.example", "a@b", "a b@c.d", "<a@b.c>"] {
            assert!(!is_email(text), "{text}");
        }
    }
}
