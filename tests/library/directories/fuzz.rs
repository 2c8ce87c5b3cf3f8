//! Files damaged in every way: nothing panics, limits hold, and what comes out is fit for the catalogue.

use super::*;
use degafam::model::Hoster;
use proptest::prelude::*;
use proptest::sample::Index;
use proptest::test_runner::{Config, RngAlgorithm, TestError, TestRng, TestRunner};

/// Variants tried of each format; as many as `PROPTEST_CASES` says where that is more.
fn variants() -> u32 {
    Config::default().cases.max(10_000)
}

/// What breaks parsers, and what must not come through.
const SPLINTERS: [&str; 28] = [
    "{",
    "}",
    "[",
    "]",
    ",",
    ":",
    "\"",
    "\\",
    "\\u0000",
    "\\ud800",
    "null",
    "true",
    "-1e999",
    "1e308",
    "\"\"",
    "{}",
    "[]",
    "\u{0}",
    "\u{feff}",
    "\u{202e}",
    "<script>alert(1)</script>",
    "&lt;img src=x&gt;",
    "&amp;lt;b&amp;gt;",
    "javascript:alert(1)",
    "https://a@b.example/",
    "[[x]]\n",
    "a = 1\n",
    "9999-99-99",
];

#[derive(Debug, Clone)]
enum Damage {
    Cut(Index),
    Flip(Index, u8),
    Insert(Index, usize),
    Drop(Index, usize),
    /// A text, a number or a word of the file becomes something else.
    Value(Index, usize),
    Words(Index, String),
    Nest(Index, usize),
    Repeat(Index, Index, usize),
}

fn damage() -> impl Strategy<Value = Damage> {
    let at = any::<Index>;
    prop_oneof![
        1 => at().prop_map(Damage::Cut),
        2 => (at(), 1u8..).prop_map(|(at, mask)| Damage::Flip(at, mask)),
        2 => (at(), 0..SPLINTERS.len()).prop_map(|(at, which)| Damage::Insert(at, which)),
        1 => (at(), 1usize..20).prop_map(|(at, length)| Damage::Drop(at, length)),
        14 => (at(), 0..SPLINTERS.len()).prop_map(|(at, which)| Damage::Value(at, which)),
        9 => (at(), "\\PC{0,120}").prop_map(|(at, words)| Damage::Words(at, words)),
        1 => (at(), 1usize..400).prop_map(|(at, depth)| Damage::Nest(at, depth)),
        1 => (at(), at(), 2usize..30).prop_map(|(from, to, times)| Damage::Repeat(from, to, times)),
    ]
}

/// Where the values of a file stand: its texts, numbers and words.
fn values(bytes: &[u8]) -> Vec<(usize, usize)> {
    let mut found = Vec::new();
    let mut at = 0;
    while at < bytes.len() {
        let start = at;
        if bytes[at] == b'"' {
            at += 1;
            while at < bytes.len() && bytes[at] != b'"' {
                at += if bytes[at] == b'\\' { 2 } else { 1 };
            }
            at = (at + 1).min(bytes.len());
            found.push((start, at));
        } else if bytes[at].is_ascii_alphanumeric() {
            while at < bytes.len() && (bytes[at].is_ascii_alphanumeric() || b".-_".contains(&bytes[at])) {
                at += 1;
            }
            found.push((start, at));
        } else {
            at += 1;
        }
    }
    found
}

fn damaged(bytes: &mut Vec<u8>, damage: &Damage) {
    if bytes.is_empty() {
        return;
    }
    let place = |at: &Index| at.index(bytes.len());
    match damage {
        Damage::Cut(at) => bytes.truncate(place(at)),
        Damage::Flip(at, mask) => {
            let at = place(at);
            bytes[at] ^= mask;
        }
        Damage::Insert(at, which) => {
            let at = place(at);
            bytes.splice(at..at, SPLINTERS[*which].bytes());
        }
        Damage::Drop(at, length) => {
            let at = place(at);
            let end = (at + length).min(bytes.len());
            bytes.drain(at..end);
        }
        Damage::Value(at, which) => put(bytes, at, SPLINTERS[*which]),
        Damage::Words(at, words) => put(bytes, at, &serde_json::to_string(words).unwrap()),
        Damage::Nest(at, depth) => put(bytes, at, &format!("{}{}", "[".repeat(*depth), "]".repeat(*depth))),
        Damage::Repeat(from, to, times) => {
            let (from, to) = (place(from), place(to));
            let piece = bytes[from.min(to)..from.max(to)].repeat(*times);
            bytes.splice(from.max(to)..from.max(to), piece);
        }
    }
}

fn put(bytes: &mut Vec<u8>, at: &Index, text: &str) {
    let values = values(bytes);
    if values.is_empty() {
        return;
    }
    let (from, to) = *at.get(&values);
    // What is no value by itself is put between quotes; escapes stay as they are.
    let text = match serde_json::from_str::<Value>(text) {
        Ok(_) => text.to_owned(),
        Err(_) if text.starts_with('\\') => format!("\"{text}\""),
        Err(_) => serde_json::to_string(text).unwrap(),
    };
    bytes.splice(from..to, text.bytes());
}

