//! Why a call failed.

use crate::border::{DegafamText, Out, enter, look};
use crate::registry;
use crate::status::{DegafamStatus, Fault};
use degafam::formats::ErrorBody;

/// Why a call failed, in words. Freed with degafam_error_free(). Read-only: threads may share it.
#[derive(Debug)]
pub struct DegafamError {
    body: ErrorBody,
    json: String,
}

impl From<Fault> for DegafamError {
    fn from(fault: Fault) -> Self {
        let json = serde_json::to_string(&fault.document).unwrap_or_default();
        Self { body: fault.document.error, json }
    }
}

/// Stable name of what went wrong, for example "unknown_place": for programs. Absent when `error` is not live.
#[unsafe(no_mangle)]
pub extern "C" fn degafam_error_code(error: *const DegafamError) -> DegafamText {
    look(error, DegafamText::ABSENT, |e| Some(e.body.code.into()))
}

/// What went wrong, in English: for people. Absent when `error` is not live.
#[unsafe(no_mangle)]
pub extern "C" fn degafam_error_message(error: *const DegafamError) -> DegafamText {
    look(error, DegafamText::ABSENT, |e| Some(e.body.message.as_str().into()))
}

/// What to do instead, in English; may be empty. Absent when `error` is not live.
#[unsafe(no_mangle)]
pub extern "C" fn degafam_error_hint(error: *const DegafamError) -> DegafamText {
    look(error, DegafamText::ABSENT, |e| Some(e.body.hint.as_str().into()))
}

/// All three as `{"error": {"code", "message", "hint"}}`. Absent when `error` is not live.
#[unsafe(no_mangle)]
pub extern "C" fn degafam_error_json(error: *const DegafamError) -> DegafamText {
    look(error, DegafamText::ABSENT, |e| Some(e.json.as_str().into()))
}

/// Frees an error. NULL is well; an error that was freed before gives DEGAFAM_STATUS_BAD_HANDLE and does no harm.
#[unsafe(no_mangle)]
pub extern "C" fn degafam_error_free(error: *mut DegafamError) -> DegafamStatus {
    enter(Out::UNWANTED, || registry::release(error).map(|()| DegafamStatus::Ok))
}
