//! Addresses changed at random, from a fixed seed: none brings anything down, runs code, or passes for another.
//!
//! `PROPTEST_CASES=1000000 cargo test --release -p degafam --test library mutated` runs longer, `PROPTEST_RNG_SEED=7` elsewhere.

use degafam::{Catalogue, Identification, Match, MatchedBy, NameKind, curate::identify};
use proptest::{prelude::*, sample::Index, test_runner::RngSeed};
use std::{collections::BTreeMap, sync::OnceLock};
use url::{ParseError, Url};

const CORPUS: &str = include_str!("../../addresses/corpus.txt");
/// At least so many inputs in each run.
const CASES: u32 = 12_000;
/// Bytes that no query needs: the heaviest of a million asked for a tenth of it. They stand for work, since whoever
/// works long here also asks for much, and unlike time they are the same on every machine.
const HEAP: u64 = 4 << 20;
/// Schemes that run code or read files, which are refused however they are written.
const CODE: [&str; 3] = ["javascript:", "data:", "file:"];

/// What is put into an address to make it another, or to make it pass for another.
const PIECES: [&str; 40] = [
    ".",
    "..",
    "/",
    "//",
    "\\",
    "@",
    ":",
    "?",
    "#",
    "%2e",
    "%00",
    "%2f",
    ":80",
    ":99999",
    "://",
    "http:",
    "https://",
    "ftp://",
    "javascript:",
    "data:",
    "file:",
    "FiLe:",
    "www.",
    "xn--",
    ".evil.example",
    "evil.example/",
    ".co.uk",
    ".com",
    "google.com",
    "[::1]",
    " ",
    "\t",
    "\n",
    "\u{0}",
    "\u{1}",
    "\u{200b}",
    "\u{ad}",
    "。",
    "о",
    "ａ",
];

/// One change: which, where, and how far.
type Change = (u8, Index, Index, char);

fn changed(text: &str, (kind, at, other, c): &Change) -> String {
    let mut letters: Vec<char> = text.chars().collect();
    let (start, end) = (at.index(letters.len() + 1), other.index(letters.len() + 1));
    let range = start.min(end)..start.max(end);
    match kind {
        0..=2 => drop(letters.splice(start..start, PIECES[other.index(PIECES.len())].chars())),
        3 => drop(letters.drain(range)),
        4 => letters.truncate(start),
        5 => letters.insert(start, *c),
        6 => letters[range]
            .iter_mut()
            .for_each(|l| *l = if l.is_lowercase() { l.to_ascii_uppercase() } else { l.to_ascii_lowercase() }),
        7 => letters[range].reverse(),
        8 => {
            // Longer and longer, up to where it is refused.
            let again = letters[range].to_vec();
            (0..20).for_each(|_| drop(letters.splice(start..start, again.iter().copied())));
        }
        _ => drop(letters.splice(range, picked(other).chars())),
    }
    letters.into_iter().collect()
}

fn picked(at: &Index) -> &'static str {
    static LINES: OnceLock<Vec<&str>> = OnceLock::new();
    let lines = LINES.get_or_init(|| CORPUS.lines().collect());
    lines[at.index(lines.len())]
}

fn mutated() -> impl Strategy<Value = String> {
    let change = (0u8..10, any::<Index>(), any::<Index>(), any::<char>());
    let changes = prop::collection::vec(change, 0..6);
    (any::<Index>(), changes)
        .prop_map(|(at, changes)| changes.iter().fold(picked(&at).to_owned(), |t, c| changed(&t, c)))
}

/// The domains of each service's and software's rules, as the records give them.
fn domains(kind: NameKind, id: &str) -> &'static [String] {
    static ALL: OnceLock<BTreeMap<(NameKind, String), Vec<String>>> = OnceLock::new();
    let all = ALL.get_or_init(|| {
        let records = Catalogue::embedded().unwrap().records().unwrap();
        let mut all: BTreeMap<_, Vec<String>> = BTreeMap::new();
        let host = |rule: &str| rule.split('/').next().unwrap().trim_start_matches("*.").to_ascii_lowercase();
        let of = |address: &str| Url::parse(address).ok().and_then(|url| url.host_str().map(str::to_owned));
        for service in &records.services {
            let hosts = service.urls.iter().map(|url| host(&url.rule));
            all.entry((NameKind::Service, service.id.clone())).or_default().extend(hosts);
        }
        let sites = records.software.iter().map(|s| (&s.id, s.website.as_deref()));
        let offers = records.hosters.iter().flat_map(|h| &h.offers);
        let offered = offers.filter_map(|o| Some((o.software.as_ref()?, o.url.as_deref())));
        for (id, host) in sites.chain(offered).filter_map(|(id, address)| Some((id, of(address?)?))) {
            let host = host.strip_prefix("www.").unwrap_or(&host).to_owned();
            all.entry((NameKind::Software, id.clone())).or_default().push(host);
        }
        all
    });
    all.get(&(kind, id.to_owned())).map(Vec::as_slice).unwrap_or_default()
}

