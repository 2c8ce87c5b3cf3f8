//! The house keeps its plan: data flows one way through rooms and files, `lib.rs` holds no logic, files stay small.

mod arrows;

use arrows::{Crate, circles};
use std::{
    collections::BTreeMap,
    fs,
    path::{Path, PathBuf},
};

/// Rooms by floor, in the order of the flow: each uses only those of lower floors.
const FLOOR: [(&str, u32); 17] = [
    ("text", 0),
    ("error", 1),
    ("model", 2),
    ("container", 2),
    ("signed", 2),
    ("catalogue", 3),
    ("identify", 4),
    ("judge", 4),
    ("geo", 4),
    ("moving", 4),
    ("rank", 5),
    ("explain", 6),
    ("plan", 6),
    ("answer", 7),
    ("exchange", 7),
    ("door", 8),
    ("lib", 9),
];
/// Every crate that keeps the plan, by its outermost file.
const CRATES: [&str; 7] = [
    "src/lib.rs",
    "apps/cli/src/main.rs",
    "apps/server/src/lib.rs",
    "benches/src/lib.rs",
    "bindings/c/src/lib.rs",
    "bindings/js/src/lib.rs",
    "bindings/python/src/lib.rs",
];
/// A file longer than this is two files.
const LINES: usize = 450;

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

fn workspace() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR"))
}

fn room(file: &str) -> &str {
    file.trim_start_matches("src/").split('/').next().unwrap().trim_end_matches(".rs")
}

#[test]
fn data_flow_one_way() {
    let floors: BTreeMap<&str, u32> = FLOOR.into_iter().collect();
    let floor = |file| *floors.get(room(file)).unwrap_or_else(|| panic!("{file} stands in no room"));
    let core = Crate::read(workspace(), "src/lib.rs");
    let arrows = core.arrows();
    let between: Vec<_> = arrows.iter().filter(|((user, used), _)| room(user) != room(used)).collect();
    for ((user, used), name) in &between {
        assert!(floor(used) < floor(user), "{user} uses {name} of {used}: that arrow points the wrong way");
    }
    assert!(between.len() > 200, "only {} arrows were seen", between.len());
}

#[test]
fn no_files_go_round_in_a_circle() {
    let mut told = String::new();
    for root in CRATES {
        let read = Crate::read(workspace(), root);
        let arrows = read.arrows();
        for circle in circles(&arrows) {
            told += &format!("\na circle of {} files:\n", circle.len());
            for ((user, used), name) in &arrows {
                if circle.contains(user) && circle.contains(used) {
                    told += &format!("  {user} uses {name} of {used}\n");
                }
            }
        }
    }
    assert!(told.is_empty(), "files go round in a circle; move what both need into a file below them{told}");
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
    let folders = ["build", "src", "apps", "bindings/c", "bindings/js/src", "bindings/python/src", "benches", "tests"];
    for (file, text) in folders.map(sources).concat() {
        let lines = text.lines().count();
        assert!(lines <= LINES, "{file} has {lines} lines");
    }
}

/// Each program links the library once more.
#[test]
fn each_crate_is_tested_by_one_program() {
    for folder in ["tests", "apps/cli/tests", "apps/server/tests", "benches/tests", "bindings/c/tests"] {
        let entries = fs::read_dir(workspace().join(folder)).unwrap().map(|entry| entry.unwrap().path());
        let is_program = |path: &PathBuf| path.extension().is_some_and(|e| e == "rs") || path.join("main.rs").exists();
        let programs: Vec<_> = entries.filter(is_program).collect();
        assert_eq!(programs.len(), 1, "make it a module of the one program: {programs:?}");
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
