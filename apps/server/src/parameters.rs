//! Parameters of an address as a request in JSON, by the schema of requests. Whether a value makes sense the library
//! says; here only its form is read.

use crate::schemas;
use degafam::formats::ErrorDocument;
use percent_encoding::percent_decode_str;
use serde_json::{Map, Number, Value};

/// What a parameter holds.
#[derive(Debug, Clone, PartialEq)]
pub(crate) enum Kind {
    Text,
    Flag,
    Whole,
    Number,
    /// One of these words.
    Choice(Vec<String>),
    /// `name=number,…` of these names.
    Pairs(Vec<String>),
    /// The parameter may be given several times.
    List(Box<Kind>),
}

/// A parameter, and the key of the request that it fills.
#[derive(Debug, Clone)]
pub(crate) struct Parameter {
    /// As it is written: the key, or for a list what one of its values is called, as the command's options are.
    pub(crate) name: String,
    pub(crate) key: String,
    pub(crate) kind: Kind,
    pub(crate) required: bool,
    pub(crate) description: String,
}

/// The parameters of a question, as the schema of requests lists them.
pub(crate) fn of(components: &Map<String, Value>, ask: &str) -> Vec<Parameter> {
    let schema = components.get(&schemas::request(ask));
    let required = |key: &str| {
        let required = schema.and_then(|schema| schema.get("required")?.as_array());
        required.is_some_and(|required| required.iter().any(|name| name == key))
    };
    let properties = schema.and_then(|schema| schema.get("properties")?.as_object());
    let parameter = |(key, property): (&String, &Value)| {
        let kind = kind(components, key, property)?;
        let name = if matches!(kind, Kind::List(_)) { singular(key) } else { key.clone() };
        let description = property.get("description").and_then(Value::as_str).unwrap_or_default().to_owned();
        Some(Parameter { name, key: key.clone(), required: required(key), kind, description })
    };
    let mut parameters: Vec<Parameter> = properties.into_iter().flatten().filter_map(parameter).collect();
    // What is needed stands first, wherever the order of the schema's keys was lost.
    parameters.sort_by_key(|parameter| !parameter.required);
    parameters
}

/// What leaves parts of a list's elements out; no question has it, since it narrows down what is sent, and not the answer.
pub(crate) fn parts(components: &Map<String, Value>, element: &str) -> Parameter {
    let known = components.get(element).and_then(|schema| schema.get("properties")?.as_object());
    let words = known.into_iter().flat_map(Map::keys).cloned().collect();
    Parameter {
        name: "field".to_owned(),
        key: FIELDS.to_owned(),
        kind: Kind::List(Box::new(Kind::Choice(words))),
        required: false,
        description: "Only these parts of each element, beside `hoster`; all unless said otherwise.".to_owned(),
    }
}

/// The key of [`parts`].
pub(crate) const FIELDS: &str = "fields";

fn kind(components: &Map<String, Value>, key: &str, schema: &Value) -> Option<Kind> {
    let schema = schemas::resolved(components, schema)?;
    let words = |values: &Vec<Value>| values.iter().filter_map(Value::as_str).map(str::to_owned).collect();
    Some(match (schema.get("type").and_then(Value::as_str), schema.get("enum").and_then(Value::as_array)) {
        _ if schema.get("const").is_some() => return None,
        // Of a locale such as fr_FR.UTF-8 the library reads the language.
        (_, Some(_)) if key == "lang" => Kind::Text,
        (_, Some(values)) => Kind::Choice(words(values)),
        (Some("boolean"), _) => Kind::Flag,
        (Some("integer"), _) => Kind::Whole,
        (Some("number"), _) => Kind::Number,
        (Some("array"), _) => Kind::List(Box::new(self::kind(components, key, schema.get("items")?)?)),
        (Some("object"), _) => Kind::Pairs(schema.get("properties")?.as_object()?.keys().cloned().collect()),
        // A place is typed; coordinates are a text too.
        _ => Kind::Text,
    })
}

fn singular(key: &str) -> String {
    match key.strip_suffix("ies") {
        Some(stem) => format!("{stem}y"),
        None => key.trim_end_matches('s').to_owned(),
    }
}

/// Reads a query such as `what=doodle&near=Nantes` into the request it stands for.
pub(crate) fn read(
    parameters: &[Parameter],
    path: &str,
    query: &str,
    request: &mut Map<String, Value>,
) -> Result<(), ErrorDocument> {
    for pair in query.split('&').filter(|pair| !pair.is_empty()) {
        let (name, value) = pair.split_once('=').unwrap_or((pair, ""));
        let (name, value) = (decoded(name)?, decoded(value)?);
        let parameter = parameters.iter().find(|known| known.name == name || known.key == name);
        let Some(parameter) = parameter else {
            let known: Vec<&str> = parameters.iter().map(|parameter| parameter.name.as_str()).collect();
            let known = if known.is_empty() { "none".to_owned() } else { known.join(", ") };
            return Err(usage(&format!("{path} has no parameter `{}`", short(&name)), &format!("it has {known}")));
        };
        let read = value_of(parameter, &parameter.kind, &value)?;
        match (&parameter.kind, request.get_mut(&parameter.key)) {
            (Kind::List(_), Some(Value::Array(values))) => values.push(read),
            (Kind::List(_), _) => drop(request.insert(parameter.key.clone(), Value::Array(vec![read]))),
            (_, Some(_)) => return Err(usage(&format!("`{}` is given twice", parameter.name), "give it once")),
            (_, None) => drop(request.insert(parameter.key.clone(), read)),
        }
    }
    match parameters.iter().find(|known| known.required && !request.contains_key(&known.key)) {
        Some(Parameter { name, .. }) => Err(usage(&format!("`{name}` is missing"), &format!("add {name}=… to {path}"))),
        None => Ok(()),
    }
}

