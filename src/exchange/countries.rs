//! Countries as hosters name them, and where they lie.

use crate::catalogue::is_country;
use crate::text::squash;

/// Names in the languages of the catalogue, squashed.
const NAMES: &[(&str, &str)] = &[
    ("allemagne", "DE"),
    ("austria", "AT"),
    ("autriche", "AT"),
    ("belgie", "BE"),
    ("belgique", "BE"),
    ("belgium", "BE"),
    ("canada", "CA"),
    ("czechia", "CZ"),
    ("czechrepublic", "CZ"),
    ("denmark", "DK"),
    ("deutschland", "DE"),
    ("espagne", "ES"),
    ("espana", "ES"),
    ("finland", "FI"),
    ("france", "FR"),
    ("germany", "DE"),
    ("iceland", "IS"),
    ("ireland", "IE"),
    ("italia", "IT"),
    ("italie", "IT"),
    ("italy", "IT"),
    ("luxembourg", "LU"),
    ("nederland", "NL"),
    ("netherlands", "NL"),
    ("norway", "NO"),
    ("osterreich", "AT"),
    ("paysbas", "NL"),
    ("poland", "PL"),
    ("portugal", "PT"),
    ("quebec", "CA"),
    ("schweiz", "CH"),
    ("spain", "ES"),
    ("suisse", "CH"),
    ("sweden", "SE"),
    ("switzerland", "CH"),
    ("uk", "GB"),
    ("unitedkingdom", "GB"),
    ("unitedstates", "US"),
    ("usa", "US"),
];

/// South, north, west and east of countries and of their lands overseas, degrees, rounded outwards. Only those where
/// hosters that publish such files are known.
const BOXES: &[(&str, [f64; 4])] = &[
    ("AT", [46.3, 49.1, 9.5, 17.2]),
    ("BE", [49.4, 51.6, 2.5, 6.5]),
    ("CA", [41.6, 83.2, -141.1, -52.5]),
    ("CH", [45.8, 47.9, 5.9, 10.6]),
    ("DE", [47.2, 55.1, 5.8, 15.1]),
    ("ES", [35.1, 43.9, -9.4, 4.4]),
    ("ES", [27.5, 29.5, -18.3, -13.3]),
    ("FR", [41.3, 51.2, -5.2, 9.6]),
    ("FR", [14.3, 18.2, -63.2, -60.8]),
    ("FR", [2.1, 5.8, -54.7, -51.6]),
    ("FR", [-21.5, -20.8, 55.2, 55.9]),
    ("FR", [-13.1, -12.6, 44.9, 45.4]),
    ("FR", [-22.8, -19.5, 163.5, 168.2]),
    ("FR", [-28.0, -7.8, -155.0, -134.0]),
    ("IT", [35.4, 47.2, 6.6, 18.6]),
    ("LU", [49.4, 50.2, 5.7, 6.6]),
    ("NL", [50.7, 53.7, 3.3, 7.3]),
    ("PT", [36.9, 42.2, -9.6, -6.1]),
    ("PT", [32.3, 39.8, -31.4, -16.2]),
];

/// The code of a country that a text names: its code in any case, or its name.
pub(crate) fn code(text: &str) -> Option<String> {
    let upper = text.trim().to_ascii_uppercase();
    if is_country(&upper) {
        return Some(upper);
    }
    let name = squash(text);
    NAMES
        .binary_search_by_key(&name.as_str(), |(name, _)| name)
        .ok()
        .and_then(|at| NAMES.get(at))
        .map(|(_, c)| (*c).to_owned())
}

/// Whether a point lies in a country, near enough; `None` where the table does not know the country.
pub(crate) fn holds(country: &str, latitude: f64, longitude: f64) -> Option<bool> {
    let mut known = BOXES.iter().filter(|(code, _)| *code == country).map(|(_, sides)| sides).peekable();
    known.peek()?;
    Some(known.any(|[south, north, west, east]| {
        (*south..=*north).contains(&latitude) && (*west..=*east).contains(&longitude)
    }))
}

#[cfg(test)]
mod tests {
    use super::{BOXES, NAMES, code, holds};
    use crate::catalogue::is_country;

    #[test]
    fn the_tables_are_in_order() {
        assert!(NAMES.is_sorted() && BOXES.is_sorted_by_key(|(code, _)| *code));
        assert!(NAMES.iter().map(|(_, code)| code).chain(BOXES.iter().map(|(code, _)| code)).all(|c| is_country(c)));
        assert!(BOXES.iter().all(|(_, [south, north, west, east])| south < north && west < east));
    }

    #[test]
    fn a_country_is_known_by_code_or_name() {
        for (text, known) in [("fr", "FR"), ("Belgique", "BE"), ("ESPAÑA", "ES"), ("Österreich", "AT")] {
            assert_eq!(code(text).as_deref(), Some(known), "{text}");
        }
        assert_eq!(code("Neverland"), None);
        assert_eq!(code("XX"), None);
        assert_eq!(
            (holds("FR", 47.2, -1.5), holds("FR", -1.5, 47.2), holds("JP", 35.0, 139.0)),
            (Some(true), Some(false), None)
        );
        assert_eq!(holds("FR", -21.1, 55.5), Some(true), "Réunion is France");
    }
}
