use super::Catalogue;
use crate::error::Error;
use crate::model::Hoster;

/// Hosters of a catalogue in whose place others are laid.
pub(super) struct Gone<'a> {
    /// Their indices, rising.
    indices: Vec<u32>,
    pub(super) hosters: Vec<&'a Hoster>,
}

impl<'a> Gone<'a> {
    pub(super) fn of(base: &'a Catalogue, mut indices: Vec<u32>) -> Result<Self, Error> {
        indices.sort_unstable();
        let hosters = indices.iter().map(|index| base.kept_hoster(*index)).collect::<Result<_, _>>()?;
        Ok(Self { indices, hosters })
    }

    pub(super) fn has(&self, index: u32) -> bool {
        self.indices.binary_search(&index).is_ok()
    }
}
