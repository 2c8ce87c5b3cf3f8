//! One criterion of a hoster, from the columns alone.

use super::evidence::{evidence, memberships, promise};
use super::verdict::Verdict;
use crate::catalogue::{Catalogue, EvidenceRow};
use crate::model::{Criterion, Subject};

/// What is known of a criterion, by its place, and what a charter promises of it: of a hoster, of one of its offers, and of
/// the software that runs there.
pub(crate) fn one(
    catalogue: &Catalogue,
    (at, criterion): (u8, &Criterion),
    hoster: u32,
    (offer, software): (Option<u32>, Option<u32>),
    month: u32,
) -> (Verdict, f64) {
    let tables = &catalogue.tables;
    let of_offer = offer.into_iter().flat_map(|offer| tables.offer.evidence.row(offer));
    let of_software = software.into_iter().flat_map(|software| tables.program.evidence.row(software));
    let rows = tables.hoster.evidence.row(hoster).chain(of_offer).chain(of_software).map(EvidenceRow::unpack);
    let shown = rows.filter(|row| row.criterion == at);
    let shown = shown.max_by(|a, b| evidence(*a, month).total_cmp(&evidence(*b, month)));
    let promised = match criterion.subject {
        Subject::Hoster => promise(catalogue, criterion, &memberships(catalogue, hoster, month), month),
        _ => 0.0,
    };
    (shown.map_or(Verdict::Unknown, Verdict::Shown), promised)
}
