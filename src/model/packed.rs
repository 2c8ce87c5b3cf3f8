//! How records are written into packed files: CBOR, each record an array of its fields. A field that came later stands
//! behind those before it, so that older readers pass over it and newer ones fill it in where it is missing.

use minicbor::data::Type;
use minicbor::{Decoder, Encoder, decode};
use std::collections::BTreeMap;

/// Nothing is refused by a vector.
type Writer = Encoder<Vec<u8>>;
type Taken = Result<(), decode::Error>;

/// A value that is packed.
pub(crate) trait Packed {
    fn put(&self, writer: &mut Writer);

    /// Replaces it by what stands next.
    fn take(&mut self, reader: &mut Decoder<'_>) -> Taken;

    /// Whether it says no more than a missing field.
    fn is_absent(&self) -> bool {
        false
    }
}

/// A value to be filled, and what a missing field holds.
pub(crate) trait Blank: Packed {
    fn blank() -> Self;
}

/// A record as bytes.
pub(crate) fn pack(record: &impl Packed) -> Vec<u8> {
    let mut writer = Encoder::new(Vec::new());
    record.put(&mut writer);
    writer.into_writer()
}

/// The record of these bytes, if they are one.
pub(crate) fn unpack<T: Blank>(bytes: &[u8]) -> Option<T> {
    let mut record = T::blank();
    record.take(&mut Decoder::new(bytes)).ok().map(|()| record)
}

/// Fields in the order in which they came, as far as they say something.
pub(super) fn put_fields(fields: &[&dyn Packed], writer: &mut Writer) {
    let count = fields.iter().rposition(|field| !field.is_absent()).map_or(0, |last| last + 1);
    let _ = writer.array(count as u64);
    fields.iter().take(count).for_each(|field| field.put(writer));
}

pub(super) fn take_fields(fields: &mut [&mut dyn Packed], reader: &mut Decoder<'_>) -> Taken {
    let count = length(reader.array()?)?;
    let known = fields.len() as u64;
    fields.iter_mut().take(usize::try_from(count).unwrap_or(usize::MAX)).try_for_each(|field| field.take(reader))?;
    (known..count).try_for_each(|_| reader.skip())
}

/// A word of a vocabulary.
pub(super) fn term<T: Copy>(all: &[T], reader: &mut Decoder<'_>) -> Result<T, decode::Error> {
    let term = usize::try_from(reader.u32()?).ok().and_then(|at| all.get(at)).copied();
    term.ok_or_else(|| decode::Error::message("no such term"))
}

fn length(known: Option<u64>) -> Result<u64, decode::Error> {
    known.ok_or_else(|| decode::Error::message("a length is missing"))
}

/// A record: its fields in the order in which they came. A new one goes to the end and never leaves its place.
macro_rules! packed {
    ($name:ident $(<$of:ident>)? { $($field:ident),* $(,)? }) => {
        impl $(<$of: $crate::model::packed::Blank>)? $crate::model::packed::Packed for $name $(<$of>)? {
            fn put(&self, writer: &mut minicbor::Encoder<Vec<u8>>) {
                $crate::model::packed::put_fields(&[$(&self.$field),*], writer);
            }

            fn take(&mut self, reader: &mut minicbor::Decoder<'_>) -> Result<(), minicbor::decode::Error> {
                $crate::model::packed::take_fields(&mut [$(&mut self.$field),*], reader)
            }
        }

        impl $(<$of: $crate::model::packed::Blank>)? $crate::model::packed::Blank for $name $(<$of>)? {
            fn blank() -> Self {
                Self { $($field: $crate::model::packed::Blank::blank()),* }
            }
        }
    };
}

pub(super) use packed;

macro_rules! plain {
    ($($type:ty, $read:ident);*) => {$(
        impl Packed for $type {
            fn put(&self, writer: &mut Writer) {
                let _ = writer.$read(*self);
            }

            fn take(&mut self, reader: &mut Decoder<'_>) -> Taken {
                *self = reader.$read()?;
                Ok(())
            }
        }

        impl Blank for $type {
            fn blank() -> Self {
                Self::default()
            }
        }
    )*};
}

plain! { bool, bool; f64, f64; u32, u32 }

impl Packed for String {
    fn put(&self, writer: &mut Writer) {
        let _ = writer.str(self);
    }

    fn take(&mut self, reader: &mut Decoder<'_>) -> Taken {
        reader.str()?.clone_into(self);
        Ok(())
    }

    fn is_absent(&self) -> bool {
        self.is_empty()
    }
}

impl Blank for String {
    fn blank() -> Self {
        Self::new()
    }
}

impl<T: Blank> Packed for Option<T> {
    fn put(&self, writer: &mut Writer) {
        match self {
            Some(value) => value.put(writer),
            None => drop(writer.null()),
        }
    }

    fn take(&mut self, reader: &mut Decoder<'_>) -> Taken {
        *self = None;
        if reader.datatype()? == Type::Null {
            return reader.null();
        }
        self.insert(T::blank()).take(reader)
    }

    fn is_absent(&self) -> bool {
        self.is_none()
    }
}

impl<T: Blank> Blank for Option<T> {
    fn blank() -> Self {
        None
    }
}

impl<T: Blank> Packed for Vec<T> {
    fn put(&self, writer: &mut Writer) {
        let _ = writer.array(self.len() as u64);
        self.iter().for_each(|value| value.put(writer));
    }

    fn take(&mut self, reader: &mut Decoder<'_>) -> Taken {
        self.clear();
        // Filled one by one: a length that lies ends with the bytes.
        for _ in 0..length(reader.array()?)? {
            let mut value = T::blank();
            value.take(reader)?;
            self.push(value);
        }
        Ok(())
    }

    fn is_absent(&self) -> bool {
        self.is_empty()
    }
}

impl<T: Blank> Blank for Vec<T> {
    fn blank() -> Self {
        Self::new()
    }
}

impl<T: Blank> Packed for BTreeMap<String, T> {
    fn put(&self, writer: &mut Writer) {
        let _ = writer.map(self.len() as u64);
        for (key, value) in self {
            key.put(writer);
            value.put(writer);
        }
    }

    fn take(&mut self, reader: &mut Decoder<'_>) -> Taken {
        self.clear();
        for _ in 0..length(reader.map()?)? {
            let (mut key, mut value) = (String::new(), T::blank());
            key.take(reader)?;
            value.take(reader)?;
            self.insert(key, value);
        }
        Ok(())
    }

    fn is_absent(&self) -> bool {
        self.is_empty()
    }
}

impl<T: Blank> Blank for BTreeMap<String, T> {
    fn blank() -> Self {
        Self::new()
    }
}
