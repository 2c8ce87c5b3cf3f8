//! Type-ahead: the names that begin like what was typed so far.

use super::identify;
use crate::catalogue::{Catalogue, How, NameKind, NameTarget};
use crate::text::fold;
use std::cmp::Reverse;
use std::collections::BTreeMap;

/// Letters from which a slip is looked for too: fewer resemble everything.
const SLIP_CHARACTERS: usize = 4;

/// How a name begins like the text, what kind of name it is, and its length.
type Begins = (u8, How, usize);

/// What a text that is still being typed may become, likeliest first: the name it is, names that begin like it, names
/// with a word that does; among these what is left before what replaces it, then what has more names, for it is more
/// talked of; where few begin so, what the whole text may mean with a slip.
pub(crate) fn begun(catalogue: &Catalogue, text: &str, limit: usize) -> Vec<(NameKind, u32)> {
    let typed = fold(text);
    if typed.is_empty() || limit == 0 {
        return Vec::new();
    }
    let names = &catalogue.tables.names;
    // How its best name begins and how many names it has, so that each is proposed once.
    let mut known: BTreeMap<(NameKind, u32), (Option<Begins>, usize)> = BTreeMap::new();
    for (key, target) in names.keys.iter().zip(names.targets.iter()) {
        // Sorted words are no name that anybody types.
        let Some(target) = NameTarget::unpack(target).filter(|target| target.how != How::Reordered) else { continue };
        let (best, count) = known.entry((target.kind, target.index)).or_default();
        *count += 1;
        if let Some(start) = start(key, &typed) {
            let rank = (start, target.how, key.len());
            *best = Some(best.map_or(rank, |best| best.min(rank)));
        }
    }
    // Hosters are few, and their names lie in order.
    for (key, target) in catalogue.hashes().hosters_from(&typed).take_while(|(key, _)| key.starts_with(&typed)) {
        let (best, count) = known.entry((target.kind, target.index)).or_default();
        let rank = (u8::from(key.len() > typed.len()), target.how, key.len());
        (*best, *count) = (Some(best.map_or(rank, |best| best.min(rank))), *count + 1);
    }
    let begun = known.into_iter().filter_map(|(record, (best, count))| Some((best?, count, record)));
    let mut order: Vec<_> = begun.collect();
    order.sort_unstable_by_key(|((start, how, length), count, record)| {
        (*start, kind(record.0), Reverse(*count), *how, *length, record.1)
    });
    let mut records: Vec<_> = order.into_iter().map(|(_, _, record)| record).take(limit).collect();
    if records.len() < limit && typed.chars().count() >= SLIP_CHARACTERS {
        // What cannot be asked yet, such as half an address, begins nothing either.
        let read = identify(catalogue, text).ok();
        for hit in read.into_iter().flat_map(|read| read.matched.into_iter().chain(read.candidates)) {
            if records.len() < limit && !records.contains(&(hit.kind, hit.index)) {
                records.push((hit.kind, hit.index));
            }
        }
    }
    records
}

/// People type what they leave, sometimes what they need, seldom who offers it or what replaces it.
fn kind(kind: NameKind) -> u8 {
    match kind {
        NameKind::Service => 0,
        NameKind::Need => 1,
        NameKind::Hoster => 2,
        NameKind::Software => 3,
    }
}

/// 0 when the name is the text, 1 when it begins with it, 2 when only without spaces, 3 when a later word does.
fn start(key: &str, typed: &str) -> Option<u8> {
    if key.starts_with(typed) {
        return Some(u8::from(key.len() > typed.len()));
    }
    let mut characters = key.chars().filter(|character| *character != ' ');
    if typed.chars().filter(|character| *character != ' ').all(|wanted| characters.next() == Some(wanted)) {
        return Some(2);
    }
    let later = key.match_indices(' ').filter_map(|(at, _)| key.get(at + 1..));
    later.into_iter().any(|rest| rest.starts_with(typed)).then_some(3)
}
