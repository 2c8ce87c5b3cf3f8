use crate::catalogue::Records;
use std::collections::{BTreeMap, BTreeSet};

/// Ids that a record may name.
pub(super) struct Known<'a> {
    pub(super) needs: BTreeSet<&'a str>,
    pub(super) software: BTreeSet<&'a str>,
    pub(super) criteria: BTreeSet<&'a str>,
    pub(super) served: BTreeMap<&'a str, &'a [String]>,
}

impl<'a> Known<'a> {
    pub(super) fn of(records: &'a Records) -> Self {
        Self {
            needs: records.needs.iter().map(|r| r.id.as_str()).collect(),
            software: records.software.iter().map(|r| r.id.as_str()).collect(),
            criteria: records.criteria.iter().map(|r| r.id.as_str()).collect(),
            served: records.software.iter().map(|r| (r.id.as_str(), r.needs.as_slice())).collect(),
        }
    }
}
