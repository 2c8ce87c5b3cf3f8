//! Signatures of minisign.

use crate::failure::raised;
use pyo3::prelude::*;
use pyo3::pybacked::{PyBackedBytes, PyBackedStr};

/// Verifies a signature and gives its trusted comment.
#[pyfunction]
pub(crate) fn verify(
    py: Python<'_>,
    data: PyBackedBytes,
    signature: PyBackedStr,
    key: PyBackedStr,
) -> PyResult<String> {
    py.detach(|| degafam::signed::verify(&data, &signature, &key)).map_err(|error| raised(py, error))
}
