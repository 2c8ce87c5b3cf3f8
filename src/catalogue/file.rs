//! The header of a packed catalogue: magic word, format, date, length, digest.

use crate::error::ErrorKind;
use crate::{error::Error, model::Date};
use twox_hash::XxHash3_64;

/// Format version that this code writes and reads.
pub const FORMAT: u16 = 1;

const MAGIC: [u8; 8] = *b"degafam\0";
const HEADER: usize = 8 + 2 + 8 + 8 + 4;

/// What a header says, beside the payload it stands before.
#[derive(Debug)]
pub(super) struct Opened<'a> {
    pub(super) date: Date,
    pub(super) digest: u64,
    pub(super) payload: &'a [u8],
}

pub(super) fn write(date: Date, payload: &[u8]) -> Vec<u8> {
    let dated = dated(date, payload);
    let mut bytes = Vec::with_capacity(HEADER + payload.len());
    bytes.extend(MAGIC);
    bytes.extend(FORMAT.to_le_bytes());
    bytes.extend(XxHash3_64::oneshot(&dated).to_le_bytes());
    bytes.extend((payload.len() as u64).to_le_bytes());
    bytes.extend(dated);
    bytes
}

/// The part that the digest covers.
fn dated(date: Date, payload: &[u8]) -> Vec<u8> {
    let mut bytes = Vec::with_capacity(4 + payload.len());
    bytes.extend(date.year().to_le_bytes());
    bytes.extend([date.month(), date.day()]);
    bytes.extend(payload);
    bytes
}

pub(super) fn open(bytes: &[u8]) -> Result<Opened<'_>, Error> {
    let rest = bytes.strip_prefix(&MAGIC).ok_or_else(|| Error::new(ErrorKind::NotACatalogue))?;
    let short = || Error::damaged("it is shorter than its header");
    let (format, rest) = rest.split_first_chunk().ok_or_else(short)?;
    match u16::from_le_bytes(*format) {
        FORMAT => {}
        found if found > FORMAT => {
            return Err(Error::new(ErrorKind::CatalogueTooNew).plain("found", found).plain("known", FORMAT));
        }
        found => return Err(Error::new(ErrorKind::CatalogueTooOld).plain("found", found).plain("known", FORMAT)),
    }
    let (digest, rest) = rest.split_first_chunk().ok_or_else(short)?;
    let (length, dated) = rest.split_first_chunk().ok_or_else(short)?;
    let (&[year_low, year_high, month, day], payload) = dated.split_first_chunk().ok_or_else(short)?;
    if u64::from_le_bytes(*length) != payload.len() as u64 {
        return Err(Error::damaged("its length is not the one its header states"));
    }
    let digest = u64::from_le_bytes(*digest);
    if XxHash3_64::oneshot(dated) != digest {
        return Err(Error::damaged("its digest does not match"));
    }
    let date = Date::new(u16::from_le_bytes([year_low, year_high]), month, day)
        .ok_or_else(|| Error::damaged("its date does not exist"))?;
    Ok(Opened { date, digest, payload })
}
