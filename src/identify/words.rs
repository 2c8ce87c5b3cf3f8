//! Common words, and brands of others, packed into filters that take nine bits a word
//! (T. M. Graf and D. Lemire, "Binary fuse filters", 2022).

use crate::container::{self, Container, Form, Tag};
use crate::error::{Error, ErrorKind};
use crate::text::{fold, hash, squash};
use once_cell::sync::OnceCell;
use std::collections::BTreeSet;
use std::sync::atomic::{AtomicBool, Ordering};
use xorf::{BinaryFuse8, BinaryFuse8Ref, DmaSerializable, Filter as _, FilterRef};

/// Made by `degafam data words` from `data/words/`.
#[cfg(feature = "words")]
static WORDS: &[u8] = include_bytes!("../../data/words.bin");
/// The digest in the header of the words that this version was made with: no others are taken.
const DIGEST: [u8; 32] = digest(include_bytes!("../../data/words.bin"));

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

static FILTERS: OnceCell<Option<[Filter; 3]>> = OnceCell::new();
/// Whether something was read without the words, and may have been read otherwise with them.
static MISSED: AtomicBool = AtomicBool::new(false);

const fn digest(file: &[u8]) -> [u8; 32] {
    match file.split_at(container::HEAD).1.first_chunk() {
        Some(digest) => *digest,
        None => [0; 32],
    }
}

fn filters() -> Option<&'static [Filter; 3]> {
    #[cfg(feature = "words")]
    FILTERS.get_or_init(|| read(WORDS));
    if FILTERS.get().is_none() {
        MISSED.store(true, Ordering::Relaxed);
    }
    FILTERS.get()?.as_ref()
}

fn read(words: &'static [u8]) -> Option<[Filter; 3]> {
    let file = Container::open_trusted(&FORM, words).ok()?;
    let filter = |tag| {
        let section = file.section(tag).and_then(|range| words.get(range))?;
        let (descriptor, prints) = section.split_at_checked(BinaryFuse8::DESCRIPTOR_LEN)?;
        Some(BinaryFuse8Ref::from_dma(descriptor, prints))
    };
    Some([filter(COMMON)?, filter(BRANDS)?, filter(BRANDS_AGAIN)?])
}

/// Gives the library its packed words (`data/words.bin`) at run time, once, where the feature `words` leaves them out. Until
/// then, [`words_missed`] tells which readings have to be made anew.
///
/// # Errors
/// [`ErrorKind::NotACatalogue`] for other bytes, [`ErrorKind::CatalogueDamaged`] for other words than this version's own.
///
/// ```
/// use degafam::curate::{give_words, words_missed};
/// assert_eq!(give_words(b"PK".to_vec()).unwrap_err().code(), "not_a_catalogue");
/// assert!(cfg!(not(feature = "words")) || !words_missed());
/// ```
pub fn give_words(bytes: Vec<u8>) -> Result<(), Error> {
    let file = Container::open(&FORM, &bytes)?;
    if file.digest != DIGEST {
        return Err(Error::new(ErrorKind::CatalogueDamaged).plain("reason", "these are the words of another version"));
    }
    FILTERS.get_or_init(|| read(bytes.leak()));
    Ok(())
}

/// Whether, since the last call, something was read that the words may have decided, and they were not there.
#[must_use]
pub fn words_missed() -> bool {
    MISSED.swap(false, Ordering::Relaxed)
}

/// Whether the folded word is a common one.
pub(super) fn is_listed(word: &str) -> bool {
    filters().is_some_and(|[common, ..]| common.contains(&hash(word)))
}

/// Whether the folded name without spaces is a brand that somebody else has: what is spelled like it means that, and no
/// name that it resembles.
pub(super) fn is_brand(squashed: &str) -> bool {
    let hash = hash(squashed);
    filters().is_some_and(|[_, brands, again]| brands.contains(&hash) && again.contains(&other(hash)))
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
        let words = include_bytes!("../../data/words.bin");
        assert_eq!(Container::open(&FORM, words).unwrap().digest, DIGEST);
        assert!(read(words).is_some());
        give_words(words.to_vec()).unwrap();
        assert!(is_listed("maison") && !words_missed());
    }

    #[test]
    fn words_of_another_version_are_refused() {
        let other = pack_words(["bonjour"], ["Example Corp."]).unwrap();
        assert_eq!(give_words(other).unwrap_err().kind(), ErrorKind::CatalogueDamaged);
    }
}
