//! Files as a whole: of which form they are, what is refused, and that no file brings the reader down.

use super::*;
use crate::Lang;
use proptest::prelude::*;

fn read(bytes: impl AsRef<[u8]>) -> Result<WantedList, Error> {
    WantedList::read(bytes.as_ref(), &Limits::default())
}

#[test]
fn the_form_is_told_by_the_content() {
    for (file, form, text, passed_over) in [
        ("\u{feff}Notion\r\nlocalhost\r\n", ListForm::Lines, "Notion", 1),
        ("# mine\n\n\u{a0}gogle docs\t\n", ListForm::Lines, "gogle docs", 0),
        ("\u{feff}url;title\r\na.example;\r\n", ListForm::Csv, "a.example", 0),
        ("# of a browser\nurl,title,visits\na.example,b,1", ListForm::History, "a.example", 0),
        ("{\"Browser History\": [{\"url\": \"https://a.example\"}]}", ListForm::History, "a.example", 0),
        ("<!DOCTYPE NETSCAPE-Bookmark-file-1>\n<DT><A HREF=\"a.example\">b</A>", ListForm::Bookmarks, "a.example", 0),
        ("Title,URL,Username,Password,Notes,OTPAuth\nb,a.example,,,,\n", ListForm::Passwords, "a.example", 0),
        (" {\"items\": [{\"login\": {\"uris\": [{\"uri\": \"a.example\"}]}}]}\n", ListForm::Passwords, "a.example", 0),
    ] {
        let entries = vec![WantedEntry { text: text.to_owned(), times: 1 }];
        assert_eq!(read(file), Ok(WantedList { form, entries, passed_over }), "{file}");
    }
    // Of Latin-1, as spreadsheets write it.
    assert_eq!(read(b"Caf\xe9\nurl").map(|list| list.entries[0].text.clone()).as_deref(), Ok("Café"));
}

#[test]
fn what_cannot_be_read_says_what_to_give_instead() {
    let keepass =
        "<?xml version=\"1.0\"?><KeePassFile><String><Key>Password</Key><Value>hunter2</Value></String></KeePassFile>";
    for (file, code, hint) in [
        (&b"\x03\xd9\xa2\x9a\x67\xfb\x4b\xb5"[..], "list_encrypted", "CSV"),
        (b"{\"encrypted\": true, \"data\": \"2.hunter2\"}", "list_encrypted", "without encryption"),
        (b"PK\x03\x04\x14\0export.data", "list_packed", "1Password as CSV"),
        (b"SQLite format 3\0", "list_packed", "CSV"),
        (b"\xff\xfeu\0r\0l\0", "not_text", "UTF-8"),
        (b"[{\"url\": \"hunter2", "list_broken", "once more"),
        (b"", "list_empty", "column `url`"),
        (b"# nothing\n\n", "list_empty", "column `url`"),
        (b"title;password\na.example;hunter2\n", "list_empty", "column `url`"),
        (keepass.as_bytes(), "list_empty", "column `url`"),
        (b"{\"vaults\": {\"hunter2\": 1}}", "list_empty", "column `url`"),
    ] {
        let error = read(file).unwrap_err();
        assert_eq!(error.code(), code);
        assert!(error.hint(Lang::En).contains(hint), "{error}");
        assert!(Lang::ALL.into_iter().all(|lang| !format!("{:?}", error.document(lang)).contains("hunter2")));
    }
    assert_eq!(
        read("localhost").unwrap_err().message(Lang::Fr),
        "le fichier ne nomme aucun service\u{a0}; 1 entrée n’en est pas un"
    );
}

#[test]
fn limits_hold() {
    let mut limits = Limits::default();
    (limits.file_bytes, limits.records) = (12, 2);
    let list = WantedList::read(b"a\nb\nc\na\nc\nb", &limits).unwrap();
    assert_eq!((list.entries.len(), list.passed_over), (2, 2));
    assert_eq!(WantedList::read(b"a\nb\nc\nd\ne\nf\ng", &limits).unwrap_err().kind(), ErrorKind::FileTooLarge);
}

/// What the readers look for, in pieces.
const PIECES: [&str; 26] = [
    "url",
    "password",
    "title",
    ",",
    ";",
    "\t",
    "\"",
    "\"\"",
    "\n",
    "\r\n",
    "\\",
    "{",
    "}",
    "[",
    "]",
    ":",
    "\"uri\":",
    "<A HREF=",
    "<",
    ">",
    "'",
    "https://",
    "a.example",
    "/b",
    "@",
    "\u{feff}é",
];

fn is_sound(bytes: &[u8]) -> Result<(), TestCaseError> {
    if let Ok(list) = read(bytes) {
        let mut texts: Vec<&str> = list.entries.iter().map(|entry| entry.text.as_str()).collect();
        prop_assert!(list.entries.iter().all(|entry| entry.times > 0));
        prop_assert!(texts.iter().all(|text| text.chars().count() <= 300 && !text.contains("://")));
        texts.sort_unstable();
        texts.dedup();
        prop_assert_eq!(texts.len(), list.entries.len());
    }
    Ok(())
}

proptest! {
    #[test]
    fn any_bytes_are_read_or_refused(bytes in prop::collection::vec(any::<u8>(), 0..300)) {
        is_sound(&bytes)?;
    }

    #[test]
    fn any_pieces_of_lists_are_read_or_refused(pieces in prop::collection::vec(prop::sample::select(&PIECES[..]), 0..60)) {
        is_sound(pieces.concat().as_bytes())?;
    }
}
