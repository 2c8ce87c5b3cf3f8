//! The data folder: the repository is without error, and planted errors are found.

use super::run;
use std::{fs, path::Path};
use tempfile::TempDir;

pub(crate) const DATA: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/../../data");

#[test]
fn the_repository_has_no_error() {
    let (code, out, err) = run(&["data", "check", "--folder", DATA, "--json"]);
    let document: serde_json::Value = serde_json::from_str(&out).unwrap_or_else(|e| panic!("{e}: {out}{err}"));
    let findings = document["findings"].as_array().unwrap();
    let errors: Vec<_> = findings.iter().filter(|f| f["severity"] == "error").collect();
    assert_eq!((code, errors.as_slice()), (0, &[][..]));
    let counts: Vec<(String, u64)> = serde_json::from_value(document["counts"].clone()).unwrap();
    assert!(counts.iter().any(|(what, count)| what == "hosters" && *count > 400), "{counts:?}");
}

const SERVICE: &str = r#"id = "big-pad"
name = "Big Pad"
aliases = ["bpad"]
needs = ["collaborative-writing"]
status = "active"

[[url]]
rule = "pad.big.example"
source = "list"

[[alternative]]
software = "small-pad"
fit = "full"
sources = ["list"]

[source.list]
url = "https://list.example/pads"
date = "2024-05"
seen = "2026-11"
grade = "listed"
"#;

const OTHER_SERVICE: &str = r#"id = "huge-pad"
name = "Huge Pad"
aliases = ["hpad"]
needs = ["collaborative-writing"]
status = "active"

[[url]]
rule = "pad.huge.example"
source = "list"

[source.list]
url = "https://list.example/pads"
seen = "2026-11"
grade = "listed"
"#;

const SOFTWARE: &str = r#"id = "small-pad"
name = "Small Pad"
licences = ["AGPL-3.0-or-later"]
free = "yes"
needs = ["collaborative-writing"]
kind = "hosted"
website = "https://small-pad.example/"

[source.site]
url = "https://small-pad.example/"
date = "2025-01-31"
seen = "2026-11"
grade = "read"
"#;

const HOSTER: &str = r#"id = "near-host"
name = "Near Host"
profile = "community"
website = { value = "https://near.example/", source = "site" }

[[site]]
city = "Nantes"
country = "FR"
latitude = 47.2
longitude = -1.55
source = "site"

[[offer]]
need = "collaborative-writing"
software = "small-pad"
url = "https://pad.near.example/"
account = false
source = "site"

[source.site]
url = "https://near.example/"
date = "2026-01"
seen = "2026-11"
grade = "read"
"#;

/// A data folder of one record a kind, with one text replaced in one file.
pub(crate) fn planted(file: &str, old: &str, new: &str) -> TempDir {
    let folder = tempfile::tempdir().unwrap();
    for place in ["services/b", "services/h", "software/s", "hosters/n"] {
        fs::create_dir_all(folder.path().join(place)).unwrap();
    }
    let needs = fs::read_to_string(Path::new(DATA).join("needs.toml")).unwrap();
    let criteria = fs::read_to_string(Path::new(DATA).join("criteria.toml")).unwrap();
    let mut found = false;
    for (name, text) in [
        ("catalogue.toml", "date = \"2026-11-22\"\n"),
        ("needs.toml", &needs),
        ("criteria.toml", &criteria),
        ("services/b/big-pad.toml", SERVICE),
        ("services/h/huge-pad.toml", OTHER_SERVICE),
        ("software/s/small-pad.toml", SOFTWARE),
        ("hosters/n/near-host.toml", HOSTER),
    ] {
        let planted = if name == file { text.replacen(old, new, 1) } else { text.to_owned() };
        found |= name == file && text.contains(old);
        fs::write(folder.path().join(name), planted).unwrap();
    }
    assert!(found, "`{old}` does not stand in {file}");
    folder
}

