//! The command as every test runs it: nothing of who tests is seen by it, above all no data that they installed.

use std::process::Command;

pub(crate) const PROGRAM: &str = env!("CARGO_BIN_EXE_degafam");
/// Where installed data lie, and what lies nowhere.
const HOME: (&str, &str) = ("DEGAFAM_DATA_DIR", "/nothing/is/installed");

pub(crate) fn program() -> Command {
    starter(PROGRAM)
}

/// What starts the command, such as a shell.
pub(crate) fn starter(program: &str) -> Command {
    let mut command = Command::new(program);
    command.env(HOME.0, HOME.1);
    command
}

#[test]
fn no_test_runs_it_otherwise() {
    fn look(folder: &std::path::Path) {
        for entry in std::fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path()) {
            if entry.is_dir() {
                look(&entry);
            } else if !entry.ends_with("program.rs") && entry.extension().is_some_and(|ending| ending == "rs") {
                let text = std::fs::read_to_string(&entry).unwrap();
                assert!(!text.contains("CARGO_BIN_EXE"), "{}: take it from program.rs", entry.display());
            }
        }
    }
    look(concat!(env!("CARGO_MANIFEST_DIR"), "/tests").as_ref());
}
