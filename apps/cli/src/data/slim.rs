//! What is known and not packed: sources that no fact of a software or a service rests on. They show whoever works
//! on the text files that others know the record; an answer never shows them, and a browser would download them.

use degafam::curate::Records;
use degafam::model::{Service, Software, Sources};
use std::collections::BTreeSet;

/// Takes the sources out that no fact names and that stand in for none.
pub(crate) fn slim(records: &mut Records) {
    records.software.iter_mut().for_each(software);
    records.services.iter_mut().for_each(service);
}

fn software(record: &mut Software) {
    let moved = record.exports.iter().chain(&record.imports).map(|transfer| &transfer.source);
    let named = record.from.values().chain(moved).map(String::as_str);
    let named = named.chain([record.source_of("")]).map(str::to_owned).collect();
    retain(&mut record.sources, &named);
}

fn service(record: &mut Service) {
    let named = record.from.values().chain(record.urls.iter().map(|url| &url.source));
    let named = named.chain(record.alternatives.iter().flat_map(|pair| &pair.sources)).map(String::as_str);
    let named = named.chain([record.source_of("")]).map(str::to_owned).collect();
    retain(&mut record.sources, &named);
}

fn retain(sources: &mut Sources, named: &BTreeSet<String>) {
    sources.retain(|key, _| named.contains(key));
}

#[cfg(test)]
mod tests {
    use super::*;
    use degafam::Catalogue;

    /// Every fact keeps the very source that it had.
    #[test]
    fn no_fact_loses_its_source() {
        let before =
            crate::data::read(std::path::Path::new(concat!(env!("CARGO_MANIFEST_DIR"), "/../../data"))).unwrap();
        let mut after = before.clone();
        slim(&mut after);
        let fields = ["name", "licences", "needs", "website", "last_update", "free", "urls", "status"];
        for (old, new) in before.software.iter().zip(&after.software) {
            let same = |field: &&str| old.sources.get(old.source_of(field)) == new.sources.get(new.source_of(field));
            assert!(fields.iter().all(same), "{}", old.id);
        }
        let count = |records: &Records| records.software.iter().map(|s| s.sources.len()).sum::<usize>();
        assert!(count(&after) < count(&before));
        let (whole, slim) = (Catalogue::open(&before.pack().unwrap()), Catalogue::open(&after.pack().unwrap()));
        assert_eq!(whole.unwrap().counts(), slim.unwrap().counts());
    }
}
