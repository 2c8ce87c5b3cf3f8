//! Instructions of a query, held against a table that is kept with the code.

use std::collections::BTreeMap;
use std::fmt::Write as _;

/// What the table says.
#[derive(Debug, Clone, PartialEq)]
pub struct Table {
    /// Compiler and platform that the counts are of: others make other code of the same source.
    pub compiler: String,
    /// Share by which a count may grow.
    pub tolerance: f64,
    /// Instructions of one query, by stage.
    pub counts: BTreeMap<String, u64>,
}

/// What a comparison came to.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Outcome {
    /// A line for each stage, then what there is to do.
    pub lines: Vec<String>,
    /// Whether nothing grew, and the table names just what was counted.
    pub holds: bool,
}

impl Table {
    /// Reads the table.
    ///
    /// # Errors
    /// What is wrong with the text.
    pub fn read(text: &str) -> Result<Self, String> {
        let table: toml::Table = text.parse().map_err(|e| format!("{e}"))?;
        let counts = table.get("instructions").and_then(|c| c.as_table()).ok_or("[instructions] is missing")?;
        let count = |(stage, count): (&String, &toml::Value)| {
            let count = count.as_integer().and_then(|n| u64::try_from(n).ok());
            count.map(|n| (stage.clone(), n)).ok_or_else(|| format!("{stage}: not a count"))
        };
        Ok(Self {
            compiler: table.get("compiler").and_then(|c| c.as_str()).ok_or("`compiler` is missing")?.to_owned(),
            tolerance: table.get("tolerance").and_then(toml::Value::as_float).ok_or("`tolerance` is missing")?,
            counts: counts.iter().map(count).collect::<Result<_, _>>()?,
        })
    }

    /// The text of the same table with other counts, its comments kept.
    #[must_use]
    pub fn rewritten(text: &str, compiler: &str, counts: &BTreeMap<String, u64>) -> String {
        let mut new = String::new();
        for line in text.lines() {
            match line.starts_with("compiler = ") {
                true => writeln!(new, "compiler = \"{compiler}\"").unwrap(),
                false => writeln!(new, "{line}").unwrap(),
            }
            if line == "[instructions]" {
                break;
            }
        }
        counts.iter().for_each(|(stage, count)| writeln!(new, "{stage} = {count}").unwrap());
        new
    }

    /// Holds counts against the table.
    #[must_use]
    pub fn compare(&self, compiler: &str, counts: &BTreeMap<String, u64>) -> Outcome {
        let mut lines = Vec::new();
        let (mut grown, mut shrunk) = (false, false);
        for (stage, count) in counts {
            let Some(kept) = self.counts.get(stage) else {
                lines.push(format!("{stage}: {count}, not in the table"));
                grown = true;
                continue;
            };
            let change = *count as f64 / *kept as f64 - 1.0;
            let most = (*kept as f64 * (1.0 + self.tolerance)).round() as u64;
            let word = if *count > most { "GREW" } else { "holds" };
            lines.push(format!("{stage}: {count}, in the table {kept}, {:+.1} %: {word}", 100.0 * change));
            grown |= *count > most;
            shrunk |= change < -self.tolerance;
        }
        for stage in self.counts.keys().filter(|stage| !counts.contains_key(*stage)) {
            lines.push(format!("{stage}: in the table, but no longer counted"));
            grown = true;
        }
        let foreign = compiler != self.compiler;
        if foreign {
            lines.push(format!("the table is of {}, this is {compiler}: nothing is judged", self.compiler));
        } else if grown {
            lines.push("find out why, or accept the new counts and say why in the commit".to_owned());
        } else if shrunk {
            lines.push("less than in the table: accept the new counts, so that the gain is kept".to_owned());
        }
        Outcome { lines, holds: foreign || !grown }
    }
}
