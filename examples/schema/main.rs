//! Writes `schema/`, the JSON Schemas of documents, overlays, requests and data files, from the types of the library:
//! `cargo run --features schema,json --example schema`. With `--check` it writes nothing and fails where they differ.

mod data;
mod fields;
mod requests;
mod types;

use degafam::{
    Alternatives, CatalogueInfo, Explanation, HosterEntry, Identification, MovingAnswer, Overlay, PlanAnswer,
    Recommendation, Standings,
};
use degafam::{ErrorKind, formats, openness::OpennessAnswer, places::PlaceAnswer};
use serde_json::{Map, Value, json};
use std::{error::Error, fs, path::Path, process::ExitCode};
use types::Types;

const DIALECT: &str = "https://json-schema.org/draft/2020-12/schema";
const ADDRESS: &str = "https://github.com/degafam/degafam/raw/main/schema";
const COMMON: &str = "common.schema.json";

/// What the command and the server may give as a code beside those of the library.
const OWN_CODES: &[&str] = &["data", "fetch", "file", "not_recognised", "usage"];

type Done<T> = Result<T, Box<dyn Error>>;

/// Reads the type of each document: its file, its title, and the type.
macro_rules! documents {
    ($types:ident: $($file:literal $title:literal $type:ty;)*) => {
        vec![$(($file, $title, $types.document::<$type>()?)),*]
    };
}

fn main() -> Done<ExitCode> {
    let check = std::env::args().any(|argument| argument == "--check");
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("schema");
    let mut differing = Vec::new();
    for (name, schema) in schemas()?.into_iter().chain(data::schemas()?) {
        let path = folder.join(format!("{name}.schema.json"));
        let text = serde_json::to_string_pretty(&schema)? + "\n";
        if fs::read_to_string(&path).ok().as_ref() == Some(&text) {
            continue;
        }
        differing.push(path.display().to_string());
        if !check {
            path.parent().map_or(Ok(()), fs::create_dir_all)?;
            fs::write(path, text)?;
        }
    }
    let told = if check { "differs from the types: run this without --check" } else { "is written anew" };
    differing.iter().for_each(|path| println!("{path} {told}"));
    Ok(if check && !differing.is_empty() { ExitCode::FAILURE } else { ExitCode::SUCCESS })
}

/// Name and schema of each file.
fn schemas() -> Done<Vec<(String, Value)>> {
    // Records first: they are read too, so that fields may be left out; in answers none is.
    let mut records = Types::read();
    let overlay = records.document::<Overlay>()?;
    let mut answers = Types::written();
    let mut documents = documents! { answers:
        "recommend" "degafam recommend --json" Recommendation;
        "standings" "degafam: standings" Standings<'static>;
        "explain" "degafam explain --json" Explanation;
        "alternatives" "degafam alternatives --json" Alternatives;
        "plan" "degafam plan --json" PlanAnswer;
        "move" "degafam move --json" MovingAnswer;
        "identify" "degafam identify --json" Identification;
        "suggest" "degafam: suggest" formats::Suggestions;
        "hosters" "degafam hosters --json" formats::Directory;
        "hoster" "degafam hosters NAME --json" HosterEntry;
        "files" "degafam: files" formats::HosterFiles;
        "openness" "degafam openness NAME --json" OpennessAnswer;
        "criteria" "degafam openness criteria --json" formats::Criteria;
        "place" "degafam place --json" PlaceAnswer;
        "suggest_place" "degafam: suggest_place" formats::Places;
        "catalogue" "degafam: catalogue" CatalogueInfo;
        "error" "degafam: errors" formats::ErrorDocument;
        "geojson" "degafam --format geojson" formats::FeatureCollection;
        "csv" "answers as a table" formats::Table;
    };
    // A vocabulary that is asked with, and told by no answer.
    answers.document::<degafam::model::ExitPart>()?;
    documents.push(("overlay", "degafam: overlay", overlay));
    let mut codes: Vec<&str> = ErrorKind::all().map(ErrorKind::code).chain(OWN_CODES.iter().copied()).collect();
    codes.sort_unstable();
    codes.dedup();
    let mut all = answers.finish()?;
    all.extend(records.finish()?);
    all.extend(fields::scalars()?);
    all.insert("ErrorCode".to_owned(), json!({ "description": "Which error it is; stable.", "enum": codes }));
    all.sort_keys();
    let requests = requests::schema(&all)?;
    let mut schemas = vec![("request".to_owned(), requests)];
    for (file, title, type_name) in documents {
        let about = all.get(&type_name).and_then(|schema| schema.get("description")).cloned();
        let refers = json!({ "$ref": format!("{COMMON}#/$defs/{type_name}") });
        schemas.push((file.to_owned(), headed(file, title, about.unwrap_or_default(), refers)));
    }
    let about = "The type of each document and of each of its parts, under the name it has in every language.";
    schemas.push((
        "common".to_owned(),
        headed("common", "degafam: types of documents", about.into(), json!({ "$defs": all })),
    ));
    Ok(schemas)
}

/// A schema with what stands at the head of a file.
fn headed(file: &str, title: &str, description: Value, rest: Value) -> Value {
    let mut schema = Map::new();
    schema.insert("$schema".to_owned(), DIALECT.into());
    schema.insert("$id".to_owned(), format!("{ADDRESS}/{file}.schema.json").into());
    schema.insert("title".to_owned(), title.into());
    schema.insert("description".to_owned(), description);
    if let Value::Object(rest) = rest {
        schema.extend(rest);
    }
    Value::Object(schema)
}
