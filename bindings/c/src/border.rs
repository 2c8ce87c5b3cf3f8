//! The border to C: the only unsafe code.
//!
//! What C hands over arrives as [`TextIn`], [`BytesIn`], [`Out`] and [`LengthOut`]. No Rust code makes such a value; each
//! comes from a caller who has promised, in `degafam.h`, what its pointer points to. So their methods are safe to call.

use crate::registry;
use crate::status::{DegafamStatus, Fault};
use std::ffi::{CStr, c_char};
use std::panic::{AssertUnwindSafe, catch_unwind};

/// As the length of a request or an overlay: it is ended by NUL, and its length need not be told. No other length may be
/// left out in this way.
pub const DEGAFAM_NUL_TERMINATED: usize = -1_isize as usize;

/// Start of a text that C lends for the time of one call.
#[derive(Debug)]
#[repr(transparent)]
pub struct TextIn(*const c_char);

/// Start of bytes that C lends for the time of one call; their number comes beside it.
#[derive(Debug)]
#[repr(transparent)]
pub struct BytesIn(*const u8);

/// Where C wants a new handle or a text of its own; NULL when it does not.
#[derive(Debug)]
#[repr(transparent)]
pub struct Out<T>(*mut *mut T);

/// Where C wants a length; NULL when it does not.
#[derive(Debug, Clone, Copy)]
#[repr(transparent)]
pub struct LengthOut(*mut usize);

impl TextIn {
    /// The text up to its NUL, if it is text.
    pub(crate) fn read(&self) -> Result<&str, Fault> {
        if self.0.is_null() {
            return Err(Fault::null("a text"));
        }
        // SAFETY: the pointer is not null, and the caller promised in `degafam.h` that a NUL can be read there, with all
        // that is before it, which stays unchanged until the call returns; `self` bounds the lifetime and ends with it.
        utf8(unsafe { CStr::from_ptr(self.0) }.to_bytes())
    }

    /// The text of so many bytes, or up to its NUL when the length says that there is one.
    pub(crate) fn document(&self, length: usize) -> Result<&str, Fault> {
        if length == DEGAFAM_NUL_TERMINATED { self.read() } else { utf8(lent(self, self.0.cast(), length)?) }
    }
}

fn utf8(bytes: &[u8]) -> Result<&str, Fault> {
    std::str::from_utf8(bytes).map_err(|error| Fault::utf8(error.valid_up_to()))
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
    pub(crate) fn is_wanted(self) -> bool {
        !self.0.is_null()
    }

    /// Sees that C wants the result, and clears what it points to, so that nothing stale is read after a failure.
    pub(crate) fn wanted(self) -> Result<Self, Fault> {
        if !self.is_wanted() {
            return Err(Fault::null("the place for the result"));
        }
        self.put(std::ptr::null_mut());
        Ok(self)
    }

    /// Writes the handle or where the text begins, if C wants it.
    pub(crate) fn put(self, result: *mut T) {
        if self.is_wanted() {
            // SAFETY: the pointer is not null, and the caller promised in `degafam.h` that a pointer can be written
            // there. What was there is a plain pointer or nothing, so nothing needs to be dropped.
            unsafe { self.0.write(result) }
        }
    }
}

impl<T: Send + Sync + 'static> Out<T> {
    /// Keeps a value and writes its handle.
    pub(crate) fn give(self, value: T) {
        self.put(registry::keep(value));
    }
}

impl LengthOut {
    /// Writes the length, if C wants it.
    pub(crate) fn put(self, length: usize) {
        if !self.0.is_null() {
            // SAFETY: the pointer is not null, and the caller promised in `degafam.h` that a size_t can be written there.
            unsafe { self.0.write(length) }
        }
    }
}

/// Runs the body of an entry point. A fault becomes its status, and is told; no panic crosses.
pub(crate) fn guard(body: impl FnOnce() -> Result<DegafamStatus, Fault>, tell: impl FnOnce(Fault)) -> DegafamStatus {
    // Nothing is half done behind the border: handles and texts are kept by `registry` at the very end, and its locks are
    // held over no code that panics.
    let ended = catch_unwind(AssertUnwindSafe(body)).unwrap_or_else(|_| Err(Fault::panic()));
    ended.unwrap_or_else(|fault| {
        let status = fault.status;
        drop(catch_unwind(AssertUnwindSafe(|| tell(fault))));
        status
    })
}

/// Runs the body of an entry point that tells of a fault by an error of its own, where C wants one.
pub(crate) fn enter<E: From<Fault> + Send + Sync + 'static>(
    error: Out<E>,
    body: impl FnOnce() -> Result<DegafamStatus, Fault>,
) -> DegafamStatus {
    error.put(std::ptr::null_mut());
    guard(body, |fault| {
        if error.is_wanted() {
            error.give(fault.into());
        }
    })
}

/// Runs the body of an entry point that frees something; the status says all.
pub(crate) fn end(body: impl FnOnce() -> Result<(), Fault>) -> DegafamStatus {
    guard(|| body().map(|()| DegafamStatus::Ok), drop)
}

/// Reads something of a live handle; `absent` when the handle is not live or there is no such thing.
pub(crate) fn look<T: Send + Sync + 'static, R>(handle: *const T, absent: R, read: impl FnOnce(&T) -> Option<R>) -> R {
    let found = catch_unwind(AssertUnwindSafe(|| read(&*registry::get(handle).ok()?)));
    found.ok().flatten().unwrap_or(absent)
}
