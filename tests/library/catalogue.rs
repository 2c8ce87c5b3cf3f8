//! The packed catalogue: damaged bytes are refused, packing is reproducible, overlays add and replace.

use degafam::{
    Catalogue, ErrorKind, Filters, Finder, Overlay, Query,
    curate::{FORMAT, Records, identify},
    model::{Date, Fact, Hoster, Layer},
    places::CoordinatesOnly,
};
use once_cell::sync::Lazy;
use proptest::{collection::vec, prelude::*, sample::Index};
use twox_hash::XxHash3_64;

/// Bytes before the digest, and with it.
const HEAD: usize = 24;
const HEADER: usize = HEAD + 32;

static RECORDS: Lazy<Records> = Lazy::new(|| Catalogue::embedded().unwrap().records().unwrap());

/// A catalogue of a few records, so that thousands of damaged copies are opened in seconds.
pub(crate) static SMALL: Lazy<Vec<u8>> = Lazy::new(|| small().pack().unwrap());

pub(crate) fn small() -> Records {
    let mut records = RECORDS.clone();
    records.hosters.retain(|h| ["framasoft", "snopyta", "kaz", "faimaison"].contains(&h.id.as_str()));
    let used = |id: &str| records.hosters.iter().flat_map(|h| &h.offers).any(|o| o.software.as_deref() == Some(id));
    records.software.retain(|s| used(&s.id) || s.id == "mypads");
    let known: Vec<String> = records.software.iter().map(|s| s.id.clone()).collect();
    records.software.iter_mut().for_each(|s| s.succeeds.retain(|id| known.contains(id)));
    records.software.iter_mut().for_each(|s| s.parent = s.parent.take().filter(|id| known.contains(id)));
    records.services.retain(|s| ["google-docs", "doodle", "imgur"].contains(&s.id.as_str()));
    records.services.iter_mut().for_each(|s| s.alternatives.retain(|a| known.contains(&a.software)));
    records
}

/// The same bytes with a digest that matches them: what an attacker would write.
pub(crate) fn sealed(mut bytes: Vec<u8>) -> Vec<u8> {
    if bytes.len() >= HEADER {
        let digest = blake3::Hasher::new().update(&bytes[..HEAD]).update(&bytes[HEADER..]).finalize();
        bytes[HEAD..HEADER].copy_from_slice(digest.as_bytes());
    }
    bytes
}

/// Asks a catalogue of unknown origin everything: errors are fine, a panic is not.
fn interrogate(catalogue: Catalogue) {
    let _ = catalogue.records();
    for text in ["Google Docs", "framadate", "gogle dcos", "https://docs.google.com/document/x", "xyzzy"] {
        let _ = identify(&catalogue, text);
    }
    let finder = Finder::new(catalogue, CoordinatesOnly);
    for what in ["Google Docs", "doodle", "Framapic", "agenda"] {
        let _ = finder.recommend(&Query::new(what).near("47.2,-1.55"));
    }
    let _ = finder.hosters(&Filters::default());
    let _ = finder.hoster("framasoft", degafam::Lang::En);
}

fn refused(bytes: &[u8]) -> Result<(), TestCaseError> {
    let error = match Catalogue::open(bytes) {
        Ok(_) => return Err(TestCaseError::fail("damaged bytes were opened")),
        Err(error) => error,
    };
    let expected =
        [ErrorKind::NotACatalogue, ErrorKind::CatalogueDamaged, ErrorKind::CatalogueTooNew, ErrorKind::CatalogueTooOld];
    prop_assert!(expected.contains(&error.kind()) && !error.to_string().is_empty(), "{error:?}");
    Ok(())
}

#[test]
fn every_truncation_is_refused() {
    for length in 0..SMALL.len() {
        assert!(Catalogue::open(&SMALL[..length]).is_err(), "{length} bytes of {}", SMALL.len());
    }
    let whole = Catalogue::embedded_bytes();
    for length in [0, 1, 7, 8, 9, 12, 20, 24, 55, 56, 57, 64, whole.len() / 2, whole.len() - 1] {
        assert!(Catalogue::open(&whole[..length]).is_err(), "{length} bytes of the embedded one");
    }
}

