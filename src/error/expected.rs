//! What should have been given, in words.

use crate::text::{ERRORS, Lang, Message};

/// What an option holds.
#[derive(Debug, Clone, PartialEq)]
pub(crate) enum Expected {
    /// A text.
    Text,
    /// A list.
    List,
    /// Yes or no.
    Flag,
    /// A whole number within these bounds.
    Whole(u64, u64),
    /// A number within these bounds.
    Number(f64, f64),
    /// A number from this one up.
    AtLeast(f64),
    /// Kilometres above 0.
    Kilometres,
    /// A place in words, or as coordinates.
    Place,
    /// A date.
    Date,
    /// One of these words.
    OneOf(Vec<&'static str>),
    /// Numbers by these names.
    Numbers(&'static [&'static str]),
    /// The same, as they are typed.
    Pairs(&'static [&'static str]),
}

/// A place as coordinates.
const COORDINATES: &str = "{\"latitude\": 47.2, \"longitude\": -1.55}";

impl Expected {
    pub(super) fn told(&self, lang: Lang) -> String {
        let (id, slots) = match self {
            Self::Text => ("expected_text", vec![]),
            Self::List => ("expected_list", vec![]),
            Self::Flag => ("expected_flag", vec![]),
            Self::Whole(least, most) => {
                ("expected_whole", vec![("least", least.to_string()), ("most", most.to_string())])
            }
            Self::Number(least, most) => {
                ("expected_number", vec![("least", least.to_string()), ("most", most.to_string())])
            }
            Self::AtLeast(least) => ("expected_at_least", vec![("least", least.to_string())]),
            Self::Kilometres => ("expected_kilometres", vec![]),
            Self::Place => ("expected_place", vec![("object", COORDINATES.to_owned())]),
            Self::Date => ("expected_date", vec![]),
            Self::OneOf(words) => ("expected_one_of", vec![("words", words.join(", "))]),
            Self::Pairs(names) => {
                let pairs = names.iter().map(|name| format!("{name}=0.5")).collect::<Vec<_>>().join(",");
                ("expected_pairs", vec![("pairs", pairs)])
            }
            Self::Numbers(names) => ("expected_numbers", vec![("names", names.join(", "))]),
        };
        let slot = |name: &str| slots.iter().find(|(known, _)| *known == name).map(|(_, text)| text.as_str().into());
        Message::of(ERRORS, id, lang).map(|message| message.filled(slot)).unwrap_or_default()
    }
}
