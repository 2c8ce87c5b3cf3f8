//! Dates as people and generators write them.

use crate::model::Date;

/// A date: `2024-09-18`, the same with a time behind it, `18/09/2024`, `2024-09` or `2024`; as precise as it is
/// written.
pub(crate) fn read(text: &str) -> Option<Date> {
    let text = text.trim();
    // A time after the day says nothing that a date keeps.
    let day = text.split_once(['T', ' ']).filter(|(_, time)| is_time(time)).map_or(text, |(day, _)| day);
    if let Ok(date) = day.parse() {
        return Some(date);
    }
    let mut parts = day.split('/');
    let (day, month, year) = (parts.next()?, parts.next()?, parts.next()?);
    let number = |text: &str, longest: usize| -> Option<u16> {
        let digits = !text.is_empty() && text.len() <= longest && text.bytes().all(|b| b.is_ascii_digit());
        digits.then(|| text.parse().ok()).flatten().filter(|n| *n > 0)
    };
    let (day, month) = (u8::try_from(number(day, 2)?).ok()?, u8::try_from(number(month, 2)?).ok()?);
    let year = number(year, 4).filter(|_| year.len() == 4 && parts.next().is_none())?;
    Date::new(year, month, day)
}

/// Whether a text begins like a time of day.
fn is_time(text: &str) -> bool {
    let text = text.trim().as_bytes();
    matches!(text, [a, b, b':', c, d, ..] if [a, b, c, d].into_iter().all(u8::is_ascii_digit))
}

#[cfg(test)]
mod tests {
    use super::read;

    #[test]
    fn three_forms_and_two_precisions_are_read() {
        for (text, date) in [
            ("2016-10-12", "2016-10-12"),
            ("12/10/2016", "2016-10-12"),
            ("1/2/2016", "2016-02-01"),
            ("2016-10-12T08:30:00", "2016-10-12"),
            ("2016-10-12 08:30:00.123", "2016-10-12"),
            ("2016-10-12T08:30:00+02:00", "2016-10-12"),
            ("2016-10", "2016-10"),
            (" 2016 ", "2016"),
        ] {
            assert_eq!(read(text).map(|d| d.to_string()).as_deref(), Some(date), "{text}");
        }
        for text in
            ["12/31/2016", "31/02/2016", "2016-13-01", "12/10/16", "soon", "", "2016-10-12 or so", "1/2/3/2016", "//"]
        {
            assert_eq!(read(text), None, "{text}");
        }
    }
}
