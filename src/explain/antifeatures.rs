//! YunoHost's vocabulary of undesirable traits, in words.

use super::Value;
use crate::model::Texts;

/// An antifeature with its words; its id alone when it is not in the vocabulary.
pub(crate) fn antifeature(id: &str) -> Value {
    match Texts::term(&format!("antifeature-{id}")) {
        Some(texts) => Value::Label(id.to_owned(), texts.into()),
        None => Value::Text(id.to_owned()),
    }
}
