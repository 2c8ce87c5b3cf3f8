//! Where in a file its records are.

use std::fmt;

/// Where the records of a file are.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Shape {
    /// A record. Fields of these names are left out on every level: what nobody reads would use its limits up.
    Record(&'static [&'static str]),
    /// A list of such.
    List(&'static Shape),
    /// An object of which every field is such.
    Fields(&'static Shape),
    /// An object with such under these names, of which there is at least one.
    Under(&'static [&'static str], &'static Shape),
    /// A list, read as the first, or an object, read as the second.
    Either(&'static Shape, &'static Shape),
}

impl Shape {
    pub(super) const RECORD: &'static Self = &Self::Record(&[]);
    pub(super) const LIST: &'static Self = &Self::List(Self::RECORD);
    /// A list of records, or one record alone.
    pub(super) const RECORDS: Self = Self::Either(Self::LIST, Self::RECORD);
    /// An object of which every field is a record.
    pub(super) const FIELDS: Self = Self::Fields(Self::RECORD);

    /// An object with lists of records under these names.
    pub(super) const fn lists(names: &'static [&'static str]) -> Self {
        Self::Under(names, Self::LIST)
    }

    /// What a list of this shape holds.
    pub(super) fn items(self) -> Option<&'static Self> {
        match self {
            Self::List(item) => Some(item),
            Self::Either(list, _) => list.items(),
            _ => None,
        }
    }

    /// What an object of this shape is.
    pub(super) fn object(self) -> Self {
        match self {
            Self::Either(_, object) => object.object(),
            shape => shape,
        }
    }

    /// What it is, in the words of the formats.
    pub(super) fn kind(self) -> &'static str {
        match self {
            Self::List(_) => "list",
            Self::Either(..) => "list or object",
            _ => "object",
        }
    }
}

impl fmt::Display for Shape {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Record(_) => f.write_str("an object"),
            Self::List(_) => f.write_str("a list of objects"),
            Self::Fields(_) => f.write_str("an object of objects"),
            Self::Under(names, shape) => write!(f, "an object with the {} `{}`", shape.kind(), names.join("` or `")),
            Self::Either(list, object) => write!(f, "{list}, or {object}"),
        }
    }
}
