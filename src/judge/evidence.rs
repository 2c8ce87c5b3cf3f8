//! How far something read, or promised by a charter, counts at a date.

use super::weights::{CONFORMITY_UNKNOWN, PRESUMED, age_weight, grade_weight};
use crate::catalogue::{Catalogue, EvidenceRow, MembershipRow};
use crate::model::Criterion;

/// Age in months, at `month`, of a source dated `dated`.
fn age(dated: Option<u16>, month: u32) -> Option<u32> {
    dated.map(|d| month.saturating_sub(u32::from(d)))
}

/// Evidence of a row at a month, 0 to 1.
pub(super) fn evidence(row: EvidenceRow, month: u32) -> f64 {
    grade_weight(row.grade) * age_weight(age(row.months, month))
}

/// The memberships that count at a month.
pub(super) fn memberships(catalogue: &Catalogue, hoster: u32, month: u32) -> Vec<MembershipRow> {
    let rows = catalogue.tables.hoster.memberships.row(hoster).map(MembershipRow::unpack);
    rows.filter(|m| m.holds_at(month)).collect()
}

/// Evidence that a promise gives: the charter's, as far as members keep it and as the membership itself is evidenced.
pub(super) fn promise(catalogue: &Catalogue, criterion: &Criterion, memberships: &[MembershipRow], month: u32) -> f64 {
    let promised = memberships.iter().filter(|m| {
        let network = catalogue.tables.stores.networks.get(usize::from(m.network));
        network.is_some_and(|id| criterion.charters.iter().any(|c| c == id))
    });
    let trust = promised.map(|m| grade_weight(m.grade) * age_weight(age(m.months, month))).fold(0.0, f64::max);
    PRESUMED * criterion.known_conformity.unwrap_or(CONFORMITY_UNKNOWN) * trust
}
