use super::bound::Bound;
use super::index::Index;
use super::row::Row;
use super::score::{Signals, proximity};
use super::search::search;
use super::top_k::{ScoredItem, TopK};
use super::weights::Weights;
use crate::geo::{Point, apart_km};

/// Something to be ranked: where it is, and how well it fits and how open it is, each from 0 to 1.
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub struct RankItem {
    /// `None`: nobody is near it.
    pub at: Option<Point>,
    /// How well it fits, 0 to 1.
    pub fit: f64,
    /// How open it is, 0 to 1.
    pub openness: f64,
}

impl RankItem {
    /// An item from its place, fit and openness.
    #[must_use]
    pub fn new(at: impl Into<Option<Point>>, fit: f64, openness: f64) -> Self {
        Self { at: at.into(), fit, openness }
    }
}

/// The ranking alone, over one's own list and without a catalogue: the best items for a user, exactly those that
/// scoring all of them would give, found without scoring all. Made once, in time `n log n`, then shared between threads.
///
/// ```
/// use degafam::{Point, RankItem, Ranker, Weights};
/// let (nantes, rennes) = (Point::new(47.2, -1.55)?, Point::new(48.1, -1.67)?);
/// let ranker = Ranker::new(vec![RankItem::new(nantes, 1.0, 0.3), RankItem::new(rennes, 1.0, 0.4)]);
/// let best = ranker.best(&Weights::default(), Some(rennes), 100.0, 1);
/// assert_eq!(best, [(1, 0.2 + 0.4 + 0.4 * 0.4)]);
/// # Ok::<(), degafam::GeoError>(())
/// ```
#[derive(Debug, Clone)]
pub struct Ranker {
    items: Vec<(Option<[f64; 3]>, f64, f64)>,
    index: Index,
}

impl Ranker {
    /// Indexes the items; each is told afterwards by its place in the list. Fit and openness outside of 0 to 1 are
    /// taken as the nearer of both, and what is no number as 0.
    #[must_use]
    pub fn new(items: Vec<RankItem>) -> Self {
        let part = |value: f64| if value.is_nan() { 0.0 } else { value.clamp(0.0, 1.0) };
        let items = items.into_iter().map(|i| (i.at.map(|at| at.unit()), part(i.fit), part(i.openness)));
        let items: Vec<_> = items.collect();
        let rows = (0u32..).zip(&items).map(|(at, (unit, fit, openness))| Row::new(at, *unit, *fit, *openness));
        let index = Index::new(&mut rows.collect::<Vec<_>>());
        Self { items, index }
    }

    /// The best `limit` items and their scores, best first, equals in the order of the list. `user` is where the user
    /// is, if that is known; `half_distance_km` the distance at which proximity is one half.
    #[must_use]
    pub fn best(
        &self,
        weights: &Weights,
        user: Option<Point>,
        half_distance_km: f64,
        limit: usize,
    ) -> Vec<(usize, f64)> {
        let limit = limit.min(self.items.len());
        if limit == 0 {
            return Vec::new();
        }
        let user = user.map(|user| user.unit());
        let bound = Bound::new(weights, user.as_ref(), 0.0, half_distance_km, None);
        let mut top = TopK::new(limit, 0.0);
        search(&[(&self.index, 1.0)], &bound, &mut top, |_, item| {
            let (unit, fit, openness) = self.items.get(item as usize)?;
            let near = |unit: &[f64; 3], user: &[f64; 3]| proximity(apart_km(user, unit), half_distance_km);
            let near = user.as_ref().map(|user| unit.as_ref().map_or(0.0, |unit| near(unit, user)));
            let score = Signals { fit: *fit, proximity: near, openness: *openness }.score(weights);
            Some(ScoredItem { owner: item, item, turn: 0, note: item, score })
        });
        let mut best = top.finish();
        best.sort_unstable_by(|a, b| b.score.total_cmp(&a.score).then(a.item.cmp(&b.item)));
        best.iter().take(limit).map(|best| (best.item as usize, best.score)).collect()
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
            RankItem::new(at, [1.0, 0.6, 0.25][next(3) as usize], next(50) as f64 / 49.0)
        };
        (0..count).map(one).collect()
    }

    fn by_scoring_all(items: &[RankItem], weights: &Weights, user: Option<Point>, half: f64) -> Vec<(usize, f64)> {
        let score = |i: &RankItem| {
            let near = |user: &Point| i.at.map_or(0.0, |at| proximity(user.distance_km(&at), half));
            Signals { fit: i.fit, proximity: user.as_ref().map(near), openness: i.openness }.score(weights)
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
            parts in (0.0..1.0f64, prop_oneof![Just(0.0), 0.0..1.0f64], prop_oneof![Just(0.0), 0.0..1.0f64]),
            half in prop_oneof![Just(100.0), Just(1e-30), Just(1e300), 0.001..5000.0],
            user in prop::option::weighted(0.9, (-90.0..=90.0, -180.0..=180.0)),
            near in any::<prop::sample::Index>(),
            at_an_item: bool,
        ) {
            let items = items(count, seed);
            let Ok(weights) = Weights::new(parts.0, parts.1, parts.2) else { return Ok(()) };
            let own = |_| if items.is_empty() { None } else { near.get(&items).at };
            let user = user.map(|(n, e)| Point::new(n, e).unwrap());
            let user = user.filter(|_| !at_an_item).or_else(|| at_an_item.then_some(()).and_then(own));
            let mut all = by_scoring_all(&items, &weights, user, half);
            all.truncate(limit);
            prop_assert_eq!(Ranker::new(items).best(&weights, user, half, limit), all);
        }
    }
}
