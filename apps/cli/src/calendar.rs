//! Days, counted.

use degafam::model::Date;

/// A date as a number of days; of a month or a year, its first.
pub(crate) fn day(date: Date) -> i64 {
    let month = time::Month::try_from(date.month()).unwrap_or(time::Month::January);
    time::Date::from_calendar_date(date.year().into(), month, date.day()).map_or(0, |date| date.to_julian_day().into())
}
