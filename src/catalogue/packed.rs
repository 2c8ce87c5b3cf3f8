//! A hoster as a packed record: its first fields one after the other, and behind them those that came later, each under
//! its name. So a reader knows records that were packed before a field was there, and passes over fields it does not know.

use crate::error::Error;
use crate::model::{HOSTER_FACTS, Hoster, OFFER_FACTS, Offer, Packed, Row};

/// A field that came later: its name, the offer it belongs to by place, if it does, and its value.
type Later = (String, Option<u32>, Vec<u8>);

/// How a record without anything set aside writes that, where more follows: a list of none.
const NO_ASIDES: u8 = 0;

fn later<R>(rows: &'static [Row<R>]) -> impl Iterator<Item = &'static Row<R>> {
    rows.iter().filter(|row| row.packed == Packed::Behind)
}

/// Takes the later fields out of a record.
fn split<R: Default>(rows: &'static [Row<R>], record: &mut R, at: Option<u32>, found: &mut Vec<Later>) {
    let empty = R::default();
    for row in later(rows) {
        found.extend((row.pack)(record).map(|value| (row.field.to_owned(), at, value)));
        (row.put)(record, &empty);
    }
}

pub(super) fn write(hoster: &Hoster) -> Result<Vec<u8>, postcard::Error> {
    let (mut first, mut behind) = (hoster.clone(), Vec::new());
    split(HOSTER_FACTS, &mut first, None, &mut behind);
    for (at, offer) in (0..).zip(&mut first.offers) {
        split(OFFER_FACTS, offer, Some(at), &mut behind);
    }
    let mut bytes = postcard::to_allocvec(&first)?;
    if !behind.is_empty() {
        bytes.extend(Some(NO_ASIDES).filter(|_| first.asides.is_empty()));
        bytes.extend(postcard::to_allocvec(&behind)?);
    }
    Ok(bytes)
}

pub(super) fn read(bytes: &[u8]) -> Result<Hoster, Error> {
    let wrong = || Error::damaged("a record cannot be read");
    let (mut hoster, rest): (Hoster, &[u8]) = postcard::take_from_bytes(bytes).map_err(|_| wrong())?;
    if rest.is_empty() {
        return Ok(hoster);
    }
    let behind: Vec<Later> = postcard::from_bytes(rest).map_err(|_| wrong())?;
    for (field, at, value) in behind {
        let known = match at {
            None => later(HOSTER_FACTS).find(|row| row.field == field).map(|row| (row.unpack)(&mut hoster, &value)),
            Some(at) => {
                let offer: Option<&mut Offer> = hoster.offers.get_mut(at as usize);
                let row = later(OFFER_FACTS).find(|row| row.field == field);
                row.map(|row| offer.is_some_and(|offer| (row.unpack)(offer, &value)))
            }
        };
        if known == Some(false) {
            return Err(wrong());
        }
    }
    Ok(hoster)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::{Aside, Asker, Fact, Scope, Serves};
    use proptest::prelude::*;

    proptest! {
        #[test]
        fn what_is_written_reads_back(
            asides in 0..2usize, offers in prop::collection::vec(prop::bool::ANY, 0..4),
            serves in prop::bool::ANY, takes in prop::bool::ANY,
        ) {
            let mut hoster = Hoster::new("a", "A");
            hoster.asides = (0..asides).map(|n| Aside::new("status", n.to_string(), "s")).collect();
            hoster.serves = serves.then(|| Fact::new(Serves::region(Scope::Only, "Alsace", (48.3, 7.4), 90.0), "s"));
            hoster.takes = takes.then(|| Fact::new(vec![Asker::School], "s"));
            hoster.offers = offers.into_iter().map(|takes| {
                let mut offer = Offer::new("email", "s");
                offer.takes = takes.then(|| vec![Asker::Person, Asker::Association]);
                offer
            }).collect();
            prop_assert_eq!(read(&write(&hoster).unwrap()).unwrap(), hoster);
        }

        #[test]
        fn no_bytes_bring_the_reader_down(bytes: Vec<u8>) {
            let mut record = write(&Hoster::new("a", "A")).unwrap();
            record.extend(bytes);
            let _ = read(&record);
        }
    }

    #[test]
    fn a_field_of_tomorrow_is_passed_over() {
        let hoster = Hoster::new("a", "A");
        let mut bytes = write(&hoster).unwrap();
        bytes.push(NO_ASIDES);
        let behind: Vec<Later> = vec![("tomorrow".into(), None, vec![1, 2]), ("tomorrow".into(), Some(9), vec![])];
        bytes.extend(postcard::to_allocvec(&behind).unwrap());
        assert_eq!(read(&bytes).unwrap(), hoster);
    }
}
