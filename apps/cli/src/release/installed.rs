//! The data of the release that is installed, ready to answer.

use super::latest::Kind;
use super::store::Store;
use crate::data::read_overlay;
use crate::failure::Failure;
use crate::files;
use degafam::{Catalogue, Finder, places::Gazetteer};
use std::path::Path;

/// A finder over the installed release, with its version: nothing where none is installed, or where the program itself
/// brings newer data.
pub(crate) fn newest(store: &Store, embedded: &Finder) -> Result<Option<(Finder, String)>, Failure> {
    let Some(held) = store.current()? else { return Ok(None) };
    if held.latest.date < embedded.catalogue().date() {
        return Ok(None);
    }
    let read = |name: &str| files::read(&held.path(name));
    let mut finder = embedded.with_places(Gazetteer::embedded()?);
    for file in &held.latest.files {
        let name = &file.file.name;
        let within = |e: degafam::Error| Failure::within(&held.path(name), e);
        match file.kind {
            Kind::Catalogue => {
                let bytes = read(name)?;
                if bytes != Catalogue::embedded_bytes() {
                    finder = finder.with_catalogue(Catalogue::open(&bytes).map_err(within)?);
                }
            }
            Kind::Places if file.date > Gazetteer::embedded()?.date().parse().ok() => {
                finder = finder.with_places(Gazetteer::open(read(name)?).map_err(within)?);
            }
            Kind::Places | Kind::Layer | Kind::Other => {}
        }
    }
    // Over the catalogue, whichever stands first in the list.
    for layer in held.latest.of_kind(Kind::Layer) {
        finder = laid(&finder, &held.path(&layer.file.name), &read(&layer.file.name)?)?;
    }
    Ok(Some((finder, held.version.to_string())))
}

/// The finder with the overlay of a file laid over it.
pub(super) fn laid(finder: &Finder, file: &Path, bytes: &[u8]) -> Result<Finder, Failure> {
    let Some(overlay) = read_overlay(file, bytes)? else {
        return Err(Failure::data(format!("{}: this is no overlay, .toml or .json", file.display())));
    };
    finder.overlaid(overlay).map_err(|e| Failure::within(file, e))
}
