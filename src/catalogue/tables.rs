//! The frozen columns. Everything here is borrowed from the packed bytes.

use super::target::NameTarget;
use serde::{Deserialize, Serialize};
use zerovec::{VarZeroVec, ZeroSlice, ZeroVec, ule::AsULE, vecs::Index32};

/// "No such record" in a column of indices.
pub(crate) const NONE: u32 = u32::MAX;

pub(crate) type Strings<'a> = VarZeroVec<'a, str, Index32>;

/// Records by ascending id, each a small blob.
#[derive(Debug, Clone, Default, Serialize, Deserialize)]
pub(crate) struct RecordStore<'a> {
    #[serde(borrow)]
    pub(crate) ids: Strings<'a>,
    #[serde(borrow)]
    pub(crate) records: VarZeroVec<'a, [u8], Index32>,
}

impl RecordStore<'_> {
    pub(crate) fn index(&self, id: &str) -> Option<u32> {
        self.ids.binary_search(id).ok().and_then(|i| u32::try_from(i).ok())
    }

    pub(crate) fn id(&self, index: u32) -> &str {
        self.ids.get(index as usize).unwrap_or_default()
    }

    pub(crate) fn len(&self) -> usize {
        self.ids.len()
    }

    pub(crate) fn into_owned(self) -> RecordStore<'static> {
        RecordStore { ids: self.ids.into_owned(), records: self.records.into_owned() }
    }
}

/// Several values for each row, all rows in one column.
#[derive(Debug, Clone, Serialize, Deserialize)]
#[serde(bound(serialize = "T: Serialize", deserialize = "'de: 'a, T: 'de + Deserialize<'de>"))]
pub(crate) struct Lists<'a, T: AsULE> {
    #[serde(borrow)]
    starts: ZeroVec<'a, u32>,
    #[serde(borrow)]
    items: ZeroVec<'a, T>,
}

impl<'a, T: AsULE + Copy> Lists<'a, T> {
    pub(crate) fn build(rows: impl IntoIterator<Item = Vec<T>>) -> Lists<'static, T> {
        let (mut starts, mut items) = (vec![0u32], Vec::new());
        for row in rows {
            items.extend(row);
            starts.push(items.len() as u32);
        }
        Lists { starts: ZeroVec::alloc_from_slice(&starts), items: ZeroVec::alloc_from_slice(&items) }
    }

    /// The values of one row; none when there is no such row.
    pub(crate) fn row(&self, index: u32) -> impl Iterator<Item = T> + '_ {
        let index = index as usize;
        let range = self.starts.get(index).zip(self.starts.get(index + 1)).map(|(a, b)| a as usize..b as usize);
        range.and_then(|range| self.items.get_subslice(range)).into_iter().flat_map(ZeroSlice::iter)
    }

    fn into_owned(self) -> Lists<'static, T> {
        Lists { starts: self.starts.into_owned(), items: self.items.into_owned() }
    }
}

impl<T: AsULE + Copy> Default for Lists<'_, T> {
    fn default() -> Self {
        Self { starts: ZeroVec::new(), items: ZeroVec::new() }
    }
}

/// Folded names, shortest first and then by text, with the signature that sieves them before an edit distance.
#[derive(Debug, Clone, Default, Serialize, Deserialize)]
pub(crate) struct NameIndex<'a> {
    #[serde(borrow)]
    pub(crate) keys: Strings<'a>,
    #[serde(borrow)]
    pub(crate) signatures: ZeroVec<'a, u64>,
    #[serde(borrow)]
    pub(crate) targets: ZeroVec<'a, u32>,
    /// Where names of each length (in characters) begin.
    #[serde(borrow)]
    pub(crate) lengths: ZeroVec<'a, u32>,
    /// By the bag of the name's words.
    #[serde(borrow)]
    pub(crate) bags: Hashed<'a>,
    /// By the sound of the name.
    #[serde(borrow)]
    pub(crate) sounds: Hashed<'a>,
    /// Official names, so that saying what was recognised reads no record.
    #[serde(borrow)]
    pub(crate) services: Strings<'a>,
    #[serde(borrow)]
    pub(crate) software: Strings<'a>,
    /// Labels in English.
    #[serde(borrow)]
    pub(crate) needs: Strings<'a>,
}

