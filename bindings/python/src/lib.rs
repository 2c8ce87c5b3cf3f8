//! The compiled half of the Python package `degafam`: the core's door, and batches as Arrow tables. The half that users
//! see, `python/degafam/`, is Python.
//!
//! `engine` asks the core through the finder that is `held`, `places` lists the gazetteer; of a batch, `requests` makes
//! questions of rows, `ranking` answers them, `stream` hands the answers to Python; `signed` verifies signatures;
//! `failure` makes the core's errors Python's.

mod engine;
mod failure;
mod held;
mod places;
mod ranking;
mod requests;
mod signed;
mod stream;

use pyo3::prelude::*;

/// The compiled half of the package: use `degafam`.
// Nothing here changes once it is made, save the streams, which stand behind a lock: no need for the interpreter's.
#[pymodule(gil_used = false)]
mod _degafam {
    #[pymodule_export]
    use super::engine::Engine;
    /// The version of the package, which is that of the library.
    #[pymodule_export]
    #[allow(non_upper_case_globals, reason = "Python's own name")]
    const __version__: &str = env!("CARGO_PKG_VERSION");
    #[pymodule_export]
    use super::signed::verify;
    #[pymodule_export]
    use super::stream::Stream;
}
