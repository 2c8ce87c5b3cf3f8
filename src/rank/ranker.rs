use super::bound::Bound;
use super::index::Index;
use super::row::Row;
use super::scan::{Ranked, best};
use super::score::{Signals, proximity};
use super::search::search;
use super::spread::{DEFAULT_BAND, Traits, spread};
use super::top_k::{ScoredItem, TopK};
use super::weights::{DEFAULT_HALF_DISTANCE_KM, Weights};
use crate::geo::{Point, apart_km};

/// Something to be ranked: where it is, how well it fits, how open it is and how sure that is, each from 0 to 1.
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub struct RankItem {
    /// `None`: nobody is near it.
    pub at: Option<Point>,
    /// How well it fits, 0 to 1.
    pub fit: f64,
    /// How open it is, 0 to 1.
    pub openness: f64,
    /// How sure it is that it can be used today, 0 to 1.
    pub assurance: f64,
}

impl RankItem {
    /// An item from its place, fit and openness, of which all is sure.
    #[must_use]
    pub fn new(at: impl Into<Option<Point>>, fit: f64, openness: f64) -> Self {
        Self { at: at.into(), fit, openness, assurance: 1.0 }
    }

    /// The same, less sure.
    #[must_use]
    pub fn assurance(mut self, assurance: f64) -> Self {
        self.assurance = assurance;
        self
    }
}

/// What is asked of a [`Ranker`]: where the user is, what counts, and how near-equals take turns.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct RankQuery {
    /// Where the user is; none: proximity counts nothing for anybody.
    pub near: Option<Point>,
    /// How many items to return.
    pub limit: usize,
    /// Weights of the signals.
    pub weights: Weights,
    /// Distance at which proximity is one half, kilometres.
    pub half_distance_km: f64,
    /// Draws the order of near-equals; when absent one is drawn.
    pub seed: Option<u64>,
    /// Difference of score within which items take turns, 0 to 1; 0: only equals do.
    pub band: f64,
}

impl Default for RankQuery {
    /// The ten best, weighed as everywhere.
    fn default() -> Self {
        Self {
            near: None,
            limit: 10,
            weights: Weights::default(),
            half_distance_km: DEFAULT_HALF_DISTANCE_KM,
            seed: None,
            band: DEFAULT_BAND,
        }
    }
}

impl RankQuery {
    /// The ten best, weighed as everywhere, for a user who did not say where.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Says where the user is.
    #[must_use]
    pub fn near(mut self, near: impl Into<Option<Point>>) -> Self {
        self.near = near.into();
        self
    }

    /// Says how many items to return.
    #[must_use]
    pub fn limit(mut self, limit: usize) -> Self {
        self.limit = limit;
        self
    }

    /// Says what counts how much.
    #[must_use]
    pub fn weights(mut self, weights: Weights) -> Self {
        self.weights = weights;
        self
    }

    /// Sets the distance at which proximity is one half, kilometres.
    #[must_use]
    pub fn half_distance_km(mut self, kilometres: f64) -> Self {
        self.half_distance_km = kilometres;
        self
    }

    /// Sets the seed of the draw among near-equals.
    #[must_use]
    pub fn seed(mut self, seed: u64) -> Self {
        self.seed = Some(seed);
        self
    }

    /// Sets the difference of score within which items take turns; 0: only equals do.
    #[must_use]
    pub fn band(mut self, band: f64) -> Self {
        self.band = band;
        self
    }
}

