//! Two records of one hoster made one: for each fact the better evidenced, then the newer, counts; the other is set
//! aside, and stays visible.

use super::page::is_same_page;
use crate::model::{
    Aside, Date, Fact, FactGroup, Grade, HOSTER_FACTS, Hoster, Link, Membership, OFFER_FACTS, Offer, Row, Site,
    Sources, Statement, offer_name,
};
use crate::text::squash;
use std::cmp::{Ordering, Reverse};
use std::collections::BTreeMap;

/// Merges what is published of a hoster into its record.
///
/// Of two sources of one fact the better graded counts, of equal grades the newer; the other is kept as an
/// [`Aside`], so that both are shown and [`Hoster::contradictions`] names them where they differ. Id, name and profile
/// are those of the record; another name becomes one it also goes by. Memberships, criteria, pages and offers that the
/// record lacks are added; of an offer that both know, what the better source leaves open is filled from the other.
/// Sites are added; a guess of where the hoster is gives way to what was read, a bare country to a place in it.
/// Merging the same twice is merging
/// it once, and nothing of either is lost.
///
/// ```
/// use degafam::{Catalogue, Error, curate::merge, model::{Fact, Grade, LegalForm}};
/// let record = Catalogue::embedded()?.hoster("framasoft")?.expect("it is in the catalogue");
/// let mut published = record.clone();
/// published.legal_form = Some(Fact::new(LegalForm::Company, "rumour"));
/// let mut rumour = record.sources["legal"].clone();
/// rumour.grade = Grade::Memory;
/// published.sources.insert("rumour".into(), rumour);
/// let merged = merge(record.clone(), published);
/// assert_eq!(merged.legal_form, record.legal_form);
/// assert_eq!(merged.contradictions()[0].field, "legal_form");
/// # Ok::<(), Error>(())
/// ```
#[must_use]
pub fn merge(base: Hoster, published: Hoster) -> Hoster {
    let mut merger = Merger::of(&base, &published);
    let p = merger.renamed(published);
    let mut h = base;
    other_names(&mut h, &p);
    HOSTER_FACTS.iter().for_each(|row| merger.fact(row, &mut h, &p));
    p.sites.into_iter().for_each(|site| merger.site(&mut h.sites, site));
    p.networks.into_iter().for_each(|m| merger.row(&mut h.networks, m));
    p.statements.into_iter().for_each(|s| merger.row(&mut h.statements, s));
    p.links.into_iter().for_each(|l| merger.row(&mut h.links, l));
    p.offers.into_iter().for_each(|offer| merger.offer(&mut h.offers, offer));
    merger.asides.sort();
    merger.asides.dedup();
    h.asides = merger.asides;
    h.sources = merger.sources;
    h
}

/// Names of the published record that the own one lacks.
fn other_names(own: &mut Hoster, published: &Hoster) {
    let mut known: Vec<String> =
        [&own.name].into_iter().chain(&own.aka).chain(&own.formerly).map(|n| squash(n)).collect();
    let mut add = |list: &mut Vec<String>, name: &String| {
        if !known.contains(&squash(name)) {
            known.push(squash(name));
            list.push(name.clone());
        }
    };
    [&published.name].into_iter().chain(&published.aka).for_each(|name| add(&mut own.aka, name));
    published.formerly.iter().for_each(|name| add(&mut own.formerly, name));
}

/// Grade, date and day of reading, address: the smaller, the better. The address only makes the order of merging
/// indifferent.
type Standing = (Grade, Reverse<Option<(Option<Date>, Date)>>, Option<String>);

/// The sources of both, and what was set aside.
struct Merger {
    sources: Sources,
    keys: BTreeMap<String, String>,
    asides: Vec<Aside>,
}

impl Merger {
    /// The sources of both: one that the record already has keeps its key, another takes a free one.
    fn of(base: &Hoster, published: &Hoster) -> Self {
        let mut sources = base.sources.clone();
        let mut keys = BTreeMap::new();
        for (key, source) in &published.sources {
            let held = sources.iter().find(|(_, held)| *held == source).map(|(key, _)| key.clone());
            let free = || {
                let numbered = (2..=sources.len() + 2).map(|n| format!("{key}-{n}"));
                [key.clone()].into_iter().chain(numbered).find(|k| !sources.contains_key(k))
            };
            let new = held.or_else(free).unwrap_or_else(|| key.clone());
            sources.insert(new.clone(), source.clone());
            keys.insert(key.clone(), new);
        }
        Self { sources, keys, asides: base.asides.clone() }
    }

