//! What was found in a list, each once, in the order of first appearance.

use super::address;
use crate::catalogue::is_hidden;
use serde::Serialize;
use std::collections::BTreeMap;

/// Characters of a name at most: twice what the longest sentence of a wish has; what is longer was pasted by mistake.
const TEXT: usize = 200;

/// One thing of a list that somebody may want to leave.
///
/// ```
/// use degafam::formats::{Limits, WantedList};
/// let list = WantedList::read(b"gogle docs\nhttps://trello.com/b/x\ntrello.com/b", &Limits::default())?;
/// assert_eq!((list.entries[1].text.as_str(), list.entries[1].times), ("trello.com/b", 2));
/// # Ok::<(), degafam::Error>(())
/// ```
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[non_exhaustive]
pub struct WantedEntry {
    /// A name as somebody typed it, or of an address its host and the first part of its path (`docs.google.com/document`).
    pub text: String,
    /// How often it stands in the list.
    pub times: usize,
}

/// The entries so far.
#[derive(Debug)]
pub(super) struct Found {
    /// Place and times by text.
    entries: BTreeMap<String, (usize, usize)>,
    pub(super) passed_over: usize,
    taken: usize,
    most: usize,
}

impl Found {
    /// Nothing yet; at most so many different entries.
    pub(super) fn new(most: usize) -> Self {
        Self { entries: BTreeMap::new(), passed_over: 0, taken: 0, most }
    }

    /// Takes an entry, unless it is one too many.
    pub(super) fn take(&mut self, text: String) {
        let place = self.entries.len();
        if let Some((_, times)) = self.entries.get_mut(&text) {
            *times += 1;
        } else if place < self.most {
            self.entries.insert(text, (place, 1));
        } else {
            return self.pass();
        }
        self.taken += 1;
    }

    /// Takes an address, if it leads to a service of the web.
    pub(super) fn address(&mut self, address: &str) {
        match address::service(address) {
            Some(service) => self.take(service),
            None => self.pass(),
        }
    }

    /// Takes a name as it was typed, if it can be one.
    pub(super) fn name(&mut self, typed: &str) {
        let fits = typed.chars().nth(TEXT).is_none() && !typed.chars().any(is_hidden);
        if fits && typed.chars().any(char::is_alphanumeric) { self.take(typed.to_owned()) } else { self.pass() }
    }

    /// Counts what is passed over.
    pub(super) fn pass(&mut self) {
        self.passed_over += 1;
    }

    /// Reads one row or line; counts it as passed over where nothing in it was taken or passed over.
    pub(super) fn item(&mut self, read: impl FnOnce(&mut Self)) {
        let before = self.so_far();
        read(self);
        self.pass_if_still(before);
    }

    /// How much was taken and passed over.
    pub(super) fn so_far(&self) -> (usize, usize) {
        (self.taken, self.passed_over)
    }

    /// Counts an item as passed over, if nothing came of it.
    pub(super) fn pass_if_still(&mut self, before: (usize, usize)) {
        if before == self.so_far() {
            self.pass();
        }
    }

    /// The entries in the order in which they came.
    pub(super) fn entries(self) -> Vec<WantedEntry> {
        let mut entries: Vec<_> = self.entries.into_iter().collect();
        entries.sort_unstable_by_key(|(_, (place, _))| *place);
        entries.into_iter().map(|(text, (_, times))| WantedEntry { text, times }).collect()
    }
}

/// What tests compare: the texts, and how many were passed over.
#[cfg(test)]
pub(super) type Listed = (Vec<String>, usize);

#[cfg(test)]
pub(super) fn listed<const N: usize>(texts: [&str; N], passed_over: usize) -> Listed {
    (texts.map(str::to_owned).to_vec(), passed_over)
}

#[cfg(test)]
impl Found {
    pub(super) fn listed(self) -> Listed {
        let passed_over = self.passed_over;
        (self.entries().into_iter().map(|entry| entry.text).collect(), passed_over)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn equal_entries_are_counted_and_more_than_the_limit_passed_over() {
        let mut found = Found::new(2);
        ["b", "a", "b", "c", "a", "b"].into_iter().for_each(|name| found.name(name));
        found.item(|_| ());
        found.item(|found| found.name("a"));
        assert_eq!(found.passed_over, 2, "one too many, one empty item");
        let entries: Vec<(String, usize)> = found.entries().into_iter().map(|e| (e.text, e.times)).collect();
        assert_eq!(entries, [("b".to_owned(), 3), ("a".to_owned(), 3)]);
    }

    #[test]
    fn what_can_be_no_name_is_passed_over() {
        let mut found = Found::new(9);
        let long = "é".repeat(TEXT + 1);
        ["a\u{7}b", "a\u{202e}b", "---", "", &long].into_iter().for_each(|name| found.name(name));
        assert_eq!(found.passed_over, 5);
        found.name(&"é".repeat(TEXT));
        assert_eq!(found.entries().len(), 1);
    }
}
