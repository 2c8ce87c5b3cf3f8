//! What a straightforward implementer would write over the same records, kept in memory as structs: scan all names with
//! an edit distance, take the software that the service's record lists, weigh and measure every hoster that offers one
//! of them, sort, and clone what is shown. It is let off lightly: names are lower-cased once, software is found through
//! hash maps made once, and it leaves out much that the library does (accents and word order, addresses, protocols,
//! apps inside another software, computed pairs, charters, filters, evidence by offer and software, translations,
//! what was left out and why).

use degafam::{
    curate::Records,
    model::{
        Accepting, Audience, Criterion, Date, Fit, Grade, Hoster, LinkKind, Offer, Service, Software, Sources, State,
        Status, Subject,
    },
    openness::{age_weight, grade_weight},
};
use std::collections::HashMap;

/// What a name leads to.
#[derive(Debug, Clone, Copy)]
pub enum Target {
    /// A service, by its place in the records.
    Service(usize),
    /// A software.
    Software(usize),
    /// A need.
    Need(usize),
}

/// Records with what one would prepare at start.
#[derive(Debug)]
pub struct Naive {
    records: Records,
    names: Vec<(String, Target)>,
    software: HashMap<String, usize>,
}

/// One answered hoster.
#[derive(Debug)]
#[allow(missing_docs)]
pub struct Row {
    pub id: String,
    pub name: String,
    pub website: Option<String>,
    pub city: Option<String>,
    pub software: String,
    pub url: Option<String>,
    pub distance_km: f64,
    pub openness: f64,
    pub letters: [f64; 5],
    pub score: f64,
    pub reasons: Vec<String>,
}

/// One answered software.
#[derive(Debug)]
#[allow(missing_docs)]
pub struct Alternative {
    pub id: String,
    pub name: String,
    pub licences: Vec<String>,
    pub website: Option<String>,
    pub fit: f64,
    pub sources: Vec<Option<String>>,
}

/// The whole answer.
#[derive(Debug)]
#[allow(missing_docs)]
pub struct Answer {
    pub name: String,
    pub alternatives: Vec<Alternative>,
    pub hosters: Vec<Row>,
}

/// All names of the records, lower case, with what they name.
#[must_use]
pub fn names(records: &Records) -> Vec<(String, Target)> {
    let mut names = Vec::new();
    let mut add = |name: &str, target| names.push((name.to_lowercase(), target));
    for (at, service) in records.services.iter().enumerate() {
        let all = std::iter::once(&service.name).chain(&service.aliases).chain(&service.formerly);
        all.for_each(|name| add(name, Target::Service(at)));
    }
    for (at, software) in records.software.iter().enumerate() {
        std::iter::once(&software.name).chain(&software.aliases).for_each(|name| add(name, Target::Software(at)));
    }
    for (at, need) in records.needs.iter().enumerate() {
        let labels = [&need.label.en, &need.label.fr, &need.label.de, &need.label.es];
        let all = labels.into_iter().map(String::as_str).chain(need.synonyms());
        all.for_each(|name| add(name, Target::Need(at)));
    }
    names
}

/// Great-circle distance, kilometres.
#[must_use]
pub fn haversine(from: (f64, f64), to: (f64, f64)) -> f64 {
    let (a, b) = (from.0.to_radians(), to.0.to_radians());
    let (north, east) = ((b - a) / 2.0, (to.1 - from.1).to_radians() / 2.0);
    let h = north.sin().powi(2) + a.cos() * b.cos() * east.sin().powi(2);
    2.0 * 6371.0 * h.sqrt().asin()
}

impl Naive {
    /// Prepares the names and the map of software.
    #[must_use]
    pub fn new(records: Records) -> Self {
        let software = records.software.iter().enumerate().map(|(at, s)| (s.id.clone(), at)).collect();
        Self { names: names(&records), software, records }
    }

    /// The name most like the text, by the edit distance that the library counts with too, or by the cheapest measure
    /// of the same crate, which forgives other things.
    #[must_use]
    pub fn identify(&self, text: &str, cheapest: bool) -> Option<Target> {
        let text = text.to_lowercase();
        let unlike = |name: &str| match cheapest {
            true => 1.0 - strsim::jaro_winkler(name, &text),
            false => strsim::osa_distance(name, &text) as f64,
        };
        let all = self.names.iter().map(|(name, target)| (unlike(name), *target));
        all.min_by(|a, b| a.0.total_cmp(&b.0)).map(|(_, target)| target)
    }

