//! Finders: a catalogue and a gazetteer, ready to answer.

use crate::border::{BytesIn, Out, TextIn, end, enter};
use crate::error::DegafamError;
use crate::registry;
use crate::status::{DegafamStatus, Fault};
use degafam::{
    Catalogue, Error, Finder, Overlay,
    places::{CoordinatesOnly, Gazetteer},
};
use std::ops::Deref;

/// A catalogue and a gazetteer, ready to answer. Freed with degafam_finder_free(). Read-only: make one and share it
/// between threads.
#[derive(Debug)]
pub struct DegafamFinder(Held);

#[derive(Debug)]
enum Held {
    Embedded(&'static Finder),
    Made(Box<Finder>),
}

impl From<Finder> for DegafamFinder {
    fn from(finder: Finder) -> Self {
        Self(Held::Made(Box::new(finder)))
    }
}

impl Deref for DegafamFinder {
    type Target = Finder;

    fn deref(&self) -> &Finder {
        match &self.0 {
            Held::Embedded(finder) => finder,
            Held::Made(finder) => finder,
        }
    }
}

fn gazetteer(bytes: &[u8]) -> Result<Gazetteer, Fault> {
    Gazetteer::open(bytes.to_vec()).map_err(fault)
}

fn fault(error: impl Into<Error>) -> Fault {
    error.into().into()
}

/// A finder over the catalogue and the places that are compiled in. The first call reads them; later ones cost nothing,
/// since all share the same.
///
/// Statuses: OK; BAD_POINTER when `finder` is NULL; DATA when the library was built with damaged data.
#[unsafe(no_mangle)]
pub extern "C" fn degafam_finder_embedded(finder: Out<DegafamFinder>, error: Out<DegafamError>) -> DegafamStatus {
    enter(error, || {
        let finder = finder.wanted()?;
        finder.give(DegafamFinder(Held::Embedded(Finder::embedded()?)));
        Ok(DegafamStatus::Ok)
    })
}

/// A finder over a packed catalogue (`catalogue.bin`) and packed places (`places.bin`) that you have in memory, for
/// example newer ones than those compiled in. Both are copied: yours may go after the call.
///
/// `places` may be NULL: then places are understood as coordinates only. For the places that are compiled in, see
/// degafam_finder_with_embedded_places().
///
/// Statuses: OK; DATA when the catalogue or the places are none, damaged, too new or too old; BAD_POINTER,
/// BAD_LENGTH.
#[unsafe(no_mangle)]
pub extern "C" fn degafam_finder_open(
    catalogue: BytesIn,
    catalogue_length: usize,
    places: BytesIn,
    places_length: usize,
    finder: Out<DegafamFinder>,
    error: Out<DegafamError>,
) -> DegafamStatus {
    enter(error, || {
        let finder = finder.wanted()?;
        let bytes = catalogue.read(catalogue_length)?.ok_or_else(|| Fault::null("the catalogue"))?;
        let catalogue = Catalogue::open(bytes).map_err(fault)?;
        let made = match places.read(places_length)? {
            None => Finder::new(catalogue, CoordinatesOnly),
            Some(bytes) => Finder::new(catalogue, gazetteer(bytes)?),
        };
        finder.give(made.into());
        Ok(DegafamStatus::Ok)
    })
}

/// A new finder with records laid over the catalogue of `base`, which stays as it is. `overlay` is JSON in `overlay_length`
/// bytes, or ended by NUL and DEGAFAM_NUL_TERMINATED: see `schema/overlay.schema.json` of the project. Every answer shows
/// the digest of the new catalogue.
///
/// Statuses: OK; DATA when the text is no overlay or a record has an error, which is named; BAD_HANDLE, BAD_POINTER,
/// BAD_LENGTH, BAD_UTF8.
#[unsafe(no_mangle)]
pub extern "C" fn degafam_finder_overlaid(
    base: *const DegafamFinder,
    overlay: TextIn,
    overlay_length: usize,
    finder: Out<DegafamFinder>,
    error: Out<DegafamError>,
) -> DegafamStatus {
    enter(error, || {
        let finder = finder.wanted()?;
        let base = registry::get(base)?;
        let overlay = Overlay::from_json(overlay.document(overlay_length)?).map_err(fault)?;
        finder.give(base.overlaid(overlay)?.into());
        Ok(DegafamStatus::Ok)
    })
}

/// A new finder with the catalogue of `base`, which stays as it is, and other packed places, which are copied. NULL with
/// length 0: coordinates only.
///
/// Statuses: OK; DATA when the places are none, damaged, too new or too old; BAD_HANDLE, BAD_POINTER, BAD_LENGTH.
#[unsafe(no_mangle)]
pub extern "C" fn degafam_finder_with_places(
    base: *const DegafamFinder,
    places: BytesIn,
    places_length: usize,
    finder: Out<DegafamFinder>,
    error: Out<DegafamError>,
) -> DegafamStatus {
    enter(error, || {
        let finder = finder.wanted()?;
        let base = registry::get(base)?;
        let made = match places.read(places_length)? {
            None => base.with_places(CoordinatesOnly),
            Some(bytes) => base.with_places(gazetteer(bytes)?),
        };
        finder.give(made.into());
        Ok(DegafamStatus::Ok)
    })
}

/// A new finder with the catalogue of `base`, which stays as it is, and the places that are compiled in.
///
/// Statuses: OK; BAD_HANDLE, BAD_POINTER; DATA when the library was built with damaged places.
#[unsafe(no_mangle)]
pub extern "C" fn degafam_finder_with_embedded_places(
    base: *const DegafamFinder,
    finder: Out<DegafamFinder>,
    error: Out<DegafamError>,
) -> DegafamStatus {
    enter(error, || {
        let finder = finder.wanted()?;
        let base = registry::get(base)?;
        finder.give(base.with_places(Gazetteer::embedded().map_err(fault)?).into());
        Ok(DegafamStatus::Ok)
    })
}

/// Frees a finder. NULL is well; one that was freed before gives DEGAFAM_STATUS_BAD_HANDLE and does no harm. A thread
/// that is still asking it finishes undisturbed. Answers do not need their finder any more.
#[unsafe(no_mangle)]
pub extern "C" fn degafam_finder_free(finder: *mut DegafamFinder) -> DegafamStatus {
    end(|| registry::release(finder))
}
