//! Any question as JSON, and its reply.

use crate::border::{LengthOut, Out, TextIn, end, guard};
use crate::finder::DegafamFinder;
use crate::registry;
use crate::status::{DegafamStatus, Fault};
use crate::text::EndedText;
use degafam::{Finder, formats::Reply};
use std::ffi::c_char;

/// Asks the catalogue and the places that are compiled in. A program, or another language, needs nothing else but
/// degafam_text_free().
///
/// `request` is one JSON object such as `{"ask": "recommend", "what": "Google Docs", "near": "Nantes"}` in `length` bytes,
/// or ended by NUL and DEGAFAM_NUL_TERMINATED. `reply` takes the document that `degafam … --json` prints, ended by NUL, and
/// `reply_length`, unless it is NULL, its number of bytes without the NUL. `schema/` of the project describes both.
///
/// There always is a document, unless `reply` is NULL: an answer, or `{"error": {"code", "message", "hint"}}`, as for
/// BAD_QUESTION, DATA, BAD_POINTER, BAD_LENGTH, BAD_UTF8 and PANIC. It is yours to free with degafam_text_free(). Any number
/// of threads may ask at the same time.
#[unsafe(no_mangle)]
pub extern "C" fn degafam_ask_json(
    request: TextIn,
    length: usize,
    reply: Out<c_char>,
    reply_length: LengthOut,
) -> DegafamStatus {
    answer(reply, reply_length, || Ok(Finder::embedded()?.ask(request.document(length)?)))
}

/// Asks a finder that you made, as degafam_ask_json() does those compiled in. BAD_HANDLE when it is not live.
#[unsafe(no_mangle)]
pub extern "C" fn degafam_finder_ask_json(
    finder: *const DegafamFinder,
    request: TextIn,
    length: usize,
    reply: Out<c_char>,
    reply_length: LengthOut,
) -> DegafamStatus {
    answer(reply, reply_length, || Ok(registry::get(finder)?.ask(request.document(length)?)))
}

fn answer(reply: Out<c_char>, reply_length: LengthOut, ask: impl FnOnce() -> Result<Reply, Fault>) -> DegafamStatus {
    reply_length.put(0);
    let give = |document: String| {
        let document = EndedText::from(document);
        reply_length.put(document.length());
        reply.put(registry::keep_text(document));
    };
    let asked = || {
        let answered = reply.wanted().and_then(|_| ask())?;
        give(answered.json);
        Ok(answered.status.into())
    };
    guard(asked, |fault| {
        if reply.is_wanted() {
            give(fault.json());
        }
    })
}

/// Frees a document of degafam_ask_json() or degafam_finder_ask_json(). NULL is well; any other text, or one that was freed
/// before, gives DEGAFAM_STATUS_BAD_HANDLE and does no harm.
#[unsafe(no_mangle)]
pub extern "C" fn degafam_text_free(text: *mut c_char) -> DegafamStatus {
    end(|| registry::release_text(text))
}
