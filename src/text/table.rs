//! Tables that lie beside the code: a row a line, tabs between its cells, `#` before what is said of them.

/// The rows of a table.
pub(crate) fn rows(text: &'static str) -> impl Iterator<Item = Vec<&'static str>> {
    text.lines().filter(|line| !line.starts_with('#') && !line.is_empty()).map(|line| line.split('\t').collect())
}
