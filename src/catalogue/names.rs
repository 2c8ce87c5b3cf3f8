//! Names in, columns out.

use super::columns::Strings;
use super::gone::Gone;
use super::resolve::Resolve;
use super::tables::{NONE, NameIndex};
use super::{Catalogue, How, NameKind, NameTarget, Records};
use crate::error::Error;
use crate::model::{Hoster, Software};
use crate::text::{Lang, fold};
use std::collections::BTreeSet;
use std::sync::Arc;
use zerovec::{VarZeroVec, ZeroVec};

/// Letters from which one word of an offer's name is a name and not the label of a subdomain ("pad", "Video").
const OFFER_WORD_CHARACTERS: usize = 6;

pub(super) fn strings<'a>(texts: impl Iterator<Item = &'a str>) -> Strings<'static> {
    VarZeroVec::from(&texts.collect::<Vec<_>>()).into_owned()
}

pub(super) fn column<T: zerovec::ule::AsULE>(values: impl IntoIterator<Item = T>) -> ZeroVec<'static, T> {
    values.into_iter().collect()
}

/// Calls `add` with every name that a record's author gave it, and what it names.
fn given(records: &Records, add: &mut dyn FnMut(&str, NameTarget)) {
    for (index, need) in (0..).zip(&records.needs) {
        let kind = NameKind::Need;
        for label in Lang::ALL.map(|lang| need.label.own(lang)).into_iter().chain([need.id.as_str()]) {
            add(label, NameTarget { kind, index, how: How::Name });
        }
        for synonym in need.synonyms() {
            add(synonym, NameTarget { kind, index, how: How::Synonym });
        }
    }
    for (index, service) in (0..).zip(&records.services) {
        let kind = NameKind::Service;
        add(&service.name, NameTarget { kind, index, how: How::Name });
        add(&service.id, NameTarget { kind, index, how: How::Name });
        service.aliases.iter().for_each(|a| add(a, NameTarget { kind, index, how: How::Alias }));
        service.formerly.iter().for_each(|a| add(a, NameTarget { kind, index, how: How::Formerly }));
    }
    (0..).zip(&records.software).for_each(|(index, program)| of_software(program, index, add));
}

fn of_software(program: &Software, index: u32, add: &mut dyn FnMut(&str, NameTarget)) {
    let kind = NameKind::Software;
    add(&program.name, NameTarget { kind, index, how: How::Name });
    add(&program.id, NameTarget { kind, index, how: How::Name });
    program.aliases.iter().for_each(|a| add(a, NameTarget { kind, index, how: How::Alias }));
}

/// The names of its own, folded, that a hoster gives to a software.
fn of_offers<'a>(hoster: &'a Hoster, known: &'a dyn Resolve) -> impl Iterator<Item = (String, u32)> + 'a {
    let named = hoster.offers.iter().filter_map(|o| o.service_name.as_deref().zip(o.software.as_deref()));
    named.filter_map(|(name, id)| {
        let folded = fold(name);
        is_own_name(name, &folded).then_some(folded).zip(known.software_place(id))
    })
}

/// Whether what a hoster calls its offer is a name of its own, not a common word or the label of a subdomain.
fn is_own_name(name: &str, folded: &str) -> bool {
    folded.contains(' ') || (folded.len() >= OFFER_WORD_CHARACTERS && name.starts_with(char::is_uppercase))
}

/// Rows of the index, in its order.
#[derive(Default)]
struct Rows {
    /// By length in characters.
    names: BTreeSet<(usize, String, NameTarget)>,
}

impl Rows {
    fn add(&mut self, folded: &str, target: NameTarget) {
        if folded.is_empty() {
            return;
        }
        // Words for a need are found by their bag in any order.
        if target.kind == NameKind::Need {
            self.names.insert((folded.chars().count(), folded.to_owned(), target));
            return;
        }
        let mut words: Vec<&str> = folded.split(' ').collect();
        let squashed = words.concat();
        words.sort_unstable();
        let sorted = words.join(" ");
        let reordered = NameTarget { how: How::Reordered, ..target };
        let moved = (sorted != folded).then_some((sorted, reordered));
        for (key, target) in [(folded.to_owned(), target), (squashed, target)].into_iter().chain(moved) {
            self.names.insert((key.chars().count(), key, target));
        }
    }

    fn offered(&mut self, folded: &str, software: u32) {
        self.add(folded, NameTarget { kind: NameKind::Software, index: software, how: How::OfferName });
    }

    fn has_given(&self, folded: &str) -> bool {
        let first = NameTarget { kind: NameKind::Service, index: 0, how: How::Name };
        let rows = self.names.range((folded.chars().count(), folded.to_owned(), first)..);
        rows.take_while(|(_, key, _)| key == folded).any(|(_, _, target)| is_given(*target))
    }
}

