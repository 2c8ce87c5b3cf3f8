//! From bytes to text.

use crate::catalogue::Severity;
use crate::error::{Error, ErrorKind};
use crate::exchange::{Limits, Origin, Report};
use std::borrow::Cow;

/// The text of a file: UTF-8, with or without its mark, or else Latin-1.
pub(super) fn text<'a>(
    bytes: &'a [u8],
    origin: &Origin,
    limits: &Limits,
    report: &mut Report,
) -> Result<Cow<'a, str>, Error> {
    if bytes.len() > limits.file_bytes {
        return Err(Error::new(ErrorKind::FileTooLarge).plain("bytes", bytes.len()).plain("limit", limits.file_bytes));
    }
    if bytes.contains(&0) {
        return Err(Error::new(ErrorKind::NotText));
    }
    let bytes = bytes.strip_prefix(b"\xef\xbb\xbf").unwrap_or(bytes);
    Ok(match std::str::from_utf8(bytes) {
        Ok(text) => Cow::Borrowed(text),
        Err(wrong) => {
            let before = bytes.get(..wrong.valid_up_to()).unwrap_or_default();
            let line = before.iter().filter(|b| **b == b'\n').count() + 1;
            let problem = "the file is not UTF-8, and was read as Latin-1";
            report.say(Severity::Warning, "encoding", origin, Some((line, "")), problem, "save it as UTF-8");
            // Latin-1 is the first 256 characters of Unicode in their order.
            Cow::Owned(bytes.iter().map(|b| char::from(*b)).collect())
        }
    })
}
