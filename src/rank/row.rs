//! What is ranked, in single precision, and what is known of a group of them.

use std::cmp::Ordering;

/// Farther than any place on the globe: where items without a place are put.
const NOWHERE: [f32; 3] = [1e6, 0.0, 0.0];

/// What place and what openness move the score by decides how a group is split; told for the usual question.
pub(super) const USUAL_PROXIMITY: f32 = 0.4;
pub(super) const USUAL_OPENNESS: f32 = 0.4;
pub(super) const USUAL_FIT: f32 = 0.2;
pub(super) const USUAL_HALF_CHORD: f32 = 100.0 / 6371.0;

/// An item to be ranked: where it is, and how well it fits and how open it is, each from 0 to 1.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Row {
    pub(crate) item: u32,
    pub(super) unit: [f32; 3],
    pub(super) fit: f32,
    pub(super) openness: f32,
}

impl Row {
    pub(crate) fn new(item: u32, at: Option<[f64; 3]>, fit: f64, openness: f64) -> Self {
        let unit = at.map_or(NOWHERE, |unit| unit.map(|part| part as f32));
        Self { item, unit, fit: (fit as f32).next_up(), openness: (openness as f32).next_up() }
    }

    /// Share of the usual score that does not depend on the user.
    pub(super) fn quality(&self) -> f32 {
        USUAL_FIT * self.fit + USUAL_OPENNESS * self.openness
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
    pub(super) fit: f32,
    pub(super) openness: f32,
    pub(super) quality: f32,
}

impl Extent {
    pub(super) fn of(rows: &[Row]) -> Self {
        let mut extent = Self { least: [f32::MAX; 3], most: [f32::MIN; 3], fit: 0.0, openness: 0.0, quality: 0.0 };
        for row in rows {
            for ((least, most), part) in extent.least.iter_mut().zip(&mut extent.most).zip(row.unit) {
                *least = least.min(part);
                *most = most.max(part);
            }
            extent.fit = extent.fit.max(row.fit);
            extent.openness = extent.openness.max(row.openness);
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
