//! The facts of a hoster and of an offer that hold one value, each in one table. Merging, contradictions, linting,
//! diff and printing walk it: a new fact is a field of the record and a row here.

use super::value::{Check, FactValue};
use super::{Asker, Date, Hoster, Offer, Serves, Texts};

/// Where entries show a fact.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum FactGroup {
    /// Where the hoster and its machines are.
    Place,
    /// What it is.
    Form,
    /// Whom it serves.
    Audience,
    /// Its pages.
    Links,
    /// What an offer is.
    Offer,
    /// Who may use an offer; told by its `access_source`.
    Access,
    /// On what terms an offer is had.
    Terms,
    /// Whether machines that ask reach an offer; told by a source of its own.
    Reach,
}

/// A fact of a record, by functions on the whole record.
pub(crate) struct Row<R: 'static> {
    /// The name of the field.
    pub(crate) field: &'static str,
    pub(crate) group: FactGroup,
    /// Id of what it is called.
    label: &'static str,
    /// The value as the data files write it.
    pub(crate) told: fn(&R) -> Option<String>,
    said: fn(&R) -> Option<Texts>,
    /// Key of the source.
    pub(crate) source: fn(&R) -> &str,
    /// The same, to change it; of an offer it is no field of the fact.
    pub(crate) source_mut: fn(&mut R) -> Option<&mut String>,
    /// Copies the fact of another record.
    pub(crate) put: fn(&mut R, &R),
    /// Shows the value, if there is one, to who checks it.
    pub(crate) check: fn(&R, &mut dyn Check),
}

/// A fact of a record as it is shown.
///
/// ```
/// let hoster = degafam::Catalogue::embedded()?.hoster("framasoft")?.expect("it is there");
/// let form = hoster.facts().find(|fact| fact.field == "legal_form").expect("it is known");
/// assert_eq!((form.value.as_str(), form.label.fr.as_str()), ("association", "forme juridique"));
/// # Ok::<(), degafam::Error>(())
/// ```
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct KnownFact<'a> {
    /// The name of the field.
    pub field: &'static str,
    /// Where entries show it.
    pub group: FactGroup,
    /// What the field is called in entries.
    pub label: Texts,
    /// The value, as the data files write it.
    pub value: String,
    /// The value in words.
    pub said: Texts,
    /// Key of the source.
    pub source: &'a str,
}

impl<R> Row<R> {
    fn known<'a>(&self, record: &'a R) -> Option<KnownFact<'a>> {
        let (value, said) = (self.told)(record).zip((self.said)(record))?;
        let (field, group, label) = (self.field, self.group, Texts::term(self.label).unwrap_or_default());
        Some(KnownFact { field, group, label, value, said, source: (self.source)(record) })
    }
}

impl Hoster {
    /// What is known of it in fields that hold one value, in the order of the table.
    pub fn facts(&self) -> impl Iterator<Item = KnownFact<'_>> {
        HOSTER_FACTS.iter().filter_map(|row| row.known(self))
    }
}

impl Offer {
    /// What is known of it, its need aside, in the order of the table.
    pub fn facts(&self) -> impl Iterator<Item = KnownFact<'_>> {
        OFFER_FACTS.iter().filter_map(|row| row.known(self))
    }
}

macro_rules! hoster_facts {
    ($($field:ident $group:ident $check:path;)*) => {
        /// The facts of a hoster.
        pub(crate) static HOSTER_FACTS: &[Row<Hoster>] = &[$(Row {
            field: stringify!($field),
            group: FactGroup::$group,
            label: concat!("fact-", stringify!($field)),
            told: |h| h.$field.as_ref().map(|fact| fact.value.told()),
            said: |h| h.$field.as_ref().map(|fact| fact.value.said()),
            source: |h| h.$field.as_ref().map_or("", |fact| &fact.source),
            source_mut: |h| h.$field.as_mut().map(|fact| &mut fact.source),
            put: |to, from| to.$field.clone_from(&from.$field),
            check: |h, check| h.$field.iter().for_each(|fact| $check(&fact.value, check)),
        },)*];
    };
}

