//! Lists from which somebody wants to leave: what lies on their disk of the services that they use.

mod address;
mod bookmarks;
mod columns;
#[cfg(test)]
mod cost;
mod csv;
mod form;
mod found;
#[cfg(test)]
mod given;
mod json;
mod lines;
mod log;
#[cfg(test)]
mod privacy;
mod rows;
#[cfg(test)]
mod tests;

pub use found::WantedEntry;

use crate::error::{Error, ErrorKind};
use crate::exchange::Limits;
use crate::model::ListForm;
use form::Syntax;
use found::Found;
use serde::Serialize;

/// The services in a file that somebody has: their own list, bookmarks, a browser's history, the log of a name server, what
/// a password manager exports.
///
/// What the file is tells its content:
///
/// | file | what is read |
/// | --- | --- |
/// | lines | the line as it was typed, without blank ones and those behind `#`; of an address, and of a row of a log, the host |
/// | CSV behind `,`, `;` or tabs | the column called `url`, `website`, `domain` or the like; where there is none, `name`, `service` or `title` |
/// | bookmarks | the links of HTML and XBEL, and of the JSON of Firefox and Chrome |
/// | history | CSV with a column of visits, JSON of Google's Takeout, any JSON list of objects with `url` |
/// | passwords | CSV with a column of passwords or accounts, JSON of Bitwarden: addresses alone |
///
/// Of an address the host and the first part of its path are kept where that is a plain word: `docs.google.com/document`.
/// Users, passwords, notes, one-time keys, queries and titles are kept nowhere, neither in the list nor in an error; names
/// in a file with passwords are not read at all. Text that is not UTF-8 is read as Latin-1.
///
/// ```
/// use degafam::formats::{Limits, ListForm, WantedList};
/// let export = b"name,url,username,password,note\nMail,https://mail.google.com/mail/u/0,bob,hunter2,\n";
/// let list = WantedList::read(export, &Limits::default())?;
/// assert_eq!((list.form, list.entries[0].text.as_str()), (ListForm::Passwords, "mail.google.com/mail"));
/// # Ok::<(), degafam::Error>(())
/// ```
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[non_exhaustive]
pub struct WantedList {
    /// What kind of file it is.
    pub form: ListForm,
    /// What stands in it, in the order of first appearance.
    pub entries: Vec<WantedEntry>,
    /// How many lines, rows and addresses were passed over: machines, files and pages of the browser, rows that do not fit
    /// their header, fields above [`Limits::value_bytes`], what is too long to be a name, and more different entries than
    /// [`Limits::records`].
    pub passed_over: usize,
}

impl WantedList {
    /// Reads a file, at most [`Limits::file_bytes`] of it, in time and memory that grow as it does.
    ///
    /// # Errors
    /// [`Error`] when the file is too long, encrypted, packed or no text, when its JSON breaks off, and when nothing to
    /// leave stands in it. No error repeats any of the file.
    ///
    /// ```
    /// use degafam::formats::{Limits, WantedList};
    /// let list = WantedList::read(b"# to leave\ngogle docs\nhttp://192.168.1.1/\n", &Limits::default())?;
    /// assert_eq!((list.entries[0].text.as_str(), list.passed_over), ("gogle docs", 1));
    /// let error = WantedList::read(b"PK\x03\x04", &Limits::default()).unwrap_err();
    /// assert_eq!(error.code(), "list_packed");
    /// # Ok::<(), degafam::Error>(())
    /// ```
    pub fn read(bytes: &[u8], limits: &Limits) -> Result<Self, Error> {
        if bytes.len() > limits.file_bytes {
            let error = Error::new(ErrorKind::FileTooLarge).plain("bytes", bytes.len());
            return Err(error.plain("limit", limits.file_bytes));
        }
        let text = form::text(bytes)?;
        let body = form::body(&text);
        let mut found = Found::new(limits.records);
        let form = match form::syntax(body) {
            Syntax::Json => json::read(body, &mut found)?,
            Syntax::Markup => bookmarks::read(body, &mut found),
            Syntax::Plain => match csv::Header::read(body, limits) {
                Some(header) => csv::read(body, &header, limits, &mut found),
                None => lines::read(body, &mut found),
            },
        };
        let passed_over = found.passed_over;
        let entries = found.entries();
        if entries.is_empty() {
            return Err(Error::new(ErrorKind::ListEmpty).plain("passed", passed_over));
        }
        Ok(Self { form, entries, passed_over })
    }
}
