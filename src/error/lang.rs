use super::{Error, ErrorKind};
use crate::text::Lang;
use std::str::FromStr;

impl FromStr for Lang {
    type Err = Error;

    /// Reads a language code or a locale's name such as `fr_FR.UTF-8`.
    fn from_str(text: &str) -> Result<Self, Self::Err> {
        let code = text.split(['_', '-', '.', '@']).next().unwrap_or_default().to_ascii_lowercase();
        let known = Self::ALL.into_iter().find(|lang| lang.code() == code);
        known.ok_or_else(|| {
            Error::new(ErrorKind::UnknownLanguage).text("value", text).list("known", Self::ALL.map(Self::code))
        })
    }
}
