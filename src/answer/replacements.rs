//! From what is left to the software that replaces it.

use super::output::SourceBrief;
use crate::catalogue::Catalogue;
use crate::catalogue::{Kept, NONE, NameKind};
use crate::error::Error;
use crate::explain::{Reason, Value, antifeature, say};
use crate::identify::Match;
use crate::model::{Fit, Freedom, Need, PROTOCOL_FAMILIES, Service, Software, SoftwareKind, Sources};
use crate::rank::{COMPUTED, DIFFERENT_USE, FULL, PARTIAL};
use std::cmp::Reverse;
use std::collections::BTreeMap;

/// A software that may replace what is left.
#[derive(Debug, Clone)]
pub(super) struct Replacement {
    pub(super) software: u32,
    pub(super) fit: f64,
    pub(super) first_choice: bool,
    pub(super) named_by: usize,
    pub(super) why: Vec<Reason>,
    pub(super) sources: Vec<SourceBrief>,
}

/// What was asked, looked up: the needs behind it, and the software that meets them.
#[derive(Debug, Default)]
pub(super) struct Replacements {
    /// Indices of the needs, the main one first.
    pub(super) needs: Vec<u32>,
    pub(super) all: Vec<Replacement>,
    /// Whether an offer whose source names no software answers too: not for who asks for one software.
    pub(super) any_software: bool,
    /// Software that a list names but that may not be recommended.
    pub(super) refused: Vec<(u32, Reason)>,
    pub(super) notes: Vec<Reason>,
    /// Index of the service, where one is left.
    pub(super) service: Option<u32>,
}

/// What was found for each name, since the same are asked again and again.
#[derive(Debug)]
pub(super) struct ReplacementCache {
    needs: Kept<Replacements>,
    services: Kept<Replacements>,
    software: Kept<Replacements>,
    none: Replacements,
}

impl ReplacementCache {
    pub(super) fn new(catalogue: &Catalogue) -> Self {
        let tables = &catalogue.tables;
        Self {
            needs: Kept::new(tables.stores.needs.len()),
            services: Kept::new(tables.stores.services.len()),
            software: Kept::new(tables.stores.software.len()),
            none: Replacements::default(),
        }
    }

    pub(super) fn get(&self, catalogue: &Catalogue, matched: &Match) -> Result<&Replacements, Error> {
        let cache = match matched.kind {
            NameKind::Need => &self.needs,
            NameKind::Service => &self.services,
            NameKind::Software => &self.software,
            // Who offers software is not replaced by any.
            NameKind::Hoster => return Ok(&self.none),
        };
        cache.get(matched.index, || find(catalogue, matched))
    }
}

/// Computed pairs shown when lists name few: enough to choose from, few enough to read.
const COMPUTED_AT_MOST: usize = 8;

fn find(catalogue: &Catalogue, matched: &Match) -> Result<Replacements, Error> {
    let mut replacements = match matched.kind {
        NameKind::Need => of_need(catalogue, matched.index)?,
        NameKind::Software => of_software(catalogue, matched.index)?,
        NameKind::Service => {
            let replacements = of_service(catalogue, catalogue.kept_service(matched.index)?)?;
            Replacements { service: Some(matched.index), ..replacements }
        }
        NameKind::Hoster => Replacements::default(),
    };
    let mut kept = Vec::new();
    for mut alternative in replacements.all {
        let software = catalogue.kept_software(alternative.software)?;
        match refusal(software) {
            Some(reason) => replacements.refused.push((alternative.software, reason)),
            None => {
                describe(catalogue, &mut alternative, software)?;
                kept.push((alternative, software.archived));
            }
        }
    }
    kept.sort_by(|(a, a_archived), (b, b_archived)| {
        let key =
            |x: &Replacement, archived: &bool| (*archived, Reverse(x.first_choice), Reverse(x.named_by), x.software);
        b.fit.total_cmp(&a.fit).then_with(|| key(a, a_archived).cmp(&key(b, b_archived)))
    });
    replacements.all = kept.into_iter().map(|(alternative, _)| alternative).collect();
    if replacements.all.is_empty() {
        replacements.notes.push(say("no_alternative", []));
    }
    Ok(replacements)
}

