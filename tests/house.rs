//! The house keeps its plan: data flows one way through the rooms, `lib.rs` holds no logic, files stay small.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing, missing_docs)]

use std::{
    collections::BTreeMap,
    fs,
    path::{Path, PathBuf},
};

/// Rooms by floor, in the order of the flow: each uses only those of lower floors.
const FLOOR: [(&str, u32); 13] = [
    ("text", 0),
    ("error", 0),
    ("model", 1),
    ("catalogue", 2),
    ("identify", 3),
    ("openness", 3),
    ("geo", 3),
    ("rank", 4),
    ("explain", 5),
    ("answer", 6),
    ("exchange", 7),
    ("door", 8),
    ("lib", 9),
];
/// A file longer than this is two files, unless it is a table.
const LINES: usize = 450;
const TABLES: [&str; 1] = ["src/explain/texts.rs"];

fn files(folder: &Path, found: &mut Vec<PathBuf>) {
    for entry in fs::read_dir(folder).unwrap().map(Result::unwrap) {
        let path = entry.path();
        if path.is_dir() {
            files(&path, found);
        } else if path.extension().is_some_and(|e| e == "rs") {
            found.push(path);
        }
    }
}

fn sources(folder: &str) -> Vec<(String, String)> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let mut found = Vec::new();
    files(&root.join(folder), &mut found);
    found.sort();
    let name = |path: &PathBuf| path.strip_prefix(root).unwrap().to_str().unwrap().replace('\\', "/");
    found.iter().map(|path| (name(path), fs::read_to_string(path).unwrap())).collect()
}

fn room(file: &str) -> &str {
    file.trim_start_matches("src/").split('/').next().unwrap().trim_end_matches(".rs")
}

/// Where `lib.rs` takes each public name from.
fn homes() -> BTreeMap<String, String> {
    let lib = fs::read_to_string(Path::new(env!("CARGO_MANIFEST_DIR")).join("src/lib.rs")).unwrap();
    let mut homes = BTreeMap::new();
    for item in lib.split("pub use ").skip(1) {
        let item = item.split(';').next().unwrap();
        let (room, names) = item.split_once("::").unwrap();
        for name in names.trim_matches(['{', '}']).split(',') {
            homes.insert(name.trim().trim_matches(['{', '}']).trim().to_owned(), room.trim().to_owned());
        }
    }
    homes
}

/// Rooms named by the `use crate::…` lines of a file, its tests aside.
fn used(text: &str, homes: &BTreeMap<String, String>) -> Vec<String> {
    let code = text.split("#[cfg(test)]\nmod tests").next().unwrap();
    let mut rooms = Vec::new();
    for item in code.split("use crate::").skip(1) {
        let item = item.split(';').next().unwrap();
        if item.starts_with('{') {
            let names = item.trim_matches(['{', '}']).split(',').map(str::trim).filter(|n| !n.is_empty());
            rooms.extend(
                names.map(|n| n.split("::").next().unwrap()).map(|n| homes.get(n).cloned().unwrap_or(n.into())),
            );
        } else {
            let first = item.split([':', ' ', '{']).next().unwrap();
            rooms.push(homes.get(first).cloned().unwrap_or(first.into()));
        }
    }
    rooms
}

#[test]
fn data_flow_one_way() {
    let floors: BTreeMap<&str, u32> = FLOOR.into_iter().collect();
    let homes = homes();
    let mut arrows = 0;
    // Damage is done to catalogues by a test that also asks questions of them.
    for (file, text) in sources("src").iter().filter(|(file, _)| !file.ends_with("corrupt.rs")) {
        let own = room(file);
        let floor = floors.get(own).unwrap_or_else(|| panic!("{file} stands in no room"));
        for other in used(text, &homes).iter().filter(|other| *other != own) {
            let below = floors.get(other.as_str()).unwrap_or_else(|| panic!("{file} uses `{other}`, which is no room"));
            assert!(below < floor, "{file} uses {other}: that arrow points the wrong way");
            arrows += 1;
        }
    }
    assert!(arrows > 60, "only {arrows} arrows were seen");
}

#[test]
fn the_front_page_holds_no_logic() {
    let lib = fs::read_to_string(Path::new(env!("CARGO_MANIFEST_DIR")).join("src/lib.rs")).unwrap();
    for word in ["fn ", "impl ", "struct ", "enum ", "const ", "static "] {
        assert!(!lib.lines().any(|line| line.trim_start().starts_with(word)), "lib.rs is a table of contents");
    }
}

#[test]
fn files_stay_small() {
    let folders = ["src", "apps", "bindings/c", "bindings/js/src", "bindings/python/src", "benches", "tests"];
    for (file, text) in folders.map(sources).concat() {
        let lines = text.lines().count();
        assert!(lines <= LINES || TABLES.contains(&file.as_str()), "{file} has {lines} lines");
    }
}

#[test]
fn the_readme_shows_the_examples_that_the_bindings_run() {
    let read = |path: &str| fs::read_to_string(Path::new(env!("CARGO_MANIFEST_DIR")).join(path)).unwrap();
    let readme = read("README.md");
    for path in ["bindings/python/examples/example.py", "bindings/js/example.mjs", "bindings/c/examples/ten_lines.c"] {
        let file = read(path);
        // A first line may say how to run the file.
        let code = file.split_once("// Run: ").map_or(file.as_str(), |(_, rest)| rest.split_once('\n').unwrap().1);
        assert!(readme.contains(code.trim()), "README.md does not show {path} as it is");
    }
}
