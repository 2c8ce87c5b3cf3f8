//! Whatever stands in the fields of a list that are nobody's business, only addresses come out of it.

use super::given::{Item, MARK, items, secret};
use super::*;
use crate::Lang;
use ::csv::{QuoteStyle, WriterBuilder};
use proptest::prelude::*;
use serde_json::json;

/// The file holds these addresses, in this order, and says nothing else, whether it is read or refused.
fn says_addresses_alone(file: &str, form: ListForm, items: &[Item]) -> Result<(), TestCaseError> {
    let read = WantedList::read(file.as_bytes(), &Limits::default());
    let documents = |error: &Error| Lang::ALL.map(|lang| format!("{:?}", error.document(lang))).concat();
    let said = format!("{read:?}{}", read.as_ref().err().map(documents).unwrap_or_default()).to_lowercase();
    prop_assert!(!said.contains(MARK), "{}", said);
    let mut wanted: Vec<WantedEntry> = Vec::new();
    for (_, text) in items.iter().flat_map(|item| &item.addresses) {
        match wanted.iter_mut().find(|entry| entry.text == *text) {
            Some(entry) => entry.times += 1,
            None => wanted.push(WantedEntry { text: text.clone(), times: 1 }),
        }
    }
    match read {
        Ok(list) => prop_assert_eq!((list.form, list.entries), (form, wanted)),
        Err(error) => prop_assert_eq!((error.kind(), wanted), (ErrorKind::ListEmpty, vec![])),
    }
    Ok(())
}

fn table(separator: u8, always: bool, header: &[&str], rows: impl Iterator<Item = Vec<String>>) -> String {
    let style = if always { QuoteStyle::Always } else { QuoteStyle::Necessary };
    let mut writer = WriterBuilder::new().delimiter(separator).quote_style(style).from_writer(Vec::new());
    writer.write_record(header).unwrap();
    rows.for_each(|row| writer.write_record(row).unwrap());
    String::from_utf8(writer.into_inner().unwrap()).unwrap()
}

