//! Answers to show, of the small made-up catalogue of `tests/conformance`: a test writes them, and sees to it that they are
//! what is answered.

use serde_json::{Map, Value, json};

/// Address and answer, by the name of the operation; problems by their status.
const EXAMPLES: &str = include_str!("examples.json");

/// Each answer beside the schema of its operation, and each problem beside that of its status.
pub(crate) fn show(document: &mut Value) -> Result<(), serde_json::Error> {
    let examples: Map<String, Value> = serde_json::from_str(EXAMPLES)?;
    let operations = document.get_mut("paths").and_then(Value::as_object_mut).into_iter().flatten();
    for (_, operation) in operations.flat_map(|(_, item)| item.as_object_mut().into_iter().flatten()) {
        let name = operation.get("operationId").and_then(Value::as_str).unwrap_or_default().to_owned();
        let responses = operation.get_mut("responses").and_then(Value::as_object_mut).into_iter().flatten();
        for (status, response) in responses {
            let key = if status == "200" { &name } else { status };
            let contents = response.get_mut("content").and_then(Value::as_object_mut).into_iter().flatten();
            for (kind, content) in contents {
                let problem = kind == "application/problem+json";
                if kind == "application/geo+json" && !name.ends_with("_geojson") {
                    continue;
                }
                let shown = examples.get(key).filter(|_| problem != (status == "200"));
                if let (Some(shown), Some(content)) = (shown, content.as_object_mut()) {
                    let [address, answer] = ["address", "answer"].map(|part| shown.get(part).unwrap_or(&Value::Null));
                    let summary = format!("{} of a small made-up catalogue", address.as_str().unwrap_or_default());
                    content.insert("examples".to_owned(), json!({ "made": { "summary": summary, "value": answer } }));
                }
            }
        }
    }
    Ok(())
}
