//! Small integers of the columns, and what they stand for.

use super::page::is_front_page;
use crate::model::{
    Accepting, Asker, Audience, Grade, Hoster, LegalForm, Offer, Price, Profile, Sources, State, Status,
};

/// Reads and writes fields of a few bits each, lowest first.
struct Bits(u64);

impl Bits {
    fn put(&mut self, shift: &mut u32, width: u32, value: u64) {
        self.0 |= (value & ((1 << width) - 1)) << *shift;
        *shift += width;
    }

    fn take(&mut self, width: u32) -> u64 {
        let value = self.0 & ((1 << width) - 1);
        self.0 >>= width;
        value
    }
}

/// 0 for unknown, else one more than the place in `all`.
fn code<T: PartialEq>(all: &[T], value: Option<T>) -> u64 {
    value.and_then(|v| all.iter().position(|a| *a == v)).map_or(0, |i| i as u64 + 1)
}

fn decode<T: Copy>(all: &[T], code: u64) -> Option<T> {
    usize::try_from(code).ok().and_then(|c| c.checked_sub(1)).and_then(|i| all.get(i)).copied()
}

const BOOLS: [bool; 2] = [false, true];

/// The month of year 0 that stands for "as old as can be".
const OLDEST: u16 = 1;

/// Months since year 0 of the last day for which a source spoke, as stored: 0 when undated.
pub(crate) fn source_months(sources: &Sources, key: &str) -> Option<u16> {
    let source = sources.get(key)?;
    match source.withdrawn {
        Some(_) => Some(OLDEST),
        None => source.told().and_then(|told| u16::try_from(told.months()).ok()),
    }
}

pub(crate) fn source_grade(sources: &Sources, key: &str) -> Grade {
    sources.get(key).map_or(Grade::Memory, |s| s.grade)
}

/// What filters and trust need to know of an offer.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct OfferTraits {
    pub(crate) account: Option<bool>,
    pub(crate) audience: Option<Audience>,
    pub(crate) accepting: Option<Accepting>,
    pub(crate) price: Option<Price>,
    pub(crate) status: Option<Status>,
    pub(crate) grade: Grade,
    pub(crate) months: Option<u16>,
    pub(crate) takes: Takes,
    pub(crate) address: Option<Address>,
    /// The month since which it is not reached.
    pub(crate) unreached: Option<u16>,
}

/// Where an offer's address leads.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Address {
    /// To the service.
    Service,
    /// To the front door of a hoster that offers more than this.
    HomePage,
    /// Nowhere: it is not known.
    Unknown,
}

impl Address {
    const ALL: &[Self] = &[Self::Service, Self::HomePage, Self::Unknown];

    fn of(offer: &Offer, hoster: &Hoster) -> Self {
        match offer.url {
            None => Self::Unknown,
            Some(_) if is_front_page(hoster, offer) => Self::HomePage,
            Some(_) => Self::Service,
        }
    }
}

/// Which kinds of askers are taken; none told: any.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub(crate) struct Takes(u8);

/// Bits of the kinds of askers, with room for three more.
const ASKERS: u32 = 8;

impl Takes {
    pub(crate) fn of(askers: &[Asker]) -> Self {
        Self(askers.iter().fold(0, |bits, asker| bits | Self::bit(*asker)))
    }

    fn bit(asker: Asker) -> u8 {
        let place = Asker::ALL.iter().position(|known| *known == asker).and_then(|at| u32::try_from(at).ok());
        place.and_then(|at| 1u8.checked_shl(at)).unwrap_or(0)
    }

    /// Whether this kind of asker is taken, as far as anything is told.
    pub(crate) fn accepts(self, asker: Asker) -> bool {
        self.0 == 0 || self.0 & Self::bit(asker) != 0
    }

    /// Those that are taken, where that is told.
    pub(crate) fn askers(self) -> impl Iterator<Item = Asker> {
        Asker::ALL.iter().copied().filter(move |asker| self.0 & Self::bit(*asker) != 0)
    }
}

impl OfferTraits {
    pub(crate) fn of(offer: &Offer, hoster: &Hoster) -> Self {
        let sources = &hoster.sources;
        Self {
            account: offer.account,
            audience: offer.audience,
            accepting: offer.accepting,
            price: offer.price,
            status: offer.status,
            grade: source_grade(sources, &offer.source),
            months: source_months(sources, &offer.source),
            takes: Takes::of(offer.takes.as_deref().unwrap_or_default()),
            address: Some(Address::of(offer, hoster)),
            unreached: offer.unreached.as_ref().and_then(|fact| u16::try_from(fact.value.months()).ok()),
        }
    }

