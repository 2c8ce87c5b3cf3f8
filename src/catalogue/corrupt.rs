//! Damaged files: whatever happens to the bytes, the answer is an error or the very same data, and never a panic.

use super::{Catalogue, Records, lean, tables};
use crate::answer::{Filters, Finder, Query};
use crate::container::{self, Container, Tag};
use crate::error::ErrorKind;
use crate::geo::CoordinatesOnly;
use crate::model::{Asker, Fact, Source, pack, unpack};
use proptest::prelude::*;
use proptest::test_runner::{Config, TestError, TestRunner};

/// Variants tried: the full number in a release build, a sample of it in a debug build; `PROPTEST_CASES` asks for more.
fn variants(share: u32) -> u32 {
    let least = if cfg!(debug_assertions) { 1_000 } else { 50_000 };
    Config::default().cases.max(least) / share
}

/// One way to damage a file; places are shares of its length, so that they shrink well.
#[derive(Debug, Clone)]
enum Damage {
    Cut(f64),
    Flip(Vec<(f64, u8)>),
    Swap(f64, f64, f64),
    Fill(f64, f64, u8),
    Drop(f64, f64),
    Twice(f64, f64),
}

fn damage() -> impl Strategy<Value = Damage> {
    let at = || 0.0..1.0f64;
    prop_oneof![
        at().prop_map(Damage::Cut),
        prop::collection::vec((at(), 1u8..), 1..4).prop_map(Damage::Flip),
        // The header and the first lengths are few bytes among many: they get their share.
        prop::collection::vec((0.0..0.001f64, 1u8..), 1..4).prop_map(Damage::Flip),
        (at(), at(), 0.0..0.1f64).prop_map(|(a, b, length)| Damage::Swap(a, b, length)),
        (at(), 0.0..0.1f64, any::<u8>()).prop_map(|(a, length, byte)| Damage::Fill(a, length, byte)),
        (at(), 0.0..0.1f64).prop_map(|(a, length)| Damage::Drop(a, length)),
        (at(), 0.0..0.1f64).prop_map(|(a, length)| Damage::Twice(a, length)),
    ]
}

fn damaged(bytes: &[u8], damage: &Damage) -> Vec<u8> {
    let size = bytes.len();
    let place = |share: f64| ((share * size as f64) as usize).min(size);
    let range = |from: f64, length: f64| place(from)..(place(from) + place(length).max(1)).min(size);
    let mut out = bytes.to_vec();
    match damage {
        Damage::Cut(at) => out.truncate(place(*at)),
        Damage::Flip(flips) => {
            for (at, mask) in flips {
                out.get_mut(place(*at)).into_iter().for_each(|byte| *byte ^= mask);
            }
        }
        Damage::Swap(a, b, length) => {
            let (first, second) = (place(a.min(*b)), place(a.max(*b)));
            let length = place(*length).min(second - first).min(size - second);
            let (left, right) = out.split_at_mut(second);
            left[first..first + length].swap_with_slice(&mut right[..length]);
        }
        Damage::Fill(a, length, byte) => out[range(*a, *length)].fill(*byte),
        Damage::Drop(a, length) => drop(out.drain(range(*a, *length))),
        Damage::Twice(a, length) => {
            let again = out[range(*a, *length)].to_vec();
            out.splice(place(*a)..place(*a), again);
        }
    }
    out
}

fn run(cases: u32, check: impl Fn(Damage) -> Result<(), TestCaseError>) {
    let config = Config { cases, failure_persistence: None, ..Config::default() };
    match TestRunner::new(config).run(&damage(), check) {
        Ok(()) => {}
        Err(TestError::Fail(why, damage)) => panic!("{why}\n{damage:?}"),
        Err(other) => panic!("{other}"),
    }
}

#[test]
fn damaged_files_are_refused_or_unchanged() {
    let bytes = Catalogue::embedded_bytes();
    let digest = Catalogue::embedded().unwrap().digest();
    run(variants(1), |damage| {
        let broken = damaged(bytes, &damage);
        match Catalogue::open(&broken) {
            Ok(same) => {
                prop_assert_eq!(same.digest(), digest.clone());
                prop_assert!(broken == bytes, "other bytes were taken for the catalogue");
            }
            Err(error) => prop_assert!(!error.to_string().is_empty()),
        }
        Ok(())
    });
}

/// Three hosters and services, and what they name: small enough to be read tens of thousands of times.
fn small() -> Records {
    let mut records = Catalogue::embedded().unwrap().records().unwrap();
    records.services.truncate(3);
    records.hosters.retain(|h| ["framasoft", "chapril", "aquilenet"].contains(&h.id.as_str()));
    let named = |id: &str| {
        records.hosters.iter().flat_map(|h| &h.offers).any(|o| o.software.as_deref() == Some(id))
            || records.services.iter().flat_map(|s| &s.alternatives).any(|a| a.software == id)
    };
    records.software.retain(|s| named(&s.id));
    let kept: Vec<String> = records.software.iter().map(|s| s.id.clone()).collect();
    for program in &mut records.software {
        program.parent = program.parent.take().filter(|id| kept.contains(id));
        program.succeeds.retain(|id| kept.contains(id));
    }
    records
}

/// The sections of a packed catalogue.
fn sections(bytes: &[u8]) -> Vec<(Tag, Vec<u8>)> {
    let file = Container::open(&tables::FORM, bytes).unwrap();
    file.sections(bytes).map(|(tag, section)| (tag, section.to_vec())).collect()
}

