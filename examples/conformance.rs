//! Writes the answers of the conformance vectors anew, after a change of the library or of `made.json` that is meant:
//! `cargo run --features json --example conformance`, then read the difference.
#![allow(clippy::expect_used, clippy::panic, missing_docs, unreachable_pub)]

#[path = "../tests/library/conformance/cases.rs"]
mod cases;

use serde::Serialize;
use serde_json::{Serializer, ser::PrettyFormatter};
use std::{error::Error, fs};

fn main() -> Result<(), Box<dyn Error>> {
    fs::write(cases::folder().join("made.bin"), cases::pack()?)?;
    let (mut finders, mut asked, mut changed) = (cases::Finders::default(), 0, 0);
    for (path, mut file) in cases::files() {
        for case in &mut file.cases {
            let reply = finders.ask(case);
            asked += 1;
            changed += usize::from((case.status, &case.answer) != (reply.status.code(), &reply.json));
            (case.status, case.answer) = (reply.status.code(), reply.json);
        }
        let mut text = Vec::new();
        file.serialize(&mut Serializer::with_formatter(&mut text, PrettyFormatter::with_indent(b" ")))?;
        text.push(b'\n');
        fs::write(path, text)?;
    }
    println!("{asked} cases, {changed} answers changed");
    Ok(())
}
