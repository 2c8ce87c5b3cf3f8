use super::{Date, FactGroup, HOSTER_FACTS, Hoster, Membership, OFFER_FACTS, Offer};
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

/// One value that a source gives.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct Claim {
    /// The value, as the data files write it.
    pub value: String,
    /// Key of the source.
    pub source: String,
}

/// Facts of one field that differ.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
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

fn claim(groups: &mut Groups, field: String, value: String, source: &str) {
    groups.entry(field).or_default().push(Claim { value, source: source.to_owned() });
}

impl Hoster {
    /// Facts of this record that contradict each other: one membership or criterion told twice and differently, one
    /// offer with two answers to who may use it, at what price, and whether it runs, or a fact beside what
    /// other sources
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
            claim(&mut groups, format!("network {}", m.id), m.status.to_string(), &m.source);
        }
        for s in &self.statements {
            claim(&mut groups, format!("criterion {}", s.id), s.met.to_string(), &s.source);
        }
        self.offers.iter().for_each(|offer| of_offer(&mut groups, offer));
        for row in HOSTER_FACTS {
            (row.told)(self).into_iter().for_each(|value| {
                claim(&mut groups, row.field.to_owned(), value, (row.source)(self));
            });
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
    // What an offer is tells it from others; of visits the last one counts; the rest can contradict.
    for row in OFFER_FACTS.iter().filter(|row| !matches!(row.group, FactGroup::Offer | FactGroup::Reach)) {
        (row.told)(offer).into_iter().for_each(|value| {
            claim(groups, format!("offer.{} {name}", row.field), value, (row.source)(offer));
        });
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn hoster(extra: &str) -> Hoster {
        let text = format!(r#"{{"id": "a", "name": "A", "profile": "community", "source": {{}}, {extra}}}"#);
        serde_json::from_str(&text).unwrap()
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
