//! What a section of the packed catalogue holds: a column, borrowed from the bytes.

use std::sync::Arc;
use zerovec::{VarZeroVec, ZeroSlice, ZeroVec, ule::AsULE, ule::VarULE, vecs::Index32};

pub(crate) type Strings<'a> = VarZeroVec<'a, str, Index32>;

/// A column, written as a section.
pub(super) trait Section {
    fn write(&self, out: &mut Vec<u8>);
}

/// The bytes of a section, read as a column.
pub(super) trait Column<'a>: Section + Sized {
    type Owned;
    /// Nothing when the bytes are no such column.
    fn read(bytes: &'a [u8]) -> Option<Self>;
    /// A copy that borrows from nothing.
    fn into_owned(self) -> Self::Owned;
}

impl<T: AsULE + 'static> Section for ZeroVec<'_, T> {
    fn write(&self, out: &mut Vec<u8>) {
        out.extend(self.as_bytes());
    }
}

impl<'a, T: AsULE + 'static> Column<'a> for ZeroVec<'a, T> {
    type Owned = ZeroVec<'static, T>;

    fn read(bytes: &'a [u8]) -> Option<Self> {
        Self::parse_bytes(bytes).ok()
    }

    fn into_owned(self) -> Self::Owned {
        Self::into_owned(self)
    }
}

impl<T: VarULE + ?Sized> Section for VarZeroVec<'_, T, Index32> {
    fn write(&self, out: &mut Vec<u8>) {
        out.extend(self.as_bytes());
    }
}

impl<'a, T: VarULE + ?Sized> Column<'a> for VarZeroVec<'a, T, Index32> {
    type Owned = VarZeroVec<'static, T, Index32>;

    fn read(bytes: &'a [u8]) -> Option<Self> {
        Self::parse_bytes(bytes).ok()
    }

    fn into_owned(self) -> Self::Owned {
        Self::into_owned(self)
    }
}

/// Two columns in one section: the length of the first, u32, stands before them.
fn read_both<'a, A: Column<'a>, B: Column<'a>>(bytes: &'a [u8]) -> Option<(A, B)> {
    let (length, rest) = bytes.split_first_chunk()?;
    let (first, second) = rest.split_at_checked(u32::from_le_bytes(*length) as usize)?;
    Some((A::read(first)?, B::read(second)?))
}

fn write_both(first: &dyn Section, second: &dyn Section, out: &mut Vec<u8>) {
    let begin = out.len();
    out.extend([0; 4]);
    first.write(out);
    // A section is shorter than 4 GB, or its container is refused.
    let length = (out.len() - begin - 4) as u32;
    out.iter_mut().skip(begin).zip(length.to_le_bytes()).for_each(|(place, byte)| *place = byte);
    second.write(out);
}

/// Records by ascending id, each a small blob.
#[derive(Debug, Clone, Default)]
pub(crate) struct RecordStore<'a> {
    pub(crate) ids: Strings<'a>,
    pub(crate) records: VarZeroVec<'a, [u8], Index32>,
}

impl RecordStore<'_> {
    /// A store of these, in the order of ids.
    pub(super) fn build<'b>(records: &[(&'b str, &'b [u8])]) -> RecordStore<'static> {
        let (ids, blobs): (Vec<&str>, Vec<&[u8]>) = records.iter().copied().unzip();
        RecordStore { ids: VarZeroVec::from(&ids).into_owned(), records: VarZeroVec::from(&blobs).into_owned() }
    }

    pub(crate) fn index(&self, id: &str) -> Option<u32> {
        self.ids.binary_search(id).ok().and_then(|i| u32::try_from(i).ok())
    }

    pub(crate) fn id(&self, index: u32) -> &str {
        self.ids.get(index as usize).unwrap_or_default()
    }

    pub(crate) fn len(&self) -> usize {
        self.ids.len()
    }
}

impl Section for RecordStore<'_> {
    fn write(&self, out: &mut Vec<u8>) {
        write_both(&self.ids, &self.records, out);
    }
}

