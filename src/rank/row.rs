//! What is ranked, in single precision, and what is known of a group of them.

use super::score::Signals;
use super::weights::Weights;
use std::cmp::Ordering;

/// Fit, openness and assurance: what does not depend on where the user is.
pub(super) type Worth = [f32; 3];

/// Farther than any place on the globe: where items without a place are put.
const NOWHERE: [f32; 3] = [1e6, 0.0, 0.0];

/// What place and what worth move the score by decides how a group is split; told for the usual question.
pub(super) const USUAL_PROXIMITY: f32 = Weights::DEFAULT.proximity as f32;
pub(super) const USUAL_WORTH: Worth =
    [Weights::DEFAULT.fit as f32, Weights::DEFAULT.openness as f32, Weights::DEFAULT.assurance as f32];
pub(super) const USUAL_HALF_CHORD: f32 = 100.0 / 6371.0;

/// An item to be ranked: where it is, and what it is worth.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Row {
    pub(crate) item: u32,
    pub(super) unit: [f32; 3],
    pub(super) worth: Worth,
}

impl Row {
    /// Of the signals without proximity, which depends on the user.
    pub(crate) fn new(item: u32, at: Option<[f64; 3]>, signals: &Signals) -> Self {
        let unit = at.map_or(NOWHERE, |unit| unit.map(|part| part as f32));
        let worth = [signals.fit, signals.openness, signals.assurance];
        Self { item, unit, worth: worth.map(|value| (value as f32).next_up()) }
    }

    /// Share of the usual score that does not depend on the user.
    pub(super) fn quality(&self) -> f32 {
        USUAL_WORTH.iter().zip(self.worth).map(|(weight, value)| weight * value).sum()
    }

    /// The order of falling quality.
    pub(super) fn by_quality(&self, other: &Self) -> Ordering {
        other.quality().total_cmp(&self.quality()).then(self.item.cmp(&other.item))
    }
}

/// What a bound needs to know of a group of rows.
#[derive(Debug, Clone, Copy)]
pub(super) struct Extent {
    pub(super) least: [f32; 3],
    pub(super) most: [f32; 3],
    pub(super) worth: Worth,
    pub(super) quality: f32,
}

impl Extent {
    pub(super) fn of(rows: &[Row]) -> Self {
        let mut extent = Self { least: [f32::MAX; 3], most: [f32::MIN; 3], worth: [0.0; 3], quality: 0.0 };
        for row in rows {
            for ((least, most), part) in extent.least.iter_mut().zip(&mut extent.most).zip(row.unit) {
                *least = least.min(part);
                *most = most.max(part);
            }
            for (best, value) in extent.worth.iter_mut().zip(row.worth) {
                *best = best.max(value);
            }
            extent.quality = extent.quality.max(row.quality());
        }
        extent
    }

    /// The axis on which the group is widest, and how wide.
    pub(super) fn widest(&self) -> (usize, f32) {
        let widths = self.least.iter().zip(self.most).map(|(least, most)| most - least);
        widths.enumerate().fold((0, 0.0), |best, one| if one.1 > best.1 { one } else { best })
    }
}
