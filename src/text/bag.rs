/// Articles, prepositions and conjunctions of the four languages: names that differ by them alone are one name.
const LINKS: &[&str] = &[
    "a", "al", "an", "and", "au", "aux", "by", "d", "das", "de", "del", "der", "des", "die", "du", "e", "el", "en",
    "et", "for", "fur", "in", "l", "la", "las", "le", "les", "los", "of", "on", "or", "ou", "par", "pour", "sur",
    "the", "to", "und", "un", "une", "y",
];

/// Words shorter than this keep their last letter: "os", "dns", "bus".
const STEM_LETTERS: usize = 4;

/// The words of a folded text without links and plural endings, sorted: "gestionnaire de mots de passe" and "mot de
/// passe (gestionnaire)" have one bag. Nothing when no word is left.
pub(crate) fn bag(folded: &str) -> Option<String> {
    let mut words: Vec<&str> = folded.split(' ').filter(|w| !LINKS.contains(w)).collect();
    if words.is_empty() {
        return None;
    }
    let stems: Vec<String> = words.drain(..).map(stem).collect();
    let mut stems: Vec<&str> = stems.iter().map(String::as_str).collect();
    stems.sort_unstable();
    Some(stems.join(" "))
}

/// The word without its plural: French and English `-s`, French `-x`, `-aux` for `-al`.
fn stem(word: &str) -> String {
    if word.chars().count() < STEM_LETTERS {
        return word.to_owned();
    }
    let plain = match (word.strip_suffix("eaux"), word.strip_suffix("aux")) {
        (Some(root), _) => return format!("{root}eau"),
        (_, Some(root)) if root.len() > 2 => return format!("{root}al"),
        _ => word.strip_suffix(['s', 'x']).unwrap_or(word),
    };
    plain.to_owned()
}

#[cfg(test)]
mod tests {
    use super::bag;

    #[test]
    fn order_links_and_plurals_do_not_count() {
        assert_eq!(bag("reseaux sociaux"), bag("reseau social"));
        assert_eq!(bag("gestionnaire de mots de passe"), bag("mot de passe gestionnaire"));
        assert_eq!(bag("docs google"), bag("google doc"));
        assert_ne!(bag("os"), bag("o"));
        assert_eq!(bag("de la"), None);
    }
}