    /// The published record under the keys of the merged one.
    fn renamed(&mut self, mut p: Hoster) -> Hoster {
        let keys = &self.keys;
        let rename = |key: &mut String| keys.get(key).into_iter().for_each(|new| key.clone_from(new));
        HOSTER_FACTS.iter().for_each(|row| (row.source_mut)(&mut p).into_iter().for_each(&rename));
        macro_rules! rows {
            ($($field:ident),*) => { $(p.$field.iter_mut().for_each(|row| rename(&mut row.source));)* };
        }
        rows!(sites, networks, links, statements, offers, asides);
        p.offers.iter_mut().filter_map(|o| o.access_source.as_mut()).for_each(rename);
        p.offers.iter_mut().filter_map(|o| o.unreached.as_mut()).for_each(|fact| rename(&mut fact.source));
        p.offers.iter_mut().filter_map(|o| o.uptime.as_mut()).for_each(|fact| rename(&mut fact.source));
        self.asides.append(&mut p.asides);
        p
    }

    /// How a source stands against others: the smaller, the better.
    fn standing(&self, key: &str) -> Standing {
        let source = self.sources.get(key);
        // A source that is missing is refused by the linter; here it only must not win.
        let grade = source.map_or(Grade::Memory, |s| s.grade);
        let dates = Reverse(source.map(|s| (s.date, s.seen)));
        (grade, dates, source.and_then(|s| s.url.clone()))
    }

    fn aside(&mut self, field: &str, value: String, source: &str) {
        if !value.is_empty() {
            self.asides.push(Aside { field: field.to_owned(), value, source: source.to_owned() });
        }
    }

    /// A field that holds one value.
    fn fact(&mut self, row: &Row<Hoster>, own: &mut Hoster, new: &Hoster) {
        let Some(said) = (row.told)(new) else { return };
        let Some(held) = (row.told)(own) else {
            (row.put)(own, new);
            return;
        };
        let (by, held_by) = ((row.source)(new), (row.source)(own).to_owned());
        // Of equally evidenced values the first in alphabetical order, so that the order of merging does not decide.
        let wins = (self.standing(by), &said) < (self.standing(&held_by), &held);
        if (&said, by) != (&held, &held_by) {
            let (lost, source) = if wins { (held, held_by.as_str()) } else { (said, by) };
            self.aside(row.field, lost, source);
        }
        if wins {
            (row.put)(own, new);
        }
    }

    fn site(&mut self, own: &mut Vec<Site>, new: Site) {
        if own.contains(&new) {
            return;
        }
        if own.iter().any(|site| self.tells_more(site, &new)) {
            self.aside("site", new.told(), &new.source);
            return;
        }
        let (less, rest): (Vec<Site>, Vec<Site>) = own.drain(..).partition(|site| self.tells_more(&new, site));
        *own = rest;
        less.iter().for_each(|site| self.aside("site", site.told(), &site.source));
        own.push(new);
    }

    /// Whether a site makes another superfluous: one that was read beats a guess, and one whose place is told beats the
    /// bare country of the same, unless it is a guess and the other is not.
    fn tells_more(&self, a: &Site, b: &Site) -> bool {
        /// The middle of a country, filled in where nothing else is known, is known less well than this.
        const TOWN_KM: f64 = 30.0;
        let guessed = |site: &Site| self.standing(&site.source).0 >= Grade::Inferred;
        let point = |s: &Site| s.latitude.is_some() && s.precision_km.is_none_or(|km| km <= TOWN_KM);
        let placed = |s: &Site| [&s.city, &s.region, &s.postal_code].iter().any(|p| p.is_some()) || point(s);
        match (guessed(a), guessed(b)) {
            (false, true) => true,
            (true, false) => false,
            _ => placed(a) && !placed(b) && a.country == b.country,
        }
    }

    /// A row of a list in which one row of a kind counts.
    fn row<T: Listed>(&mut self, own: &mut Vec<T>, new: T) {
        let (same, others): (Vec<T>, Vec<T>) = own.drain(..).partition(|row| row.is_of(&new));
        *own = others;
        let rank = |row: &T| (self.standing(row.source()), row.told());
        let best = same.iter().map(&rank).min();
        let wins = best.is_none_or(|best| rank(&new) < best);
        let (kept, lost) = if wins { (vec![new], same) } else { (same, vec![new]) };
        for row in lost.iter().filter(|row| !kept.contains(row)) {
            row.told().into_iter().for_each(|(field, value)| self.aside(&field, value, row.source()));
        }
        own.extend(kept);
    }

