//! The whole entry of one hoster: every fact in its group, each with how, when and where it was learned.

use super::clean::clean;
use super::layout::{bar, wrap};
use super::openness::grade_name;
use super::own_words::own_word;
use super::recommendation::styled;
use anstyle::Style;
use degafam::formats::word;
use degafam::{
    Catalogue, Error, HosterEntry, Lang,
    model::{FactGroup, Hoster, Offer, Site, Source, Texts},
};

const TITLE: Style = Style::new().bold();

/// An entry while it is written: sources are numbered in the order in which facts name them.
struct Page<'a> {
    hoster: &'a Hoster,
    lang: Lang,
    width: usize,
    lines: Vec<String>,
    cited: Vec<&'a str>,
    title: Option<String>,
}

pub(crate) fn text(entry: &HosterEntry, catalogue: &Catalogue, lang: Lang, width: usize) -> Result<String, Error> {
    let hoster = &entry.hoster;
    let mut page = Page { hoster, lang, width, lines: Vec::new(), cited: Vec::new(), title: None };
    page.lines.push(format!("{} ({})", styled(TITLE, &hoster.name), clean(&hoster.id)));
    for (key, names) in [("also", &hoster.aka), ("formerly", &hoster.formerly)] {
        if !names.is_empty() {
            page.paragraph(&format!("{} {}", own_word(key, lang), names.join(", ")), 0);
        }
    }
    let openness = &entry.openness;
    page.lines.push(format!("{} {} {}", word("openness", lang), bar(openness.score), lang.percent(openness.score)));
    page.place();
    page.form();
    page.membership();
    page.audience();
    page.links();
    page.criteria();
    page.offers(catalogue)?;
    page.asides();
    page.contradictions();
    page.sources();
    Ok(page.lines.join("\n"))
}

impl<'a> Page<'a> {
    fn w(&self, key: &'static str) -> String {
        own_word(key, self.lang).to_owned()
    }

    fn of(&self, texts: &Texts) -> String {
        texts.of(self.lang).to_owned()
    }

    /// The group that the next facts belong to; printed with the first of them.
    fn group(&mut self, title: String) {
        self.title = Some(title);
    }

    fn paragraph(&mut self, text: &str, margin: usize) {
        if let Some(title) = self.title.take() {
            self.lines.extend([String::new(), styled(TITLE, &title)]);
        }
        let hang = margin + usize::from(margin > 0) * 2;
        for (at, line) in wrap(text, self.width.saturating_sub(hang)).into_iter().enumerate() {
            self.lines.push(format!("{}{line}", " ".repeat(if at == 0 { margin } else { hang })));
        }
    }

    /// One fact with its evidence: grade, date, number of the source.
    fn fact(&mut self, said: &str, source: &'a str, margin: usize) {
        let evidence = self.evidence(source);
        self.paragraph(&format!("{said} {evidence}"), margin);
    }

    fn evidence(&mut self, key: &'a str) -> String {
        let at = self.cited.iter().position(|cited| *cited == key).unwrap_or_else(|| {
            self.cited.push(key);
            self.cited.len() - 1
        });
        let told = self.hoster.sources.get(key).map_or_else(String::new, |s| self.told(s));
        format!("[{}{told}]", at + 1)
    }

    fn told(&self, source: &Source) -> String {
        let date = source.date.map_or_else(|| word("undated", self.lang).to_owned(), |d| d.to_string());
        format!(" {}, {date}", grade_name(source.grade, self.lang))
    }

    fn field(&mut self, label: &str, value: &str, source: &'a str) {
        let said = format!("{label}{} {value}", self.lang.colon());
        self.fact(&said, source, 2);
    }

    /// The facts that the table puts into a group.
    fn facts(&mut self, group: FactGroup) {
        let hoster = self.hoster;
        for fact in hoster.facts().filter(|fact| fact.group == group) {
            self.field(&self.of(&fact.label), &self.of(&fact.said), fact.source);
        }
    }

    fn place(&mut self) {
        self.group(self.w("place"));
        for site in &self.hoster.sites {
            self.field(&self.w("seat"), &located(site, self.lang), &site.source);
        }
        self.facts(FactGroup::Place);
    }

    fn form(&mut self) {
        self.group(self.w("form"));
        let profile = self.of(&self.hoster.profile.label());
        self.paragraph(&format!("{}{} {profile}", self.w("kind"), self.lang.colon()), 2);
        self.facts(FactGroup::Form);
    }

    fn membership(&mut self) {
        self.group(self.w("membership"));
        for m in &self.hoster.networks {
            let mut said = self.of(&m.status.label());
            for (key, date) in [("from", m.since), ("until", m.until)] {
                if let Some(date) = date {
                    said += &format!(", {} {date}", self.w(key));
                }
            }
            self.field(&m.id, &said, &m.source);
        }
    }

