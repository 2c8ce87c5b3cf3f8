//! The comparer of instruction counts, on made-up counts.
#![allow(missing_docs)]

use degafam_bench::instructions::Table;
use std::collections::BTreeMap;

const TEXT: &str =
    "# why\ncompiler = \"rustc 1 for here\"\ntolerance = 0.05\n\n[instructions]\nidentify = 1000\nopen = 2000\n";
const HERE: &str = "rustc 1 for here";

fn counts(identify: u64, open: u64) -> BTreeMap<String, u64> {
    BTreeMap::from([("identify".to_owned(), identify), ("open".to_owned(), open)])
}

#[test]
fn what_grew_fails() {
    let table = Table::read(TEXT).unwrap();
    assert!(table.compare(HERE, &counts(1000, 2000)).holds);
    assert!(table.compare(HERE, &counts(1050, 2100)).holds, "within the tolerance");
    let grown = table.compare(HERE, &counts(1000, 2101));
    assert!(!grown.holds && grown.lines.iter().any(|line| line.contains("open") && line.contains("GREW")));
    assert!(!grown.lines.iter().any(|line| line.contains("identify") && line.contains("GREW")));
}

#[test]
fn what_shrank_is_to_be_kept() {
    let shrunk = Table::read(TEXT).unwrap().compare(HERE, &counts(900, 2000));
    assert!(shrunk.holds && shrunk.lines.iter().any(|line| line.contains("accept")));
}

#[test]
fn another_compiler_is_not_judged() {
    let other = Table::read(TEXT).unwrap().compare("rustc 2 for here", &counts(9000, 2000));
    assert!(other.holds && other.lines.iter().any(|line| line.contains("rustc 2")), "{other:?}");
}

#[test]
fn the_table_names_just_what_is_counted() {
    let table = Table::read(TEXT).unwrap();
    let mut fewer = counts(1000, 2000);
    fewer.remove("open");
    assert!(!table.compare(HERE, &fewer).holds);
    let mut more = counts(1000, 2000);
    more.insert("new".to_owned(), 1);
    assert!(!table.compare(HERE, &more).holds);
}

#[test]
fn an_accepted_table_reads_back_with_its_comments() {
    let accepted = Table::rewritten(TEXT, "rustc 2 for there", &counts(7, 8));
    assert!(accepted.starts_with("# why\n"));
    let table = Table::read(&accepted).unwrap();
    assert_eq!((table.compiler.as_str(), table.tolerance, table.counts), ("rustc 2 for there", 0.05, counts(7, 8)));
    assert!(Table::read("tolerance = 0.05").is_err());
}

#[test]
fn the_kept_table_can_be_read() {
    let table = Table::read(include_str!("../instructions.toml")).unwrap();
    assert!(table.counts.len() == 11 && table.counts.values().all(|count| *count > 0));
}
