//! How sure it is that an offer can be used today.

use super::weights::{age_weight, grade_weight};
use crate::catalogue::{Address, OfferTraits};

/// What is left where the address is the front door of a hoster of several services: the service must be looked for.
const HOME_PAGE: f64 = 0.85;
/// What is left where no address is known: nobody who wrote of it needed to open it, and whoever wants it must ask.
const NO_ADDRESS: f64 = 0.5;
/// What is left where it is not known whether an account is needed: who had used it would know.
const ACCOUNT_UNKNOWN: f64 = 0.7;

/// Assurance of an offer at a month, 0 to 1: how well and how lately it is evidenced, and whether what its user needs
/// first is known. Better or fresher evidence, an address, or a known state of accounts never lower it.
pub(crate) fn assurance(traits: &OfferTraits, month: u32) -> f64 {
    let age = age_weight(traits.months.map(|told| month.saturating_sub(told.into())));
    let address = match traits.address {
        Some(Address::HomePage) => HOME_PAGE,
        Some(Address::Unknown) => NO_ADDRESS,
        Some(Address::Service) | None => 1.0,
    };
    let account = if traits.account.is_some() { 1.0 } else { ACCOUNT_UNKNOWN };
    // An offer ends sooner than what is true of its hoster: its evidence ages twice.
    grade_weight(traits.grade) * age * age * address * account
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::{Grade, Hoster, Offer, Source};
    use proptest::prelude::*;

    fn traits(grade: Grade, months: Option<u16>, url: bool, account: Option<bool>) -> OfferTraits {
        let seen = crate::model::Date::new(2026, 11, 22).unwrap();
        let mut hoster = Hoster::new("a", "A");
        hoster.sources.insert("s".into(), Source::new("https://a.example/", seen, grade));
        let offer = Offer {
            url: url.then(|| "https://pad.a.example/".into()),
            account,
            ..Offer::new("collaborative-editing", "s")
        };
        OfferTraits { months, ..OfferTraits::of(&offer, &hoster) }
    }

    proptest! {
        #[test]
        fn better_and_fresher_evidence_never_lowers_it(
            better in 0..Grade::ALL.len(), worse in 0..Grade::ALL.len(),
            newer in 1u16..30_000, older in 1u16..30_000, month in 0u32..30_000, url: bool, account: Option<bool>,
        ) {
            let of = |grade: usize, months: u16, url, account| {
                assurance(&traits(Grade::ALL[grade], Some(months), url, account), month)
            };
            let high = of(better.min(worse), newer.max(older), url, account);
            let low = of(better.max(worse), newer.min(older), url, account);
            prop_assert!((0.0..=1.0).contains(&low) && low <= high && high <= 1.0);
            prop_assert!(of(worse, older, false, account) < of(worse, older, true, account));
            prop_assert!(of(worse, older, url, None) < of(worse, older, url, Some(true)));
        }
    }
}
