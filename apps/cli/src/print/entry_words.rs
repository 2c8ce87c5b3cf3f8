//! Words of a hoster's entry that belong to no fact: groups, and what stands between. The facts bring their own.

use degafam::Lang;

const WORDS: &[(&str, [&str; 4])] = &[
    ("place", ["Place", "Lieu", "Ort", "Lugar"]),
    ("form", ["Form", "Forme", "Form", "Forma"]),
    ("membership", ["Membership", "Collectifs", "Mitgliedschaft", "Colectivos"]),
    ("audience", ["Audience", "Public", "Publikum", "Público"]),
    ("links", ["Links", "Liens", "Verweise", "Enlaces"]),
    ("criteria", ["Criteria", "Critères", "Kriterien", "Criterios"]),
    ("offers", ["Offers", "Offres", "Angebote", "Ofertas"]),
    ("asides", ["Set aside", "Mis de côté", "Zurückgestellt", "Dejado de lado"]),
    ("contradictions", ["Contradictions", "Contradictions", "Widersprüche", "Contradicciones"]),
    ("sources", ["Sources", "Sources", "Quellen", "Fuentes"]),
    ("seat", ["seat", "siège", "Sitz", "sede"]),
    ("kind", ["kind", "genre", "Art", "tipo"]),
    ("also", ["also called", "aussi nommé", "auch genannt", "también llamado"]),
    ("formerly", ["formerly", "autrefois", "früher", "antes"]),
    ("until", ["until", "jusqu’à", "bis", "hasta"]),
    ("from", ["since", "depuis", "seit", "desde"]),
    ("sign_up", ["sign up", "inscription", "Anmeldung", "registro"]),
    ("unnamed", ["software not named", "logiciel non nommé", "Software nicht genannt", "programa no indicado"]),
    ("seen", ["seen", "vu", "gesehen", "visto"]),
    ("no_address", ["no address", "sans adresse", "ohne Adresse", "sin dirección"]),
];

/// The word of a key; the key itself for one that the table lacks, which a test forbids.
pub(super) fn entry_word(key: &str, lang: Lang) -> String {
    let row = WORDS.iter().find(|(known, _)| *known == key);
    row.and_then(|(_, texts)| texts.get(lang as usize)).copied().unwrap_or(key).to_owned()
}

#[cfg(test)]
mod tests {
    use super::WORDS;

    #[test]
    fn every_key_that_is_printed_has_its_word_once() {
        let known = |key: &str| WORDS.iter().filter(|(k, _)| *k == key).count();
        let used = include_str!("entry.rs").split("w(\"").skip(1).filter_map(|rest| rest.split('"').next());
        used.for_each(|key| assert_eq!(known(key), 1, "{key}"));
        for (_, texts) in WORDS {
            assert!(texts.iter().all(|text| !text.is_empty()));
        }
    }
}
