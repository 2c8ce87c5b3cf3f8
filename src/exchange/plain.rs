//! Text out of what may be HTML.

use crate::catalogue::is_hidden;

/// Elements whose content is no text.
const CODE: [&str; 2] = ["script", "style"];

/// The text of a value: tags and what is between those of code taken away, entities resolved, spaces made one.
pub(crate) fn text(value: &str) -> String {
    let mut out = String::with_capacity(value.len());
    let mut rest = value;
    while let Some((before, tag)) = rest.split_once('<') {
        out.push_str(before);
        // A sign between numbers is no tag.
        if !tag.starts_with(|c: char| c.is_ascii_alphabetic() || matches!(c, '/' | '!' | '?')) {
            out.push('<');
            rest = tag;
            continue;
        }
        out.push(' ');
        let (inside, after) = tag.split_once('>').unwrap_or((tag, ""));
        let name = inside.split(|c: char| !c.is_ascii_alphanumeric()).next().unwrap_or_default();
        rest = match CODE.iter().find(|code| name.eq_ignore_ascii_case(code)) {
            Some(code) => behind(after, code),
            None => after,
        };
    }
    out.push_str(rest);
    let visible: String = entities(&out).chars().map(|c| if is_hidden(c) { ' ' } else { c }).collect();
    visible.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// What follows the closing tag of an element; nothing where it is never closed.
fn behind<'a>(text: &'a str, element: &str) -> &'a str {
    let mut rest = text;
    while let Some((_, tag)) = rest.split_once("</") {
        if tag.get(..element.len()).is_some_and(|name| name.eq_ignore_ascii_case(element)) {
            return tag.split_once('>').map_or("", |(_, after)| after);
        }
        rest = tag;
    }
    ""
}

/// Resolves the entities that texts of a line use; any other stays as it is.
fn entities(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    let mut rest = text;
    while let Some((before, after)) = rest.split_once('&') {
        out.push_str(before);
        let named = after.split_once(';').filter(|(name, _)| name.len() <= 8);
        match named.and_then(|(name, following)| Some((entity(name)?, following))) {
            Some((c, following)) => {
                out.push(c);
                rest = following;
            }
            None => {
                out.push('&');
                rest = after;
            }
        }
    }
    out + rest
}

fn entity(name: &str) -> Option<char> {
    Some(match name {
        "amp" => '&',
        "lt" => '<',
        "gt" => '>',
        "quot" => '"',
        "apos" => '\'',
        "nbsp" => ' ',
        "eacute" => 'é',
        "egrave" => 'è',
        "agrave" => 'à',
        "ccedil" => 'ç',
        "ecirc" => 'ê',
        "ocirc" => 'ô',
        _ => {
            let number = name.strip_prefix('#')?;
            let code = match number.strip_prefix(['x', 'X']) {
                Some(hex) => u32::from_str_radix(hex, 16).ok()?,
                None => number.parse().ok()?,
            };
            char::from_u32(code).filter(|c| *c != '\0')?
        }
    })
}

#[cfg(test)]
mod tests {
    use super::text;

    #[test]
    fn nothing_but_text_is_left() {
        for (html, plain) in [
            ("Un <b>pad</b>&nbsp;&amp; un<br/>tableur", "Un pad & un tableur"),
            ("a<script>alert('<b>')</script >b", "a b"),
            ("a<SCRIPT src=x>never closed", "a"),
            ("3 < 4 et l&#39;eau &eacute;t&#xe9; &inconnu; & co", "3 < 4 et l'eau été &inconnu; & co"),
            ("<img src=x onerror=alert(1)", ""),
            ("rtl\u{202e}txt\u{7}", "rtl txt"),
            ("été", "été"),
        ] {
            assert_eq!(text(html), plain, "{html}");
        }
    }
}