/// The ranking alone, over one's own list and without a catalogue: the best items for a user, exactly those that
/// scoring all of them would give, found without scoring all; near-equals take turns, so that nobody's list makes a new
/// centre. Made once, in time `n log n`, then shared between threads.
///
/// ```
/// use degafam::places::Point;
/// use degafam::rank::{RankItem, RankQuery, Ranker};
/// let (nantes, rennes) = (Point::new(47.2, -1.55)?, Point::new(48.1, -1.67)?);
/// let ranker = Ranker::new(vec![RankItem::new(nantes, 1.0, 0.3), RankItem::new(rennes, 1.0, 0.4)]);
/// let best = ranker.best(&RankQuery::new().near(rennes).limit(1));
/// let (second, score) = best[0];
/// assert!(second == 1 && (score - (0.1 + 0.32 + 0.32 * 0.4 + 0.26)).abs() < 1e-12);
/// # Ok::<(), degafam::Error>(())
/// ```
#[derive(Debug, Clone)]
pub struct Ranker {
    items: Vec<(Option<[f64; 3]>, Signals)>,
    index: Index,
}

impl Ranker {
    /// Indexes the items; each is told afterwards by its place in the list. Values outside of 0 to 1 are taken as
    /// the nearer of both, and what is no number as 0.
    #[must_use]
    pub fn new(items: Vec<RankItem>) -> Self {
        let part = |value: f64| if value.is_nan() { 0.0 } else { value.clamp(0.0, 1.0) };
        let items = items.into_iter().map(|item| {
            let (fit, openness, assurance) = (part(item.fit), part(item.openness), part(item.assurance));
            (item.at.map(|at| at.unit()), Signals { fit, proximity: None, openness, assurance })
        });
        let items: Vec<_> = items.collect();
        let rows = (0u32..).zip(&items).map(|(at, (unit, signals))| Row::new(at, *unit, signals));
        let index = Index::new(&mut rows.collect::<Vec<_>>());
        Self { items, index }
    }

    /// The best items and their scores: best first, those within the band of the best of their group in the order that
    /// the seed draws, items at other places first among the first five.
    #[must_use]
    pub fn best(&self, query: &RankQuery) -> Vec<(usize, f64)> {
        let limit = query.limit.min(self.items.len());
        if limit == 0 {
            return Vec::new();
        }
        let (weights, half) = (&query.weights, query.half_distance_km);
        // A band that is no number would compare as false with everything and lose items.
        let band = if query.band.is_nan() { 0.0 } else { query.band.clamp(0.0, 1.0) };
        let seed = query.seed.unwrap_or_else(super::seed::draw_seed);
        let user = query.near.map(|user| user.unit());
        let bound = Bound::new(weights, user.as_ref(), 0.0, half, None);
        let mut top = TopK::new(limit, band);
        search(&[(&self.index, 1.0)], &bound, &mut top, |_, item| {
            let (unit, signals) = self.items.get(item as usize)?;
            let near = |unit: &[f64; 3], user: &[f64; 3]| proximity(apart_km(user, unit), half);
            let near = user.as_ref().map(|user| unit.as_ref().map_or(0.0, |unit| near(unit, user)));
            let score = Signals { proximity: near, ..*signals }.score(weights);
            Some(ScoredItem { owner: item, item, turn: 0, note: item, score })
        });
        let sorted = best(top.finish().iter().map(|way| Ranked { item: way.item, score: way.score }), seed);
        let (order, _) = spread(sorted, band, seed, limit, |item| self.traits(item, user.as_ref()));
        order.iter().take(limit).map(|ranked| (ranked.item as usize, ranked.score)).collect()
    }