// Field, group of the entry, what is checked.
hoster_facts! {
    website Links address;
    legal_form Form any;
    operator Form name;
    founded Form past;
    status Form any;
    audience Audience any;
    takes Audience askers;
    serves Audience Serves::check;
    languages Audience languages;
    contact Audience mail;
    server_countries Place countries;
    own_hardware Form any;
    green_hosting Form any;
}

/// The same for whether it is reached, which has a source of its own.
const UNREACHED: Row<Offer> = Row {
    field: "unreached",
    group: FactGroup::Reach,
    label: "fact-unreached",
    told: |o| o.unreached.as_ref().map(|fact| fact.value.told()),
    said: |o| o.unreached.as_ref().map(|fact| unreached(&fact.value)),
    source: |o| o.unreached.as_ref().map_or("", |fact| &fact.source),
    source_mut: |o| o.unreached.as_mut().map(|fact| &mut fact.source),
    put: |to, from| to.unreached.clone_from(&from.unreached),
    check: |o, check| o.unreached.iter().for_each(|fact| past(&fact.value, check)),
};

/// And how often it was.
const UPTIME: Row<Offer> = Row {
    field: "uptime",
    group: FactGroup::Reach,
    label: "fact-uptime",
    told: |o| o.uptime.as_ref().map(|fact| fact.value.to_string()),
    said: |o| o.uptime.as_ref().map(|fact| uptime(fact.value)),
    source: |o| o.uptime.as_ref().map_or("", |fact| &fact.source),
    source_mut: |o| o.uptime.as_mut().map(|fact| &mut fact.source),
    put: |to, from| to.uptime.clone_from(&from.uptime),
    check: |o, check| o.uptime.iter().for_each(|fact| percent(fact.value, check)),
};

macro_rules! offer_facts {
    ($($field:ident $group:ident $check:path, $said:path;)*) => {
        /// The facts of an offer.
        pub(crate) static OFFER_FACTS: &[Row<Offer>] = &[$(Row {
            field: stringify!($field),
            group: FactGroup::$group,
            label: concat!("fact-", stringify!($field)),
            told: |o| o.$field.as_ref().map(FactValue::told),
            said: |o| o.$field.as_ref().map($said),
            source: |o| if matches!(FactGroup::$group, FactGroup::Access) { o.access() } else { &o.source },
            source_mut: |_| None,
            put: |to, from| to.$field.clone_from(&from.$field),
            check: |o, check| o.$field.iter().for_each(|value| $check(value, check)),
        },)* UNREACHED, UPTIME];
    };
}

// The same, with how the value is said where the label does not stand before it.
offer_facts! {
    software Offer any, FactValue::said;
    protocol Offer any, FactValue::said;
    service_name Offer name, FactValue::said;
    url Offer address, FactValue::said;
    register_url Offer address, FactValue::said;
    account Access any, account;
    audience Access any, FactValue::said;
    accepting Access any, FactValue::said;
    takes Access askers, takes;
    price Terms any, FactValue::said;
    status Terms any, FactValue::said;
    since Terms past, since;
}

fn any<T>(_: &T, _: &mut dyn Check) {}

fn address(url: &str, check: &mut dyn Check) {
    check.address(url);
}

fn mail(address: &str, check: &mut dyn Check) {
    check.mail(address);
}

fn name(name: &str, check: &mut dyn Check) {
    check.name(name);
}

fn past(date: &Date, check: &mut dyn Check) {
    check.date(*date);
}

fn percent(share: u32, check: &mut dyn Check) {
    if share > 100 {
        check.wrong("share", format!("{share} is more than the whole"), "write a share from 0 to 100");
    }
}

fn languages(codes: &[String], check: &mut dyn Check) {
    codes.iter().for_each(|code| check.language(code));
}

fn countries(codes: &[String], check: &mut dyn Check) {
    codes.iter().for_each(|code| check.country(code));
}

