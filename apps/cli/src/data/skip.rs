//! `lint-skip.toml`: findings that are known and kept, each with the reason.

use crate::failure::Failure;
use crate::files;
use degafam::curate::{Finding, Severity};
use serde::Deserialize;
use std::path::Path;

const FILE: &str = "lint-skip.toml";
/// A reason shorter than this says nothing.
const REASON: usize = 15;

#[derive(Deserialize, Default)]
#[serde(deny_unknown_fields)]
struct SkipFile {
    #[serde(default)]
    skip: Vec<Skip>,
}

/// Silences the warnings and notes about one field of one record; errors are never silenced.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Skip {
    kind: String,
    id: String,
    key: String,
    reason: String,
}

/// The skips of a data folder; none when it has no list.
pub(super) fn read(folder: &Path) -> Result<Vec<Skip>, Failure> {
    let path = folder.join(FILE);
    if !path.exists() {
        return Ok(Vec::new());
    }
    let text = files::text(&path)?;
    let file: SkipFile = toml::from_str(&text)
        .map_err(|e| Failure::data(format!("{}: {}", path.display(), e.to_string().trim_end())))?;
    Ok(file.skip)
}

/// Takes the skipped findings away; what comes back is wrong with the skips themselves.
pub(super) fn apply(skips: &[Skip], findings: &mut Vec<Finding>) -> Vec<Finding> {
    let matches = |skip: &Skip, f: &Finding| {
        f.severity != Severity::Error && (skip.kind.as_str(), &skip.id, &skip.key) == (f.kind, &f.id, &f.key)
    };
    let mut wrong = Vec::new();
    for (at, skip) in skips.iter().enumerate() {
        let mut say = |key: &str, problem: String, mend: &str| {
            let mut finding = Finding::new(Severity::Error, "skip", ("lint-skip", &skip.id), key, problem, mend);
            finding.at = Some(at);
            wrong.push(finding);
        };
        if !findings.iter().any(|f| matches(skip, f)) {
            let what = format!("{} {}, {}: nothing is found there any more", skip.kind, skip.id, skip.key);
            say("skip.id", what, "remove this skip");
        }
        if skip.reason.trim().chars().count() < REASON {
            say(
                "skip.reason",
                format!("`{}` is no reason", skip.reason),
                "write why the finding is kept, in a sentence",
            );
        }
    }
    findings.retain(|f| !skips.iter().any(|skip| matches(skip, f)));
    wrong
}

#[cfg(test)]
mod tests {
    use super::*;

    fn skip(id: &str, reason: &str) -> Skip {
        Skip { kind: "hosters".into(), id: id.into(), key: "website".into(), reason: reason.into() }
    }

    #[test]
    fn a_reason_silences_a_warning_but_no_error_and_must_match() {
        let of = |severity| Finding::new(severity, "duplicate", ("hosters", "a"), "website", String::new(), "");
        let because = "two chapters of one club";
        let mut findings = vec![of(Severity::Warning), of(Severity::Error)];
        assert!(apply(&[skip("a", because)], &mut findings).is_empty());
        assert_eq!(findings, [of(Severity::Error)]);
        let keys = |skips: &[Skip]| {
            apply(skips, &mut vec![of(Severity::Warning)]).into_iter().map(|f| f.key).collect::<Vec<_>>()
        };
        assert_eq!(keys(&[skip("b", because)]), ["skip.id"]);
        assert_eq!(keys(&[skip("a", "ok")]), ["skip.reason"]);
    }
}
