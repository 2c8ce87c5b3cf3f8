//! Columns that line up, whatever the script.

use super::clean::clean;
use unicode_width::{UnicodeWidthChar, UnicodeWidthStr};

/// How a column stands and how wide it may grow.
#[derive(Debug, Clone, Copy)]
pub(super) struct Column {
    pub(super) right: bool,
    pub(super) most: usize,
}

impl Column {
    pub(super) const fn left(most: usize) -> Self {
        Self { right: false, most }
    }

    pub(super) const fn right(most: usize) -> Self {
        Self { right: true, most }
    }
}

/// Lines of aligned cells, two spaces between columns; cells that are too long end in an ellipsis.
pub(super) fn table(columns: &[Column], rows: &[Vec<String>]) -> Vec<String> {
    let rows: Vec<Vec<String>> =
        rows.iter().map(|row| row.iter().map(|cell| clean(cell).into_owned()).collect()).collect();
    let widths: Vec<usize> = columns
        .iter()
        .enumerate()
        .map(|(at, column)| {
            let widest = rows.iter().filter_map(|row| row.get(at)).map(|cell| cell.width()).max().unwrap_or(0);
            widest.min(column.most)
        })
        .collect();
    let line = |row: &Vec<String>| {
        let cells = row.iter().zip(columns).zip(&widths).map(|((cell, column), width)| {
            let cell = shorten(cell, *width);
            let gap = " ".repeat(width.saturating_sub(cell.width()));
            if column.right { gap + &cell } else { cell + &gap }
        });
        cells.collect::<Vec<_>>().join("  ").trim_end().to_owned()
    };
    rows.iter().map(line).collect()
}

/// At most `width` columns of a text.
pub(super) fn shorten(text: &str, width: usize) -> String {
    if text.width() <= width {
        return text.to_owned();
    }
    let mut short = String::new();
    let mut used = 0;
    for c in text.chars() {
        let wide = c.width().unwrap_or(0);
        if used + wide + 1 > width {
            break;
        }
        short.push(c);
        used += wide;
    }
    short + "…"
}

/// Breaks a text into lines of at most `width` columns, at spaces.
pub(super) fn wrap(text: &str, width: usize) -> Vec<String> {
    let mut lines: Vec<String> = Vec::new();
    for word in clean(text).split(' ') {
        match lines.last_mut() {
            Some(line) if line.width() + 1 + word.width() <= width => {
                line.push(' ');
                line.push_str(word);
            }
            _ => lines.push(word.to_owned()),
        }
    }
    lines
}

/// Five cells that fill with the share: readable without colour, and one glance with it.
pub(super) fn bar(share: f64) -> String {
    let full = (share * 5.0).round().clamp(0.0, 5.0) as usize;
    "█".repeat(full) + &"░".repeat(5 - full)
}

/// One letter's level as a block of eighths: five of them fit where one bar did.
pub(super) fn block(share: f64) -> char {
    const BLOCKS: [char; 8] = ['▁', '▂', '▃', '▄', '▅', '▆', '▇', '█'];
    let at = (share.clamp(0.0, 1.0) * 7.0).round() as usize;
    BLOCKS.get(at).copied().unwrap_or('█')
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn cells_line_up_and_long_ones_are_cut() {
        let rows = vec![vec!["é".into(), "1".into()], vec!["wide text".into(), "22".into()]];
        assert_eq!(table(&[Column::left(5), Column::right(4)], &rows), ["é       1", "wide…  22"]);
        assert_eq!(bar(0.5), "███░░");
        assert_eq!(wrap("a bb ccc", 4), ["a bb", "ccc"]);
    }
}
