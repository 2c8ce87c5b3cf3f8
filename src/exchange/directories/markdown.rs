//! Tables of Markdown, row by row, as the tables of GitHub's dialect are written: cells between bars, a row of hyphens under
//! the names of the columns.

use super::stream::{Each, Kind, Placed, text, wrong};
use super::tree::Node;
use crate::error::Error;
use crate::exchange::Limits;

/// Reads the rows of every table that has these columns, each as an object with a text under each of these names; answers
/// how many were not read, because there are more than the limits.
pub(super) fn tables(
    kind: Kind,
    bytes: &[u8],
    columns: &'static [&'static str],
    limits: &Limits,
    each: &mut Each<'_>,
) -> Result<usize, Error> {
    let text = text(kind, bytes, limits)?;
    let (mut heading, mut is_code, mut found) = ("", false, false);
    let (mut before, mut places): (Vec<String>, Option<Vec<usize>>) = (Vec::new(), None);
    let (mut read, mut more) = (0, 0);
    for (number, line) in (1..).zip(text.lines().map(str::trim)) {
        if line.starts_with("```") {
            is_code = !is_code;
        }
        if is_code || !line.contains('|') {
            if !is_code && line.starts_with('#') {
                heading = line.trim_matches('#').trim();
            }
            (before, places) = (Vec::new(), None);
            continue;
        }
        if number > limits.lines {
            more += usize::from(places.is_some());
            continue;
        }
        let cells = cells(line);
        let Some(places) = &places else {
            if is_rule(&cells) {
                let place = |column: &&str| before.iter().position(|name| name.eq_ignore_ascii_case(column));
                places = columns.iter().map(place).collect();
                found |= places.is_some();
            }
            before = cells;
            continue;
        };
        if read >= limits.records {
            more += 1;
            continue;
        }
        read += 1;
        let mut cut = false;
        let fields = columns.iter().zip(places).map(|(column, place)| {
            let cell = cells.get(*place).map(String::as_str).unwrap_or_default();
            let fits = cell.len() <= limits.value_bytes;
            cut |= !fits;
            ((*column).to_owned(), if fits { Node::Text(cell.to_owned()) } else { Node::Cut })
        });
        let node = Node::Table(fields.collect());
        each(Placed { at: format!("line {number}"), key: heading.to_owned(), line: number, node, cut })?;
    }
    let missing = || wrong(kind, &format!("it has no table with the columns {}", columns.join(", ")));
    if found { Ok(more) } else { Err(missing()) }
}

/// The cells of a row; a bar behind a backslash is part of one.
fn cells(line: &str) -> Vec<String> {
    let line = line.strip_prefix('|').unwrap_or(line);
    let mut cells = vec![String::new()];
    let mut signs = line.chars().peekable();
    while let Some(sign) = signs.next() {
        match (sign, cells.last_mut()) {
            ('|', _) => cells.push(String::new()),
            ('\\', Some(cell)) if signs.peek() == Some(&'|') => cell.extend(signs.next()),
            (sign, Some(cell)) => cell.push(sign),
            (_, None) => {}
        }
    }
    // What follows the last bar is no cell where a bar ends the row.
    if line.ends_with('|') && cells.last().is_some_and(String::is_empty) {
        cells.pop();
    }
    cells.iter_mut().for_each(|cell| *cell = cell.trim().to_owned());
    cells
}

/// Whether a row is the one under the names of the columns.
fn is_rule(cells: &[String]) -> bool {
    let is_part = |cell: &String| cell.contains('-') && cell.bytes().all(|b| matches!(b, b'-' | b':' | b' '));
    !cells.is_empty() && cells.iter().all(is_part)
}

/// Where a cell leads: the address of its first link or image, otherwise what it says.
pub(super) fn target(cell: &str) -> &str {
    let linked = cell.split_once("](").and_then(|(_, rest)| rest.split([')', ' ']).next());
    linked.unwrap_or(cell).trim().trim_start_matches('<').trim_end_matches('>')
}

#[cfg(test)]
mod tests {
    use super::*;

    const KIND: Kind = Kind { format: "test", mend: "write one" };

    fn rows(text: &str, limits: &Limits) -> Result<(Vec<Placed>, usize), Error> {
        let mut all = Vec::new();
        let more = tables(KIND, text.as_bytes(), &["URL", "Key"], limits, &mut |placed| {
            all.push(placed);
            Ok(())
        })?;
        Ok((all, more))
    }

    const FILE: &str = "# List\n\n| a | b |\n|---|---|\n| 1 | 2 |\n\n## Mirrors ##\ntext | with a bar\n\n\
        | key | x | URL |\n|:-:|---|--|\n| :yes: | a \\| b | [c.example](https://c.example/) |\n|  | | https://d.example\n\n\
        ```\n| URL | Key |\n|-|-|\n| code | |\n```\nURL | Key\n-|-\n<https://e.example> |";

    #[test]
    fn rows_of_tables_with_the_columns_are_read() {
        let (all, more) = rows(FILE, &Limits::default()).unwrap();
        let read = |placed: &Placed| {
            let cell = |name| match placed.node.field(name) {
                Some(Node::Text(cell)) => target(cell).to_owned(),
                other => format!("{other:?}"),
            };
            (placed.line, placed.key.clone(), cell("URL"), cell("Key"))
        };
        let row = |line, url: &str, key: &str| (line, "Mirrors".to_owned(), url.to_owned(), key.to_owned());
        let wanted = [
            row(12, "https://c.example/", ":yes:"),
            row(13, "https://d.example", ""),
            row(22, "https://e.example", ""),
        ];
        assert_eq!((all.iter().map(read).collect::<Vec<_>>(), more), (wanted.to_vec(), 0));
    }

    #[test]
    fn limits_hold_and_other_files_are_refused() {
        let mut limits = Limits::default();
        (limits.records, limits.value_bytes) = (2, 20);
        let (all, more) = rows(FILE, &limits).unwrap();
        assert_eq!((all.len(), more, all[0].cut, all[1].cut), (2, 1, true, false));
        (limits.records, limits.lines) = (9, 12);
        assert_eq!(rows(FILE, &limits).map(|(all, more)| (all.len(), more)).unwrap(), (1, 1));
        for text in ["", "no table", "| URL |\n|---|\n| x |", "| URL | Key |", "|-|-|\n|-|-|", "||\n||", "|"] {
            let said = rows(text, &Limits::default()).unwrap_err().to_string();
            assert!(said.starts_with("this is no test file (") && said.lines().count() == 1, "{said}");
        }
    }
}
