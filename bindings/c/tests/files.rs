//! The files of `src` use one another in one direction: none comes back to itself, however far around.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, missing_docs)]

use std::collections::{BTreeMap, BTreeSet};
use std::{fs, path::Path};

#[test]
fn no_circle_of_files() {
    let mut uses = BTreeMap::new();
    for entry in fs::read_dir(Path::new(env!("CARGO_MANIFEST_DIR")).join("src")).unwrap() {
        let path = entry.unwrap().path();
        let text = fs::read_to_string(&path).unwrap();
        let used = text.lines().filter_map(|line| line.trim().strip_prefix("use crate::"));
        let used: BTreeSet<_> = used.map(|name| name.split([':', ';']).next().unwrap().to_owned()).collect();
        uses.insert(path.file_stem().unwrap().to_str().unwrap().to_owned(), used);
    }
    assert!(uses.values().map(BTreeSet::len).sum::<usize>() > 20, "few uses were seen: {uses:?}");
    // Who uses nothing but what is laid already is laid on top of it.
    let mut laid = BTreeSet::new();
    while let Some(next) = uses.iter().find(|(file, used)| !laid.contains(*file) && used.is_subset(&laid)) {
        laid.insert(next.0.clone());
    }
    let left: Vec<_> = uses.iter().filter(|(file, _)| !laid.contains(*file)).collect();
    assert!(left.is_empty(), "in a circle, or on top of one: {left:?}");
}
