//! `degafam data update`: the public lists of `data/directories.toml`, asked politely, kept as they were taken, and laid
//! together by licence.

mod folder;
mod kept;
mod layers;
mod read;
mod run;
mod table;
mod visit;

pub(crate) use folder::{write, written};
pub(crate) use kept::Store;
pub(crate) use layers::{Layers, layers};
pub(crate) use run::{Fate, List, Run};
pub(crate) use table::{Directory, May, Table};
