//! Coordinates as people type and copy them: decimal pairs, degrees and minutes, `geo:` and map links, plus codes.

mod link;
mod pair;
mod plus_code;
mod reading;
mod sexagesimal;

use super::{Place, PlaceAnswer, PlaceKind, Point};
use crate::error::Error;
use reading::{Reading, half_step_km};

/// The best precision claimed: nobody rents a server closer.
const BEST_KM: f64 = 0.1;

/// The point that a text states; none when it states none.
pub(super) fn read(text: &str) -> Result<Option<PlaceAnswer>, Error> {
    let text = text.trim();
    let reading = link::read(text)
        .or_else(|| plus_code::read(text))
        .or_else(|| {
            pair::pair(text).map(|(latitude, longitude, decimals)| Reading {
                latitude,
                longitude,
                precision_km: half_step_km(decimals),
            })
        })
        .or_else(|| sexagesimal::read(text));
    let Some(Reading { latitude, longitude, precision_km }) = reading else { return Ok(None) };
    let point = Point::new(latitude, longitude)?;
    // A tenth of a metre: minutes and seconds would show noise behind it.
    let shown = |degrees: f64| (degrees * 1e6).round() / 1e6 + 0.0;
    let name = format!("{},{}", shown(latitude), shown(longitude));
    let place = Place::new(name, PlaceKind::Coordinates, point, precision_km.max(BEST_KM));
    Ok(Some(PlaceAnswer::new(Some(place.clone()), vec![place])))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::error::ErrorKind;

    fn degrees(text: &str) -> Option<(f64, f64)> {
        read(text).unwrap().and_then(|answer| answer.place).map(|place| (place.latitude, place.longitude))
    }

    fn about(text: &str) -> Option<(i64, i64)> {
        degrees(text).map(|(latitude, longitude)| ((latitude * 1e4).round() as i64, (longitude * 1e4).round() as i64))
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
            "N 47.2 W 1.55",
            "N47.2, W1.55",
            "47,2° N, 1,55° W",
            "geo:47.2,-1.55",
            "geo:47.2,-1.55;u=35",
            "geo:0,0?q=47.2,-1.55(here)",
            "https://www.openstreetmap.org/?mlat=47.2&mlon=-1.55#map=12/48.0/2.0",
            "https://www.google.com/maps/place/X/@48.1,2.2,17z/data=!3d47.2!4d-1.55",
            "https://www.google.com/maps?q=47.2%2C-1.55",
            "https://maps.apple.com/?ll=47.2,-1.55",
            "https://www.geoportail.gouv.fr/carte?c=-1.55,47.2&z=12",
            "https://umap.openstreetmap.fr/fr/map/x_1#12/47.2/-1.55",
        ] {
            assert_eq!(degrees(text), Some((47.2, -1.55)), "{text}");
        }
        for text in ["Nantes", "44000", "44000 35000", "Saint-Denis 974", "E, N", "1.5,2.5,3.5", "Nan, France", "12 E"]
        {
            assert_eq!(degrees(text), None, "{text}");
        }
        for text in ["91,0", "0,181", "NaN,1.0", "inf,0", "1e400,0", "0,-180.01", "95° N, 3° E"] {
            assert!(read(text).is_err_and(|e| e.kind() == ErrorKind::BadCoordinates), "{text}");
        }
        assert_eq!(degrees("90,180"), Some((90.0, 180.0)));
    }

    #[test]
    fn degrees_minutes_and_seconds() {
        for text in [
            "53° 28' 30\" N, 12° 25' 12\" E",
            "53°28'30\"N 12°25'12\"E",
            "53º 28′ 30″ N 12º 25′ 12″ E",
            "N 53°28.5' E 12°25.2'",
            "N53° 28’ 30” E12° 25’ 12”",
            "53 28 30 N, 12 25 12 E",
            "53°28'30''N, 12°25'12''E",
        ] {
            assert_eq!(about(text), Some((534_750, 124_200)), "{text}");
        }
        assert_eq!(about("33° 51' S, 151° 12' E"), Some((-338_500, 1_512_000)));
        assert_eq!(about("47° 12', -1° 33'"), Some((472_000, -15_500)));
        assert_eq!(about("53° 61' N, 12° E"), None, "there are sixty minutes");
    }

    #[test]
    fn plus_codes_are_whole_ones() {
        assert_eq!(about("8FVC9G8F+6X"), Some((473_656, 85_249)));
        assert_eq!(about("8fvc9g8f+6x Zürich"), Some((473_656, 85_249)));
        assert_eq!(about("6PH57VP3+PR"), Some((12_868, 1_038_546)));
        for text in ["9G8F+6X", "8FVC9G8F+6", "8FVC9G8A+6X", "Bed + breakfast"] {
            assert_eq!(about(text), None, "{text}");
        }
    }

    #[test]
    fn fewer_digits_are_less_precise() {
        let precision = |text| read(text).unwrap().unwrap().place.unwrap().precision_km;
        assert_eq!(precision("47,-1"), 55.5);
        assert_eq!(precision("47.2,-1.55"), 5.55);
        assert_eq!(precision("47.21725,-1.55336"), 0.1);
        assert_eq!(precision("53° 28' N, 12° 25' E"), 0.925);
        let map = precision("https://www.openstreetmap.org/#map=10/49.343/8.0763");
        assert!((15.0..25.0).contains(&map), "what the map showed: {map}");
    }
}
