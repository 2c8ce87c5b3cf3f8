//! Signatures of minisign.

use crate::border::{BytesIn, Out, TextIn, enter};
use crate::error::DegafamError;
use crate::registry;
use crate::status::DegafamStatus;
use std::ffi::c_char;
use std::ptr;

/// Verifies a detached signature of minisign over `length` bytes. `signature` is the text of the `.minisig` file, `key` the
/// line of a public key that begins with `RW`, or the text of the `.pub` file that holds it. `comment`, unless it is NULL,
/// takes the trusted comment, which is signed too and yours to free with degafam_text_free().
///
/// Statuses: OK; DATA when another key signed, when the bytes or the comment were changed, or when the text is no signature;
/// BAD_QUESTION when it is no public key; BAD_POINTER, BAD_LENGTH, BAD_UTF8.
#[unsafe(no_mangle)]
pub extern "C" fn degafam_verify(
    bytes: BytesIn,
    length: usize,
    signature: TextIn,
    key: TextIn,
    comment: Out<c_char>,
    error: Out<DegafamError>,
) -> DegafamStatus {
    enter(error, || {
        comment.put(ptr::null_mut());
        let bytes = bytes.read(length)?.unwrap_or_default();
        let said = degafam::signed::verify(bytes, signature.read()?, key.read()?)?;
        if comment.is_wanted() {
            comment.put(registry::keep_text(said.into()));
        }
        Ok(DegafamStatus::Ok)
    })
}
