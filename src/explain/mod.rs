//! Reasons are data first, then a text made of that data alone, in four languages.

mod antifeatures;
mod details;
mod plan_texts;
mod reason;
mod texts;
mod words;

pub use reason::{Reason, Value};
pub use words::word;

pub(crate) use antifeatures::antifeature;
pub(crate) use reason::say;
