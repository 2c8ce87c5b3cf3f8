//! What C cannot bring about: a panic behind the border.

use crate::border::{end, look};
use crate::registry;
use crate::status::DegafamStatus;
use crate::text::{EndedText, LentTexts};

#[test]
fn a_panic_stops_at_the_border() {
    let status = end(|| panic!("on purpose"));
    assert_eq!(status, DegafamStatus::Panic);
    let handle = registry::keep(7_u8);
    assert_eq!(look(handle, 0, |_| panic!("on purpose")), 0);
    assert_eq!(look(handle, 0, |value| Some(*value)), 7);
    assert!(registry::release(handle).is_ok());
}

#[test]
fn a_handle_is_live_once_and_of_one_kind() {
    let handle = registry::keep(7_u8);
    assert!(registry::get(handle.cast::<u16>()).is_err());
    assert!(registry::release(handle.cast::<u16>()).is_err());
    let used = registry::get(handle).unwrap();
    assert!(registry::release(handle).is_ok());
    assert_eq!(*used, 7, "who uses it keeps it");
    assert!(registry::release(handle).is_err());
    assert!(registry::get(handle).is_err());
    assert_ne!(registry::keep(8_u8), handle, "numbers are not used again");
}

#[test]
fn no_nul_ends_a_text_early() {
    let text = EndedText::from("a\0b".to_owned());
    assert_eq!(text.length(), "a\u{fffd}b".len());
    assert_eq!(format!("{text:?}"), format!("EndedText({:?})", "a\u{fffd}b\0"));
}

#[test]
fn a_text_is_lent_once() {
    let (owner, others, texts) = ("Kaz".to_owned(), ["a"; 100].map(str::to_owned), LentTexts::default());
    let lent = texts.lend(&owner);
    others.iter().for_each(|other| assert_ne!(texts.lend(other), lent));
    assert_eq!(texts.lend(&owner), lent, "asked for again it is the same, whatever else was lent");
    assert_ne!(texts.lend(owner.get(..1).unwrap()), lent, "where a text begins another may begin");
    assert_ne!(texts.lend(""), lent);
}

#[test]
fn a_text_is_freed_once() {
    let text = registry::keep_text("{}".to_owned().into());
    assert!(registry::release_text(text.wrapping_add(1)).is_err());
    assert!(registry::release_text(text).is_ok());
    assert!(registry::release_text(text).is_err());
}
