//! Releases of data: made, refused, installed and used.

mod made;
mod refused;
mod used;
mod web;
mod world;
