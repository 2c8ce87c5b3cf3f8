//! Tables with a column of addresses or names: lists, histories, and what password managers export.

use super::columns;
use super::found::Found;
use super::lines;
use super::rows::Rows;
use crate::exchange::Limits;
use crate::model::ListForm;

const SEPARATORS: [u8; 3] = [b',', b';', b'\t'];
/// The columns of "KeePass CSV (1.x)", which writes `\"` and `\\` where others double quotes (`KeePassCsv1x.cs` of
/// KeePass 2.5x, 2023).
const KEEPASS: [&str; 5] = ["account", "loginname", "password", "website", "comments"];

/// What the first row of a table says of the others.
#[derive(Debug)]
pub(super) struct Header {
    separator: u8,
    columns: usize,
    is_escaped: bool,
    form: ListForm,
    /// The column that is read, if there is any.
    column: Option<usize>,
    has_addresses: bool,
}

impl Header {
    /// The header of a table whose columns are known; none of any other text.
    pub(super) fn read(text: &str, limits: &Limits) -> Option<Self> {
        let headers = SEPARATORS.into_iter().filter_map(|separator| Self::separated(text, separator, limits));
        headers.max_by_key(|header| header.columns)
    }

    fn separated(text: &str, separator: u8, limits: &Limits) -> Option<Self> {
        let mut titles = Vec::new();
        let columns = Rows::new(text, separator, false, limits).next(|column, title| {
            if column < limits.values {
                titles.push(title.map(columns::title).unwrap_or_default());
            }
        })?;
        // One word alone may be the header of addresses; of anything else it is as well the first of some names.
        let has_secrets = columns > 1 && titles.iter().any(|title| columns::is_secret(title));
        let has_visits = titles.iter().any(|title| columns::is_visit(title));
        let form = match (has_secrets, has_visits) {
            (true, _) => ListForm::Passwords,
            (false, true) => ListForm::History,
            (false, false) => ListForm::Csv,
        };
        let address = columns::address(&titles);
        // What somebody calls an entry with a password is a secret too.
        let column = address.or_else(|| columns::name(&titles).filter(|_| columns > 1 && !has_secrets));
        let is_escaped = titles == KEEPASS;
        let header = Self { separator, columns, is_escaped, form, column, has_addresses: address.is_some() };
        (has_secrets || column.is_some()).then_some(header)
    }
}

/// Reads the rows below the header.
pub(super) fn read(text: &str, header: &Header, limits: &Limits, found: &mut Found) -> ListForm {
    let mut rows = Rows::new(text, header.separator, header.is_escaped, limits);
    rows.next(|_, _| {});
    let mut wanted = String::new();
    loop {
        wanted.clear();
        let columns = rows.next(|column, text| {
            if Some(column) == header.column {
                wanted.push_str(text.unwrap_or_default());
            }
        });
        let Some(columns) = columns else { return header.form };
        found.item(|found| match header.has_addresses {
            // What stands in a row that is too long or too short is anybody's guess.
            _ if columns != header.columns => {}
            false => lines::typed(&wanted, found),
            true if header.form == ListForm::Passwords => several(&wanted).for_each(|address| found.address(address)),
            true if wanted.trim().is_empty() => {}
            true => found.address(&wanted),
        });
    }
}

/// The addresses in one field: Bitwarden and Proton Pass write all of an entry into one, behind commas. What follows a
/// comma in a path belongs to that, unless it begins as addresses do.
fn several(field: &str) -> impl Iterator<Item = &str> {
    let mut has_path = false;
    let parts = field.split(|c: char| c == ',' || c.is_whitespace()).filter(|part| !part.is_empty());
    parts.filter(move |part| {
        let is_address = !has_path || part.contains("://");
        let rest = part.split_once("://").map_or(*part, |(_, rest)| rest);
        has_path |= rest.trim_end_matches('/').contains(['/', '?', '#']);
        is_address
    })
}

#[cfg(test)]
mod tests {
    use super::super::found::{Listed, listed};
    use super::*;

    fn texts(text: &str) -> Option<(ListForm, Listed)> {
        let limits = Limits::default();
        let mut found = Found::new(99);
        let form = read(text, &Header::read(text, &limits)?, &limits, &mut found);
        Some((form, found.listed()))
    }

