//! How the small vocabularies are written: each word once, as the data files write it, beside what it means. What it is
//! called where entries print it stands in `texts/LANG/terms.ftl`, under the vocabulary's id and the word.

/// A vocabulary: the enum, its words as data files write them, their order, and how they are read.
macro_rules! terms {
    ($(#[$about:meta])* $name:ident { $($(#[$doc:meta])* $variant:ident $code:literal,)* }) => {
        $(#[$about])*
        #[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, serde::Serialize, serde::Deserialize)]
        #[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
        pub enum $name { $($(#[$doc])* #[serde(rename = $code)] $variant,)* }

        impl $name {
            /// All of them, in their order.
            pub const ALL: &'static [Self] = &[$(Self::$variant,)*];

            /// The words of the data files, in their order.
            pub const CODES: &'static [&'static str] = &[$($code,)*];

            /// The word of the data files.
            #[must_use]
            pub fn code(self) -> &'static str {
                match self { $(Self::$variant => $code,)* }
            }
        }

        // Packed by place: a term of tomorrow goes to the end.
        impl $crate::model::packed::Packed for $name {
            fn put(&self, writer: &mut minicbor::Encoder<Vec<u8>>) {
                $crate::model::packed::Packed::put(&(*self as u32), writer);
            }

            fn take(&mut self, reader: &mut minicbor::Decoder<'_>) -> Result<(), minicbor::decode::Error> {
                *self = $crate::model::packed::term(Self::ALL, reader)?;
                Ok(())
            }
        }

        impl $crate::model::packed::Blank for $name {
            fn blank() -> Self {
                [$(Self::$variant),*][0]
            }
        }

        impl std::fmt::Display for $name {
            fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                f.pad(self.code())
            }
        }

        impl std::str::FromStr for $name {
            type Err = $crate::error::Error;

            /// Reads the word of the data files.
            fn from_str(text: &str) -> Result<Self, Self::Err> {
                let found = Self::ALL.iter().find(|term| term.code() == text);
                found.copied().ok_or_else(|| $crate::error::Error::unknown_value(text, Self::CODES.iter().copied()))
            }
        }
    };
}

/// A vocabulary that entries print, with the id of its words.
macro_rules! spoken_terms {
    ($(#[$about:meta])* $name:ident $id:literal { $($(#[$doc:meta])* $variant:ident $code:literal,)* }) => {
        $crate::model::terms::terms! { $(#[$about])* $name { $($(#[$doc])* $variant $code,)* } }

        impl $name {
            /// What it is called in an entry.
            #[must_use]
            pub fn label(self) -> $crate::model::Texts {
                let id = match self { $(Self::$variant => concat!($id, "-", $code),)* };
                $crate::model::Texts::term(id).unwrap_or_default()
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
    use crate::error::Error;
    use crate::model::*;
    use serde::{Serialize, de::DeserializeOwned};
    use std::{fmt, str::FromStr};

    fn one<T>(all: &[T])
    where
        T: fmt::Debug + fmt::Display + FromStr<Err = Error> + PartialEq + Serialize + DeserializeOwned,
    {
        for term in all {
            let code = term.to_string();
            assert_eq!(code.parse::<T>().as_ref(), Ok(term));
            assert_eq!(serde_json::json!(term), code.as_str());
            assert_eq!(serde_json::from_value::<T>(code.into()).ok().as_ref(), Some(term));
        }
        let unknown = "?".parse::<T>().unwrap_err();
        assert!(all.iter().all(|term| unknown.to_string().contains(&term.to_string())), "{unknown}");
    }

    #[test]
    fn a_word_is_written_read_and_shown_in_one_way() {
        one(Accepting::ALL);
        one(Applies::ALL);
        one(Asker::ALL);
        one(Audience::ALL);
        one(ClosingWay::ALL);
        one(EffortClass::ALL);
        one(EffortReason::ALL);
        one(ExitPart::ALL);
        one(Fit::ALL);
        one(Freedom::ALL);
        one(Grade::ALL);
        one(ImportWay::ALL);
        one(SoftwareKind::ALL);
        one(LegalForm::ALL);
        one(Letter::ALL);
        one(Level::ALL);
        one(LinkKind::ALL);
        #[cfg(feature = "lists")]
        one(ListForm::ALL);
        one(MembershipStatus::ALL);
        one(MovingCode::ALL);
        one(Price::ALL);
        one(Profile::ALL);
        one(Scope::ALL);
        one(ServiceStatus::ALL);
        one(State::ALL);
        one(Status::ALL);
        one(Subject::ALL);
    }

    #[test]
    fn every_word_that_entries_print_is_called_something() {
        fn called<T: Copy + fmt::Debug>(all: &[T], label: fn(T) -> Texts) {
            all.iter().for_each(|term| assert!(!label(*term).en.is_empty(), "{term:?}"));
        }
        called(Accepting::ALL, Accepting::label);
        called(Asker::ALL, Asker::label);
        called(Audience::ALL, Audience::label);
        called(ClosingWay::ALL, ClosingWay::label);
        called(EffortClass::ALL, EffortClass::label);
        called(EffortReason::ALL, EffortReason::label);
        called(ExitPart::ALL, ExitPart::label);
        called(LegalForm::ALL, LegalForm::label);
        called(LinkKind::ALL, LinkKind::label);
        called(MembershipStatus::ALL, MembershipStatus::label);
        called(MovingCode::ALL, MovingCode::label);
        called(Price::ALL, Price::label);
        called(Profile::ALL, Profile::label);
        called(State::ALL, State::label);
        called(Status::ALL, Status::label);
    }
}
