//! A change of the data as CONTRIBUTING tells it is one text file: it is checked, looked at, told and packed, and nothing
//! else changes.

use super::repository::{DATA, planted};
use super::run;
use serde_json::Value;
use std::{
    collections::BTreeMap,
    fs,
    path::{Path, PathBuf},
};

const TEMPLATE: &str = include_str!("../../../../../data/templates/hoster.toml");

/// The form filled in, as if read after the last release.
fn filled_in() -> String {
    let names = TEMPLATE.replace("example-hoster", "quai-libre").replace("Example Hoster", "Le Quai libre");
    names.replace("hoster.example", "quai.example").replace("seen = \"2026-11\"", "seen = \"2026-12-05\"")
}

/// Every file of a folder, but word lists, which no record needs.
fn files(folder: &Path) -> BTreeMap<PathBuf, Vec<u8>> {
    let (mut found, mut folders) = (BTreeMap::new(), vec![folder.to_owned()]);
    while let Some(below) = folders.pop() {
        for entry in fs::read_dir(below).unwrap() {
            let path = entry.unwrap().path();
            match path.is_dir() {
                true if path.ends_with("words") => {}
                true => folders.push(path),
                false => drop(found.insert(path.strip_prefix(folder).unwrap().to_owned(), fs::read(&path).unwrap())),
            }
        }
    }
    found
}

fn well(arguments: &[&str]) -> String {
    let (code, out, err) = run(arguments);
    assert_eq!(code, 0, "{arguments:?}: {out}{err}");
    out
}

#[test]
fn a_new_hoster_is_one_text_file() {
    let (copy, other) = (tempfile::tempdir().unwrap(), tempfile::tempdir().unwrap());
    let before = files(Path::new(DATA));
    for (name, bytes) in &before {
        let path = copy.path().join(name);
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        fs::write(path, bytes).unwrap();
    }
    let record = copy.path().join("hosters/q/quai-libre.toml");
    fs::create_dir_all(record.parent().unwrap()).unwrap();
    fs::write(&record, filled_in()).unwrap();
    let (data, record) = (copy.path().to_str().unwrap(), record.to_str().unwrap());
    let packed = other.path().join("catalogue.bin").to_str().unwrap().to_owned();

    let checked = well(&["data", "check", "--folder", data]);
    assert!(checked.contains("0 errors") && !checked.contains("quai-libre"), "{checked}");
    // It is seen without packing anything.
    let entry = well(&["hosters", "quai-libre", "--data", record]);
    assert!(entry.contains("Le Quai libre") && entry.contains("https://quai.example/legal"), "{entry}");
    let answer =
        well(&["recommend", "Google Docs", "--near", "Nantes", "--limit", "10000", "--json", "--data", record]);
    let answer: Value = serde_json::from_str(&answer).unwrap();
    let found = answer["hosters"].as_array().unwrap().iter().find(|h| h["hoster"]["id"] == "quai-libre").unwrap();
    assert!(found["distance_km"].as_f64().unwrap() < 15.0, "{found}");

    let told = well(&["data", "diff", DATA, data]);
    assert!(told.contains(": 1 new hoster, 2 new offers.\n\nHoster Le Quai libre (quai-libre): new\n"), "{told}");
    assert_eq!(told.matches("\n\n").count(), 1, "nothing else changed: {told}");
    let shown = "(read on 2026-12-05 at https://quai.example/legal, a page of 2025-03)";
    assert!(told.contains(&format!("\n  legal form: association {shown}\n")), "{told}");
    assert!(
        told.contains(
            "\n  now offers Collaborative writing with Etherpad at https://pad.quai.example/, account needed: no, "
        ),
        "{told}"
    );

    well(&["data", "pack", "--folder", data, "--out", &packed]);
    well(&["data", "pack", "--check", "--folder", data, "--out", &packed]);
    let catalogue = degafam::Catalogue::open(&fs::read(&packed).unwrap()).unwrap();
    assert!(catalogue.hoster("quai-libre").unwrap().is_some());
    assert!(
        catalogue.date() >= "2026-12-05".parse().unwrap(),
        "the newest source dates the data: {}",
        catalogue.date()
    );
    assert!(well(&["hosters", "quai-libre", "--data", &packed]).contains("Le Quai libre"));

    let after = files(copy.path());
    let changed: Vec<&PathBuf> =
        after.iter().filter(|(name, bytes)| before.get(*name) != Some(bytes)).map(|f| f.0).collect();
    assert_eq!(changed, [Path::new("hosters/q/quai-libre.toml")]);
    assert_eq!(after.len(), before.len() + 1);
}

