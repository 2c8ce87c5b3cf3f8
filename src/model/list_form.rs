//! What kind of file somebody gives, who wants to leave services.

use super::terms::terms;

terms! {
    /// What kind of list a file is, as its content tells.
    ///
    /// ```
    /// use degafam::formats::ListForm;
    /// assert_eq!("passwords".parse(), Ok(ListForm::Passwords));
    /// ```
    #[non_exhaustive]
    ListForm {
        /// Names, addresses and domains, one a line, or the log of a proxy or a name server.
        Lines "lines",
        /// A table with a column of addresses or of names.
        Csv "csv",
        /// Bookmarks of a browser.
        Bookmarks "bookmarks",
        /// Pages that a browser visited.
        History "history",
        /// What a password manager exports.
        Passwords "passwords",
    }
}
