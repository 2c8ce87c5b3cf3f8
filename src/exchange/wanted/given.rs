//! Lists to read, with secrets in every field.

use proptest::prelude::*;

/// A word that every secret holds, and no address that is meant.
pub(super) const MARK: &str = "zqxmark";

/// A name, a password or a note: anything, also what looks like an address, a quote, a column or a row.
pub(super) fn secret() -> impl Strategy<Value = String> {
    let look = prop::sample::select(vec![
        "",
        ",",
        ";",
        "\t",
        "\"",
        "\",\"",
        "\\",
        "\\\"",
        "'",
        "\n",
        "\r\n",
        "\r",
        "\n\n#",
        "://",
        "<A HREF=\"",
        "\">",
        "}]}",
        "{\"url\":\"",
    ]);
    let address = prop::sample::select(vec![
        MARK.to_owned(),
        format!("https://{MARK}.example/{MARK}"),
        format!("{MARK}.example"),
        format!("\n{MARK}.example,{MARK}.example,{MARK}.example\n"),
        format!("password: {MARK}"),
    ]);
    // No file of text holds NUL, and one with it is refused.
    let any = prop::collection::vec(any::<char>().prop_filter("no NUL", |c| *c != '\0'), 0..4);
    (any.clone(), look.clone(), address, look, any)
        .prop_map(|(a, b, c, d, e)| a.into_iter().collect::<String>() + b + &c + d + &e.into_iter().collect::<String>())
}

/// An address as it is written, and what is kept of it.
fn address() -> impl Strategy<Value = (String, String)> {
    let host = ("[a-v][a-z]{0,5}", "(\\.[a-z]{1,5})?", "\\.(example|org)").prop_map(|(a, b, c)| a + &b + &c);
    let scheme = prop::sample::select(vec!["http://", "https://", "HTTPS://", "https://bob:zqxmark@"]);
    let first = prop::option::of("[a-z]{1,8}");
    let rest = prop::sample::select(vec![
        "",
        "/",
        "/zqxmark",
        "?zqxmark=1",
        "#zqxmark",
        ";zqxmark",
        "/zqxmark?a=https://zqxmark.example",
    ]);
    (scheme, host, prop::option::of(1..9999u16), first, rest).prop_map(|(scheme, host, port, first, rest)| {
        let port = port.map(|port| format!(":{port}")).unwrap_or_default();
        let path = first.map(|first| format!("/{first}")).unwrap_or_default();
        // Behind a host alone a semicolon would be part of it.
        let rest = if path.is_empty() && rest.starts_with([';', '/']) { "/" } else { rest };
        (format!("{scheme}{host}{port}{path}{rest}"), host + &path)
    })
}

#[derive(Debug, Clone)]
pub(super) struct Item {
    pub(super) title: String,
    pub(super) user: String,
    pub(super) password: String,
    pub(super) notes: String,
    pub(super) addresses: Vec<(String, String)>,
}

impl Item {
    /// All addresses, as one text.
    pub(super) fn written(&self, between: &str) -> String {
        self.addresses.iter().map(|(written, _)| written.as_str()).collect::<Vec<_>>().join(between)
    }
}

/// Items with so many addresses each at most.
pub(super) fn items(most: usize) -> impl Strategy<Value = Vec<Item>> {
    let item = (secret(), secret(), secret(), secret(), prop::collection::vec(address(), 0..=most));
    let item =
        item.prop_map(|(title, user, password, notes, addresses)| Item { title, user, password, notes, addresses });
    prop::collection::vec(item, 0..5)
}
