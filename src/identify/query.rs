use crate::error::QueryError;

/// No name and hardly any address is longer; what is longer was pasted by mistake.
pub(crate) const MAX_BYTES: usize = 2048;

/// The text without surrounding space, if it can be a question at all.
pub(crate) fn checked(text: &str) -> Result<&str, QueryError> {
    if text.len() > MAX_BYTES {
        return Err(QueryError::TooLong { length: text.len(), limit: MAX_BYTES });
    }
    let text = text.trim();
    if text.chars().any(char::is_control) {
        return Err(QueryError::ControlCharacters);
    }
    if !text.chars().any(char::is_alphanumeric) {
        return Err(QueryError::Empty);
    }
    Ok(text)
}
