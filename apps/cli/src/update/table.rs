//! Which lists there are.

use crate::calendar::day;
use crate::failure::Failure;
use crate::formats;
use degafam::formats::Limits;
use degafam::model::Date;
use serde::Deserialize;

/// The format of files that name others.
pub(super) const CHATONSINFOS: &str = "chatonsinfos";
const TABLE: &str = include_str!("../../../../data/directories.toml");
/// The layer of lists that state no licence: single facts, each with its source, and nothing to give on as a whole.
const UNSTATED: &str = "unstated";
/// What stands for the number of a page's first entry.
pub(super) const START: &str = "{start}";

/// All lists.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Table {
    #[serde(rename = "directory")]
    pub(crate) directories: Vec<Directory>,
}

/// A public list.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Directory {
    pub(crate) id: String,
    pub(crate) name: String,
    /// How it is written.
    pub(crate) format: String,
    /// Where it lies.
    pub(crate) urls: Vec<String>,
    /// Entries of a page, where it comes in pages.
    pub(crate) page: Option<usize>,
    /// What is sent, where it answers questions only.
    pub(crate) ask: Option<String>,
    /// SPDX id; none where none is stated.
    pub(crate) licence: Option<String>,
    pub(crate) may: May,
    /// Days between two visits at least.
    pub(crate) every: u16,
    /// Whom to name.
    pub(crate) credit: String,
}

/// What may be done with the records of a list.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize, serde::Serialize)]
#[serde(rename_all = "kebab-case")]
pub(crate) enum May {
    /// They may go into the catalogue.
    Packed,
    /// They may be given on, apart from others.
    Layer,
    /// They are for one's own machine.
    Own,
}

impl Table {
    /// The lists of `data/directories.toml`.
    pub(crate) fn embedded() -> Result<Self, Failure> {
        Self::read(TABLE, "data/directories.toml")
    }

    /// Lists that are written so.
    pub(crate) fn read(text: &str, name: &str) -> Result<Self, Failure> {
        let wrong = |problem: String| Failure::data(format!("{name}: {}", problem.trim_end()));
        let table: Self = toml::from_str(text).map_err(|e| wrong(e.to_string()))?;
        for (at, directory) in table.directories.iter().enumerate() {
            let problem = |problem: &str| Err(wrong(format!("directory `{}`: {problem}", directory.id)));
            let is_file_name = |c: char| c.is_ascii_lowercase() || c.is_ascii_digit() || c == '-';
            if directory.id.is_empty() || !directory.id.chars().all(is_file_name) {
                return problem("its id has other characters than a to z, 0 to 9 and hyphens");
            }
            if table.directories.iter().take(at).any(|other| other.id == directory.id) {
                return problem("its id stands twice");
            }
            if directory.urls.is_empty() {
                return problem("it has no address");
            }
            if directory.may != May::Own && directory.licence.is_none() {
                return problem("without a licence its records are for one's own machine alone: may = \"own\"");
            }
            let paged = directory.urls.iter().all(|url| url.contains(START));
            if directory.page.is_some_and(|entries| entries == 0 || !paged) {
                return problem("a list that comes in pages has {start} in its addresses, and entries in a page");
            }
        }
        Ok(table)
    }

    /// Those of these ids, or all.
    pub(crate) fn chosen(&self, only: &[String]) -> Result<Vec<&Directory>, Failure> {
        if let Some(unknown) = only.iter().find(|id| !self.directories.iter().any(|directory| directory.id == **id)) {
            let known: Vec<&str> = self.directories.iter().map(|directory| directory.id.as_str()).collect();
            let failure = Failure::usage(format!("there is no directory `{unknown}`"));
            return Err(failure.hint(format!("the directories are {}", known.join(", "))));
        }
        let chosen = |directory: &&Directory| only.is_empty() || only.contains(&directory.id);
        Ok(self.directories.iter().filter(chosen).collect())
    }
}

impl Directory {
    /// Whether the time for another visit has come.
    pub(crate) fn is_due(&self, taken: Date, today: Date) -> bool {
        day(today) - day(taken) >= i64::from(self.every)
    }

    /// The layer to which it belongs: its licence in lower case, or that none is stated.
    pub(crate) fn layer(&self) -> String {
        self.licence.as_deref().unwrap_or(UNSTATED).to_ascii_lowercase()
    }

    /// What reading it may cost.
    pub(crate) fn limits(&self) -> Limits {
        if self.format == CHATONSINFOS { Limits::default() } else { formats::limits() }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_list_says_whom_to_name_and_what_is_allowed() {
        let table = Table::embedded().unwrap();
        assert!(table.directories.len() >= 18);
        for directory in &table.directories {
            assert!(directory.every > 0 && !directory.credit.is_empty() && !directory.name.is_empty());
            assert_eq!(directory.may == May::Own, directory.licence.is_none(), "{}", directory.id);
            let licence = directory.licence.as_deref();
            assert!(licence.is_none_or(|id| spdx::license_id(id).is_some()), "{}", directory.id);
            assert!(directory.urls.iter().all(|url| url.starts_with("https://")), "{}", directory.id);
        }
    }

    #[test]
    fn what_is_wrong_with_a_table_is_told() {
        let row = |id: &str, more: &str| {
            let may = if more.contains("may =") { "" } else { "may = \"own\"\n" };
            let text = format!(
                "[[directory]]\nid = \"{id}\"\nname = \"A\"\nformat = \"peertube\"\nevery = 1\ncredit = \"A\"\n{may}{more}\n"
            );
            Table::read(&text, "lists.toml").map(|_| ()).map_err(|e| e.to_string())
        };
        assert_eq!(row("a", "urls = [\"https://a.example/\"]"), Ok(()));
        for (id, more, said) in [
            ("../a", "urls = [\"https://a.example/\"]", "other characters"),
            ("a", "urls = []", "no address"),
            ("a", "urls = [\"https://a.example/\"]\npage = 100", "{start}"),
            ("a", "urls = [\"https://a.example/\"]\nmay = \"layer\"", "may = \"own\""),
            ("a", "url = \"https://a.example/\"", "unknown field"),
        ] {
            let wrong = row(id, more).unwrap_err();
            assert!(wrong.starts_with("lists.toml: ") && wrong.contains(said), "{wrong}");
        }
    }
}
