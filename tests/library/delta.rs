//! Changes between packed catalogues: they give the new one byte for byte, or are refused.

use super::catalogue::{SMALL, sealed, small};
use degafam::{
    Catalogue, ErrorKind,
    curate::{FORMAT, Records, apply, delta, formats, lean},
    model::{Criterion, Hoster, Layer, Need, Service, Software},
};
use proptest::{collection::vec, prelude::*, sample::Index};

/// What happens to one record.
#[derive(Debug, Clone)]
enum Edit {
    Gone,
    Renamed(String),
    Added(String),
}

/// One change of the records.
#[derive(Debug, Clone)]
enum Change {
    Record(u8, Index, Edit),
    Date(u8),
    Layers(Vec<String>),
    Family(Index),
}

fn change() -> impl Strategy<Value = Change> {
    let edit = prop_oneof![Just(Edit::Gone), "[a-zé]{1,9}".prop_map(Edit::Renamed), "[a-z]{1,9}".prop_map(Edit::Added)];
    prop_oneof![
        6 => (0..5u8, any::<Index>(), edit).prop_map(|(kind, at, edit)| Change::Record(kind, at, edit)),
        1 => (1..28u8).prop_map(Change::Date),
        1 => vec("[a-z]{1,9}", 0..3).prop_map(Change::Layers),
        1 => any::<Index>().prop_map(Change::Family),
    ]
}

trait Named: Clone {
    /// Its id, and what it is called.
    fn texts(&mut self) -> (&mut String, &mut String);
}

macro_rules! named {
    ($($type:ty: $($name:ident).+;)*) => {$(
        impl Named for $type {
            fn texts(&mut self) -> (&mut String, &mut String) {
                (&mut self.id, &mut self.$($name).+)
            }
        }
    )*};
}

named! { Hoster: name; Software: name; Service: name; Need: label.en; Criterion: asks.en; }

fn edited<T: Named>(all: &mut Vec<T>, at: &Index, edit: &Edit) {
    let Some(place) = (!all.is_empty()).then(|| at.index(all.len())) else { return };
    match edit {
        Edit::Gone => drop(all.remove(place)),
        Edit::Renamed(name) => name.clone_into(all[place].texts().1),
        Edit::Added(id) => {
            let mut new = all[place].clone();
            id.clone_into(new.texts().0);
            all.push(new);
        }
    }
}

fn changed(records: &mut Records, change: &Change) {
    match change {
        Change::Record(0, at, edit) => edited(&mut records.hosters, at, edit),
        Change::Record(1, at, edit) => edited(&mut records.software, at, edit),
        Change::Record(2, at, edit) => edited(&mut records.services, at, edit),
        Change::Record(3, at, edit) => edited(&mut records.needs, at, edit),
        Change::Record(_, at, edit) => edited(&mut records.criteria, at, edit),
        Change::Date(day) => records.date = format!("2027-01-{day:02}").parse().unwrap(),
        Change::Layers(names) => records.layers = names.iter().map(Layer::new).collect(),
        Change::Family(at) if !records.families.is_empty() => {
            drop(records.families.remove(at.index(records.families.len())));
        }
        Change::Family(_) => {}
    }
}

