//! The schemas of `schema/`, as they are published, and as components of one OpenAPI document.

use serde_json::{Map, Value};

macro_rules! schemas {
    ($($name:ident),*) => {
        /// Name and text of each schema.
        const SCHEMAS: &[(&str, &str)] =
            &[$((stringify!($name), include_str!(concat!("../../../schema/", stringify!($name), ".schema.json")))),*];
    };
}

schemas! {
    alternatives, catalogue, common, criteria, error, explain, geojson, hoster, hosters, identify, openness, place,
    recommend, request, standings, suggest, suggest_place
}

/// Errors of the API are its own.
const PROBLEM: &str = include_str!("problem.schema.json");

/// All schemas by name, with what they refer to found among the components. Their dialect is that of OpenAPI 3.1.
pub(crate) fn components() -> Result<Map<String, Value>, serde_json::Error> {
    let mut components = Map::new();
    for (name, text) in SCHEMAS.iter().chain(&[("problem", PROBLEM)]) {
        let mut schema: Value = serde_json::from_str(text)?;
        if let Some(schema) = schema.as_object_mut() {
            // An address of its own would be the base of its references.
            schema.remove("$id");
            schema.remove("$schema");
        }
        refer(&mut schema, name);
        components.insert((*name).to_owned(), schema);
    }
    Ok(components)
}

fn refer(value: &mut Value, own: &str) {
    match value {
        Value::Object(map) => {
            for (key, value) in map {
                match value {
                    Value::String(target) if key == "$ref" => *target = component(target, own),
                    other => refer(other, own),
                }
            }
        }
        Value::Array(values) => values.iter_mut().for_each(|value| refer(value, own)),
        _ => {}
    }
}

/// `common.schema.json#/$defs/id` and `#/$defs/id` as a place among the components.
fn component(target: &str, own: &str) -> String {
    let (file, path) = target.split_once('#').unwrap_or((target, ""));
    let name = if file.is_empty() { own } else { file.trim_end_matches(".schema.json") };
    format!("#/components/schemas/{name}{path}")
}

/// What a reference among the components stands for.
pub(crate) fn resolved<'a>(components: &'a Map<String, Value>, schema: &'a Value) -> Option<&'a Value> {
    let Some(target) = schema.get("$ref").and_then(Value::as_str) else { return Some(schema) };
    let (name, path) = target.trim_start_matches("#/components/schemas/").split_once('/')?;
    resolved(components, components.get(name)?.pointer(&format!("/{path}"))?)
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
}
