//! The folder of layers.

use super::layers::Layers;
use super::run::List;
use crate::data::overlay_text;
use crate::failure::Failure;
use crate::files;
use degafam::Overlay;
use std::{
    fs,
    path::{Path, PathBuf},
};

/// What tools look for that tell the licence of a file; whole words here would be taken for that of this one.
const SPDX: &str = "SPDX";
const ENDING: &str = "toml";

/// The layers as they lie there: what whoever uses them had before.
pub(crate) fn written(folder: &Path) -> Result<Layers, Failure> {
    let mut layers = Layers::new();
    let Ok(entries) = fs::read_dir(folder) else { return Ok(layers) };
    for path in entries.filter_map(|entry| Some(entry.ok()?.path())) {
        let name = path.file_stem().map(|name| name.to_string_lossy().into_owned()).unwrap_or_default();
        if path.extension().is_none_or(|ending| ending != ENDING) {
            continue;
        }
        let layer: Overlay = toml::from_str(&files::text(&path)?).map_err(|e| {
            let failure = Failure::data(format!("{}: {}", path.display(), e.to_string().trim_end()));
            failure.hint("it is no layer: name a folder of their own with --out")
        })?;
        layers.insert(name, layer);
    }
    Ok(layers)
}

/// Writes the layers, each with whom to name.
pub(crate) fn write(folder: &Path, layers: &Layers, lists: &[List<'_>]) -> Result<Vec<PathBuf>, Failure> {
    fs::create_dir_all(folder).map_err(|e| Failure::file(folder, &e))?;
    let mut paths = Vec::new();
    for (name, layer) in layers {
        let path = folder.join(format!("{name}.{ENDING}"));
        let mut text = String::from("# Made by `degafam data update`.\n");
        for List { directory, taken, .. } in lists.iter().filter(|list| list.now().is_some()) {
            if directory.layer() == *name {
                let day = taken.map_or_else(String::new, |day| format!(", {day}"));
                text += &format!("# {SPDX}-FileCopyrightText: {}{day}: {}\n", directory.name, directory.credit);
            }
        }
        if let Some(licence) = layer.layer.as_ref().and_then(|layer| layer.licence.as_ref()) {
            text += &format!("# {SPDX}-License-Identifier: {licence}\n");
        }
        text += &overlay_text(layer, &path)?;
        // One that says the same keeps its date, which is what a mirror looks at.
        if files::same(&path, text.as_bytes())? != Some(true) {
            files::write(&path, text.as_bytes())?;
        }
        paths.push(path);
    }
    Ok(paths)
}
