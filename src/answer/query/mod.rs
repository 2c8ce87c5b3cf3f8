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

// The JSON door asks with some of the options alone, and reads its requests as a question is read.
#[cfg(feature = "json")]
pub(crate) use given::Given;
#[cfg(feature = "json")]
pub(crate) use option::unknown;
#[cfg(feature = "json")]
pub(crate) use read::read;
#[cfg(feature = "json")]
pub(crate) use table::{AS_OF, DIRECTORY, LANG, LETTERS, OPTIONS, PLAN_OPTIONS, SOFTWARE};
