//! An overlay as a file.

use crate::failure::Failure;
use degafam::Overlay;
use serde_json::Value;
use std::path::Path;

/// The text of an overlay, in the language that the file's ending names; fields that are not known are left out.
pub(crate) fn overlay_text(overlay: &Overlay, out: &Path) -> Result<String, Failure> {
    let wrong = |e: String| Failure::data(format!("{}: {e}", out.display()));
    let mut value = serde_json::to_value(overlay).map_err(|e| wrong(e.to_string()))?;
    prune(&mut value);
    match out.extension().and_then(|e| e.to_str()) {
        Some("json") => Ok(serde_json::to_string_pretty(&value).map_err(|e| wrong(e.to_string()))? + "\n"),
        Some("toml") => toml::to_string(&value).map_err(|e| wrong(e.to_string())),
        _ => {
            let failure = Failure::usage(format!("{}: an overlay is written as .toml or .json", out.display()));
            Err(failure.hint("name the file so"))
        }
    }
}

fn prune(value: &mut Value) {
    match value {
        Value::Object(fields) => {
            fields.values_mut().for_each(prune);
            fields.retain(|_, value| !value.is_null() && value.as_array().is_none_or(|items| !items.is_empty()));
        }
        Value::Array(items) => items.iter_mut().for_each(prune),
        _ => {}
    }
}