#[test]
fn every_flipped_bit_of_the_header_is_refused() {
    for bit in 0..HEADER * 8 {
        let mut bytes = SMALL.clone();
        bytes[bit / 8] ^= 1 << (bit % 8);
        assert!(Catalogue::open(&bytes).is_err(), "bit {bit}");
    }
}

#[test]
fn appended_bytes_are_refused() {
    for extra in [1, 2, 100] {
        let mut bytes = SMALL.clone();
        bytes.extend(vec![0; extra]);
        assert!(Catalogue::open(&bytes).is_err(), "{extra} more");
    }
}

#[test]
fn a_newer_format_is_refused_politely() {
    for found in [FORMAT + 1, FORMAT + 41, u16::MAX] {
        let mut bytes = SMALL.clone();
        bytes[8..10].copy_from_slice(&found.to_le_bytes());
        bytes[10..12].copy_from_slice(&found.to_le_bytes());
        let error = Catalogue::open(&bytes).unwrap_err();
        assert_eq!(error.kind(), ErrorKind::CatalogueTooNew);
        let message = error.to_string();
        let told = format!("format {found}, this version reads up to format {FORMAT}; update degafam");
        assert!(message.contains(&told), "{message}");
        // Whatever a newer format holds behind its number, it is named newer and not damaged.
        assert_eq!(Catalogue::open(&bytes[..12]).unwrap_err(), error);
    }
    let mut bytes = SMALL.clone();
    bytes[8..10].copy_from_slice(&0u16.to_le_bytes());
    assert_eq!(Catalogue::open(&bytes).unwrap_err().kind(), ErrorKind::CatalogueTooOld);
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 2_000, max_shrink_iters: 100, ..ProptestConfig::default() })]

    #[test]
    fn flipped_bits_are_refused(bits in vec(any::<Index>(), 1..6)) {
        let mut bytes = SMALL.clone();
        for bit in bits {
            let bit = bit.index(bytes.len() * 8);
            bytes[bit / 8] ^= 1 << (bit % 8);
        }
        // Two flips of one bit undo each other.
        if bytes != *SMALL {
            refused(&bytes)?;
        }
    }

    #[test]
    fn swapped_chunks_are_refused(a: Index, b: Index, length in 1usize..600) {
        let mut bytes = SMALL.clone();
        let length = length.min(bytes.len() / 2);
        let (a, b) = (a.index(bytes.len() - length), b.index(bytes.len() - length));
        if a.abs_diff(b) >= length {
            let (first, second) = bytes.split_at_mut(a.max(b));
            first[a.min(b)..][..length].swap_with_slice(&mut second[..length]);
        }
        if bytes != *SMALL {
            refused(&bytes)?;
        }
    }

    #[test]
    fn bytes_that_are_no_catalogue_are_refused(mut bytes in vec(any::<u8>(), 0..400), with_magic: bool) {
        if with_magic && bytes.len() >= 10 {
            bytes[..10].copy_from_slice(&SMALL[..10]);
        }
        refused(&bytes)?;
        if with_magic {
            let _ = Catalogue::open(&sealed(bytes)).map(interrogate);
        }
    }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 700, max_shrink_iters: 100, ..ProptestConfig::default() })]

    /// With a digest that matches, the bytes may be read; they must not bring the process down, nor hang it.
    #[test]
    fn forged_bytes_never_bring_it_down(changes in vec((any::<Index>(), any::<u8>()), 1..20), cut in proptest::option::weighted(0.2, any::<Index>())) {
        let mut bytes = SMALL.clone();
        for (at, value) in changes {
            let at = HEADER + at.index(bytes.len() - HEADER);
            bytes[at] = value;
        }
        if let Some(cut) = cut {
            bytes.truncate(HEADER + cut.index(bytes.len() - HEADER));
        }
        let bytes = sealed(bytes);
        let _ = Catalogue::open(&bytes).map(interrogate);
        // Trusted bytes are not read record by record when opened: damage shows later, as an error too.
        let _ = Catalogue::open_static(bytes.leak()).map(interrogate);
    }
}

