//! The types as schemas: closed, described in the words of their documentation, with what their fields hold.

use crate::{Done, fields};
use schemars::{JsonSchema, SchemaGenerator, generate::SchemaSettings};
use serde_json::{Map, Value, json};

/// Types, gathered.
pub(crate) struct Types {
    generator: SchemaGenerator,
    /// Whether every field is always there.
    whole: bool,
}

impl Types {
    /// Of what is read: what has a default may be left out.
    pub(crate) fn read() -> Self {
        Self { generator: SchemaSettings::draft2020_12().for_deserialize().into_generator(), whole: false }
    }

    /// Of what is written.
    pub(crate) fn written() -> Self {
        Self { generator: SchemaSettings::draft2020_12().for_serialize().into_generator(), whole: true }
    }

    /// Takes in a type with all that it is made of, and tells its name.
    pub(crate) fn document<T: JsonSchema>(&mut self) -> Done<String> {
        let schema = self.generator.subschema_for::<T>();
        let reference = schema.get("$ref").and_then(Value::as_str).and_then(|path| path.strip_prefix("#/$defs/"));
        Ok(reference.ok_or("a document is a type with a name")?.to_owned())
    }

    /// The definitions of all types.
    pub(crate) fn finish(mut self) -> Done<Map<String, Value>> {
        let mut all = Map::new();
        let mut lifted = Map::new();
        for (name, mut schema) in self.generator.take_definitions(true) {
            tidy(&mut schema);
            let Value::Object(keys) = &mut schema else { return Err(format!("{name} is no object").into()) };
            words(keys);
            let required = keys.get("required").cloned().unwrap_or_default();
            let always = |field: &str| required.as_array().is_some_and(|names| names.iter().any(|name| name == field));
            if let Some(Value::Object(properties)) = keys.get_mut("properties") {
                for (field, property) in properties.iter_mut() {
                    apart(property);
                    fill(&name, field, property)?;
                    lift(property, &mut lifted)?;
                    if self.whole && !always(field) {
                        never_null(property);
                    }
                }
                keys.insert("additionalProperties".to_owned(), false.into());
                if !self.whole {
                    // What is read says by its defaults what must be there.
                    keys.entry("required").or_insert_with(|| json!([]));
                }
            }
            all.insert(name, ordered(keys));
        }
        all.extend(lifted);
        Ok(all)
    }
}

/// Takes away what says nothing to who reads JSON, and of a description what is only for who reads Rust.
fn tidy(value: &mut Value) {
    match value {
        Value::Object(keys) => {
            keys.remove("format");
            keys.remove("default");
            if let Some(Value::String(text)) = keys.get_mut("description") {
                *text = plain(text);
            }
            keys.values_mut().for_each(tidy);
        }
        Value::Array(values) => values.iter_mut().for_each(tidy),
        _ => {}
    }
}

/// The paragraphs before the first example, on one line, without links into the documentation of Rust.
fn plain(text: &str) -> String {
    let prose = text.split("```").next().unwrap_or_default();
    let mut words = prose.split_whitespace().collect::<Vec<_>>().join(" ");
    while let Some((before, link)) = words.split_once('[') {
        let Some((name, after)) = link.split_once(']') else { break };
        let after = match after.strip_prefix('(') {
            Some(target) => target.split_once(')').map_or(after, |(_, after)| after),
            None => after,
        };
        words = format!("{before}{name}{after}");
    }
    words
}

/// Makes one list of the words of a vocabulary, and says in its description what each means.
fn words(keys: &mut Map<String, Value>) {
    let mut said = keys.get("description").and_then(Value::as_str).unwrap_or_default().to_owned();
    let mut all: Vec<Value> = Vec::new();
    for choice in keys.get("oneOf").and_then(Value::as_array).into_iter().flatten() {
        let listed = choice.get("enum").and_then(Value::as_array).into_iter().flatten();
        all.extend(choice.get("const").into_iter().chain(listed).cloned());
        let about = choice.get("description").and_then(Value::as_str);
        if let (Some(word), Some(about)) = (choice.get("const").and_then(Value::as_str), about) {
            said += &format!("\n- `{word}`: {about}");
        }
    }
    if !all.is_empty() {
        keys.shift_remove("oneOf");
        keys.insert("description".to_owned(), said.into());
        keys.insert("enum".to_owned(), all.into());
    }
}

/// A fact or a list that may be absent as a choice of two, like any other type that may.
fn apart(property: &mut Value) {
    let Value::Object(keys) = &mut *property else { return };
    let kinds = keys.get("type").and_then(Value::as_array).filter(|kinds| kinds.contains(&json!("null")));
    let Some(kind) =
        kinds.and_then(|kinds| kinds.first()).filter(|kind| **kind == "object" || **kind == "array").cloned()
    else {
        return;
    };
    let about = keys.shift_remove("description");
    let mut inner = std::mem::take(keys);
    if kind == "object" {
        inner.insert("description".to_owned(), "A value with the key of its source.".into());
    }
    inner.insert("type".to_owned(), kind);
    keys.extend(about.map(|about| ("description".to_owned(), about)));
    keys.insert("anyOf".to_owned(), json!([ordered(&mut inner), { "type": "null" }]));
}

/// What is left out of an answer where there is none is never `null` there.
fn never_null(property: &mut Value) {
    let Some(Value::Array(choices)) = property.get_mut("anyOf") else { return };
    if let (Value::Object(inner), Value::Object(keys)) = (choices.swap_remove(0), property) {
        keys.shift_remove("anyOf");
        keys.extend(inner);
    }
}

