//! What is to be planned over.

use super::wants::Wants;
use crate::answer::ranking::Scored;
use crate::answer::setting::Setting;
use crate::plan::Worths;

/// All hosters that serve some want, with the offer by which they do.
pub(super) struct Field<'a> {
    pub(super) setting: &'a Setting<'a>,
    pub(super) wants: &'a Wants<'a>,
    /// Of each want, by hoster.
    pub(super) scored: Vec<Vec<Scored>>,
    /// Of each want, how many hosters were left out.
    pub(super) out: Vec<usize>,
    pub(super) worths: Worths,
    /// Rows of hosters that one already is with.
    pub(super) kept: Vec<usize>,
    /// Those of them that serve none of the wants.
    pub(super) idle: Vec<u32>,
    /// Wants that need a hoster.
    pub(super) of: usize,
}

impl Field<'_> {
    /// By which offer a hoster serves a want.
    pub(super) fn offer(&self, want: usize, hoster: u32) -> Option<&Scored> {
        let of = self.scored.get(want)?;
        of.binary_search_by_key(&hoster, |scored| scored.hoster).ok().and_then(|at| of.get(at))
    }
}
