//! Why a call failed.

use crate::border::{end, look};
use crate::registry;
use crate::status::{DegafamStatus, Fault};
use crate::text::EndedText;
use std::ffi::c_char;
use std::ptr;

/// Why a call failed, in words. Freed with degafam_error_free(). Read-only: threads may share it.
#[derive(Debug)]
pub struct DegafamError {
    code: EndedText,
    message: EndedText,
    hint: EndedText,
    json: EndedText,
}

impl From<Fault> for DegafamError {
    fn from(fault: Fault) -> Self {
        let json = fault.json().into();
        let error = fault.document.error;
        Self { code: error.code.to_owned().into(), message: error.message.into(), hint: error.hint.into(), json }
    }
}

/// Stable name of what went wrong, for example "unknown_place": for programs. NULL when `error` is not live.
#[unsafe(no_mangle)]
pub extern "C" fn degafam_error_code(error: *const DegafamError) -> *const c_char {
    look(error, ptr::null(), |e| Some(e.code.as_ptr()))
}

/// What went wrong, in English: for people. NULL when `error` is not live.
#[unsafe(no_mangle)]
pub extern "C" fn degafam_error_message(error: *const DegafamError) -> *const c_char {
    look(error, ptr::null(), |e| Some(e.message.as_ptr()))
}

/// What to do instead, in English; may be empty. NULL when `error` is not live.
#[unsafe(no_mangle)]
pub extern "C" fn degafam_error_hint(error: *const DegafamError) -> *const c_char {
    look(error, ptr::null(), |e| Some(e.hint.as_ptr()))
}

/// All three as `{"error": {"code", "message", "hint"}}`. NULL when `error` is not live.
#[unsafe(no_mangle)]
pub extern "C" fn degafam_error_json(error: *const DegafamError) -> *const c_char {
    look(error, ptr::null(), |e| Some(e.json.as_ptr()))
}

/// Frees an error. NULL is well; an error that was freed before gives DEGAFAM_STATUS_BAD_HANDLE and does no harm.
#[unsafe(no_mangle)]
pub extern "C" fn degafam_error_free(error: *mut DegafamError) -> DegafamStatus {
    end(|| registry::release(error))
}