    /// What spreading looks at: of one's own items only the place is known.
    fn traits(&self, item: u32, user: Option<&[f64; 3]>) -> Traits {
        let unit = self.items.get(item as usize).and_then(|(unit, _)| *unit);
        let city = unit.map(|[x, y, z]| x.to_bits() ^ y.to_bits().rotate_left(21) ^ z.to_bits().rotate_left(42));
        let distance_km = user.map_or(0.0, |user| unit.as_ref().map_or(f64::INFINITY, |unit| apart_km(user, unit)));
        Traits { room: 1, city, software: None, distance_km }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    /// Items as a directory has them: clustered, many at one place, many equals, some without a place.
    fn items(count: usize, seed: u64) -> Vec<RankItem> {
        let mut state = seed;
        let mut next = move |below: u64| {
            state = super::super::scan::draw(state, 7);
            state % below
        };
        let one = |_| {
            let city = (40.0 + next(20) as f64, next(20) as f64 - 5.0);
            let scatter = if next(3) == 0 { 0.0 } else { next(1000) as f64 / 2000.0 };
            let at = match next(20) {
                0 => None,
                1 => Point::new(next(181) as f64 - 90.0, next(361) as f64 - 180.0).ok(),
                _ => Point::new(city.0 + scatter, city.1 - scatter).ok(),
            };
            let item = RankItem::new(at, [1.0, 0.6, 0.25][next(3) as usize], next(50) as f64 / 49.0);
            item.assurance(next(20) as f64 / 19.0)
        };
        (0..count).map(one).collect()
    }

    fn by_scoring_all(items: &[RankItem], weights: &Weights, user: Option<Point>, half: f64) -> Vec<(usize, f64)> {
        let score = |i: &RankItem| {
            let near = |user: &Point| i.at.map_or(0.0, |at| proximity(user.distance_km(&at), half));
            let RankItem { fit, openness, assurance, .. } = *i;
            Signals { fit, proximity: user.as_ref().map(near), openness, assurance }.score(weights)
        };
        let mut all: Vec<(usize, f64)> = items.iter().map(score).enumerate().collect();
        all.sort_by(|a, b| b.1.total_cmp(&a.1).then(a.0.cmp(&b.0)));
        all
    }

    proptest! {
        #![proptest_config(ProptestConfig::with_cases(400))]
        #[test]
        fn the_index_agrees_with_scoring_all(
            count in prop_oneof![0usize..200, 0usize..6000],
            seed: u64,
            limit in prop_oneof![1usize..20, 1usize..300],
            parts in prop::array::uniform4(prop_oneof![1 => Just(0.0), 2 => 0.0..1.0f64]),
            half in prop_oneof![Just(100.0), Just(1e-30), Just(1e300), 0.001..5000.0],
            user in prop::option::weighted(0.9, (-90.0..=90.0, -180.0..=180.0)),
            near in any::<prop::sample::Index>(),
            at_an_item: bool,
            band in prop_oneof![Just(0.02), 0.0..0.3f64],
        ) {
            let items = items(count, seed);
            let [fit, proximity, openness, assurance] = parts;
            let Ok(weights) = Weights::new(fit, proximity, openness, assurance) else { return Ok(()) };
            let own = |_| if items.is_empty() { None } else { near.get(&items).at };
            let user = user.map(|(n, e)| Point::new(n, e).unwrap());
            let user = user.filter(|_| !at_an_item).or_else(|| at_an_item.then_some(()).and_then(own));
            let all = by_scoring_all(&items, &weights, user, half);
            let ranker = Ranker::new(items);
            let query = RankQuery::new().weights(weights).near(user).half_distance_km(half).limit(limit).seed(seed);
            let sorted = super::best(all.iter().map(|(item, score)| Ranked { item: *item as u32, score: *score }), seed);
            for band in [0.0, band] {
                let from = user.map(|user| user.unit());
                let (order, _) = spread(sorted.clone(), band, seed, limit, |item| ranker.traits(item, from.as_ref()));
                let expected: Vec<_> = order.iter().take(limit).map(|r| (r.item as usize, r.score)).collect();
                prop_assert_eq!(ranker.best(&query.clone().band(band)), expected);
            }
        }
    }

    #[test]
    fn equals_take_turns_without_a_seed() {
        let ranker = Ranker::new(vec![RankItem::new(None, 1.0, 0.5); 3]);
        let firsts: std::collections::BTreeSet<usize> =
            (0..200).filter_map(|_| ranker.best(&RankQuery::new()).first().map(|(item, _)| *item)).collect();
        // That one of three fair ones stays out two hundred times has a chance of 1 in 10^34.
        assert_eq!(firsts.len(), 3);
    }
}