#[test]
fn the_small_folder_is_without_error_and_packs() {
    let folder = planted("catalogue.toml", "2026-11-22", "2026-11-22");
    let path = folder.path().to_str().unwrap();
    let (code, out, err) = run(&["data", "check", "--folder", path]);
    assert_eq!(code, 0, "{out}{err}");
    assert!(!out.contains(": error:") && out.contains("0 errors"), "{out}");
    let packed = folder.path().join("small.bin").to_str().unwrap().to_owned();
    assert_eq!(run(&["data", "pack", "--folder", path, "--out", &packed]).0, 0);
    let (code, out, _) = run(&["recommend", "bpad", "--near", "Nantes", "--data", &packed, "--json"]);
    let answer: serde_json::Value = serde_json::from_str(&out).unwrap();
    assert_eq!((code, &answer["match"]["id"]), (0, &"big-pad".into()));
    assert_eq!(answer["hosters"][0]["hoster"]["id"], "near-host");
}

/// File, what is replaced, what it is replaced with, what the finding must name, what its mend must say.
const ERRORS: [(&str, &str, &str, &str, &str); 22] = [
    (
        "services/b/big-pad.toml",
        "software = \"small-pad\"",
        "software = \"no-such-pad\"",
        "no-such-pad",
        "existing record",
    ),
    (
        "services/b/big-pad.toml",
        "needs = [\"collaborative-writing\"]",
        "needs = [\"no-such-need\"]",
        "no-such-need",
        "existing record",
    ),
    ("services/b/big-pad.toml", "\"bpad\"", "\"HPad\"", "huge-pad", "keep it in one"),
    ("services/h/huge-pad.toml", "pad.huge.example", "pad.big.example", "pad.big.example", "keep it in one"),
    ("services/b/big-pad.toml", "pad.big.example", "https://pad.big.example", "https:", "no scheme"),
    ("services/b/big-pad.toml", "sources = [\"list\"]", "sources = []", "small-pad", "name the sources"),
    ("services/b/big-pad.toml", "fit = \"full\"", "fit = \"computed\"", "computed", "remove it"),
    ("services/b/big-pad.toml", "sources = [\"list\"]", "sources = [\"nowhere\"]", "nowhere", "[source.KEY]"),
    ("services/b/big-pad.toml", "date = \"2024-05\"", "date = \"2027-01\"", "2027-01", "write the date"),
    ("software/s/small-pad.toml", "AGPL-3.0-or-later", "AGPLv3", "AGPLv3", "SPDX"),
    (
        "software/s/small-pad.toml",
        "https://small-pad.example/",
        "ftp://small-pad.example/",
        "ftp://small-pad.example/",
        "http://",
    ),
    (
        "software/s/small-pad.toml",
        "needs = [\"collaborative-writing\"]",
        "needs = [\"no-such-need\"]",
        "no-such-need",
        "existing record",
    ),
    ("hosters/n/near-host.toml", "country = \"FR\"", "country = \"UK\"", "UK", "such as FR"),
    ("hosters/n/near-host.toml", "latitude = 47.2", "latitude = 147.2", "coordinates", "-90 to 90"),
    ("hosters/n/near-host.toml", "longitude = -1.55\n", "", "coordinate", "both latitude and longitude"),
    (
        "hosters/n/near-host.toml",
        "account = false\nsource = \"site\"",
        "account = false\nsource = \"page\"",
        "page",
        "[source.KEY]",
    ),
    (
        "hosters/n/near-host.toml",
        "url = \"https://pad.near.example/\"",
        "url = \"ftp://pad.near.example/\"",
        "ftp://",
        "http://",
    ),
    (
        "hosters/n/near-host.toml",
        "url = \"https://pad.near.example/\"",
        "url = \"https://pad near example/\"",
        "web address",
        "without spaces",
    ),
    (
        "hosters/n/near-host.toml",
        "software = \"small-pad\"",
        "software = \"no-such-pad\"",
        "no-such-pad",
        "existing record",
    ),
    (
        "hosters/n/near-host.toml",
        "[source.site]\nurl = \"https://near.example/\"\n",
        "[source.site]\n",
        "address",
        "memory",
    ),
    ("hosters/n/near-host.toml", "seen = \"2026-11\"", "seen = \"2031-11\"", "2031-11", "write the date"),
    (
        "hosters/n/near-host.toml",
        "value = \"https://near.example/\", source = \"site\"",
        "value = \"https://near.example/\", source = \"\"",
        "source",
        "[source.KEY]",
    ),
];

