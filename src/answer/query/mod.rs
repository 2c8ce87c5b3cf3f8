//! What is asked: the question, its filters, and one table of options that every front-end reads.

mod filters;
mod given;
mod near;
mod option;
mod question;
mod read;
mod table;

pub use filters::Filters;
pub use near::Near;
pub use option::{OptionKind, QueryOption};
pub use question::Query;

pub(crate) use given::Given;
pub(crate) use option::unknown;
pub(crate) use read::read;
pub(crate) use table::{AS_OF, FILTERS, LANG, LETTERS, OPTIONS, SOFTWARE};
