use crate::error::{Error, ErrorKind};

/// No name and hardly any address is longer; what is longer was pasted by mistake.
pub(crate) const MAX_BYTES: usize = 2048;

/// The text without surrounding space, if it can be a question at all.
pub(crate) fn checked(text: &str) -> Result<&str, Error> {
    if text.len() > MAX_BYTES {
        return Err(Error::new(ErrorKind::QueryTooLong).plain("length", text.len()).plain("limit", MAX_BYTES));
    }
    let text = text.trim();
    if text.chars().any(char::is_control) {
        return Err(Error::new(ErrorKind::ControlCharacters));
    }
    if !text.chars().any(char::is_alphanumeric) {
        return Err(Error::new(ErrorKind::EmptyQuery));
    }
    Ok(text)
}
