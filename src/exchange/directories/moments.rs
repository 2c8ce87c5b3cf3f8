//! Days counted, and the days of moments that files tell in seconds.

use crate::model::Date;

/// Days of a cycle of the calendar, 400 years; of a century in it, without its leap day; of a year.
const CYCLE: i64 = 146_097;
const CENTURY: i64 = 36_524;
const YEAR: i64 = 365;
/// Days from 1 March of year 0 to 1 January 1970. Years begin with March here, so that a leap day is the last of one.
const EPOCH: i64 = 719_468;

/// Days since 1 January 1970; a date without a day counts as the first that it can be.
pub(super) fn days(date: Date) -> i64 {
    let (month, day) = (i64::from(date.month().max(1)), i64::from(date.day().max(1)));
    let year = i64::from(date.year()) - i64::from(month < 3);
    let of_year = (153 * ((month + 9) % 12) + 2) / 5 + day - 1;
    let of_cycle = (year % 400) * YEAR + (year % 400) / 4 - (year % 400) / 100 + of_year;
    (year / 400) * CYCLE + of_cycle - EPOCH
}

/// The day of a moment that is told in seconds since 1970.
pub(super) fn of_seconds(seconds: f64) -> Option<Date> {
    /// The last second of year 9999, the last that a date can tell.
    const LAST: f64 = 253_402_300_799.0;
    let seconds = Some(seconds).filter(|seconds| (0.0..=LAST).contains(seconds))?;
    let days = seconds as i64 / 86_400 + EPOCH;
    let of_cycle = days % CYCLE;
    let year = (of_cycle - of_cycle / (4 * YEAR) + of_cycle / CENTURY - of_cycle / (CYCLE - 1)) / YEAR;
    let of_year = of_cycle - (YEAR * year + year / 4 - year / 100);
    let march = (5 * of_year + 2) / 153;
    let (month, day) = ((march + 2) % 12 + 1, of_year - (153 * march + 2) / 5 + 1);
    let year = days / CYCLE * 400 + year + i64::from(month < 3);
    Date::new(u16::try_from(year).ok()?, u8::try_from(month).ok()?, u8::try_from(day).ok()?)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn days_are_counted_as_the_calendar_does() {
        let mut before = days(Date::new(1970, 1, 1).unwrap()) - 1;
        assert_eq!(before, -1);
        let all = (1970..2110).flat_map(|y| (1..=12).flat_map(move |m| (1..=31).map(move |d| (y, m, d))));
        for date in all.filter_map(|(year, month, day)| Date::new(year, month, day)) {
            assert_eq!(days(date), before + 1, "{date}");
            before = days(date);
            assert_eq!(of_seconds(before as f64 * 86_400.0 + 43_200.0), Some(date));
        }
        assert_eq!(days("2026".parse().unwrap()), days("2026-01-01".parse().unwrap()));
        assert_eq!(of_seconds(1_785_616_499.0).map(|d| d.to_string()).as_deref(), Some("2026-08-01"));
        assert!([-1.0, f64::NAN, f64::INFINITY, 1e300].into_iter().all(|seconds| of_seconds(seconds).is_none()));
    }
}
