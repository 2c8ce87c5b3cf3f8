//! `degafam data update`, over public directories that all lie on this machine.

mod lists;
mod troubles;
mod whole;
mod world;
