//! The ladder: the first rung that holds decides; what only resembles is kept as a suggestion.

use super::hit::{Hit, MatchedBy};
use super::sentence::{self, Piece, Sentence};
use super::url::{self, Address, App};
use super::{fuzzy, name, vocabulary, words};
use crate::catalogue::{Catalogue, How, NameKind};
use crate::text::{bag, fold};

/// What was understood, before it is told.
#[derive(Debug, Default)]
pub(super) struct Understood {
    pub(super) hits: Vec<Hit>,
    pub(super) family: Option<u32>,
    pub(super) parts: Vec<Piece>,
}

impl From<Vec<Hit>> for Understood {
    fn from(hits: Vec<Hit>) -> Self {
        Self { hits, ..Self::default() }
    }
}

/// Readings of a text with the shape of a host ("draw.io", "docs.google.com"): a name or an address. What only looks like
/// one is a suggestion, since that is how look-alikes are made.
pub(super) fn host(catalogue: &Catalogue, typed: &str, address: &Address) -> Understood {
    let folded = fold(typed);
    let mut hits = name::exact(catalogue, &folded);
    if hits.is_empty() {
        hits = url::find(catalogue, address);
    }
    if hits.is_empty() {
        let squashed = folded.replace(' ', "");
        let ends = |name: &str| name.rsplit(' ').next().is_some_and(|ending| catalogue.hashes().is_ending(ending));
        hits = fuzzy::near_such(catalogue, &[typed], &[&folded, &squashed], &ends);
        // Where no address ends so, the name of one was mistyped: "change.ogr".
        if url::has_known_ending(catalogue, address) {
            suggested(&mut hits);
        }
    }
    hits.into()
}

/// The app that a link opens or a store sells: by the address of its maker, else by its name.
pub(super) fn app(catalogue: &Catalogue, app: &App) -> Understood {
    let by_address = app.hosts().find_map(|address| {
        let hits = url::find(catalogue, &address);
        (!hits.is_empty()).then_some(hits)
    });
    by_address
        .unwrap_or_else(|| {
            let folded = fold(&app.name);
            let mut hits = name::exact(catalogue, &folded);
            hits.retain(|hit| hit.target.kind != NameKind::Need);
            hits.iter_mut().for_each(|hit| hit.how = MatchedBy::Url);
            hits
        })
        .into()
}

/// Readings of a name or a sentence.
pub(super) fn text(catalogue: &Catalogue, typed: &str) -> Understood {
    let folded = fold(typed);
    let family = catalogue.family_names().named(&folded);
    let mut hits = name::exact(catalogue, &folded);
    if hits.is_empty() && family.is_none() {
        hits = name::hoster(catalogue, &folded);
    }
    if hits.is_empty() && family.is_some() {
        hits = name::words(catalogue, &folded);
        hits.retain(Hit::is_claim);
    }
    if !hits.is_empty() || family.is_some() {
        question_brands(&folded, &mut hits);
        return Understood { hits, family, parts: Vec::new() };
    }
    let squashed = folded.replace(' ', "");
    // What is spelled like somebody else's brand means that.
    if words::is_brand(&squashed) {
        hits = name::words(catalogue, &folded);
        hits.extend(fuzzy::near(catalogue, &[&folded], &distinct(&folded, &squashed)));
        suggested(&mut hits);
        return hits.into();
    }
    // One word with an article is that word.
    if !folded.contains(' ') || bag(&folded).is_some_and(|bag| bag.contains(' ')) {
        hits = name::words(catalogue, &folded);
    }
    if hits.iter().any(Hit::is_claim) {
        return hits.into();
    }
    let words: Vec<&str> = folded.split(' ').collect();
    if let [house, _] = words.as_slice()
        && vocabulary::is_house(house)
    {
        // Of "google from" a slip is likelier than the house alone.
        hits = fuzzy::near(catalogue, &words, &[&folded]);
        hits.retain(Hit::is_claim);
        if !hits.is_empty() {
            return hits.into();
        }
    }
    let read = sentence::read(catalogue, typed);
    if read.is_settled() {
        return read.into();
    }
    let kept: Vec<&str> = words.iter().copied().filter(|w| !vocabulary::is_filler(w)).collect();
    let (rest, rest_squashed) = (kept.join(" "), kept.concat());
    if !kept.is_empty() && kept.len() < words.len() && !read.verb {
        let mut hits = name::exact(catalogue, &rest);
        hits.extend(name::words(catalogue, &rest));
        if hits.is_empty() {
            hits = name::hoster(catalogue, &rest);
        }
        if hits.iter().any(Hit::is_claim) {
            question_brands(&rest, &mut hits);
            return hits.into();
        }
    }
    let mut hits = slipped(catalogue, &words, &kept, [&folded, &squashed, &rest, &rest_squashed]);
    if !hits.iter().any(Hit::is_claim) {
        hits.extend(read.near(catalogue));
    }
    if !hits.iter().any(Hit::is_claim) {
        let (heard, family) = name::heard(catalogue, if kept.len() < words.len() { &rest } else { typed });
        if family.is_some() && !words::is_brand(&rest_squashed) {
            return Understood { family, ..Understood::default() };
        }
        hits.extend(heard);
    }
    if !hits.iter().any(Hit::is_claim) {
        hits.extend(read.hits);
    }
    if words::is_brand(&rest_squashed) {
        suggested(&mut hits);
    }
    if hits.is_empty() {
        hits = fuzzy::resembling(catalogue, &folded);
    }
    hits.into()
}

/// Names with slips: of the text, of what is left of it without fillers, of that in order.
fn slipped(catalogue: &Catalogue, words: &[&str], kept: &[&str], forms: [&str; 4]) -> Vec<Hit> {
    let [folded, squashed, rest, rest_squashed] = forms;
    let mut hits = fuzzy::near(catalogue, words, &distinct(folded, squashed));
    if kept.len() < words.len() && !kept.is_empty() && !hits.iter().any(Hit::is_claim) {
        hits.extend(fuzzy::near(catalogue, kept, &distinct(rest, rest_squashed)));
    }
    if kept.len() > 1 && !hits.iter().any(Hit::is_claim) {
        let mut sorted = kept.to_vec();
        sorted.sort_unstable();
        if sorted != kept {
            hits.extend(fuzzy::near(catalogue, kept, &[&sorted.join(" ")]));
        }
    }
    hits
}

/// The forms of a text, each once.
fn distinct<'a>(first: &'a str, second: &'a str) -> Vec<&'a str> {
    if first == second { vec![first] } else { vec![first, second] }
}

/// Turns what is claimed into suggestions.
fn suggested(hits: &mut [Hit]) {
    hits.iter_mut().for_each(|hit| hit.how = MatchedBy::Resemblance);
}

/// A brand of somebody else is asked about where it only is a word for a need, or what a hoster calls its offer.
fn question_brands(folded: &str, hits: &mut [Hit]) {
    let word = |hit: &Hit| matches!(hit.target.how, How::Synonym | How::OfferName) || hit.how == MatchedBy::Words;
    if hits.iter().any(word) && words::is_brand(&folded.replace(' ', "")) && !vocabulary::is_common(folded) {
        hits.iter_mut().filter(|hit| word(hit)).for_each(|hit| hit.how = MatchedBy::Resemblance);
    }
}

impl From<Sentence> for Understood {
    fn from(read: Sentence) -> Self {
        Self { hits: read.hits, family: read.family, parts: read.parts }
    }
}
