//! Reading costs as much more as a file is longer: counted in the bytes that are looked at as addresses, since time
//! depends on the machine.

use super::address::LOOKED;
use super::*;

/// How often each byte is looked at as part of an address at most: to tell a row from a text, and to take its address.
const TIMES: usize = 2;

fn looked(file: &str) -> usize {
    LOOKED.set(0);
    let mut limits = Limits::default();
    limits.records = 100;
    let _ = WantedList::read(file.as_bytes(), &limits);
    LOOKED.get()
}

#[test]
fn no_byte_is_looked_at_again_and_again() {
    for (head, piece) in [
        ("", "a.example\n"),
        ("", "https://a.example/ "),
        ("", "https://"),
        ("", "a,b;"),
        ("", "a.b,c.example\n"),
        ("", "a.example@"),
        ("", "1.2.3.4 "),
        ("url,title\n", "a.example,b\n"),
        ("url,password\n", "a.example,b\n"),
        ("login_uri,login_password\n\"", "https://a.example,"),
        ("url,password\n", "\"\"\"\n"),
        ("<!", "<a href="),
        ("<!", "<a href=\""),
        ("<!", "<a href='a.example' "),
        ("<!", "<a a"),
        ("[{\"url\":\"", "https://a.example/ "),
        ("[", "{\"url\":\"a.example\"},"),
    ] {
        for pieces in [100, 10_000] {
            let file = format!("{head}{}", piece.repeat(pieces));
            let looked = looked(&file);
            assert!(looked <= TIMES * file.len(), "{looked} of {} bytes: {head}{piece}", file.len());
        }
    }
}