fn is_under(host: &str, domain: &str) -> bool {
    host == domain || host.strip_suffix(domain).is_some_and(|rest| rest.ends_with('.'))
}

/// Whether the host that a browser would visit lies under a domain of what was claimed. What a browser refuses to visit
/// deceives nobody.
fn is_at_home(text: &str, claimed: &Match) -> bool {
    let text = text.trim();
    let parsed = match Url::parse(text) {
        Ok(url) if matches!(url.scheme(), "http" | "https") => Ok(url),
        Err(error) if error != ParseError::RelativeUrlWithoutBase => return true,
        _ => Url::parse(&format!("https://{}", text.trim_start_matches('/'))),
    };
    let Some(host) = parsed.ok().and_then(|url| url.host_str().map(|h| h.trim_end_matches('.').to_owned())) else {
        return true;
    };
    domains(claimed.kind, &claimed.id).iter().any(|domain| match domain.strip_suffix(".*") {
        None => is_under(&host, domain),
        // Under the ending of any country: one label or two.
        Some(name) => {
            let shorter = |host: &str| host.rsplit_once('.').map(|(name, _)| name.to_owned()).unwrap_or_default();
            let once = shorter(&host);
            is_under(&once, name) || is_under(&shorter(&once), name)
        }
    })
}

/// Without what a reader, or a browser, does not see.
fn seen(text: &str) -> String {
    let unseen = |c: &char| {
        c.is_whitespace() || c.is_control() || matches!(c, '\u{ad}' | '\u{200b}' | '\u{2060}' | '\u{feff}' | '\u{34f}')
    };
    text.chars().filter(|c| !unseen(c)).collect::<String>().to_lowercase()
}

fn checked(text: &str, found: &Identification) -> Result<(), TestCaseError> {
    prop_assert!(!CODE.iter().any(|scheme| seen(text).starts_with(scheme)), "{text:?} is answered");
    for one in found.matched.iter().chain(&found.candidates) {
        prop_assert!((0.0..=1.0).contains(&one.confidence));
        prop_assert!(one.how != MatchedBy::Url || is_at_home(text, one), "{text:?} is taken for {}", one.id);
    }
    prop_assert!(found.candidates.len() <= 6);
    Ok(())
}

proptest! {
    #![proptest_config(super::config(CASES))]

    #[test]
    fn mutated_addresses_deceive_nobody(text in mutated()) {
        let catalogue = Catalogue::embedded().unwrap();
        let before = super::heap::taken();
        let found = identify(catalogue, &text);
        prop_assert!(super::heap::taken() - before < HEAP, "{text:?} asks for too much");
        if let Ok(found) = found {
            checked(&text, &found)?;
        }
    }
}

/// Code and files are refused with every unseen character at every place, in any case, with a space or none behind.
#[test]
fn code_is_refused_however_it_is_written() {
    let catalogue = Catalogue::embedded().unwrap();
    for scheme in CODE {
        for unseen in ["", " ", "\t", "\n", "\r", "\u{0}", "\u{1}", "\u{a0}", "\u{ad}", "\u{200b}", "\u{feff}"] {
            for at in 0..=scheme.len() {
                for rest in ["", " ", "//docs.google.com/", "alert('docs.google.com')"] {
                    let (front, back) = scheme.split_at(at);
                    let text = format!("{front}{unseen}{back}{rest}");
                    for text in [text.to_uppercase(), text] {
                        assert!(identify(catalogue, &text).is_err(), "{text:?}");
                    }
                }
            }
        }
    }
}

/// The check of homes can fail.
#[test]
fn homes_are_told_from_look_alikes() {
    let docs = identify(Catalogue::embedded().unwrap(), "https://docs.google.com/document/").unwrap().matched.unwrap();
    assert!(is_at_home("https://docs.google.com/x", &docs) && is_at_home("docs.google.com", &docs));
    assert!(!is_at_home("https://docs.google.com.evil.example/", &docs));
    assert!(!is_at_home("https://docs.google.com@evil.example/", &docs));
    assert!(RngSeed::Fixed(1) == super::config(1).rng_seed || std::env::var_os("PROPTEST_RNG_SEED").is_some());
}
