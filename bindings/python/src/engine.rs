//! A finder that Python holds.

use crate::failure::{broken, raised};
use crate::held::Held;
use crate::places::{self, Shared};
use crate::ranking::Asker;
use crate::requests::{self, Options};
use crate::stream::Stream;
use degafam::{
    Catalogue, Error, Finder, Overlay,
    places::{CoordinatesOnly, Gazetteer},
};
use pyo3::exceptions::PyValueError;
use pyo3::prelude::*;
use pyo3::pybacked::{PyBackedBytes, PyBackedStr};
use pyo3_arrow::input::AnyRecordBatch;
use std::collections::HashSet;
use std::sync::Arc;

/// A catalogue and a gazetteer, ready to answer. Every method lets other threads run.
#[pyclass(frozen, module = "degafam._degafam")]
#[derive(Debug)]
pub(crate) struct Engine {
    finder: Held,
    places: Option<Shared>,
}

/// What a new engine is made of; none: what is compiled in.
fn open(catalogue: Option<&[u8]>, places: Option<Vec<u8>>, only_coordinates: bool) -> Result<Engine, Error> {
    let places = match places {
        Some(bytes) => Some(Shared::Read(Arc::new(Gazetteer::open(bytes)?))),
        None if only_coordinates => None,
        None => Some(Shared::Embedded(Gazetteer::embedded()?)),
    };
    let finder = match (catalogue, &places) {
        (None, Some(Shared::Embedded(_))) => Held::Embedded(Finder::embedded()?),
        (None, Some(read)) => Held::Made(Arc::new(Finder::embedded()?.with_places(read.clone()))),
        (None, None) => Held::Made(Arc::new(Finder::embedded()?.with_places(CoordinatesOnly))),
        (Some(bytes), Some(read)) => Held::Made(Arc::new(Finder::new(Catalogue::open(bytes)?, read.clone()))),
        (Some(bytes), None) => Held::Made(Arc::new(Finder::new(Catalogue::open(bytes)?, CoordinatesOnly))),
    };
    Ok(Engine { finder, places })
}

#[pymethods]
impl Engine {
    /// Opens packed files; None: the compiled in ones.
    #[new]
    #[pyo3(signature = (catalogue=None, places=None, only_coordinates=false))]
    fn new(
        py: Python<'_>,
        catalogue: Option<PyBackedBytes>,
        places: Option<PyBackedBytes>,
        only_coordinates: bool,
    ) -> PyResult<Self> {
        py.detach(|| open(catalogue.as_deref(), places.map(|bytes| bytes.to_vec()), only_coordinates))
            .map_err(|error| raised(py, error))
    }

    /// The same with records laid over its catalogue.
    fn overlaid(&self, py: Python<'_>, overlay: PyBackedStr) -> PyResult<Self> {
        let finder = py.detach(|| self.finder.overlaid(Overlay::from_json(&overlay)?));
        let finder = finder.map_err(|error| raised(py, error))?;
        Ok(Self { finder: Held::Made(Arc::new(finder)), places: self.places.clone() })
    }

    /// Answers a request: its status and its document.
    fn ask(&self, py: Python<'_>, request: PyBackedStr) -> (u8, String) {
        let reply = py.detach(|| self.finder.ask(&request));
        (reply.status.code(), reply.json)
    }

    /// Ranks for each of these questions, written as JSON.
    fn rank_texts(&self, texts: Vec<String>, threads: usize) -> Stream {
        let asker = Asker::new(self.finder.clone(), threads);
        Stream::new(Box::new(asker.answer(requests::of_texts(texts), Vec::new())))
    }

    /// Ranks for each row of a table. Its columns `named` are options, `options` those that all rows have in common,
    /// `draw` the seed of the first row that has none.
    fn rank_rows(
        &self,
        rows: AnyRecordBatch,
        named: HashSet<String>,
        options: PyBackedStr,
        draw: u64,
        keep: Vec<String>,
        threads: usize,
    ) -> PyResult<Stream> {
        let options = Options::new(named, &options, draw).map_err(PyValueError::new_err)?;
        let reader = rows.into_reader()?;
        let kept = requests::kept(&reader.schema(), &keep).map_err(PyValueError::new_err)?;
        let asker = Asker::new(self.finder.clone(), threads);
        Ok(Stream::new(Box::new(asker.answer(requests::of_rows(reader, options, keep), kept))))
    }

    /// Every place that is known by name, of these countries and one kind if asked.
    fn places(&self, py: Python<'_>, countries: Vec<String>, kind: Option<PyBackedStr>) -> PyResult<Stream> {
        let reader = py.detach(|| places::listed(self.places.as_ref(), &countries, kind.as_deref()));
        Ok(Stream::new(Box::new(reader.map_err(broken)?)))
    }
}