/// Targets by the hash of a text, smallest first.
#[derive(Debug, Clone, Default, Serialize, Deserialize)]
pub(crate) struct Hashed<'a> {
    #[serde(borrow)]
    pub(crate) hashes: ZeroVec<'a, u64>,
    #[serde(borrow)]
    pub(crate) targets: ZeroVec<'a, u32>,
}

impl Hashed<'_> {
    /// The targets of one hash.
    pub(crate) fn get(&self, hash: u64) -> impl Iterator<Item = NameTarget> + '_ {
        let (mut low, mut high) = (0, self.hashes.len());
        while low < high {
            let middle = low.midpoint(high);
            if self.hashes.get(middle).is_some_and(|h| h < hash) { low = middle + 1 } else { high = middle }
        }
        let same = (low..self.hashes.len()).take_while(move |at| self.hashes.get(*at) == Some(hash));
        same.filter_map(|at| self.targets.get(at)).filter_map(NameTarget::unpack)
    }

    fn into_owned(self) -> Hashed<'static> {
        Hashed { hashes: self.hashes.into_owned(), targets: self.targets.into_owned() }
    }
}

/// A rule that holds for subdomains only.
pub(crate) const BELOW: u8 = 1;
/// A rule that holds under the endings of all countries.
pub(crate) const ABROAD: u8 = 2;

/// Rules that recognise addresses, by host.
#[derive(Debug, Clone, Default, Serialize, Deserialize)]
pub(crate) struct Urls<'a> {
    #[serde(borrow)]
    pub(crate) hosts: Strings<'a>,
    #[serde(borrow)]
    pub(crate) paths: Strings<'a>,
    /// `BELOW` and `ABROAD`, added.
    #[serde(borrow)]
    pub(crate) forms: ZeroVec<'a, u8>,
    /// Packed `NameTarget`s.
    #[serde(borrow)]
    pub(crate) targets: ZeroVec<'a, u32>,
}

/// All offers, hoster by hoster.
#[derive(Debug, Clone, Default, Serialize, Deserialize)]
pub(crate) struct Offers<'a> {
    #[serde(borrow)]
    pub(crate) hoster: ZeroVec<'a, u32>,
    /// Place in the hoster's own list.
    #[serde(borrow)]
    pub(crate) ordinal: ZeroVec<'a, u32>,
    #[serde(borrow)]
    pub(crate) need: ZeroVec<'a, u32>,
    #[serde(borrow)]
    pub(crate) software: ZeroVec<'a, u32>,
    #[serde(borrow)]
    pub(crate) traits: ZeroVec<'a, u64>,
    #[serde(borrow)]
    pub(crate) evidence: Lists<'a, u32>,
    #[serde(borrow)]
    pub(crate) by_software: Lists<'a, u32>,
    /// Offers whose source names neither software nor protocol.
    #[serde(borrow)]
    pub(crate) unnamed_by_need: Lists<'a, u32>,
    /// By place in `PROTOCOL_FAMILIES`: offers of the protocol, or of a server that speaks it.
    #[serde(borrow)]
    pub(crate) by_protocol: Lists<'a, u32>,
}

/// What ranking and filters need of every hoster.
#[derive(Debug, Clone, Default, Serialize, Deserialize)]
pub(crate) struct Hosters<'a> {
    #[serde(borrow)]
    pub(crate) traits: ZeroVec<'a, u64>,
    #[serde(borrow)]
    pub(crate) offers: Lists<'a, u32>,
    /// Latitude, longitude and precision in kilometres, three values a site.
    #[serde(borrow)]
    pub(crate) sites: Lists<'a, f64>,
    #[serde(borrow)]
    pub(crate) countries: Lists<'a, u16>,
    #[serde(borrow)]
    pub(crate) languages: Lists<'a, u16>,
    #[serde(borrow)]
    pub(crate) memberships: Lists<'a, u64>,
    #[serde(borrow)]
    pub(crate) evidence: Lists<'a, u32>,
}