/// Whether a name is one that its record gives, with or without its spaces.
fn is_given(target: NameTarget) -> bool {
    !matches!(target.how, How::OfferName | How::Reordered)
}

pub(super) fn of(records: &Records, known: &dyn Resolve) -> NameIndex<'static> {
    let mut rows = Rows::default();
    given(records, &mut |name, target| rows.add(&fold(name), target));
    let offered = records.hosters.iter().flat_map(|hoster| of_offers(hoster, known));
    let offered: Vec<_> = offered.filter(|(folded, _)| !rows.has_given(folded)).collect();
    offered.iter().for_each(|(folded, software)| rows.offered(folded, *software));
    let titles = NameIndex {
        services: strings(records.services.iter().map(|r| r.name.as_str())),
        software: strings(records.software.iter().map(|r| r.name.as_str())),
        needs: strings(records.needs.iter().map(|r| r.label.en.as_str())),
        ..NameIndex::default()
    };
    index(titles, &rows)
}

/// The index of a catalogue over which hosters are laid, some of them in the place of others.
pub(super) fn laid(base: &Catalogue, gone: &Gone<'_>, laid: &[Hoster]) -> Result<Arc<NameIndex<'static>>, Error> {
    let old = &base.tables.names;
    let is_new = |folded: &str| old.get(folded).all(|target| !is_given(target));
    let names = |hosters: &mut dyn Iterator<Item = &Hoster>| -> BTreeSet<(String, u32)> {
        hosters
            .flat_map(|hoster| of_offers(hoster, base).collect::<Vec<_>>())
            .filter(|(name, _)| is_new(name))
            .collect()
    };
    let (before, after) = (names(&mut gone.hosters.iter().copied()), names(&mut laid.iter()));
    // Software that a hoster no longer calls so: others may, and so its names are gathered anew.
    let renamed: BTreeSet<u32> = before.difference(&after).map(|(_, software)| *software).collect();
    let mut rows = Rows::default();
    for (folded, software) in &after {
        let target = NameTarget { kind: NameKind::Software, index: *software, how: How::OfferName };
        if renamed.contains(software) || old.get(folded).all(|other| other != target) {
            rows.offered(folded, *software);
        }
    }
    if rows.names.is_empty() && renamed.is_empty() {
        return Ok(Arc::clone(old));
    }
    for software in &renamed {
        of_software(base.kept_software(*software)?, *software, &mut |name, target| rows.add(&fold(name), target));
        for offer in base.tables.offer.by_software.row(*software) {
            let hoster = base.tables.offer.hoster.get(offer as usize).unwrap_or(NONE);
            if gone.has(hoster) {
                continue;
            }
            let own =
                of_offers(base.kept_hoster(hoster)?, base).filter(|(folded, of)| of == software && is_new(folded));
            own.for_each(|(folded, software)| rows.offered(&folded, software));
        }
    }
    let stays = |target: NameTarget| target.kind != NameKind::Software || !renamed.contains(&target.index);
    let keys = old.keys.iter().zip(old.targets.iter());
    let kept = keys.filter_map(|(key, target)| Some((key, NameTarget::unpack(target)?)));
    let kept = kept.filter(|(_, target)| stays(*target));
    rows.names.extend(kept.map(|(key, target)| (key.chars().count(), key.to_owned(), target)));
    let titles = NameIndex {
        services: old.services.clone(),
        software: old.software.clone(),
        needs: old.needs.clone(),
        ..NameIndex::default()
    };
    Ok(Arc::new(index(titles, &rows)))
}

/// The index of rows in order, with the titles of what they name.
fn index(titles: NameIndex<'static>, rows: &Rows) -> NameIndex<'static> {
    let mut lengths: Vec<u32> = Vec::new();
    for (place, (length, ..)) in (0u32..).zip(&rows.names) {
        lengths.resize(lengths.len().max(length + 1), place);
    }
    lengths.push(rows.names.len() as u32);
    NameIndex {
        lengths: column(lengths),
        keys: strings(rows.names.iter().map(|(_, key, _)| key.as_str())),
        targets: column(rows.names.iter().map(|(_, _, target)| target.pack())),
        ..titles
    }
}

impl NameIndex<'_> {
    /// What a folded name names.
    pub(crate) fn get(&self, name: &str) -> impl Iterator<Item = NameTarget> {
        let length = name.chars().count();
        let bound = |at: usize| self.lengths.get(at).map_or(0, |place| place as usize);
        let (mut low, end) = (bound(length), bound(length + 1));
        let mut high = end;
        while low < high {
            let middle = low.midpoint(high);
            if self.keys.get(middle).is_some_and(|key| key < name) { low = middle + 1 } else { high = middle }
        }
        let same = (low..end).take_while(move |at| self.keys.get(*at) == Some(name));
        same.filter_map(|at| self.targets.get(at)).filter_map(NameTarget::unpack)
    }
}
