//! The template of a hoster reads, checks without a finding, and shows every field.

#![allow(clippy::unwrap_used, clippy::panic, reason = "a test stops where it fails")]

use degafam::{Catalogue, curate::lint, model::Hoster};
use serde_json::Value;
use std::{fs, path::Path, process::Command};

const TEMPLATE: &str = include_str!("../../../data/templates/hoster.toml");

/// The template with every optional line opened: `#key`, but not `# words`.
fn opened() -> String {
    let open = |line: &str| match line.strip_prefix('#') {
        Some(field) if field.starts_with(|c: char| c.is_ascii_lowercase() || c == '[') => field.to_owned(),
        _ => line.to_owned(),
    };
    TEMPLATE.lines().map(open).collect::<Vec<_>>().join("\n")
}

fn parse(text: &str) -> Hoster {
    toml::from_str(text).unwrap_or_else(|e| panic!("{e}"))
}

#[test]
fn the_template_has_no_finding_closed_or_opened() {
    for text in [TEMPLATE.to_owned(), opened()] {
        let mut hoster = parse(&text);
        // What `data check` looks up in the gazetteer.
        for site in &mut hoster.sites {
            site.latitude = site.latitude.or(Some(47.2));
            site.longitude = site.longitude.or(Some(-1.6));
        }
        let mut records = Catalogue::embedded().unwrap().records().unwrap();
        let id = hoster.id.clone();
        records.hosters.push(hoster);
        let findings: Vec<_> = lint(&records).into_iter().filter(|f| f.id == id).collect();
        assert!(findings.is_empty(), "{findings:#?}");
    }
}

#[test]
fn the_template_shows_every_field() {
    let hoster = parse(&opened());
    let record = serde_json::to_value(&hoster).unwrap();
    let mut missing = Vec::new();
    for (key, value) in record.as_object().unwrap() {
        let part = match value {
            Value::Array(rows) => rows.first().unwrap_or(&Value::Null),
            Value::Object(_) if key == "source" => value.get("legal").unwrap_or(&Value::Null),
            whole => whole,
        };
        if part.is_null() {
            missing.push(key.clone());
        }
        // `protocol` stands in place of `software`, in an offer of its own.
        let absent = part.as_object().into_iter().flatten().filter(|(k, v)| v.is_null() && *k != "protocol");
        missing.extend(absent.map(|(k, _)| format!("{key}.{k}")));
    }
    assert!(missing.is_empty(), "the template lacks {missing:?}");
    assert!(hoster.offers.iter().any(|offer| offer.protocol.is_some()));
}

#[test]
fn a_copy_of_the_template_passes_data_check() {
    let from = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../data");
    let to = Path::new(env!("CARGO_TARGET_TMPDIR")).join("template-data");
    let id = parse(TEMPLATE).id;
    let letter: String = id.chars().take(1).collect();
    let hosters = to.join("hosters").join(letter);
    for folder in [&hosters, &to.join("services")] {
        fs::create_dir_all(folder).unwrap();
    }
    for file in ["catalogue.toml", "needs.toml", "criteria.toml"] {
        fs::copy(from.join(file), to.join(file)).unwrap();
    }
    for entry in fs::read_dir(from.join("software")).unwrap() {
        let letter = entry.unwrap().path();
        let copied = to.join("software").join(letter.file_name().unwrap());
        fs::create_dir_all(&copied).unwrap();
        for entry in fs::read_dir(letter).unwrap() {
            let path = entry.unwrap().path();
            fs::copy(&path, copied.join(path.file_name().unwrap())).unwrap();
        }
    }
    fs::write(hosters.join(format!("{id}.toml")), TEMPLATE).unwrap();
    let run =
        Command::new(env!("CARGO_BIN_EXE_degafam")).args(["data", "check", "--folder"]).arg(&to).output().unwrap();
    let said = String::from_utf8_lossy(&run.stdout);
    assert!(run.status.success(), "{said}{}", String::from_utf8_lossy(&run.stderr));
    assert!(!said.contains(&id), "{said}");
}
