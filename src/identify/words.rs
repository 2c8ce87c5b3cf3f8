//! Common words and names of people, packed into a filter that takes ten bits a word.

use crate::container::{self, Container, Form};
use crate::error::{Error, ErrorKind};
use once_cell::sync::Lazy;
use twox_hash::XxHash3_64;

/// Common words and names of people, made by `degafam data words` from `data/words/`.
static WORDS: &[u8] = include_bytes!("../../data/words.bin");

/// Packed words: one section, the bits of a Bloom filter.
static FORM: Form = Form {
    kind: *b"word",
    format: 2,
    // The first in a container.
    least: 2,
    oldest: 2,
    not_one: ErrorKind::NotACatalogue,
    too_new: ErrorKind::CatalogueTooNew,
    too_old: ErrorKind::CatalogueTooOld,
    damaged: ErrorKind::CatalogueDamaged,
};
const BLOOM: [u8; 4] = *b"bits";

static FILTER: Lazy<&'static [u8]> = Lazy::new(|| {
    let file = Container::open_trusted(&FORM, WORDS).ok();
    file.and_then(|file| WORDS.get(file.section(BLOOM)?)).unwrap_or_default()
});

/// Bits a word and places set a word: one unknown word in a hundred is taken for a known one, which costs no more than
/// a typing mistake that is shown as a suggestion.
const BITS: usize = 10;
const PLACES: u64 = 7;

/// Whether the folded word is one of them.
pub(super) fn is_listed(word: &str) -> bool {
    !FILTER.is_empty() && places(word, FILTER.len()).all(|at| is_set(&FILTER, at))
}

/// Packs words into the filter that tells common words from slips.
///
/// # Errors
/// [`ErrorKind::CatalogueBuild`] for more words than 4 GB hold.
///
/// ```
/// let packed = degafam::curate::pack_words(["bonjour", "maison"])?;
/// assert!(packed.starts_with(b"degafam"));
/// # Ok::<(), degafam::Error>(())
/// ```
pub fn pack_words<'a>(words: impl IntoIterator<Item = &'a str>) -> Result<Vec<u8>, Error> {
    let words: std::collections::BTreeSet<String> =
        words.into_iter().map(crate::text::fold).filter(|w| !w.is_empty()).collect();
    let mut bits = vec![0u8; (words.len() * BITS).div_ceil(8)];
    let length = bits.len();
    for at in words.iter().flat_map(|word| places(word, length)) {
        if let Some(byte) = bits.get_mut(at / 8) {
            *byte |= 1 << (at % 8);
        }
    }
    // The lists have no date.
    container::write(&FORM, 0, &[(BLOOM, bits)])
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