fn askers(askers: &[Asker], check: &mut dyn Check) {
    if askers.is_empty() {
        let mend = "name whom it takes, or leave the field out: it then takes all";
        check.wrong("required", "it takes nobody".into(), mend);
    }
    for (at, asker) in askers.iter().enumerate() {
        if askers.iter().take(at).any(|other| other == asker) {
            check.wrong("double", format!("`{asker}` is there twice"), "keep one");
        }
    }
}

fn account(needed: &bool) -> Texts {
    Texts::term(if *needed { "account-needed" } else { "account-none" }).unwrap_or_default()
}

fn since(date: &Date) -> Texts {
    Texts::term_with("since", "date", &date.said())
}

fn unreached(since: &Date) -> Texts {
    Texts::term_with("unreached", "date", &since.said())
}

fn uptime(share: u32) -> Texts {
    Texts::term_with("uptime", "share", &Texts::alike(&share.to_string()))
}

fn takes(askers: &Vec<Asker>) -> Texts {
    Texts::term_with("takes", "askers", &askers.said())
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::collections::BTreeSet;

    /// Fields that hold several values, or say who it is, or are told by their own rules.
    const OTHERS: [&str; 12] = [
        "id",
        "name",
        "formerly",
        "aka",
        "profile",
        "site",
        "network",
        "link",
        "criterion",
        "offer",
        "source",
        "aside",
    ];

    fn fields(record: &impl serde::Serialize, others: &[&str]) -> BTreeSet<String> {
        let value = serde_json::to_value(record).unwrap();
        value.as_object().unwrap().keys().filter(|key| !others.contains(&key.as_str())).cloned().collect()
    }

    #[test]
    fn every_field_that_holds_one_value_has_its_row() {
        let mut hoster = Hoster::new("a", "A");
        hoster.takes = Some(super::super::Fact::new(vec![Asker::Person], "s"));
        hoster.serves = Some(super::super::Fact::new(Serves::around(super::super::Scope::Only, 1.0), "s"));
        let rows: BTreeSet<String> = HOSTER_FACTS.iter().map(|row| row.field.to_owned()).collect();
        assert_eq!(fields(&hoster, &OTHERS), rows);
        let mut offer = Offer::new("email", "s");
        offer.takes = Some(vec![Asker::Person]);
        offer.unreached = Some(super::super::Fact::new(Date::new(2026, 11, 8).unwrap(), "s"));
        offer.uptime = Some(super::super::Fact::new(97, "s"));
        let rows: BTreeSet<String> = OFFER_FACTS.iter().map(|row| row.field.to_owned()).collect();
        assert_eq!(fields(&offer, &["need", "source", "access_source"]), rows);
    }

    #[test]
    fn every_row_is_called_something() {
        let labels = HOSTER_FACTS.iter().map(|row| row.label).chain(OFFER_FACTS.iter().map(|row| row.label));
        labels.for_each(|label| assert!(Texts::term(label).is_some(), "{label}"));
    }

    #[test]
    fn a_row_copies_and_tells_its_own_field() {
        let text = r#"{"id": "a", "name": "A", "profile": "community", "source": {},
            "takes": {"value": ["person", "public-body"], "source": "p"},
            "serves": {"value": {"scope": "only", "country": "FR"}, "source": "q"}}"#;
        let hoster: Hoster = serde_json::from_str(text).unwrap();
        for row in HOSTER_FACTS.iter().filter(|row| (row.told)(&hoster).is_some()) {
            let mut copied = Hoster::default();
            (row.put)(&mut copied, &hoster);
            assert_eq!(copied.facts().map(|fact| fact.field).collect::<Vec<_>>(), [row.field]);
        }
        let told: Vec<(String, &str)> = hoster.facts().map(|fact| (fact.value, fact.source)).collect();
        assert_eq!(told, [("person, public-body".to_owned(), "p"), ("only FR".to_owned(), "q")]);
    }
}
