//! One hoster, criterion by criterion: what is shown, presumed, unknown or not applicable, and where that is read.

use super::evidence::{evidence, memberships, promise};
use crate::catalogue::evidence::{Shown, of_hoster, of_offer, of_software};
use crate::catalogue::{Catalogue, EvidenceRow};
use crate::error::Error;
use crate::model::{Applies, Hoster, Offer, Software, Source, Sources, State, Subject};
use std::collections::BTreeMap;

/// What is known of one criterion.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(crate) enum Verdict {
    /// Read somewhere.
    Shown(EvidenceRow),
    /// Nothing is known.
    Unknown,
    /// It does not concern this hoster or offer.
    NotApplicable,
}

/// A criterion, judged.
#[derive(Debug, Clone, PartialEq)]
pub(crate) struct Judged {
    pub(crate) verdict: Verdict,
    /// Where that was read; the membership's source for what is only promised.
    pub(crate) source: Option<Source>,
    /// Evidence that a charter's promise gives, 0 without one.
    pub(crate) promise: f64,
}

impl Judged {
    const UNKNOWN: Self = Self { verdict: Verdict::Unknown, source: None, promise: 0.0 };

    fn of(shown: &Shown<'_>, sources: &Sources) -> Self {
        Self { verdict: Verdict::Shown(shown.row(sources)), source: sources.get(shown.source).cloned(), promise: 0.0 }
    }

    /// What was read, and its evidence at a month.
    pub(super) fn shown(&self, month: u32) -> Option<(State, f64)> {
        match self.verdict {
            Verdict::Shown(row) => Some((row.state, evidence(row, month))),
            Verdict::Unknown | Verdict::NotApplicable => None,
        }
    }
}

/// Judges every criterion, in the order of the table: for one offer of a hoster, or for all that it offers.
pub(crate) fn judge(
    catalogue: &Catalogue,
    index: u32,
    hoster: &Hoster,
    offer: Option<&Offer>,
    month: u32,
) -> Result<Vec<Judged>, Error> {
    let offers: Vec<&Offer> = offer.map_or_else(|| hoster.offers.iter().collect(), |offer| vec![offer]);
    let mut programs: BTreeMap<&str, Software> = BTreeMap::new();
    for id in hoster.offers.iter().filter_map(|o| o.software.as_deref()) {
        if let Some(software) = catalogue.software(id)? {
            programs.insert(id, software);
        }
    }
    let freedom = |id: &str| programs.get(id).map(|program| program.free);
    let criteria = catalogue.criteria();
    let mut judged = vec![Judged::UNKNOWN; criteria.len()];
    let mut put = |shown: Vec<Shown<'_>>, sources: &Sources| {
        let mut shown = shown.into_iter().peekable();
        while let Some(first) = shown.next() {
            let mut best = Judged::of(&first, sources);
            while let Some(other) = shown.next_if(|next| next.criterion == first.criterion) {
                let other = Judged::of(&other, sources);
                if other.shown(month).map(|s| s.1) > best.shown(month).map(|s| s.1) {
                    best = other;
                }
            }
            if let Some(slot) = judged.get_mut(first.criterion) {
                *slot = weaker(slot, best, month);
            }
        }
    };
    put(of_hoster(criteria, hoster, &freedom), &hoster.sources);
    for offer in &offers {
        put(of_offer(criteria, hoster, offer, &freedom), &hoster.sources);
    }
    let offered = |id: &&str| offers.iter().any(|o| o.software.as_deref() == Some(*id));
    for (_, software) in programs.iter().filter(|(id, _)| offered(id)) {
        put(of_software(criteria, software, catalogue.date()), &software.sources);
    }
    let member_of = memberships(catalogue, index, month);
    let no_accounts = !offers.is_empty() && offers.iter().all(|o| o.account == Some(false));
    for (slot, criterion) in judged.iter_mut().zip(criteria) {
        let concerned = match criterion.applies {
            None => true,
            Some(Applies::Members) => !member_of.is_empty(),
            Some(Applies::Accounts) => !no_accounts,
        };
        if !concerned {
            *slot = Judged { verdict: Verdict::NotApplicable, ..Judged::UNKNOWN };
        } else if criterion.subject == Subject::Hoster {
            slot.promise = promise(catalogue, criterion, &member_of, month);
            if slot.verdict == Verdict::Unknown && slot.promise > 0.0 {
                let network =
                    hoster.networks.iter().find(|m| criterion.charters.contains(&m.id) && m.counts(&hoster.sources));
                slot.source = network.and_then(|m| hoster.sources.get(&m.source)).cloned();
            }
        }
    }
    Ok(judged)
}

/// Of what several offers show, what holds for all: the same state, else met in part; the weaker evidence.
fn weaker(old: &Judged, new: Judged, month: u32) -> Judged {
    let (Verdict::Shown(a), Verdict::Shown(b)) = (old.verdict, new.verdict) else { return new };
    let (row, source) = match evidence(a, month) < evidence(b, month) {
        true => (a, old.source.clone()),
        false => (b, new.source),
    };
    let state = if a.state == b.state { a.state } else { State::Partly };
    Judged { verdict: Verdict::Shown(EvidenceRow { state, ..row }), source, promise: 0.0 }
}
