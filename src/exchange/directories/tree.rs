//! Values of JSON or TOML, as deep, as many and as long as the limits allow.

use crate::exchange::Limits;
use serde::de::{DeserializeSeed, Deserializer, Error, IgnoredAny, MapAccess, SeqAccess, Visitor};
use std::cell::Cell;
use std::fmt;

/// One value.
#[derive(Debug, Clone, PartialEq)]
pub(super) enum Node {
    Null,
    Flag(bool),
    Number(f64),
    Text(String),
    List(Vec<Node>),
    /// Its fields in their order; of two with one name the last counts, as in every reader of JSON.
    Table(Vec<(String, Node)>),
    /// Something that a limit left out.
    Cut,
}

impl Node {
    /// What it is, in the words of the formats.
    pub(super) fn kind(&self) -> &'static str {
        match self {
            Self::Null => "null",
            Self::Flag(_) => "a boolean",
            Self::Number(_) => "a number",
            Self::Text(_) => "a text",
            Self::List(_) => "a list",
            Self::Table(_) => "an object",
            Self::Cut => "more than the limits allow",
        }
    }

    /// The field of an object.
    pub(super) fn field(&self, name: &str) -> Option<&Self> {
        let Self::Table(fields) = self else { return None };
        fields.iter().rfind(|(key, _)| key == name).map(|(_, value)| value)
    }

    /// The fields of an object, in their order.
    pub(super) fn fields(&self) -> &[(String, Self)] {
        match self {
            Self::Table(fields) => fields,
            _ => &[],
        }
    }

    /// Whether nothing is said: null, an empty text, list or object.
    pub(super) fn is_empty(&self) -> bool {
        match self {
            Self::Null => true,
            Self::Text(text) => text.trim().is_empty(),
            Self::List(items) => items.is_empty(),
            Self::Table(fields) => fields.is_empty(),
            Self::Flag(_) | Self::Number(_) | Self::Cut => false,
        }
    }
}

/// What one record may still cost.
pub(super) struct Budget<'a> {
    limits: &'a Limits,
    /// Names of fields that are left out.
    without: &'static [&'static str],
    values: Cell<usize>,
    hit: Cell<bool>,
}

impl<'a> Budget<'a> {
    pub(super) fn new(limits: &'a Limits, without: &'static [&'static str]) -> Self {
        Self { limits, without, values: Cell::new(limits.values), hit: Cell::new(false) }
    }

    /// Whether something was left out.
    pub(super) fn is_hit(&self) -> bool {
        self.hit.get()
    }

    fn take(&self) -> bool {
        let left = self.values.get();
        self.values.set(left.saturating_sub(1));
        left > 0 || self.cut()
    }

    fn cut(&self) -> bool {
        self.hit.set(true);
        false
    }
}

/// Reads one value, so many levels below its record.
pub(super) struct Grow<'a> {
    pub(super) budget: &'a Budget<'a>,
    pub(super) level: usize,
}

impl<'de> DeserializeSeed<'de> for Grow<'_> {
    type Value = Node;

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<Node, D::Error> {
        if self.level > self.budget.limits.nesting || !self.budget.take() {
            self.budget.cut();
            return deserializer.deserialize_ignored_any(IgnoredAny).map(|_| Node::Cut);
        }
        deserializer.deserialize_any(self)
    }
}

impl<'de> Visitor<'de> for Grow<'_> {
    type Value = Node;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a value")
    }

    fn visit_unit<E: Error>(self) -> Result<Node, E> {
        Ok(Node::Null)
    }

    fn visit_bool<E: Error>(self, value: bool) -> Result<Node, E> {
        Ok(Node::Flag(value))
    }

    fn visit_i64<E: Error>(self, value: i64) -> Result<Node, E> {
        Ok(Node::Number(value as f64))
    }

    fn visit_u64<E: Error>(self, value: u64) -> Result<Node, E> {
        Ok(Node::Number(value as f64))
    }

    fn visit_f64<E: Error>(self, value: f64) -> Result<Node, E> {
        Ok(Node::Number(value))
    }

    fn visit_str<E: Error>(self, value: &str) -> Result<Node, E> {
        if value.len() > self.budget.limits.value_bytes {
            self.budget.cut();
            return Ok(Node::Cut);
        }
        Ok(Node::Text(value.to_owned()))
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut items: A) -> Result<Node, A::Error> {
        let mut list = Vec::new();
        while let Some(item) = items.next_element_seed(Grow { budget: self.budget, level: self.level + 1 })? {
            if item != Node::Cut {
                list.push(item);
            }
        }
        Ok(Node::List(list))
    }

    fn visit_map<A: MapAccess<'de>>(self, mut fields: A) -> Result<Node, A::Error> {
        let mut table = Vec::new();
        while let Some(key) = fields.next_key::<String>()? {
            if self.budget.without.contains(&key.as_str()) {
                fields.next_value::<IgnoredAny>()?;
                continue;
            }
            let value = fields.next_value_seed(Grow { budget: self.budget, level: self.level + 1 })?;
            let long = key.len() > self.budget.limits.key_bytes;
            // Where values ran out, their keys are not kept either; a value that is too long or too deep keeps its own.
            if long || (value == Node::Cut && self.budget.values.get() == 0) {
                self.budget.cut();
            } else {
                table.push((key, value));
            }
        }
        Ok(Node::Table(table))
    }
}