    /// Whether it rests on what somebody remembers or concluded, and on nothing that was seen.
    pub(crate) fn is_weak(&self) -> bool {
        self.grade.is_weak()
    }

    pub(crate) fn pack(self) -> u64 {
        let (mut bits, mut at) = (Bits(0), 0);
        bits.put(&mut at, 2, code(&BOOLS, self.account));
        bits.put(&mut at, 3, code(Audience::ALL, self.audience));
        bits.put(&mut at, 3, code(Accepting::ALL, self.accepting));
        bits.put(&mut at, 3, code(Price::ALL, self.price));
        bits.put(&mut at, 2, code(Status::ALL, self.status));
        bits.put(&mut at, 3, code(Grade::ALL, Some(self.grade)));
        bits.put(&mut at, 16, self.months.unwrap_or(0).into());
        bits.put(&mut at, ASKERS, self.takes.0.into());
        bits.put(&mut at, 2, code(Address::ALL, self.address));
        // Absent in older files, where nothing was ever asked.
        bits.put(&mut at, 16, self.unreached.unwrap_or(0).into());
        bits.0
    }

    pub(crate) fn unpack(bits: u64) -> Self {
        let mut bits = Bits(bits);
        Self {
            account: decode(&BOOLS, bits.take(2)),
            audience: decode(Audience::ALL, bits.take(3)),
            accepting: decode(Accepting::ALL, bits.take(3)),
            price: decode(Price::ALL, bits.take(3)),
            status: decode(Status::ALL, bits.take(2)),
            grade: decode(Grade::ALL, bits.take(3)).unwrap_or(Grade::Memory),
            months: months(bits.take(16)),
            takes: Takes(u8::try_from(bits.take(ASKERS)).unwrap_or(0)),
            address: decode(Address::ALL, bits.take(2)),
            unreached: months(bits.take(16)),
        }
    }
}

/// What filters need to know of a hoster.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct HosterTraits {
    pub(crate) legal_form: Option<LegalForm>,
    pub(crate) audience: Option<Audience>,
    pub(crate) status: Option<Status>,
    pub(crate) profile: Option<Profile>,
    pub(crate) takes: Takes,
    /// Whether its record says which area it serves.
    pub(crate) serves: bool,
}

impl HosterTraits {
    pub(crate) fn pack(self) -> u64 {
        let (mut bits, mut at) = (Bits(0), 0);
        bits.put(&mut at, 4, code(LegalForm::ALL, self.legal_form));
        bits.put(&mut at, 3, code(Audience::ALL, self.audience));
        bits.put(&mut at, 2, code(Status::ALL, self.status));
        bits.put(&mut at, 3, code(Profile::ALL, self.profile));
        bits.put(&mut at, ASKERS, self.takes.0.into());
        bits.put(&mut at, 1, self.serves.into());
        bits.0
    }

    pub(crate) fn unpack(bits: u64) -> Self {
        let mut bits = Bits(bits);
        Self {
            legal_form: decode(LegalForm::ALL, bits.take(4)),
            audience: decode(Audience::ALL, bits.take(3)),
            status: decode(Status::ALL, bits.take(2)),
            profile: decode(Profile::ALL, bits.take(3)),
            takes: Takes(u8::try_from(bits.take(ASKERS)).unwrap_or(0)),
            serves: bits.take(1) == 1,
        }
    }
}

/// One membership: which network, whether it counts, from when to when (months since year 0).
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct MembershipRow {
    pub(crate) network: u8,
    pub(crate) counts: bool,
    pub(crate) since: Option<u16>,
    pub(crate) until: Option<u16>,
    pub(crate) grade: Grade,
    pub(crate) months: Option<u16>,
}

impl MembershipRow {
    pub(crate) fn pack(self) -> u64 {
        let (mut bits, mut at) = (Bits(0), 0);
        bits.put(&mut at, 8, self.network.into());
        bits.put(&mut at, 1, self.counts.into());
        bits.put(&mut at, 16, self.since.unwrap_or(0).into());
        bits.put(&mut at, 16, self.until.unwrap_or(0).into());
        bits.put(&mut at, 3, code(Grade::ALL, Some(self.grade)));
        bits.put(&mut at, 16, self.months.unwrap_or(0).into());
        bits.0
    }

