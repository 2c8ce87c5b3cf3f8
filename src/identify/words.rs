//! Common words, and brands of others, packed into filters that take nine bits a word
//! (T. M. Graf and D. Lemire, "Binary fuse filters", 2022).

use crate::container::{self, Container, Form, Tag};
use crate::error::{Error, ErrorKind};
use crate::text::{fold, hash, squash};
use once_cell::sync::Lazy;
use std::collections::BTreeSet;
use xorf::{BinaryFuse8, BinaryFuse8Ref, DmaSerializable, Filter as _, FilterRef};

/// Made by `degafam data words` from `data/words/`.
static WORDS: &[u8] = include_bytes!("../../data/words.bin");

/// Packed words: in each section a filter.
static FORM: Form = Form {
    kind: *b"word",
    format: 3,
    // The first with these filters.
    least: 3,
    oldest: 3,
    not_one: ErrorKind::NotACatalogue,
    too_new: ErrorKind::CatalogueTooNew,
    too_old: ErrorKind::CatalogueTooOld,
    damaged: ErrorKind::CatalogueDamaged,
};
/// Common words.
const COMMON: Tag = *b"bits";
/// Names of brands, which came with format 3.
const BRANDS: Tag = *b"bran";
/// The same names under other hashes: who is in both by chance is one in 60,000, and a sentence is seldom silenced.
const BRANDS_AGAIN: Tag = *b"brn2";

type Filter = BinaryFuse8Ref<'static>;

static FILTERS: Lazy<Option<[Filter; 3]>> = Lazy::new(|| {
    let file = Container::open_trusted(&FORM, WORDS).ok()?;
    let filter = |tag| {
        let section = file.section(tag).and_then(|range| WORDS.get(range))?;
        let (descriptor, prints) = section.split_at_checked(BinaryFuse8::DESCRIPTOR_LEN)?;
        Some(BinaryFuse8Ref::from_dma(descriptor, prints))
    };
    Some([filter(COMMON)?, filter(BRANDS)?, filter(BRANDS_AGAIN)?])
});

/// Whether the folded word is a common one.
pub(super) fn is_listed(word: &str) -> bool {
    FILTERS.as_ref().is_some_and(|[common, ..]| common.contains(&hash(word)))
}

/// Whether the folded name without spaces is a brand that somebody else has: what is spelled like it means that, and no
/// name that it resembles.
pub(super) fn is_brand(squashed: &str) -> bool {
    let hash = hash(squashed);
    FILTERS.as_ref().is_some_and(|[_, brands, again]| brands.contains(&hash) && again.contains(&other(hash)))
}

/// Another hash of the same text.
fn other(hash: u64) -> u64 {
    hash.rotate_left(32)
}

/// Packs words and brands into the filters that tell them from slips.
///
/// # Errors
/// [`ErrorKind::CatalogueBuild`] when no filter can be made of them.
///
/// ```
/// let packed = degafam::curate::pack_words(["bonjour", "maison"], ["Example Corp."])?;
/// assert!(packed.starts_with(b"degafam"));
/// # Ok::<(), degafam::Error>(())
/// ```
pub fn pack_words<'a>(
    words: impl IntoIterator<Item = &'a str>,
    brands: impl IntoIterator<Item = &'a str>,
) -> Result<Vec<u8>, Error> {
    let words = filter(words.into_iter().map(fold).collect(), |hash| hash)?;
    let brands: BTreeSet<String> = brands.into_iter().map(squash).collect();
    let (again, brands) = (filter(brands.clone(), other)?, filter(brands, |hash| hash)?);
    // The lists have no date.
    container::write(&FORM, 0, &[(COMMON, words), (BRANDS, brands), (BRANDS_AGAIN, again)])
}

/// One unknown word in 250 is taken for one of these, which costs no more than a typing mistake that is shown as a
/// suggestion.
fn filter(words: BTreeSet<String>, key: fn(u64) -> u64) -> Result<Vec<u8>, Error> {
    let hashes: BTreeSet<u64> = words.iter().filter(|word| !word.is_empty()).map(|word| key(hash(word))).collect();
    let hashes: Vec<u64> = hashes.into_iter().collect();
    let filter = BinaryFuse8::try_from(&hashes);
    let filter = filter.map_err(|reason| Error::new(ErrorKind::CatalogueBuild).plain("reason", reason))?;
    let mut section = vec![0; BinaryFuse8::DESCRIPTOR_LEN];
    filter.dma_copy_descriptor_to(&mut section);
    section.extend(filter.dma_fingerprints());
    Ok(section)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_words_compiled_in_are_whole() {
        assert!(Container::open(&FORM, WORDS).is_ok());
    }
}