/// The sections of a whole file, and of the same without what its readers work out.
fn whole_and_lean(records: &Records) -> [Vec<(Tag, Vec<u8>)>; 2] {
    let whole = records.pack().unwrap();
    [sections(&whole), sections(&lean(&whole).unwrap())]
}

fn sealed(records: &Records, sections: &[(Tag, Vec<u8>)]) -> Vec<u8> {
    let date = tables::packed_date(records.date);
    container::write(&tables::FORM, date, sections).unwrap()
}

fn ask_everything(catalogue: Catalogue) {
    let finder = Finder::new(catalogue, CoordinatesOnly);
    for what in ["framapad", "email", "nextcloud", "etherpda", "https://framapad.org/p/x"] {
        let _ = finder.recommend(&Query::new(what).near("47.2,-1.5"));
        let _ = finder.standings(&Query::new(what).near("47.2,-1.5"));
    }
    let _ = finder.hosters(&Filters::default());
    let _ = finder.hoster("framasoft", crate::Lang::En);
}

/// A file made to mislead: one column damaged, under a header that vouches for it. Opening refuses it, or it is another
/// catalogue, which shows another digest, and which can be asked everything.
#[test]
fn forged_columns_are_refused_or_answer() {
    let records = small();
    let honest = records.pack().unwrap();
    let own = Catalogue::open(&honest).unwrap().digest();
    assert!(sealed(&records, &sections(&honest)) == honest);
    for sections in whole_and_lean(&records) {
        for column in 0..sections.len() {
            run(variants(500), |damage| {
                let mut forged = sections.clone();
                forged[column].1 = damaged(&forged[column].1, &damage);
                let Ok(catalogue) = Catalogue::open(&sealed(&records, &forged)) else { return Ok(()) };
                prop_assert!(forged == sections || catalogue.digest() != own, "two catalogues share a digest");
                ask_everything(catalogue);
                Ok(())
            });
        }
    }
}

/// The numbers of a column moved by the least, the most and the middle of what they can say.
#[test]
fn forged_numbers_are_refused_or_answer() {
    let records = small();
    let [whole, lean] = whole_and_lean(&records);
    let places_tried = (variants(50) as usize).min(64);
    for (sections, column) in [&whole, &lean].into_iter().flat_map(|all| (0..all.len()).map(move |at| (all, at))) {
        let length = sections[column].1.len();
        let places = (0..length.saturating_sub(3)).step_by((length / places_tried).max(1));
        for (place, number) in places.flat_map(|place| [0, 1, 0x7fff_ffff, u32::MAX].map(|number| (place, number))) {
            let mut forged = sections.clone();
            forged[column].1[place..place + 4].copy_from_slice(&number.to_le_bytes());
            Catalogue::open(&sealed(&records, &forged)).into_iter().for_each(ask_everything);
        }
    }
}

/// Rows that lie over one another cost each question all of them: such a file once held a question for twenty seconds.
#[test]
fn rows_over_one_another_are_refused() {
    let records = small();
    let honest = sections(&records.pack().unwrap());
    let mut forgeries = 0;
    for tag in [*b"oevi", *b"obys", *b"obyn", *b"obyp", *b"hoff", *b"hsit", *b"hmem", *b"hevi", *b"sevi", *b"sbyn"] {
        let mut forged = honest.clone();
        let (_, column) = forged.iter_mut().find(|(known, _)| *known == tag).unwrap();
        // The length of the starts, then the starts.
        let starts = u32::from_le_bytes(column[..4].try_into().unwrap()) as usize / 4;
        let end: [u8; 4] = column[4 * starts..4 * starts + 4].try_into().unwrap();
        if starts < 4 || end == [0; 4] {
            continue;
        }
        forgeries += 1;
        for place in 1..starts - 1 {
            let start = if place % 2 == 1 { end } else { [0; 4] };
            column[4 + 4 * place..8 + 4 * place].copy_from_slice(&start);
        }
        let error = Catalogue::open(&sealed(&records, &forged)).unwrap_err();
        assert_eq!(error.kind(), ErrorKind::CatalogueDamaged, "{}", String::from_utf8_lossy(&tag));
    }
    assert!(forgeries > 6, "{forgeries}");
}

/// A reader of today and a file of tomorrow: fields and sections that it does not know are passed over.
#[test]
fn what_is_new_tomorrow_is_passed_over() {
    let records = small();
    let mut sections = sections(&records.pack().unwrap());
    sections.push((*b"new!", vec![1, 2, 3]));
    let opened = Catalogue::open(&sealed(&records, &sections)).unwrap();
    assert_eq!(opened.records().unwrap(), records);

    // Whose last field is told, so that none is left out behind.
    let source = Source { retested: Some(records.date), ..records.hosters[0].sources.values().next().unwrap().clone() };
    let mut fields = pack(&source);
    // An array of six; the number of its fields stands in the first byte.
    assert_eq!(fields[0], 4 << 5 | 6);
    fields[0] += 1;
    fields.extend(pack(&"a field of tomorrow".to_owned()));
    assert_eq!(unpack(&fields), Some(source));
}

/// A file of yesterday and a reader of today: a field that it lacks is filled in.
#[test]
fn what_was_not_known_yesterday_is_filled_in() {
    let mut hoster = small().hosters.remove(0);
    let whole = pack(&hoster);
    hoster.takes = Some(Fact::new(vec![Asker::School], "s"));
    let longer = pack(&hoster);
    assert!(longer.len() > whole.len());
    hoster.takes = None;
    assert_eq!(unpack(&whole), Some(hoster));
}

#[test]
fn the_catalogue_compiled_in_passes_every_check() {
    assert!(Catalogue::open(Catalogue::embedded_bytes()).is_ok());
}
