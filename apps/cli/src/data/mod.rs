//! `degafam data …`: from the editable files to the packed catalogue.

pub(crate) mod check;
mod locate;
mod read;

pub(crate) use locate::locate;
pub(crate) use read::read;
