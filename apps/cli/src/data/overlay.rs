//! An overlay as a file.

use crate::failure::Failure;
use degafam::{
    Overlay,
    model::{Hoster, Layer},
};
use serde_json::Value;
use std::path::Path;

/// Characters of a file's name that answers show at most: as many as the library takes of a name.
const NAME: usize = 80;

/// The overlay of a file that ends in .toml or .json; nothing where it ends otherwise.
pub(crate) fn read_overlay(file: &Path, bytes: &[u8]) -> Result<Option<Overlay>, Failure> {
    let wrong = |e: String| Failure::data(format!("{}: {}", file.display(), e.trim_end()));
    let overlay: Overlay = match file.extension().and_then(|e| e.to_str()) {
        Some("toml") => {
            let text = std::str::from_utf8(bytes).map_err(|e| wrong(e.to_string()))?;
            // One record as it stands in the data folder is an overlay too.
            match toml::from_str::<Hoster>(text) {
                Ok(hoster) => {
                    // It may have been read after the data it is laid over.
                    let date = hoster.sources.values().map(|source| source.seen).max();
                    Overlay { date, hosters: vec![hoster], ..Overlay::default() }
                }
                Err(_) => toml::from_str(text).map_err(|e| wrong(e.to_string()))?,
            }
        }
        Some("json") => serde_json::from_slice(bytes).map_err(|e| wrong(e.to_string()))?,
        _ => return Ok(None),
    };
    Ok(Some(Overlay { layer: overlay.layer.or_else(|| named(file)), ..overlay }))
}

/// A layer that says nothing of itself is called as its file.
fn named(file: &Path) -> Option<Layer> {
    let name = file.file_name()?.to_string_lossy();
    Some(Layer::new(name.chars().filter(|c| !c.is_control()).take(NAME).collect::<String>().trim()))
}

/// Offers of the hosters that are to be merged.
pub(crate) fn offers_in(overlay: &Overlay) -> usize {
    overlay.merge.iter().map(|hoster| hoster.offers.len()).sum()
}

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
