//! Taking a text apart: coordinates, postal code, name and hints.

use super::{Place, PlaceAnswer, PlaceKind, PlaceMatch, Point};
use crate::error::{Error, ErrorKind};

/// Longest text read, in bytes: several times the longest address line; more is a mistake or an attack.
const LONGEST: usize = 1024;

/// Refuses what cannot be a place.
pub(super) fn check(text: &str) -> Result<(), Error> {
    if text.len() > LONGEST {
        return Err(Error::new(ErrorKind::PlaceTooLong).plain("length", text.len()).plain("limit", LONGEST));
    }
    let text = text.trim();
    if text.chars().any(char::is_control) {
        return Err(Error::new(ErrorKind::PlaceControlCharacters));
    }
    if !text.chars().any(char::is_alphanumeric) {
        return Err(Error::new(ErrorKind::EmptyPlace));
    }
    Ok(())
}

/// Reads `47.2,-1.55`, `47.2 -1.55`, `47.2;-1.55`, `47,2 -1,55`, `47.2°N 1.55°W`; none when it is no such pair.
pub(super) fn coordinates(text: &str) -> Result<Option<PlaceAnswer>, Error> {
    let Some((latitude, longitude, digits)) = pair(text.trim()) else { return Ok(None) };
    let point = Point::new(latitude, longitude)?;
    // Half of the last digit given, a degree of latitude being 111 km; 100 m at best, since nobody rents a server closer.
    let precision_km = (55.0 / 10_f64.powi(digits)).max(0.1);
    let name = format!("{latitude},{longitude}");
    let place = Place::new(name, PlaceKind::Coordinates, point, precision_km);
    Ok(Some(PlaceAnswer::new(Some(place.clone()), vec![place], PlaceMatch::Coordinates)))
}

fn pair(text: &str) -> Option<(f64, f64, i32)> {
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

/// A postal code found in a text, and the other words.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Coded {
    /// Codes to look up, the most precise first ("H2X", then "H").
    pub(super) codes: Vec<String>,
    /// Letters of a country right before the code ("b" of "B-1000").
    pub(super) country: Option<String>,
    /// Folded words beside the code: a town, a country, or nothing.
    pub(super) rest: String,
}

/// Finds a postal code at either end of a folded text, or behind a country's letters at its beginning.
pub(super) fn postal_code(folded: &str) -> Option<Coded> {
    let mut words: Vec<&str> = folded.split(' ').collect();
    // "FR44000" is "FR 44000".
    if let Some((characters, digits)) =
        words.first().and_then(|word| word.split_at_checked(word.bytes().take_while(u8::is_ascii_lowercase).count()))
        && matches!(characters.len(), 1 | 2)
        && matches!(digits.len(), 4 | 5)
        && digits.bytes().all(|byte| byte.is_ascii_digit())
    {
        words.splice(..1, [characters, digits]);
    }
    let last = words.len().saturating_sub(1);
    // Two words first: "h2x 1y4", "44 000".
    for (start, end) in [(0, 2), (last.saturating_sub(1), last + 1), (0, 1), (last, last + 1), (1, 2)] {
        let Some(code) = words.get(start..end).map(<[&str]>::concat) else { continue };
        let two = end - start == 2;
        let digits = code.bytes().all(|byte| byte.is_ascii_digit());
        let grouped = two && code.len() == 5 && words.get(start).is_some_and(|word| word.len() == 2);
        let codes = if is_canadian(&code) && (code.len() == 6 || !two) {
            vec![code.get(..3).unwrap_or_default().to_owned(), code.get(..1).unwrap_or_default().to_owned()]
        } else if digits && (grouped || !two && matches!(code.len(), 4 | 5)) {
            vec![code]
        } else {
            continue;
        };
        let prefix = words
            .first()
            .filter(|word| start == 1 && word.len() <= 2 && word.bytes().all(|byte| byte.is_ascii_lowercase()));
        if start == 1 && end < words.len() && prefix.is_none() {
            // "Rue 1000 pommes": a number amid words is no postal code.
            continue;
        }
        let country = prefix.map(|word| (*word).to_owned());
        let before = words.get(..start).filter(|_| prefix.is_none()).unwrap_or_default();
        let rest: Vec<&str> = before.iter().chain(words.get(end..).unwrap_or_default()).copied().collect();
        return Some(Coded { codes, country, rest: without_cedex(&rest.join(" ")) });
    }
    None
}

