//! Exact top-k without scoring all: a tree of boxes that know the best fit and openness inside them.

use super::bound::{Bound, NOWHERE};
use std::cmp::Ordering;

/// Rows of a leaf: bounded together, four or eight at a time. Fewer cost more nodes, more cost more rows beside the
/// wanted ones.
const LEAF: usize = 64;
/// Rows of a leaf that are passed over together.
const CHUNK: usize = 8;
/// Rows from which on it pays to keep the best apart.
const CROWD: usize = 4_096;
/// What place and what openness move the score by decides how a group is split; told for the usual question.
const USUAL_PROXIMITY: f32 = 0.4;
pub(super) const USUAL_OPENNESS: f32 = 0.4;
pub(super) const USUAL_FIT: f32 = 0.2;
const USUAL_HALF_CHORD: f32 = 100.0 / 6371.0;

/// An item to be ranked: where it is, and how well it fits and how open it is, each from 0 to 1.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Row {
    pub(crate) item: u32,
    unit: [f32; 3],
    fit: f32,
    openness: f32,
}

impl Row {
    pub(crate) fn new(item: u32, at: Option<[f64; 3]>, fit: f64, openness: f64) -> Self {
        let unit = at.map_or(NOWHERE, |unit| unit.map(|part| part as f32));
        Self { item, unit, fit: (fit as f32).next_up(), openness: (openness as f32).next_up() }
    }

    /// Share of the usual score that does not depend on the user.
    fn quality(&self) -> f32 {
        USUAL_FIT * self.fit + USUAL_OPENNESS * self.openness
    }

    /// The order of falling quality.
    fn by_quality(&self, other: &Self) -> Ordering {
        other.quality().total_cmp(&self.quality()).then(self.item.cmp(&other.item))
    }
}

/// Rows side by side, column by column, those of most quality first.
#[derive(Debug, Clone)]
struct Leaf {
    x: [f32; LEAF],
    y: [f32; LEAF],
    z: [f32; LEAF],
    fit: [f32; LEAF],
    openness: [f32; LEAF],
    items: [u32; LEAF],
    /// How many chunks hold rows.
    chunks: usize,
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
    fn of(rows: &[Row]) -> Self {
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
    fn widest(&self) -> (usize, f32) {
        let widths = self.least.iter().zip(self.most).map(|(least, most)| most - least);
        widths.enumerate().fold((0, 0.0), |best, one| if one.1 > best.1 { one } else { best })
    }
}

#[derive(Debug, Clone, Copy)]
struct Node {
    extent: Extent,
    /// A leaf, or the second child; the first child follows its parent.
    next: Next,
}

#[derive(Debug, Clone, Copy)]
enum Next {
    Leaf(u32),
    Second(u32),
}

/// Rows of one table, ready to be searched.
#[derive(Debug, Clone, Default)]
pub(crate) struct Index {
    nodes: Vec<Node>,
    leaves: Vec<Leaf>,
}

impl Index {
    pub(crate) fn new(rows: &mut [Row]) -> Self {
        let mut index = Self::default();
        if rows.len() > CROWD {
            // The best stand together at the front: where openness matters most they are the answer.
            rows.select_nth_unstable_by(LEAF - 1, Row::by_quality);
            let extent = Extent::of(rows);
            let (best, rest) = rows.split_at_mut(LEAF);
            index.nodes.push(Node { extent, next: Next::Second(2) });
            index.grow(best);
            index.grow(rest);
        } else if !rows.is_empty() {
            index.grow(rows);
        }
        index
    }

    /// Calls `found` with every row that can score at least as much as the floor, and the most that it can score;
    /// `found` returns the floor from there on, which may only rise.
    pub(crate) fn visit(&self, bound: &Bound, floor: f32, mut found: impl FnMut(f32, u32) -> f32) {
        if let Some(root) = self.nodes.first().filter(|root| bound.of(&root.extent) >= floor) {
            self.walk(0, root, bound, floor, &mut found);
        }
    }

