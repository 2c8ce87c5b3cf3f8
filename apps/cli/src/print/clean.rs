//! Nothing that others wrote moves the cursor, colours the screen or turns the text around.

use std::borrow::Cow;

/// Shown where a character was that has no place on a screen.
const INSTEAD: char = '\u{fffd}';

/// Control characters, line and paragraph separators, and those that hide text or turn its direction. Joiners stay:
/// several scripts are not written without them.
fn is_hostile(c: char) -> bool {
    c.is_control()
        || matches!(c, '\u{ad}' | '\u{61c}' | '\u{180e}' | '\u{200b}' | '\u{200e}' | '\u{200f}' | '\u{2028}'..='\u{202e}' | '\u{2060}'..='\u{206f}' | '\u{feff}')
}

/// A text in one line that is safe to print: line ends and tabs become spaces, other hostile characters a mark.
pub(crate) fn clean(text: &str) -> Cow<'_, str> {
    if !text.chars().any(is_hostile) {
        return Cow::Borrowed(text);
    }
    let safe = text.chars().map(|c| match c {
        '\n' | '\r' | '\t' => ' ',
        c if is_hostile(c) => INSTEAD,
        c => c,
    });
    Cow::Owned(safe.collect())
}

/// The last gate before the terminal: line ends and our own styles (`ESC [ digits m`) pass, nothing else does.
pub(crate) fn gate(text: &str) -> String {
    let mut safe = String::with_capacity(text.len());
    let mut rest = text;
    while let Some(c) = rest.chars().next() {
        let style = rest
            .strip_prefix("\u{1b}[")
            .and_then(|r| r.split_once('m'))
            .filter(|(codes, _)| codes.len() <= 8 && codes.bytes().all(|b| b.is_ascii_digit() || b == b';'));
        if let Some((codes, after)) = style {
            safe.extend(["\u{1b}[", codes, "m"]);
            rest = after;
            continue;
        }
        safe.push(if is_hostile(c) && c != '\n' && c != '\t' { INSTEAD } else { c });
        rest = rest.get(c.len_utf8()..).unwrap_or_default();
    }
    safe
}

/// A JSON document whose strings hold no hostile character as such: each is written as its escape, which reads the same.
pub(crate) fn escaped(json: &str) -> Cow<'_, str> {
    if !json.chars().any(is_hostile) {
        return Cow::Borrowed(json);
    }
    let mut safe = String::with_capacity(json.len() + 16);
    for c in json.chars() {
        match c {
            c if is_hostile(c) => safe.push_str(&format!("\\u{:04x}", u32::from(c))),
            c => safe.push(c),
        }
    }
    Cow::Owned(safe)
}

#[cfg(test)]
mod tests {
    use super::*;

    const HOSTILE: &str = "a\u{1b}[2Jb\u{9b}31mc\u{202e}d\u{7}e\r\nf\u{200b}g\u{0}";

    #[test]
    fn one_line_is_left_with_nothing_hidden() {
        let safe = clean(HOSTILE);
        assert!(!safe.chars().any(is_hostile), "{safe:?}");
        assert_eq!(clean("Pâquerette 🐱 می\u{200c}خواهم"), "Pâquerette 🐱 می\u{200c}خواهم");
    }

    #[test]
    fn the_gate_lets_styles_and_lines_pass_only() {
        let ours = "\u{1b}[1mtitle\u{1b}[0m\n  \u{1b}[38;5;4mx\u{1b}[0m";
        assert_eq!(gate(ours), ours);
        let safe = gate(HOSTILE);
        assert!(!safe.contains(['\u{1b}', '\u{9b}', '\u{202e}', '\u{7}', '\r']), "{safe:?}");
    }

    #[test]
    fn escaped_json_reads_the_same() {
        let json = serde_json::to_string(HOSTILE).unwrap();
        let safe = escaped(&json);
        assert!(!safe.chars().any(is_hostile), "{safe:?}");
        assert_eq!(serde_json::from_str::<String>(&safe).unwrap(), HOSTILE);
    }
}
