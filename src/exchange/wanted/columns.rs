//! What columns, fields and lines are called, squashed: which hold an address, and which are nobody's business.

use crate::text::squash;

/// Columns with an address, the surest first.
const ADDRESSES: [&str; 21] = [
    "url",
    "loginuri",
    "uri",
    "weburl",
    "pageurl",
    "websiteurl",
    "website",
    "webaddress",
    "siteweb",
    "webseite",
    "sitioweb",
    "link",
    "href",
    "address",
    "adresse",
    "direccion",
    "hostname",
    "host",
    "domain",
    "site",
    "origin",
];
/// Columns with the name of a service.
const NAMES: [&str; 12] =
    ["service", "dienst", "servicio", "app", "name", "nom", "nombre", "title", "titre", "titel", "titulo", "product"];
/// A password, as columns and lines are called that hold one.
const PASSWORDS: [&str; 13] = [
    "password",
    "passwd",
    "pass",
    "pwd",
    "pin",
    "passphrase",
    "passwort",
    "kennwort",
    "motdepasse",
    "contrasena",
    "senha",
    "parola",
    "wachtwoord",
];
/// An account.
const ACCOUNTS: [&str; 3] = ["login", "user", "identifiant"];
/// Parts of what columns with passwords, accounts and one-time keys are called (`login_password`, `Username 2`, `otpAuth`).
const SECRET_PARTS: [&str; 12] = [
    "password",
    "passphrase",
    "passwort",
    "kennwort",
    "motdepasse",
    "contrasena",
    "username",
    "loginname",
    "benutzername",
    "nombredeusuario",
    "otp",
    "secret",
];
/// Parts of what columns of a history are called.
const VISIT_PARTS: [&str; 2] = ["visit", "besuch"];
/// Bytes of what a column is called at most: of longer texts nothing is compared.
const LENGTH: usize = 40;

/// What a column is called, for comparison; empty where it is too long to be known.
pub(super) fn title(typed: &str) -> String {
    if typed.len() > LENGTH { String::new() } else { squash(typed) }
}

/// The column with the surest address.
pub(super) fn address(titles: &[String]) -> Option<usize> {
    first(&ADDRESSES, titles)
}

/// The column with the name of a service.
pub(super) fn name(titles: &[String]) -> Option<usize> {
    first(&NAMES, titles)
}

/// Whether what stands there is a password.
pub(super) fn is_password(title: &str) -> bool {
    PASSWORDS.contains(&title)
}

/// Whether what stands there is somebody's secret, or the name of an account: a list with it is one of passwords.
pub(super) fn is_secret(title: &str) -> bool {
    is_password(title) || ACCOUNTS.contains(&title) || SECRET_PARTS.iter().any(|part| title.contains(part))
}

/// Whether what stands there is when or how often a page was visited.
pub(super) fn is_visit(title: &str) -> bool {
    VISIT_PARTS.iter().any(|part| title.contains(part))
}

fn first(known: &[&str], titles: &[String]) -> Option<usize> {
    known.iter().find_map(|known| titles.iter().position(|title| title == known))
}
