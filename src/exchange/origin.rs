//! Where files come from.

use super::{quote::quoted, web};
use crate::error::{Error, ErrorKind};
use crate::model::Date;
use serde::Serialize;

/// Where a file was published, and when it was taken from there.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[non_exhaustive]
pub struct Origin {
    /// Its address; `http` or `https`.
    pub url: String,
    /// The day on which it was fetched or received.
    pub retrieved: Date,
}

impl Origin {
    /// An origin.
    ///
    /// # Errors
    /// [`ErrorKind::BadOrigin`](crate::ErrorKind) when the address is not one of the web.
    ///
    /// ```
    /// use degafam::formats::Origin;
    /// let day = "2026-11-22".parse()?;
    /// assert!(Origin::new("https://hoster.example/hoster.properties", day).is_ok());
    /// assert!(Origin::new("file:///etc/passwd", day).is_err());
    /// # Ok::<(), degafam::Error>(())
    /// ```
    pub fn new(url: &str, retrieved: Date) -> Result<Self, Error> {
        match web::Address::read(url) {
            Ok(address) => Ok(Self { url: address.url, retrieved }),
            Err(_) => Err(Error::new(ErrorKind::BadOrigin).text("value", quoted(url))),
        }
    }
}
