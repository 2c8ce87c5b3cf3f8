//! Names by the bag of their words and by their sound. Worked out at the first question that needs it rather than packed:
//! a browser would download what nothing makes smaller.

use super::tables::{ABROAD, NameIndex, Tables};
use super::{How, NameKind, NameTarget};
use crate::model::{HosterNames, unpack};
use crate::text::{bag, fold, hash, spoken, squash};
use std::borrow::Cow;
use std::collections::BTreeSet;

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

/// Letters from which a name is looked for by its sound.
const HEARD_LETTERS: usize = 5;

/// What names are found by when they are not typed as they are written.
#[derive(Debug, Default)]
pub(crate) struct NameHashes {
    /// By the bag of the name's words.
    pub(crate) bags: Hashed,
    /// By the sound of the name, of services alone.
    pub(crate) sounds: Hashed,
    /// By the sound of a name of few letters.
    pub(crate) short_sounds: Hashed,
    /// Hosters by folded name, with and without its spaces, in the order of names.
    hosters: Vec<(String, u32)>,
    /// How the hosts of addresses end: "com", "org".
    endings: BTreeSet<String>,
}

impl NameHashes {
    pub(super) fn of(tables: &Tables<'_>) -> Self {
        let (bags, sounds, short_sounds) = of_names(&tables.names);
        let mut hosters = Vec::new();
        for (index, record) in (0u32..).zip(tables.stores.hosters.records.iter()) {
            let Some(names) = unpack::<HosterNames>(record) else { continue };
            let kinds = [
                (std::slice::from_ref(&names.name), How::Name),
                (&names.aka, How::Alias),
                (&names.formerly, How::Formerly),
            ];
            for (names, how) in kinds {
                let packed = NameTarget { kind: NameKind::Hoster, index, how }.pack();
                hosters.extend(names.iter().flat_map(|name| [fold(name), squash(name)]).map(|name| (name, packed)));
            }
        }
        hosters.sort_unstable();
        hosters.dedup();
        // Rules that hold abroad end in a name.
        let home = tables.urls.hosts.iter().zip(tables.urls.forms.iter()).filter(|(_, form)| form & ABROAD == 0);
        let endings = home.filter_map(|(host, _)| host.rsplit_once('.')).map(|(_, ending)| ending.to_owned()).collect();
        Self { bags, sounds, short_sounds, hosters, endings }
    }

    /// The hosters of a folded name.
    pub(crate) fn hosters(&self, name: &str) -> impl Iterator<Item = NameTarget> {
        self.hosters_from(name).take_while(move |(known, _)| *known == name).map(|(_, target)| target)
    }

    /// Hosters by name, from one name on.
    pub(crate) fn hosters_from(&self, name: &str) -> impl Iterator<Item = (&str, NameTarget)> {
        let first = self.hosters.partition_point(|(known, _)| known.as_str() < name);
        let rest = self.hosters.get(first..).unwrap_or_default().iter();
        rest.filter_map(|(name, target)| Some((name.as_str(), NameTarget::unpack(*target)?)))
    }

    /// Whether a known host ends so.
    pub(crate) fn is_ending(&self, label: &str) -> bool {
        self.endings.contains(label)
    }
}

/// By bag and by sound.
fn of_names(names: &NameIndex<'_>) -> (Hashed, Hashed, Hashed) {
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
    let (mut bags, mut sounds, mut short) = (Vec::new(), Vec::new(), Vec::new());
    for (key, target) in rows() {
        let whole = key.contains(' ');
        let glued = if whole { Cow::Owned(squash(key)) } else { Cow::Borrowed(key) };
        // Several words that are written as one are no bag of one.
        if whole || squashed.binary_search(&one(&glued, target)).is_err() {
            bags.extend(bag(key).map(|bag| (hash(&bag), target.pack())));
        }
        // Heard are names of what people leave, and of those not the shortest, which sound like many words.
        if target.kind == NameKind::Service && glued.len() >= HEARD_LETTERS {
            let list = if glued.len() == HEARD_LETTERS { &mut short } else { &mut sounds };
            list.extend(spoken(&glued).map(|sound| (hash(&sound), target.pack())));
        }
    }
    (Hashed::of(bags), Hashed::of(sounds), Hashed::of(short))
}
