//! A place that a text may mean, before it is an answer.

use super::gazetteer::Row;
use super::{PlaceKind, PlaceMatch};

/// Countries with a dense list of towns, and most askers.
pub(super) const DENSE: [&str; 14] =
    ["FR", "BE", "CH", "LU", "DE", "AT", "NL", "ES", "IT", "GB", "IE", "PT", "MC", "CA"];

/// A place that a text may mean.
#[derive(Debug, Clone, Copy)]
pub(super) struct Hit {
    pub(super) number: u32,
    /// Found by a name of unknown language.
    pub(super) weak: bool,
    pub(super) row: Row,
}

impl Hit {
    /// Whether it is a region or a country.
    pub(super) fn is_area(&self) -> bool {
        matches!(self.row.kind, PlaceKind::Region | PlaceKind::Country)
    }

    pub(super) fn apart_km(&self, other: &Self) -> f64 {
        kilometres(&self.row, &other.row)
    }
}

pub(super) fn kilometres(a: &Row, b: &Row) -> f64 {
    a.point().zip(b.point()).map_or(f64::INFINITY, |(a, b)| a.distance_km(&b))
}

/// How places were found, and whether the text was exact: if not, the answer says what it was understood as.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Found {
    pub(super) how: PlaceMatch,
    pub(super) told: bool,
    /// A name without a word on where it lies.
    pub(super) alone: bool,
}

impl Found {
    pub(super) const ALONE: Self = Self { how: PlaceMatch::Name, told: false, alone: true };
    pub(super) const NAME: Self = Self { alone: false, ..Self::ALONE };
    pub(super) const CODE: Self = Self { how: PlaceMatch::Code, ..Self::NAME };
    pub(super) const PREFIX: Self = Self { how: PlaceMatch::Prefix, told: true, alone: false };
    pub(super) const WORDS: Self = Self { how: PlaceMatch::Words, ..Self::PREFIX };
    pub(super) const TYPO: Self = Self { how: PlaceMatch::Typo, ..Self::PREFIX };

    /// The same, told.
    pub(super) fn told(self) -> Self {
        Self { told: true, ..self }
    }
}
