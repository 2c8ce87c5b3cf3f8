//! `degafam data update`: the public lists of `data/directories.toml`, asked politely, kept as they were taken, and laid
//! together by licence.

mod kept;
mod layers;
mod read;
mod table;
mod visit;

pub(crate) use kept::{Kept, Store};
pub(crate) use layers::{Layers, layers};
pub(crate) use read::read;
pub(crate) use table::{Directory, May, Table};
pub(crate) use visit::{Visit, visit};
