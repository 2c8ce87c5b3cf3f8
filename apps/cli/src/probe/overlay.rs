//! What visits showed, as an overlay of facts.

use super::history::{History, Offered};
use super::observation::{Accounts, Observation};
use degafam::Overlay;
use degafam::model::{Accepting, Fact, Grade, Hoster, Layer, Offer, Source};
use std::collections::BTreeMap;

/// Visits from which on it is told to how many of them an offer answered: of fewer, one is too much of the whole.
const UPTIME_VISITS: u32 = 4;

/// What was proven, and what is not reached for sure, as facts of grade `probed`. What only answered adds nothing.
pub(crate) fn overlay(hosters: &[Hoster], histories: &BTreeMap<Offered, History>) -> Overlay {
    let mut overlay = Overlay { layer: Some(Layer::new("probes")), ..Overlay::default() };
    for hoster in hosters {
        let mut told = Hoster::new(&hoster.id, &hoster.name);
        told.profile = hoster.profile;
        for offer in &hoster.offers {
            let Some(history) = Offered::of(hoster, offer).and_then(|offer| histories.get(&offer)) else { continue };
            let source = format!("probe-{}", told.offers.len() + 1);
            let (seen, mut offer) = match (history.proof(), history.unreached(), history.last()) {
                (Some(seen), _, _) => (seen, proven(offer, seen, source.clone())),
                (None, Some(since), Some(seen)) => {
                    let mut silent = same(offer, &offer.source);
                    silent.unreached = Some(Fact::new(since, &source));
                    // Who said that it is there is not better evidenced for having failed.
                    cite(&mut told, hoster, &offer.source);
                    (seen, silent)
                }
                _ => continue,
            };
            if history.visits >= UPTIME_VISITS
                && let Some(share) = history.share()
            {
                offer.uptime = Some(Fact::new(share, &source));
            }
            told.sources.insert(source, Source::new(&seen.at, seen.date, Grade::Probed).dated(seen.date));
            told.offers.push(offer);
            overlay.date = overlay.date.max(Some(seen.date));
        }
        if told.offers.is_empty() {
            continue;
        }
        if let Some(website) = &hoster.website {
            cite(&mut told, hoster, &website.source);
            told.website = Some(website.clone());
        }
        overlay.merge.push(told);
    }
    overlay
}

/// Takes over a source of the record.
fn cite(told: &mut Hoster, hoster: &Hoster, key: &str) {
    told.sources.extend(hoster.sources.get_key_value(key).map(|(key, source)| (key.clone(), source.clone())));
}

/// The same offer, of which nothing else is said.
fn same(offer: &Offer, source: &str) -> Offer {
    let mut told = Offer::new(&offer.need, source);
    told.software.clone_from(&offer.software);
    told.url.clone_from(&offer.url);
    told
}

/// What a visit proves of an offer: that it is there, and who may use it.
fn proven(offer: &Offer, seen: &Observation, source: String) -> Offer {
    let mut told = same(offer, &source);
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
