use super::tables::{COUNTRIES, LANGUAGES, is_one_of};
use super::{Finding, Records, Severity};
use crate::catalogue::evidence::is_feed;
use crate::model::{Date, Fact, Grade, Hoster, Service, Sources};
use crate::text::fold;
use std::collections::{BTreeMap, BTreeSet};

/// Collects findings about one record at a time.
struct Desk<'a> {
    findings: Vec<Finding>,
    kind: &'static str,
    id: &'a str,
    date: Date,
}

impl<'a> Desk<'a> {
    fn open(&mut self, kind: &'static str, id: &'a str) {
        self.kind = kind;
        self.id = id;
        let kebab = !id.is_empty()
            && id.bytes().all(|b| b.is_ascii_lowercase() || b.is_ascii_digit() || b == b'-')
            && !id.starts_with('-')
            && !id.ends_with('-');
        if !kebab && kind != "criteria" {
            self.error("id", format!("`{id}` is not kebab-case"), "write lower-case letters, digits and hyphens");
        }
    }

    fn say(&mut self, severity: Severity, key: &str, problem: String, mend: &str) {
        let (kind, id) = (self.kind, self.id.to_owned());
        self.findings.push(Finding { severity, kind, id, key: key.to_owned(), problem, mend: mend.to_owned() });
    }

    fn error(&mut self, key: &str, problem: String, mend: &str) {
        self.say(Severity::Error, key, problem, mend);
    }

    fn warn(&mut self, key: &str, problem: String, mend: &str) {
        self.say(Severity::Warning, key, problem, mend);
    }

    fn url(&mut self, key: &str, url: &str) {
        let rest = url.strip_prefix("https://").or_else(|| url.strip_prefix("http://"));
        let host = rest.and_then(|r| r.split(['/', '?', '#']).next());
        if host.is_none_or(|h| h.is_empty() || h.contains(char::is_whitespace)) || url.contains(char::is_whitespace) {
            self.error(key, format!("`{url}` is not a web address"), "write http:// or https:// and a host, without spaces");
        }
    }

    fn date(&mut self, key: &str, date: Date) {
        if date.is_after(self.date) {
            let mend = "write the date on which it was read or published";
            self.error(key, format!("{date} lies after the date of the data, {}", self.date), mend);
        }
    }

    fn resolves(&mut self, key: &str, id: &str, known: &BTreeSet<&str>, kind: &str) {
        if !known.contains(id) {
            self.error(key, format!("there is no {kind} `{id}`"), "write the id of an existing record, or add that record");
        }
    }

    fn sources(&mut self, sources: &Sources) {
        if sources.is_empty() {
            self.error("source", "it has no source".into(), "add [source.KEY] with url, date, seen and grade");
        }
        for (key, source) in sources {
            let at = format!("source.{key}");
            match &source.url {
                Some(url) => self.url(&at, url),
                None if matches!(source.grade, Grade::Memory | Grade::Inferred) => {}
                None => self.error(&at, "it has no address".into(), "add url, or grade = \"memory\" when there is none"),
            }
            self.date(&at, source.seen);
            if let Some(date) = source.date {
                self.date(&at, date);
            }
        }
    }

    fn source(&mut self, key: &str, source: &str, sources: &Sources) {
        if !sources.contains_key(source) {
            self.error(key, format!("its source `{source}` is not listed"), "name one of the record's [source.KEY] tables");
        }
    }

