use super::{Date, Sources, fact::source_of};
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

/// A software that can replace a service.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Software {
    /// Stable id, kebab-case.
    pub id: String,
    /// Official name.
    pub name: String,
    /// Other names and spellings.
    #[serde(default)]
    pub aliases: Vec<String>,
    /// SPDX identifiers that appear; not an expression.
    #[serde(default)]
    pub licences: Vec<String>,
    /// Whether it is free software.
    pub free: Freedom,
    /// Why, where that is not plain.
    #[serde(default)]
    pub free_note: Option<String>,
    /// Needs it serves.
    pub needs: Vec<String>,
    /// Where it runs.
    pub kind: SoftwareKind,
    /// Protocols it speaks.
    #[serde(default)]
    pub protocols: Vec<String>,
    /// Software inside which it is an app or a plug-in.
    #[serde(default)]
    pub parent: Option<String>,
    /// Software it was forked from or succeeds.
    #[serde(default)]
    pub succeeds: Vec<String>,
    /// Whether it is only another face of a proprietary service.
    #[serde(default)]
    pub frontend: bool,
    /// Home page.
    #[serde(default)]
    pub website: Option<String>,
    /// Source code.
    #[serde(default)]
    pub source_url: Option<String>,
    /// Undesirable traits, in YunoHost's vocabulary.
    #[serde(default)]
    pub antifeatures: Vec<String>,
    /// Whether its development was declared over.
    #[serde(default)]
    pub archived: bool,
    /// Last change seen in its repository.
    #[serde(default)]
    pub last_update: Option<Date>,
    /// Name of its package in YunoHost.
    #[serde(default)]
    pub yunohost: Option<String>,
    /// Source keys of single fields, where they differ from the record's first source.
    #[serde(default)]
    pub from: BTreeMap<String, String>,
    /// The sources, by key.
    #[serde(rename = "source")]
    pub sources: Sources,
}

impl Software {
    /// Key of the source of a field: the one that `from` names, else the best graded and newest of the record.
    #[must_use]
    pub fn source_of(&self, field: &str) -> &str {
        source_of(&self.from, &self.sources, field)
    }
}

/// Whether a software is free.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Freedom {
    /// Free software.
    Yes,
    /// Not free: never recommended.
    No,
    /// Free in part, or disputed: recommended with a word.
    Contested,
    /// Not known: never recommended as free.
    Unknown,
}

/// Where a software runs.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum SoftwareKind {
    /// On a server, for many.
    Hosted,
    /// On one's computer.
    Desktop,
    /// On one's telephone.
    Mobile,
    /// In one's browser.
    Extension,
}
