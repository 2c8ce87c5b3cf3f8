//! Any question as JSON, and its reply.

use crate::border::{DegafamText, Out, TextIn, enter, look};
use crate::error::DegafamError;
use crate::finder::DegafamFinder;
use crate::registry;
use crate::status::DegafamStatus;
use degafam::formats::Reply;

/// The reply to a question in JSON. Freed with degafam_reply_free(). Read-only: threads may share it.
#[derive(Debug)]
pub struct DegafamReply(Reply);

/// Asks anything: `request` is one JSON object such as `{"ask": "identify", "what": "gdoc"}`, and the reply is the
/// document that `degafam … --json` prints. See `schema/` of the project for both. Texts are English and the seed is 0
/// unless the request says otherwise. Any number of threads may ask one finder at the same time.
///
/// The status is that of the reply. For those below 64 there always is a reply, which holds the error where there is one;
/// from 64 on there is none, and `error` says why: BAD_HANDLE, BAD_POINTER, BAD_LENGTH, BAD_UTF8, PANIC.
#[unsafe(no_mangle)]
pub extern "C" fn degafam_ask(
    finder: *const DegafamFinder,
    request: TextIn,
    request_length: usize,
    reply: Out<DegafamReply>,
    error: Out<DegafamError>,
) -> DegafamStatus {
    enter(error, || {
        let reply = reply.wanted()?;
        let answered = registry::get(finder)?.ask(request.read(request_length)?);
        let status = answered.status.into();
        reply.give(DegafamReply(answered));
        Ok(status)
    })
}

/// Status of the reply, as degafam_ask() returned it; BAD_HANDLE when `reply` is not live.
#[unsafe(no_mangle)]
pub extern "C" fn degafam_reply_status(reply: *const DegafamReply) -> DegafamStatus {
    look(reply, DegafamStatus::BadHandle, |r| Some(r.0.status.into()))
}

/// The reply: one JSON document. Absent when `reply` is not live.
#[unsafe(no_mangle)]
pub extern "C" fn degafam_reply_json(reply: *const DegafamReply) -> DegafamText {
    look(reply, DegafamText::ABSENT, |r| Some(r.0.json.as_str().into()))
}

/// Frees a reply. NULL is well; one that was freed before gives DEGAFAM_STATUS_BAD_HANDLE and does no harm.
#[unsafe(no_mangle)]
pub extern "C" fn degafam_reply_free(reply: *mut DegafamReply) -> DegafamStatus {
    enter(Out::UNWANTED, || registry::release(reply).map(|()| DegafamStatus::Ok))
}
