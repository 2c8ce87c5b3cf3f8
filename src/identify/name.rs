//! Names that are spelled right: the whole text, its words in another order, or a name among other words.

use super::hit::{Hit, MatchedBy};
use super::vocabulary;
use crate::catalogue::{Catalogue, NameKind};
use crate::text::{bag, hash, sound, squash};

/// Sureness left when only order, links, plurals or fillers differ: all words are there.
const REORDERED: f64 = 0.95;
/// Sureness left when only the sound is right.
const HEARD: f64 = 0.85;
/// Letters of a text that can only sound like a name of few.
const SHORT: usize = 4;

/// Readings whose name is the text, up to folding and spaces.
pub(super) fn exact(catalogue: &Catalogue, folded: &str) -> Vec<Hit> {
    let hits = lookup(catalogue, folded);
    if hits.is_empty() && folded.contains(' ') { lookup(catalogue, &folded.replace(' ', "")) } else { hits }
}

/// Readings whose words are those of the text, in any order, without links and plurals.
pub(super) fn words(catalogue: &Catalogue, folded: &str) -> Vec<Hit> {
    let Some(found) = bag(folded) else { return Vec::new() };
    let targets = catalogue.hashes().bags.get(hash(&found));
    // A single word that lacks an article or a plural is a name of its own ("GOG", "Gogs"), but for needs.
    let one = !found.contains(' ');
    let how = |kind| if one && kind != NameKind::Need { MatchedBy::Resemblance } else { MatchedBy::Words };
    targets.map(|target| Hit::exact(target).weaker(how(target.kind), REORDERED)).collect()
}

/// Hosters of that name.
pub(super) fn hoster(catalogue: &Catalogue, folded: &str) -> Vec<Hit> {
    catalogue.hashes().hosters(folded).map(Hit::exact).collect()
}

/// Readings that sound like what was typed, or the family that does, unless it is a word of its own. What has few letters
/// is a name that has few.
pub(super) fn heard(catalogue: &Catalogue, typed: &str) -> (Vec<Hit>, Option<u32>) {
    let squashed = squash(typed);
    let Some(sound) = sound(typed).filter(|_| !vocabulary::is_common(&squashed)) else { return Default::default() };
    let family = catalogue.family_names().heard(&sound);
    if family.is_some() {
        return (Vec::new(), family);
    }
    let hashes = catalogue.hashes();
    let long = (squashed.len() > SHORT).then(|| hashes.sounds.get(hash(&sound)));
    let targets = hashes.short_sounds.get(hash(&sound)).chain(long.into_iter().flatten());
    (targets.map(|target| Hit::exact(target).weaker(MatchedBy::Typo, HEARD)).collect(), None)
}

/// All targets of one folded name.
pub(super) fn lookup(catalogue: &Catalogue, key: &str) -> Vec<Hit> {
    catalogue.tables.names.get(key).map(Hit::exact).collect()
}
