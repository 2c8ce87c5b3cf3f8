//! Texts as C reads them: ended by NUL.

use std::collections::BTreeMap;
use std::ffi::c_char;
use std::sync::{Mutex, PoisonError};

/// A text with the NUL that ends it.
#[derive(Debug)]
pub(crate) struct EndedText(String);

impl EndedText {
    pub(crate) fn as_ptr(&self) -> *const c_char {
        self.0.as_ptr().cast()
    }

    /// Number of bytes before the NUL.
    pub(crate) fn length(&self) -> usize {
        self.0.len().saturating_sub(1)
    }
}

impl From<String> for EndedText {
    /// JSON and names hold no NUL: JSON escapes it, and control characters are refused in records and questions. One
    /// that came all the same becomes U+FFFD, so that C does not take a part for the whole.
    fn from(mut text: String) -> Self {
        if text.contains('\0') {
            text = text.replace('\0', "\u{fffd}");
        }
        text.push('\0');
        Self(text)
    }
}

/// The texts of one handle that C asked for; they live as long as the handle.
///
/// A text is copied when it is first asked for: who reads few does not pay for all. Asked for again, it is the same.
#[derive(Debug, Default)]
pub(crate) struct LentTexts(Mutex<BTreeMap<(usize, usize), EndedText>>);

impl LentTexts {
    /// `text` must live, unchanged, as long as these do: it is known again by where it lies.
    pub(crate) fn lend(&self, text: &str) -> *const c_char {
        // Empty texts lie nowhere.
        if text.is_empty() {
            return c"".as_ptr();
        }
        let mut lent = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        lent.entry((text.as_ptr().addr(), text.len())).or_insert_with(|| text.to_owned().into()).as_ptr()
    }
}