/// What may be absent, of a fact its value.
fn held(property: &mut Value) -> Option<&mut Value> {
    let inner = property.get_mut("anyOf")?.get_mut(0)?;
    if inner.pointer("/properties/value").is_some() {
        return inner.pointer_mut("/properties/value");
    }
    inner.get("items").is_some().then_some(inner)
}

/// Says of a field what it holds.
fn fill(type_name: &str, field: &str, property: &mut Value) -> Done<()> {
    if let Some(says) = fields::of(type_name, field, true) {
        match held(property) {
            Some(value) => add(value, says)?,
            None => add(property, says)?,
        }
    }
    match fields::of(type_name, field, false) {
        Some(says) => say(property, says),
        None => Ok(()),
    }
}

/// Says what the texts and numbers of a value are: its own, its items', or the value's of a fact.
fn say(value: &mut Value, says: &str) -> Done<()> {
    if let Some(value) = held(value) {
        return say(value, says);
    }
    let nothing = json!({ "type": "null" });
    let Value::Object(keys) = &mut *value else { return Ok(()) };
    for inner in ["items", "additionalProperties"] {
        if let Some(inner) = keys.get_mut(inner).filter(|inner| inner.is_object()) {
            return say(inner, says);
        }
    }
    let kinds: Vec<&str> = match keys.get("type") {
        Some(Value::Array(kinds)) => kinds.iter().filter_map(Value::as_str).collect(),
        Some(Value::String(kind)) => vec![kind],
        // Another type: only what narrows it down fits here.
        _ if says.contains("\"not\"") => return add(value, says),
        _ => return Ok(()),
    };
    let plain = kinds.iter().any(|kind| ["string", "number", "integer"].contains(kind));
    // `offers` of one type is a list of ids and of another a count: a name for texts says nothing of counts.
    let named = !says.starts_with('{');
    if !plain || (named && kinds.contains(&"integer")) {
        return Ok(());
    }
    if !named {
        return add(value, says);
    }
    let nullable = kinds.contains(&"null");
    let reference = json!({ "$ref": format!("#/$defs/{says}") });
    keys.shift_remove("type");
    match nullable {
        true => drop(keys.insert("anyOf".to_owned(), json!([reference, nothing]))),
        false => drop(keys.insert("$ref".to_owned(), format!("#/$defs/{says}").into())),
    }
    Ok(())
}

fn add(value: &mut Value, says: &str) -> Done<()> {
    if let Value::Object(keys) = value {
        keys.extend(serde_json::from_str::<Map<String, Value>>(says)?);
        if keys.contains_key("const") || keys.contains_key("enum") {
            keys.shift_remove("type");
        }
    }
    Ok(())
}

/// Gives names to the types that stand within a field: facts, by what they hold, and the sources of a record.
fn lift(property: &mut Value, lifted: &mut Map<String, Value>) -> Done<()> {
    let Value::Object(keys) = &mut *property else { return Ok(()) };
    if keys.get("additionalProperties").and_then(|held| held.get("$ref")).is_some_and(|held| held == "#/$defs/Source") {
        let about = keys.shift_remove("description");
        let mut sources = std::mem::take(keys);
        sources.insert("description".to_owned(), "The sources of one record, by the key that its facts name.".into());
        sources.insert("minProperties".to_owned(), 1.into());
        lifted.insert("Sources".to_owned(), ordered(&mut sources));
        keys.extend(about.map(|about| ("description".to_owned(), about)));
        keys.insert("$ref".to_owned(), "#/$defs/Sources".into());
        return Ok(());
    }
    let Some(fact) = keys.get_mut("anyOf").and_then(|choices| choices.get_mut(0)) else { return Ok(()) };
    let Some(value) = fact.pointer("/properties/value") else { return Ok(()) };
    let held = |value: &Value| match (value.get("$ref").and_then(Value::as_str), value.get("type")) {
        (Some(reference), _) => reference.trim_start_matches("#/$defs/").to_owned(),
        (None, Some(kind)) if kind == "boolean" => "Flag".to_owned(),
        (None, Some(kind)) if kind == "integer" => "Percent".to_owned(),
        _ => "Text".to_owned(),
    };
    let name = match value.get("items") {
        Some(items) => format!("{}ListFact", held(items)),
        None => format!("{}Fact", held(value)),
    };
    if let Some(source) = fact.pointer_mut("/properties/source") {
        say(source, "Key")?;
    }
    let Value::Object(mut schema) = std::mem::replace(fact, json!({ "$ref": format!("#/$defs/{name}") })) else {
        return Err(format!("{name} is no object").into());
    };
    let schema = ordered(&mut schema);
    match lifted.insert(name.clone(), schema.clone()) {
        Some(other) if other != schema => Err(format!("two facts are named {name}").into()),
        _ => Ok(()),
    }
}

/// The same with its keywords in the order in which they are read.
fn ordered(keys: &mut Map<String, Value>) -> Value {
    const ORDER: [&str; 5] = ["description", "type", "properties", "required", "additionalProperties"];
    let mut first = Map::new();
    for key in ORDER {
        first.extend(keys.shift_remove(key).map(|value| (key.to_owned(), value)));
    }
    first.extend(std::mem::take(keys));
    Value::Object(first)
}
