//! What can go wrong with a place: its text, or the file that knows places.

use thiserror::Error;

/// Why a place could not be read, or a gazetteer not be opened. Each message says what to do instead.
///
/// ```
/// use degafam::{GeoError, Point};
/// let error = Point::new(91.0, 0.0).unwrap_err();
/// assert!(matches!(error, GeoError::Coordinates { .. }));
/// assert!(error.to_string().contains("-90 to 90"));
/// ```
#[derive(Debug, Clone, PartialEq, Error)]
#[non_exhaustive]
pub enum GeoError {
    /// Coordinates outside the globe, or not numbers. Degrees.
    #[error(
        "{latitude},{longitude} is not on the globe: type latitude (-90 to 90), then longitude (-180 to 180), such as 47.2,-1.55"
    )]
    Coordinates {
        /// What was given as latitude, degrees.
        latitude: f64,
        /// What was given as longitude, degrees.
        longitude: f64,
    },
    /// An empty text, or one without a letter or digit.
    #[error(
        "the place is empty: type a town, a postal code, a country or coordinates, such as Nantes, 44000 or 47.2,-1.55"
    )]
    Empty,
    /// A text longer than any place name.
    #[error("the place is {length} bytes long, at most {limit} are read: type only the town or its postal code")]
    TooLong {
        /// Length of the text in bytes.
        length: usize,
        /// Longest text accepted, in bytes.
        limit: usize,
    },
    /// A text with control characters (line breaks, tabs, escape codes).
    #[error("the place holds a control character: type a single line such as Nantes")]
    ControlCharacter,
    /// The file is no gazetteer at all.
    #[error("not a places file: make one with `degafam data places`")]
    NotAGazetteer,
    /// The file is of a format that this version does not read.
    #[error(
        "the places file has format version {found}, this version reads {supported}: update the program, or make the file again with `degafam data places`"
    )]
    Version {
        /// Format version written in the file.
        found: u16,
        /// Format version this code reads.
        supported: u16,
    },
    /// The file is shorter than it says, its checksum differs, or a part of it contradicts another.
    #[error("the places file is damaged ({reason}): fetch it again, or make it with `degafam data places`")]
    Damaged {
        /// What was found wrong.
        reason: &'static str,
    },
    /// The records cannot be packed: one of them does not fit the format.
    #[error("the place {name:?} cannot be packed: {reason}")]
    Unpackable {
        /// Name of the record.
        name: String,
        /// What does not fit.
        reason: &'static str,
    },
}
