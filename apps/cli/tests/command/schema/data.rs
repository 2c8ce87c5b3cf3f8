//! Every file of `data/` fits the schema that `.taplo.toml` binds it to, which is what an editor tells who edits it.

use super::*;
use serde::Deserialize;
use std::path::{Path, PathBuf};

#[derive(Deserialize)]
struct Config {
    rule: Vec<Rule>,
}

#[derive(Deserialize)]
struct Rule {
    include: Vec<String>,
    schema: Bound,
}

#[derive(Deserialize)]
struct Bound {
    path: String,
}

impl Rule {
    fn covers(&self, path: &str) -> bool {
        self.include.iter().any(|pattern| match pattern.split_once("**/*") {
            Some((folder, ending)) => path.starts_with(folder) && path.ends_with(ending),
            None => path == pattern,
        })
    }
}

fn rules() -> Vec<(Rule, Validator)> {
    let config: Config = toml::from_str(&fs::read_to_string(format!("{ROOT}/.taplo.toml")).unwrap()).unwrap();
    let build = |rule: Rule| {
        let schema: Value =
            serde_json::from_str(&fs::read_to_string(format!("{ROOT}/{}", rule.schema.path)).unwrap()).unwrap();
        assert!(jsonschema::draft202012::meta::is_valid(&schema), "{} is no schema", rule.schema.path);
        assert!(schema["$id"].as_str().unwrap().ends_with(&rule.schema.path), "{}", rule.schema.path);
        let validator = jsonschema::options().with_draft(Draft::Draft202012).build(&schema).unwrap();
        (rule, validator)
    };
    config.rule.into_iter().map(build).collect()
}

/// Every TOML file below a folder.
pub(super) fn files(folder: &Path, found: &mut Vec<PathBuf>) {
    for entry in fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path()) {
        match entry.is_dir() {
            true => files(&entry, found),
            false if entry.extension().is_some_and(|ending| ending == "toml") => found.push(entry),
            false => {}
        }
    }
}

#[test]
fn every_data_file_is_bound_to_a_schema_and_fits_it() {
    let rules = rules();
    let mut found = Vec::new();
    files(&Path::new(ROOT).join("data"), &mut found);
    assert!(found.len() > 2000, "{}", found.len());
    let mut used = BTreeSet::new();
    let mut wrong = Vec::new();
    for file in found {
        let path = file.strip_prefix(ROOT).unwrap().to_str().unwrap();
        let bound: Vec<&(Rule, Validator)> = rules.iter().filter(|(rule, _)| rule.covers(path)).collect();
        let [(rule, validator)] = bound[..] else { panic!("{path} is bound to {} schemas", bound.len()) };
        used.insert(&rule.schema.path);
        let document: Value = toml::from_str(&fs::read_to_string(&file).unwrap()).unwrap();
        wrong.extend(validator.iter_errors(&document).map(|e| format!("{path}{}: {e:.200}", e.instance_path())));
    }
    assert!(wrong.is_empty(), "{wrong:#?}");
    assert_eq!(used.len(), rules.len(), "no rule is for nothing");
    let written = fs::read_dir(format!("{ROOT}/schema/data")).unwrap().count();
    assert_eq!(written, rules.len(), "no schema is for nothing");
}

#[test]
fn what_a_person_mistypes_does_not_fit() {
    let rules = rules();
    let template = fs::read_to_string(format!("{ROOT}/data/templates/hoster.toml")).unwrap();
    let fits = |text: &str| {
        let (_, validator) = rules.iter().find(|(rule, _)| rule.covers("data/templates/hoster.toml")).unwrap();
        validator.is_valid(&toml::from_str::<Value>(text).unwrap())
    };
    assert!(fits(&template));
    for (right, wrong) in [
        ("profile = ", "profil = "),
        ("profile = \"community\"", "profile = \"comunity\""),
        ("id = \"example-hoster\"", "id = \"Example Hoster\""),
        ("grade = \"read\"", "grade = \"certain\""),
        ("\ncountry = \"FR\"", "\ncountry = \"France\""),
        ("seen = \"2026-11\"", "seen = \"November\""),
        ("account = false", "account = \"no\""),
        ("value = \"https://hoster.example/\"", "value = \"hoster.example\""),
        (", source = \"legal\" }", " }"),
    ] {
        assert!(template.contains(right), "{right}");
        assert!(!fits(&template.replacen(right, wrong, 1)), "{wrong}");
    }
}
