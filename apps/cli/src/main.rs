//! The `degafam` command.
fn main() {}