    fn audience(&mut self) {
        self.group(self.w("audience"));
        self.facts(FactGroup::Audience);
    }

    fn links(&mut self) {
        self.group(self.w("links"));
        self.facts(FactGroup::Links);
        for link in &self.hoster.links {
            self.field(&self.of(&link.kind.label()), &link.url, &link.source);
        }
    }

    fn criteria(&mut self) {
        self.group(self.w("criteria"));
        for s in &self.hoster.statements {
            self.field(&s.id, &self.of(&s.met.label()), &s.source);
        }
    }

    fn offers(&mut self, catalogue: &Catalogue) -> Result<(), Error> {
        self.group(self.w("offers"));
        for offer in &self.hoster.offers {
            self.offer(offer, catalogue)?;
        }
        Ok(())
    }

    fn offer(&mut self, offer: &'a Offer, catalogue: &Catalogue) -> Result<(), Error> {
        let need =
            catalogue.need(&offer.need)?.map_or_else(|| offer.need.clone(), |n| n.label.of(self.lang).to_owned());
        let program = offer.software.as_deref().map(|id| catalogue.software(id)).transpose()?.flatten().map(|s| s.name);
        let runs = program.or_else(|| offer.software.clone()).or_else(|| offer.protocol.clone());
        let runs = runs.unwrap_or_else(|| self.w("unnamed"));
        let name = offer
            .service_name
            .as_ref()
            .filter(|name| **name != runs)
            .map_or_else(String::new, |name| format!("{name}, "));
        self.field(&need, &format!("{name}{runs}"), &offer.source);
        for url in offer.url.iter() {
            self.paragraph(url, 4);
        }
        for url in offer.register_url.iter() {
            self.paragraph(&format!("{}{} {url}", self.w("sign_up"), self.lang.colon()), 4);
        }
        let said = |group| {
            let facts = offer.facts().filter(|fact| fact.group == group);
            facts.map(|fact| self.of(&fact.said)).collect::<Vec<_>>()
        };
        let (access, rest) = (said(FactGroup::Access), said(FactGroup::Terms));
        for fact in offer.facts().filter(|fact| fact.group == FactGroup::Reach) {
            let said = self.of(&fact.said);
            self.fact(&said, fact.source, 4);
        }
        if let Some(source) = offer.access_source.as_deref().filter(|_| !access.is_empty()) {
            self.fact(&access.join(", "), source, 4);
            if !rest.is_empty() {
                self.paragraph(&rest.join(", "), 4);
            }
        } else if !(access.is_empty() && rest.is_empty()) {
            self.paragraph(&[access, rest].concat().join(", "), 4);
        }
        Ok(())
    }

    /// What lost against a better or newer source.
    fn asides(&mut self) {
        self.group(self.w("asides"));
        let hoster = self.hoster;
        for aside in &hoster.asides {
            self.field(&aside.field, &aside.value, &aside.source);
        }
    }

    fn contradictions(&mut self) {
        self.group(self.w("contradictions"));
        for contradiction in self.hoster.contradictions() {
            self.paragraph(&format!("{}{} {}", contradiction.field, self.lang.colon(), contradiction.told()), 2);
        }
    }

    /// The sources that facts name, by number, then those that only show that the hoster exists.
    fn sources(&mut self) {
        self.group(self.w("sources"));
        let hoster = self.hoster;
        let rest = hoster.sources.keys().map(String::as_str).filter(|key| !self.cited.contains(key));
        let rest: Vec<&str> = rest.collect();
        let numbered: Vec<(String, &str)> = (1..).zip(&self.cited).map(|(at, key)| (format!("[{at}]"), *key)).collect();
        for (mark, key) in numbered.into_iter().chain(rest.into_iter().map(|key| ("[–]".to_owned(), key))) {
            let Some(source) = hoster.sources.get(key) else { continue };
            let url = source.url.clone().unwrap_or_else(|| self.w("no_address"));
            let told = self.told(source);
            self.paragraph(
                &format!("{mark} {key}{}{told}, {} {} {url}", self.lang.colon(), self.w("seen"), source.seen),
                2,
            );
        }
    }
}

/// A site in one line: town, region, code, country, coordinates with their radius.
fn located(site: &Site, lang: Lang) -> String {
    let words = [&site.city, &site.region, &site.postal_code, &site.country].into_iter().flatten().cloned();
    let mut said = words.collect::<Vec<_>>().join(", ");
    if let (Some(latitude), Some(longitude)) = (site.latitude, site.longitude) {
        let radius = site.precision_km.map_or_else(String::new, |km| format!(" ±{} km", lang.number(km, 0)));
        said += &format!(" ({latitude:.3},{longitude:.3}{radius})");
    }
    said
}

#[cfg(test)]
mod tests {
    use super::*;
    use degafam::{Finder, curate::Records, places::Gazetteer};
    use unicode_width::UnicodeWidthStr;

