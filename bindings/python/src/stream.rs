//! A table that is made as it is read.

use crate::failure::broken;
use arrow_array::RecordBatchReader;
use arrow_schema::SchemaRef;
use pyo3::exceptions::PyValueError;
use pyo3::prelude::*;
use pyo3::types::{PyCapsule, PyList};
use pyo3_arrow::ffi::to_schema_pycapsule;
use pyo3_arrow::{PyArray, PyRecordBatchReader};
use std::fmt;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

type Reader = Box<dyn RecordBatchReader + Send>;

/// A table that is made as it is read, once.
#[pyclass(frozen, module = "degafam._degafam")]
pub(crate) struct Stream {
    schema: SchemaRef,
    reader: Mutex<Option<Reader>>,
}

impl fmt::Debug for Stream {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Stream").field("schema", &self.schema).finish_non_exhaustive()
    }
}

impl Stream {
    pub(crate) fn new(reader: Reader) -> Self {
        Self { schema: reader.schema(), reader: Mutex::new(Some(reader)) }
    }

    /// To be called without the interpreter's lock: whoever reads may wait for it, should the source be Python.
    fn lock(&self) -> MutexGuard<'_, Option<Reader>> {
        self.reader.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

#[pymethods]
impl Stream {
    /// Names of the columns.
    #[getter]
    fn names(&self) -> Vec<String> {
        self.schema.fields().iter().map(|field| field.name().clone()).collect()
    }

    fn __arrow_c_schema__<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyCapsule>> {
        Ok(to_schema_pycapsule(py, self.schema.as_ref())?)
    }

    #[pyo3(signature = (requested_schema=None))]
    fn __arrow_c_stream__<'py>(
        &self,
        py: Python<'py>,
        requested_schema: Option<Bound<'py, PyAny>>,
    ) -> PyResult<Bound<'py, PyAny>> {
        let reader = py
            .detach(|| self.lock().take())
            .ok_or_else(|| PyValueError::new_err("the stream was read already: ask again"))?;
        Bound::new(py, PyRecordBatchReader::new(reader))?.call_method1("__arrow_c_stream__", (requested_schema,))
    }

    /// The next rows as one list a column; None at the end.
    fn next_columns<'py>(&self, py: Python<'py>) -> PyResult<Option<Vec<Bound<'py, PyList>>>> {
        let batch = py.detach(|| self.lock().as_mut().and_then(Iterator::next));
        let Some(batch) = batch else { return Ok(None) };
        let batch = batch.map_err(broken)?;
        let columns = batch.columns().iter().zip(self.schema.fields()).map(|(column, field)| {
            let column = PyArray::new(Arc::clone(column), Arc::clone(field));
            Ok(Bound::new(py, column)?.call_method0("to_pylist")?.cast_into::<PyList>()?)
        });
        columns.collect::<PyResult<_>>().map(Some)
    }
}
