use super::Date;
use super::packed::packed;
use serde::{Deserialize, Serialize};
use std::fmt;

/// A part of the data: who tells it, as of which day, and what may be done with it. What is not known is left out.
///
/// ```
/// use degafam::model::Layer;
/// let mut layer = Layer::new("CHATONS");
/// layer.licence = Some("CC-BY-SA-4.0".into());
/// assert_eq!((layer.name.as_str(), layer.origin), ("CHATONS", None));
/// ```
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
#[non_exhaustive]
pub struct Layer {
    /// What it is called: a project, a federation, a directory.
    pub name: String,
    /// Where it is published: an address of the web.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub origin: Option<String>,
    /// The day up to which it speaks.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub date: Option<Date>,
    /// Its licence: an SPDX id.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub licence: Option<String>,
}

packed!(Layer { name, origin, date, licence });

impl Layer {
    /// A layer of which only the name is known.
    #[must_use]
    pub fn new(name: impl Into<String>) -> Self {
        Self { name: name.into(), ..Self::default() }
    }
}

impl fmt::Display for Layer {
    /// One line for people: `CHATONS, 2026-11-22, CC-BY-SA-4.0 (https://www.chatons.org)`.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.name)?;
        self.date.iter().try_for_each(|date| write!(f, ", {date}"))?;
        self.licence.iter().try_for_each(|licence| write!(f, ", {licence}"))?;
        self.origin.iter().try_for_each(|origin| write!(f, " ({origin})"))
    }
}