#[test]
fn packing_what_was_opened_gives_the_same_bytes() {
    let embedded = Catalogue::embedded_bytes();
    let records = Catalogue::open(embedded).unwrap().records().unwrap();
    assert!(records.pack().unwrap() == embedded, "the embedded catalogue is not what its own records pack to");
    let reopened = Catalogue::open(&records.pack().unwrap()).unwrap();
    assert_eq!(reopened.records().unwrap(), records);
    assert_eq!(reopened.digest(), Catalogue::embedded().unwrap().digest());
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 8, ..ProptestConfig::default() })]

    #[test]
    fn the_order_of_records_does_not_matter(seed: u64) {
        let mut records = RECORDS.clone();
        // A draw by hashing ids: any order at all.
        let draw = |id: &str| XxHash3_64::oneshot_with_seed(seed, id.as_bytes());
        records.criteria.sort_by_key(|r| draw(&r.id));
        records.needs.sort_by_key(|r| draw(&r.id));
        records.services.sort_by_key(|r| draw(&r.id));
        records.software.sort_by_key(|r| draw(&r.id));
        records.hosters.sort_by_key(|r| draw(&r.id));
        prop_assert!(records != *RECORDS);
        prop_assert!(records.pack().unwrap() == Catalogue::embedded_bytes());
    }
}

#[test]
fn two_records_of_one_id_and_ids_that_do_not_resolve_are_not_packed() {
    let mut twice = small();
    twice.hosters.push(twice.hosters[0].clone());
    let mut lost = small();
    lost.hosters[0].offers[0].need = "no-such-need".into();
    let mut gone = small();
    gone.services[0].alternatives[0].software = "no-such-software".into();
    for (records, named) in [(twice, "id"), (lost, "no-such-need"), (gone, "no-such-software")] {
        let error = records.pack().unwrap_err();
        assert!(error.kind() == ErrorKind::CatalogueBuild && error.to_string().contains(named), "{error}");
    }
}

/// An overlay that adds one hoster and replaces another.
fn overlay(date: Option<&str>) -> Overlay {
    let mut replaced = RECORDS.hosters.iter().find(|h| h.id == "framasoft").unwrap().clone();
    replaced.name = "Framasoft, renamed".into();
    replaced.offers.clear();
    let mut added = RECORDS.hosters.iter().find(|h| h.id == "faimaison").unwrap().clone();
    added.id = "added-by-overlay".into();
    added.name = "Added by overlay".into();
    Overlay { date: date.map(|d| d.parse().unwrap()), hosters: vec![added, replaced], ..Overlay::default() }
}

#[test]
fn an_overlay_adds_and_replaces() {
    let base = Catalogue::embedded().unwrap();
    let catalogue = base.with(overlay(None)).unwrap();
    assert_eq!(catalogue.counts().hosters, base.counts().hosters + 1);
    assert_eq!(catalogue.hoster("framasoft").unwrap().unwrap().name, "Framasoft, renamed");
    assert_eq!(base.hoster("framasoft").unwrap().unwrap().name, "Framasoft", "the base stays as it was");
    assert_ne!(catalogue.digest(), base.digest(), "every answer shows that other data answered");
    let finder = Finder::new(catalogue, CoordinatesOnly);
    let answer = finder.recommend(&Query::new("Google Docs").near("47.2,-1.55").limit(1000)).unwrap();
    assert!(answer.hosters.iter().any(|h| h.hoster.id == "added-by-overlay"));
    assert!(answer.hosters.iter().all(|h| h.hoster.id != "framasoft"), "its offers were taken away");
    assert_eq!(answer.catalogue.digest, finder.catalogue().digest());
}

#[test]
fn an_overlay_dates_the_data_forward_only_and_must_resolve() {
    let base = Catalogue::embedded().unwrap();
    assert_eq!(base.with(overlay(Some("2039-01-02"))).unwrap().date(), Date::new(2039, 1, 2).unwrap());
    assert_eq!(base.with(overlay(Some("2001"))).unwrap().date(), base.date());
    assert_eq!(base.with(Overlay::default()).unwrap().digest(), base.digest(), "nothing laid over, nothing changed");
    let mut wrong = overlay(None);
    wrong.hosters[0].offers[0].software = Some("no-such-software".into());
    assert!(
        base.with(wrong)
            .is_err_and(|e| e.kind() == ErrorKind::RecordsRefused && e.to_string().contains("no-such-software"))
    );
}

