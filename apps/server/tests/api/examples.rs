//! The answers that the description shows. After a change that is meant, `UPDATE_EXAMPLES=1` writes them anew.

use crate::running::data;
use crate::*;
use degafam_server::Source;
use serde_json::{Map, Value, json};
use std::path::Path;

/// Addresses that the small made-up catalogue answers shortly, by the name of the operation; a `POST` has a body.
const SHOWN: &[(&str, &str, &str)] = &[
    ("recommend", "/v1/recommend?what=big+docs&near=Nantes&limit=1&seed=0", ""),
    ("recommend_geojson", "/v1/recommend.geojson?what=big+docs&near=Nantes&limit=2&seed=0", ""),
    ("recommend_csv", "/v1/recommend.csv?what=big+docs&near=Nantes&limit=2&seed=0", ""),
    ("standings", "/v1/standings?what=big+docs&near=Nantes&limit=2&seed=0", ""),
    ("explain", "/v1/explain?what=big+docs&near=Nantes&hoster=liege&seed=0", ""),
    ("alternatives", "/v1/alternatives?what=big+docs", ""),
    ("plan", "/v1/plan?want=big+docs&want=talky&near=Nantes&max_hosters=1&seed=0", ""),
    ("plan_geojson", "/v1/plan.geojson?want=big+docs&want=talky&near=Nantes&max_hosters=1&seed=0", ""),
    ("plan_csv", "/v1/plan.csv?want=big+docs&want=talky&near=Nantes&max_hosters=1&seed=0", ""),
    ("move", "/v1/move?what=big+drive", ""),
    ("identify", "/v1/identify?what=big+doks", ""),
    ("suggest", "/v1/suggest?text=bi", ""),
    ("suggest_place", "/v1/suggest_place?text=nant&limit=2", ""),
    ("place", "/v1/place?text=Nantes", ""),
    ("hosters", "/v1/hosters?country=FR&limit=1", ""),
    ("hosters_geojson", "/v1/hosters.geojson?country=FR&limit=2", ""),
    ("hosters_csv", "/v1/hosters.csv?country=FR&limit=2", ""),
    ("hoster", "/v1/hosters/near", ""),
    ("openness", "/v1/hosters/near/openness", ""),
    ("files", "/v1/hosters/near/files", ""),
    ("criteria", "/v1/openness/criteria", ""),
    ("catalogue", "/v1/catalogue", ""),
    ("index", "/v1", ""),
    ("ask", "/v1/ask", r#"{"ask":"identify","what":"big docs"}"#),
    ("400", "/v1/recommend?what=big+docs&limit=x", ""),
    ("404", "/v1/hosters/nobody", ""),
    ("422", "/v1/place?text=Saint-Denis", ""),
];
/// What a list shows of itself: two tell what it is a list of.
const MOST: usize = 2;

/// The same with lists of objects cut, so that all of it can be read.
fn short(mut answer: Value) -> Value {
    for value in answer.as_object_mut().into_iter().flat_map(Map::values_mut) {
        if let Value::Array(items) = value
            && items.first().is_some_and(Value::is_object)
        {
            items.truncate(MOST);
        }
    }
    answer
}

#[test]
fn examples_are_what_is_answered_and_of_the_type_that_is_described() {
    let running = Running::with(Source::fixed(data("made", true, None)), |_| {});
    let description = get(running.address, "/v1/openapi.json").json();
    let operations: Vec<&Value> = description["paths"]
        .as_object()
        .unwrap()
        .values()
        .flat_map(|item| item.as_object().unwrap().values())
        .collect();
    let mut examples = Map::new();
    for (name, address, body) in SHOWN {
        let reply = match body.is_empty() {
            true => get(running.address, address),
            false => post(running.address, address, body.as_bytes()),
        };
        let of = |operation: &&&Value| {
            operation["operationId"] == *name
                || operation["responses"][*name]["content"]["application/problem+json"].is_object()
        };
        let operation = operations.iter().find(of).unwrap_or_else(|| panic!("{name} is no operation"));
        let status = reply.status.to_string();
        let contents = operation["responses"][&status]["content"].as_object().unwrap();
        let answer = match contents.contains_key("text/csv") {
            true => reply.text().into(),
            false => short(reply.json()),
        };
        let kind = reply.header("content-type").unwrap().split(';').next().unwrap();
        if let Some(schema) = contents[kind]["schema"]["$ref"].as_str() {
            let validator = answers::validator(&description, schema.rsplit('/').next().unwrap());
            assert!(validator.is_valid(&answer), "{name}: {answer}");
        }
        assert!(answer.to_string().len() < 8_000, "{name} is long");
        let asked = if body.is_empty() { (*address).to_owned() } else { format!("{address} {body}") };
        examples.insert((*name).to_owned(), json!({ "address": asked, "answer": answer }));
    }
    for operation in operations {
        assert!(examples.contains_key(operation["operationId"].as_str().unwrap()), "{}", operation["operationId"]);
    }
    let file = Path::new(env!("CARGO_MANIFEST_DIR")).join("src/examples.json");
    if std::env::var_os("UPDATE_EXAMPLES").is_some() {
        std::fs::write(&file, serde_json::to_string_pretty(&examples).unwrap() + "\n").unwrap();
        return;
    }
    let kept: Map<String, Value> = serde_json::from_str(&std::fs::read_to_string(&file).unwrap()).unwrap();
    assert!(kept == examples, "the examples differ: UPDATE_EXAMPLES=1 writes them anew");
    let shown = &description["paths"]["/v1/recommend"]["get"]["responses"];
    assert_eq!(
        shown["200"]["content"]["application/json"]["examples"]["made"]["value"],
        examples["recommend"]["answer"]
    );
    assert_eq!(
        shown["400"]["content"]["application/problem+json"]["examples"]["made"]["value"],
        examples["400"]["answer"]
    );
    let docs = get(running.address, "/v1/docs");
    assert!(docs.text().contains("of a small made-up catalogue") && docs.text().contains("&quot;hosters&quot;: ["));
}