    fn shown(finder: &Finder, id: &str, lang: Lang) -> String {
        text(&finder.hoster(id, lang).unwrap(), finder.catalogue(), lang, 80).unwrap()
    }

    #[test]
    fn an_entry_fits_80_columns_and_cites_every_source() {
        let finder = Finder::embedded().unwrap();
        for lang in Lang::ALL {
            let text = anstream::adapter::strip_str(&shown(finder, "framasoft", lang)).to_string();
            for line in text.lines().filter(|l| !l.contains("://")) {
                assert!(line.width() <= 80, "{line}");
            }
            for source in finder.hoster("framasoft", lang).unwrap().hoster.sources.values() {
                assert!(source.url.as_ref().is_none_or(|url| text.contains(url.as_str())), "{source:?}");
            }
        }
    }

    #[test]
    fn whom_it_takes_and_serves_is_said_in_every_language() {
        use degafam::model::{Asker, Fact, Scope, Serves};
        let mut records: Records = Catalogue::embedded().unwrap().records().unwrap();
        let hoster = records.hosters.iter_mut().find(|h| h.id == "chapril").unwrap();
        let source = hoster.sources.keys().next().unwrap().clone();
        hoster.takes = Some(Fact::new(vec![Asker::Association, Asker::School], &source));
        hoster.serves = Some(Fact::new(Serves::around(Scope::First, 50.0), &source));
        hoster.offers[0].takes = Some(vec![Asker::School]);
        let finder = Finder::new(Catalogue::open(&records.pack().unwrap()).unwrap(), Gazetteer::embedded().unwrap());
        for (lang, words) in Lang::ALL.into_iter().zip([
            ["takes: associations, schools", "serves: within 50 km of its sites first", "for schools"],
            ["accueille : associations, écoles", "dessert : d’abord à moins de 50 km de ses sites", "pour : écoles"],
            ["nimmt auf: Vereine, Schulen", "bedient: zuerst im Umkreis von 50 km um ihre Orte", "für Schulen"],
            ["admite: asociaciones, escuelas", "atiende: primero a menos de 50 km de sus sedes", "para escuelas"],
            ["accetta: associazioni, scuole", "serve: prima entro 50 km dalle sue sedi", "per scuole"],
            ["neemt aan: verenigingen, scholen", "bedient: eerst binnen 50 km van de vestigingen", "voor scholen"],
            ["admet: associacions, escoles", "atén: primer a menys de 50 km de les seves seus", "per a escoles"],
            ["aceita: associações, escolas", "serve: primeiro a menos de 50 km das suas sedes", "para escolas"],
        ]) {
            let text = shown(&finder, "chapril", lang).replace(['\u{a0}', '\u{202f}'], " ");
            words.iter().for_each(|word| assert!(text.contains(word), "{word} not in {text}"));
        }
    }

    #[test]
    fn hostile_data_print_as_plain_text() {
        let records: Records = Catalogue::embedded().unwrap().records().unwrap();
        let evil = "\u{1b}]0;x\u{7}\u{1b}[2J\u{9b}1m\u{202e}\nrm";
        let opened = |spoil: &dyn Fn(&mut degafam::model::Hoster)| {
            let mut records = records.clone();
            spoil(records.hosters.iter_mut().find(|h| h.id == "chapril").unwrap());
            Catalogue::open(&records.pack().unwrap())
        };
        // Opening refuses nearly all of it.
        let spoils: [&dyn Fn(&mut degafam::model::Hoster); 6] = [
            &|hoster| hoster.name = evil.into(),
            &|hoster| hoster.aka = vec![evil.into()],
            &|hoster| hoster.sites[0].city = Some(evil.into()),
            &|hoster| hoster.links[0].url = evil.into(),
            &|hoster| hoster.offers[0].service_name = Some(evil.into()),
            &|hoster| hoster.sources.values_mut().for_each(|s| s.url = Some(evil.into())),
        ];
        spoils.iter().for_each(|spoil| assert!(opened(spoil).is_err()));
        // What it lets pass, such as collectives of tomorrow, is printed as plain text.
        let catalogue = opened(&|hoster| hoster.networks[0].id = evil.into()).unwrap();
        let finder = Finder::new(catalogue, Gazetteer::embedded().unwrap());
        let page = shown(&finder, "chapril", Lang::En);
        let list = super::super::hosters::list(&finder.hosters(&degafam::Filters::default()).unwrap(), Lang::En, 80);
        for text in [page, list] {
            let bare = anstream::adapter::strip_str(&text).to_string();
            assert!(
                !text.contains(['\u{9b}', '\u{202e}', '\u{7}'])
                    && !text.contains("\u{1b}]")
                    && !text.contains("[2J\u{9b}"),
                "{text:?}"
            );
            assert!(!bare.contains('\u{1b}') && !bare.lines().any(|line| line.starts_with("rm")), "{bare}");
        }
    }
}
