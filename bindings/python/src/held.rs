//! A finder, whichever way it is held.

use degafam::Finder;
use std::ops::Deref;
use std::sync::Arc;

/// A finder: the one compiled in, or one that was made.
#[derive(Debug, Clone)]
pub(crate) enum Held {
    Embedded(&'static Finder),
    Made(Arc<Finder>),
}

impl Deref for Held {
    type Target = Finder;

    fn deref(&self) -> &Finder {
        match self {
            Self::Embedded(finder) => finder,
            Self::Made(finder) => finder,
        }
    }
}
