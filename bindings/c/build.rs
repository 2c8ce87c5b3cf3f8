//! Gives the shared library the name under which programs ask for it, so that one of another binary interface is never
//! loaded in its place.

use std::{env, fs};

fn main() {
    println!("cargo::rerun-if-changed=include/degafam.h");
    let header = fs::read_to_string("include/degafam.h").unwrap_or_default();
    let abi = header.lines().find_map(|line| line.strip_prefix("#define DEGAFAM_ABI_VERSION "));
    if let (Some(abi), Ok("linux" | "freebsd" | "netbsd" | "openbsd")) =
        (abi, env::var("CARGO_CFG_TARGET_OS").as_deref())
    {
        println!("cargo::rustc-cdylib-link-arg=-Wl,-soname,libdegafam.so.{abi}");
    }
}