proptest! {
    #[test]
    fn tables_of_passwords_say_addresses_alone(
        items in items(1), separator in prop::sample::select(&b",;\t"[..]), always in any::<bool>(),
    ) {
        let none = String::new;
        let rows = |row: &dyn Fn(&Item) -> Vec<String>| items.iter().map(row).collect::<Vec<_>>().into_iter();
        let own = |i: &Item| (i.title.clone(), i.user.clone(), i.password.clone(), i.notes.clone(), i.written(""));
        let chrome = rows(&|i| { let (t, u, p, n, a) = own(i); vec![t, a, u, p, n] });
        let firefox = rows(&|i| { let (t, u, p, n, a) = own(i); vec![a, u, p, t, n, none()] });
        let keepassxc = rows(&|i| { let (t, u, p, n, a) = own(i); vec![none(), t, u, p, a, n.clone(), n] });
        let lastpass = rows(&|i| { let (t, u, p, n, a) = own(i); vec![a, u, p, none(), n, t.clone(), t] });
        for (header, rows) in [
            (&["name", "url", "username", "password", "note"][..], chrome),
            (&["url", "username", "password", "httpRealm", "formActionOrigin", "guid"], firefox),
            (&["Group", "Title", "Username", "Password", "URL", "Notes", "TOTP"], keepassxc),
            (&["url", "username", "password", "totp", "extra", "name", "grouping"], lastpass),
        ] {
            says_addresses_alone(&table(separator, always, header, rows), ListForm::Passwords, &items)?;
        }
    }

    #[test]
    fn bitwarden_says_addresses_alone(items in items(3), always in any::<bool>()) {
        let row = |i: &Item| {
            let (kind, zero) = ("login".to_owned(), "0".to_owned());
            let (title, notes, password) = (i.title.clone(), i.notes.clone(), i.password.clone());
            let totp = format!("otpauth://totp/{}", i.user);
            vec![title.clone(), zero.clone(), kind, title, notes.clone(), notes, zero, i.written(","), i.user.clone(), password, totp]
        };
        let header = [
            "folder", "favorite", "type", "name", "notes", "fields", "reprompt", "login_uri", "login_username", "login_password",
            "login_totp",
        ];
        says_addresses_alone(&table(b',', always, &header, items.iter().map(row)), ListForm::Passwords, &items)?;

        let login = |i: &Item| {
            let uris: Vec<_> = i.addresses.iter().map(|(uri, _)| json!({"match": null, "uri": uri})).collect();
            let login = json!({"uris": uris, "username": i.user, "password": i.password, "totp": i.notes});
            let fields = json!([{"name": i.user, "value": i.password, "type": 1}]);
            let history = json!([{"lastUsedDate": "2026-01-01", "password": i.password}]);
            json!({"name": i.title, "notes": i.notes, "fields": fields, "passwordHistory": history, "type": 1, "login": login})
        };
        // One item, so that the form shows.
        let mut all: Vec<_> = items.iter().map(login).collect();
        all.push(json!({"type": 2, "name": MARK, "notes": MARK, "login": null}));
        let export = json!({"encrypted": false, "folders": [{"id": "1", "name": MARK}], "items": all});
        says_addresses_alone(&export.to_string(), ListForm::Passwords, &items)?;
        says_addresses_alone(&serde_json::to_string_pretty(&export).unwrap(), ListForm::Passwords, &items)?;
    }

    /// KeePass 1 writes backslashes where others double quotes.
    #[test]
    fn keepass_says_addresses_alone(items in items(1)) {
        let mut file = "\"Account\",\"Login Name\",\"Password\",\"Web Site\",\"Comments\"\r\n".to_owned();
        for item in &items {
            let fields = [&item.title, &item.user, &item.password, &item.written(""), &item.notes];
            let fields = fields.map(|field| format!("\"{}\"", field.replace('\\', "\\\\").replace('"', "\\\"")));
            file += &(fields.join(",") + "\r\n");
        }
        says_addresses_alone(&file, ListForm::Passwords, &items)?;
    }

    #[test]
    fn histories_and_bookmarks_say_addresses_alone(items in items(1)) {
        let with: Vec<Item> = items.into_iter().filter(|item| !item.addresses.is_empty()).collect();
        let rows = with.iter().map(|i| vec![i.title.clone(), i.written(""), "3".to_owned()]);
        says_addresses_alone(&table(b',', false, &["title", "url", "visits"], rows), ListForm::History, &with)?;

        let pages: Vec<_> = with.iter().map(|i| json!({"title": i.title, "url": i.written(""), "client_id": i.user})).collect();
        says_addresses_alone(&json!({"Browser History": pages}).to_string(), ListForm::History, &with)?;
        says_addresses_alone(&json!(pages).to_string(), ListForm::History, &with)?;

        let marks: Vec<_> = with.iter().map(|i| json!({"title": i.title, "uri": i.written(""), "tags": i.notes})).collect();
        let tree = json!({"title": MARK, "children": [{"title": MARK, "children": marks}]});
        says_addresses_alone(&tree.to_string(), ListForm::Bookmarks, &with)?;

        let escaped = |text: &str| text.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;").replace('"', "&quot;");
        let link = |i: &Item| {
            let (title, tags, address) = (escaped(&i.title), escaped(&i.notes), escaped(&i.written("")));
            format!("<DT><A TAGS=\"{tags}\" HREF=\"{address}\" SHORTCUTURL='{MARK}'>{title}</A>\n<DD>{}\n", escaped(&i.user))
        };
        let file = with.iter().map(link).fold("<!DOCTYPE NETSCAPE-Bookmark-file-1>\n<DL><p>\n".to_owned(), |all, one| all + &one);
        says_addresses_alone(&file, ListForm::Bookmarks, &with)?;
    }

    /// Whatever a file is, no error repeats any of it.
    #[test]
    fn errors_repeat_nothing(before in secret(), head in prop::sample::select(&["{\"url\":", "[", "[{\"url\":\"", "{\"encrypted\":true,\"x\":\"", "<!", "title,password\n"][..])) {
        if let Err(error) = WantedList::read(format!("{head}{before}").as_bytes(), &Limits::default()) {
            let said = Lang::ALL.map(|lang| format!("{error:?} {:?}", error.document(lang))).concat();
            prop_assert!(!said.to_lowercase().contains(MARK), "{}", said);
        }
    }
}