#[test]
fn packed_files_that_are_not_what_the_text_files_give_are_named() {
    let folder = planted("catalogue.toml", "2026-11-22", "2026-11-22");
    let path = |name: &str| folder.path().join(name).to_str().unwrap().to_owned();
    let (data, packed, prints) = (folder.path().to_str().unwrap(), path("catalogue.bin"), path("fingerprints.csv"));
    let check = || run(&["data", "pack", "--check", "--folder", data, "--out", &packed]);
    let stale = |files: &str| {
        let (code, out, err) = check();
        let said = format!("degafam: {files}: not what the text files of {data} give\n");
        assert!(code == 6 && out.is_empty() && err.starts_with(&said) && err.contains("data pack"), "{err}");
    };
    let both = format!("{packed}, {prints}");
    stale(&both);
    assert!(!Path::new(&packed).exists(), "nothing is written");
    well(&["data", "pack", "--folder", data, "--out", &packed]);
    assert_eq!(check().0, 0);
    let record = path("hosters/n/near-host.toml");
    let text = fs::read_to_string(&record).unwrap();
    fs::write(&record, text.replace("account = false", "account = true")).unwrap();
    stale(&both);
    fs::write(&record, text).unwrap();
    fs::write(&prints, "kind,count,bytes,digest\n").unwrap();
    stale(&prints);
}

#[test]
fn a_reviewer_reads_in_sentences_what_changed_and_where_it_was_read() {
    let file = "hosters/n/near-host.toml";
    let old = planted(file, "Nantes", "Nantes");
    let text = fs::read_to_string(old.path().join(file)).unwrap();
    let offer = "[[offer]]\nneed = \"whiteboard\"\nurl = \"https://board.near.example/\"\nprice = \"free\"\nsource = \"prices\"\n";
    let source = "[source.prices]\nurl = \"https://near.example/prices\"\ndate = \"2026-10\"\nseen = \"2026-11-20\"\ngrade = \"declared\"\n";
    let text = text
        .replace("account = false", "account = true\nprice = \"paid\"")
        .replace("city = \"Nantes\"", "city = \"Rezé\"");
    let text = text.replace("[source.site]", &format!("{offer}\n{source}\n[source.site]"));
    let new = planted(file, "Nantes", "Nantes");
    fs::write(new.path().join(file), text).unwrap();
    let told = well(&["data", "diff", old.path().to_str().unwrap(), new.path().to_str().unwrap()]);
    let site = "(read in 2026-11 at https://near.example/, a page of 2026-01)";
    let prices = "(declared, seen on 2026-11-20 at https://near.example/prices, a page of 2026-10)";
    assert_eq!(
        told.trim_end(),
        format!(
            "From 2026-11-22 to 2026-11-22: 1 hoster changed, 1 new offer, 1 offer changed.\n\n\
             Hoster Near Host (near-host): changed\n  \
             also place: Rezé, FR at 47.2, -1.55 {site}\n  \
             no longer place: Nantes, FR at 47.2, -1.55\n  \
             Collaborative writing with Small Pad: account needed: yes, before: no {site}\n  \
             Collaborative writing with Small Pad: price: paid, unknown before {site}\n  \
             now offers Whiteboard at https://board.near.example/, price: free {prices}"
        )
    );
    let same = well(&["data", "diff", new.path().to_str().unwrap(), new.path().to_str().unwrap()]);
    assert_eq!(same.trim_end(), "From 2026-11-22 to 2026-11-22: nothing changed.");
}

#[test]
fn how_one_leaves_a_service_stands_under_its_name() {
    let folder = planted("catalogue.toml", "2026-11-22", "2026-11-22");
    let data = folder.path().to_str().unwrap();
    let moving =
        "[close]\nway = \"settings\"\nsource = \"memory\"\n\n[source.memory]\nseen = \"2026-11\"\ngrade = \"memory\"\n";
    let write = |place: &str| {
        let path = folder.path().join("moving").join(place);
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        fs::write(path, moving).unwrap();
    };
    write("b/big-pad.toml");
    assert!(well(&["data", "check", "--folder", data]).contains("0 errors"));
    let packed = folder.path().join("catalogue.bin");
    well(&["data", "pack", "--folder", data, "--out", packed.to_str().unwrap()]);
    let (code, told, _) = run(&["move", "Big Pad", "--data", packed.to_str().unwrap(), "--json"]);
    let told: Value = serde_json::from_str(&told).unwrap();
    assert_eq!((code, &told["close"]["way"]), (0, &"settings".into()));
    write("n/no-such-pad.toml");
    let (code, _, err) = run(&["data", "check", "--folder", data]);
    assert!(code != 0 && err.contains("no-such-pad.toml is named after no service"), "{err}");
}
