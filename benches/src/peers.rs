//! What else one could search names with.

use fst::{Automaton, IntoStreamer, Streamer};
use levenshtein_automata::{DFA, Distance, LevenshteinAutomatonBuilder, SINK_STATE};
use symspell::Verbosity;

/// Most slips that the peers are prepared for.
pub const SLIPS: usize = 2;

/// Names in an automaton, searched with others that accept what is near a text.
#[allow(missing_debug_implementations)]
pub struct Automata {
    set: fst::Set<Vec<u8>>,
    builders: Vec<LevenshteinAutomatonBuilder>,
}

impl Automata {
    /// From folded names in any order.
    #[must_use]
    pub fn new(names: &[String]) -> Self {
        let mut sorted = names.to_vec();
        sorted.sort_unstable();
        let builders = (0..=SLIPS as u8).map(|edits| LevenshteinAutomatonBuilder::new(edits, true)).collect();
        Self { set: fst::Set::from_iter(sorted).unwrap(), builders }
    }

    /// Exact, then one edit, then two; stops at the first that finds something.
    #[must_use]
    pub fn closest(&self, query: &str) -> Vec<String> {
        let tier = |builder: &LevenshteinAutomatonBuilder| {
            let mut stream = self.set.search(Edits(builder.build_dfa(query))).into_stream();
            let mut found = Vec::new();
            while let Some(key) = stream.next() {
                found.push(String::from_utf8_lossy(key).into_owned());
            }
            (!found.is_empty()).then_some(found)
        };
        self.builders.iter().find_map(tier).unwrap_or_default()
    }
}

/// A Levenshtein automaton as fst wants it.
struct Edits(DFA);

impl Automaton for Edits {
    type State = u32;

    fn start(&self) -> u32 {
        self.0.initial_state()
    }

    fn is_match(&self, state: &u32) -> bool {
        matches!(self.0.distance(*state), Distance::Exact(_))
    }

    fn can_match(&self, state: &u32) -> bool {
        *state != SINK_STATE
    }

    fn accept(&self, state: &u32, byte: u8) -> u32 {
        self.0.transition(*state, byte)
    }
}

/// The dictionary of deletions, as the older crate keeps it.
#[allow(missing_debug_implementations)]
pub struct Symspell(symspell::SymSpell<symspell::UnicodeStringStrategy>);

impl Symspell {
    /// From folded names.
    #[must_use]
    pub fn new(names: &[String]) -> Self {
        let mut builder = symspell::SymSpellBuilder::default();
        builder.max_dictionary_edit_distance(SLIPS as i64).prefix_length(7).count_threshold(0);
        let mut built: symspell::SymSpell<symspell::UnicodeStringStrategy> = builder.build().unwrap();
        names.iter().for_each(|name| {
            built.load_dictionary_line(&format!("{name}\t1"), 0, 1, "\t");
        });
        Self(built)
    }

    /// The closest names.
    #[must_use]
    pub fn closest(&self, query: &str) -> Vec<String> {
        self.0.lookup(query, Verbosity::Closest, SLIPS as i64).into_iter().map(|s| s.term).collect()
    }
}

/// The same, as the faster crate keeps it.
#[allow(missing_debug_implementations)]
pub struct FastSymspell(fast_symspell::SymSpell<fast_symspell::UnicodeStringStrategy>);

impl FastSymspell {
    /// From folded names.
    #[must_use]
    pub fn new(names: &[String]) -> Self {
        let mut builder = fast_symspell::SymSpellBuilder::default();
        builder.max_dictionary_edit_distance(SLIPS as i64).prefix_length(7).count_threshold(0);
        let mut built: fast_symspell::SymSpell<fast_symspell::UnicodeStringStrategy> = builder.build().unwrap();
        names.iter().for_each(|name| {
            built.load_dictionary_line(&format!("{name}\t1"), 0, 1, "\t");
        });
        Self(built)
    }

    /// The closest names.
    #[must_use]
    pub fn closest(&self, query: &str) -> Vec<String> {
        let found = self.0.lookup(query, fast_symspell::Verbosity::Closest, SLIPS as i64);
        found.into_iter().map(|s| s.term.to_string()).collect()
    }
}

/// Every name tried with strsim: the distance of the closest, and those at that distance.
#[must_use]
pub fn tried<'a>(names: &'a [String], query: &str) -> (usize, Vec<&'a str>) {
    let (mut least, mut closest) = (usize::MAX, Vec::new());
    for name in names {
        let distance = strsim::osa_distance(name, query);
        if distance < least {
            (least, closest) = (distance, Vec::new());
        }
        if distance == least {
            closest.push(name.as_str());
        }
    }
    (least, closest)
}
