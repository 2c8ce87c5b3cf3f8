//! Schemas of the files of `data/`, each whole in itself, so that an editor follows no reference to another file.

use crate::{Done, fields, headed, types::Types};
use degafam::model::{Criterion, Family, Hoster, Layer, Moving, Need, Service, Software};
use serde_json::{Map, Value, json};
use std::collections::BTreeSet;

/// Name and schema of each file, below `data/`.
pub(crate) fn schemas() -> Done<Vec<(String, Value)>> {
    let mut records = Types::read();
    let [hoster, software, service, moving, need, family, criterion, layer] = [
        records.document::<Hoster>()?,
        records.document::<Software>()?,
        records.document::<Service>()?,
        records.document::<Moving>()?,
        records.document::<Need>()?,
        records.document::<Family>()?,
        records.document::<Criterion>()?,
        records.document::<Layer>()?,
    ];
    let mut all = records.finish()?;
    all.extend(fields::scalars()?);
    all.values_mut().for_each(without_null);
    let one = |name: &str| json!({ "$ref": format!("#/$defs/{name}") });
    let many = |item: Value| json!({ "type": "array", "items": item });
    let kinds =
        json!({ "enum": ["hosters", "software", "services", "moving", "needs", "families", "criteria", "sources"] });
    let text = json!({ "type": "string", "minLength": 1 });
    let skip = object(&[
        ("kind", about("Kind of the record.", kinds)),
        ("id", about("Id of the record.", text.clone())),
        ("key", about("What `data check` names as the key.", text.clone())),
        ("reason", about("Why the finding is right as it is.", json!({ "type": "string", "minLength": 15 }))),
    ]);
    let number = |about_it: &str| about(about_it, json!({ "type": "integer", "minimum": 1 }));
    let line = |about_it: &str| about(about_it, text.clone());
    let directory = with_optional(
        object(&[
            ("id", line("Its name in the command: a to z, 0 to 9 and hyphens.")),
            ("name", line("Its name for people.")),
            ("format", line("A name of `degafam data import --format`, or `chatonsinfos`.")),
            (
                "urls",
                about(
                    "Where it lies; `{start}` stands for the number of a page's first entry.",
                    json!({ "type": "array", "items": one("Url"), "minItems": 1 }),
                ),
            ),
            ("may", about("What may be done with its records.", json!({ "enum": ["packed", "layer", "own"] }))),
            ("every", number("Days between two visits at least.")),
            ("credit", line("Whom to name.")),
        ]),
        &[
            ("licence", line("SPDX id of its licence; left out where none is stated.")),
            ("page", number("Entries of a page, where it comes in pages.")),
            ("ask", line("What is sent there, where it answers questions only.")),
        ],
    );
    let files = [
        ("hosters", "A hoster", one(&hoster)),
        ("software", "A software", one(&software)),
        ("services", "A service", one(&service)),
        ("moving", "How one leaves a service", one(&moving)),
        ("needs", "What people want to do online", object(&[("need", many(one(&need)))])),
        (
            "families",
            "Houses and suites, whose services people leave together",
            object(&[("family", many(one(&family)))]),
        ),
        ("criteria", "What openness is judged by", object(&[("criterion", many(one(&criterion)))])),
        ("catalogue", "What is true of the data as a whole", object(&[("date", one("Date")), ("layer", one(&layer))])),
        (
            "wanted",
            "What the users of `degafam simulate` leave",
            object(&[("wanted", many(one("Id"))), ("source", one("Source"))]),
        ),
        ("directories", "The public lists that `degafam data update` asks", object(&[("directory", many(directory))])),
        ("lint-skip", "Findings that are right as they are", object(&[("skip", many(skip))])),
    ];
    let whole = files.into_iter().map(|(file, description, schema)| {
        let mut schema = schema;
        let defs = below(&schema, &all);
        if let Value::Object(keys) = &mut schema {
            keys.extend((!defs.is_empty()).then(|| ("$defs".to_owned(), defs.into())));
        }
        let file = format!("data/{file}");
        let headed = headed(&file, &format!("degafam: {file}"), description.into(), schema);
        (file, headed)
    });
    Ok(whole.collect())
}

/// An object of which every key is there.
fn object(keys: &[(&str, Value)]) -> Value {
    let properties: Map<String, Value> = keys.iter().map(|(key, schema)| ((*key).to_owned(), schema.clone())).collect();
    let required: Vec<&str> = keys.iter().map(|(key, _)| *key).collect();
    json!({ "type": "object", "properties": properties, "required": required, "additionalProperties": false })
}

/// The same with keys that may lack.
fn with_optional(mut object: Value, keys: &[(&str, Value)]) -> Value {
    if let Some(Value::Object(properties)) = object.get_mut("properties") {
        properties.extend(keys.iter().map(|(key, schema)| ((*key).to_owned(), schema.clone())));
    }
    object
}

fn about(text: &str, mut schema: Value) -> Value {
    if let Value::Object(keys) = &mut schema {
        keys.insert("description".to_owned(), text.into());
    }
    schema
}

/// Takes away the choice of nothing: TOML has no word for it, and leaves the field out.
fn without_null(schema: &mut Value) {
    match schema {
        Value::Object(keys) => {
            keys.values_mut().for_each(without_null);
            if let Some(Value::Array(kinds)) = keys.get_mut("type") {
                kinds.retain(|kind| kind != "null");
                if let [kind] = kinds.as_slice() {
                    let kind = kind.clone();
                    keys.insert("type".to_owned(), kind);
                }
            }
            let Some(Value::Array(choices)) = keys.get_mut("anyOf") else { return };
            choices.retain(|choice| *choice != json!({ "type": "null" }));
            if let [Value::Object(only)] = choices.as_slice() {
                let only = only.clone();
                keys.shift_remove("anyOf");
                keys.extend(only);
            }
        }
        Value::Array(values) => values.iter_mut().for_each(without_null),
        _ => {}
    }
}

/// The definitions that a schema refers to, and those that these refer to.
fn below(schema: &Value, all: &Map<String, Value>) -> Map<String, Value> {
    let mut names = BTreeSet::new();
    let mut open = vec![schema];
    while let Some(value) = open.pop() {
        match value {
            Value::Object(keys) => {
                let name = keys.get("$ref").and_then(Value::as_str).and_then(|path| path.strip_prefix("#/$defs/"));
                if let Some(name) = name.filter(|name| names.insert((*name).to_owned())) {
                    open.extend(all.get(name));
                }
                open.extend(keys.values());
            }
            Value::Array(values) => open.extend(values),
            _ => {}
        }
    }
    names.into_iter().filter_map(|name| all.get(&name).map(|schema| (name.clone(), schema.clone()))).collect()
}
