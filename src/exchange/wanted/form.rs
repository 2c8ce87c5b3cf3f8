//! What a file is, as its first bytes tell.

use crate::error::{Error, ErrorKind};
use std::borrow::Cow;

/// What encrypted files begin with: KeePass, age, OpenPGP in ASCII, OpenSSL.
const ENCRYPTED: [&[u8]; 4] =
    [b"\x03\xd9\xa2\x9a", b"age-encryption.org/", b"-----BEGIN PGP MESSAGE-----", b"Salted__"];
/// What archives and databases begin with: ZIP (and so 1PUX, Takeout, spreadsheets), gzip, 7-Zip, RAR, SQLite (histories of
/// browsers), bookmarks of Firefox in their backups, of Safari; and PDF.
const PACKED: [&[u8]; 8] =
    [b"PK\x03\x04", b"\x1f\x8b", b"7z\xbc\xaf", b"Rar!\x1a", b"SQLite format 3\0", b"mozLz40\0", b"bplist00", b"%PDF-"];

/// What a text is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Syntax {
    Json,
    Markup,
    /// A table or lines.
    Plain,
}

/// The text of a file. What is not UTF-8 is read as Latin-1: hosts are the same in both, and spreadsheets write it still.
pub(super) fn text(bytes: &[u8]) -> Result<Cow<'_, str>, Error> {
    let begins = |with: &[&[u8]]| with.iter().any(|known| bytes.starts_with(known));
    for (kind, is_it) in [
        (ErrorKind::ListEncrypted, begins(&ENCRYPTED)),
        (ErrorKind::ListPacked, begins(&PACKED)),
        (ErrorKind::NotText, bytes.contains(&0)),
    ] {
        if is_it {
            return Err(Error::new(kind));
        }
    }
    let bytes = bytes.strip_prefix(b"\xef\xbb\xbf").unwrap_or(bytes);
    Ok(match std::str::from_utf8(bytes) {
        Ok(text) => text.into(),
        Err(_) => bytes.iter().map(|byte| char::from(*byte)).collect::<String>().into(),
    })
}

/// The text without the blank lines and comments above its first line.
pub(super) fn body(text: &str) -> &str {
    let mut rest = text;
    while let Some((_, below)) = rest.split_once('\n').filter(|(line, _)| is_blank(line)) {
        rest = below;
    }
    rest
}

fn is_blank(line: &str) -> bool {
    let line = line.trim();
    line.is_empty() || line.starts_with('#')
}

/// How a text is written, as its first signs tell.
pub(super) fn syntax(body: &str) -> Syntax {
    let mut signs = body.chars().filter(|c| !c.is_whitespace());
    match (signs.next(), signs.next()) {
        (Some('{'), Some('"' | '}')) | (Some('['), Some('{' | '[' | '"' | ']')) => Syntax::Json,
        (Some('<'), Some('!' | '?')) => Syntax::Markup,
        // An address between angles is one of a line.
        (Some('<'), Some(sign)) if sign.is_ascii_alphabetic() && !body.trim_start().starts_with("<http") => {
            Syntax::Markup
        }
        _ => Syntax::Plain,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_no_text_is_told_apart() {
        for (bytes, kind) in [
            (&b"\x03\xd9\xa2\x9a\x67\xfb\x4b\xb5"[..], ErrorKind::ListEncrypted),
            (b"PK\x03\x04\x14\0", ErrorKind::ListPacked),
            (b"SQLite format 3\0", ErrorKind::ListPacked),
            (b"\xff\xfea\0", ErrorKind::NotText),
        ] {
            assert_eq!(text(bytes).unwrap_err().kind(), kind);
        }
        assert_eq!(text(b"\xef\xbb\xbf\xc3\xa9").unwrap(), "é");
        assert_eq!(text(b"caf\xe9").unwrap(), "café");
    }

    #[test]
    fn the_first_signs_tell_how_a_text_is_written() {
        for (text, written) in [
            ("{\"a\": 1}", Syntax::Json),
            (" \n[ {", Syntax::Json),
            ("[]", Syntax::Json),
            ("<!DOCTYPE NETSCAPE-Bookmark-file-1>", Syntax::Markup),
            ("<?xml version=\"1.0\"?>", Syntax::Markup),
            ("<dl>", Syntax::Markup),
            ("<https://example.org>", Syntax::Plain),
            ("[1590000000] unbound", Syntax::Plain),
            ("{braces}", Syntax::Plain),
            ("", Syntax::Plain),
        ] {
            assert_eq!(syntax(text), written, "{text}");
        }
        assert_eq!(body("# mine\r\n\n  \nurl\n#x"), "url\n#x");
        assert_eq!(body("\n#x"), "#x");
    }
}
