//! Values of files as remarks and errors show them.

/// Characters of a value that a remark quotes at most: enough to find it in the file.
const QUOTED: usize = 80;

/// A value as a remark quotes it: cut, and without control characters.
pub(crate) fn quoted(value: &str) -> String {
    let shown: String = value.chars().take(QUOTED).map(|c| if c.is_control() { '\u{fffd}' } else { c }).collect();
    if shown.len() < value.len() && value.chars().count() > QUOTED { shown + "…" } else { shown }
}