fn refusal(software: &Software) -> Option<Reason> {
    match software.free {
        Freedom::Yes | Freedom::Contested => None,
        Freedom::No => Some(say("not_free", [])),
        Freedom::Unknown => Some(say("freedom_unknown", [])),
    }
}

/// Says what is particular about a software.
fn describe(catalogue: &Catalogue, alternative: &mut Replacement, software: &Software) -> Result<(), Error> {
    let why = &mut alternative.why;
    if software.frontend {
        // Another face cannot replace what it shows.
        alternative.fit = alternative.fit.min(PARTIAL);
        why.push(say("frontend", []));
    }
    if software.free == Freedom::Contested {
        let note = software.free_note.clone().unwrap_or_else(|| "?".into());
        why.push(say("contested", [("note", Value::Text(note))]));
    }
    if let Some(parent) = &software.parent {
        let known = catalogue.tables.stores.software.index(parent).map(|at| catalogue.kept_software(at)).transpose()?;
        let name = known.map_or(parent, |p| &p.name).clone();
        why.push(say("part_of", [("software", Value::Text(name))]));
    }
    if software.archived {
        why.push(say("archived", []));
    }
    why.extend(software.antifeatures.iter().map(|id| say("antifeature", [("trait", antifeature(id))])));
    if software.kind != SoftwareKind::Hosted {
        why.push(say("on_device", []));
    } else if let Some(package) = &software.yunohost {
        why.push(say("yunohost", [("package", Value::Text(package.clone()))]));
    } else if software.source_url.is_some() {
        why.push(say("self_host", []));
    }
    Ok(())
}

fn need_label(need: &Need) -> Value {
    Value::Label(need.id.clone(), need.label.clone().into())
}

fn of_need(catalogue: &Catalogue, index: u32) -> Result<Replacements, Error> {
    let need = catalogue.kept_need(index)?;
    let mut alternatives = Vec::new();
    for software in catalogue.tables.program.by_need.row(index) {
        // The first need of a software is what it was made for; a suite also does the others, less well.
        let main = catalogue.kept_software(software)?.needs.first() == Some(&need.id);
        let label = [("need", need_label(need))];
        alternatives.push(Replacement {
            software,
            fit: if main { FULL } else { PARTIAL },
            first_choice: false,
            // Software that is hosted by many is what people meet; it comes first.
            named_by: catalogue.tables.offer.by_software.row(software).count(),
            why: vec![if main { say("serves_need", label) } else { say("also_serves", label) }],
            sources: Vec::new(),
        });
    }
    Ok(Replacements { needs: vec![index], all: alternatives, any_software: true, ..Replacements::default() })
}

