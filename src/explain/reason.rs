use super::texts;
use crate::model::{Date, Texts};
use crate::text::{Lang, Message, Slot};
use serde::{Deserialize, Deserializer, Serialize, Serializer};
use std::borrow::Cow;
use std::collections::BTreeMap;

/// One reason: a code, the data it rests on, and, once spoken, a text made of that data.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct Reason {
    /// Stable code.
    pub code: Cow<'static, str>,
    /// What the text says, as data.
    pub data: BTreeMap<Cow<'static, str>, Value>,
    /// The text in the language asked for, short; empty before.
    pub text: String,
    /// The same at length, where there is more to say; else empty.
    pub detail: String,
}

/// A value within a reason.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum Value {
    /// A name or an id.
    Text(String),
    /// A number of things.
    Count(u64),
    /// Kilometres.
    Km(f64),
    /// A share, 0 to 1.
    Share(f64),
    /// Something that has one name in all languages, with its id.
    Name(String, String),
    /// A date, which is spoken as its month.
    Date(Date),
    /// Something that has a name in each language, with its id. Boxed: it would triple the size of every value.
    Label(String, Box<Texts>),
}

impl Serialize for Value {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            Self::Text(text) | Self::Name(text, _) | Self::Label(text, _) => serializer.serialize_str(text),
            Self::Count(count) => serializer.serialize_u64(*count),
            Self::Date(date) => serializer.collect_str(date),
            Self::Km(number) | Self::Share(number) => serializer.serialize_f64(*number),
        }
    }
}

impl<'de> Deserialize<'de> for Value {
    /// Reads what was written: a name or a label comes back as its id, a date as its text, a distance or a share as a plain number.
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        #[derive(Deserialize)]
        #[serde(untagged)]
        enum Written {
            Count(u64),
            Number(f64),
            Text(String),
        }
        Ok(match Written::deserialize(deserializer)? {
            Written::Count(count) => Self::Count(count),
            Written::Number(number) => Self::Share(number),
            Written::Text(text) => Self::Text(text),
        })
    }
}

#[cfg(feature = "schema")]
impl schemars::JsonSchema for Value {
    fn schema_name() -> Cow<'static, str> {
        "Value".into()
    }

    fn json_schema(_: &mut schemars::SchemaGenerator) -> schemars::Schema {
        schemars::json_schema!({ "description": "A value within a reason.", "type": ["string", "number"] })
    }
}

impl Value {
    fn spoken(&self, lang: Lang) -> Slot<'_> {
        match self {
            Self::Text(text) | Self::Name(_, text) => text.into(),
            Self::Count(count) => (*count).into(),
            // Below ten kilometres a decimal still helps to choose; above, it only looks exact.
            Self::Km(km) => Slot::number(*km, usize::from(*km < 10.0), lang),
            Self::Share(share) => Slot::number(share * 100.0, 0, lang),
            Self::Date(date) => date.spoken(lang).into(),
            Self::Label(_, texts) => texts.of(lang).into(),
        }
    }
}

impl From<&str> for Value {
    fn from(text: &str) -> Self {
        Self::Text(text.to_owned())
    }
}

impl From<usize> for Value {
    fn from(count: usize) -> Self {
        Self::Count(count as u64)
    }
}

/// A reason not yet spoken.
pub(crate) fn say<const N: usize>(code: &'static str, data: [(&'static str, Value); N]) -> Reason {
    let data = data.map(|(name, value)| (Cow::Borrowed(name), value));
    Reason { code: code.into(), data: BTreeMap::from(data), text: String::new(), detail: String::new() }
}

impl Reason {
    /// Puts the reason into words.
    pub fn speak(&mut self, lang: Lang) {
        self.text = filled(texts::text(&self.code, lang), &self.data, lang);
        self.detail = filled(texts::detail(&self.code, lang), &self.data, lang);
    }

    /// The detail where there is one, else the text.
    #[must_use]
    pub fn long(&self) -> &str {
        if self.detail.is_empty() { &self.text } else { &self.detail }
    }
}

fn filled(message: Option<Message>, data: &BTreeMap<Cow<'static, str>, Value>, lang: Lang) -> String {
    let slot = |name: &str| data.get(name).map(|value| value.spoken(lang));
    message.map(|message| message.filled(slot)).unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn templates_choose_their_plural() {
        let say = |n: usize, lang| {
            let mut reason = say("listed", [("count", n.into())]);
            reason.speak(lang);
            reason.text
        };
        assert_eq!(say(1, Lang::En), "named by 1 list");
        assert_eq!(say(3, Lang::Fr), "cité par 3 listes");
        assert_eq!((say(0, Lang::Fr).as_str(), say(0, Lang::De).as_str()), ("cité par 0 liste", "in 0 Listen genannt"));
    }

    #[test]
    fn numbers_follow_the_language() {
        let mut reason = super::say("distance", [("km", Value::Km(3.25)), ("city", "Rezé".into())]);
        reason.speak(Lang::De);
        assert!(reason.text.contains("3,2\u{a0}km"), "{}", reason.text);
    }
}
