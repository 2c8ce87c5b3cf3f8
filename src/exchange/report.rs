//! What a reader has to say of a file.

use super::{Limits, Origin, quote::quoted};
use crate::catalogue::Severity;
use serde::Serialize;

/// One thing that is wrong, odd or missing in a file, with what to write instead.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[non_exhaustive]
pub struct Remark {
    /// How much it matters: an error is not taken over, a warning is read with care, a note changes nothing.
    pub severity: Severity,
    /// Short name of the rule, such as `date`.
    pub rule: &'static str,
    /// Address of the file.
    pub origin: String,
    /// Its line, from 1; none where the file as a whole is meant.
    pub line: Option<usize>,
    /// The key, as the file writes it; empty where the file as a whole is meant.
    pub key: String,
    /// What is wrong.
    pub problem: String,
    /// What to write instead.
    pub mend: String,
}

/// All remarks of an import, as many as the limit allows, in the order in which they were met.
///
/// ```
/// use degafam::{curate::Severity, formats::{Limits, Origin, Report}};
/// let origin = Origin::new("https://hoster.example/pad.properties", "2026-11-22".parse()?)?;
/// let mut report = Report::new(&Limits::default());
/// report.say(Severity::Warning, "date", &origin, Some((7, "service.startdate")), "`soon` is no date", "write
/// 2024-09");
/// assert_eq!((report.count(Severity::Warning), report.remarks[0].line), (1, Some(7)));
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[non_exhaustive]
pub struct Report {
    /// The remarks.
    pub remarks: Vec<Remark>,
    /// How many more there were.
    pub more: usize,
    #[serde(skip)]
    limit: usize,
    #[serde(skip)]
    counts: [usize; 3],
}

impl Report {
    /// An empty report.
    #[must_use]
    pub fn new(limits: &Limits) -> Self {
        Self { remarks: Vec::new(), more: 0, limit: limits.remarks, counts: [0; 3] }
    }

    /// Adds a remark; `at` is line, from 1 or 0 where there is none, and key. Beyond the limit it is only counted.
    pub fn say(
        &mut self,
        severity: Severity,
        rule: &'static str,
        origin: &Origin,
        at: Option<(usize, &str)>,
        problem: impl Into<String>,
        mend: impl Into<String>,
    ) {
        self.count_one(severity);
        if self.is_full() {
            self.more += 1;
            return;
        }
        let (line, key) = at.map_or((None, ""), |(line, key)| (Some(line).filter(|line| *line > 0), key));
        let (origin, key) = (origin.url.clone(), quoted(key));
        self.remarks.push(Remark { severity, rule, origin, line, key, problem: problem.into(), mend: mend.into() });
    }

    /// How many remarks of a severity there were, those beyond the limit included.
    #[must_use]
    pub fn count(&self, severity: Severity) -> usize {
        self.counts.get(severity as usize).copied().unwrap_or(0)
    }

    /// Whether further remarks are only counted.
    pub(crate) fn is_full(&self) -> bool {
        self.remarks.len() >= self.limit
    }

    /// Adds the remarks of another report.
    pub fn append(&mut self, other: Self) {
        let room = self.limit.saturating_sub(self.remarks.len());
        self.more += other.more + other.remarks.len().saturating_sub(room);
        self.remarks.extend(other.remarks.into_iter().take(room));
        self.counts.iter_mut().zip(other.counts).for_each(|(own, others)| *own += others);
    }

    fn count_one(&mut self, severity: Severity) {
        self.counts.iter_mut().skip(severity as usize).take(1).for_each(|count| *count += 1);
    }
}
