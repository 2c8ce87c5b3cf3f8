//! Every fact of one hoster, as the catalogue holds it and in words.

use super::finder::Finder;
use crate::error::Error;
use crate::judge::Openness;
use crate::model::{Contradiction, Hoster, KnownFact, Offer};
use crate::text::Lang;
use serde::{Deserialize, Serialize};

/// Every fact of one hoster, as the catalogue holds it.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct HosterEntry {
    /// The record: each fact names a key of `source`.
    pub hoster: Hoster,
    /// Its openness, whatever the offer.
    pub openness: Openness,
    /// Facts of one field that differ.
    pub contradictions: Vec<Contradiction>,
    /// The facts of the record in words: those that hold one value, its networks, its pages.
    pub facts: Vec<EntryFact>,
    /// Its offers in words, in the order of the record.
    pub offers: Vec<EntryOffer>,
}

/// A fact in words.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct EntryFact {
    /// The field, as contradictions name it: `legal_form`, `network chatons`, `link terms`.
    pub field: String,
    /// What it is called, in the language asked for.
    pub label: String,
    /// Its value, in that language.
    pub said: String,
    /// Key of the source.
    pub source: String,
}

/// An offer in words.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct EntryOffer {
    /// What it is for, in the language asked for.
    pub need_name: String,
    /// Name of its software, or of its protocol.
    pub software_name: Option<String>,
    /// What is known of it beside.
    pub facts: Vec<EntryFact>,
}

impl EntryFact {
    fn of(fact: &KnownFact<'_>, lang: Lang) -> Self {
        let (label, said) = (fact.label.of(lang).to_owned(), fact.said.of(lang).to_owned());
        Self { field: fact.field.to_owned(), label, said, source: fact.source.to_owned() }
    }
}

impl Finder {
    /// Every fact of one hoster, by id or by name, with its words in a language.
    ///
    /// # Errors
    /// [`Error`] when there is no such hoster.
    ///
    /// ```
    /// use degafam::Lang;
    /// let entry = degafam::Finder::embedded()?.hoster("Framasoft", Lang::Fr)?;
    /// assert_eq!(entry.hoster.id, "framasoft");
    /// assert!(entry.facts.iter().any(|fact| fact.label == "forme juridique" && fact.said == "association"));
    /// # Ok::<(), degafam::Error>(())
    /// ```
    pub fn hoster(&self, name: &str, lang: Lang) -> Result<HosterEntry, Error> {
        let index = self.hoster_named(name)?;
        let hoster = self.catalogue.hoster_at(index)?;
        let openness = self.openness_of(index, &hoster)?;
        let networks = hoster.networks.iter().map(|member| EntryFact {
            field: format!("network {}", member.id),
            label: member.name().to_owned(),
            said: member.status.label().of(lang).to_owned(),
            source: member.source.clone(),
        });
        let links = hoster.links.iter().map(|link| EntryFact {
            field: format!("link {}", link.kind),
            label: link.kind.label().of(lang).to_owned(),
            said: link.url.clone(),
            source: link.source.clone(),
        });
        let facts = hoster.facts().map(|fact| EntryFact::of(&fact, lang)).chain(networks).chain(links).collect();
        let offers = hoster.offers.iter().map(|o| self.offer_entry(&hoster, o, lang)).collect::<Result<_, _>>()?;
        Ok(HosterEntry { contradictions: hoster.contradictions(), facts, offers, hoster, openness })
    }

    fn offer_entry(&self, hoster: &Hoster, offer: &Offer, lang: Lang) -> Result<EntryOffer, Error> {
        let need = self.catalogue.need(&offer.need)?;
        Ok(EntryOffer {
            need_name: need.map_or_else(|| offer.need.clone(), |need| need.label.of(lang).to_owned()),
            software_name: self.offer_brief(hoster, offer)?.software_name,
            facts: offer.facts().map(|fact| EntryFact::of(&fact, lang)).collect(),
        })
    }
}
