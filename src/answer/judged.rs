//! What is known of a criterion, as answers tell it.

use crate::judge::Verdict;
use crate::model::State;
use serde::{Deserialize, Serialize};

/// What is known of a criterion.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "kebab-case")]
pub enum Judgement {
    /// It is met.
    Met,
    /// It is met in part.
    Partly,
    /// It is not met.
    NotMet,
    /// A charter promises it; nothing was read about this hoster.
    Presumed,
    /// Nothing is known.
    Unknown,
    /// It does not concern this hoster.
    NotApplicable,
}

impl Judgement {
    pub(super) fn of(verdict: Verdict, promise: f64) -> Self {
        match verdict {
            Verdict::Shown(row) => match row.state {
                State::Yes => Self::Met,
                State::Partly => Self::Partly,
                State::No => Self::NotMet,
            },
            Verdict::Unknown if promise > 0.0 => Self::Presumed,
            Verdict::Unknown => Self::Unknown,
            Verdict::NotApplicable => Self::NotApplicable,
        }
    }
}

/// How safely one leaves a hoster again, as far as that is shown or promised.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct Exit {
    /// Whether it gives data back and lets people leave whenever they want.
    pub export: Judgement,
    /// Whether it tells at least three months before a service closes.
    pub notice: Judgement,
    /// Whether data come back in open formats.
    pub portability: Judgement,
    /// Whether the software lets people take out their data.
    pub software: Judgement,
}
