use super::packed::packed;
use super::{Date, Sources, Transfer, fact::source_of, terms::terms};
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

/// A software that can replace a service.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
#[non_exhaustive]
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
    /// What it gives back to whoever leaves it.
    #[serde(default, rename = "export", skip_serializing_if = "Vec::is_empty")]
    pub exports: Vec<Transfer>,
    /// What it reads, whoever wrote it.
    #[serde(default, rename = "import", skip_serializing_if = "Vec::is_empty")]
    pub imports: Vec<Transfer>,
}

packed!(Software {
    id,
    name,
    aliases,
    licences,
    free,
    free_note,
    needs,
    kind,
    protocols,
    parent,
    succeeds,
    frontend,
    website,
    source_url,
    antifeatures,
    archived,
    last_update,
    yunohost,
    from,
    sources,
    exports,
    imports,
});

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
