//! Since when the lines that the data cite stand in a list: asked of a clone of it.

use super::layout;
use crate::failure::Failure;
use crate::files;
use degafam::curate::host;
use degafam::model::{Date, Hoster, Source};
use serde::Serialize;
use std::path::Path;
use std::process::Command;

/// A source that cites a file of the clone.
#[derive(Debug, Serialize)]
pub(crate) struct LineDate {
    pub(crate) hoster: String,
    /// Key of the source.
    pub(crate) source: String,
    /// What the line names.
    pub(crate) names: String,
    /// The date that the source bears.
    pub(crate) dated: Option<Date>,
    /// When a line with that name last changed; none where the history has no such line.
    pub(crate) line: Option<Date>,
}

impl LineDate {
    /// Whether the source is dated later than its line, or not at all.
    pub(crate) fn differs(&self) -> bool {
        self.line.is_some_and(|line| self.dated.is_none_or(|dated| dated.is_after(line)))
    }
}

/// What git prints.
fn git(clone: &Path, arguments: &[&str]) -> Result<String, Failure> {
    let out = Command::new("git").arg("-C").arg(clone).args(arguments).output();
    let out = out.map_err(|e| Failure::data(format!("git: {e}")).hint("install git"))?;
    if !out.status.success() {
        let said = String::from_utf8_lossy(&out.stderr);
        let failure = Failure::data(format!("{}: {}", clone.display(), said.trim()));
        return Err(failure.hint("name the folder of a clone: git clone ADDRESS FOLDER"));
    }
    Ok(String::from_utf8_lossy(&out.stdout).trim().to_owned())
}

/// The address of a repository as sources write it.
fn address(remote: &str) -> String {
    let remote = remote.trim_end_matches('/').trim_end_matches(".git");
    match remote.strip_prefix("git@").and_then(|rest| rest.split_once(':')) {
        Some((host, path)) => format!("https://{host}/{path}"),
        None => remote.to_owned(),
    }
}

/// The path in a repository that a source cites.
fn cited<'a>(source: &'a Source, repository: &str) -> Option<&'a str> {
    let rest = source.url.as_deref()?.strip_prefix(repository)?.strip_prefix("/blob/")?;
    let (_, path) = rest.split_once('/')?;
    path.split(['#', '?']).next()
}

/// What a line that is about a hoster names: the host of an offer that the source tells, else that of its website.
fn named(hoster: &Hoster, key: &str) -> Option<String> {
    let offers = hoster.offers.iter().filter(|offer| offer.source == key).filter_map(|offer| offer.url.as_deref());
    let url = offers.chain(hoster.website.iter().map(|fact| fact.value.as_str())).next()?;
    host(url)
}

/// When each cited line of the clone last changed.
pub(crate) fn line_dates(hosters: &[Hoster], clone: &Path) -> Result<Vec<LineDate>, Failure> {
    let repository = address(&git(clone, &["remote", "get-url", "origin"])?);
    let mut found = Vec::new();
    for hoster in hosters {
        for (key, source) in &hoster.sources {
            let Some((path, names)) = cited(source, &repository).zip(named(hoster, key)) else { continue };
            // Dots stand for themselves.
            let line = format!("-G{}", names.replace('.', "[.]"));
            let date = git(clone, &["log", "-1", "--format=%cs", &line, "--", path])?;
            let (hoster, source, dated) = (hoster.id.clone(), key.clone(), source.date);
            found.push(LineDate { hoster, source, names, dated, line: date.parse().ok() });
        }
    }
    Ok(found)
}

/// Writes the date of its line into the files whose source is dated later; how many.
pub(crate) fn write(dates: &[LineDate], folder: &Path) -> Result<usize, Failure> {
    let mut changed = 0;
    for one in dates.iter().filter(|one| one.differs()) {
        let Some(line) = one.line else { continue };
        let path = layout::find(folder, "hosters", &one.hoster);
        let text = files::text(&path)?;
        let head = format!("[source.{}]\n", one.source);
        let Some((before, table)) = text.split_once(&head) else { continue };
        let (table, after) = table.split_once("\n\n").map_or((table, None), |(table, after)| (table, Some(after)));
        let mut rows: Vec<String> =
            table.lines().filter(|row| !row.starts_with("date = ")).map(str::to_owned).collect();
        let at = rows.iter().position(|row| row.starts_with("seen = ")).unwrap_or(rows.len());
        rows.insert(at, format!("date = \"{line}\""));
        let after = after.map_or_else(|| "\n".to_owned(), |after| format!("\n\n{after}"));
        files::write(&path, format!("{before}{head}{}{after}", rows.join("\n")).as_bytes())?;
        changed += 1;
    }
    Ok(changed)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn remotes_are_read_as_sources_cite_them() {
        for remote in ["https://github.com/a/b.git", "git@github.com:a/b.git", "https://github.com/a/b/"] {
            assert_eq!(address(remote), "https://github.com/a/b");
        }
        let seen = Date::new(2026, 11, 0).unwrap();
        let source = Source::new("https://github.com/a/b/blob/HEAD/x/list.md#L3", seen, degafam::model::Grade::Listed);
        assert_eq!(cited(&source, "https://github.com/a/b"), Some("x/list.md"));
        assert_eq!(cited(&source, "https://github.com/a/bc"), None);
    }
}
