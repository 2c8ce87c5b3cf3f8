//! What a reviewer reads in a change of data: how many records of a kind, how large, and whether they changed.

use super::{Catalogue, columns::RecordStore};
use serde::Serialize;
use twox_hash::XxHash3_64;

/// Count, size and digest of one kind of records, or of one file.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[non_exhaustive]
pub struct Fingerprint {
    /// `criteria`, `needs`, `services`, `software`, `hosters`, or the name given to the bytes.
    pub kind: String,
    /// How many there are.
    pub count: usize,
    /// Bytes of the packed records, or of the file.
    pub bytes: usize,
    /// XXH3-64 of ids and records, or of the file: 16 hexadecimal digits.
    pub digest: String,
}

impl Fingerprint {
    /// The fingerprint of bytes that hold `count` things.
    ///
    /// ```
    /// let print = degafam::curate::Fingerprint::of("places", 2, b"ab");
    /// assert_eq!((print.bytes, print.digest.len()), (2, 16));
    /// ```
    #[must_use]
    pub fn of(kind: &str, count: usize, bytes: &[u8]) -> Self {
        Self {
            kind: kind.to_owned(),
            count,
            bytes: bytes.len(),
            digest: format!("{:016x}", XxHash3_64::oneshot(bytes)),
        }
    }

    fn of_store(kind: &str, store: &RecordStore<'_>) -> Self {
        let mut all = Vec::new();
        let mut bytes = 0;
        for (id, record) in store.ids.iter().zip(store.records.iter()) {
            bytes += record.len();
            for part in [id.as_bytes(), record] {
                all.extend((part.len() as u64).to_le_bytes());
                all.extend(part);
            }
        }
        Self { bytes, ..Self::of(kind, store.len(), &all) }
    }
}

impl Catalogue {
    /// The fingerprints of its kinds of records, in the order of the file.
    ///
    /// ```
    /// let prints = degafam::Catalogue::embedded()?.fingerprints();
    /// assert_eq!(prints.iter().map(|p| p.kind.as_str()).collect::<Vec<_>>(), ["criteria", "needs", "services",
    /// "software", "hosters"]);
    /// # Ok::<(), degafam::Error>(())
    /// ```
    #[must_use]
    pub fn fingerprints(&self) -> Vec<Fingerprint> {
        let t = &self.tables.stores;
        let kinds = [
            ("criteria", &t.criteria),
            ("needs", &t.needs),
            ("services", &t.services),
            ("software", &t.software),
            ("hosters", &t.hosters),
        ];
        kinds.into_iter().map(|(kind, store)| Fingerprint::of_store(kind, store)).collect()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_change_of_one_record_shows_in_its_kind_alone() {
        let before = Catalogue::embedded().unwrap();
        let mut records = before.records().unwrap();
        records.hosters[0].name.push('!');
        let after = Catalogue::open(&records.pack().unwrap()).unwrap();
        for (old, new) in before.fingerprints().iter().zip(after.fingerprints()) {
            assert_eq!(old.digest == new.digest, old.kind != "hosters", "{}", old.kind);
        }
    }
}
