//! The vectors as files, and the finders that their cases ask.

use degafam::{
    Catalogue, Error, Finder, Overlay,
    curate::Records,
    formats::Reply,
    model::Layer,
    places::{CoordinatesOnly, Gazetteer},
};
use serde::{Deserialize, Serialize};
use serde_json::Value;
use std::{collections::BTreeMap, fs, path::PathBuf};

#[derive(Serialize, Deserialize)]
pub struct Cases {
    pub cases: Vec<Case>,
}

#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Case {
    pub name: String,
    /// `made`: the records of `made.json`; or `embedded`, for what no record decides, so that data may change.
    pub data: String,
    /// Whether the gazetteer is there, or coordinates only.
    pub places: bool,
    /// File of the records laid over.
    pub overlay: Option<String>,
    pub request: String,
    pub status: u8,
    pub answer: String,
}

pub fn folder() -> PathBuf {
    PathBuf::from(concat!(env!("CARGO_MANIFEST_DIR"), "/tests/conformance"))
}

/// The files of vectors: those that hold cases.
pub fn files() -> Vec<(PathBuf, Cases)> {
    let mut found = Vec::new();
    for entry in fs::read_dir(folder()).expect("the folder is there") {
        let path = entry.expect("the folder can be read").path();
        if path.extension().is_some_and(|e| e == "json") {
            let text = fs::read_to_string(&path).expect("a file can be read");
            if text.contains("\"cases\"") {
                let cases = serde_json::from_str(&text).expect("a file of cases is one");
                found.push((path, cases));
            }
        }
    }
    found.sort_by(|a, b| a.0.cmp(&b.0));
    found
}

/// The packed catalogue of `made.json`: an overlay, and criteria.
pub fn pack() -> Result<Vec<u8>, Box<dyn std::error::Error>> {
    let mut made: Value = serde_json::from_str(&fs::read_to_string(folder().join("made.json"))?)?;
    let criteria = made.as_object_mut().and_then(|made| made.remove("criterion")).ok_or("made.json has no criteria")?;
    let families = made.as_object_mut().and_then(|made| made.remove("family")).ok_or("made.json has no families")?;
    let families = serde_json::from_value(families)?;
    let Overlay { date, layer, needs, services, software, mut hosters, .. } = Overlay::from_json(&made.to_string())?;
    degafam::places::locate(&mut hosters, Gazetteer::embedded()?);
    let (date, criteria) = (date.ok_or("made.json has no date")?, serde_json::from_value(criteria)?);
    let mut layers: Vec<Layer> = layer.into_iter().collect();
    layers.iter_mut().for_each(|layer| layer.date = Some(date));
    Ok(Records { date, layers, criteria, needs, families, services, software, hosters }.pack()?)
}

/// Finders by what a case asks for.
#[derive(Default)]
pub struct Finders(BTreeMap<(String, bool, Option<String>), Finder>);

impl Finders {
    pub fn ask(&mut self, case: &Case) -> Reply {
        let key = (case.data.clone(), case.places, case.overlay.clone());
        self.0.entry(key).or_insert_with(|| open(case).expect("the data of a case open")).ask(&case.request)
    }
}

fn open(case: &Case) -> Result<Finder, Error> {
    let read = |name: &str| fs::read(folder().join(name)).expect("a file of a case is there");
    let catalogue = match case.data.as_str() {
        "made" => Catalogue::open(&read("made.bin"))?,
        "embedded" => Catalogue::open_static(Catalogue::embedded_bytes())?,
        other => panic!("{}: data are `made` or `embedded`, not `{other}`", case.name),
    };
    let finder = match case.places {
        true => Finder::new(catalogue, Gazetteer::embedded()?),
        false => Finder::new(catalogue, CoordinatesOnly),
    };
    match &case.overlay {
        None => Ok(finder),
        Some(name) => finder.overlaid(Overlay::from_json(&String::from_utf8_lossy(&read(name)))?),
    }
}
