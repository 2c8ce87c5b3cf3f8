//! Two decimal numbers: `47.2,-1.55`, `47,2 -1,55`, `47.2°N 1.55°W`.

/// Latitude, longitude, and the decimals that both have.
pub(super) fn pair(text: &str) -> Option<(f64, f64, i32)> {
    let halves = |separator: fn(char) -> bool| {
        let mut parts = text.split(separator).map(str::trim).filter(|part| !part.is_empty());
        match (parts.next(), parts.next(), parts.next()) {
            (Some(a), Some(b), None) => Some((a.to_owned(), b.to_owned())),
            _ => None,
        }
    };
    let decimal_comma = |number: &str| number.replacen(',', ".", 1);
    let (a, b, spaced) = if let Some((a, b)) = halves(|c| c == ';') {
        (decimal_comma(&a), decimal_comma(&b), false)
    } else if let Some((a, b)) = halves(|c| c == ',') {
        (a, b, false)
    } else {
        let (a, b) = halves(char::is_whitespace)?;
        (decimal_comma(a.trim_end_matches(',')), decimal_comma(&b), true)
    };
    let (first, first_axis) = number(&a)?;
    let (second, second_axis) = number(&b)?;
    if spaced && !(a.contains('.') || b.contains('.')) && first_axis.is_none() {
        // "44000 35000" is no pair of coordinates but two postal codes.
        return None;
    }
    let digits = decimals(&a).min(decimals(&b));
    match (first_axis, second_axis) {
        (Some(Axis::Longitude), Some(Axis::Latitude)) => Some((second, first, digits)),
        (Some(Axis::Longitude), _) | (_, Some(Axis::Latitude)) => None,
        _ => Some((first, second, digits)),
    }
}

#[derive(Clone, Copy)]
enum Axis {
    Latitude,
    Longitude,
}

fn number(text: &str) -> Option<(f64, Option<Axis>)> {
    let (digits, axis, sign) = match text.char_indices().next_back() {
        Some((at, 'N' | 'n')) if !text.eq_ignore_ascii_case("nan") => (text.get(..at)?, Some(Axis::Latitude), 1.0),
        Some((at, 'S' | 's')) => (text.get(..at)?, Some(Axis::Latitude), -1.0),
        Some((at, 'E' | 'e')) => (text.get(..at)?, Some(Axis::Longitude), 1.0),
        // O is the west in French, Spanish and Italian.
        Some((at, 'W' | 'w' | 'O' | 'o')) => (text.get(..at)?, Some(Axis::Longitude), -1.0),
        _ => (text, None, 1.0),
    };
    let value: f64 = digits.trim().trim_end_matches('°').trim().parse().ok()?;
    // "-0" would print as such.
    Some((if value == 0.0 { 0.0 } else { value * sign }, axis))
}

fn decimals(text: &str) -> i32 {
    let fraction = text.split_once('.').map_or("", |(_, fraction)| fraction);
    fraction.bytes().take_while(u8::is_ascii_digit).count().try_into().unwrap_or(9).min(9)
}
