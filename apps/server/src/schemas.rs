//! The schemas of `schema/`, as they are published, and as components of one OpenAPI document.

use serde_json::{Map, Value};

macro_rules! documents {
    ($($name:ident),*) => {
        /// Name and text of the schema of each document.
        const DOCUMENTS: &[(&str, &str)] =
            &[$((stringify!($name), include_str!(concat!("../../../schema/", stringify!($name), ".schema.json")))),*];
    };
}

documents! {
    alternatives, catalogue, criteria, csv, error, explain, files, geojson, hoster, hosters, identify, move, openness, place,
    plan,
    recommend, standings, suggest, suggest_place
}

/// The types of all documents.
const COMMON: &str = include_str!("../../../schema/common.schema.json");
const REQUEST: &str = include_str!("../../../schema/request.schema.json");
/// Errors of the API are its own.
const PROBLEM: &str = include_str!("problem.schema.json");
const INDEX: &str = include_str!("index.schema.json");

/// Every type by its name, and what they refer to found among the components. Their dialect is that of OpenAPI 3.1.
pub(crate) fn components() -> Result<Map<String, Value>, serde_json::Error> {
    let mut components = Map::new();
    for (name, text) in [("", COMMON), ("Request", REQUEST), ("Problem", PROBLEM), ("Index", INDEX)] {
        let mut schema: Map<String, Value> = serde_json::from_str(text)?;
        // An address of its own would be the base of its references, and generators would call the type by its title.
        for key in ["$id", "$schema", "title"] {
            schema.remove(key);
        }
        if let Some(Value::Object(parts)) = schema.remove("$defs") {
            components.extend(parts);
        }
        if !name.is_empty() {
            components.insert(name.to_owned(), Value::Object(schema));
        }
    }
    components.values_mut().for_each(refer);
    Ok(components)
}

/// The type of a document.
pub(crate) fn document(name: &str) -> Result<String, serde_json::Error> {
    let text = DOCUMENTS.iter().find(|(known, _)| *known == name).map_or("{}", |(_, text)| text);
    let schema: Value = serde_json::from_str(text)?;
    let target = schema.get("$ref").and_then(Value::as_str).unwrap_or_default();
    Ok(target.rsplit('/').next().unwrap_or_default().to_owned())
}

/// The type of a question's requests: `SuggestPlaceRequest` of `suggest_place`.
pub(crate) fn request(ask: &str) -> String {
    let capital =
        |word: &str| word.chars().take(1).map(|c| c.to_ascii_uppercase()).chain(word.chars().skip(1)).collect();
    let words: Vec<String> = ask.split('_').map(capital).collect();
    words.concat() + "Request"
}

/// Turns `common.schema.json#/$defs/Id` and `#/$defs/Id` into a place among the components, and says of words that they are
/// texts, which generators of clients do not see by themselves.
fn refer(value: &mut Value) {
    match value {
        Value::Object(map) => {
            let word = |words: &Value| {
                words.is_string() || words.as_array().is_some_and(|all| all.iter().all(Value::is_string))
            };
            if !map.contains_key("type") && ["enum", "const"].iter().any(|key| map.get(*key).is_some_and(word)) {
                map.insert("type".to_owned(), "string".into());
            }
            for (key, value) in map {
                match value {
                    Value::String(target) if key == "$ref" => {
                        *target = format!("#/components/schemas/{}", target.rsplit('/').next().unwrap_or_default());
                    }
                    other => refer(other),
                }
            }
        }
        Value::Array(values) => values.iter_mut().for_each(refer),
        _ => {}
    }
}

/// What a reference among the components stands for.
pub(crate) fn resolved<'a>(components: &'a Map<String, Value>, schema: &'a Value) -> Option<&'a Value> {
    let Some(target) = schema.get("$ref").and_then(Value::as_str) else { return Some(schema) };
    resolved(components, components.get(target.trim_start_matches("#/components/schemas/"))?)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn references(value: &Value, found: &mut Vec<Value>) {
        if value.get("$ref").is_some() {
            found.push(value.clone());
        }
        match value {
            Value::Object(map) => map.values().for_each(|value| references(value, found)),
            Value::Array(values) => values.iter().for_each(|value| references(value, found)),
            _ => {}
        }
    }

    #[test]
    fn every_reference_finds_its_schema() {
        let components = components().unwrap();
        let mut found = Vec::new();
        references(&Value::Object(components.clone()), &mut found);
        assert!(found.len() > 100, "{}", found.len());
        for reference in &found {
            assert!(resolved(&components, reference).is_some(), "{reference}");
        }
    }

    #[test]
    fn every_document_and_question_is_a_component() {
        let components = components().unwrap();
        for (name, _) in DOCUMENTS {
            assert!(components.contains_key(&document(name).unwrap()), "{name}");
        }
        for question in degafam::formats::QUESTIONS {
            assert!(components.contains_key(&request(question.ask)), "{}", question.ask);
        }
    }
}
