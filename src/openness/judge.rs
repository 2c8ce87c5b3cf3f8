//! One hoster, criterion by criterion: what is shown, presumed, unknown or not applicable, and where that is read.

use super::scale::{memberships, promise};
use crate::catalogue::evidence::{self, Shown};
use crate::catalogue::{Catalogue, EvidenceRow};
use crate::error::CatalogueError;
use crate::model::{Applies, Hoster, Offer, Software, Source, Sources, State, Subject};
use std::collections::BTreeMap;

/// What is known of one criterion.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(crate) enum Verdict {
    /// Read somewhere.
    Shown(EvidenceRow),
    /// Promised by a charter, with so much evidence.
    Presumed(f64),
    /// Nothing is known.
    Unknown,
    /// It does not concern this hoster or offer.
    NotApplicable,
}

/// A criterion, judged.
#[derive(Debug, Clone, PartialEq)]
pub(crate) struct Judged {
    pub(crate) verdict: Verdict,
    pub(crate) source: Option<Source>,
}

impl Judged {
    const UNKNOWN: Self = Self { verdict: Verdict::Unknown, source: None };

    fn of(shown: &Shown<'_>, sources: &Sources) -> Self {
        Self { verdict: Verdict::Shown(shown.row(sources)), source: sources.get(shown.source).cloned() }
    }
}

/// Judges every criterion, in the order of the table: for one offer of a hoster, or for all that it offers.
pub(crate) fn judge(
    catalogue: &Catalogue,
    index: u32,
    hoster: &Hoster,
    offer: Option<&Offer>,
    month: u32,
) -> Result<Vec<Judged>, CatalogueError> {
    let offers: Vec<&Offer> = offer.map_or_else(|| hoster.offers.iter().collect(), |offer| vec![offer]);
    let mut programs: BTreeMap<&str, Software> = BTreeMap::new();
    for id in hoster.offers.iter().filter_map(|o| o.software.as_deref()) {
        if let Some(software) = catalogue.software(id)? {
            programs.insert(id, software);
        }
    }
    let lookup = |id: &str| programs.get(id).cloned();
    let criteria = catalogue.criteria();
    let mut judged = vec![Judged::UNKNOWN; criteria.len()];
    let mut put = |shown: Vec<Shown<'_>>, sources: &Sources| {
        for shown in shown {
            if let Some(slot) = judged.get_mut(shown.criterion) {
                *slot = weaker(slot, Judged::of(&shown, sources));
            }
        }
    };
    put(evidence::of_hoster(criteria, hoster, &lookup), &hoster.sources);
    for offer in &offers {
        put(evidence::of_offer(criteria, hoster, offer, &lookup), &hoster.sources);
    }
    let offered = |id: &&str| offers.iter().any(|o| o.software.as_deref() == Some(*id));
    for (_, software) in programs.iter().filter(|(id, _)| offered(id)) {
        put(evidence::of_software(criteria, software, catalogue.date()), &software.sources);
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
            *slot = Judged { verdict: Verdict::NotApplicable, source: None };
        } else if slot.verdict == Verdict::Unknown && criterion.subject == Subject::Hoster {
            let evidence = promise(catalogue, criterion, &member_of, month);
            if evidence > 0.0 {
                let network = hoster.networks.iter().find(|m| criterion.charters.contains(&m.id));
                let source = network.and_then(|m| hoster.sources.get(&m.source)).cloned();
                *slot = Judged { verdict: Verdict::Presumed(evidence), source };
            }
        }
    }
    Ok(judged)
}

/// Of what several offers show, what holds for all: the same state, else met in part; the weaker evidence.
fn weaker(old: &Judged, new: Judged) -> Judged {
    let (Verdict::Shown(a), Verdict::Shown(b)) = (old.verdict, new.verdict) else { return new };
    let (row, source) = match (a.grade, b.months) > (b.grade, a.months) {
        true => (a, old.source.clone()),
        false => (b, new.source),
    };
    let state = if a.state == b.state { a.state } else { State::Partly };
    Judged { verdict: Verdict::Shown(EvidenceRow { state, ..row }), source }
}
