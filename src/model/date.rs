use super::packed::{Blank, Packed};
use crate::error::{Error, ErrorKind};
use crate::text::{Lang, Message, WORDS};
use minicbor::{Decoder, Encoder, decode};
use serde::{Deserialize, Deserializer, Serialize, Serializer, de::Visitor};
use std::{fmt, str::FromStr};

/// A calendar date as precise as its source: a year, a month or a day.
///
/// ```
/// let date: degafam::model::Date = "2024-09".parse()?;
/// assert_eq!(date.to_string(), "2024-09");
/// assert!("2024-13".parse::<degafam::model::Date>().is_err());
/// # Ok::<(), degafam::Error>(())
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Date {
    year: u16,
    month: u8,
    day: u8,
}

/// The words of the months, by their keys.
const MONTHS: [&str; 12] = [
    "month_1", "month_2", "month_3", "month_4", "month_5", "month_6", "month_7", "month_8", "month_9", "month_10",
    "month_11", "month_12",
];

impl Date {
    /// Builds a date; `month` and `day` may be 0 where unknown. `None` when no such day exists.
    #[must_use]
    pub fn new(year: u16, month: u8, day: u8) -> Option<Self> {
        let leap = year.is_multiple_of(4) && (!year.is_multiple_of(100) || year.is_multiple_of(400));
        let days = match month {
            0 => 0,
            2 => 28 + u8::from(leap),
            4 | 6 | 9 | 11 => 30,
            1..=12 => 31,
            _ => return None,
        };
        ((1900..=9999).contains(&year) && day <= days).then_some(Self { year, month, day })
    }

    /// The year.
    #[must_use]
    pub fn year(self) -> u16 {
        self.year
    }

    /// The month, 0 when unknown.
    #[must_use]
    pub fn month(self) -> u8 {
        self.month
    }

    /// The day, 0 when unknown.
    #[must_use]
    pub fn day(self) -> u8 {
        self.day
    }

    /// Months since January of year 0, an unknown month counted as the first: an age is never understated.
    #[must_use]
    pub fn months(self) -> u32 {
        u32::from(self.year) * 12 + u32::from(self.month.max(1)) - 1
    }

    /// The month so many months after January of year 0; `None` outside of the years that dates have.
    #[must_use]
    pub fn of_months(months: u16) -> Option<Self> {
        Self::new(months / 12, u8::try_from(months % 12 + 1).ok()?, 0)
    }

    /// Whole months from `self` to `later`, 0 when `later` is earlier.
    ///
    /// ```
    /// let seen: degafam::model::Date = "2023".parse()?;
    /// assert_eq!(seen.months_until("2026-11-22".parse()?), 46);
    /// # Ok::<(), degafam::Error>(())
    /// ```
    #[must_use]
    pub fn months_until(self, later: Self) -> u32 {
        later.months().saturating_sub(self.months())
    }

    /// Whether the date cannot lie after `other`, unknown parts read as the earliest day.
    #[must_use]
    pub fn is_after(self, other: Self) -> bool {
        (self.year, self.month.max(1), self.day.max(1)) > (other.year, other.month_or_last(), other.day_or_last())
    }

    /// The month in words, or the year where no more is known.
    ///
    /// ```
    /// use degafam::{Lang, model::Date};
    /// let date: Date = "2020-05-17".parse()?;
    /// assert_eq!(date.spoken(Lang::En), "May 2020");
    /// assert_eq!(date.spoken(Lang::Es), "mayo de 2020");
    /// # Ok::<(), degafam::Error>(())
    /// ```
    #[must_use]
    pub fn spoken(self, lang: Lang) -> String {
        let said = |key: &str| Message::of(WORDS, key, lang);
        let month = usize::from(self.month).checked_sub(1).and_then(|at| MONTHS.get(at)).and_then(|key| said(key));
        match (month, said("month_of_year")) {
            (Some(month), Some(whole)) => whole.filled(|slot| match slot {
                "month" => Some(month.template.into()),
                _ => Some(u64::from(self.year).into()),
            }),
            _ => self.year.to_string(),
        }
    }

    fn month_or_last(self) -> u8 {
        if self.month == 0 { 12 } else { self.month }
    }

    fn day_or_last(self) -> u8 {
        if self.day == 0 { 31 } else { self.day }
    }
}

impl fmt::Display for Date {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{:04}", self.year)?;
        if self.month > 0 {
            write!(f, "-{:02}", self.month)?;
        }
        if self.day > 0 {
            write!(f, "-{:02}", self.day)?;
        }
        Ok(())
    }
}

