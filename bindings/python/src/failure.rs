//! The core's errors as Python's exceptions.

use degafam::{Error, Lang, formats::ErrorDocument};
use pyo3::exceptions::PyRuntimeError;
use pyo3::prelude::*;

/// The exception of an error. `degafam._errors` alone knows the classes.
pub(crate) fn raised(py: Python<'_>, error: Error) -> PyErr {
    let ErrorDocument { error: body, .. } = error.document(Lang::En);
    let made = py
        .import("degafam._errors")
        .and_then(|errors| errors.getattr("made"))
        .and_then(|made| made.call1((error.status().code(), body.code, body.message, body.hint)));
    made.map_or_else(|failed| failed, PyErr::from_value)
}

/// What a stream could not do.
pub(crate) fn broken(error: impl std::fmt::Display) -> PyErr {
    PyRuntimeError::new_err(error.to_string())
}
