//! What the ids that records name stand for.

use super::Records;
use crate::model::{Criterion, Freedom, Software};
use std::collections::BTreeMap;

/// The records that others name, by id and by place in the order of ids.
pub(super) trait Resolve {
    fn criteria(&self) -> &[Criterion];
    fn need_place(&self, id: &str) -> Option<u32>;
    fn software_place(&self, id: &str) -> Option<u32>;
    fn program(&self, index: u32) -> Option<&Software>;

    fn criterion(&self, id: &str) -> Option<&Criterion> {
        self.criteria().iter().find(|criterion| criterion.id == id)
    }

    fn program_of(&self, id: &str) -> Option<&Software> {
        self.program(self.software_place(id)?)
    }

    fn freedom(&self, id: &str) -> Option<Freedom> {
        self.program_of(id).map(|software| software.free)
    }
}

/// Records by id.
pub(super) struct ById<'a> {
    records: &'a Records,
    needs: BTreeMap<&'a str, u32>,
    software: BTreeMap<&'a str, u32>,
}

impl<'a> ById<'a> {
    pub(super) fn of(records: &'a Records) -> Self {
        fn places<'a>(ids: impl Iterator<Item = &'a String>) -> BTreeMap<&'a str, u32> {
            ids.map(String::as_str).zip(0..).collect()
        }
        let needs = places(records.needs.iter().map(|r| &r.id));
        Self { records, needs, software: places(records.software.iter().map(|r| &r.id)) }
    }
}

impl Resolve for ById<'_> {
    fn criteria(&self) -> &[Criterion] {
        &self.records.criteria
    }

    fn need_place(&self, id: &str) -> Option<u32> {
        self.needs.get(id).copied()
    }

    fn software_place(&self, id: &str) -> Option<u32> {
        self.software.get(id).copied()
    }

    fn program(&self, index: u32) -> Option<&Software> {
        self.records.software.get(index as usize)
    }
}
