//! From software to the offers that provide it.

use super::replacements::{Replacement, Replacements};
use crate::catalogue::{Catalogue, NONE};
use crate::error::Error;
use crate::explain::{Reason, Value, say};
use crate::model::PROTOCOL_FAMILIES;
use crate::rank::{FULL, LEAST_FIT, NOT_CHECKED, OTHER_NEED, UNNAMED};

/// An offer that answers the question, and how well.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(super) struct Candidate {
    pub(super) offer: u32,
    pub(super) fit: f64,
    /// Place in the list of replacements; `None` when the source names no software.
    pub(super) replacement: Option<u32>,
    pub(super) relation: Relation,
    /// Whether it is offered for a need that was asked.
    pub(super) same_need: bool,
}

/// How an offer provides a software.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Relation {
    /// It is that software.
    Direct,
    /// It speaks the software's protocol, by its place in [`PROTOCOL_FAMILIES`].
    Protocol(u8),
    /// It is the software inside which the wanted one is an app.
    Possible,
    /// It serves the need with an unnamed software.
    Unnamed,
}

/// Offers that answer together.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Table {
    /// Of a software.
    Software(u32),
    /// Of a protocol family.
    Protocol(u32),
    /// Of a need, by a software that the source does not name.
    Unnamed(u32),
}

/// Makes candidates of the offers of a table, all in the same way.
#[derive(Debug, Clone, Copy)]
pub(super) struct CandidateGenerator {
    pub(super) table: Table,
    pub(super) fit: f64,
    replacement: Option<u32>,
    relation: Relation,
    /// Whether an offer made for another need answers too: half a replacement, set up for something else, is two steps
    /// away from what was asked.
    any_need: bool,
}

impl CandidateGenerator {
    /// How this offer answers; `None` when it does not.
    pub(super) fn candidate(
        &self,
        catalogue: &Catalogue,
        replacements: &Replacements,
        offer: u32,
    ) -> Option<Candidate> {
        let need = catalogue.tables.offer.need.get(offer as usize).unwrap_or(NONE);
        let same_need = replacements.needs.contains(&need);
        let Self { replacement, relation, .. } = *self;
        self.fit_for(same_need).map(|fit| Candidate { offer, fit, replacement, relation, same_need })
    }

    /// How an offer fits that is made for a need that was asked, or for another one; `None` when it does not.
    pub(super) fn fit_for(&self, same_need: bool) -> Option<f64> {
        let fit = if same_need { self.fit } else { self.fit * OTHER_NEED };
        (fit >= LEAST_FIT && (same_need || self.any_need)).then_some(fit)
    }
}

/// Every table whose offers answer, those that fit best first.
pub(super) fn generators(
    catalogue: &Catalogue,
    replacements: &Replacements,
    only: Option<u32>,
) -> Vec<CandidateGenerator> {
    let programs = &catalogue.tables.program;
    let mut generators = Vec::with_capacity(2 * replacements.all.len() + 1);
    for (place, replacement) in (0u32..).zip(&replacements.all) {
        let Replacement { software, fit, .. } = *replacement;
        if only.is_some_and(|only| only != software) {
            continue;
        }
        let (replacement, any_need) = (Some(place), fit >= FULL);
        let generator = |table, fit, relation| CandidateGenerator { table, fit, replacement, relation, any_need };
        generators.push(generator(Table::Software(software), fit, Relation::Direct));
        if let Some(parent) = programs.parent.get(software as usize).filter(|p| *p != NONE) {
            generators.push(generator(Table::Software(parent), fit * NOT_CHECKED, Relation::Possible));
        }
        let family = programs.protocol.get(software as usize).unwrap_or(0);
        if let Some(family) = family.checked_sub(1) {
            generators.push(generator(Table::Protocol(family.into()), fit, Relation::Protocol(family)));
        }
    }
    if only.is_none() && replacements.any_software {
        // Only the main need: an unnamed service for a secondary one says too little.
        for need in replacements.needs.iter().take(1) {
            let (table, relation) = (Table::Unnamed(*need), Relation::Unnamed);
            generators.push(CandidateGenerator { table, fit: UNNAMED, replacement: None, relation, any_need: false });
        }
    }
    // A stable sort: of those that fit alike, the one found first stays first.
    generators.sort_by(|a, b| b.fit.total_cmp(&a.fit));
    // All software of a protocol is offered by the same table; only the best counts.
    let mut best: Vec<CandidateGenerator> = Vec::with_capacity(generators.len());
    for generator in generators {
        if !best.iter().any(|other| other.table == generator.table && (other.any_need || !generator.any_need)) {
            best.push(generator);
        }
    }
    best
}

/// The best candidate that each offer makes, by offer.
pub(super) fn collect(catalogue: &Catalogue, replacements: &Replacements, only: Option<u32>) -> Vec<Candidate> {
    let offers = &catalogue.tables.offer;
    let mut best: Vec<Candidate> = Vec::new();
    for generator in generators(catalogue, replacements, only) {
        let mut add = |offer| best.extend(generator.candidate(catalogue, replacements, offer));
        match generator.table {
            Table::Software(at) => offers.by_software.row(at).for_each(&mut add),
            Table::Protocol(at) => offers.by_protocol.row(at).for_each(&mut add),
            Table::Unnamed(at) => offers.unnamed_by_need.row(at).for_each(&mut add),
        }
    }
    best.sort_by(|a, b| a.offer.cmp(&b.offer).then(b.fit.total_cmp(&a.fit)));
    best.dedup_by_key(|c| c.offer);
    best
}

/// Says how the offer provides what is wanted.
pub(super) fn relate(
    catalogue: &Catalogue,
    replacements: &Replacements,
    candidate: &Candidate,
) -> Result<Vec<Reason>, Error> {
    let mut reasons = Vec::new();
    let wanted = candidate.replacement.and_then(|place| replacements.all.get(place as usize));
    let wanted = wanted.map(|a| catalogue.kept_software(a.software)).transpose()?;
    match (candidate.relation, wanted) {
        (Relation::Protocol(family), Some(wanted)) => {
            if let Some(protocol) = PROTOCOL_FAMILIES.get(usize::from(family)) {
                let name = Value::Text(wanted.name.clone());
                reasons.push(say("by_protocol", [("protocol", (*protocol).into()), ("software", name)]));
            }
        }
        (Relation::Possible, Some(wanted)) => {
            let parent = wanted.parent.as_deref().and_then(|id| catalogue.tables.stores.software.index(id));
            let parent = parent.map(|at| catalogue.kept_software(at)).transpose()?;
            let parent = Value::Text(parent.map_or_else(String::new, |p| p.name.clone()));
            reasons.push(say("possible", [("parent", parent), ("software", Value::Text(wanted.name.clone()))]));
        }
        (Relation::Unnamed, _) => reasons.push(say("unnamed", [])),
        _ => {}
    }
    if !candidate.same_need {
        let need = catalogue.tables.offer.need.get(candidate.offer as usize).unwrap_or(NONE);
        let need = catalogue.kept_need(need)?;
        reasons.push(say("offered_for", [("need", Value::Label(need.id.clone(), need.label.clone().into()))]));
    }
    Ok(reasons)
}
