//! The rows of a table, however their fields are quoted.

use crate::exchange::Limits;
use csv_core::{ReadFieldResult, Reader, ReaderBuilder};

/// Rows one after another; of each one field is held at a time.
pub(super) struct Rows<'a> {
    reader: Reader,
    rest: &'a [u8],
    field: Vec<u8>,
}

impl<'a> Rows<'a> {
    /// The rows of a text, whose quotes stand doubled or behind a backslash.
    pub(super) fn new(text: &'a str, separator: u8, is_escaped: bool, limits: &Limits) -> Self {
        let escape = is_escaped.then_some(b'\\');
        let reader = ReaderBuilder::new().delimiter(separator).escape(escape).build();
        Self { reader, rest: text.as_bytes(), field: vec![0; limits.value_bytes.min(text.len()) + 1] }
    }

    /// Hands on each field of the next row with the number of its column, none where it is too long; answers how many
    /// there are.
    pub(super) fn next(&mut self, mut each: impl FnMut(usize, Option<&str>)) -> Option<usize> {
        let (mut columns, mut length, mut fits) = (0, 0, true);
        loop {
            let room = self.field.get_mut(length..).unwrap_or_default();
            let (result, read, written) = self.reader.read_field(self.rest, room);
            self.rest = self.rest.get(read..).unwrap_or_default();
            length += written;
            match result {
                // The end of the file, which the next call tells.
                ReadFieldResult::InputEmpty => {}
                ReadFieldResult::OutputFull => (length, fits) = (0, false),
                ReadFieldResult::Field { record_end } => {
                    let field = self.field.get(..length).filter(|_| fits);
                    each(columns, field.and_then(|field| std::str::from_utf8(field).ok()));
                    columns += 1;
                    if record_end {
                        return Some(columns);
                    }
                    (length, fits) = (0, true);
                }
                ReadFieldResult::End => return None,
            }
        }
    }
}
