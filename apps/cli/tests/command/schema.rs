//! The schemas in `schema/` and what the command prints say the same: every document fits, and none that is spoilt does.

mod data;
mod documents;
mod exchange;
mod spoilt;
mod tables;

use crate::program::program;
use jsonschema::{Draft, Registry, Validator};
use serde_json::Value;
use std::{
    collections::{BTreeMap, BTreeSet},
    fs,
    io::Write,
    process::Stdio,
    sync::LazyLock,
};

const ROOT: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/../..");

/// The schemas, by name.
static SCHEMAS: LazyLock<BTreeMap<String, Value>> = LazyLock::new(|| {
    let folder = format!("{ROOT}/schema");
    let mut found = BTreeMap::new();
    for entry in fs::read_dir(&folder).unwrap() {
        let path = entry.unwrap().path();
        let Some(name) = path.file_name().unwrap().to_str().unwrap().strip_suffix(".schema.json") else { continue };
        found.insert(name.to_owned(), serde_json::from_str(&fs::read_to_string(&path).unwrap()).unwrap());
    }
    found
});

/// The validators, by name. What a schema refers to is among the files; nothing is fetched.
static VALIDATORS: LazyLock<BTreeMap<String, Validator>> = LazyLock::new(|| {
    let mut registry = Registry::new();
    for schema in SCHEMAS.values() {
        registry = registry.add(schema["$id"].as_str().unwrap(), schema).unwrap();
    }
    let registry = registry.prepare().unwrap();
    let build = |schema: &Value| {
        let options = jsonschema::options().with_draft(Draft::Draft202012);
        options.with_registry(&registry).build(schema).unwrap_or_else(|e| panic!("{}: {e}", schema["$id"]))
    };
    SCHEMAS.iter().map(|(name, schema)| (name.clone(), build(schema))).collect()
});

fn fits(schema: &str, document: &Value) -> bool {
    VALIDATORS[schema].is_valid(document)
}

/// Asserts that a document fits, and names the first places where it does not.
fn check(schema: &str, document: &Value, what: &str) {
    let errors: Vec<String> =
        VALIDATORS[schema].iter_errors(document).take(3).map(|e| format!("{}: {e:.300}", e.instance_path())).collect();
    assert!(errors.is_empty(), "{what} does not fit {schema}: {errors:#?}");
}

/// Exit code and standard output.
fn run(arguments: &[&str], input: &str) -> (i32, String) {
    let mut command = program();
    command.args(arguments).env("LC_ALL", "C").stdin(Stdio::piped()).stdout(Stdio::piped()).stderr(Stdio::piped());
    let mut child = command.spawn().unwrap();
    let mut pipe = child.stdin.take().unwrap();
    let input = input.to_owned();
    let writer = std::thread::spawn(move || pipe.write_all(input.as_bytes()));
    let output = child.wait_with_output().unwrap();
    // Who asks nothing of standard input may close it first.
    let _ = writer.join().unwrap();
    (output.status.code().unwrap(), String::from_utf8(output.stdout).unwrap())
}

/// Runs a question and checks its document: the schema's, or that of errors.
fn ask(schema: &str, arguments: &[&str]) -> Value {
    let (code, out) = run(arguments, "");
    let document: Value = serde_json::from_str(&out).unwrap_or_else(|e| panic!("{arguments:?}: {e}: {out:.300}"));
    let schema = if document.get("error").is_some() { "error" } else { schema };
    check(schema, &document, &format!("{arguments:?} ({code})"));
    document
}

#[test]
fn every_schema_is_sound_and_closed() {
    /// Objects whose keys are not ours: keys of sources, and the data of a reason.
    const OPEN: [&str; 3] = ["Sources", "from", "data"];
    fn closed(schema: &Value, at: &str) {
        let Value::Object(keys) = schema else { return };
        assert!(!keys.is_empty(), "{at} allows anything");
        if keys.get("type").is_some_and(|kind| kind == "object") {
            let rest = keys.get("additionalProperties").unwrap_or(&Value::Null);
            let open = OPEN.iter().any(|name| at.ends_with(&format!("/{name}")));
            assert!(rest == &Value::Bool(false) || (open && rest.is_object()), "{at} allows any key");
            for key in keys.get("required").and_then(Value::as_array).into_iter().flatten() {
                assert!(keys["properties"].get(key.as_str().unwrap()).is_some(), "{at} requires {key}");
            }
        }
        for (key, value) in keys {
            match (key.as_str(), value) {
                ("properties" | "$defs", Value::Object(inner)) => {
                    inner.iter().for_each(|(name, schema)| closed(schema, &format!("{at}/{name}")));
                }
                ("items" | "additionalProperties", Value::Object(_)) => closed(value, &format!("{at}/{key}")),
                ("anyOf" | "prefixItems", Value::Array(all)) => all.iter().for_each(|schema| closed(schema, at)),
                _ => {}
            }
        }
    }
    assert_eq!(SCHEMAS.len(), 22);
    for (name, schema) in SCHEMAS.iter() {
        assert!(jsonschema::draft202012::meta::is_valid(schema), "{name} is no schema");
        assert!(schema["$id"].as_str().unwrap().ends_with(&format!("/schema/{name}.schema.json")), "{name}");
        closed(schema, name);
    }
    assert_eq!(VALIDATORS.len(), SCHEMAS.len(), "each refers only to what exists");
}

/// Names that a folder's table of contents lists: those of types begin with a capital.
fn listed(text: &str) -> impl Iterator<Item = &str> {
    let words = text.split(|c: char| !c.is_ascii_alphanumeric() && c != '_');
    words.filter(|word| word.starts_with(|c: char| c.is_ascii_uppercase()))
}

#[test]
fn every_type_has_the_name_it_has_in_rust() {
    /// Texts and numbers that Rust writes as such.
    const SCALARS: [&str; 11] = [
        "Code",
        "Country",
        "CriterionId",
        "ErrorCode",
        "Id",
        "Key",
        "Language",
        "Latitude",
        "Longitude",
        "Share",
        "Url",
    ];
    let (face, model) = (include_str!("../../../../src/lib.rs"), include_str!("../../../../src/model/mod.rs"));
    let public: BTreeSet<&str> = listed(face).chain(listed(model)).chain(SCALARS).collect();
    // `Fact<T>` and `Fact<Vec<T>>`.
    let fact = |name: &str| {
        let held = name.strip_suffix("Fact").map(|held| held.strip_suffix("List").unwrap_or(held).to_owned());
        held.is_some_and(|held| public.contains(held.as_str()) || ["Flag", "Percent", "Text"].contains(&held.as_str()))
    };
    for name in SCHEMAS["common"]["$defs"].as_object().unwrap().keys() {
        assert!(public.contains(name.as_str()) || fact(name), "{name} is no type of the library");
    }
}