    fn walk(&self, at: u32, node: &Node, bound: &Bound, floor: f32, found: &mut impl FnMut(f32, u32) -> f32) -> f32 {
        let second = match node.next {
            Next::Leaf(leaf) => {
                return self.leaves.get(leaf as usize).map_or(floor, |leaf| leaf.visit(bound, floor, found));
            }
            Next::Second(second) => second,
        };
        let get = |at: u32| self.nodes.get(at as usize).map(|node| (bound.of(&node.extent), at, node));
        let (Some(mut near), Some(mut far)) = (get(at + 1), get(second)) else { return floor };
        if near.0 < far.0 {
            std::mem::swap(&mut near, &mut far);
        }
        let mut floor = floor;
        for (most, at, node) in [near, far] {
            if most >= floor {
                floor = self.walk(at, node, bound, floor, found);
            }
        }
        floor
    }

    /// Adds the rows as a subtree. Halves are split where it moves the usual score most: along the widest axis of their
    /// box, or between the good and the rest.
    fn grow(&mut self, rows: &mut [Row]) {
        let extent = Extent::of(rows);
        let at = self.nodes.len();
        self.nodes.push(Node { extent, next: Next::Leaf(self.leaves.len() as u32) });
        if rows.len() <= LEAF {
            rows.sort_unstable_by(Row::by_quality);
            self.leaves.push(Leaf::of(rows));
            return;
        }
        let (axis, width) = extent.widest();
        let least = rows.iter().map(Row::quality).fold(f32::MAX, f32::min);
        let most = rows.iter().map(Row::quality).fold(f32::MIN, f32::max);
        let by_place = USUAL_PROXIMITY * (width / (USUAL_HALF_CHORD + width));
        // Whole leaves to the left: all but the last are full.
        let middle = (rows.len() / 2).next_multiple_of(LEAF).min(rows.len() - 1);
        if most - least > by_place {
            rows.select_nth_unstable_by(middle, Row::by_quality);
        } else {
            let part = |row: &Row| row.unit.get(axis).copied().unwrap_or(0.0);
            rows.select_nth_unstable_by(middle, |a, b| part(a).total_cmp(&part(b)));
        }
        let (first, second) = rows.split_at_mut(middle);
        self.grow(first);
        let next = Next::Second(self.nodes.len() as u32);
        if let Some(node) = self.nodes.get_mut(at) {
            node.next = next;
        }
        self.grow(second);
    }
}

impl Leaf {
    fn of(rows: &[Row]) -> Self {
        let mut leaf = Self {
            x: [0.0; LEAF],
            y: [0.0; LEAF],
            z: [0.0; LEAF],
            fit: [0.0; LEAF],
            // Rows that are not there promise nothing.
            openness: [f32::NEG_INFINITY; LEAF],
            items: [0; LEAF],
            chunks: rows.len().div_ceil(CHUNK),
        };
        let columns = leaf.x.iter_mut().zip(&mut leaf.y).zip(&mut leaf.z).zip(&mut leaf.fit).zip(&mut leaf.openness);
        for ((((((x, y), z), fit), openness), item), row) in columns.zip(&mut leaf.items).zip(rows) {
            [*x, *y, *z] = row.unit;
            (*fit, *openness, *item) = (row.fit, row.openness, row.item);
        }
        leaf
    }

    fn visit(&self, bound: &Bound, mut floor: f32, found: &mut impl FnMut(f32, u32) -> f32) -> f32 {
        let place = self.x.chunks_exact(CHUNK).zip(self.y.chunks_exact(CHUNK)).zip(self.z.chunks_exact(CHUNK));
        let worth = self.fit.chunks_exact(CHUNK).zip(self.openness.chunks_exact(CHUNK));
        let chunks = place.zip(worth).zip(self.items.chunks_exact(CHUNK));
        for ((((x, y), z), (fit, openness)), items) in chunks.take(self.chunks) {
            let mut most = [0.0; CHUNK];
            // Plain columns without a branch, so that the compiler takes several rows at a time.
            for (most, ((((x, y), z), fit), openness)) in
                most.iter_mut().zip(x.iter().zip(y).zip(z).zip(fit).zip(openness))
            {
                *most = bound.at(*x, *y, *z, *fit, *openness);
            }
            // Most chunks hold nothing; one comparison of all tells, again several rows at a time.
            if !most.iter().fold(false, |any, most| any | (*most >= floor)) {
                continue;
            }
            for (most, item) in most.iter().zip(items) {
                if *most >= floor {
                    floor = found(*most, *item);
                }
            }
        }
        floor
    }
}
