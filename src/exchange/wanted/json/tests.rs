//! What Bitwarden, browsers and Takeout write, and what breaks off.

use super::super::found::{Listed, listed};
use super::*;

fn texts(text: &str) -> Result<(ListForm, Listed), ErrorKind> {
    let mut found = Found::new(99);
    let form = read(text, &mut found).map_err(|error| error.kind())?;
    Ok((form, found.listed()))
}

#[test]
fn of_bitwarden_the_addresses_are_read() {
    let export = r#"{"encrypted": false, "folders": [{"id": "1", "name": "a.example"}], "items": [
        {"id": "2", "type": 1, "name": "b.example", "notes": "c.example", "favorite": false,
         "fields": [{"name": "uri", "value": "d.example", "type": 0}],
         "login": {"uris": [{"match": null, "uri": "https://e.example/login?x"}, {"uri": "androidapp://com.f.app"}],
                   "username": "g.example", "password": "h.example", "totp": "otpauth://totp/i.example",
                   "fido2Credentials": [{"rpId": "j.example"}]}},
        {"type": 2, "name": "k.example", "login": null, "secureNote": {"type": 0}},
        {"type": 1, "login": {"uris": []}}]}"#;
    assert_eq!(texts(export), Ok((ListForm::Passwords, listed(["e.example/login"], 3))));
}

#[test]
fn an_encrypted_export_is_told() {
    for export in [
        r#"{"encrypted": true, "passwordProtected": true, "salt": "x", "data": "2.secret|x|y"}"#,
        r#"{"encrypted": true, "items": [{"login": {"uris": [{"uri": "2.secret|x|y"}]}}]"#,
    ] {
        assert_eq!(texts(export), Err(ErrorKind::ListEncrypted));
    }
}

#[test]
fn bookmarks_and_histories_are_read() {
    let firefox = r#"{"guid": "root________", "title": "", "type": "text/x-moz-place-container", "children": [
        {"title": "menu", "children": [{"title": "A", "uri": "https://a.example/x/y", "iconuri": "https://b.example"},
         {"type": "text/x-moz-place-separator"}, {"uri": "place:sort=8"}]}]}"#;
    let chrome = r#"{"checksum": "x", "roots": {"bookmark_bar": {"children": [{"name": "A", "type": "url",
        "url": "https://a.example/"}], "name": "bar"}, "other": {"children": []}}, "version": 1}"#;
    let takeout = r#"{"Browser History": [{"favicon_url": "https://b.example/i.ico", "title": "c.example",
        "url": "https://a.example/?q=secret", "time_usec": 1.5e15}, {"url": null}], "Session": [{"url": "d.example"}]}"#;
    let array = r#"[{"url": "http://a.example", "title": "b.example", "visitCount": -2}, {"title": "x"}, true]"#;
    assert_eq!(texts(firefox), Ok((ListForm::Bookmarks, listed(["a.example/x"], 2))));
    assert_eq!(texts(chrome), Ok((ListForm::Bookmarks, listed(["a.example"], 0))));
    assert_eq!(texts(takeout), Ok((ListForm::History, listed(["a.example"], 1))));
    assert_eq!(texts(array), Ok((ListForm::History, listed(["a.example"], 2))));
    assert_eq!(
        texts(r#"["gogle docs", "https://a.example/x/y"]"#),
        Ok((ListForm::Lines, listed(["gogle docs", "a.example/x"], 0)))
    );
}

#[test]
fn what_breaks_off_is_told_by_its_place_alone() {
    for text in ["{\"url\": \"hunter2", "[{\"url\": hunter2}]", "{} hunter2", "[1,", "{\"url\": \"\\ud800\"}"] {
        let error = read(text, &mut Found::new(9)).unwrap_err();
        assert!(error.kind() == ErrorKind::ListBroken && !format!("{error:?}").contains("hunter2"), "{error:?}");
    }
    let deep = format!("{}{}", "[".repeat(100_000), "]".repeat(100_000));
    assert_eq!(texts(&deep), Err(ErrorKind::ListBroken));
}