#[test]
fn planted_errors_are_found_with_file_and_mend() {
    for (file, old, new, problem, mend) in ERRORS {
        let folder = planted(file, old, new);
        let (code, out, err) = run(&["data", "check", "--folder", folder.path().to_str().unwrap()]);
        assert_eq!(code, 6, "{new}: {out}{err}");
        let lines: Vec<&str> = out.lines().filter(|l| l.contains(": error: ")).collect();
        let name = Path::new(file).file_name().unwrap().to_str().unwrap();
        // Of two records that share a name, either may be told to give it up.
        let files = [name, if file.starts_with("services") { "huge-pad.toml" } else { name }];
        let found =
            lines.iter().any(|l| files.iter().any(|f| l.contains(f)) && l.contains(problem) && l.contains(mend));
        assert!(found, "{file}: {new}: {problem} / {mend} not in {lines:?}");
        let (code, out, _) = run(&["data", "check", "--folder", folder.path().to_str().unwrap(), "--json"]);
        let document: serde_json::Value = serde_json::from_str(&out).unwrap();
        let finding = &document["findings"][0];
        assert_eq!((code, &finding["severity"]), (6, &"error".into()), "{new}");
        for key in ["kind", "id", "key", "problem", "mend"] {
            assert!(finding[key].as_str().is_some_and(|text| !text.is_empty()), "{new}: {key} in {finding}");
        }
    }
}

#[test]
fn the_line_of_the_error_is_named() {
    let folder = planted("software/s/small-pad.toml", "AGPL-3.0-or-later", "AGPLv3");
    let (_, out, _) = run(&["data", "check", "--folder", folder.path().to_str().unwrap()]);
    assert!(out.contains("small-pad.toml:3: error: "), "{out}");
}

/// What cannot be read at all: named with file and what is wrong, and neither checked nor packed.
const UNREADABLE: [(&str, &str, &str, &str); 9] = [
    ("services/b/big-pad.toml", "status = \"active\"", "status = \"actve\"", "actve"),
    ("services/b/big-pad.toml", "seen = \"2026-11\"", "seen = \"2026-13\"", "2026-13"),
    ("services/b/big-pad.toml", "date = \"2024-05\"", "date = \"May 2024\"", "May 2024"),
    ("services/b/big-pad.toml", "seen = \"2026-11\"\n", "", "seen"),
    ("hosters/n/near-host.toml", "grade = \"read\"", "grade = \"certain\"", "certain"),
    ("hosters/n/near-host.toml", "profile = \"community\"", "profil = \"community\"", "profil"),
    ("hosters/n/near-host.toml", "account = false\nsource = \"site\"", "account = false", "source"),
    ("hosters/n/near-host.toml", "name = \"Near Host\"", "name = Near Host", "name"),
    ("software/s/small-pad.toml", "id = \"small-pad\"", "id = \"smaller-pad\"", "smaller-pad"),
];

#[test]
fn files_that_cannot_be_read_are_named() {
    for (file, old, new, named) in UNREADABLE {
        let folder = planted(file, old, new);
        for command in ["check", "pack"] {
            let out = folder.path().join("out.bin");
            let mut arguments = vec!["data", command, "--folder", folder.path().to_str().unwrap()];
            if command == "pack" {
                arguments.extend(["--out", out.to_str().unwrap()]);
            }
            let (code, _, err) = run(&arguments);
            assert_eq!(code, 6, "{command} {new}: {err}");
            let name = Path::new(file).file_name().unwrap().to_str().unwrap();
            assert!(err.contains(name) && err.contains(named), "{command} {new}: {err}");
            assert!(!out.exists(), "nothing is written over the good file");
        }
    }
}

#[test]
fn a_folder_that_is_missing_or_incomplete_is_a_file_error() {
    let folder = planted("catalogue.toml", "2026-11-22", "2026-11-22");
    fs::remove_dir_all(folder.path().join("hosters")).unwrap();
    for path in [folder.path().to_str().unwrap(), "/no/such/folder"] {
        let (code, _, err) = run(&["data", "check", "--folder", path]);
        assert_eq!(code, 7, "{err}");
        assert!(err.contains(path), "{err}");
    }
}
