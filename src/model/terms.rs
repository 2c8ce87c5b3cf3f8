//! How the small vocabularies are written: each word once, as the data files write it, beside what it means and, where
//! entries print it, what it is called in the four languages.

use std::fmt;

/// A word that a vocabulary lacks.
///
/// ```
/// let unknown = "cheap".parse::<degafam::Price>().unwrap_err();
/// assert_eq!(unknown.to_string(), "no price is called `cheap`; write free, donation, membership or paid");
/// ```
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct UnknownTerm {
    /// What was looked for: `price`, `legal form`.
    pub kind: &'static str,
    /// The word.
    pub text: String,
    /// The words that there are.
    pub known: Vec<&'static str>,
}

impl UnknownTerm {
    pub(super) fn new(kind: &'static str, text: &str, known: Vec<&'static str>) -> Self {
        Self { kind, text: text.to_owned(), known }
    }
}

impl fmt::Display for UnknownTerm {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "no {} is called `{}`; write ", self.kind, self.text)?;
        match self.known.split_last() {
            Some((last, [])) => f.write_str(last),
            Some((last, rest)) => write!(f, "{} or {last}", rest.join(", ")),
            None => Ok(()),
        }
    }
}

impl std::error::Error for UnknownTerm {}

/// A vocabulary: the enum, its words as data files write them, their order, and how they are read.
macro_rules! terms {
    ($(#[$about:meta])* $name:ident $kind:literal { $($(#[$doc:meta])* $variant:ident $code:literal,)* }) => {
        $(#[$about])*
        #[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, serde::Serialize, serde::Deserialize)]
        pub enum $name { $($(#[$doc])* #[serde(rename = $code)] $variant,)* }

        impl $name {
            /// All of them, in their order.
            pub const ALL: &'static [Self] = &[$(Self::$variant,)*];

            /// The word of the data files.
            #[must_use]
            pub fn code(self) -> &'static str {
                match self { $(Self::$variant => $code,)* }
            }
        }

        impl std::fmt::Display for $name {
            fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                f.pad(self.code())
            }
        }

        impl std::str::FromStr for $name {
            type Err = $crate::model::UnknownTerm;

            /// Reads the word of the data files.
            fn from_str(text: &str) -> Result<Self, Self::Err> {
                let known = || Self::ALL.iter().map(|term| term.code());
                let found = Self::ALL.iter().find(|term| term.code() == text);
                found.copied().ok_or_else(|| $crate::model::UnknownTerm::new($kind, text, known().collect()))
            }
        }
    };
}

/// A vocabulary that entries print, with its words in the four languages.
macro_rules! spoken_terms {
    ($(#[$about:meta])* $name:ident $kind:literal {
        $($(#[$doc:meta])* $variant:ident $code:literal [$($word:literal),+ $(,)?],)*
    }) => {
        $crate::model::terms::terms! { $(#[$about])* $name $kind { $($(#[$doc])* $variant $code,)* } }

        impl $name {
            /// What it is called in an entry, in the four languages.
            #[must_use]
            pub fn label(self) -> $crate::model::Texts {
                $crate::model::texts::texts(match self { $(Self::$variant => [$($word),+],)* })
            }
        }

        impl $crate::model::value::FactValue for $name {
            fn told(&self) -> String {
                self.code().to_owned()
            }

            fn said(&self) -> $crate::model::Texts {
                self.label()
            }
        }
    };
}

pub(super) use {spoken_terms, terms};

#[cfg(test)]
mod tests {
    use crate::model::*;
    use serde::{Serialize, de::DeserializeOwned};
    use std::{fmt, str::FromStr};

    fn one<T>(all: &[T])
    where
        T: fmt::Debug + fmt::Display + FromStr<Err = UnknownTerm> + PartialEq + Serialize + DeserializeOwned,
    {
        for term in all {
            let code = term.to_string();
            assert_eq!(code.parse::<T>().as_ref(), Ok(term));
            assert_eq!(serde_json::json!(term), code.as_str());
            assert_eq!(serde_json::from_value::<T>(code.into()).ok().as_ref(), Some(term));
        }
        let unknown = "?".parse::<T>().unwrap_err();
        assert_eq!(unknown.known.len(), all.len());
    }

    #[test]
    fn a_word_is_written_read_and_shown_in_one_way() {
        one(Accepting::ALL);
        one(Applies::ALL);
        one(Asker::ALL);
        one(Audience::ALL);
        one(Fit::ALL);
        one(Freedom::ALL);
        one(Grade::ALL);
        one(Kind::ALL);
        one(LegalForm::ALL);
        one(Letter::ALL);
        one(Level::ALL);
        one(LinkKind::ALL);
        one(MembershipStatus::ALL);
        one(Price::ALL);
        one(Profile::ALL);
        one(Scope::ALL);
        one(ServiceStatus::ALL);
        one(State::ALL);
        one(Status::ALL);
        one(Subject::ALL);
    }
}
