//! Questions, from texts or from the rows of a table.

use arrow_array::{ArrayRef, RecordBatch, RecordBatchReader};
use arrow_json::LineDelimitedWriter;
use arrow_schema::{ArrowError, Field, FieldRef, Schema};
use serde_json::{Map, Value};
use std::collections::HashSet;
use std::sync::Arc;

/// Questions answered at a time: enough that a table costs little beside its rows, few enough that answers to millions
/// need no memory.
const PIECE: usize = 4096;
/// Seeds that are drawn, as the command draws them.
const SEEDS: u64 = 10_000;
/// The two halves of a point.
const HALVES: [&str; 2] = ["latitude", "longitude"];

/// Some questions, and the columns that their rows keep.
#[derive(Debug, Default)]
pub(crate) struct Piece {
    pub(crate) texts: Vec<String>,
    pub(crate) kept: Vec<ArrayRef>,
}

/// Questions, piece by piece.
pub(crate) type Pieces = Box<dyn Iterator<Item = Result<Piece, ArrowError>> + Send>;

/// What rows may say, and what all say unless they say otherwise.
#[derive(Debug)]
pub(crate) struct Options {
    named: HashSet<String>,
    common: Map<String, Value>,
    draw: u64,
}

impl Options {
    /// Columns that are options, and what all rows have in common as a JSON object. `draw` is the seed of the first row
    /// that has none.
    pub(crate) fn new(named: HashSet<String>, common: &str, draw: u64) -> Result<Self, String> {
        let common = serde_json::from_str(common).map_err(|error| error.to_string())?;
        Ok(Self { named, common, draw })
    }

    fn reads(&self, column: &str) -> bool {
        self.named.contains(column) || HALVES.contains(&column)
    }

    /// The question of a row.
    fn question(&self, line: &[u8], row: u64) -> Result<String, ArrowError> {
        let mut question: Map<String, Value> = serde_json::from_slice(line).map_err(|e| external(e.to_string()))?;
        // A float that is no number is written as null.
        question.retain(|_, value| !value.is_null());
        let point: Map<String, Value> = HALVES.iter().filter_map(|key| question.remove_entry(*key)).collect();
        if !point.is_empty() && !question.contains_key("near") {
            question.insert("near".to_owned(), Value::Object(point));
        }
        for (key, value) in &self.common {
            if !question.contains_key(key) {
                question.insert(key.clone(), value.clone());
            }
        }
        question.entry("seed").or_insert_with(|| Value::from(self.draw.wrapping_add(row) % SEEDS));
        Ok(Value::Object(question).to_string())
    }
}

/// The fields of the columns to keep.
pub(crate) fn kept(schema: &Schema, keep: &[String]) -> Result<Vec<FieldRef>, String> {
    keep.iter()
        .map(|name| {
            let field = schema.field_with_name(name).map_err(|_| format!("no column `{name}` to keep"))?;
            Ok(Arc::new(Field::new(name, field.data_type().clone(), true).with_metadata(field.metadata().clone())))
        })
        .collect()
}

/// Questions that are texts already.
pub(crate) fn of_texts(texts: Vec<String>) -> Pieces {
    let mut rest = texts.into_iter();
    Box::new(std::iter::from_fn(move || {
        let texts: Vec<String> = rest.by_ref().take(PIECE).collect();
        if texts.is_empty() { None } else { Some(Ok(Piece { texts, kept: Vec::new() })) }
    }))
}

/// Questions of the rows of a table, read as they are asked.
pub(crate) fn of_rows(reader: Box<dyn RecordBatchReader + Send>, options: Options, keep: Vec<String>) -> Pieces {
    let mut row = 0;
    let batches = reader.flat_map(|batch| match batch {
        Ok(batch) => slices(&batch).into_iter().map(Ok).collect(),
        Err(error) => vec![Err(error)],
    });
    Box::new(batches.map(move |batch| {
        let batch = batch?;
        let piece = piece(&batch, &options, &keep, row);
        row += batch.num_rows() as u64;
        piece
    }))
}

fn slices(batch: &RecordBatch) -> Vec<RecordBatch> {
    let rows = batch.num_rows();
    (0..rows).step_by(PIECE).map(|start| batch.slice(start, PIECE.min(rows - start))).collect()
}

fn piece(batch: &RecordBatch, options: &Options, keep: &[String], first: u64) -> Result<Piece, ArrowError> {
    let schema = batch.schema();
    let asked: Vec<usize> = (0..schema.fields().len()).filter(|at| options.reads(schema.field(*at).name())).collect();
    let lines = if asked.is_empty() { b"{}\n".repeat(batch.num_rows()) } else { lines(&batch.project(&asked)?)? };
    let texts = lines
        .split(|byte| *byte == b'\n')
        .zip(first..first + batch.num_rows() as u64)
        .map(|(line, row)| options.question(line, row))
        .collect::<Result<_, _>>()?;
    let kept = keep
        .iter()
        .map(|name| batch.column_by_name(name).cloned().ok_or_else(|| external(format!("a batch lacks `{name}`"))));
    Ok(Piece { texts, kept: kept.collect::<Result<_, _>>()? })
}

/// Each row as a JSON object without its nulls.
fn lines(batch: &RecordBatch) -> Result<Vec<u8>, ArrowError> {
    let mut lines = LineDelimitedWriter::new(Vec::new());
    lines.write(batch)?;
    lines.finish()?;
    Ok(lines.into_inner())
}

fn external(message: String) -> ArrowError {
    ArrowError::ExternalError(message.into())
}