/// A forward sortation area ("h2x") or a whole Canadian code ("h2x1y4").
fn is_canadian(code: &str) -> bool {
    // D, F, I, O, Q, U, W and Z begin no Canadian code.
    matches!(code.len(), 3 | 6)
        && code.starts_with(|c: char| c.is_ascii_lowercase() && !"dfioquwz".contains(c))
        && code
            .bytes()
            .enumerate()
            .all(|(at, byte)| if at % 2 == 0 { byte.is_ascii_lowercase() } else { byte.is_ascii_digit() })
}

/// "rennes cedex 7" is Rennes: the sorting office's mark says nothing about the place.
pub(super) fn without_cedex(folded: &str) -> String {
    let words: Vec<&str> = folded.split(' ').take_while(|word| *word != "cedex").collect();
    if words.is_empty() { folded.to_owned() } else { words.join(" ") }
}

/// Country of the letters once used before postal codes ("F-44000", "B-1000").
pub(super) fn vehicle_country(character: &str) -> Option<&'static str> {
    Some(match character {
        "f" => "FR",
        "b" => "BE",
        "d" => "DE",
        "a" => "AT",
        "l" => "LU",
        "i" => "IT",
        "e" => "ES",
        _ => return None,
    })
}

/// "st" and "ste" written out, or none when there is neither.
pub(super) fn saints(folded: &str) -> Option<String> {
    let spelled: Vec<&str> = folded
        .split(' ')
        .map(|word| match word {
            "st" => "saint",
            "ste" => "sainte",
            word => word,
        })
        .collect();
    let spelled = spelled.join(" ");
    (spelled != folded).then_some(spelled)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn degrees(text: &str) -> Option<(f64, f64)> {
        coordinates(text).unwrap().and_then(|answer| answer.place).map(|place| (place.latitude, place.longitude))
    }

    #[test]
    fn coordinates_in_many_spellings() {
        for text in [
            "47.2,-1.55",
            " 47.2 , -1.55 ",
            "47.2 -1.55",
            "47.2;-1.55",
            "47,2 -1,55",
            "47,2; -1,55",
            "47.2°N 1.55°W",
            "47.2N,1.55O",
            "1.55W 47.2N",
            "47.2, -1.55",
        ] {
            assert_eq!(degrees(text), Some((47.2, -1.55)), "{text}");
        }
        for text in ["Nantes", "44000", "44000 35000", "Saint-Denis 974", "E, N", "1.5,2.5,3.5", "Nan, France"] {
            assert_eq!(degrees(text), None, "{text}");
        }
        for text in ["91,0", "0,181", "NaN,1.0", "inf,0", "1e400,0", "0,-180.01"] {
            assert!(coordinates(text).is_err_and(|e| e.kind() == ErrorKind::BadCoordinates), "{text}");
        }
        assert_eq!(degrees("90,180"), Some((90.0, 180.0)));
    }

    #[test]
    fn fewer_digits_are_less_precise() {
        let precision = |text| coordinates(text).unwrap().unwrap().place.unwrap().precision_km;
        assert_eq!(precision("47,-1"), 55.0);
        assert_eq!(precision("47.2,-1.55"), 5.5);
        assert_eq!(precision("47.21725,-1.55336"), 0.1);
    }

    #[test]
    fn postal_codes_are_found_at_either_end() {
        let found = |text: &str| {
            postal_code(&crate::text::fold(text)).map(|coded| {
                (
                    coded.codes.concat(),
                    coded.country.map_or(coded.rest.clone(), |country| format!("{country}:{}", coded.rest)),
                )
            })
        };
        let is = |code: &str, rest: &str| Some((code.to_owned(), rest.to_owned()));
        assert_eq!(found("44000"), is("44000", ""));
        assert_eq!(found("44 000"), is("44000", ""));
        assert_eq!(found("1000 Bruxelles"), is("1000", "bruxelles"));
        assert_eq!(found("BE 1000"), is("1000", "be:"));
        assert_eq!(found("B-1000"), is("1000", "b:"));
        assert_eq!(found("FR44000"), is("44000", "fr:"));
        assert_eq!(found("Rennes 35042 CEDEX"), None);
        assert_eq!(found("35042 Rennes Cedex 7"), is("35042", "rennes"));
        assert_eq!(found("H2X 1Y4"), is("h2xh", ""));
        assert_eq!(found("h2x"), is("h2xh", ""));
        assert_eq!(found("Montréal H2X"), is("h2xh", "montreal"));
        assert_eq!(found("Saint-Denis 974"), None);
        assert_eq!(found("B-4000 Liège"), is("4000", "b:liege"));
        assert_eq!(found("Allée 1000 pommes"), None);
        assert_eq!(found("Nantes"), None);
    }
}