    fn fact<T>(&mut self, key: &str, fact: Option<&'a Fact<T>>, sources: &Sources) -> Option<&'a T> {
        let fact = fact?;
        self.source(key, &fact.source, sources);
        Some(&fact.value)
    }
}

pub(super) fn check(records: &Records) -> Vec<Finding> {
    let mut desk = Desk { findings: Vec::new(), kind: "", id: "", date: records.date };
    let needs: BTreeSet<&str> = records.needs.iter().map(|r| r.id.as_str()).collect();
    let software: BTreeSet<&str> = records.software.iter().map(|r| r.id.as_str()).collect();
    let criteria: BTreeSet<&str> = records.criteria.iter().map(|r| r.id.as_str()).collect();
    for criterion in &records.criteria {
        desk.open("criteria", &criterion.id);
        if !(criterion.weight > 0.0 && criterion.weight.is_finite()) {
            desk.error("weight", format!("{} does not weigh", criterion.weight), "write a number above 0");
        }
        for feed in criterion.feeds.iter().filter(|f| !is_feed(f)) {
            desk.error("feeds", format!("`{feed}` is no fact key"), "take one from the list in data/README.md");
        }
        desk.url("source", &criterion.source);
    }
    for need in &records.needs {
        desk.open("needs", &need.id);
    }
    services(&mut desk, records, &needs, &software);
    for program in &records.software {
        desk.open("software", &program.id);
        desk.sources(&program.sources);
        program.needs.iter().for_each(|need| desk.resolves("needs", need, &needs, "need"));
        let others = program.parent.iter().chain(&program.succeeds);
        others.for_each(|other| desk.resolves("parent", other, &software, "software"));
        program.from.iter().for_each(|(field, key)| desk.source(&format!("from.{field}"), key, &program.sources));
        let urls = [("website", &program.website), ("source_url", &program.source_url)];
        urls.iter().for_each(|(key, url)| url.iter().for_each(|url| desk.url(key, url)));
        program.last_update.into_iter().for_each(|date| desk.date("last_update", date));
        if program.licences.is_empty() && program.free == crate::model::Freedom::Yes {
            desk.warn("licences", "it is called free without a licence".into(), "add its SPDX id");
        }
    }
    for hoster in &records.hosters {
        desk.open("hosters", &hoster.id);
        hoster_facts(&mut desk, hoster, &criteria);
        places(&mut desk, hoster);
        offers(&mut desk, hoster, records, &needs, &software);
    }
    desk.findings
}

fn services<'a>(desk: &mut Desk<'a>, records: &'a Records, needs: &BTreeSet<&str>, software: &BTreeSet<&str>) {
    let mut names: BTreeMap<String, &str> = BTreeMap::new();
    let mut rules: BTreeMap<&str, &str> = BTreeMap::new();
    for service in &records.services {
        desk.open("services", &service.id);
        desk.sources(&service.sources);
        service.needs.iter().for_each(|need| desk.resolves("needs", need, needs, "need"));
        service.from.iter().for_each(|(field, key)| desk.source(&format!("from.{field}"), key, &service.sources));
        for name in [&service.name].into_iter().chain(&service.aliases).chain(&service.formerly) {
            if let Some(other) = names.insert(fold(name), &service.id).filter(|other| *other != service.id) {
                desk.error("aliases", format!("`{name}` also names the service `{other}`"), "keep it in one of the two");
            }
        }
        urls(desk, service, &mut rules);
        for alternative in &service.alternatives {
            desk.resolves("alternative", &alternative.software, software, "software");
            alternative.sources.iter().for_each(|key| desk.source("alternative", key, &service.sources));
            if alternative.fit == crate::model::Fit::Computed {
                desk.error("alternative", "a computed pair is not a fact".into(), "remove it: such pairs are computed from needs");
            }
            if alternative.sources.is_empty() {
                let problem = format!("nothing shows that {} replaces it", alternative.software);
                desk.error("alternative", problem, "name the sources that list the pair");
            }
        }
    }
}

fn urls<'a>(desk: &mut Desk<'_>, service: &'a Service, rules: &mut BTreeMap<&'a str, &'a str>) {
    for url in &service.urls {
        desk.source("url", &url.source, &service.sources);
        let host = url.rule.split('/').next().unwrap_or_default();
        let plain = host.strip_prefix("*.").unwrap_or(host);
        // `name.*` is the name under the endings of all countries: `google.*` holds for google.fr and google.co.uk.
        let abroad = plain.strip_suffix(".*");
        let plain = abroad.unwrap_or(plain);
        let wellformed = (abroad.is_some() || plain.contains('.'))
            && !plain.is_empty()
            && plain.bytes().all(|b| b.is_ascii_lowercase() || b.is_ascii_digit() || b == b'-' || b == b'.');
        if !wellformed || plain.starts_with("www.") {
            desk.error("url", format!("`{}` is no rule", url.rule), "write host, *.host, name.* or host/path: lower case, no scheme, no www.");
        }
        if let Some(other) = rules.insert(&url.rule, &service.id).filter(|other| *other != service.id) {
            desk.error("url", format!("`{}` also belongs to `{other}`", url.rule), "keep it in one, or give one a longer path");
        }
    }
}