/// What finding alternatives needs of every software.
#[derive(Debug, Clone, Default, Serialize, Deserialize)]
pub(crate) struct SoftwareColumns<'a> {
    /// 1 when it may be recommended as free.
    #[serde(borrow)]
    pub(crate) recommendable: ZeroVec<'a, u8>,
    #[serde(borrow)]
    pub(crate) parent: ZeroVec<'a, u32>,
    /// One more than the place in `PROTOCOL_FAMILIES`; 0 when in none.
    #[serde(borrow)]
    pub(crate) protocol: ZeroVec<'a, u8>,
    #[serde(borrow)]
    pub(crate) evidence: Lists<'a, u32>,
    #[serde(borrow)]
    pub(crate) by_need: Lists<'a, u32>,
}

/// Everything.
#[derive(Debug, Clone, Default, Serialize, Deserialize)]
pub(crate) struct Tables<'a> {
    #[serde(borrow)]
    pub(crate) criteria: RecordStore<'a>,
    #[serde(borrow)]
    pub(crate) needs: RecordStore<'a>,
    #[serde(borrow)]
    pub(crate) services: RecordStore<'a>,
    #[serde(borrow)]
    pub(crate) software: RecordStore<'a>,
    #[serde(borrow)]
    pub(crate) hosters: RecordStore<'a>,
    #[serde(borrow)]
    pub(crate) networks: Strings<'a>,
    #[serde(borrow)]
    pub(crate) names: NameIndex<'a>,
    #[serde(borrow)]
    pub(crate) urls: Urls<'a>,
    #[serde(borrow)]
    pub(crate) offer: Offers<'a>,
    #[serde(borrow)]
    pub(crate) hoster: Hosters<'a>,
    #[serde(borrow)]
    pub(crate) program: SoftwareColumns<'a>,
}

impl Tables<'_> {
    /// A copy that borrows from nothing, for bytes that do not live as long as the program.
    pub(crate) fn into_owned(self) -> Tables<'static> {
        let strings = |s: Strings<'_>| -> Strings<'static> { s.into_owned() };
        Tables {
            criteria: self.criteria.into_owned(),
            needs: self.needs.into_owned(),
            services: self.services.into_owned(),
            software: self.software.into_owned(),
            hosters: self.hosters.into_owned(),
            networks: strings(self.networks),
            names: NameIndex {
                keys: strings(self.names.keys),
                signatures: self.names.signatures.into_owned(),
                targets: self.names.targets.into_owned(),
                lengths: self.names.lengths.into_owned(),
                bags: self.names.bags.into_owned(),
                sounds: self.names.sounds.into_owned(),
                services: strings(self.names.services),
                software: strings(self.names.software),
                needs: strings(self.names.needs),
            },
            urls: Urls {
                hosts: strings(self.urls.hosts),
                paths: strings(self.urls.paths),
                forms: self.urls.forms.into_owned(),
                targets: self.urls.targets.into_owned(),
            },
            offer: Offers {
                hoster: self.offer.hoster.into_owned(),
                ordinal: self.offer.ordinal.into_owned(),
                need: self.offer.need.into_owned(),
                software: self.offer.software.into_owned(),
                traits: self.offer.traits.into_owned(),
                evidence: self.offer.evidence.into_owned(),
                by_software: self.offer.by_software.into_owned(),
                unnamed_by_need: self.offer.unnamed_by_need.into_owned(),
                by_protocol: self.offer.by_protocol.into_owned(),
            },
            hoster: Hosters {
                traits: self.hoster.traits.into_owned(),
                offers: self.hoster.offers.into_owned(),
                sites: self.hoster.sites.into_owned(),
                countries: self.hoster.countries.into_owned(),
                languages: self.hoster.languages.into_owned(),
                memberships: self.hoster.memberships.into_owned(),
                evidence: self.hoster.evidence.into_owned(),
            },
            program: SoftwareColumns {
                recommendable: self.program.recommendable.into_owned(),
                parent: self.program.parent.into_owned(),
                protocol: self.program.protocol.into_owned(),
                evidence: self.program.evidence.into_owned(),
                by_need: self.program.by_need.into_owned(),
            },
        }
    }
}
