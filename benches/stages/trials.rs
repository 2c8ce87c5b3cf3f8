//! Lists of names and addresses that strangers type, asked one by one: `trials DIRECTORY CATALOGUE [--all]`. Each `*.tsv`
//! in the directory holds a text, the id that is meant (`-` where none was when the list was made) and where it was met.
//! With `--all` each line that is claimed otherwise, or missed, is printed.

use degafam::{Catalogue, Match, MatchedBy, curate::identify};
use std::path::{Path, PathBuf};

/// How the lines of one list were answered.
#[derive(Default)]
struct Row {
    lines: usize,
    /// What is meant is in the catalogue.
    meant: usize,
    right: usize,
    /// Shown, and asked about.
    asked: usize,
    /// Something else is claimed.
    wrong: usize,
    /// Claimed where nothing was meant: by the very name or address, which a newer catalogue may know, or otherwise.
    newer: usize,
    otherwise: usize,
}

fn main() {
    let mut arguments = std::env::args().skip(1);
    let (folder, packed) = arguments.next().zip(arguments.next()).expect("trials DIRECTORY CATALOGUE [--all]");
    let catalogue = Catalogue::open(&std::fs::read(packed).unwrap()).unwrap();
    let all = arguments.next().is_some();
    let mut lists: Vec<PathBuf> = std::fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path()).collect();
    lists.retain(|path| path.extension().is_some_and(|ending| ending == "tsv"));
    lists.sort();
    println!(
        "{:<26}{:>7}{:>7}{:>7}{:>7}{:>7}{:>7}{:>10}{:>9}",
        "list", "lines", "meant", "right", "asked", "wrong", "newer", "otherwise", "known"
    );
    for list in lists {
        let row = asked(&catalogue, &list, all);
        let known = 100.0 * (row.right + row.newer) as f64 / row.lines.max(1) as f64;
        println!(
            "{:<26}{:>7}{:>7}{:>7}{:>7}{:>7}{:>7}{:>10}{known:>8.1}%",
            list.file_stem().unwrap().to_string_lossy(),
            row.lines,
            row.meant,
            row.right,
            row.asked,
            row.wrong,
            row.newer,
            row.otherwise
        );
    }
}

fn asked(catalogue: &Catalogue, list: &Path, all: bool) -> Row {
    let mut row = Row::default();
    let text = std::fs::read_to_string(list).unwrap();
    for line in text.lines().filter(|line| !line.starts_with("# ") && !line.is_empty()) {
        let mut columns = line.split('\t');
        let (Some(text), Some(meant)) = (columns.next(), columns.next()) else { continue };
        let Ok(found) = identify(catalogue, text) else { continue };
        let claimed = found.matched.as_ref();
        let shown = found.candidates.iter().any(|candidate| candidate.id == meant);
        row.lines += 1;
        row.meant += usize::from(meant != "-");
        let told = match (meant, claimed) {
            ("-", None) => continue,
            ("-", Some(claim)) if is_exact(claim) => {
                row.newer += 1;
                continue;
            }
            ("-", Some(_)) => {
                row.otherwise += 1;
                "otherwise"
            }
            (id, Some(claim)) if claim.id == id => {
                row.right += 1;
                continue;
            }
            (_, Some(_)) => {
                row.wrong += 1;
                "wrong"
            }
            (_, None) if shown => {
                row.asked += 1;
                "asked"
            }
            (_, None) => "missed",
        };
        if all {
            let claim = claimed.map(|m| format!("{} by {:?} {:.2}", m.id, m.how, m.confidence));
            let claim = claim.or_else(|| found.candidates.first().map(|m| format!("? {} {:.2}", m.id, m.confidence)));
            println!("  {told:<10}{text}\t{meant}\t{}", claim.unwrap_or_default());
        }
    }
    row
}

fn is_exact(claim: &Match) -> bool {
    matches!(claim.how, MatchedBy::Name | MatchedBy::Alias | MatchedBy::Formerly | MatchedBy::Url)
}