/// Whether a text holds what a browser would take for a tag.
fn is_markup(text: &str) -> bool {
    text.split('<')
        .skip(1)
        .any(|after| after.starts_with(|c: char| c.is_ascii_alphabetic() || matches!(c, '/' | '!' | '?')))
}

fn fit(hoster: &Hoster) -> Result<(), TestCaseError> {
    let texts = [&hoster.name].into_iter().chain(hoster.offers.iter().filter_map(|o| o.service_name.as_ref()));
    for text in texts.chain(hoster.sites.iter().filter_map(|s| s.city.as_ref())) {
        prop_assert!(!text.is_empty() && text.chars().count() <= 80 && !is_markup(text), "{text}");
        prop_assert!(!text.chars().any(char::is_control), "{text:?}");
    }
    let offers = hoster.offers.iter().flat_map(|o| [&o.url, &o.register_url]).flatten();
    let urls = hoster.links.iter().map(|l| &l.url).chain(offers).chain(hoster.website.iter().map(|f| &f.value));
    for url in urls {
        let lower = url.to_lowercase();
        prop_assert!(lower.starts_with("http://") || lower.starts_with("https://"), "{url}");
        prop_assert!(!url.contains(['<', '>', '"', ' ']), "{url}");
    }
    prop_assert!(hoster.sources.values().all(|s| s.date.is_some_and(|d| !d.is_after(today()))));
    Ok(())
}

fn is_sound(found: &Imported, limits: &Limits, thoroughly: bool) -> Result<(), TestCaseError> {
    prop_assert!(found.report.remarks.len() <= limits.remarks && found.left_out.len() <= limits.records);
    prop_assert!(found.overlay.merge.len() <= limits.records);
    found.overlay.merge.iter().try_for_each(fit)?;
    for software in &found.overlay.software {
        prop_assert!(embedded().software(&software.id).unwrap().is_some(), "{}", software.id);
        prop_assert!(!software.antifeatures.iter().any(|word| is_markup(word)));
    }
    if thoroughly {
        crate::exchange::fuzz::passes_the_linter(&found.overlay.merge, today())?;
        if !found.overlay.services.is_empty() {
            prop_assert!(embedded().with(found.overlay.clone()).is_ok());
        }
    }
    Ok(())
}

/// Tries the variants of one format; always the same, so that whoever meets a failure meets it again.
fn batter(which: usize) {
    let (reader, url) = READERS[which];
    let files = files(reader);
    // Lower than by default, so that damage reaches them.
    let mut limits = Limits::default();
    (limits.records, limits.values, limits.remarks, limits.nesting) = (40, 200, 60, 6);
    let config = Config { cases: variants(), failure_persistence: None, ..Config::default() };
    let mut runner = TestRunner::new_with_rng(config, TestRng::deterministic_rng(RngAlgorithm::ChaCha));
    let strategy = (any::<Index>(), prop::collection::vec(damage(), 1..5), any::<u16>());
    let taken = std::cell::Cell::new((0u32, 0u32));
    let outcome = runner.run(&strategy, |(which, damages, sample)| {
        let mut bytes = which.get(&files).clone();
        damages.iter().for_each(|damage| damaged(&mut bytes, damage));
        let (read_at_all, with_records) = taken.get();
        match read(reader, url, &bytes, &limits) {
            Ok(found) => {
                let some = !found.overlay.merge.is_empty() || !found.overlay.services.is_empty();
                taken.set((read_at_all + 1, with_records + u32::from(some)));
                is_sound(&found, &limits, sample < 600)
            }
            Err(error) => {
                prop_assert!(error.to_string().lines().count() == 1, "{error}");
                Ok(())
            }
        }
    });
    match outcome {
        Ok(()) => {}
        Err(TestError::Fail(why, case)) => panic!("{}: {why}\n{case:?}", reader.name()),
        Err(other) => panic!("{}: {other}", reader.name()),
    }
    let (read_at_all, with_records) = taken.get();
    println!("{}: {} variants, {read_at_all} read, {with_records} with records", reader.name(), variants());
    assert!(with_records * 20 >= variants(), "{}: damage so heavy that nothing is read tests nothing", reader.name());
}

macro_rules! battered {
    ($($name:ident $which:literal)*) => { $(#[test] fn $name() { batter($which); })* };
}

battered! {
    damaged_xmpp_providers 0
    damaged_librehost 1
    damaged_joinmatrix 2
    damaged_peertube 3
    damaged_privatebin 4
    damaged_nextcloud 5
    damaged_yunohost 6
    damaged_mobilizon 7
    damaged_searx_space 8
    damaged_fastside 9
    damaged_fediverse_observer 10
    damaged_etherpad_scanner 11
    damaged_cryptpad 12
    damaged_freifunk 13
    damaged_ffdn 14
    damaged_libretranslate 15
    damaged_rss_bridge 16
    damaged_fediverse_near_me 17
}
