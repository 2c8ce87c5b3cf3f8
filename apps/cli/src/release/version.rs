//! The version of a release: the date of its data, and which of that day it is.

use degafam::model::Date;
use serde::{Deserialize, Serialize};
use std::{fmt, str::FromStr};

/// `2026-11-29`, and `2026-11-29.2` for the second of that day.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub(crate) struct Version {
    date: Date,
    number: u16,
}

impl Version {
    /// The version of data of a day, behind another; nothing where they are older than that one, or of no day.
    pub(super) fn next(date: Date, previous: Option<Self>) -> Option<Self> {
        let number = match previous {
            Some(previous) if previous.date == date => previous.number.checked_add(1)?,
            Some(previous) if previous.date > date => return None,
            _ => 1,
        };
        (date.day() > 0).then_some(Self { date, number })
    }

    pub(super) fn date(self) -> Date {
        self.date
    }
}

impl fmt::Display for Version {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}", self.date)?;
        if self.number > 1 { write!(f, ".{}", self.number) } else { Ok(()) }
    }
}

impl FromStr for Version {
    type Err = String;

    fn from_str(text: &str) -> Result<Self, Self::Err> {
        let (date, number) = text.split_once('.').map_or((text, None), |(date, number)| (date, Some(number)));
        let number = number.map_or(Some(1), |number| number.parse().ok());
        let version = date.parse().ok().zip(number).map(|(date, number)| Self { date, number });
        // As it is written and not otherwise: it names a folder.
        let version = version.filter(|version| version.date.day() > 0 && version.to_string() == text);
        version.ok_or_else(|| format!("`{text:.40}` is no version of data, such as 2026-11-29"))
    }
}

impl TryFrom<String> for Version {
    type Error = String;

    fn try_from(text: String) -> Result<Self, Self::Error> {
        text.parse()
    }
}

impl From<Version> for String {
    fn from(version: Version) -> Self {
        version.to_string()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_version_is_written_in_one_way() {
        for text in ["2026-11-29", "2026-11-29.2", "2026-11-29.65535"] {
            assert_eq!(text.parse::<Version>().unwrap().to_string(), text);
        }
        for text in ["", "2026-11", "2026-11-29.1", "2026-11-29.02", "2026-11-29.", "2026-11-29.70000", "../2026-11-29"]
        {
            assert!(text.parse::<Version>().is_err(), "{text}");
        }
    }

    #[test]
    fn each_is_newer_than_the_one_before() {
        let day = |text: &str| text.parse::<Date>().unwrap();
        let first = Version::next(day("2026-11-29"), None).unwrap();
        let second = Version::next(day("2026-11-29"), Some(first)).unwrap();
        let third = Version::next(day("2026-11-30"), Some(second)).unwrap();
        assert!(first < second && second < third);
        assert_eq!(second.to_string(), "2026-11-29.2");
        assert_eq!(Version::next(day("2026-11-28"), Some(first)), None);
        assert_eq!(Version::next(day("2026-11"), None), None);
    }
}
