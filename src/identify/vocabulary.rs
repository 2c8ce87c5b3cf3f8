//! Words that are words: what they mean by themselves decides whether a name beside them is meant.

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

/// Shorter words are not listed: they are words of some language, all of them.
const LISTED_CHARACTERS: usize = 4;

/// Companies and brands that head many names: alone such a word means what the catalogue says, beside another name it
/// adds nothing ("Word Microsoft"), beside unknown words it means nothing here ("Google Pixel").
const HOUSES: &[&str] = &[
    "adobe",
    "amazon",
    "apple",
    "atlassian",
    "facebook",
    "google",
    "meta",
    "microsoft",
    "mozilla",
    "oracle",
    "orange",
    "samsung",
    "windows",
    "yahoo",
    "yandex",
    "zoho",
];

/// Words that say what is to be done with a service, or that it is one: they never say which.
const FILLERS: &[&str] = &[
    "a",
    "abandonner",
    "acces",
    "account",
    "adresse",
    "ads",
    "ai",
    "aller",
    "alternativ",
    "alternativa",
    "alternativas",
    "alternative",
    "alternativen",
    "alternatives",
    "an",
    "api",
    "app",
    "appli",
    "application",
    "applications",
    "apps",
    "arreter",
    "au",
    "autre",
    "aux",
    "avec",
    "avoid",
    "besoin",
    "besoins",
    "best",
    "better",
    "boite",
    "by",
    "cherche",
    "chercher",
    "chez",
    "chose",
    "close",
    "comme",
    "comment",
    "compte",
    "comptes",
    "cree",
    "creer",
    "d",
    "de",
    "debarrasser",
    "definitivement",
    "degoogle",
    "dejar",
    "del",
    "delete",
    "depuis",
    "der",
    "des",
    "desde",
    "desinstaller",
    "detox",
    "die",
    "dois",
    "du",
    "ein",
    "eine",
    "el",
    "en",
    "equivalent",
    "equivalente",
    "equivalents",
    "equivaut",
    "ersatz",
    "ersetzen",
    "ethical",
    "ethique",
    "ex",
    "export",
    "exporter",
    "faire",
    "fermer",
    "finir",
    "for",
    "free",
    "frei",
    "freie",
    "freier",
    "friendly",
    "from",
    "fur",
    "gratuit",
    "gratuite",
    "gratuitement",
    "how",
    "i",
    "in",
    "instance",
    "instances",
    "instead",
    "j",
    "je",
    "konto",
    "kostenlos",
    "l",
    "la",
    "le",
    "leave",
    "leaving",
    "les",
    "libera",
    "libero",
    "libre",
    "libres",
    "lien",
    "liens",
    "ligne",
    "like",
    "link",
    "logiciel",
    "logiciels",
    "login",
    "looking",
    "ma",
    "marre",
    "meilleur",
    "meilleure",
    "mein",
    "meine",
    "mes",
    "mi",
    "migrate",
    "migration",
    "migrer",
    "mis",
    "mon",
    "my",
    "nos",
    "notre",
    "nous",
    "of",
    "ohne",
    "on",
    "online",
    "open",
    "opensource",
    "ou",
    "outil",
    "outils",
    "par",
    "para",
    "passer",
    "peut",
    "peux",
    "place",
    "plateforme",
    "por",
    "pour",
    "pourquoi",
    "privacy",
    "program",
    "programme",
    "pub",
    "publicite",
    "pubs",
    "qu",
    "que",
    "quel",
    "quelle",
    "quit",
    "quitte",
    "quitter",
    "quitting",
    "reemplazar",
    "remplacant",
    "remplacants",
    "remplace",
    "remplacement",
    "remplacer",
    "remplacerait",
    "remplacez",
    "replace",
    "replacement",
    "replacing",
    "respectful",
    "sans",
    "se",
    "server",
    "serveur",
    "serveurs",
    "service",
    "services",
    "sin",
    "site",
    "sites",
    "software",
    "something",
    "source",
    "souverain",
    "statt",
    "stop",
    "substitute",
    "successeur",
    "successor",
    "supprimer",
    "sur",
    "switch",
    "the",
    "to",
    "tool",
    "tools",
    "type",
    "un",
    "una",
    "une",
    "uninstall",
    "use",
    "using",
    "utilisation",
    "utilise",
    "utiliser",
    "verlassen",
    "vers",
    "veux",
    "via",
    "vous",
    "want",
    "web",
    "which",
    "with",
    "www",
    "your",
    "zu",
];

/// Things found inside services: beside a service's name they mean that service.
const PARTS: &[&str] = &[
    "bouton",
    "browser",
    "button",
    "chaine",
    "chaines",
    "channel",
    "classeur",
    "client",
    "clip",
    "clips",
    "conference",
    "discussion",
    "doc",
    "docs",
    "document",
    "documents",
    "dossier",
    "dossiers",
    "fichier",
    "fichiers",
    "file",
    "files",
    "group",
    "groupe",
    "groupes",
    "groups",
    "live",
    "mailbox",
    "meeting",
    "meetings",
    "messages",
    "messenger",
    "music",
    "musique",
    "navigateur",
    "page",
    "pages",
    "partage",
    "photo",
    "photos",
    "playlist",
    "playlists",
    "pod",
    "pods",
    "post",
    "posts",
    "profil",
    "profile",
    "profiles",
    "reunion",
    "reunions",
    "salon",
    "stories",
    "story",
    "tableau",
    "tableaux",
    "tickets",
    "video",
    "videos",
];

/// Words that say of a need how it is served, not which it is.
const MANNERS: &[&str] = &[
    "collaboratif",
    "collaboratifs",
    "collaborative",
    "commun",
    "en",
    "gestion",
    "hosted",
    "management",
    "numerique",
    "partage",
    "partagee",
    "partages",
    "personnel",
    "prive",
    "secure",
    "securise",
    "securisee",
    "shared",
    "simple",
];

/// Whether the folded word adds nothing beside a need.
pub(super) fn is_beside_need(word: &str) -> bool {
    is_filler(word) || MANNERS.binary_search(&word).is_ok()
}

/// Whether the folded word says only that something is left or sought.
pub(super) fn is_filler(word: &str) -> bool {
    FILLERS.binary_search(&word).is_ok()
}

/// Whether the folded word heads many names.
pub(super) fn is_house(word: &str) -> bool {
    HOUSES.binary_search(&word).is_ok()
}

/// Whether the folded word adds nothing beside a service's name.
pub(super) fn is_beside(word: &str) -> bool {
    is_filler(word) || PARTS.binary_search(&word).is_ok() || is_house(word)
}

/// Whether the folded word is a common word or the name of a person: it is no slip, and among unknown words no name.
pub(super) fn is_common(word: &str) -> bool {
    word.len() < LISTED_CHARACTERS
        || is_house(word)
        || (!FILTER.is_empty() && places(word, FILTER.len()).all(|at| is_set(&FILTER, at)))
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
    fn tables_are_sorted() {
        assert!([FILLERS, MANNERS, PARTS, HOUSES].iter().all(|table| table.is_sorted()));
    }

    #[test]
    fn the_words_compiled_in_are_whole() {
        assert!(Container::open(&FORM, WORDS).is_ok());
    }

    #[test]
    fn common_words_are_known_and_slips_are_not() {
        for word in ["maison", "phone", "lyon", "plage", "claude", "google"] {
            assert!(is_common(word), "{word}");
        }
        for word in ["gmial", "youtbe", "qwertyuiop", "peertub"] {
            assert!(!is_common(word), "{word}");
        }
    }
}
