//! What `degafam data` does with the repository, and with the files of hosters.

mod change;
mod chatonsinfos;
mod domains;
mod line_dates;
mod repository;

use crate::program::program;

/// Exit code, standard output, standard error.
fn run(arguments: &[&str]) -> (i32, String, String) {
    let output = program().args(arguments).env("LC_ALL", "C").output().unwrap();
    let text = |bytes| String::from_utf8(bytes).unwrap();
    let (out, err) = (text(output.stdout), text(output.stderr));
    assert!(!err.contains("panicked"), "{arguments:?}: {err}");
    (output.status.code().unwrap(), out, err)
}
