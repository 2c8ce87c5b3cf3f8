//! Which library this is.

use crate::registry;
use std::ffi::c_char;

/// Version of the binary interface that this header describes. It grows when a function or a struct changes in a way
/// that a program compiled before would not survive, and is the number in the name of the shared library
/// (`libdegafam.so.1`). New functions do not change it.
pub const DEGAFAM_ABI_VERSION: u32 = 1;

/// Version of the binary interface of the library that is running; compare it with DEGAFAM_ABI_VERSION when the library
/// is loaded by hand. Any thread may call it.
#[unsafe(no_mangle)]
pub extern "C" fn degafam_abi_version() -> u32 {
    DEGAFAM_ABI_VERSION
}

/// Version of the library that is running, for example "0.1.0". Valid as long as the library is loaded. Any thread may
/// call it.
#[unsafe(no_mangle)]
pub extern "C" fn degafam_version() -> *const c_char {
    concat!(env!("CARGO_PKG_VERSION"), "\0").as_ptr().cast()
}

/// How many handles and documents of degafam_ask_json() are live: 0 once everything is freed. Leak checkers do not see a
/// forgotten one, since the library still knows it; this number does. Any thread may call it.
#[unsafe(no_mangle)]
pub extern "C" fn degafam_live_handles() -> usize {
    registry::count()
}
