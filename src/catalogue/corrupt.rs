//! Damaged files: whatever happens to the bytes, the answer is an error or the very same data, and never a panic.

use super::{Catalogue, Records, file};
use crate::answer::{Filters, Finder, Query};
use crate::geo::CoordinatesOnly;
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

/// A file made to mislead: damaged within, under a header that vouches for it. It is another catalogue then, and shows
/// another digest; reading it must still not bring the process down.
#[test]
fn forged_files_never_panic() {
    let records = small();
    let bytes = records.pack().unwrap();
    let opened = file::open(&bytes).unwrap();
    run(variants(10), |damage| {
        let payload = damaged(opened.payload, &damage);
        let forged = file::write(records.date, &payload);
        let Ok(catalogue) = Catalogue::open(&forged) else { return Ok(()) };
        let own = format!("{:016x}", opened.digest);
        prop_assert!(payload == opened.payload || catalogue.digest() != own, "two catalogues share a digest");
        let finder = Finder::new(catalogue, CoordinatesOnly);
        for what in ["framapad", "email", "nextcloud", "etherpda"] {
            let _ = finder.recommend(&Query::new(what).near("47.2,-1.5"));
        }
        let _ = finder.hosters(&Filters::default());
        let _ = finder.hoster("framasoft");
        Ok(())
    });
}
