//! One name, address or domain a line; or the log of a proxy or a name server.

use super::address::{is_elsewhere, service};
use super::columns;
use super::found::Found;
use super::log;
use crate::model::ListForm;

/// What is no address of the web though it is one word; `://` tells the others.
const SCHEMES: [&str; 9] = ["about", "chrome", "data", "file", "javascript", "mailto", "place", "tel", "vbscript"];
/// What runs code, whatever addresses stand in it.
const CODE: [&str; 3] = ["data", "javascript", "vbscript"];
/// What people write before the items of a list.
const ITEM: [&str; 3] = ["- ", "* ", "• "];
/// What may follow an address in a text or a row; in an address it stands behind all that is kept.
const BEHIND: [char; 6] = [',', ';', '|', ')', ']', '}'];

/// Reads all lines. Where one says that it is a password, all are an export: only addresses are taken of it.
pub(super) fn read(text: &str, found: &mut Found) -> ListForm {
    let lines = || text.split(['\n', '\r']).map(str::trim);
    if lines().any(|line| columns::is_password(&title(line))) {
        let open = lines().filter(|line| line.contains("://") && !columns::is_secret(&title(line)));
        open.for_each(|line| found.item(|found| addresses(line, found)));
        return ListForm::Passwords;
    }
    lines().for_each(|line| typed(line, found));
    ListForm::Lines
}

/// Reads one line, or what stands in its place elsewhere.
pub(super) fn typed(line: &str, found: &mut Found) {
    let line = line.trim();
    let line = ITEM.iter().find_map(|sign| line.strip_prefix(sign)).map_or(line, str::trim);
    if line.is_empty() || line.starts_with('#') {
        return;
    }
    if line.contains("://") {
        found.item(|found| addresses(line, found));
    } else if log::is_row(line) {
        log::asked(line, found);
    } else if line.contains(char::is_whitespace) {
        found.name(line);
    } else {
        word(line, found);
    }
}

/// The addresses with a scheme in a line, one a word: what stands around them is kept nowhere.
fn addresses(line: &str, found: &mut Found) {
    if scheme(line).is_some_and(|scheme| CODE.iter().any(|code| scheme.eq_ignore_ascii_case(code))) {
        return;
    }
    for word in line.split(|c: char| c.is_whitespace() || matches!(c, '"' | '\'' | '<' | '>')) {
        let Some(at) = word.find("://") else { continue };
        let (before, _) = word.split_at(at);
        let scheme = before.rsplit(|c: char| !c.is_ascii_alphanumeric()).next().unwrap_or_default();
        // In the path or the query of an address stands another one that is not meant.
        let from = if before.contains(['/', '?', '#']) { 0 } else { at - scheme.len() };
        let address = word.get(from..).and_then(|word| word.split(BEHIND).next()).unwrap_or_default();
        found.address(address.trim_end_matches(['.', ':', '!']));
    }
}

/// One word: an address, a machine, or a name.
fn word(word: &str, found: &mut Found) {
    if scheme(word).is_some_and(|scheme| SCHEMES.iter().any(|known| scheme.eq_ignore_ascii_case(known))) {
        return found.pass();
    }
    // Of a person's address only who carries it counts.
    let (person, host) = word.rsplit_once('@').map_or((None, word), |(person, host)| (Some(person), host));
    let host = host.trim_end_matches([',', ';']);
    match service(host) {
        Some(service) => found.take(service),
        None if is_elsewhere(host) || person.is_some() => found.pass(),
        None => found.name(word),
    }
}

/// What stands before the first colon.
fn scheme(line: &str) -> Option<&str> {
    line.split_once(':').map(|(scheme, _)| scheme)
}

/// What a line says that it is: `Password: …`.
fn title(line: &str) -> String {
    line.split_once([':', '=', '\t']).map(|(title, _)| columns::title(title)).unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::super::found::{Listed, listed};
    use super::*;

    fn texts(text: &str) -> (ListForm, Listed) {
        let mut found = Found::new(99);
        (read(text, &mut found), found.listed())
    }

    #[test]
    fn names_stay_as_they_were_typed() {
        for name in [
            "gogle docs",
            "Notion,",
            "Trello, Slack",
            "Google Docs,Trello",
            "Notion: notes",
            "Doodle; Zoom",
            "1&1 (mail)",
        ] {
            assert_eq!(texts(&format!("  {name}\r\n")), (ListForm::Lines, listed([name], 0)));
        }
        assert_eq!(texts("# mine\n\n  \r\n- Notion\r\n#end"), (ListForm::Lines, listed(["Notion"], 0)));
    }

    #[test]
    fn addresses_in_a_line_are_kept_without_what_is_around_them() {
        for (line, kept) in [
            ("https://docs.google.com/document/d/1secret", "docs.google.com/document"),
            ("mine (https://bob:secret@trello.com/b/x) secret", "trello.com/b"),
            ("- [secret](https://trello.com/b), secret", "trello.com/b"),
            ("see https://trello.com, or secret", "trello.com"),
            (
                "1286536308.779 180 192.168.0.224 TCP_MISS/200 411 GET http://www.example.org/a/b?c - DIRECT/192.0.2.1 text/html",
                "example.org/a",
            ),
            ("drive.google.com:443", "drive.google.com"),
            ("* trello.com", "trello.com"),
            ("bob.secret@gmail.com", "gmail.com"),
            ("example.org/?u=https://other.example", "example.org"),
            ("Example,bob,hunter2,https://example.org/x", "example.org/x"),
            ("https://example.org,bob,hunter2", "example.org"),
            ("https://example.org/login,bob,hunter2", "example.org/login"),
            ("example.org;bob;hunter2", "example.org"),
            ("example.org,hunter2", "example.org"),
        ] {
            assert_eq!(texts(line), (ListForm::Lines, listed([kept], 0)), "{line}");
        }
        let both = texts("https://docs.google.com https://trello.com");
        assert_eq!(both.1, listed(["docs.google.com", "trello.com"], 0));
    }

    #[test]
    fn what_is_no_service_is_passed_over() {
        for line in [
            "localhost",
            "192.168.1.2",
            "nas.local",
            "about:config",
            "javascript:location='https://example.org'",
            "data:text/html,x",
            "android://hash@com.google.android.gm/",
            "ftp://example.org/",
            "@bob",
            "Example;bob;hunter2",
            "a\tb",
            "----",
        ] {
            assert_eq!(texts(line), (ListForm::Lines, listed([], 1)), "{line}");
        }
    }

    #[test]
    fn of_a_list_with_passwords_only_addresses_are_taken() {
        let export = "My bank\nUsername: bob\nPassword: hunter2\nURL: https://example.org/login\nhunter2.example\n\
            Password: https://hunter2.example";
        assert_eq!(texts(export), (ListForm::Passwords, listed(["example.org/login"], 0)));
        let wish = "Password manager: LastPass";
        assert_eq!(texts(wish), (ListForm::Lines, listed([wish], 0)));
    }
}
