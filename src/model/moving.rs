//! How one leaves a service: what to do before, what it gives back, where that goes, what stays, and how it is closed.

use super::packed::packed;
use super::terms::{spoken_terms, terms};
use super::{Sources, Texts};
use serde::{Deserialize, Serialize};

/// How one leaves a service. Every fact names its own source; what nobody wrote down is unknown, and not "nothing".
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
#[non_exhaustive]
pub struct Moving {
    /// How much work it is.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub effort: Option<Effort>,
    /// What to do first.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub before: Vec<Advice>,
    /// What it gives back, and how.
    #[serde(default, rename = "export", skip_serializing_if = "Vec::is_empty")]
    pub exports: Vec<Transfer>,
    /// How software takes that in.
    #[serde(default, rename = "import", skip_serializing_if = "Vec::is_empty")]
    pub imports: Vec<Import>,
    /// How to live in both worlds for a while.
    #[serde(default, rename = "bridge", skip_serializing_if = "Vec::is_empty")]
    pub bridges: Vec<Advice>,
    /// What cannot come along.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub stays: Vec<Advice>,
    /// How the account is ended.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub close: Option<Closing>,
    /// The legal way to one's data, where the menus give too little: articles 15 and 20 of the GDPR.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub request: Option<DataRequest>,
    /// The sources, by key.
    #[serde(rename = "source")]
    pub sources: Sources,
}

packed!(Moving { effort, before, exports, imports, bridges, stays, close, request, sources });

spoken_terms! {
    /// How much work it is to leave, least first.
    #[non_exhaustive]
    EffortClass "effort-class" {
        /// A few minutes.
        Minutes "minutes",
        /// About an hour.
        Hour "hour",
        /// About a day, waiting included.
        Day "day",
        /// Weeks, or others have to agree.
        Project "project",
    }
}

spoken_terms! {
    /// Why leaving is that much work.
    #[non_exhaustive]
    EffortReason "effort-reason" {
        /// One export, one import.
        OneFile "one-file",
        /// Copying a lot takes long.
        Volume "volume",
        /// Others have to follow.
        People "people",
        /// Something must be set up or arranged anew.
        Rework "rework",
        /// Mail, files, calendars … at once.
        ManyKinds "many-kinds",
        /// One begins anew elsewhere.
        NothingToMove "nothing-to-move",
        /// Little to move, much to get used to.
        Habits "habits",
    }
}

/// How much work leaving is.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
#[non_exhaustive]
pub struct Effort {
    /// How much.
    pub class: EffortClass,
    /// Why.
    pub why: EffortReason,
    /// What is known beyond that: a number, a limit.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub text: Option<Texts>,
    /// Key of the source.
    pub source: String,
}

packed!(Effort { class, why, text, source });

/// Something to do or to know.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
#[non_exhaustive]
pub struct Advice {
    /// What.
    pub text: Texts,
    /// Id of the software for which alone it holds, or that does it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub software: Option<String>,
    /// Key of the source.
    pub source: String,
}

packed!(Advice { text, software, source });

/// Data that leave or enter.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
#[non_exhaustive]
pub struct Transfer {
    /// Ids of the formats written or read; none where it is no file.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub formats: Vec<String>,
    /// Where, how long it takes, what limits it.
    pub text: Texts,
    /// What does not come along; absent where nothing is known of that.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub loses: Option<Texts>,
    /// Key of the source.
    pub source: String,
}

packed!(Transfer { formats, text, loses, source });

terms! {
    /// How a software takes in what a service gave back.
    #[non_exhaustive]
    ImportWay {
        /// It reads a file that was exported.
        File "file",
        /// It fetches from the service, by an address, a key or a login.
        Direct "direct",
        /// A tool of somebody else stands between.
        Tool "tool",
        /// It is known that nothing takes it in.
        ByHand "by-hand",
    }
}

/// How one software takes in what a service gave back.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
#[non_exhaustive]
pub struct Import {
    /// Id of the software.
    pub software: String,
    /// By which way.
    pub way: ImportWay,
    /// Ids of the formats that it, or the tool, reads.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub formats: Vec<String>,
    /// Where, and what to mind.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub text: Option<Texts>,
    /// What does not come along; absent where nothing is known of that.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub loses: Option<Texts>,
    /// How much work this step is.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub effort: Option<EffortClass>,
    /// Key of the source.
    pub source: String,
}

packed!(Import { software, way, formats, text, loses, effort, source });

spoken_terms! {
    /// Where an account is ended.
    #[non_exhaustive]
    ClosingWay "closing-way" {
        /// On a page of its own.
        Page "page",
        /// In the settings of the account.
        Settings "settings",
        /// In the application alone.
        App "app",
        /// By asking the support or an administrator.
        Request "request",
        /// The service is over.
        Ended "ended",
    }
}

/// How an account is ended.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
#[non_exhaustive]
pub struct Closing {
    /// Where.
    pub way: ClosingWay,
    /// Address of that page.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub url: Option<String>,
    /// What to mind: how long data remain, what stays.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub text: Option<Texts>,
    /// Key of the source.
    pub source: String,
}

packed!(Closing { way, url, text, source });

/// Where one's data can be asked for by law.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
#[non_exhaustive]
pub struct DataRequest {
    /// Address of the form, where there is one; else by letter or e-mail.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub url: Option<String>,
    /// Key of the source.
    pub source: String,
}

packed!(DataRequest { url, source });

spoken_terms! {
    /// Whether what a service gives back gets into a software.
    #[non_exhaustive]
    MovingCode "moving-code" {
        /// By a file that one writes and the other reads.
        File "file",
        /// The software fetches it.
        Direct "direct",
        /// By a tool of somebody else.
        Tool "tool",
        /// The formats that are known do not meet.
        FormatsDiffer "formats_differ",
        /// It is known that nothing takes it in.
        ByHand "by_hand",
        /// Nobody wrote down how.
        Unknown "unknown",
    }
}

impl MovingCode {
    /// Whether data get across by some way.
    #[must_use]
    pub fn gets_across(self) -> bool {
        matches!(self, Self::File | Self::Direct | Self::Tool)
    }
}