    fn offer(&mut self, own: &mut Vec<Offer>, new: Offer) {
        let Some(at) = own.iter().position(|held| is_same_offer(held, &new)) else {
            own.push(new);
            return;
        };
        let held = own.remove(at);
        let name = offer_name(&held);
        // Who may use it is told by a source of its own.
        let says = |o: &Offer| rows(FactGroup::Access).any(|row| (row.told)(o).is_some());
        let by = |o: &Offer| (!says(o), self.standing(o.access()));
        let access = by(&held).cmp(&by(&new));
        let own_source = self.standing(&held.source).cmp(&self.standing(&new.source));
        // Of equally evidenced values the first in alphabetical order, so that merging twice is merging once.
        let first = |order: Ordering, a: &str, b: &str| order.then_with(|| a.cmp(b)).is_le();
        let mut kept = held.clone();
        let facts = || OFFER_FACTS.iter().filter(|row| row.group != FactGroup::Reach);
        for row in facts() {
            let order = if row.group == FactGroup::Access { access } else { own_source };
            if (row.told)(&new).is_some_and(|new| (row.told)(&held).is_none_or(|held| !first(order, &held, &new))) {
                (row.put)(&mut kept, &new);
            }
        }
        kept.protocol = kept.protocol.filter(|_| kept.software.is_none());
        kept.source = if first(own_source, &held.source, &new.source) { &held.source } else { &new.source }.clone();
        kept.unreached = self.unreached(&held, &new);
        let uptimes = [&held, &new].into_iter().filter_map(|offer| offer.uptime.clone());
        kept.uptime = uptimes.max_by_key(|fact| (self.day(&fact.source), fact.value));
        let told_by = if first(access, held.access(), new.access()) { held.access() } else { new.access() };
        kept.access_source = Some(told_by.to_owned()).filter(|key| says(&kept) && *key != kept.source);
        let merged = offer_name(&kept);
        for aside in &mut self.asides {
            if let Some(field) = aside.field.strip_suffix(name.as_str()).filter(|f| f.starts_with("offer.")) {
                aside.field = format!("{field}{merged}");
            }
        }
        for (offer, row) in [&held, &new].into_iter().flat_map(|offer| facts().map(move |row| (offer, row))) {
            let Some(value) = (row.told)(offer) else { continue };
            if (row.source)(offer) != (row.source)(&kept) || (row.told)(&kept).as_ref() != Some(&value) {
                self.aside(&format!("offer.{} {merged}", row.field), value, (row.source)(offer));
            }
        }
        own.insert(at.min(own.len()), kept);
    }

    /// The day for which a source speaks.
    fn day(&self, key: &str) -> Option<Date> {
        self.sources.get(key).map(|source| source.told().unwrap_or(source.seen))
    }

    /// Since when an offer is not reached: the latest word of that counts, unless it was found there later.
    fn unreached(&self, a: &Offer, b: &Offer) -> Option<Fact<Date>> {
        let said = [a, b].into_iter().filter_map(|offer| offer.unreached.clone());
        let latest = said.max_by_key(|fact| (self.day(&fact.source), Reverse(fact.value)))?;
        let there = [a, b].into_iter().filter(|offer| self.standing(&offer.source).0 == Grade::Probed);
        let found = there.filter_map(|offer| self.day(&offer.source)).max();
        (found <= self.day(&latest.source)).then_some(latest)
    }
}

/// Whether two offers are one: the same need, at the same page where both tell one, of software that does not differ.
fn is_same_offer(a: &Offer, b: &Offer) -> bool {
    fn agrees<T: PartialEq>(a: Option<&T>, b: Option<&T>) -> bool {
        a.zip(b).is_none_or(|(a, b)| a == b)
    }
    let named = |o: &Offer| o.software.is_some() || o.protocol.is_some() || o.url.is_some();
    let page = match (&a.url, &b.url) {
        (Some(a), Some(b)) => is_same_page(a, b),
        // Without a page, one software is one offer.
        _ => a.software.is_some() && a.software == b.software || a.protocol.is_some() && a.protocol == b.protocol,
    };
    a.need == b.need && page && named(a) && named(b) && agrees(a.software.as_ref(), b.software.as_ref())
}

fn rows(group: FactGroup) -> impl Iterator<Item = &'static Row<Offer>> {
    OFFER_FACTS.iter().filter(move |row| row.group == group)
}

/// A row of a list of which one counts.
trait Listed: PartialEq {
    fn is_of(&self, other: &Self) -> bool;
    fn source(&self) -> &str;
    /// Fields and values, as contradictions name them.
    fn told(&self) -> Vec<(String, String)>;
}

impl Listed for Membership {
    fn is_of(&self, other: &Self) -> bool {
        self.id == other.id
    }
    fn source(&self) -> &str {
        &self.source
    }
    fn told(&self) -> Vec<(String, String)> {
        let mut told = vec![(format!("network {}", self.id), self.status.to_string())];
        told.extend(self.since.map(|date| (format!("network.since {}", self.id), date.to_string())));
        told.extend(self.until.map(|date| (format!("network.until {}", self.id), date.to_string())));
        told
    }
}

impl Listed for Statement {
    fn is_of(&self, other: &Self) -> bool {
        self.id == other.id
    }
    fn source(&self) -> &str {
        &self.source
    }
    fn told(&self) -> Vec<(String, String)> {
        vec![(format!("criterion {}", self.id), self.met.to_string())]
    }
}

impl Listed for Link {
    fn is_of(&self, other: &Self) -> bool {
        self.kind == other.kind && is_same_page(&self.url, &other.url)
    }
    fn source(&self) -> &str {
        &self.source
    }
    fn told(&self) -> Vec<(String, String)> {
        vec![(format!("link {}", self.kind), self.url.clone())]
    }
}