impl<'a> Column<'a> for RecordStore<'a> {
    type Owned = RecordStore<'static>;

    fn read(bytes: &'a [u8]) -> Option<Self> {
        let (ids, records) = read_both(bytes)?;
        Some(Self { ids, records })
    }

    fn into_owned(self) -> Self::Owned {
        RecordStore { ids: self.ids.into_owned(), records: self.records.into_owned() }
    }
}

/// Records that catalogues laid over one another share.
pub(crate) type Shared<'a> = Arc<RecordStore<'a>>;

impl Section for Shared<'_> {
    fn write(&self, out: &mut Vec<u8>) {
        RecordStore::write(self, out);
    }
}

impl<'a> Column<'a> for Shared<'a> {
    type Owned = Shared<'static>;

    fn read(bytes: &'a [u8]) -> Option<Self> {
        RecordStore::read(bytes).map(Arc::new)
    }

    fn into_owned(self) -> Self::Owned {
        Arc::new(Arc::unwrap_or_clone(self).into_owned())
    }
}

/// Several values for each row, all rows in one column.
#[derive(Debug, Clone)]
pub(crate) struct Lists<'a, T: AsULE> {
    starts: ZeroVec<'a, u32>,
    items: ZeroVec<'a, T>,
}

impl<'a, T: AsULE + Copy> Lists<'a, T> {
    pub(crate) fn build(rows: impl IntoIterator<Item = Vec<T>>) -> Lists<'static, T> {
        let mut lists = ListsBuilder::default();
        rows.into_iter().for_each(|row| lists.push(row));
        lists.build()
    }

    /// The values of one row; none when there is no such row.
    pub(crate) fn row(&self, index: u32) -> impl Iterator<Item = T> + '_ {
        let index = index as usize;
        let range = self.starts.get(index).zip(self.starts.get(index + 1)).map(|(a, b)| a as usize..b as usize);
        range.and_then(|range| self.items.get_subslice(range)).into_iter().flat_map(ZeroSlice::iter)
    }

    pub(super) fn rows(&self) -> usize {
        self.starts.len().saturating_sub(1)
    }

    pub(super) fn items(&self) -> impl Iterator<Item = T> + '_ {
        self.items.iter()
    }

    /// Whether each item lies in exactly one row: so that all rows together cost no more than the items.
    pub(super) fn is_whole(&self) -> bool {
        self.starts.first() == Some(0)
            && self.starts.last().is_some_and(|end| end as usize == self.items.len())
            && self.starts.iter().is_sorted()
    }
}

/// Lists, row by row.
#[derive(Debug)]
pub(super) struct ListsBuilder<T> {
    starts: Vec<u32>,
    items: Vec<T>,
}

impl<T> Default for ListsBuilder<T> {
    fn default() -> Self {
        Self { starts: vec![0], items: Vec::new() }
    }
}

impl<T: AsULE + Copy> ListsBuilder<T> {
    pub(super) fn push(&mut self, row: impl IntoIterator<Item = T>) {
        self.items.extend(row);
        self.starts.push(self.items.len() as u32);
    }

    pub(super) fn build(self) -> Lists<'static, T> {
        Lists { starts: ZeroVec::alloc_from_slice(&self.starts), items: ZeroVec::alloc_from_slice(&self.items) }
    }
}

impl<T: AsULE + Copy> Default for Lists<'_, T> {
    fn default() -> Self {
        Self { starts: ZeroVec::new(), items: ZeroVec::new() }
    }
}

impl<T: AsULE + Copy + 'static> Section for Lists<'_, T> {
    fn write(&self, out: &mut Vec<u8>) {
        write_both(&self.starts, &self.items, out);
    }
}

impl<'a, T: AsULE + Copy + 'static> Column<'a> for Lists<'a, T> {
    type Owned = Lists<'static, T>;

    fn read(bytes: &'a [u8]) -> Option<Self> {
        let (starts, items) = read_both(bytes)?;
        Some(Self { starts, items })
    }

    fn into_owned(self) -> Self::Owned {
        Lists { starts: self.starts.into_owned(), items: self.items.into_owned() }
    }
}
