//! The answer to "how does one leave it?".

use super::super::output::{CatalogueInfo, MovingBrief, Recognition, SoftwareBrief, SourceBrief};
use crate::explain::Reason;
use crate::identify::{FamilyMatch, Match, Part};
use crate::model::{ClosingWay, EffortClass, ImportWay};
use serde::{Deserialize, Serialize};

/// How much work leaving is.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct MovingEffort {
    /// How much.
    pub class: EffortClass,
    /// Why.
    pub reason: Reason,
    /// What is known beyond that.
    pub text: Option<String>,
    /// Where this is known from.
    pub source: Option<SourceBrief>,
}

/// Something to do or to know.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct MovingAdvice {
    /// What.
    pub text: String,
    /// Id of the software for which alone it holds, or that does it.
    pub software: Option<String>,
    /// Where this is known from.
    pub source: Option<SourceBrief>,
}

/// A form of data.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct FormatBrief {
    /// Id.
    pub id: String,
    /// What it is called.
    pub name: String,
}

/// Data that leave.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct MovingExport {
    /// Formats written; none where it is no file.
    pub formats: Vec<FormatBrief>,
    /// Where, how long it takes, what limits it.
    pub text: String,
    /// What does not come along; none where nothing is known of that.
    pub loses: Option<String>,
    /// Where this is known from.
    pub source: Option<SourceBrief>,
}

/// Data that enter.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct MovingImport {
    /// By which way.
    pub way: ImportWay,
    /// Formats read.
    pub formats: Vec<FormatBrief>,
    /// Where, and what to mind; none where nobody wrote that down.
    pub text: Option<String>,
    /// What does not come along; none where nothing is known of that.
    pub loses: Option<String>,
    /// How much work this step is.
    pub effort: Option<EffortClass>,
    /// Where this is known from.
    pub source: Option<SourceBrief>,
}

/// A software that one can go to, and how.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct MovingTarget {
    /// The software.
    pub software: SoftwareBrief,
    /// How one gets there, in two words.
    pub moving: MovingBrief,
    /// Formats that the one writes and the other reads: computed, not claimed.
    pub formats: Vec<FormatBrief>,
    /// Ways in, the easiest first.
    #[serde(rename = "import")]
    pub imports: Vec<MovingImport>,
    /// What to do before, for this software alone.
    pub before: Vec<MovingAdvice>,
}

/// How an account is ended.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct MovingClose {
    /// Where.
    pub way: ClosingWay,
    /// The same in words, and what to mind.
    pub text: String,
    /// Address of that page.
    pub url: Option<String>,
    /// Where this is known from.
    pub source: Option<SourceBrief>,
}

/// Where one's data can be asked for by law.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct MovingRequest {
    /// How.
    pub text: String,
    /// Address of the form; none where one writes a letter or an e-mail.
    pub url: Option<String>,
    /// Where this is known from.
    pub source: Option<SourceBrief>,
}

/// The answer to "how does one leave it, and how do the data get across?". What nobody wrote down is left out: it is
/// unknown, not nothing.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct MovingAnswer {
    /// Which data answered.
    pub catalogue: CatalogueInfo,
    /// What was recognised; none when nothing was sure enough.
    #[serde(rename = "match")]
    pub matched: Option<Recognition>,
    /// What to try instead, when nothing was recognised.
    pub suggestions: Vec<Match>,
    /// The house or suite that was named; nothing is then matched, unless a service has that name too.
    pub family: Option<FamilyMatch>,
    /// The services that were named, where there are several; nothing is then matched.
    pub several: Vec<Part>,
    /// How much work it is.
    pub effort: Option<MovingEffort>,
    /// What to do first.
    pub before: Vec<MovingAdvice>,
    /// What it gives back, and how.
    #[serde(rename = "export")]
    pub exports: Vec<MovingExport>,
    /// The legal way to one's data, where the menus give too little.
    pub request: Option<MovingRequest>,
    /// Software to go to: first what takes the data in.
    pub to: Vec<MovingTarget>,
    /// What cannot come along.
    pub stays: Vec<MovingAdvice>,
    /// How to live in both worlds for a while.
    pub bridges: Vec<MovingAdvice>,
    /// How the account is ended.
    pub close: Option<MovingClose>,
    /// What to know about the whole answer.
    pub notes: Vec<Reason>,
}
