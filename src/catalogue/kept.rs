use crate::error::Error;
use once_cell::race::OnceBox;

/// Things by index, each made when an answer first needs it and then kept, since the next answer often needs it again.
/// All records together take a few times the packed bytes.
#[derive(Debug)]
pub(crate) struct Kept<T>(Box<[OnceBox<T>]>);

impl<T> Kept<T> {
    pub(crate) fn new(count: usize) -> Self {
        Self((0..count).map(|_| OnceBox::new()).collect())
    }

    pub(crate) fn get(&self, index: u32, make: impl FnOnce() -> Result<T, Error>) -> Result<&T, Error> {
        let slot = self.0.get(index as usize).ok_or_else(|| Error::damaged("a record is missing"))?;
        slot.get_or_try_init(|| make().map(Box::new))
    }
}