fn of_software(catalogue: &Catalogue, index: u32) -> Result<Replacements, Error> {
    let software = catalogue.kept_software(index)?;
    let needs: Vec<u32> = software.needs.iter().filter_map(|id| catalogue.tables.stores.needs.index(id)).collect();
    let itself = |software: u32, why| Replacement {
        software,
        fit: FULL,
        first_choice: false,
        named_by: usize::from(software == index),
        why: vec![why],
        sources: Vec::new(),
    };
    let mut alternatives = BTreeMap::from([(index, itself(index, say("itself", [])))]);
    for older in software.succeeds.iter().filter_map(|id| catalogue.tables.stores.software.index(id)) {
        let name = Value::Text(software.name.clone());
        alternatives.entry(older).or_insert_with(|| itself(older, say("predecessor", [("software", name)])));
    }
    for (newer, record) in (0u32..).zip(catalogue.all_software()) {
        let record = record?;
        if record.succeeds.contains(&software.id) {
            let name = Value::Text(software.name.clone());
            alternatives.entry(newer).or_insert_with(|| itself(newer, say("successor", [("software", name)])));
        }
    }
    let families = &catalogue.tables.program.protocol;
    let family = families.get(index as usize).unwrap_or(0);
    if let Some(protocol) = usize::from(family).checked_sub(1).and_then(|at| PROTOCOL_FAMILIES.get(at)) {
        for (other, _) in (0u32..).zip(families.iter()).filter(|(_, f)| *f == family) {
            let why = say("family", [("protocol", (*protocol).into())]);
            alternatives.entry(other).or_insert_with(|| Replacement { fit: PARTIAL, ..itself(other, why) });
        }
    }
    let mut replacements = Replacements { needs, all: alternatives.into_values().collect(), ..Replacements::default() };
    if refusal(software).is_some() {
        replacements.any_software = true;
        add_computed(catalogue, &mut replacements)?;
    }
    Ok(replacements)
}

fn of_service(catalogue: &Catalogue, service: &Service) -> Result<Replacements, Error> {
    let mut replacements = Replacements {
        needs: service.needs.iter().filter_map(|id| catalogue.tables.stores.needs.index(id)).collect(),
        any_software: true,
        ..Replacements::default()
    };
    if service.status == crate::model::ServiceStatus::Discontinued {
        replacements.notes.push(say("discontinued", [("service", Value::Text(service.name.clone()))]));
    }
    for pair in &service.alternatives {
        let Some(software) = catalogue.tables.stores.software.index(&pair.software) else { continue };
        let count = ("count", pair.sources.len().into());
        let (fit, reason) = match pair.fit {
            Fit::Full => (FULL, say("listed", [count])),
            Fit::Partial => (PARTIAL, say("same_section", [count])),
            Fit::DifferentUse => (DIFFERENT_USE, say("different_use", [count])),
            Fit::Computed => continue,
        };
        let mut why = vec![reason];
        if pair.first_choice {
            why.push(say("first_choice", []));
        }
        replacements.all.push(Replacement {
            software,
            fit,
            first_choice: pair.first_choice,
            named_by: pair.sources.len(),
            why,
            sources: cite(&pair.sources, &service.sources),
        });
    }
    add_computed(catalogue, &mut replacements)?;
    Ok(replacements)
}

/// Adds software that serves the main need though no list names it, those that most hosters offer first.
fn add_computed(catalogue: &Catalogue, replacements: &mut Replacements) -> Result<(), Error> {
    let Some(main) = replacements.needs.first().copied() else { return Ok(()) };
    let need = catalogue.kept_need(main)?;
    let offers = &catalogue.tables.offer.by_software;
    let mut others: Vec<(usize, u32)> = catalogue
        .tables
        .program
        .by_need
        .row(main)
        .filter(|s| !replacements.all.iter().any(|a| a.software == *s))
        .filter(|s| catalogue.tables.program.recommendable.get(*s as usize) == Some(1))
        .filter(|s| catalogue.tables.program.parent.get(*s as usize) == Some(NONE))
        .map(|s| (offers.row(s).count(), s))
        .collect();
    others.sort_by_key(|(count, software)| (Reverse(*count), *software));
    for (count, software) in others.into_iter().take(COMPUTED_AT_MOST) {
        replacements.all.push(Replacement {
            software,
            fit: COMPUTED,
            first_choice: false,
            // No list names any of them; those that most hosters offer stay first, as in `of_need`.
            named_by: count,
            why: vec![say("computed", [("need", need_label(need))])],
            sources: Vec::new(),
        });
    }
    Ok(())
}

/// The sources of some keys, those with an address first.
pub(super) fn cite(keys: &[String], sources: &Sources) -> Vec<SourceBrief> {
    keys.iter().filter_map(|key| sources.get(key)).map(SourceBrief::of).collect()
}