/// A number above 0, of decimal digits alone.
fn number(digits: &[u8]) -> Option<u16> {
    let digit = |number: u16, digit: &u8| digit.is_ascii_digit().then(|| number * 10 + u16::from(digit - b'0'));
    digits.iter().try_fold(0, digit).filter(|number| *number > 0)
}

impl FromStr for Date {
    type Err = Error;

    fn from_str(text: &str) -> Result<Self, Self::Err> {
        let read = || {
            let (year, rest) = text.as_bytes().split_first_chunk::<4>()?;
            let (month, day) = match rest {
                [] => (0, 0),
                [b'-', month @ ..] if month.len() == 2 => (number(month)?, 0),
                [b'-', m1, m2, b'-', day @ ..] if day.len() == 2 => (number(&[*m1, *m2])?, number(day)?),
                _ => return None,
            };
            Self::new(number(year)?, u8::try_from(month).ok()?, u8::try_from(day).ok()?)
        };
        read().ok_or_else(|| Error::new(ErrorKind::BadDate).text("value", text))
    }
}

impl Serialize for Date {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(self)
    }
}

/// Reads a date out of a text where it lies.
/// Years are packed as those since this one, so that a date takes three bytes.
const FIRST_YEAR: u16 = 1900;

impl Packed for Date {
    fn put(&self, writer: &mut Encoder<Vec<u8>>) {
        let months = u32::from(self.year - FIRST_YEAR) * 13 + u32::from(self.month);
        (months * 32 + u32::from(self.day)).put(writer);
    }

    fn take(&mut self, reader: &mut Decoder<'_>) -> Result<(), decode::Error> {
        let packed = reader.u32()?;
        let (months, day) = (packed / 32, (packed % 32) as u8);
        let year = u16::try_from(months / 13).ok().and_then(|years| years.checked_add(FIRST_YEAR));
        let date = year.and_then(|year| Self::new(year, (months % 13) as u8, day));
        *self = date.ok_or_else(|| decode::Error::message("no such date"))?;
        Ok(())
    }
}

impl Blank for Date {
    fn blank() -> Self {
        Self { year: FIRST_YEAR, month: 0, day: 0 }
    }
}

struct Text;

impl Visitor<'_> for Text {
    type Value = Date;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a date such as 2024, 2024-09 or 2024-09-18")
    }

    fn visit_str<E: serde::de::Error>(self, text: &str) -> Result<Date, E> {
        text.parse().map_err(E::custom)
    }
}

#[cfg(feature = "schema")]
impl schemars::JsonSchema for Date {
    fn schema_name() -> std::borrow::Cow<'static, str> {
        "Date".into()
    }

    fn json_schema(_: &mut schemars::SchemaGenerator) -> schemars::Schema {
        schemars::json_schema!({
            "description": "A day, a month or a year, as precise as it is known.",
            "type": "string",
            "pattern": "^[0-9]{4}(-[0-9]{2}(-[0-9]{2})?)?$"
        })
    }
}

impl<'de> Deserialize<'de> for Date {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_str(Text)
    }
}

#[cfg(test)]
mod tests {
    use super::super::packed::{pack, unpack};
    use super::*;
    use proptest::prelude::*;

    proptest! {
        #[test]
        fn what_is_written_reads_back(year in 1900u16..=9999, month in 0u8..=12, day in 0u8..=31) {
            prop_assume!(month > 0 || day == 0);
            if let Some(date) = Date::new(year, month, day) {
                prop_assert_eq!(date.to_string().parse::<Date>(), Ok(date));
                prop_assert_eq!(unpack(&pack(&date)), Some(date));
            }
        }

        #[test]
        fn no_text_brings_the_parser_down(text in "\\PC{0,20}") {
            let _ = text.parse::<Date>();
        }
    }

    #[test]
    fn days_that_do_not_exist_are_refused() {
        for text in ["2023-02-29", "2024-04-31", "2024-00", "24-01-01", "2024-1-1", "", "2024-01-01-01", "+024"] {
            assert!(text.parse::<Date>().is_err(), "{text}");
        }
        assert!("2024-02-29".parse::<Date>().is_ok());
    }

    #[test]
    fn an_unknown_month_is_not_in_the_future_of_its_own_year() {
        let (year, day): (Date, Date) = ("2026".parse().unwrap(), "2026-03-01".parse().unwrap());
        assert!(!year.is_after(day) && !day.is_after(year));
    }
}
