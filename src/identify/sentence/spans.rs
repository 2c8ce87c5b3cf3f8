//! Names among the words of a text.

use super::cut::{Cut, Word};
use crate::catalogue::{Catalogue, How, NameKind};
use crate::identify::hit::Hit;
use crate::identify::{name, vocabulary};
use std::cmp::Reverse;
use std::ops::Range;

/// Names among other words have at most this many.
const NAME_WORDS: usize = 5;

/// A name among other words.
#[derive(Debug)]
pub(super) struct Span {
    pub(super) range: Range<usize>,
    pub(super) hits: Vec<Hit>,
    pub(super) family: Option<u32>,
    pub(super) letters: usize,
    /// Whether it is a common word as well.
    pub(super) common: bool,
}

impl Span {
    pub(super) fn is_need(&self) -> bool {
        self.family.is_none() && self.hits.iter().all(|hit| hit.target.kind == NameKind::Need)
    }

    /// A service, a software or a house.
    pub(super) fn is_named(&self) -> bool {
        !self.is_need()
    }
}

/// The names in a text, none over another: longer ones first, so that a shorter one inside is part of it.
pub(super) fn spans(catalogue: &Catalogue, cut: &Cut) -> Vec<Span> {
    let mut all = Vec::new();
    for length in 1..=NAME_WORDS.min(cut.words.len()) {
        for (start, window) in cut.windows(length) {
            // The whole text was looked for already.
            if length < cut.words.len()
                && let Some(span) = span(catalogue, window)
            {
                all.push(Span { range: start..start + length, ..span });
            }
        }
    }
    all.sort_by_key(|span| (Reverse(span.letters), span.is_need(), span.range.start));
    let mut kept: Vec<Span> = Vec::new();
    for span in all {
        if kept.iter().all(|other| span.range.end <= other.range.start || other.range.end <= span.range.start) {
            kept.push(span);
        }
    }
    kept.sort_by_key(|span| span.range.start);
    // "Videokonferenz für den Verein" says who asks, not that associations are to be managed.
    let who = |span: &Span| {
        let mut words = span.range.clone().filter_map(|at| cut.words.get(at));
        span.is_need() && words.all(|word| vocabulary::is_beside_need(&word.folded))
    };
    if kept.iter().any(|span| span.is_need() && !who(span)) {
        kept.retain(|span| !who(span));
    }
    kept
}

fn span(catalogue: &Catalogue, window: &[Word]) -> Option<Span> {
    if window
        .iter()
        .all(|word| vocabulary::is_filler(&word.folded) || (window.len() > 1 && vocabulary::is_audience(&word.folded)))
    {
        return None;
    }
    let words: Vec<&str> = window.iter().map(|word| word.folded.as_str()).collect();
    let key = words.join(" ");
    let mut hits = name::lookup(catalogue, &key);
    let family = catalogue.family_names().named(&key);
    if hits.is_empty() && words.len() > 1 {
        hits = name::lookup(catalogue, &words.concat());
        // Common words that make a name when they are written as one are themselves otherwise: "gros fichiers".
        if words.iter().all(|word| vocabulary::is_common(word)) {
            hits.retain(|hit| hit.target.kind == NameKind::Need);
        }
        let ends = [words.first(), words.last()].into_iter().flatten();
        if hits.is_empty() && !ends.copied().any(|word| vocabulary::is_filler(word) || vocabulary::is_joint(word)) {
            hits = name::words(catalogue, &key);
            hits.retain(|hit| hit.target.kind == NameKind::Need);
        }
    }
    // What a single hoster calls its offer is a word of the sentence.
    hits.retain(|hit| hit.target.how != How::OfferName);
    if hits.is_empty() && family.is_none() {
        return None;
    }
    let named = hits.iter().any(|hit| hit.target.kind != NameKind::Need);
    hits.retain(|hit| (hit.target.kind != NameKind::Need) == named);
    let common = matches!(words.as_slice(), [word] if vocabulary::is_common(word) || vocabulary::is_part(word));
    Some(Span { range: 0..0, hits, family, letters: key.chars().count(), common })
}