fn hoster_facts<'a>(desk: &mut Desk<'a>, hoster: &'a Hoster, criteria: &BTreeSet<&str>) {
    let sources = &hoster.sources;
    desk.sources(sources);
    if let Some(url) = desk.fact("website", hoster.website.as_ref(), sources) {
        desk.url("website", url);
    }
    desk.fact("legal_form", hoster.legal_form.as_ref(), sources);
    desk.fact("operator", hoster.operator.as_ref(), sources);
    desk.fact("status", hoster.status.as_ref(), sources);
    desk.fact("audience", hoster.audience.as_ref(), sources);
    desk.fact("own_hardware", hoster.own_hardware.as_ref(), sources);
    desk.fact("green_hosting", hoster.green_hosting.as_ref(), sources);
    if let Some(date) = desk.fact("founded", hoster.founded.as_ref(), sources) {
        desk.date("founded", *date);
    }
    if let Some(address) = desk.fact("contact", hoster.contact.as_ref(), sources) {
        if !address.contains('@') {
            desk.error("contact", format!("`{address}` is no e-mail address"), "write an institutional address, or add a link of kind contact");
        }
    }
    for language in desk.fact("languages", hoster.languages.as_ref(), sources).into_iter().flatten() {
        if !is_one_of(LANGUAGES, language) {
            desk.error("languages", format!("`{language}` is no ISO 639-1 code"), "write two lower-case letters, such as fr");
        }
    }
    for country in desk.fact("server_countries", hoster.server_countries.as_ref(), sources).into_iter().flatten() {
        if !is_one_of(COUNTRIES, country) {
            desk.error("server_countries", format!("`{country}` is no ISO 3166-1 code"), "write two capitals, such as FR");
        }
    }
    for membership in &hoster.networks {
        desk.source("network", &membership.source, sources);
        membership.since.into_iter().chain(membership.until).for_each(|date| desk.date("network", date));
        if membership.since.zip(membership.until).is_some_and(|(since, until)| since.is_after(until)) {
            desk.error("network", "it ends before it begins".into(), "swap since and until");
        }
    }
    for link in &hoster.links {
        desk.source("link", &link.source, sources);
        desk.url("link", &link.url);
    }
    for statement in &hoster.statements {
        desk.source("criterion", &statement.source, sources);
        desk.resolves("criterion", &statement.id, criteria, "criterion");
    }
}

fn places(desk: &mut Desk<'_>, hoster: &Hoster) {
    for site in &hoster.sites {
        desk.source("site", &site.source, &hoster.sources);
        if let Some(country) = site.country.as_deref().filter(|c| !is_one_of(COUNTRIES, c)) {
            desk.error("site", format!("`{country}` is no ISO 3166-1 code"), "write two capitals, such as FR");
        }
        let in_range = |value: Option<f64>, limit: f64| value.is_none_or(|v| v.is_finite() && v.abs() <= limit);
        if !in_range(site.latitude, 90.0) || !in_range(site.longitude, 180.0) {
            desk.error("site", "its coordinates are out of range".into(), "latitude is -90 to 90, longitude -180 to 180");
        }
        if site.latitude.is_some() != site.longitude.is_some() {
            desk.error("site", "one coordinate is missing".into(), "write both latitude and longitude, or neither");
        }
        if site.precision_km.is_some_and(|p| !(p.is_finite() && p >= 0.0)) {
            desk.error("site", "its precision is no distance".into(), "write kilometres, 0 or more");
        }
        if site.city.is_some() && site.latitude.is_none() {
            let city = site.city.as_deref().unwrap_or_default();
            desk.warn("site", format!("`{city}` was not located"), "check the spelling and the country, or write latitude and longitude");
        }
    }
}

fn offers(desk: &mut Desk<'_>, hoster: &Hoster, records: &Records, needs: &BTreeSet<&str>, software: &BTreeSet<&str>) {
    for offer in &hoster.offers {
        desk.resolves("offer", &offer.need, needs, "need");
        desk.source("offer", &offer.source, &hoster.sources);
        offer.access_source.iter().for_each(|key| desk.source("offer", key, &hoster.sources));
        offer.url.iter().chain(&offer.register_url).for_each(|url| desk.url("offer", url));
        let Some(id) = &offer.software else { continue };
        desk.resolves("offer", id, software, "software");
        let serves = records.software.iter().find(|s| s.id == *id).is_none_or(|s| s.needs.contains(&offer.need));
        if !serves {
            let problem = format!("{id} does not serve the need {}", offer.need);
            desk.warn("offer", problem, "name another need, or add the need to the software");
        }
    }
}
