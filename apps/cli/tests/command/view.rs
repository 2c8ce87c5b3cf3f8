//! What people read in the terminal, kept whole for a small fixed catalogue at two widths and in two languages.
//! `UPDATE_VIEWS=1 cargo test -p degafam-cli --test command view` writes the files anew; read the difference before committing.

use crate::program::program;
use std::{fs, path::Path};
use unicode_width::UnicodeWidthStr;

const VIEWS: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/tests/view");

fn run(arguments: &[&str], width: usize) -> String {
    let output = program().args(arguments).env("LC_ALL", "C").env("COLUMNS", width.to_string()).output().unwrap();
    assert!(output.stderr.is_empty(), "{}", String::from_utf8_lossy(&output.stderr));
    String::from_utf8(output.stdout).unwrap()
}

/// The catalogue of `tests/view/data`, packed with the real criteria.
fn packed(folder: &Path) -> String {
    let data = folder.join("data");
    copy(&Path::new(VIEWS).join("data"), &data);
    fs::copy(Path::new(VIEWS).join("../../../../data/criteria.toml"), data.join("criteria.toml")).unwrap();
    let file = folder.join("small.bin").to_str().unwrap().to_owned();
    run(&["data", "pack", "--folder", data.to_str().unwrap(), "--out", &file], 80);
    file
}

/// Copies a folder with all that is in it.
pub(crate) fn copy(from: &Path, to: &Path) {
    fs::create_dir_all(to).unwrap();
    for entry in fs::read_dir(from).unwrap().map(Result::unwrap) {
        let target = to.join(entry.file_name());
        if entry.path().is_dir() {
            copy(&entry.path(), &target);
        } else {
            fs::copy(entry.path(), target).unwrap();
        }
    }
}

/// The digest changes with every criterion and every format; what is looked at does not.
fn without_digest(text: &str) -> String {
    let word = |word: &str| {
        let bare = word.trim_end_matches(['.', '\n']);
        let digest = bare.len() == 16 && bare.bytes().all(|b| b.is_ascii_hexdigit());
        if digest { word.replace(bare, "0000000000000000") } else { word.to_owned() }
    };
    text.split(' ').map(word).collect::<Vec<_>>().join(" ")
}

#[test]
fn the_views_are_those_that_were_looked_at() {
    let folder = tempfile::tempdir().unwrap();
    let data = packed(folder.path());
    let question = ["big docs", "--near", "47.2184,-1.5536", "--seed", "1"];
    let views: [(&str, Vec<&str>); 6] = [
        ("recommend", [&["recommend"], &question[..]].concat()),
        ("plain", [&["recommend", "--plain"], &question[..]].concat()),
        ("explain", [&["explain", "--hoster", "far"], &question[..]].concat()),
        ("openness", vec!["openness", "near", "--software", "pad"]),
        ("alternatives", vec!["alternatives", "bdcos"]),
        ("hoster", vec!["recommend", "Nulle part"]),
    ];
    let mut stale = Vec::new();
    for (name, arguments) in views {
        for width in [80, 120] {
            for lang in ["fr", "en"] {
                let text = without_digest(&run(&[&arguments[..], &["--lang", lang, "--data", &data]].concat(), width));
                if name != "plain" {
                    let long = text.lines().filter(|line| !line.contains("https://")).find(|line| line.width() > width);
                    assert_eq!(long, None, "{name} at {width}");
                }
                assert!(!text.contains('\u{1b}'), "a pipe gets no colours");
                let file = format!("{VIEWS}/{name}-{lang}-{width}.txt");
                if std::env::var_os("UPDATE_VIEWS").is_some() {
                    fs::write(&file, &text).unwrap();
                } else if fs::read_to_string(&file).unwrap_or_default() != text {
                    stale.push(file);
                }
            }
        }
    }
    assert!(stale.is_empty(), "these views changed; look at them with UPDATE_VIEWS=1 and git diff: {stale:#?}");
}
