//! A text cut into words and into the items of its list.

use crate::catalogue::Catalogue;
use crate::identify::name;
use crate::identify::vocabulary;
use crate::text::fold;
use std::ops::Range;

/// More words are a text, not a question; it is searched no further.
const WORDS: usize = 64;

/// A word, and where it was typed.
#[derive(Debug)]
pub(super) struct Word {
    pub(super) folded: String,
    typed: Range<usize>,
    /// Which item of the list it stands in, as far as marks tell.
    item: usize,
}

/// The words of a text.
#[derive(Debug)]
pub(super) struct Cut {
    text: String,
    pub(super) words: Vec<Word>,
}

/// Marks between the items of a list, wherever they stand.
const MARKS: [char; 9] = [',', ';', '•', '|', '/', '(', ')', '[', ']'];
/// Marks that stand alone between items, and otherwise inside names ("Google+", "AT&T", "T-Online").
const LONE_MARKS: [&str; 6] = ["+", "&", "-", "–", "—", "·"];

/// Cuts a text of at least two words; nothing where it has one, or too many.
pub(super) fn cut(catalogue: &Catalogue, text: &str) -> Option<Cut> {
    let mut words: Vec<Word> = Vec::new();
    let mut item = 0;
    let mut start = 0;
    let ends = text.char_indices().filter(|(_, c)| c.is_whitespace() || MARKS.contains(c)).chain([(text.len(), ' ')]);
    for (end, mark) in ends {
        let raw = text.get(start..end).unwrap_or_default();
        if LONE_MARKS.contains(&raw) {
            item += 1;
        } else {
            let trimmed = raw.trim_matches(|c: char| !c.is_alphanumeric() && c != '+' && c != '#');
            let from = start + raw.find(trimmed).unwrap_or_default();
            for folded in fold(raw).split(' ').filter(|word| !word.is_empty()) {
                compound(catalogue, folded, &mut |folded| {
                    words.push(Word { folded: folded.to_owned(), typed: from..from + trimmed.len(), item });
                });
                if words.len() > WORDS {
                    return None;
                }
            }
            item += usize::from(raw.ends_with(':'));
        }
        item += usize::from(MARKS.contains(&mark));
        start = end + mark.len_utf8();
    }
    (words.len() > 1).then(|| Cut { text: text.to_owned(), words })
}

/// Least letters of the name and of the thing of which a compound is made.
const HEAD: usize = 4;
const TAIL: usize = 5;

/// A word, or the two of which a German compound is made: "doodleumfrage" is a poll of Doodle's.
fn compound(catalogue: &Catalogue, word: &str, found: &mut dyn FnMut(&str)) {
    if word.len() < HEAD + TAIL
        || !word.is_ascii()
        || vocabulary::is_common(word)
        || !name::lookup(catalogue, word).is_empty()
    {
        return found(word);
    }
    for at in HEAD..=word.len() - TAIL {
        let (head, tail) = word.split_at(at);
        if vocabulary::is_part(tail)
            && name::lookup(catalogue, head).iter().any(|hit| hit.target.kind == crate::catalogue::NameKind::Service)
        {
            found(head);
            return found(tail);
        }
    }
    found(word);
}

impl Cut {
    /// What was typed for these words.
    pub(super) fn text(&self, range: &Range<usize>) -> String {
        let first = self.words.get(range.start).map_or(0, |word| word.typed.start);
        let last = range.end.checked_sub(1).and_then(|at| self.words.get(at)).map_or(first, |word| word.typed.end);
        self.text.get(first..last).unwrap_or_default().to_owned()
    }

    /// Words that stand in one item, as windows of so many.
    pub(super) fn windows(&self, length: usize) -> impl Iterator<Item = (usize, &[Word])> {
        self.words
            .windows(length)
            .enumerate()
            .filter(|(_, window)| window.first().map(|word| word.item) == window.last().map(|word| word.item))
    }

    /// The items of the list: parted by marks, and by words such as "and" that are in no name.
    pub(super) fn pieces(&self, names: &[Range<usize>]) -> Vec<Range<usize>> {
        let mut pieces: Vec<Range<usize>> = Vec::new();
        let mut start = 0;
        for (at, word) in self.words.iter().enumerate() {
            let item = at.checked_sub(1).and_then(|before| self.words.get(before)).map(|before| before.item);
            if item.is_some_and(|item| item != word.item) {
                pieces.push(start..at);
                start = at;
            }
            if vocabulary::is_joint(&word.folded) && !names.iter().any(|name| name.contains(&at)) {
                pieces.push(start..at);
                start = at + 1;
            }
        }
        pieces.push(start..self.words.len());
        pieces.retain(|piece| !piece.is_empty());
        pieces
    }
}
