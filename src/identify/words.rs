//! Common words and names of people, and brands of others, packed into filters that take a few bits a word.

use crate::container::{self, Container, Form, Tag};
use crate::error::{Error, ErrorKind};
use crate::text::{fold, squash};
use once_cell::sync::Lazy;
use std::collections::BTreeSet;
use twox_hash::XxHash3_64;

/// Made by `degafam data words` from `data/words/`.
static WORDS: &[u8] = include_bytes!("../../data/words.bin");

/// Packed words: in each section the bits of a Bloom filter.
static FORM: Form = Form {
    kind: *b"word",
    format: 3,
    // The first in a container.
    least: 2,
    oldest: 2,
    not_one: ErrorKind::NotACatalogue,
    too_new: ErrorKind::CatalogueTooNew,
    too_old: ErrorKind::CatalogueTooOld,
    damaged: ErrorKind::CatalogueDamaged,
};
/// Common words and names of people.
const COMMON: Tag = *b"bits";
/// Names of brands, which came with format 3.
const BRANDS: Tag = *b"bran";

static FILTERS: Lazy<[&'static [u8]; 2]> = Lazy::new(|| {
    let file = Container::open_trusted(&FORM, WORDS).ok();
    let section = |tag| file.as_ref().and_then(|file| WORDS.get(file.section(tag)?)).unwrap_or_default();
    [section(COMMON), section(BRANDS)]
});

/// Bits a word: one unknown word in a hundred is taken for a known one, which costs no more than a typing mistake that is
/// shown as a suggestion.
const BITS: usize = 10;
/// Bits a brand: one unknown name in three hundred.
const BRAND_BITS: usize = 12;
/// Places set a word: the most telling number for so many bits.
const PLACES: u64 = 7;

/// Whether the folded word is a common one or the name of a person.
pub(super) fn is_listed(word: &str) -> bool {
    let [common, _] = *FILTERS;
    holds(common, word)
}

/// Whether the folded name without spaces is a brand that somebody else has: what is spelled like it means that, and no
/// name that it resembles.
pub(super) fn is_brand(squashed: &str) -> bool {
    let [_, brands] = *FILTERS;
    holds(brands, squashed)
}

fn holds(filter: &[u8], word: &str) -> bool {
    !filter.is_empty() && places(word, filter.len()).all(|at| is_set(filter, at))
}

/// Packs words and brands into the filters that tell them from slips.
///
/// # Errors
/// [`ErrorKind::CatalogueBuild`] for more words than 4 GB hold.
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
    let words = filter(words.into_iter().map(fold).collect(), BITS);
    let brands = filter(brands.into_iter().map(squash).collect(), BRAND_BITS);
    // The lists have no date.
    container::write(&FORM, 0, &[(COMMON, words), (BRANDS, brands)])
}

fn filter(mut words: BTreeSet<String>, bits: usize) -> Vec<u8> {
    words.remove("");
    let mut filter = vec![0u8; (words.len() * bits).div_ceil(8)];
    let length = filter.len();
    for at in words.iter().flat_map(|word| places(word, length)) {
        if let Some(byte) = filter.get_mut(at / 8) {
            *byte |= 1 << (at % 8);
        }
    }
    filter
}

fn is_set(bits: &[u8], at: usize) -> bool {
    bits.get(at / 8).is_some_and(|byte| byte >> (at % 8) & 1 == 1)
}

/// The places of a word in a filter of so many bytes: two hashes stand for all (Kirsch and Mitzenmacher, 2006).
fn places(word: &str, bytes: usize) -> impl Iterator<Item = usize> {
    let hash = XxHash3_64::oneshot(word.as_bytes());
    let (first, step) = (hash & 0xffff_ffff, hash >> 32 | 1);
    (0..PLACES).map(move |n| ((first + n * step) % (bytes as u64 * 8)) as usize)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_words_compiled_in_are_whole() {
        assert!(Container::open(&FORM, WORDS).is_ok());
    }
}
