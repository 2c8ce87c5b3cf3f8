//! Type-ahead: the names that begin like what was typed so far.

use super::identify;
use crate::catalogue::{Catalogue, How, NameKind};
use crate::text::fold;
use std::collections::BTreeMap;

/// Letters from which a slip is looked for too: fewer resemble everything.
const SLIP_LETTERS: usize = 4;

/// What a text that is still being typed may become, likeliest first: names that begin like it, then names with a word
/// that does, the official name before others, what is left before what replaces it, then shorter names; where few
/// begin so, what the whole text may mean with a slip.
pub(crate) fn begun(catalogue: &Catalogue, text: &str, limit: usize) -> Vec<(NameKind, u32)> {
    let typed = fold(text);
    if typed.is_empty() || limit == 0 {
        return Vec::new();
    }
    let names = &catalogue.tables.names;
    // The best rank of each record, so that it is proposed once.
    let mut found: BTreeMap<(NameKind, u32), (u8, How, usize)> = BTreeMap::new();
    for (key, target) in names.keys.iter().zip(names.targets.iter()) {
        let (Some(start), Some(target)) = (start(key, &typed), crate::catalogue::NameTarget::unpack(target)) else {
            continue;
        };
        // Sorted words are no name that anybody types.
        if target.how != How::Reordered {
            let rank = (start, target.how, key.len());
            found.entry((target.kind, target.index)).and_modify(|best| *best = rank.min(*best)).or_insert(rank);
        }
    }
    let mut order: Vec<_> = found.into_iter().map(|(record, rank)| (rank, record)).collect();
    order.sort_unstable_by_key(|((start, how, length), record)| (*start, *how, kind(record.0), *length, record.1));
    let mut records: Vec<_> = order.into_iter().map(|(_, record)| record).take(limit).collect();
    if records.len() < limit && typed.chars().count() >= SLIP_LETTERS {
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

/// People type what they leave, sometimes what they need, seldom what replaces it.
fn kind(kind: NameKind) -> u8 {
    match kind {
        NameKind::Service => 0,
        NameKind::Need => 1,
        NameKind::Software => 2,
    }
}

/// 0 when the name begins with the text, 1 when only without spaces, 2 when a later word does.
fn start(key: &str, typed: &str) -> Option<u8> {
    if key.starts_with(typed) {
        return Some(0);
    }
    let mut letters = key.chars().filter(|letter| *letter != ' ');
    if typed.chars().filter(|letter| *letter != ' ').all(|wanted| letters.next() == Some(wanted)) {
        return Some(1);
    }
    let later = key.match_indices(' ').filter_map(|(at, _)| key.get(at + 1..));
    later.into_iter().any(|rest| rest.starts_with(typed)).then_some(2)
}
