//! Questions in, ranked hosters out, as one table.

use crate::held::Held;
use crate::requests::{Piece, Pieces};
use arrow_array::builder::{Float64Builder, Int32Builder, Int64Builder, StringBuilder};
use arrow_array::{ArrayRef, RecordBatch, RecordBatchIterator, RecordBatchReader, UInt64Array};
use arrow_schema::{ArrowError, DataType, Field, FieldRef, Fields, Schema, SchemaRef};
use arrow_select::{concat::concat_batches, take::take};
use degafam::{Error, Finder, Outcome, Query, Standing};
use pyo3::Python;
use std::sync::Arc;

/// A finder that answers whole batches.
#[derive(Debug, Clone)]
pub(crate) struct Asker {
    finder: Held,
    threads: usize,
}

/// More would wait for each other: a piece of a batch takes some milliseconds.
const THREADS: usize = 64;

fn numbers() -> Fields {
    Fields::from(vec![
        Field::new("query", DataType::Int64, false),
        Field::new("status", DataType::Int32, false),
        Field::new("error", DataType::Utf8, true),
        Field::new("rank", DataType::Int32, true),
        Field::new("hoster", DataType::Utf8, true),
        Field::new("software", DataType::Utf8, true),
        Field::new("distance_km", DataType::Float64, true),
        Field::new("fit", DataType::Float64, true),
        Field::new("proximity", DataType::Float64, true),
        Field::new("openness", DataType::Float64, true),
        Field::new("assurance", DataType::Float64, true),
        Field::new("score", DataType::Float64, true),
    ])
}

/// The numbers, with the kept columns behind the number of the question.
fn schema(kept: &[FieldRef]) -> SchemaRef {
    let mut fields: Vec<FieldRef> = numbers().iter().cloned().collect();
    fields.splice(1..1, kept.iter().cloned());
    Arc::new(Schema::new(fields))
}

impl Asker {
    pub(crate) fn new(finder: Held, threads: usize) -> Self {
        Self { finder, threads: threads.clamp(1, THREADS) }
    }

    /// The answers to all questions, made as they are read.
    pub(crate) fn answer(self, pieces: Pieces, kept: Vec<FieldRef>) -> impl RecordBatchReader + Send {
        let schema = schema(&kept);
        let (mut first, out) = (0, Arc::clone(&schema));
        let batches = pieces.map(move |piece| {
            let piece = piece?;
            let start = first;
            first += piece.texts.len() as i64;
            free(|| self.table(&piece, start, &out))
        });
        RecordBatchIterator::new(batches, schema)
    }

    fn table(&self, piece: &Piece, first: i64, schema: &SchemaRef) -> Result<RecordBatch, ArrowError> {
        let numbers = self.numbers(&piece.texts)?;
        let query = numbers.column(0).as_any().downcast_ref::<arrow_array::Int64Array>();
        let rows = query.map(|query| query.values().iter().map(|row| *row as u64).collect::<Vec<_>>());
        let rows = UInt64Array::from(rows.unwrap_or_default());
        let mut columns: Vec<ArrayRef> = numbers.columns().to_vec();
        let shifted = arrow_array::Int64Array::from_iter_values(rows.values().iter().map(|row| first + *row as i64));
        let kept = piece.kept.iter().map(|column| take(column, &rows, None)).collect::<Result<Vec<_>, _>>()?;
        columns.splice(0..1, std::iter::once(Arc::new(shifted) as ArrayRef).chain(kept));
        RecordBatch::try_new(Arc::clone(schema), columns)
    }

    /// The answers, numbered from 0.
    fn numbers(&self, texts: &[String]) -> Result<RecordBatch, ArrowError> {
        let share = texts.len().div_ceil(self.threads).max(1);
        if share >= texts.len() {
            return rank(&self.finder, texts, 0);
        }
        let parts = std::thread::scope(|scope| {
            let started: Vec<_> = texts
                .chunks(share)
                .enumerate()
                .map(|(part, texts)| scope.spawn(move || rank(&self.finder, texts, (part * share) as i64)))
                .collect();
            let stopped = |_| ArrowError::ComputeError("a thread stopped".into());
            started.into_iter().map(|thread| thread.join().map_err(stopped)?).collect::<Result<Vec<_>, _>>()
        })?;
        concat_batches(&Arc::new(Schema::new(numbers())), &parts)
    }
}

/// Runs without the interpreter's lock. Some readers of streams hold it and some do not; it is taken first, so that giving
/// it up is right for both.
fn free<T: Send>(mut work: impl FnMut() -> T + Send) -> T {
    // None: Python is shutting down, and nobody waits for its lock.
    Python::try_attach(|py| py.detach(&mut work)).unwrap_or_else(work)
}

/// A column for each number.
#[derive(Default)]
struct Columns {
    query: Int64Builder,
    status: Int32Builder,
    error: StringBuilder,
    rank: Int32Builder,
    hoster: StringBuilder,
    software: StringBuilder,
    distance_km: Float64Builder,
    fit: Float64Builder,
    proximity: Float64Builder,
    openness: Float64Builder,
    assurance: Float64Builder,
    score: Float64Builder,
}

impl Columns {
    fn push(&mut self, query: i64, status: Outcome, error: Option<&Error>, ranked: Option<(i32, &Standing<'_>)>) {
        let standing = ranked.map(|(_, standing)| standing);
        self.query.append_value(query);
        self.status.append_value(i32::from(status.code()));
        self.error.append_option(error.map(Error::code));
        self.rank.append_option(ranked.map(|(rank, _)| rank));
        self.hoster.append_option(standing.map(|s| s.hoster));
        self.software.append_option(standing.and_then(|s| s.software));
        self.distance_km.append_option(standing.and_then(|s| s.distance_km));
        self.fit.append_option(standing.map(|s| s.fit));
        self.proximity.append_option(standing.and_then(|s| s.proximity));
        self.openness.append_option(standing.map(|s| s.openness));
        self.assurance.append_option(standing.map(|s| s.assurance));
        self.score.append_option(standing.map(|s| s.score));
    }

    fn finish(mut self) -> Result<RecordBatch, ArrowError> {
        let columns: Vec<ArrayRef> = vec![
            Arc::new(self.query.finish()),
            Arc::new(self.status.finish()),
            Arc::new(self.error.finish()),
            Arc::new(self.rank.finish()),
            Arc::new(self.hoster.finish()),
            Arc::new(self.software.finish()),
            Arc::new(self.distance_km.finish()),
            Arc::new(self.fit.finish()),
            Arc::new(self.proximity.finish()),
            Arc::new(self.openness.finish()),
            Arc::new(self.assurance.finish()),
            Arc::new(self.score.finish()),
        ];
        RecordBatch::try_new(Arc::new(Schema::new(numbers())), columns)
    }
}

/// The answers to some questions, a row a hoster; a question without one has a row that says why.
fn rank(finder: &Finder, texts: &[String], first: i64) -> Result<RecordBatch, ArrowError> {
    let mut columns = Columns::default();
    for (text, query) in texts.iter().zip(first..) {
        match Query::from_json(text).and_then(|question| finder.standings(&question)) {
            Err(error) => columns.push(query, error.status(), Some(&error), None),
            Ok(standings) if standings.hosters.is_empty() => columns.push(query, standings.status(), None, None),
            Ok(standings) => {
                for (standing, rank) in standings.hosters.iter().zip(1..) {
                    columns.push(query, standings.status(), None, Some((rank, standing)));
                }
            }
        }
    }
    columns.finish()
}
