//! Names by the bag of their words and by their sound. Worked out at the first question that needs it rather than packed:
//! a browser would download what nothing makes smaller.

use super::tables::NameIndex;
use super::{How, NameKind, NameTarget};
use crate::text::{bag, hash, sound};
use std::borrow::Cow;

/// Targets by the hash of a text, smallest first.
#[derive(Debug, Default)]
pub(crate) struct Hashed(Vec<(u64, u32)>);

impl Hashed {
    fn of(mut all: Vec<(u64, u32)>) -> Self {
        all.sort_unstable();
        all.dedup();
        Self(all)
    }

    /// The targets of one hash.
    pub(crate) fn get(&self, hash: u64) -> impl Iterator<Item = NameTarget> + '_ {
        let first = self.0.partition_point(|(known, _)| *known < hash);
        let rest = self.0.get(first..).unwrap_or_default();
        rest.iter().take_while(move |(known, _)| *known == hash).filter_map(|(_, target)| NameTarget::unpack(*target))
    }
}

/// What names are found by when they are not typed as they are written.
#[derive(Debug, Default)]
pub(crate) struct NameHashes {
    /// By the bag of the name's words.
    pub(crate) bags: Hashed,
    /// By the sound of the name; needs are no names that are heard.
    pub(crate) sounds: Hashed,
}

impl NameHashes {
    pub(super) fn of(names: &NameIndex<'_>) -> Self {
        let rows = || {
            let pairs = names.keys.iter().zip(names.targets.iter());
            let pairs = pairs.filter_map(|(key, target)| Some((key, NameTarget::unpack(target)?)));
            pairs.filter(|(_, target)| target.how != How::Reordered)
        };
        let squash = |key: &str| key.replace(' ', "");
        // Which target a text is of, as one number.
        let one = |text: &str, target: NameTarget| hash(text) ^ u64::from(target.pack());
        let several = rows().filter(|(key, _)| key.contains(' '));
        let mut squashed: Vec<u64> = several.map(|(key, target)| one(&squash(key), target)).collect();
        squashed.sort_unstable();
        let (mut bags, mut sounds) = (Vec::new(), Vec::new());
        for (key, target) in rows() {
            let whole = key.contains(' ');
            let glued = if whole { Cow::Owned(squash(key)) } else { Cow::Borrowed(key) };
            // Several words that are written as one are no bag of one.
            if whole || squashed.binary_search(&one(&glued, target)).is_err() {
                bags.extend(bag(key).map(|bag| (hash(&bag), target.pack())));
            }
            if target.kind != NameKind::Need {
                sounds.extend(sound(&glued).map(|sound| (hash(&sound), target.pack())));
            }
        }
        Self { bags: Hashed::of(bags), sounds: Hashed::of(sounds) }
    }
}
