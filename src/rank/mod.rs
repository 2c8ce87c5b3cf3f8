//! Ranking: numbers in, order out. It knows no names.

mod bound;
mod index;
mod ranker;
mod row;
mod scan;
mod score;
mod search;
mod seed;
mod spread;
mod top_k;
mod weights;

pub use ranker::{RankItem, RankQuery, Ranker};
pub use spread::DEFAULT_BAND;
pub use weights::{DEFAULT_HALF_DISTANCE_KM, Weights};

pub(crate) use bound::Bound;
pub(crate) use index::Index;
pub(crate) use row::Row;
pub(crate) use scan::{Ranked, best, draw};
pub(crate) use score::{Signals, proximity};
pub(crate) use search::search;
pub(crate) use seed::draw_seed;
pub(crate) use spread::{Traits, spread};
pub(crate) use top_k::{ScoredItem, TopK};
pub(crate) use weights::{
    COMPUTED, DIFFERENT_USE, FULL, LEAST_FIT, NOT_CHECKED, OTHER_AREA, OTHER_LANGUAGE, OTHER_NEED, PARTIAL, SIGNALS,
    UNNAMED,
};
