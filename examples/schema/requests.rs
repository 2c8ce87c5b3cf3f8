//! Requests, from the table of questions.

use crate::{COMMON, Done, headed};
use degafam::formats::{OptionKind, QUESTIONS, Question};
use serde_json::{Map, Value, json};

/// What is asked of words of which the library takes any: how a code is written.
const CODES: &[(&str, &str)] = &[("countries", "^[A-Za-z]{2}$")];

/// The schema of requests; `types` holds the vocabularies that options choose from.
pub(crate) fn schema(types: &Map<String, Value>) -> Done<Value> {
    let mut parts = Map::new();
    for question in QUESTIONS {
        parts.insert(name(question), request(types, question)?);
    }
    let choices: Vec<Value> = parts.keys().map(|name| json!({ "$ref": format!("#/$defs/{name}") })).collect();
    parts.insert(
        "Coordinates".to_owned(),
        json!({
            "description": "A point, in degrees.",
            "type": "object",
            "properties": { "latitude": common("Latitude"), "longitude": common("Longitude") },
            "required": ["latitude", "longitude"],
            "additionalProperties": false
        }),
    );
    let about = "What the library's door, the bindings and the HTTP API are asked: one object, by the key `ask`.";
    Ok(headed("request", "degafam: requests", about.into(), json!({ "anyOf": choices, "$defs": parts })))
}

/// `suggest_place` as `SuggestPlaceRequest`.
fn name(question: &Question) -> String {
    let capital =
        |word: &str| word.chars().take(1).map(|c| c.to_ascii_uppercase()).chain(word.chars().skip(1)).collect();
    let words: Vec<String> = question.ask.split('_').map(capital).collect();
    words.concat() + "Request"
}

fn common(name: &str) -> Value {
    json!({ "$ref": format!("{COMMON}#/$defs/{name}") })
}

fn request(types: &Map<String, Value>, question: &Question) -> Done<Value> {
    let mut properties = Map::new();
    properties.insert("ask".to_owned(), json!({ "const": question.ask }));
    let mut required = vec!["ask"];
    for text in question.needs {
        required.push(text.name);
        // What is still being typed may be empty.
        let least = if question.most.is_some() { json!({}) } else { json!({ "minLength": 1 }) };
        properties.insert(text.name.to_owned(), described(text.about, json!({ "type": "string" }), least));
    }
    for text in question.takes {
        properties.insert(text.name.to_owned(), described(text.about, json!({ "type": "string" }), json!({})));
    }
    for option in question.options.iter().filter(|option| question.needs.iter().all(|text| text.name != option.name)) {
        let schema = kind(types, option.name, &option.kind())?;
        properties.insert(option.name.to_owned(), described(option.about, schema, json!({})));
    }
    required.extend(question.requires);
    if let Some(most) = question.most {
        let limit = json!({ "type": "integer", "minimum": 1, "maximum": most });
        properties
            .insert("limit".to_owned(), described("How many to return; 8 unless said otherwise.", limit, json!({})));
    }
    if question.pages {
        let whole = |least: u32| json!({ "type": "integer", "minimum": least, "maximum": 10_000 });
        let mut insert = |name: &str, about: &str, least| {
            properties.insert(name.to_owned(), described(about, whole(least), json!({})));
        };
        insert("limit", "How many to return; all unless said otherwise.", 1);
        insert("offset", "How many of the first to pass over; 0 unless said otherwise.", 0);
    }
    if !question.formats.is_empty() {
        let format = json!({ "enum": question.formats });
        let about = "How the answer is written; json unless said otherwise.";
        properties.insert("format".to_owned(), described(about, format, json!({})));
        let about = "With `csv`: as spreadsheets open it, with a byte-order mark, and `;` and the decimal comma where \
                     `lang` writes numbers so.";
        properties.insert("spreadsheet".to_owned(), described(about, json!({ "type": "boolean" }), json!({})));
    }
    let request = json!({
        "type": "object", "properties": properties, "required": required, "additionalProperties": false
    });
    Ok(described(question.about, request, json!({})))
}

fn described(about: &str, schema: Value, more: Value) -> Value {
    let mut all = Map::new();
    all.insert("description".to_owned(), about.into());
    for part in [schema, more] {
        if let Value::Object(part) = part {
            all.extend(part);
        }
    }
    Value::Object(all)
}

/// The schema of an option. A choice refers to the vocabulary with the same words.
fn kind(types: &Map<String, Value>, name: &str, kind: &OptionKind) -> Done<Value> {
    let vocabulary = |words: &[&str]| {
        let same = |schema: &Value| schema.get("enum").is_some_and(|known| *known == json!(words));
        let found = types.iter().find(|(_, schema)| same(schema)).map(|(name, _)| common(name));
        found.ok_or_else(|| format!("{name} chooses from words that are no type: {words:?}"))
    };
    let number = |least: f64, exclusive: bool, most: Option<f64>| {
        let mut schema = Map::new();
        schema.insert("type".to_owned(), "number".into());
        schema.insert(if exclusive { "exclusiveMinimum" } else { "minimum" }.to_owned(), whole(least));
        schema.extend(most.map(|most| ("maximum".to_owned(), whole(most))));
        Value::Object(schema)
    };
    Ok(match kind {
        OptionKind::Place => json!({ "anyOf": [{ "type": "string" }, { "$ref": "#/$defs/Coordinates" }] }),
        OptionKind::Flag => json!({ "type": "boolean" }),
        // The most that a number of 64 bits holds: other languages read it as another one.
        OptionKind::Whole(least, u64::MAX) => json!({ "type": "integer", "minimum": least }),
        OptionKind::Whole(least, most) => json!({ "type": "integer", "minimum": least, "maximum": most }),
        OptionKind::Number(least, exclusive, most) => number(*least, *exclusive, *most),
        OptionKind::Date => common("Date"),
        OptionKind::Lang => common("Lang"),
        OptionKind::Choice(words) => vocabulary(words)?,
        OptionKind::Choices(words) => json!({ "type": "array", "items": vocabulary(words)? }),
        OptionKind::Texts => {
            let pattern = CODES.iter().find(|(known, _)| *known == name).map(|(_, pattern)| *pattern);
            let items = pattern.map_or(json!({ "type": "string" }), |p| json!({ "type": "string", "pattern": p }));
            json!({ "type": "array", "items": items })
        }
        OptionKind::Numbers(names, least, most) => {
            let each = |name: &&str| ((*name).to_owned(), number(*least, false, *most));
            let properties: Map<String, Value> = names.iter().map(each).collect();
            json!({ "type": "object", "properties": properties, "additionalProperties": false })
        }
        OptionKind::Text => json!({ "type": "string" }),
        other => return Err(format!("{name} is of a kind without a schema: {other:?}").into()),
    })
}

/// Bounds are whole numbers, and are written so.
fn whole(number: f64) -> Value {
    if number.fract() == 0.0 { json!(number as i64) } else { json!(number) }
}
