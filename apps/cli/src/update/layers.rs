//! Lists of one licence, laid together: what may be done with a layer is then one sentence.

use super::table::Directory;
use crate::data::name_domains;
use crate::failure::Failure;
use degafam::{Catalogue, Overlay, model::Layer};
use std::collections::BTreeMap;

/// A layer by the name of its file.
pub(crate) type Layers = BTreeMap<String, Overlay>;

/// What the lists say, by licence, in the order of the table.
pub(crate) fn layers(catalogue: &Catalogue, lists: Vec<(&Directory, Overlay)>) -> Result<Layers, Failure> {
    let mut layers = Layers::new();
    for (directory, list) in lists {
        let name = directory.layer();
        let layer = layers.entry(name.clone()).or_default();
        let told = layer.layer.get_or_insert_with(|| {
            let mut told = Layer::new(format!("directories, {name}"));
            told.licence.clone_from(&directory.licence);
            told
        });
        layer.date = layer.date.max(list.date);
        told.date = layer.date;
        layer.merge.extend(list.merge);
        layer.software.extend(list.software);
        layer.services.extend(list.services);
    }
    layers.values_mut().try_for_each(|layer| name_domains(layer, catalogue))?;
    Ok(layers)
}
