//! What a catalogue is made of.

use crate::model::{Criterion, Date, Family, Hoster, Layer, Need, Service, Software};
use serde::{Deserialize, Serialize};

/// Everything a catalogue is made of, as records.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Records {
    /// Date of the data.
    pub date: Date,
    /// Of whom they come, the one beneath first.
    #[serde(default)]
    pub layers: Vec<Layer>,
    /// Criteria of openness, at most 255.
    pub criteria: Vec<Criterion>,
    /// Needs.
    pub needs: Vec<Need>,
    /// Houses and suites, whose services people leave together.
    #[serde(default)]
    pub families: Vec<Family>,
    /// Proprietary services.
    pub services: Vec<Service>,
    /// Software.
    pub software: Vec<Software>,
    /// Hosters.
    pub hosters: Vec<Hoster>,
}

impl Records {
    /// The same, every kind in the order of ids.
    pub(super) fn sorted(&self) -> Self {
        let mut sorted = self.clone();
        sorted.criteria.sort_by(|a, b| a.id.cmp(&b.id));
        sorted.families.sort_by(|a, b| a.id.cmp(&b.id));
        sorted.needs.sort_by(|a, b| a.id.cmp(&b.id));
        sorted.services.sort_by(|a, b| a.id.cmp(&b.id));
        sorted.software.sort_by(|a, b| a.id.cmp(&b.id));
        sorted.hosters.sort_by(|a, b| a.id.cmp(&b.id));
        sorted
    }
}
