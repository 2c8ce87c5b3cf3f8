//! Families by name and by sound: few, so that an exact name is told from them without working out what slips need.

use crate::model::Family;
use crate::text::{fold, hash, spoken, squash};
use std::collections::BTreeMap;

/// The place of each family in the catalogue's list; of two with one name the first.
#[derive(Debug, Default)]
pub(crate) struct FamilyNames {
    /// By the hash of the name: all of one house's begin alike.
    names: BTreeMap<u64, u32>,
    sounds: BTreeMap<String, u32>,
}

impl FamilyNames {
    pub(super) fn of(families: &[Family]) -> Self {
        let mut all = Self::default();
        for (index, family) in (0u32..).zip(families) {
            for name in family.names().flat_map(|name| [fold(name), squash(name)]) {
                all.names.entry(hash(&name)).or_insert(index);
            }
            for sound in spoken(&squash(&family.name)) {
                all.sounds.entry(sound).or_insert(index);
            }
        }
        all
    }

    /// The family of a folded name, with or without its spaces.
    pub(crate) fn named(&self, folded: &str) -> Option<u32> {
        self.names.get(&hash(folded)).copied()
    }

    /// The family whose name sounds so.
    pub(crate) fn heard(&self, sound: &str) -> Option<u32> {
        self.sounds.get(sound).copied()
    }
}
