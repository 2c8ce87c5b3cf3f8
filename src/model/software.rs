use super::{Date, Sources, fact::source_of, terms::terms};
use minicbor::{Decode, Encode};
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

/// A software that can replace a service.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize, Encode, Decode)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
#[non_exhaustive]
pub struct Software {
    /// Stable id, kebab-case.
    #[n(0)]
    pub id: String,
    /// Official name.
    #[n(1)]
    pub name: String,
    /// Other names and spellings.
    #[serde(default)]
    #[n(2)]
    pub aliases: Vec<String>,
    /// SPDX identifiers that appear; not an expression.
    #[serde(default)]
    #[n(3)]
    pub licences: Vec<String>,
    /// Whether it is free software.
    #[n(4)]
    pub free: Freedom,
    /// Why, where that is not plain.
    #[serde(default)]
    #[n(5)]
    pub free_note: Option<String>,
    /// Needs it serves.
    #[n(6)]
    pub needs: Vec<String>,
    /// Where it runs.
    #[n(7)]
    pub kind: SoftwareKind,
    /// Protocols it speaks.
    #[serde(default)]
    #[n(8)]
    pub protocols: Vec<String>,
    /// Software inside which it is an app or a plug-in.
    #[serde(default)]
    #[n(9)]
    pub parent: Option<String>,
    /// Software it was forked from or succeeds.
    #[serde(default)]
    #[n(10)]
    pub succeeds: Vec<String>,
    /// Whether it is only another face of a proprietary service.
    #[serde(default)]
    #[n(11)]
    pub frontend: bool,
    /// Home page.
    #[serde(default)]
    #[n(12)]
    pub website: Option<String>,
    /// Source code.
    #[serde(default)]
    #[n(13)]
    pub source_url: Option<String>,
    /// Undesirable traits, in YunoHost's vocabulary.
    #[serde(default)]
    #[n(14)]
    pub antifeatures: Vec<String>,
    /// Whether its development was declared over.
    #[serde(default)]
    #[n(15)]
    pub archived: bool,
    /// Last change seen in its repository.
    #[serde(default)]
    #[n(16)]
    pub last_update: Option<Date>,
    /// Name of its package in YunoHost.
    #[serde(default)]
    #[n(17)]
    pub yunohost: Option<String>,
    /// Source keys of single fields, where they differ from the record's first source.
    #[serde(default)]
    #[n(18)]
    pub from: BTreeMap<String, String>,
    /// The sources, by key.
    #[serde(rename = "source")]
    #[n(19)]
    pub sources: Sources,
}

impl Software {
    /// A software of which only id and name are known, not yet whether it is free.
    #[must_use]
    pub fn new(id: impl Into<String>, name: impl Into<String>) -> Self {
        Self { id: id.into(), name: name.into(), ..Self::default() }
    }

    /// Key of the source of a field: the one that `from` names, else the best graded and newest of the record.
    #[must_use]
    pub fn source_of(&self, field: &str) -> &str {
        source_of(&self.from, &self.sources, field)
    }
}

terms! {
    /// Whether a software is free.
    #[derive(Default)]
    #[non_exhaustive]
    Freedom {
        /// Free software.
        Yes "yes",
        /// Not free: never recommended.
        No "no",
        /// Free in part, or disputed: recommended with a word.
        Contested "contested",
        /// Not known: never recommended as free.
        #[default]
        Unknown "unknown",
    }
}

terms! {
    /// Where a software runs.
    #[derive(Default)]
    #[non_exhaustive]
    SoftwareKind {
        /// On a server, for many.
        #[default]
        Hosted "hosted",
        /// On one's computer.
        Desktop "desktop",
        /// On one's telephone.
        Mobile "mobile",
        /// In one's browser.
        Extension "extension",
    }
}
