//! The offers of a hoster, compared.

use super::cite::cited;
use super::fields::Summary;
use super::sentences::sentences;
use super::told::offer as told;
use degafam::{
    curate::Records,
    model::{Hoster, Offer, Status},
};
use std::collections::{BTreeMap, BTreeSet};

/// What needs and software are called.
pub(super) struct Names<'a> {
    needs: BTreeMap<&'a str, &'a str>,
    software: BTreeMap<&'a str, &'a str>,
}

impl<'a> Names<'a> {
    /// Of both sides: an offer that ended may have run what is known no more.
    pub(super) fn of(old: &'a Records, new: &'a Records) -> Self {
        let needs = old.needs.iter().chain(&new.needs).map(|n| (n.id.as_str(), n.label.en.as_str())).collect();
        let software = old.software.iter().chain(&new.software).map(|s| (s.id.as_str(), s.name.as_str())).collect();
        Self { needs, software }
    }

    /// "Whiteboard with Excalidraw".
    fn offer(&self, offer: &Offer) -> String {
        let need = self.needs.get(offer.need.as_str()).copied().unwrap_or(&offer.need);
        let known = |id| self.software.get(id).copied().unwrap_or(id);
        let runs = offer.software.as_deref().map(known).or(offer.protocol.as_deref());
        format!("{need}{}", runs.map_or_else(String::new, |runs| format!(" with {runs}")))
    }

    /// The same, and where.
    fn placed(&self, offer: &Offer) -> String {
        let place = offer.url.as_ref().map_or_else(String::new, |url| format!(" at {url}"));
        format!("{}{place}", self.offer(offer))
    }
}

/// Offers that run, by what they are: each is the same one as long as that stays.
fn grouped(hoster: &Hoster) -> BTreeMap<(&str, Option<&str>), Vec<&Offer>> {
    let mut groups: BTreeMap<_, Vec<&Offer>> = BTreeMap::new();
    for offer in hoster.offers.iter().filter(|offer| offer.status != Some(Status::Closed)) {
        let runs = offer.software.as_deref().or(offer.protocol.as_deref());
        groups.entry((offer.need.as_str(), runs)).or_default().push(offer);
    }
    groups.values_mut().for_each(|group| group.sort_by(|a, b| a.url.cmp(&b.url)));
    groups
}

/// One sentence for each offer that came, went or changed; they are counted.
pub(super) fn offers((old, new): (&Hoster, &Hoster), names: &Names<'_>, summary: &mut Summary) -> Vec<String> {
    let (before, after) = (grouped(old), grouped(new));
    let kinds: BTreeSet<_> = before.keys().chain(after.keys()).collect();
    let mut said = Vec::new();
    let mut count = |key: &'static str| *summary.entry(key).or_default() += 1;
    for kind in kinds {
        let mut before: Vec<&Offer> = before.get(kind).into_iter().flatten().copied().collect();
        let mut after: Vec<&Offer> = after.get(kind).into_iter().flatten().copied().collect();
        before.retain(|offer| match after.iter().position(|other| other == offer) {
            Some(at) => {
                after.remove(at);
                false
            }
            None => true,
        });
        let pairs = before.len().min(after.len());
        for (before, after) in before.iter().zip(&after) {
            let has_moved = before.url.is_some() && after.url.is_some() && before.url != after.url;
            count(if has_moved { "offers_moved" } else { "offers_changed" });
            let mut changes = sentences(&told(before), &told(after), (&old.sources, &new.sources), false);
            let name = names.offer(after);
            if changes.is_empty() {
                changes = vec![format!("now shown by another source ({})", cited(&after.source, &new.sources))];
            }
            said.extend(changes.into_iter().map(|change| format!("{name}: {change}")));
        }
        for offer in after.iter().skip(pairs) {
            count("offers_new");
            let shown: Vec<String> = offer.sources().map(|key| cited(key, &new.sources)).collect();
            let facts = told(offer).into_iter().filter(|fact| fact.what != "url");
            let facts: String = facts.map(|fact| format!(", {}: {}", fact.what, fact.value)).collect();
            said.push(format!("now offers {}{facts} ({})", names.placed(offer), shown.join("; ")));
        }
        for offer in before.iter().skip(pairs) {
            count("offers_ended");
            said.push(format!("no longer offers {}", names.placed(offer)));
        }
    }
    said
}
