//! How a call ended.

use degafam::{Lang, Outcome, formats::ErrorDocument};

/// How a call ended. Those from 2 to 6 are the exit codes of the `degafam` command; those from 64 are faults of the call.
///
/// Later versions may add statuses: treat any other value than those you know as a failure.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[repr(i32)]
pub enum DegafamStatus {
    /// Answered, or done.
    Ok = 0,
    /// The question or an option could not be understood.
    BadQuestion = 2,
    /// Nothing was recognised: an answer is given, which suggests names.
    NothingRecognised = 3,
    /// The place is unknown, or could be several.
    Place = 4,
    /// Recognised, but no hoster is known or passes the filters: an answer is given, which says so.
    NoHoster = 5,
    /// The catalogue, the places or the overlay are damaged, too new, too old or wrong.
    Data = 6,
    /// The handle is NULL, was freed, is of another kind, or never was one; or the text to free is none of ours.
    BadHandle = 64,
    /// NULL where something is needed.
    BadPointer = 65,
    /// A length that no object can have.
    BadLength = 66,
    /// The text is not UTF-8.
    BadUtf8 = 67,
    /// A fault inside the library, which was stopped at its border. The library stays usable; please report it.
    Panic = 68,
}

/// A call that failed.
#[derive(Debug)]
pub(crate) struct Fault {
    pub(crate) status: DegafamStatus,
    pub(crate) document: ErrorDocument,
}

impl From<Outcome> for DegafamStatus {
    fn from(outcome: Outcome) -> Self {
        match outcome {
            Outcome::Answered => Self::Ok,
            Outcome::NotUnderstood => Self::BadQuestion,
            Outcome::NothingRecognised => Self::NothingRecognised,
            Outcome::Place => Self::Place,
            Outcome::NoHoster => Self::NoHoster,
            _ => Self::Data,
        }
    }
}

impl Fault {
    fn new(status: DegafamStatus, code: &'static str, message: String, hint: &str) -> Self {
        Self { status, document: ErrorDocument::new(code, message, hint) }
    }

    pub(crate) fn handle(null: bool) -> Self {
        let what = if null { "a handle is NULL" } else { "a handle or text is not live, or not of this kind" };
        let hint = "pass one that the library gave and that was not freed";
        Self::new(DegafamStatus::BadHandle, "bad_handle", what.to_owned(), hint)
    }

    pub(crate) fn null(what: &str) -> Self {
        Self::new(DegafamStatus::BadPointer, "null_pointer", format!("{what} is NULL"), "pass where it lies")
    }

    pub(crate) fn length(length: usize) -> Self {
        let message = format!("a length is {length}, more than any object has");
        Self::new(DegafamStatus::BadLength, "bad_length", message, "pass the number of bytes")
    }

    pub(crate) fn utf8(at: usize) -> Self {
        let message = format!("the text is not UTF-8 from byte {at} on");
        Self::new(DegafamStatus::BadUtf8, "not_text", message, "convert it")
    }

    pub(crate) fn panic() -> Self {
        let message = "a fault inside the library was stopped at its border".to_owned();
        Self::new(DegafamStatus::Panic, "panic", message, "please report it with the question")
    }

    pub(crate) fn question(message: String, hint: &str) -> Self {
        Self::new(DegafamStatus::BadQuestion, "bad_request", message, hint)
    }

    /// The document, as the core writes it.
    pub(crate) fn json(&self) -> String {
        serde_json::to_string(&self.document).unwrap_or_default()
    }
}

impl From<degafam::Error> for Fault {
    fn from(error: degafam::Error) -> Self {
        Self { status: error.status().into(), document: error.document(Lang::En) }
    }
}
