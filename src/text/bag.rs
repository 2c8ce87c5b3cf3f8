use std::borrow::Cow;

/// Articles, prepositions and conjunctions of the four languages: names that differ by them alone are one name.
const LINKS: &[&str] = &[
    "a", "al", "an", "and", "au", "aux", "by", "d", "das", "de", "del", "der", "des", "die", "du", "e", "el", "en",
    "et", "for", "fur", "in", "l", "la", "las", "le", "les", "los", "of", "on", "or", "ou", "par", "pour", "sur",
    "the", "to", "un", "und", "une", "y",
];

/// Words shorter than this keep their last letter: "os", "dns", "bus".
const STEM_CHARACTERS: usize = 4;

/// The words of a folded text without links and plural endings, sorted: "gestionnaire de mots de passe" and "mot de
/// passe (gestionnaire)" have one bag. Nothing when no word is left.
pub(crate) fn bag(folded: &str) -> Option<Cow<'_, str>> {
    let mut stems = folded.split(' ').filter(|w| LINKS.binary_search(w).is_err()).map(stem);
    let (first, second) = (stems.next()?, stems.next());
    let Some(second) = second else { return Some(first) };
    let mut stems: Vec<Cow<'_, str>> = [first, second].into_iter().chain(stems).collect();
    stems.sort_unstable();
    Some(Cow::Owned(stems.join(" ")))
}

/// The word without its plural: French and English `-s`, French `-x`, `-aux` for `-al`.
fn stem(word: &str) -> Cow<'_, str> {
    if word.chars().count() < STEM_CHARACTERS {
        return Cow::Borrowed(word);
    }
    match (word.strip_suffix("eaux"), word.strip_suffix("aux")) {
        (Some(root), _) => Cow::Owned(format!("{root}eau")),
        (_, Some(root)) if root.len() > 2 => Cow::Owned(format!("{root}al")),
        _ => Cow::Borrowed(word.strip_suffix(['s', 'x']).unwrap_or(word)),
    }
}

#[cfg(test)]
mod tests {
    use super::{LINKS, bag};

    #[test]
    fn links_are_sorted() {
        assert!(LINKS.is_sorted());
    }

    #[test]
    fn order_links_and_plurals_do_not_count() {
        assert_eq!(bag("reseaux sociaux"), bag("reseau social"));
        assert_eq!(bag("gestionnaire de mots de passe"), bag("mot de passe gestionnaire"));
        assert_eq!(bag("docs google"), bag("google doc"));
        assert_ne!(bag("os"), bag("o"));
        assert_eq!(bag("de la"), None);
    }
}
