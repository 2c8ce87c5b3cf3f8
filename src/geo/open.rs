//! Opening a packed gazetteer.

use super::format::FORM;
use super::{Gazetteer, check};
use crate::container::Container;
use crate::error::Error;
use std::borrow::Cow;

impl Gazetteer {
    /// Opens a packed gazetteer (`data/places.bin`): a `&'static [u8]` is read where it is, a `Vec<u8>` is kept.
    ///
    /// Checked are the digest, and that each name, row, region and postal code can be read, lies on the globe and points
    /// only at what is there. Whether a place is where the file says, no check tells.
    ///
    /// # Errors
    /// [`ErrorKind::NotAGazetteer`](crate::ErrorKind), [`ErrorKind::GazetteerVersion`](crate::ErrorKind) for a
    /// file of another format version, and
    /// [`ErrorKind::GazetteerDamaged`](crate::ErrorKind) for one that is cut or altered.
    ///
    /// ```
    /// use degafam::{ErrorKind, places::Gazetteer};
    /// assert_eq!(Gazetteer::open(b"PK".as_slice()).unwrap_err().kind(), ErrorKind::NotAGazetteer);
    /// ```
    pub fn open(bytes: impl Into<Cow<'static, [u8]>>) -> Result<Self, Error> {
        let bytes = bytes.into();
        let file = Container::open(&FORM, &bytes)?;
        let gazetteer = Self::of(&file, bytes)?;
        check::whole(&gazetteer)?;
        Ok(gazetteer)
    }

    /// The gazetteer compiled into the library, checked once.
    ///
    /// # Errors
    /// [`Error`] as for [`Gazetteer::open`], should the build have compiled in a damaged file.
    ///
    /// ```
    /// assert!(degafam::places::Gazetteer::embedded()?.len() > 80_000);
    /// # Ok::<(), degafam::Error>(())
    /// ```
    #[cfg(feature = "gazetteer")]
    pub fn embedded() -> Result<&'static Self, Error> {
        static EMBEDDED: once_cell::sync::Lazy<Result<Gazetteer, Error>> = once_cell::sync::Lazy::new(|| {
            // A test holds these bytes against every check: that is not done at each start.
            let bytes = include_bytes!("../../data/places.bin").as_slice();
            Gazetteer::of(&Container::open_trusted(&FORM, bytes)?, bytes.into())
        });
        EMBEDDED.as_ref().map_err(Clone::clone)
    }
}
