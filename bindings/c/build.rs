//! Gives the shared library the name under which programs ask for it, so that one of another binary interface is never
//! loaded in its place.

use std::{env, fs};

fn main() {
    println!("cargo::rerun-if-changed=include/degafam.h");
    let header = fs::read_to_string("include/degafam.h").unwrap_or_default();
    let Some(abi) = header.lines().find_map(|line| line.strip_prefix("#define DEGAFAM_ABI_VERSION ")) else { return };
    let argument = match env::var("CARGO_CFG_TARGET_OS").as_deref() {
        Ok("linux" | "freebsd" | "netbsd" | "openbsd") => format!("-soname,libdegafam.so.{abi}"),
        Ok("macos" | "ios") => format!("-install_name,@rpath/libdegafam.{abi}.dylib"),
        // A DLL has no name but that of its file; `install` gives it.
        _ => return,
    };
    println!("cargo::rustc-cdylib-link-arg=-Wl,{argument}");
}
