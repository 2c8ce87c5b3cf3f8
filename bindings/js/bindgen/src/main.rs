//! `degafam-bindgen MODULE FOLDER` writes the module as a browser takes it, with its JavaScript and declarations. The
//! module's own file name is left to whoever loads it.

use anyhow::{Result, bail};
use std::env;
use wasm_bindgen_cli_support::Bindgen;

fn main() -> Result<()> {
    let mut arguments = env::args_os().skip(1);
    let (Some(module), Some(folder), None) = (arguments.next(), arguments.next(), arguments.next()) else {
        bail!("usage: degafam-bindgen MODULE FOLDER");
    };
    Bindgen::new().input_path(module).web(true)?.typescript(true).omit_default_module_path(true).generate(folder)
}
