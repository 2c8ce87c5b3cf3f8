//! Bookmarks as every browser writes them, `<A HREF="…">` (Netscape), and as XBEL, `<bookmark href="…">`.
//!
//! Nothing else of the file is looked at. Entities need not be resolved: none stands in a host, and the first part of a
//! path that holds one is no plain word.

use super::found::Found;
use crate::model::ListForm;

/// Elements that lead somewhere.
const LINKS: [&str; 2] = ["a", "bookmark"];

/// Reads all links.
pub(super) fn read(text: &str, found: &mut Found) -> ListForm {
    let mut rest = text;
    while let Some((_, tag)) = rest.split_once('<') {
        let end = tag.find(|c: char| !c.is_ascii_alphanumeric()).unwrap_or(tag.len());
        let (name, attributes) = tag.split_at(end);
        rest = attributes;
        if LINKS.iter().any(|link| name.eq_ignore_ascii_case(link)) {
            found.item(|found| rest = link(attributes, found));
        }
    }
    ListForm::Bookmarks
}

/// Reads the attributes of a link; answers what follows its tag, nothing where a quote is never closed.
fn link<'a>(tag: &'a str, found: &mut Found) -> &'a str {
    let mut rest = tag;
    loop {
        rest = rest.trim_start_matches(|c: char| c.is_whitespace() || c == '/');
        let end = rest.find(|c: char| c.is_whitespace() || matches!(c, '=' | '>' | '/')).unwrap_or(rest.len());
        let (name, after) = rest.split_at(end);
        let after = after.trim_start();
        let Some(value) = after.strip_prefix('=') else {
            match name.is_empty() {
                true => return after.strip_prefix('>').unwrap_or_default(),
                false => rest = after,
            }
            continue;
        };
        let value = value.trim_start();
        let quoted = ['"', '\''].into_iter().find_map(|quote| Some((quote, value.strip_prefix(quote)?)));
        let (value, after) = match quoted {
            Some((quote, value)) => value.split_once(quote).unwrap_or_default(),
            None => value.split_at(value.find(|c: char| c.is_whitespace() || c == '>').unwrap_or(value.len())),
        };
        if name.eq_ignore_ascii_case("href") {
            found.address(value);
        }
        rest = after;
    }
}

#[cfg(test)]
mod tests {
    use super::super::found::{Listed, listed};
    use super::*;

    fn texts(text: &str) -> Listed {
        let mut found = Found::new(99);
        read(text, &mut found);
        found.listed()
    }

    #[test]
    fn links_of_every_browser_are_read() {
        let firefox = "<!DOCTYPE NETSCAPE-Bookmark-file-1>\n<!-- This is an automatically generated file.\n It will be read \
            and overwritten.\n DO NOT EDIT! -->\n<META HTTP-EQUIV=\"Content-Type\" CONTENT=\"text/html; charset=UTF-8\">\n\
            <TITLE>Bookmarks</TITLE>\n<H1>Bookmarks Menu</H1>\n\n<DL><p>\n    <DT><H3 ADD_DATE=\"1\">Mozilla</H3>\n    <DL><p>\n\
            <DT><A HREF=\"https://docs.google.com/document/u/0/?q=a&amp;b\" ADD_DATE=\"1\" ICON_URI=\"https://b.example/i.ico\" \
            ICON=\"data:image/png;base64,AA==\" TAGS=\"x,y\">Doc &gt; a.example</A>\n<DD>c.example\n\
            <DT><A HREF=\"place:sort=8\">Recent</A>\n    </DL><p>\n</DL>";
        let chrome = "<DT><A HREF=\"javascript:(()=>{location='https://a.example'})()\" ADD_DATE=\"1\">Go</A>\n\
            <DT><A HREF=\"https://trello.com/b/1\" ADD_DATE=\"1\">Trello</A>";
        let linkding = "<DT><A HREF=\"https://a.example/x&#x27;y\" ADD_DATE=\"1\" PRIVATE=\"1\" TOREAD=\"0\" TAGS=\"b.example\">A</A>";
        let xbel = "<xbel version=\"1.0\"><folder><bookmark id='1' href='https://a.example/x'><title>b</title></bookmark></folder></xbel>";
        assert_eq!(texts(firefox), listed(["docs.google.com/document"], 1));
        assert_eq!(texts(chrome), listed(["trello.com/b"], 1));
        assert_eq!(texts(linkding), listed(["a.example"], 0));
        assert_eq!(texts(xbel), listed(["a.example/x"], 0));
    }

    #[test]
    fn odd_tags_are_read_as_browsers_do() {
        for (text, wanted) in [
            ("<a href=a.example/x>b</a>", listed(["a.example/x"], 0)),
            ("<a\n title=\"a > b\" HREF = 'https://a.example'\n>", listed(["a.example"], 0)),
            ("<a name=x></a><article href='b.example'><a/>", listed([], 2)),
            ("<a =x href=a.example>", listed(["a.example"], 0)),
            ("<a title=\"<a href='secret.example'>\" href=a.example>", listed(["a.example"], 0)),
            ("<a href=\"a.example", listed([], 1)),
            ("<a href=\"a.example <a href='b.example'>", listed([], 1)),
            ("<a href", listed([], 1)),
            ("<<<a", listed([], 1)),
            ("<", listed([], 0)),
        ] {
            assert_eq!(texts(text), wanted, "{text}");
        }
    }
}
