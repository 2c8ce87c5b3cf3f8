//! Names inside a text: one among words that say nothing here, several in a list, a house with its services.

mod cut;
mod spans;

use super::decide::decide;
use super::family::{self, FamilyMatch};
use super::hit::{Hit, MatchedBy};
use super::matched::Match;
use super::{fuzzy, name, vocabulary};
use crate::catalogue::{Catalogue, How, NameKind, NameTarget};
use crate::error::Error;
use cut::{Cut, Word};
use serde::{Deserialize, Serialize};
use spans::{Span, spans};
use std::ops::Range;

/// Sureness left when the other words are ones that stand beside a service's name.
const BESIDE: f64 = 0.9;
/// Sureness left when the other words are common ones, and none that could belong to the name touches it.
const IN_A_SENTENCE: f64 = 0.85;
/// Sureness left when a name stands among words that say nothing here.
const AMONG_OTHERS: f64 = 0.75;
/// A name among unknown words has at least this many letters: shorter ones are words of any language.
const AMONG_OTHERS_LETTERS: usize = 5;
/// A name in a sentence has at least this many.
const LETTERS: usize = 4;
/// Names side by side that are a list without marks or words between them.
const LIST: usize = 3;
/// Unknown words of a sentence in which slips are looked for.
const SLIPS: usize = 2;

/// One of several services in a text.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct Part {
    /// The words that name it.
    pub text: String,
    /// What it means; none where that is not known, or where it is a family.
    #[serde(rename = "match")]
    pub matched: Option<Match>,
    /// The house or suite that it names.
    pub family: Option<FamilyMatch>,
}

/// One of several things that a text names.
#[derive(Debug)]
pub(super) struct Piece {
    text: String,
    hits: Vec<Hit>,
    family: Option<u32>,
}

impl Piece {
    pub(super) fn told(self, catalogue: &Catalogue) -> Result<Part, Error> {
        let (matched, _) = decide(catalogue, self.hits)?;
        let family = family::told(catalogue, self.family)?;
        Ok(Part { text: self.text, matched, family })
    }

    /// Whether anything is known that may be meant.
    fn is_known(&self) -> bool {
        !self.hits.is_empty() || self.family.is_some()
    }

    fn target(&self) -> (Option<NameTarget>, Option<u32>) {
        (self.hits.first().map(|hit| NameTarget { how: How::Name, ..hit.target }), self.family)
    }
}

/// What a sentence says.
#[derive(Debug, Default)]
pub(super) struct Sentence {
    /// Readings of the one thing that it names.
    pub(super) hits: Vec<Hit>,
    pub(super) family: Option<u32>,
    /// The things that it names, where there are several.
    pub(super) parts: Vec<Piece>,
    /// Words that are no words, in which a name with a slip may stand, where something is left.
    unknown: Vec<String>,
    /// Whether a name in it is a verb: "drive my car".
    pub(super) verb: bool,
}

impl Sentence {
    /// Whether it says what is meant.
    pub(super) fn is_settled(&self) -> bool {
        self.parts.len() > 1 || self.family.is_some() || self.hits.iter().any(Hit::is_claim)
    }

    /// Names with slips among its unknown words, where nothing else is named.
    pub(super) fn near(&self, catalogue: &Catalogue) -> Vec<Hit> {
        if self.unknown.is_empty() || self.unknown.len() > SLIPS {
            return Vec::new();
        }
        let words: Vec<&str> = self.unknown.iter().map(String::as_str).collect();
        fuzzy::near(catalogue, &words, &[&words.join(" ")])
    }
}

/// Reads a text of several words.
pub(super) fn read(catalogue: &Catalogue, text: &str) -> Sentence {
    let Some(cut) = cut::cut(catalogue, text) else { return Sentence::default() };
    let spans = spans(catalogue, &cut);
    let reader =
        Reader { catalogue, cut: &cut, spans: &spans, cue: cut.words.iter().any(|w| vocabulary::is_cue(&w.folded)) };
    let several = reader.several();
    if several.len() > 1 {
        return Sentence { parts: several, ..Sentence::default() };
    }
    reader.one()
}