/// Like a form: `+` is a space, `%C3%A9` is é. What is no UTF-8 is refused, not guessed.
fn decoded(text: &str) -> Result<String, ErrorDocument> {
    let spaced = text.replace('+', " ");
    let decoded = percent_decode_str(&spaced).decode_utf8();
    decoded.map(Into::into).map_err(|_| usage("the address holds bytes that are no UTF-8", "escape text as UTF-8"))
}

fn value_of(parameter: &Parameter, kind: &Kind, text: &str) -> Result<Value, ErrorDocument> {
    let wrong = |mend: &str| usage(&format!("`{}` is `{}`", parameter.name, short(text)), &format!("write {mend}"));
    Ok(match kind {
        Kind::Text => Value::from(text),
        Kind::Flag => match text {
            "true" => true.into(),
            "false" => false.into(),
            _ => return Err(wrong("true or false")),
        },
        Kind::Whole => text.parse::<u64>().map(Value::from).map_err(|_| wrong("a whole number from 0 up"))?,
        Kind::Number => number(text).ok_or_else(|| wrong("a number such as 50"))?,
        Kind::Choice(words) if words.iter().any(|word| word == text) => text.into(),
        Kind::Choice(words) => return Err(wrong(&format!("one of {}", words.join(", ")))),
        Kind::Pairs(names) => Value::Object(pairs(names, text).ok_or_else(|| {
            let example: Vec<String> = names.iter().map(|name| format!("{name}=0.5")).collect();
            wrong(&format!("names and numbers such as {}, each name once", example.join(",")))
        })?),
        Kind::List(kind) => value_of(parameter, kind, text)?,
    })
}

/// A number, with its digits as they were written where JSON writes them so too.
fn number(text: &str) -> Option<Value> {
    let text = text.trim();
    let whole = text.parse::<u64>().map(Number::from).ok();
    whole.or_else(|| Number::from_f64(text.parse().ok()?)).map(Value::Number)
}

fn pairs(names: &[String], text: &str) -> Option<Map<String, Value>> {
    let mut pairs = Map::new();
    for pair in text.split(',') {
        let (name, value) = pair.split_once('=')?;
        let name = names.iter().find(|known| known.eq_ignore_ascii_case(name.trim()))?;
        if pairs.insert(name.clone(), number(value)?).is_some() {
            return None;
        }
    }
    Some(pairs)
}

/// As much of a text as an error repeats.
fn short(text: &str) -> String {
    text.chars().take(40).collect()
}

/// The error of an option that is written wrongly, under the code the command gives it too.
fn usage(message: &str, hint: &str) -> ErrorDocument {
    ErrorDocument::new("usage", message, hint)
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    fn asked(ask: &str, query: &str) -> Result<Value, String> {
        let parameters = of(&schemas::components().unwrap(), ask);
        let mut request = Map::new();
        read(&parameters, "/v1/x", query, &mut request).map_err(|e| e.error.message + "; " + &e.error.hint)?;
        Ok(Value::Object(request))
    }

    #[test]
    fn every_kind_of_parameter_is_read() {
        let query = "what=gogle+docs&near=47.2,-1.55&limit=3&weights=fit=0.2,openness=0.4&letters=a=1&floor=N=0.6\
                     &no_account=true&country=FR&country=BE&networks=chatons&price=free&as_of=2026-01-01&within_km=50";
        let request = json!({
            "what": "gogle docs", "near": "47.2,-1.55", "limit": 3, "weights": {"fit": 0.2, "openness": 0.4},
            "letters": {"A": 1}, "floor": {"N": 0.6}, "no_account": true, "countries": ["FR", "BE"],
            "networks": ["chatons"], "prices": ["free"], "as_of": "2026-01-01", "within_km": 50
        });
        assert_eq!(asked("recommend", query), Ok(request));
        assert_eq!(asked("identify", "what=caf%C3%A9%26bar%3D"), Ok(json!({"what": "café&bar="})));
        assert_eq!(asked("catalogue", ""), Ok(json!({})));
    }

    #[test]
    fn what_is_written_wrongly_says_what_to_write() {
        for (ask, query, told) in [
            ("recommend", "what=a&foo=1", "has no parameter `foo`; it has what, "),
            ("recommend", "near=Nantes", "`what` is missing; add what=…"),
            ("recommend", "what=a&what=b", "`what` is given twice"),
            ("recommend", "what=a&limit=-1", "a whole number from 0 up"),
            ("recommend", "what=a&limit=1.5", "a whole number from 0 up"),
            ("recommend", "what=a&no_account=yes", "true or false"),
            ("recommend", "what=a&price=cheap", "one of free, donation"),
            ("recommend", "what=a&band=NaN", "a number such as"),
            ("recommend", "what=a&band=1e999", "a number such as"),
            ("recommend", "what=a&weights=fit", "fit=0.5"),
            ("recommend", "what=a&weights=cost=1", "fit=0.5"),
            ("recommend", "what=a&weights=fit=1,fit=2", "each name once"),
            ("recommend", "what=%ff", "no UTF-8"),
            ("recommend", "ask=identify&what=a", "has no parameter `ask`"),
            ("catalogue", "a=1", "it has none"),
        ] {
            let error = asked(ask, query).unwrap_err();
            assert!(error.contains(told), "{query}: {error}");
        }
    }
}
