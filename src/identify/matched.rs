//! A record that was recognised.

use super::hit::MatchedBy;
use crate::catalogue::{Catalogue, NameKind};
use crate::error::Error;
use serde::{Deserialize, Serialize};

/// What was recognised.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct Match {
    /// Service, software, need or hoster.
    pub kind: NameKind,
    /// Its id.
    pub id: String,
    /// Its name; a need's is in English.
    pub name: String,
    /// How it was recognised.
    pub how: MatchedBy,
    /// How sure that is, 0 to 1.
    pub confidence: f64,
    #[serde(skip)]
    pub(crate) index: u32,
}

pub(crate) fn id_of(catalogue: &Catalogue, kind: NameKind, index: u32) -> &str {
    let tables = &catalogue.tables;
    match kind {
        NameKind::Service => tables.stores.services.id(index),
        NameKind::Software => tables.stores.software.id(index),
        NameKind::Need => tables.stores.needs.id(index),
        NameKind::Hoster => tables.stores.hosters.id(index),
    }
}

/// The official name; a need's is in English.
pub(crate) fn title(catalogue: &Catalogue, kind: NameKind, index: u32) -> Result<&str, Error> {
    let names = &catalogue.tables.names;
    let titles = match kind {
        NameKind::Service => &names.services,
        NameKind::Software => &names.software,
        NameKind::Need => &names.needs,
        NameKind::Hoster => return Ok(&catalogue.kept_hoster(index)?.name),
    };
    titles.get(index as usize).ok_or_else(|| Error::damaged("a name is missing"))
}