struct Reader<'a> {
    catalogue: &'a Catalogue,
    cut: &'a Cut,
    spans: &'a [Span],
    /// Whether a word says that something is left.
    cue: bool,
}

impl Reader<'_> {
    fn word(&self, at: usize) -> &str {
        self.cut.words.get(at).map_or("", |word: &Word| word.folded.as_str())
    }

    /// The words of an item that are not the span's.
    fn beside<'b>(&'b self, piece: Range<usize>, span: &'b Span) -> impl Iterator<Item = (usize, &'b str)> {
        piece.filter(|at| !span.range.contains(at)).map(|at| (at, self.word(at)))
    }

    fn outside<'b>(&'b self, span: &'b Span) -> impl Iterator<Item = (usize, &'b str)> {
        self.beside(0..self.cut.words.len(), span)
    }

    /// What the text names, item by item of its list.
    fn several(&self) -> Vec<Piece> {
        let names: Vec<Range<usize>> = self.spans.iter().map(|span| span.range.clone()).collect();
        let pieces = self.cut.pieces(&names);
        let listed = pieces.len() > 1;
        let mut house: Option<u32> = None;
        let (mut found, mut carried_any): (Vec<Piece>, bool) = (Vec::new(), false);
        for piece in pieces {
            let spans =
                || self.spans.iter().filter(|span| piece.start <= span.range.start && span.range.end <= piece.end);
            let content: Vec<&str> =
                piece.clone().map(|at| self.word(at)).filter(|word| !vocabulary::is_filler(word)).collect();
            let alone = |span: &Span| content.len() == span.range.len();
            let sure = spans().any(|span| span.is_named() && !span.common);
            let carried = house.filter(|_| !sure).and_then(|house| self.carried(house, &content, spans().next()));
            if let Some(hits) = carried {
                carried_any = true;
                found.push(Piece { text: self.cut.text(&piece), hits, family: None });
                continue;
            }
            let mut any = false;
            for span in spans().filter(|span| span.is_named()) {
                if span.common && !(sure || self.cue || (listed && alone(span))) {
                    continue;
                }
                // A name that is a service's too is told as that.
                let family = span.family.filter(|_| span.hits.is_empty());
                if family.is_some() && !(self.cue || (listed && self.is_whole(&piece, span))) {
                    continue;
                }
                any = true;
                let first = span.hits.first().map(|hit| hit.target).filter(|target| target.kind == NameKind::Service);
                let own = first.and_then(|service| family::house_of(self.catalogue, service.index));
                house = family.or(own).or(house);
                found.push(Piece { text: self.cut.text(&span.range), hits: span.hits.clone(), family });
            }
            if any || !listed {
                continue;
            }
            let need = spans().find(|span| span.is_need() && self.names_a_need(&piece, span));
            let unknown = content.iter().any(|word| !vocabulary::is_common(word) && !vocabulary::is_beside(word));
            if let Some(need) = need {
                found.push(Piece { text: self.cut.text(&piece), hits: need.hits.clone(), family: None });
            } else if unknown {
                // A hoster, a name with a slip, or nothing that is known.
                let text = content.join(" ");
                let mut hits = name::hoster(self.catalogue, &text);
                if hits.is_empty() {
                    hits = fuzzy::near(self.catalogue, &content, &[&text]);
                    hits.retain(|hit| hit.is_claim() && hit.target.kind != NameKind::Need);
                }
                found.push(Piece { text: self.cut.text(&piece), hits, family: None });
            }
        }
        // "weg von Google: Kalender, Drive" names services of the house, which heads them.
        if carried_any {
            let last = found.pop();
            found.retain(|piece| piece.family.is_none());
            found.extend(last);
        }
        let mut seen = Vec::new();
        found.retain(|piece| {
            let again = piece.is_known() && seen.contains(&piece.target());
            seen.push(piece.target());
            !again
        });
        // Two names side by side may be one of a third thing ("Microsoft 365 Copilot"); three are a list.
        if !listed && !self.cue && found.len() < LIST {
            found.clear();
        }
        if found.iter().filter(|piece| piece.is_known()).count() < 2 {
            found.retain(Piece::is_known);
        }
        found
    }

    /// The service of a house that an item of a list names without it.
    fn carried(&self, house: u32, content: &[&str], span: Option<&Span>) -> Option<Vec<Hit>> {
        if content.is_empty() {
            return None;
        }
        let text = format!("{} {}", family::name(self.catalogue, house), content.join(" "));
        let mut hits = name::exact(self.catalogue, &text);
        if hits.is_empty() {
            hits = name::words(self.catalogue, &text);
        }
        hits.retain(|hit| hit.target.kind == NameKind::Service);
        if hits.is_empty() {
            let said = |span: &&Span| span.range.clone().filter(|at| !vocabulary::is_filler(self.word(*at))).count();
            let need = span.filter(|span| span.is_need() && said(span) == content.len())?;
            hits.extend(self.member(house, need));
        }
        let told = |hit: Hit| hit.weaker(MatchedBy::Words, BESIDE);
        (!hits.is_empty()).then(|| hits.into_iter().map(told).collect())
    }

    /// The service of a house that serves the first need of a span.
    fn member(&self, house: u32, need: &Span) -> Option<Hit> {
        let need = need.hits.first()?;
        let service = family::serving(self.catalogue, house, need.target.index)?;
        let target = NameTarget { kind: NameKind::Service, index: service, how: How::Alias };
        Some(Hit::exact(target).weaker(MatchedBy::Words, IN_A_SENTENCE))
    }

    /// Whether an item is the span alone, but for words that say nothing.
    fn is_whole(&self, piece: &Range<usize>, span: &Span) -> bool {
        self.beside(piece.clone(), span).all(|(_, word)| vocabulary::is_filler(word) || vocabulary::is_whole(word))
    }

    fn names_a_need(&self, piece: &Range<usize>, span: &Span) -> bool {
        self.beside(piece.clone(), span).all(|(_, word)| vocabulary::is_beside_need(word))
    }

    /// The one thing that the text names: services, software and houses before needs, which then only describe them.
    fn one(&self) -> Sentence {
        let named: Vec<&Span> = self.spans.iter().filter(|span| span.is_named()).collect();
        let families: Vec<&Span> = named.iter().copied().filter(|span| span.hits.is_empty()).collect();
        let is_unknown = |at: &usize| {
            let word = self.word(*at);
            !vocabulary::is_common(word)
                && !vocabulary::is_beside(word)
                && !self.spans.iter().any(|span| span.range.contains(at))
        };
        let words = if self.cue { 0..self.cut.words.len() } else { 0..0 };
        let unknown = words.filter(is_unknown).map(|at| self.word(at).to_owned()).collect();
        let mut told =
            Sentence { unknown, verb: self.spans.iter().any(|span| self.is_verb(span)), ..Sentence::default() };
        if let ([house], [only]) = (families.as_slice(), named.as_slice())
            && std::ptr::eq(*house, *only)
        {
            let index = house.family.unwrap_or_default();
            if self.is_all_of_it(house) {
                told.family = house.family;
                return told;
            }
            let need = self.spans.iter().find(|span| span.is_need()).filter(|need| self.only(&[house, need]));
            told.hits.extend(need.and_then(|need| self.member(index, need)));
            return told;
        }
        // Of needs the one with most letters says most: "partager de gros fichiers par mail".
        let longest = self.spans.iter().map(|span| span.letters).max();
        let spans: Vec<&Span> = match named.is_empty() {
            true => self.spans.iter().filter(|span| Some(span.letters) == longest).collect(),
            false => named.into_iter().filter(|span| !span.hits.is_empty()).collect(),
        };
        told.hits = spans.iter().flat_map(|span| self.weighed(span)).collect();
        if let [span] = spans.as_slice()
            && told.hits.iter().any(Hit::is_claim)
        {
            told.family = span.family;
        }
        told
    }

    /// Whether nothing but a house is named: "vivre sans Google", "la suite bureautique Google".
    fn is_all_of_it(&self, house: &Span) -> bool {
        let mut outside = self.outside(house).map(|(_, word)| word);
        let said = |word: &str| vocabulary::is_filler(word) || vocabulary::is_whole(word) || vocabulary::is_cue(word);
        outside.all(|word| said(word) || (self.cue && vocabulary::is_common(word) && !vocabulary::is_house(word)))
    }

    /// Whether all other words say nothing.
    fn only(&self, spans: &[&Span]) -> bool {
        let rest = (0..self.cut.words.len()).filter(|at| !spans.iter().any(|span| span.range.contains(at)));
        rest.map(|at| self.word(at)).all(|word| vocabulary::is_filler(word) || vocabulary::is_cue(word))
    }

    fn weighed(&self, span: &Span) -> Vec<Hit> {
        let need = span.is_need();
        let explained = self.outside(span).all(|(at, word)| match need {
            true => vocabulary::is_beside_need(word),
            false => vocabulary::is_beside(word) || self.is_described(at, span),
        });
        let (how, by) = if self.is_verb(span) {
            (MatchedBy::Resemblance, AMONG_OTHERS)
        } else if explained {
            (MatchedBy::Words, BESIDE)
        } else if self.stands_free(span) {
            (MatchedBy::Words, IN_A_SENTENCE)
        } else if self.stands_among_others(span) {
            (MatchedBy::Words, AMONG_OTHERS)
        } else {
            (MatchedBy::Resemblance, AMONG_OTHERS)
        };
        span.hits.iter().map(|hit| hit.weaker(how, by)).collect()
    }

    /// Whether a common word that is a name too is a verb: "drive my car".
    fn is_verb(&self, span: &Span) -> bool {
        span.is_named() && span.common && !self.cue && vocabulary::is_object(self.word(span.range.end))
    }

    /// Whether a need says more of what was found: of a common word only what it serves ("mails outlook", not "numbers
    /// game").
    fn is_described(&self, at: usize, span: &Span) -> bool {
        let needs = self.spans.iter().filter(|other| other.is_need() && other.range.contains(&at));
        let mut needs = needs.flat_map(|other| &other.hits);
        needs.any(|need| span.hits.iter().any(|hit| !span.common || serves(self.catalogue, hit, need.target.index)))
    }

    /// The words that touch a name.
    fn neighbours<'b>(&'b self, span: &Span) -> impl Iterator<Item = &'b str> {
        let places = [span.range.start.checked_sub(1), Some(span.range.end)];
        places.into_iter().flatten().filter_map(|at| self.cut.words.get(at)).map(|word| word.folded.as_str())
    }

    /// Whether the words around are those of a sentence: common ones, and beside the name such as no name has.
    fn stands_free(&self, span: &Span) -> bool {
        let need = span.is_need();
        let beside = |word: &str| {
            let said = if need { vocabulary::is_beside_need(word) } else { vocabulary::is_beside(word) };
            (said && !vocabulary::is_joint(word)) || vocabulary::is_cue(word)
        };
        let led = self.neighbours(span).any(|word| vocabulary::is_filler(word) || vocabulary::is_cue(word));
        let known =
            |word: &str| vocabulary::is_common(word) || vocabulary::is_beside(word) || vocabulary::is_number(word);
        led && self.neighbours(span).all(beside)
            && self.outside(span).all(|(at, word)| known(word) || self.is_described(at, span))
            && (need || self.cue || (!span.common && span.letters >= LETTERS))
    }

    /// "quitter whatsapp pour kdrive" is about WhatsApp, "doodle jump" is something else.
    fn stands_among_others(&self, span: &Span) -> bool {
        let led = self.neighbours(span).any(vocabulary::is_filler);
        self.cue && led && !span.is_need() && !span.common && span.letters >= AMONG_OTHERS_LETTERS
    }
}

/// Whether a service or software serves a need.
fn serves(catalogue: &Catalogue, hit: &Hit, need: u32) -> bool {
    let id = catalogue.tables.stores.needs.id(need);
    let served = match hit.target {
        NameTarget { kind: NameKind::Service, index, .. } => catalogue.kept_service(index).map(|r| &r.needs),
        NameTarget { kind: NameKind::Software, index, .. } => catalogue.kept_software(index).map(|r| &r.needs),
        NameTarget { kind: NameKind::Need | NameKind::Hoster, .. } => return false,
    };
    served.is_ok_and(|served| served.iter().any(|other| other == id))
}