#[test]
fn layers_stack_and_answers_tell_them() {
    let base = Catalogue::embedded().unwrap();
    let mut federation = overlay(Some("2026-12-01"));
    let mut layer = Layer::new("A federation");
    (layer.origin, layer.licence) = (Some("https://federation.example/".into()), Some("CC0-1.0".into()));
    federation.layer = Some(layer);
    let mut own = overlay(None);
    own.hosters.truncate(1);
    own.hosters[0].id = "our-own".into();
    let both = base.with(federation).unwrap().with(own.clone()).unwrap();
    assert_eq!(both.counts().hosters, base.counts().hosters + 2);
    let told: Vec<String> = both.layers().iter().skip(base.layers().len()).map(ToString::to_string).collect();
    assert_eq!(told, ["A federation, 2026-12-01, CC0-1.0 (https://federation.example/)", "overlay"]);
    assert!(both.attribution().contains(&told[0]) && both.attribution().contains("degafam"));
    let answer = Finder::new(both, CoordinatesOnly).recommend(&Query::new("doodle")).unwrap();
    assert_eq!(answer.catalogue.layers.len(), base.layers().len() + 2);
    // Packed, they stay.
    let packed = base.with(own.clone()).unwrap().records().unwrap().pack().unwrap();
    assert_eq!(Catalogue::open(&packed).unwrap().layers().len(), base.layers().len() + 1);

    let spoilt = [
        Layer::default(),
        {
            let mut layer = Layer::new("Spoilt");
            layer.origin = Some("javascript:1".into());
            layer
        },
        Layer::new("Spoilt\u{202e}"),
    ];
    for layer in spoilt {
        own.layer = Some(layer);
        assert!(base.with(own.clone()).is_err_and(|e| e.kind() == ErrorKind::RecordsRefused));
    }
}

/// One file of each format that ever was: whoever keeps one can go on opening it.
#[test]
fn old_files_are_opened() {
    let folder = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/formats");
    for format in 2..=FORMAT {
        let bytes = std::fs::read(folder.join(format!("catalogue-{format}.bin"))).unwrap();
        let told = std::fs::read_to_string(folder.join(format!("catalogue-{format}.json"))).unwrap();
        let records: Records = serde_json::from_str(&told).unwrap();
        let opened = Catalogue::open(&bytes).unwrap();
        assert_eq!(opened.records().unwrap(), records, "format {format}");
        // Since the fifth, some lack what can be worked out.
        if let Ok(lean) = std::fs::read(folder.join(format!("catalogue-{format}-lean.bin"))) {
            let lean = Catalogue::open(&lean).unwrap();
            assert_eq!((lean.records().unwrap(), lean.digest()), (records, opened.digest()), "format {format}");
        } else {
            assert!(format < 5, "a lean file of format {format} is missing");
        }
    }
}

fn published(count: usize, website: impl Fn(usize) -> String) -> Overlay {
    let mut overlay = Overlay::default();
    let source = RECORDS.hosters[0].sources.values().next().unwrap().clone();
    overlay.merge.extend((0..count).map(|n| {
        let mut hoster = Hoster::new("one-id", format!("Maison {n}"));
        hoster.website = Some(Fact::new(website(n), "page"));
        hoster.sources.insert("page".into(), source.clone());
        hoster
    }));
    overlay
}

/// Each once looked at all before it: six thousand took eleven seconds.
#[test]
fn many_records_of_one_id_are_all_laid() {
    const MANY: usize = 20_000;
    let base = Catalogue::open(&SMALL).unwrap();
    let (laid, matches) = base.with_matches(published(MANY, |n| format!("https://maison{n}.example/"))).unwrap();
    assert_eq!(laid.counts().hosters, base.counts().hosters + MANY);
    assert_eq!((matches[0].id.as_str(), matches[MANY - 1].id.as_str()), ("one-id", "one-id-20000"));
}

#[test]
fn more_records_about_one_hoster_than_sources_can_be_are_refused() {
    let base = Catalogue::open(&SMALL).unwrap();
    let about_one = |count| base.with(published(count, |_| "https://maison.example/".to_owned()));
    assert_eq!(about_one(20).unwrap().counts().hosters, base.counts().hosters + 1);
    let error = about_one(20_000).unwrap_err();
    assert!(error.kind() == ErrorKind::RecordsRefused && error.to_string().contains("one-id"), "{error}");
}
