//! What is made of a packed file when it is first asked for.

use super::near::NearNames;
use once_cell::sync::OnceCell;
use std::collections::BTreeMap;

/// Made once, shared by clones.
#[derive(Default)]
pub(super) struct Lazy {
    /// Countries and regions by folded name and by code.
    pub(super) areas: OnceCell<BTreeMap<String, Vec<u16>>>,
    /// Names by length and letters.
    pub(super) near: OnceCell<NearNames>,
}
