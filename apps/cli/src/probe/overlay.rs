//! What visits showed, as an overlay of facts.

use super::history::{History, Offered};
use super::observation::{Accounts, Observation};
use degafam::Overlay;
use degafam::model::{Accepting, Grade, Hoster, Layer, Offer, Source};
use std::collections::BTreeMap;

/// The proven offers of each hoster as facts of grade `probed`. What only answered, and what did not, adds nothing here.
pub(crate) fn overlay(hosters: &[Hoster], histories: &BTreeMap<Offered, History>) -> Overlay {
    let mut overlay = Overlay { layer: Some(Layer::new("probes")), ..Overlay::default() };
    for hoster in hosters {
        let mut told = Hoster::new(&hoster.id, &hoster.name);
        told.profile = hoster.profile;
        for offer in &hoster.offers {
            let Some(url) = &offer.url else { continue };
            let key = Offered { hoster: hoster.id.clone(), software: offer.software.clone(), url: url.clone() };
            let Some(seen) = histories.get(&key).and_then(History::proof) else { continue };
            let source = format!("probe-{}", told.offers.len() + 1);
            told.sources.insert(source.clone(), Source::new(&seen.at, seen.date, Grade::Probed).dated(seen.date));
            told.offers.push(proven(offer, seen, source));
            overlay.date = overlay.date.max(Some(seen.date));
        }
        if told.offers.is_empty() {
            continue;
        }
        if let Some(website) = &hoster.website {
            told.sources.extend(
                hoster.sources.get_key_value(&website.source).map(|(key, source)| (key.clone(), source.clone())),
            );
            told.website = Some(website.clone());
        }
        overlay.merge.push(told);
    }
    overlay
}

/// What a visit proves of an offer: that it is there, and who may use it.
fn proven(offer: &Offer, seen: &Observation, source: String) -> Offer {
    let mut told = Offer::new(&offer.need, source);
    told.software.clone_from(&offer.software);
    told.url.clone_from(&offer.url);
    match seen.shown.accounts {
        None => {}
        Some(Accounts::None) => told.account = Some(false),
        Some(accounts) => {
            told.account = Some(true);
            told.accepting = Some(match accounts {
                Accounts::Open => Accepting::Open,
                Accounts::Approval | Accounts::Invitation => Accepting::OnRequest,
                Accounts::Closed | Accounts::None => Accepting::Closed,
            });
        }
    }
    told
}
