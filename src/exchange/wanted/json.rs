//! JSON: what Bitwarden exports, bookmarks of Firefox and Chrome, histories. Only fields that hold addresses are read; all
//! others are passed over without being looked at.

use super::columns;
use super::found::Found;
use super::lines;
use crate::error::{Error, ErrorKind};
use crate::model::ListForm;
use serde::de::{DeserializeSeed, Deserializer, IgnoredAny, MapAccess, SeqAccess, Visitor};
use std::fmt;

/// Fields with an address.
const ADDRESSES: [&str; 2] = ["url", "uri"];
/// Fields with what has such fields: of Bitwarden, of bookmarks, of Google's Takeout.
const INNER: [&str; 9] =
    ["items", "login", "uris", "children", "roots", "bookmark_bar", "other", "synced", "Browser History"];
/// Fields of bookmarks.
const BOOKMARKS: [&str; 2] = ["children", "roots"];

/// Reads the file.
pub(super) fn read(text: &str, found: &mut Found) -> Result<ListForm, Error> {
    let mut told = Told { found, form: None, is_encrypted: false };
    let mut deserializer = serde_json::Deserializer::from_str(text);
    let read = Walk { told: &mut told, at: At::Top }.deserialize(&mut deserializer).and_then(|()| deserializer.end());
    if told.is_encrypted {
        return Err(Error::new(ErrorKind::ListEncrypted));
    }
    // The words of the parser may quote the file.
    let broken = |error: serde_json::Error| {
        Error::new(ErrorKind::ListBroken).plain("line", error.line()).plain("column", error.column())
    };
    read.map_err(broken).map(|()| told.form.unwrap_or(ListForm::History))
}

/// What the file told so far.
struct Told<'a> {
    found: &'a mut Found,
    form: Option<ListForm>,
    is_encrypted: bool,
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum At {
    /// The whole file.
    Top,
    /// An item of a list that is the whole file.
    Item,
    /// Something with fields.
    Inner,
    Address,
    /// Whether all others can be read.
    Encrypted,
}

struct Walk<'a, 'f> {
    told: &'a mut Told<'f>,
    at: At,
}

impl<'de> DeserializeSeed<'de> for Walk<'_, '_> {
    type Value = ();

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<(), D::Error> {
        deserializer.deserialize_any(self)
    }
}

/// Numbers say nothing.
macro_rules! numbers {
    ($($visit:ident: $type:ty),*) => {
        $(fn $visit<E>(self, _: $type) -> Result<(), E> {
            Ok(())
        })*
    };
}

impl<'de> Visitor<'de> for Walk<'_, '_> {
    type Value = ();

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a value")
    }

    fn visit_unit<E>(self) -> Result<(), E> {
        Ok(())
    }

    numbers! { visit_i64: i64, visit_u64: u64, visit_f64: f64 }

    fn visit_bool<E>(self, value: bool) -> Result<(), E> {
        self.told.is_encrypted |= value && self.at == At::Encrypted;
        Ok(())
    }

    fn visit_str<E>(self, value: &str) -> Result<(), E> {
        match self.at {
            At::Address => self.told.found.address(value),
            At::Item => {
                self.told.form.get_or_insert(ListForm::Lines);
                lines::typed(value, self.told.found);
            }
            At::Top | At::Inner | At::Encrypted => {}
        }
        Ok(())
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut items: A) -> Result<(), A::Error> {
        let at = if self.at == At::Top { At::Item } else { At::Inner };
        loop {
            let before = self.told.found.so_far();
            if items.next_element_seed(Walk { told: &mut *self.told, at })?.is_none() {
                return Ok(());
            }
            self.told.found.pass_if_still(before);
        }
    }

    fn visit_map<A: MapAccess<'de>>(self, mut fields: A) -> Result<(), A::Error> {
        while let Some(name) = fields.next_key::<String>()? {
            self.told.hear(&name);
            let name = name.as_str();
            let at = match self.at {
                At::Top if name == "encrypted" => At::Encrypted,
                _ if ADDRESSES.contains(&name) => At::Address,
                _ if INNER.contains(&name) => At::Inner,
                _ => {
                    fields.next_value::<IgnoredAny>()?;
                    continue;
                }
            };
            fields.next_value_seed(Walk { told: &mut *self.told, at })?;
        }
        Ok(())
    }
}

impl Told<'_> {
    /// What kind of list has such a field.
    fn hear(&mut self, name: &str) {
        if self.form != Some(ListForm::Passwords) {
            let is_secret = columns::is_secret(&columns::title(name));
            let bookmarks = BOOKMARKS.contains(&name).then_some(ListForm::Bookmarks);
            self.form = if is_secret { Some(ListForm::Passwords) } else { bookmarks.or(self.form) };
        }
    }
}

#[cfg(test)]
mod tests;
