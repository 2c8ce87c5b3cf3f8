//! x
use pyo3::prelude::*;
#[pymodule(gil_used = false)]
fn _degafam(_m: &Bound<'_, PyModule>) -> PyResult<()> { Ok(()) }
