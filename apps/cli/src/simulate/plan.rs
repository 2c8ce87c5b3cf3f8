//! What is simulated.

use super::wanted::Wanted;
use degafam::{Query, Weights, places::Place};
use serde::Serialize;

/// Where the users live.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, clap::ValueEnum)]
#[serde(rename_all = "snake_case")]
pub(crate) enum Region {
    /// French communes, those overseas too
    France,
    /// French communes, and towns of the world from 5,000 inhabitants
    World,
}

/// Everything that decides the result: the same plan over the same data gives the same numbers.
#[derive(Debug, Clone)]
pub(crate) struct Plan {
    /// How many users ask.
    pub(crate) users: usize,
    /// Draws users, and gives each the seed of its question.
    pub(crate) seed: u64,
    pub(crate) region: Region,
    /// What they want to leave, each as often as the others.
    pub(crate) wanted: Vec<Wanted>,
    /// How many answers a user reads.
    pub(crate) limit: usize,
    /// Difference of score within which hosters take turns.
    pub(crate) band: f64,
    pub(crate) weights: Weights,
    /// Languages that every user speaks; none: any.
    pub(crate) languages: Vec<String>,
}

impl Plan {
    /// A question about one of the wanted services, from nowhere yet.
    pub(crate) fn question(&self, wanted: &Wanted) -> Query {
        let mut query = Query::new(wanted.asked.as_str()).limit(self.limit).band(self.band);
        query.weights = self.weights;
        query.languages = self.languages.clone();
        query
    }

    /// The same, asked from a place.
    pub(crate) fn question_at(&self, wanted: &Wanted, place: &Place, seed: u64) -> Query {
        self.question(wanted).near(place.clone()).seed(seed)
    }
}
