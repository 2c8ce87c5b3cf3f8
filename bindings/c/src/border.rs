//! The border to C: the only unsafe code.
//!
//! What C hands over arrives as [`TextIn`], [`BytesIn`] and [`Out`]. No Rust code makes such a value; each comes from a
//! caller who has promised, in `degafam.h`, what its pointer points to. So their methods are safe to call.

use crate::error::DegafamError;
use crate::registry;
use crate::status::{DegafamStatus, Fault};
use std::ffi::c_char;
use std::panic::{AssertUnwindSafe, catch_unwind};

/// Text in UTF-8 that the library lends: `length` bytes at `data`, not terminated by NUL.
///
/// To print one: `printf("%.*s\n", (int)text.length, text.data)`, unless it is absent.
///
/// It is valid until the handle it was read from is freed. `data` is NULL when the text is absent or unknown, which is
/// not the same as empty.
#[derive(Debug, Clone, Copy)]
#[repr(C)]
pub struct DegafamText {
    /// First byte; NULL when absent.
    pub data: *const c_char,
    /// Number of bytes.
    pub length: usize,
}

impl DegafamText {
    /// What is unknown.
    pub(crate) const ABSENT: Self = Self { data: std::ptr::null(), length: 0 };
}

impl From<&str> for DegafamText {
    fn from(text: &str) -> Self {
        Self { data: text.as_ptr().cast(), length: text.len() }
    }
}

/// Start of a text that C lends for the time of one call; its length comes beside it.
#[derive(Debug)]
#[repr(transparent)]
pub struct TextIn(*const c_char);

/// Start of bytes that C lends for the time of one call; their number comes beside it.
#[derive(Debug)]
#[repr(transparent)]
pub struct BytesIn(*const u8);

/// Where C wants a new handle; NULL when it does not.
#[derive(Debug)]
#[repr(transparent)]
pub struct Out<T>(*mut *mut T);

impl TextIn {
    /// The text, if it is text.
    pub(crate) fn read(&self, length: usize) -> Result<&str, Fault> {
        std::str::from_utf8(lent(self, self.0.cast(), length)?).map_err(|error| Fault::utf8(error.valid_up_to()))
    }
}

impl BytesIn {
    /// The bytes; none for NULL with length 0, which C passes for "without".
    pub(crate) fn read(&self, length: usize) -> Result<Option<&[u8]>, Fault> {
        if self.0.is_null() && length == 0 {
            return Ok(None);
        }
        lent(self, self.0, length).map(Some)
    }
}

/// The bytes that `holder`, the argument of an entry point, points to; they live as long as that argument.
fn lent<H>(_holder: &H, start: *const u8, length: usize) -> Result<&[u8], Fault> {
    if isize::try_from(length).is_err() {
        return Err(Fault::length(length));
    }
    if length == 0 {
        return Ok(&[]);
    }
    if start.is_null() {
        return Err(Fault::null("a text with a length above 0"));
    }
    // SAFETY: the pointer is not null, the length at most `isize::MAX`, and the caller promised in `degafam.h` that so
    // many bytes can be read there and stay unchanged until the call returns; the argument that bounds the lifetime ends
    // with the call.
    Ok(unsafe { std::slice::from_raw_parts(start, length) })
}

// By hand, since a derived one would ask the same of `T`, of which there is only a pointer.
impl<T> Clone for Out<T> {
    fn clone(&self) -> Self {
        *self
    }
}

impl<T> Copy for Out<T> {}

impl<T> Out<T> {
    /// For entry points that give nothing.
    pub(crate) const UNWANTED: Self = Self(std::ptr::null_mut());

    /// Sees that C wants the handle, and clears what it points to, so that nothing stale is read after a failure.
    pub(crate) fn wanted(self) -> Result<Self, Fault> {
        if self.0.is_null() {
            return Err(Fault::null("the place for the result"));
        }
        self.put(std::ptr::null_mut());
        Ok(self)
    }

    /// Writes the handle, if C wants it.
    pub(crate) fn put(self, handle: *mut T) {
        if !self.0.is_null() {
            // SAFETY: the pointer is not null, and the caller promised in `degafam.h` that a pointer can be written
            // there. What was there is a plain pointer or nothing, so nothing needs to be dropped.
            unsafe { self.0.write(handle) }
        }
    }
}

impl<T: Send + Sync + 'static> Out<T> {
    /// Keeps a value and writes its handle.
    pub(crate) fn give(self, value: T) {
        self.put(registry::keep(value));
    }
}

/// Runs the body of an entry point. A fault becomes its status, and an error where C wants one; no panic crosses.
pub(crate) fn enter(error: Out<DegafamError>, body: impl FnOnce() -> Result<DegafamStatus, Fault>) -> DegafamStatus {
    error.put(std::ptr::null_mut());
    // Nothing is half done behind the border: handles are kept by `registry` at the very end, and its locks are held
    // over no code that panics.
    let ended = catch_unwind(AssertUnwindSafe(body)).unwrap_or_else(|_| Err(Fault::panic()));
    ended.unwrap_or_else(|fault| {
        let status = fault.status;
        if !error.0.is_null() {
            drop(catch_unwind(AssertUnwindSafe(|| error.give(DegafamError::from(fault)))));
        }
        status
    })
}

/// Reads something of a live handle; `absent` when the handle is not live or there is no such thing.
pub(crate) fn look<T: Send + Sync + 'static, R>(handle: *const T, absent: R, read: impl FnOnce(&T) -> Option<R>) -> R {
    let found = catch_unwind(AssertUnwindSafe(|| read(&*registry::get(handle).ok()?)));
    found.ok().flatten().unwrap_or(absent)
}
