use super::{Date, Fact, Hoster, Membership, Offer};
use serde::Serialize;
use std::{collections::BTreeMap, fmt};

/// One value that a source gives.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[non_exhaustive]
pub struct Claim {
    /// The value, as the data files write it.
    pub value: String,
    /// Key of the source.
    pub source: String,
}

/// Facts of one field that differ.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[non_exhaustive]
pub struct Contradiction {
    /// The field, and what tells it from others of its name: `network chatons`.
    pub field: String,
    /// What is said, in the order of the record.
    pub claims: Vec<Claim>,
}

impl Contradiction {
    /// The claims in one line: `member (page) / left (forum)`.
    #[must_use]
    pub fn told(&self) -> String {
        let claims = self.claims.iter().map(|c| format!("{} ({})", c.value, c.source));
        claims.collect::<Vec<_>>().join(" / ")
    }
}

type Groups = BTreeMap<String, Vec<Claim>>;

fn claim(groups: &mut Groups, field: String, value: impl fmt::Debug, source: &str) {
    let value = plain(&value);
    groups.entry(field).or_default().push(Claim { value, source: source.to_owned() });
}

impl Hoster {
    /// Facts of this record that contradict each other: one membership or criterion told twice and differently, one
    /// offer with two answers to who may use it, at what price, and whether it runs, or a fact beside what other sources
    /// were set aside for.
    ///
    /// ```
    /// let catalogue = degafam::Catalogue::embedded()?;
    /// let hoster = catalogue.hoster("framasoft")?;
    /// assert!(hoster.is_some_and(|h| h.contradictions().is_empty()));
    /// # Ok::<(), degafam::Error>(())
    /// ```
    #[must_use]
    pub fn contradictions(&self) -> Vec<Contradiction> {
        let mut groups = Groups::new();
        for m in &self.networks {
            claim(&mut groups, format!("network {}", m.id), m.status, &m.source);
        }
        for s in &self.statements {
            claim(&mut groups, format!("criterion {}", s.id), s.met, &s.source);
        }
        self.offers.iter().for_each(|offer| of_offer(&mut groups, offer));
        for (field, value, source) in self.single_facts() {
            groups.entry(field.to_owned()).or_default().push(Claim { value, source: source.to_owned() });
        }
        for aside in &self.asides {
            // Other pages, names and addresses stand beside each other; only what counts can be contradicted.
            let aside_only = aside.field.starts_with("link ") || aside.field.starts_with("offer.");
            if aside_only && !groups.contains_key(&aside.field) {
                continue;
            }
            groups.entry(aside.field.clone()).or_insert_with(|| self.beside(&aside.field));
            let claim = Claim { value: aside.value.clone(), source: aside.source.clone() };
            groups.entry(aside.field.clone()).or_default().push(claim);
        }
        let differ = |field: &str, claims: &[Claim]| {
            claims.iter().skip(1).zip(claims).any(|(a, b)| sense(field, &a.value) != sense(field, &b.value))
        };
        let differing = groups.into_iter().filter(|(field, claims)| differ(field, claims));
        differing.map(|(field, claims)| Contradiction { field, claims }).collect()
    }

    /// What counts beside something that was set aside, of fields that may well be told several times otherwise.
    fn beside(&self, field: &str) -> Vec<Claim> {
        let member = |name: &str, date: fn(&Membership) -> Option<Date>| {
            let rows = self.networks.iter().filter(|m| m.id == name);
            let dated = rows.filter_map(|m| Some(Claim { value: date(m)?.to_string(), source: m.source.clone() }));
            dated.collect()
        };
        match field.split_once(' ').unwrap_or((field, "")) {
            ("site", _) => self.sites.iter().map(|s| Claim { value: s.told(), source: s.source.clone() }).collect(),
            ("network.since", name) => member(name, |m| m.since),
            ("network.until", name) => member(name, |m| m.until),
            _ => Vec::new(),
        }
    }

    /// The fields that hold one value: name, value as the data files write it, key of the source.
    fn single_facts(&self) -> Vec<(&'static str, String, &str)> {
        fn told<T>(fact: Option<&Fact<T>>, show: impl Fn(&T) -> String) -> Option<(String, &str)> {
            fact.map(|f| (show(&f.value), f.source.as_str()))
        }
        let facts = [
            ("website", told(self.website.as_ref(), String::clone)),
            ("legal_form", told(self.legal_form.as_ref(), plain)),
            ("operator", told(self.operator.as_ref(), String::clone)),
            ("founded", told(self.founded.as_ref(), ToString::to_string)),
            ("status", told(self.status.as_ref(), plain)),
            ("audience", told(self.audience.as_ref(), plain)),
            ("languages", told(self.languages.as_ref(), |v| v.join(", "))),
            ("contact", told(self.contact.as_ref(), String::clone)),
            ("server_countries", told(self.server_countries.as_ref(), |v| v.join(", "))),
            ("own_hardware", told(self.own_hardware.as_ref(), plain)),
            ("green_hosting", told(self.green_hosting.as_ref(), plain)),
        ];
        facts.into_iter().filter_map(|(field, fact)| fact.map(|(value, source)| (field, value, source))).collect()
    }
}