    /// The whole question.
    #[must_use]
    pub fn recommend(&self, text: &str, cheapest: bool, user: (f64, f64), limit: usize) -> Option<Answer> {
        let target = self.identify(text, cheapest)?;
        let (name, listed) = match target {
            Target::Service(at) => self.of_service(&self.records.services[at]),
            Target::Software(at) => {
                let software = &self.records.software[at];
                (software.name.clone(), vec![(software, 1.0, Vec::new())])
            }
            Target::Need(at) => {
                let need = &self.records.needs[at];
                let serving = self.records.software.iter().filter(|s| s.needs.contains(&need.id));
                (need.label.en.clone(), serving.map(|s| (s, 1.0, Vec::new())).collect())
            }
        };
        let fits: HashMap<&str, f64> = listed.iter().map(|(software, fit, _)| (software.id.as_str(), *fit)).collect();
        type Scored<'a> = (&'a Hoster, &'a Offer, f64, f64, [f64; 5], f64);
        let mut rows: Vec<Scored<'_>> = Vec::new();
        for hoster in &self.records.hosters {
            if hoster.status.as_ref().is_some_and(|s| s.value != Status::Active) {
                continue;
            }
            let usable = |o: &&Offer| {
                !matches!(o.accepting, Some(Accepting::Full | Accepting::Closed))
                    && o.audience != Some(Audience::Restricted)
            };
            let offers = hoster.offers.iter().filter(usable);
            let fitting = offers.filter_map(|o| Some((o, *fits.get(o.software.as_deref()?)?)));
            let Some((offer, fit)) = fitting.max_by(|a, b| a.1.total_cmp(&b.1)) else { continue };
            let sites = hoster.sites.iter().filter_map(|s| Some((s.latitude?, s.longitude?)));
            let km = sites.map(|site| haversine(user, site)).min_by(f64::total_cmp).unwrap_or(f64::INFINITY);
            let letters = self.letters(hoster);
            let openness = letters.iter().sum::<f64>() / 5.0;
            let score = 0.2 * fit + 0.4 / (1.0 + km / 100.0) + 0.4 * openness;
            rows.push((hoster, offer, km, openness, letters, score));
        }
        rows.sort_by(|a, b| b.5.total_cmp(&a.5));
        let hosters = rows.into_iter().take(limit).map(|(hoster, offer, km, openness, letters, score)| Row {
            id: hoster.id.clone(),
            name: hoster.name.clone(),
            website: hoster.website.as_ref().map(|w| w.value.clone()),
            city: hoster.sites.first().and_then(|s| s.city.clone()),
            software: offer.software.clone().unwrap_or_default(),
            url: offer.url.clone(),
            distance_km: km,
            openness,
            letters,
            score,
            reasons: vec![
                format!("{km:.0} km away"),
                format!("openness {:.0}%", openness * 100.0),
                (if offer.account == Some(false) { "no account needed" } else { "an account is needed" }).to_owned(),
                hoster
                    .sources
                    .get(&offer.source)
                    .and_then(|s| s.date)
                    .map_or_else(String::new, |d| format!("last seen in {d}")),
            ],
        });
        let hosters = hosters.collect();
        let alternatives = listed.into_iter().map(|(software, fit, sources)| Alternative {
            id: software.id.clone(),
            name: software.name.clone(),
            licences: software.licences.clone(),
            website: software.website.clone(),
            fit,
            sources,
        });
        Some(Answer { name, alternatives: alternatives.collect(), hosters })
    }

    #[allow(clippy::type_complexity)]
    fn of_service(&self, service: &Service) -> (String, Vec<(&Software, f64, Vec<Option<String>>)>) {
        let listed = service.alternatives.iter().filter_map(|pair| {
            let software = &self.records.software[*self.software.get(&pair.software)?];
            let fit = match pair.fit {
                Fit::Full => 1.0,
                Fit::Partial => 0.6,
                _ => 0.3,
            };
            let sources = pair.sources.iter().filter_map(|key| service.sources.get(key)).map(|s| s.url.clone());
            Some((software, fit, sources.collect()))
        });
        (service.name.clone(), listed.collect())
    }

    /// Openness of a hoster, letter by letter, from its facts.
    fn letters(&self, hoster: &Hoster) -> [f64; 5] {
        let (mut met, mut total) = ([0.0; 5], [0.0; 5]);
        for criterion in self.records.criteria.iter().filter(|c| c.subject == Subject::Hoster) {
            let at = criterion.letter as usize;
            total[at] += criterion.weight;
            met[at] += criterion.weight * evidence(criterion, hoster, self.records.date);
        }
        let mut values = [0.0; 5];
        for (value, (met, total)) in values.iter_mut().zip(met.into_iter().zip(total)) {
            *value = if total > 0.0 { met / total } else { 0.0 };
        }
        values
    }
}

/// How far a hoster is shown to meet a criterion, 0 to 1.
fn evidence(criterion: &Criterion, hoster: &Hoster, today: Date) -> f64 {
    let weigh = |source: &str| weight(&hoster.sources, source, today);
    let mut best: f64 = 0.0;
    for statement in hoster.statements.iter().filter(|s| s.id == criterion.id) {
        let met = match statement.met {
            State::Yes => 1.0,
            State::Partly => 0.5,
            _ => 0.0,
        };
        best = best.max(met * weigh(&statement.source));
    }
    for feed in &criterion.feeds {
        if let Some(kind) = feed.strip_prefix("link.").and_then(|id| LinkKind::ALL.iter().find(|k| k.code() == id)) {
            for link in hoster.links.iter().filter(|l| l.kind == *kind) {
                best = best.max(weigh(&link.source));
            }
        }
        let source = match feed.as_str() {
            "contact_email" => hoster.contact.as_ref().map(|f| &f.source),
            "server_country" => hoster.server_countries.as_ref().map(|f| &f.source),
            "own_hardware" => hoster.own_hardware.as_ref().map(|f| &f.source),
            "green_hosting" => hoster.green_hosting.as_ref().map(|f| &f.source),
            "languages" => hoster.languages.as_ref().map(|f| &f.source),
            _ => None,
        };
        best = best.max(source.map_or(0.0, |s| weigh(s)));
    }
    best
}

fn weight(sources: &Sources, key: &str, today: Date) -> f64 {
    let Some(source) = sources.get(key) else { return grade_weight(Grade::Memory) };
    grade_weight(source.grade) * age_weight(source.date.map(|d| d.months_until(today)))
}