    #[test]
    fn the_surest_column_of_addresses_is_read() {
        use ListForm::{Csv, History};
        for (text, wanted) in [
            ("url\nhttps://a.example/x/y\n\nb.example\n", (Csv, listed(["a.example/x", "b.example"], 0))),
            ("Name;Web Site;Domain\r\nA;https://a.example;c.example\r\nB;;\r\n", (Csv, listed(["a.example"], 1))),
            ("Titre\tAdresse\nA\ta.example", (Csv, listed(["a.example"], 0))),
            (
                "id,service,cost\n1,Google Docs,0\n2,\"Trello, Slack\",3\n3,,\n",
                (Csv, listed(["Google Docs", "Trello, Slack"], 1)),
            ),
            ("title,url,visits\nA,https://a.example/,3\nB,about:blank,1\n", (History, listed(["a.example"], 1))),
            (
                "order,id,title,url,visitCount,typedCount\n0,1,\"a\n\"\"b\"\"\",http://b.example,1,0",
                (History, listed(["b.example"], 0)),
            ),
            // Too many columns, and too few.
            ("url,title\na.example,x,y\nb.example\nc.example,z", (Csv, listed(["c.example"], 2))),
        ] {
            assert_eq!(texts(text), Some(wanted), "{text}");
        }
    }

    #[test]
    fn what_has_no_known_column_is_no_table() {
        for text in ["", "Notion\nTrello", "name\nNotion", "password\nx", "Trello, Slack\n", "a,b\n1,2", "\"", ",,,,"] {
            assert!(texts(text).is_none(), "{text}");
        }
    }

    #[test]
    fn of_passwords_nothing_but_addresses_is_read() {
        let bitwarden = "folder,favorite,type,name,notes,fields,reprompt,login_uri,login_username,login_password,login_totp\n\
            ,,login,Mine,,,0,\"https://a.example/in,b.example,https://c.example\",bob,\"x,\"\"y\nz\",otpauth://totp/d.example\n\
            ,,note,e.example,f.example,,0,,,,\n";
        let keepass = "\"Account\",\"Login Name\",\"Password\",\"Web Site\",\"Comments\"\n\
            \"g.example\",\"bob\",\"\\\\\\\",\\\"h.example\\\",\",\"https://a.example\",\"\"\n";
        let keepassxc = "\"Group\",\"Title\",\"Username\",\"Password\",\"URL\",\"Notes\",\"TOTP\",\"Icon\",\"Last Modified\",\"Created\"\n\
            \"Root\",\"i.example\",\"bob\",\"a\"\"b;c\",\"https://a.example/login\",\"\",\"\",\"0\",\"\",\"\"\n";
        let firefox = "\"url\",\"username\",\"password\",\"httpRealm\",\"formActionOrigin\",\"guid\"\n\
            \"https://a.example\",\"bob\",\"j.example\",,\"https://k.example\",\"{1}\"\n\"chrome://FirefoxAccounts\",\"\",\"\",,,\"\"\n";
        let chrome = "name,url,username,password,note\na.example,https://a.example/signin,bob,\"a\r\n\"\"\",\n";
        // Without addresses there is nothing to take, whatever the names say.
        let named = "title;username;password\nl.example;bob;m.example\n";
        for (text, wanted) in [
            (bitwarden, (ListForm::Passwords, listed(["a.example/in", "c.example"], 1))),
            (keepass, (ListForm::Passwords, listed(["a.example"], 0))),
            (keepassxc, (ListForm::Passwords, listed(["a.example/login"], 0))),
            (firefox, (ListForm::Passwords, listed(["a.example"], 1))),
            (chrome, (ListForm::Passwords, listed(["a.example/signin"], 0))),
            (named, (ListForm::Passwords, listed([], 1))),
        ] {
            assert_eq!(texts(text), Some(wanted), "{text}");
        }
    }

    #[test]
    fn several_addresses_stand_in_one_field() {
        let parts = |field| several(field).collect::<Vec<_>>();
        assert_eq!(parts("a.example,b.example/,c.example"), ["a.example", "b.example/", "c.example"]);
        assert_eq!(
            parts("https://a.example/x,y.secret, https://b.example"),
            ["https://a.example/x", "https://b.example"]
        );
        assert!(parts(" , ").is_empty());
    }

    #[test]
    fn a_field_beyond_the_limit_is_passed_over() {
        let mut limits = Limits::default();
        limits.value_bytes = 12;
        let text = "url,x\nhttps://a.example/,1\na.example,\"a,b\nc,d,e,f,g,h,i\"\n";
        let mut found = Found::new(9);
        read(text, &Header::read(text, &limits).unwrap(), &limits, &mut found);
        assert_eq!((found.passed_over, found.entries().len()), (1, 1));
    }
}