    pub(crate) fn unpack(bits: u64) -> Self {
        let mut bits = Bits(bits);
        Self {
            network: bits.take(8) as u8,
            counts: bits.take(1) == 1,
            since: months(bits.take(16)),
            until: months(bits.take(16)),
            grade: decode(Grade::ALL, bits.take(3)).unwrap_or(Grade::Memory),
            months: months(bits.take(16)),
        }
    }

    /// Whether the membership counts at a month: it had begun, and not ended before.
    pub(crate) fn holds_at(self, month: u32) -> bool {
        let begun = self.since.is_none_or(|since| u32::from(since) <= month);
        self.counts && begun && self.until.is_none_or(|until| u32::from(until) >= month)
    }
}

/// One criterion evidenced for a hoster, an offer or a software.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) struct EvidenceRow {
    pub(crate) criterion: u8,
    pub(crate) state: State,
    pub(crate) grade: Grade,
    pub(crate) months: Option<u16>,
}

impl EvidenceRow {
    pub(crate) fn pack(self) -> u32 {
        let (mut bits, mut at) = (Bits(0), 0);
        bits.put(&mut at, 8, self.criterion.into());
        bits.put(&mut at, 2, code(State::ALL, Some(self.state)));
        bits.put(&mut at, 3, code(Grade::ALL, Some(self.grade)));
        bits.put(&mut at, 16, self.months.unwrap_or(0).into());
        bits.0 as u32
    }

    pub(crate) fn unpack(bits: u32) -> Self {
        let mut bits = Bits(bits.into());
        Self {
            criterion: bits.take(8) as u8,
            state: decode(State::ALL, bits.take(2)).unwrap_or(State::No),
            grade: decode(Grade::ALL, bits.take(3)).unwrap_or(Grade::Memory),
            months: months(bits.take(16)),
        }
    }
}

fn months(stored: u64) -> Option<u16> {
    u16::try_from(stored).ok().filter(|m| *m > 0)
}

/// A two-letter code as a number, 0 when it is none.
pub(crate) fn two_letter_code(code: &str) -> u16 {
    match code.as_bytes() {
        [a, b] => u16::from_be_bytes([*a, *b]),
        _ => 0,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::{option, prelude::*, sample::select};

    fn some_months() -> impl Strategy<Value = Option<u16>> {
        option::of(1u16..)
    }

    proptest! {
        #[test]
        fn offer_traits_survive_packing(
            account in option::of(any::<bool>()),
            audience in option::of(select(Audience::ALL)),
            accepting in option::of(select(Accepting::ALL)),
            price in option::of(select(Price::ALL)),
            status in option::of(select(Status::ALL)),
            grade in select(Grade::ALL),
            months in some_months(),
            takes in proptest::sample::subsequence(Asker::ALL, 0..=Asker::ALL.len()),
            (address, unreached) in (option::of(select(Address::ALL)), some_months()),
        ) {
            let takes = Takes::of(&takes);
            let traits = OfferTraits { account, audience, accepting, price, status, grade, months, takes, address, unreached };
            prop_assert_eq!(OfferTraits::unpack(traits.pack()), traits);
        }

        #[test]
        fn memberships_survive_packing(
            network: u8, counts: bool, since in some_months(), until in some_months(),
            grade in select(Grade::ALL), months in some_months(),
        ) {
            let row = MembershipRow { network, counts, since, until, grade, months };
            prop_assert_eq!(MembershipRow::unpack(row.pack()), row);
        }

        #[test]
        fn evidence_survives_packing(
            criterion: u8, state in select(State::ALL), grade in select(Grade::ALL), months in some_months(),
        ) {
            let row = EvidenceRow { criterion, state, grade, months };
            prop_assert_eq!(EvidenceRow::unpack(row.pack()), row);
        }

        #[test]
        fn hoster_traits_survive_packing(
            legal_form in option::of(select(LegalForm::ALL)),
            audience in option::of(select(Audience::ALL)),
            status in option::of(select(Status::ALL)),
            profile in option::of(select(Profile::ALL)),
            takes in proptest::sample::subsequence(Asker::ALL, 0..=Asker::ALL.len()),
            serves: bool,
        ) {
            let takes = Takes::of(&takes);
            let traits = HosterTraits { legal_form, audience, status, profile, takes, serves };
            prop_assert_eq!(HosterTraits::unpack(traits.pack()), traits);
        }
    }
}