/// What a value means: who lists a member, is one, and calls itself one do not contradict each other.
fn sense<'a>(field: &str, value: &'a str) -> &'a str {
    match value {
        "listed" | "self-described" if field.starts_with("network ") => "member",
        value => value,
    }
}

/// What tells an offer from the others of its hoster.
pub(crate) fn offer_name(offer: &Offer) -> String {
    let parts = [Some(&offer.need), offer.software.as_ref(), offer.protocol.as_ref(), offer.url.as_ref()];
    parts.into_iter().flatten().map(String::as_str).collect::<Vec<_>>().join(" ")
}

fn of_offer(groups: &mut Groups, offer: &Offer) {
    let name = offer_name(offer);
    let access = offer.access_source.as_deref().unwrap_or(&offer.source);
    let mut tell = |key: &str, value: Option<String>, source: &str| {
        if let Some(value) = value {
            groups.entry(format!("offer.{key} {name}")).or_default().push(Claim { value, source: source.to_owned() });
        }
    };
    tell("account", offer.account.map(|v| plain(&v)), access);
    tell("audience", offer.audience.map(|v| plain(&v)), access);
    tell("accepting", offer.accepting.map(|v| plain(&v)), access);
    tell("price", offer.price.map(|v| plain(&v)), &offer.source);
    tell("status", offer.status.map(|v| plain(&v)), &offer.source);
}

/// A unit variant or a boolean as the data files write it: kebab-case.
pub(crate) fn plain(value: &impl fmt::Debug) -> String {
    let mut text = String::new();
    for c in format!("{value:?}").chars() {
        if c.is_ascii_uppercase() && !text.is_empty() {
            text.push('-');
        }
        text.push(c.to_ascii_lowercase());
    }
    text
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::{Accepting, Audience, MembershipStatus};

    fn hoster(extra: &str) -> Hoster {
        let text = format!(r#"{{"id": "a", "name": "A", "profile": "community", "source": {{}}, {extra}}}"#);
        serde_json::from_str(&text).unwrap()
    }

    #[test]
    fn values_are_written_as_in_the_data_files() {
        for status in [MembershipStatus::SelfDescribed, MembershipStatus::TookPart] {
            assert_eq!(serde_json::json!(status), plain(&status));
        }
        assert_eq!(serde_json::json!(Accepting::OnRequest), plain(&Accepting::OnRequest));
        assert_eq!(serde_json::json!(Audience::Everyone), plain(&Audience::Everyone));
        assert_eq!(plain(&true), "true");
    }

    #[test]
    fn two_answers_to_one_question_are_told_with_their_sources() {
        let h = hoster(
            r#""network": [{"id": "chatons", "status": "member", "source": "list"},
            {"id": "chatons", "status": "left", "source": "forum"}, {"id": "apc", "status": "member", "source": "list"}]"#,
        );
        let found = h.contradictions();
        assert_eq!(found.len(), 1);
        assert_eq!(
            (found[0].field.as_str(), found[0].told().as_str()),
            ("network chatons", "member (list) / left (forum)")
        );
    }

    #[test]
    fn what_was_set_aside_contradicts_what_counts_only_where_it_means_something_else() {
        let told = |status: &str, since: &str| {
            let aside =
                |field: &str, value: &str| format!(r#"{{"field": "{field}", "value": "{value}", "source": "s"}}"#);
            let asides = [aside("network chatons", status), aside("network.since chatons", since)].join(", ");
            let network = r#""network": [{"id": "chatons", "status": "member", "since": "2016", "source": "f"}]"#;
            let found = hoster(&format!(r#"{network}, "aside": [{asides}]"#)).contradictions();
            found.into_iter().map(|c| c.field).collect::<Vec<_>>()
        };
        assert_eq!(told("self-described", "2016"), [""; 0]);
        assert_eq!(told("left", "2017"), ["network chatons", "network.since chatons"]);
    }

    #[test]
    fn offers_at_two_addresses_are_two_offers() {
        let offer = |url: &str, price: &str| {
            format!(r#"{{"need": "email", "url": "{url}", "price": "{price}", "source": "s"}}"#)
        };
        let of = |a: &str, b: &str| {
            hoster(&format!(r#""offer": [{}, {}]"#, offer(a, "free"), offer(b, "paid"))).contradictions()
        };
        assert!(of("https://a.example/", "https://b.example/").is_empty());
        assert_eq!(of("https://a.example/", "https://a.example/")[0].field, "offer.price email https://a.example/");
    }
}
