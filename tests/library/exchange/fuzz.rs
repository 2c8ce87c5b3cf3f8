//! Files damaged in every way: nothing panics, and what comes out is fit for the catalogue.

use super::*;
use degafam::{
    curate::{Records, Severity, lint},
    model::Grade,
};
use once_cell::sync::Lazy;
use proptest::prelude::*;
use proptest::sample::Index;
use proptest::test_runner::{Config, RngAlgorithm, TestError, TestRng, TestRunner};

/// Variants tried; as many as `PROPTEST_CASES` says where that is more.
fn variants() -> u32 {
    Config::default().cases.max(10_000)
}

/// What breaks parsers.
const SPLINTERS: [&[u8]; 20] = [
    b"=",
    b"\n",
    b"\r",
    b"'",
    b"\"",
    b"\\",
    b"\\u",
    b"\\ud800",
    b"\xff",
    b"\0",
    b"\xef\xbb\xbf",
    b"<script>",
    b"&#0;",
    b"subs.x = ",
    b"9999-99-99",
    b"-91,0",
    b"file.class = Federation\n",
    b"organization.name = ",
    "\u{202e}".as_bytes(),
    b"https://",
];

#[derive(Debug, Clone)]
enum Damage {
    Cut(Index),
    Flip(Index, u8),
    Insert(Index, usize),
    DropLine(Index),
    SwapLines(Index, Index),
    Value(Index, String),
    Repeat(Index, usize),
}

fn damage() -> impl Strategy<Value = Damage> {
    let at = any::<Index>;
    prop_oneof![
        1 => at().prop_map(Damage::Cut),
        3 => (at(), 1u8..).prop_map(|(at, mask)| Damage::Flip(at, mask)),
        4 => (at(), 0..SPLINTERS.len()).prop_map(|(at, which)| Damage::Insert(at, which)),
        2 => at().prop_map(Damage::DropLine),
        2 => (at(), at()).prop_map(|(a, b)| Damage::SwapLines(a, b)),
        4 => (at(), "\\PC{0,30}").prop_map(|(at, value)| Damage::Value(at, value)),
        1 => (at(), 2usize..50).prop_map(|(at, times)| Damage::Repeat(at, times)),
    ]
}

fn damaged(bytes: &mut Vec<u8>, damage: &Damage) {
    if bytes.is_empty() {
        return;
    }
    let mut lines: Vec<Vec<u8>> = bytes.split_inclusive(|b| *b == b'\n').map(<[u8]>::to_vec).collect();
    let count = lines.len();
    match damage {
        Damage::Cut(at) => return bytes.truncate(at.index(bytes.len())),
        Damage::Flip(at, mask) => {
            let at = at.index(bytes.len());
            return bytes[at] ^= mask;
        }
        Damage::Insert(at, which) => {
            let at = at.index(bytes.len());
            bytes.splice(at..at, SPLINTERS[*which].iter().copied());
            return;
        }
        Damage::DropLine(at) => drop(lines.remove(at.index(count))),
        Damage::SwapLines(a, b) => lines.swap(a.index(count), b.index(count)),
        Damage::Value(at, value) => {
            let line = &mut lines[at.index(count)];
            let key = line.iter().position(|b| *b == b'=').map_or(0, |at| at + 1);
            line.truncate(key);
            line.extend([value.as_bytes(), b"\n"].concat());
        }
        Damage::Repeat(at, times) => {
            let line = lines[at.index(count)].repeat(*times);
            lines.push(line);
        }
    }
    *bytes = lines.concat();
}

/// The records that offers must resolve to, without hosters.
static GROUND: Lazy<Records> = Lazy::new(|| {
    let mut records = embedded().records().unwrap();
    records.hosters.clear();
    records.services.clear();
    records
});

/// Hosters in which the linter finds no error.
pub(crate) fn passes_the_linter(hosters: &[degafam::model::Hoster], date: Date) -> Result<(), TestCaseError> {
    let records = Records { date, hosters: hosters.to_vec(), ..GROUND.clone() };
    let errors: Vec<_> =
        lint(&records).into_iter().filter(|f| f.severity == Severity::Error && f.kind == "hosters").collect();
    prop_assert!(errors.is_empty(), "{errors:?}");
    Ok(())
}

fn fit(found: &Imported, thoroughly: bool) -> Result<(), TestCaseError> {
    prop_assert!(found.report.remarks.len() <= Limits::default().remarks);
    for hoster in &found.overlay.merge {
        prop_assert!(!hoster.name.is_empty() && hoster.name.chars().count() <= 80, "{}", hoster.name);
        prop_assert!(
            hoster.sources.values().all(|s| s.grade == Grade::Declared && s.date.is_some_and(|d| !d.is_after(today())))
        );
        let urls = hoster.links.iter().map(|l| &l.url).chain(hoster.offers.iter().filter_map(|o| o.url.as_ref()));
        for url in urls.chain(hoster.website.iter().map(|f| &f.value)) {
            let lower = url.to_lowercase();
            prop_assert!(lower.starts_with("http://") || lower.starts_with("https://"), "{url}");
        }
    }
    if thoroughly {
        passes_the_linter(&found.overlay.merge, today())?;
    }
    Ok(())
}

#[test]
fn damaged_files_never_panic_and_what_is_read_is_fit_for_the_catalogue() {
    let files = dirty();
    let config = Config { cases: variants(), failure_persistence: None, ..Config::default() };
    // Always the same variants: whoever meets a failure meets it again.
    let mut runner = TestRunner::new_with_rng(config, TestRng::deterministic_rng(RngAlgorithm::ChaCha));
    let strategy = (any::<Index>(), prop::collection::vec(damage(), 1..6), any::<u8>());
    let outcome = runner.run(&strategy, |(which, damages, sample)| {
        let (url, bytes) = which.get(&files);
        let mut bytes = bytes.clone();
        damages.iter().for_each(|damage| damaged(&mut bytes, damage));
        let origin = Origin::new(url, today()).unwrap();
        let limits = Limits::default();
        if let Ok(once) = ChatonsInfos::rewrite(&bytes, &origin, &limits) {
            prop_assert_eq!(&ChatonsInfos::rewrite(once.as_bytes(), &origin, &limits).unwrap(), &once);
        }
        // The damaged file among one that names it and one that it names.
        let set = files.iter().filter(|(other, _)| {
            other != url && (other.ends_with("organization.properties") || other.ends_with("/pad.properties"))
        });
        let set = borrowed_refs(set).chain([(url.as_str(), bytes.as_slice())]);
        fit(&read_set(set, &limits), sample < 8)
    });
    match outcome {
        Ok(()) => {}
        Err(TestError::Fail(why, case)) => panic!("{why}\n{case:?}"),
        Err(other) => panic!("{other}"),
    }
}

fn borrowed_refs<'a>(files: impl Iterator<Item = &'a (String, Vec<u8>)>) -> impl Iterator<Item = (&'a str, &'a [u8])> {
    files.map(|(url, bytes)| (url.as_str(), bytes.as_slice()))
}