/// The records after those of the changes that leave a catalogue.
fn after(changes: &[Change]) -> (Records, Vec<u8>) {
    let mut records = small();
    let mut bytes = SMALL.clone();
    for change in changes {
        let mut next = records.clone();
        changed(&mut next, change);
        if let Ok(packed) = next.pack()
            && Catalogue::open(&packed).is_ok()
        {
            (records, bytes) = (next, packed);
        }
    }
    (records, bytes)
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 64, ..ProptestConfig::default() })]

    #[test]
    fn changes_give_the_new_catalogue_byte_for_byte(first in vec(change(), 0..6), then in vec(change(), 0..6)) {
        let (_, old) = after(&first);
        let (_, new) = after(&[first, then].concat());
        let changes = delta(&old, &new).unwrap();
        prop_assert!(apply(&old, &changes).unwrap() == new);
        if old != new {
            prop_assert_eq!(apply(&new, &changes).unwrap_err().kind(), ErrorKind::DeltaOfAnother);
        }
        let (old, new) = (lean(&old).unwrap(), lean(&new).unwrap());
        prop_assert!(apply(&old, &delta(&old, &new).unwrap()).unwrap() == new);
    }

    /// Flipped, cut, or forged under a digest that vouches for them: refused, or the very same catalogue.
    #[test]
    fn no_altered_changes_give_another_catalogue(
        changes in vec(change(), 1..5),
        flips in vec((any::<Index>(), 1u8..), 1..4),
        cut in any::<Index>(),
    ) {
        let (_, new) = after(&changes);
        let changes = delta(&SMALL, &new).unwrap();
        prop_assert!(apply(&SMALL, &changes[..cut.index(changes.len())]).is_err());
        let mut flipped = changes.clone();
        for (at, mask) in &flips {
            flipped[at.index(changes.len())] ^= mask;
        }
        prop_assert!(flipped == changes || apply(&SMALL, &flipped).is_err());
        for forged in [sealed(flipped), sealed(changes[..cut.index(changes.len())].to_vec())] {
            match apply(&SMALL, &forged) {
                Ok(made) => prop_assert!(made == new),
                Err(error) => prop_assert!(!error.to_string().is_empty()),
            }
        }
    }

    #[test]
    fn no_bytes_bring_the_reader_of_changes_down(bytes: Vec<u8>) {
        prop_assert!(apply(&SMALL, &bytes).is_err());
        prop_assert!(apply(&bytes, &bytes).is_err());
    }
}

/// Whoever is told of one hoster loads that hoster.
#[test]
fn a_hoster_that_changed_costs_a_few_kilobytes() {
    let old = Catalogue::embedded_bytes();
    let records = Catalogue::embedded().unwrap().records().unwrap();
    let named = |count: usize| {
        let mut new = records.clone();
        let step = new.hosters.len() / count;
        new.hosters.iter_mut().step_by(step).take(count).for_each(|hoster| hoster.name.push('!'));
        delta(old, &new.pack().unwrap()).unwrap().len()
    };
    let (one, forty) = (named(1), named(40));
    println!("{one} bytes for one hoster, {forty} for forty, {} for all", old.len());
    assert!(one < 10_000 && forty < 200_000, "{one} {forty}");
}

#[test]
fn what_is_no_delta_of_this_catalogue_is_told() {
    let error = |old: &[u8], changes: &[u8]| apply(old, changes).unwrap_err().kind();
    let changes = delta(&SMALL, &SMALL).unwrap();
    assert_eq!(apply(&SMALL, &changes).unwrap(), *SMALL);
    assert_eq!(error(&SMALL, &SMALL), ErrorKind::NotADelta);
    assert_eq!(error(Catalogue::embedded_bytes(), &changes), ErrorKind::DeltaOfAnother);
    assert_eq!(formats(&changes), Some((FORMAT, 5)));
    let mut newer = changes.clone();
    (newer[8], newer[10]) = (99, 99);
    assert_eq!(error(&SMALL, &newer), ErrorKind::DeltaTooNew);
    // What another version packed: its columns hold together, and are not those that this one works out.
    let entry = SMALL.windows(4).position(|tag| tag == b"ntar").unwrap();
    let start = u32::from_le_bytes(SMALL[entry - 4..entry].try_into().unwrap()) as usize;
    let mut other = SMALL.clone();
    other.copy_within(start..start + 4, start + 4);
    let other = sealed(other);
    assert!(Catalogue::open(&other).is_ok());
    assert_eq!(delta(&SMALL, &other).unwrap_err().kind(), ErrorKind::DeltaUnfit);
}
