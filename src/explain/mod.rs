//! Reasons are data first, then a text made of that data alone, in every language.

mod antifeatures;
mod reason;
mod texts;
mod words;

pub use reason::{Reason, Value};
pub use words::word;

pub(crate) use antifeatures::antifeature;
pub(crate) use reason::say;
