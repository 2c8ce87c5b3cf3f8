//! What C cannot bring about: a panic behind the border.

use crate::border::{Out, enter, look};
use crate::registry;
use crate::status::DegafamStatus;

#[test]
fn a_panic_stops_at_the_border() {
    let status = enter(Out::UNWANTED, || panic!("on purpose"));
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
