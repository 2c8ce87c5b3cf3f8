//! Laws that hold of every answer, whatever is asked: random questions over the embedded catalogue.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing, missing_docs, unreachable_pub)]

mod naive;
mod question;
mod ranking;
mod text;
