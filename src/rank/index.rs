//! Exact top-k without scoring all: a tree of boxes that know the best of what is inside them.

use super::bound::Bound;
use super::row::{Extent, Row, USUAL_HALF_CHORD, USUAL_PROXIMITY};

/// Rows of a leaf: bounded together, four or eight at a time. Fewer cost more nodes, more cost more rows beside the
/// wanted ones.
const LEAF: usize = 64;
/// Rows of a leaf that are passed over together.
const CHUNK: usize = 8;
/// Rows from which on it pays to keep the best apart.
const CROWD: usize = 4_096;
/// Rows side by side, column by column, those of most quality first.
#[derive(Debug, Clone)]
struct Leaf {
    unit: [[f32; LEAF]; 3],
    worth: [[f32; LEAF]; 3],
    items: [u32; LEAF],
    /// How many chunks hold rows.
    chunks: usize,
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
        fn fill(columns: &mut [[f32; LEAF]; 3], rows: &[Row], parts: impl Fn(&Row) -> [f32; 3]) {
            for (at, row) in rows.iter().enumerate() {
                for (column, part) in columns.iter_mut().zip(parts(row)) {
                    column.iter_mut().skip(at).take(1).for_each(|place| *place = part);
                }
            }
        }
        // Rows that are not there score nothing.
        let nothing = [f32::NEG_INFINITY; LEAF];
        let mut leaf = Self {
            unit: [[0.0; LEAF]; 3],
            worth: [nothing, nothing, nothing],
            items: [0; LEAF],
            chunks: rows.len().div_ceil(CHUNK),
        };
        fill(&mut leaf.unit, rows, |row| row.unit);
        fill(&mut leaf.worth, rows, |row| row.worth);
        leaf.items.iter_mut().zip(rows).for_each(|(item, row)| *item = row.item);
        leaf
    }

    fn visit(&self, bound: &Bound, mut floor: f32, found: &mut impl FnMut(f32, u32) -> f32) -> f32 {
        let [x, y, z] = self.unit.each_ref().map(|column| column.chunks_exact(CHUNK));
        let [fit, openness, assurance] = self.worth.each_ref().map(|column| column.chunks_exact(CHUNK));
        let chunks = x.zip(y).zip(z).zip(fit.zip(openness).zip(assurance)).zip(self.items.chunks_exact(CHUNK));
        for ((((x, y), z), ((fit, openness), assurance)), items) in chunks.take(self.chunks) {
            let mut most = [0.0; CHUNK];
            // Plain columns without a branch, so that the compiler takes several rows at a time.
            let rows = x.iter().zip(y).zip(z).zip(fit.iter().zip(openness).zip(assurance));
            for (most, (((x, y), z), ((fit, openness), assurance))) in most.iter_mut().zip(rows) {
                *most = bound.at([*x, *y, *z], [*fit, *openness, *assurance]);
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
