//! What is laid over a catalogue column by column is what freezing all records gives.

use super::*;
use crate::catalogue::{Overlay, Records};
use crate::model::{Layer, Membership, MembershipStatus, Offer};
use proptest::prelude::*;
use proptest::sample::Index;
use std::sync::LazyLock;

static ALL: LazyLock<Records> = LazyLock::new(|| Catalogue::embedded().unwrap().records().unwrap());

/// A third of the hosters, so that the others can be added.
static BASE: LazyLock<Catalogue> = LazyLock::new(|| {
    let mut at = 0;
    let mut records = ALL.clone();
    records.hosters.retain(|_| {
        at += 1;
        at % 3 == 0
    });
    Catalogue::open(&records.pack().unwrap()).unwrap()
});

/// One change of a hoster; what is taken over is another's.
#[derive(Debug, Clone)]
enum Change {
    Name(u8),
    Website(Index),
    NoWebsite,
    Offers(Index),
    Address(Index, Index),
    ServiceName(Index, &'static str),
    Software(Index, Index),
    NoOffers,
    Networks(Index),
    Network(&'static str),
    Sites(Index),
}

fn change() -> impl Strategy<Value = Change> {
    let at = any::<Index>;
    prop_oneof![
        (0..4u8).prop_map(Change::Name),
        at().prop_map(Change::Website),
        Just(Change::NoWebsite),
        at().prop_map(Change::Offers),
        (at(), at()).prop_map(|(of, which)| Change::Address(of, which)),
        // Names of its own, one that a service has already, one of two words, labels.
        (at(), prop::sample::select(vec!["Framapad", "Zimtpad", "Unser Zimt", "zimt unser", "Doodle", "pad"]))
            .prop_map(|(which, name)| Change::ServiceName(which, name)),
        (at(), at()).prop_map(|(of, which)| Change::Software(of, which)),
        Just(Change::NoOffers),
        at().prop_map(Change::Networks),
        prop::sample::select(vec!["aaa", "chatons", "zzz"]).prop_map(Change::Network),
        at().prop_map(Change::Sites),
    ]
}

fn offer<'a>(hoster: &'a mut Hoster, which: &Index) -> Option<&'a mut Offer> {
    (!hoster.offers.is_empty()).then(|| which.get_mut(&mut hoster.offers))
}

impl Change {
    fn apply(&self, hoster: &mut Hoster) {
        let other = |at: &Index| at.get(&ALL.hosters);
        // Sources are taken over with what names them.
        let mut from = |other: &Hoster| hoster.sources.extend(other.sources.clone());
        match self {
            Self::Name(n) => hoster.id = format!("new-{n}"),
            Self::Website(at) => {
                from(other(at));
                hoster.website.clone_from(&other(at).website);
            }
            Self::NoWebsite => hoster.website = None,
            Self::Offers(at) => {
                from(other(at));
                hoster.offers.extend(other(at).offers.clone());
            }
            Self::Address(of, which) => {
                let url = other(of).offers.first().and_then(|offer| offer.url.clone());
                offer(hoster, which).into_iter().for_each(|offer| offer.url = url.clone());
            }
            Self::ServiceName(which, name) => {
                offer(hoster, which).into_iter().for_each(|offer| offer.service_name = Some((*name).into()));
            }
            Self::Software(of, which) => {
                let software = other(of).offers.first().and_then(|offer| offer.software.clone());
                offer(hoster, which).into_iter().for_each(|offer| offer.software.clone_from(&software));
            }
            Self::NoOffers => hoster.offers.clear(),
            Self::Networks(at) => {
                from(other(at));
                hoster.networks.clone_from(&other(at).networks);
            }
            Self::Network(id) => {
                let source = hoster.sources.keys().next().cloned().unwrap_or_default();
                hoster.networks = vec![Membership {
                    id: (*id).into(),
                    status: MembershipStatus::Member,
                    since: None,
                    until: None,
                    source,
                }];
            }
            Self::Sites(at) => {
                from(other(at));
                hoster.sites.clone_from(&other(at).sites);
            }
        }
    }
}

fn overlay() -> impl Strategy<Value = Vec<Hoster>> {
    let hoster = (any::<Index>(), prop::collection::vec(change(), 0..4)).prop_map(|(at, changes)| {
        let mut hoster = at.get(&ALL.hosters).clone();
        changes.iter().for_each(|change| change.apply(&mut hoster));
        hoster
    });
    prop::collection::vec(hoster, 1..4)
}

fn refused_or_same(base: &Catalogue, hosters: Vec<Hoster>) -> Result<Option<Catalogue>, TestCaseError> {
    let mut overlay = Overlay { hosters, ..Overlay::default() };
    let quick = super::hosters(base, &overlay.hosters, base.date());
    let whole = base.with_all(overlay.clone(), base.date());
    let (quick, whole) = match (quick, whole) {
        (Ok(quick), Ok((whole, _))) => (quick, whole),
        (quick, whole) => {
            prop_assert_eq!(quick.map(drop).map_err(|e| e.to_string()), whole.map(drop).map_err(|e| e.to_string()));
            return Ok(None);
        }
    };
    for ((tag, quick), (_, whole)) in quick.sections().into_iter().zip(whole.sections()) {
        prop_assert!(quick == whole, "section {}", String::from_utf8_lossy(&tag));
    }
    overlay.layer = Some(Layer::new("laid"));
    Ok(base.with(overlay).ok())
}

proptest! {
    #![proptest_config(ProptestConfig {
        // Each freezes twice.
        cases: (ProptestConfig::default().cases / 16).min(500),
        failure_persistence: None,
        ..ProptestConfig::default()
    })]

    #[test]
    fn hosters_laid_over_are_as_if_all_were_frozen_anew((first, second) in (overlay(), overlay())) {
        if let Some(once) = refused_or_same(&BASE, first)? {
            prop_assert_ne!(once.digest(), BASE.digest());
            refused_or_same(&once, second)?;
        }
    }
}

#[test]
fn what_is_not_laid_over_is_shared() {
    let base = Catalogue::embedded().unwrap();
    let mut hoster = base.hoster("framasoft").unwrap().unwrap();
    hoster.website = None;
    let (old, new) = (&base.tables, super::hosters(base, &[hoster.clone()], base.date()).unwrap());
    assert!(Arc::ptr_eq(&old.program, &new.program) && Arc::ptr_eq(&old.names, &new.names));
    assert!(Arc::ptr_eq(&old.stores.services, &new.stores.services));
    assert!(Arc::ptr_eq(&old.stores.software, &new.stores.software));
    hoster.offers[0].service_name = Some("Zimtpad".into());
    let renamed = super::hosters(base, &[hoster], base.date()).unwrap();
    assert!(!Arc::ptr_eq(&old.names, &renamed.names), "a name is new");
}
