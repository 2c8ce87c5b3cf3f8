//! `include/degafam.h` is what cbindgen makes of the sources. `DEGAFAM_HEADER=write cargo test -p degafam-c --test header`
//! writes it anew.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

use std::{env, fs, path::Path};

#[test]
fn the_header_is_that_of_the_sources() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let mut config = cbindgen::Config::from_file(root.join("cbindgen.toml")).unwrap();
    config.header = Some(fs::read_to_string(root.join("include/header.txt")).unwrap());
    config.after_includes = Some(format!("\n#define DEGAFAM_VERSION \"{}\"", env!("CARGO_PKG_VERSION")));
    let mut made = Vec::new();
    cbindgen::Builder::new().with_crate(root).with_config(config).generate().unwrap().write(&mut made);
    let made = String::from_utf8(made).unwrap();
    let path = root.join("include/degafam.h");
    if env::var("DEGAFAM_HEADER").as_deref() == Ok("write") {
        fs::write(&path, &made).unwrap();
    }
    let committed = fs::read_to_string(&path).unwrap_or_default();
    let first = made.lines().zip(committed.lines()).find(|(made, committed)| made != committed);
    assert!(made == committed, "include/degafam.h differs, first here: {first:?}; see the top of tests/header.rs");
}
