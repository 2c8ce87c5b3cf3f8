//! The middle of several places, and how far from it their inhabitants live.

use degafam::places::{PlaceRecord, Point};

/// What a postal code serves: the middle of its places, the radius round it in kilometres, and the largest of them.
pub(super) struct Served<'a> {
    pub(super) point: Point,
    pub(super) radius_km: f64,
    pub(super) largest: usize,
    pub(super) town: &'a PlaceRecord,
}

/// The middle and the largest of some places, given by their numbers among all; none where `middle` has none.
pub(super) fn served<'a>(numbers: &[usize], all: &'a [PlaceRecord]) -> Option<Served<'a>> {
    let points: Vec<(Point, u32)> =
        numbers.iter().filter_map(|number| all.get(*number)).map(|place| (place.point, place.population)).collect();
    let largest = numbers.iter().copied().max_by_key(|number| all.get(*number).map(|place| place.population))?;
    let (point, radius_km) = middle(&points)?;
    Some(Served { point, radius_km, largest, town: all.get(largest)? })
}

/// Population-weighted mean on the sphere, and the radius in kilometres that holds nine inhabitants in ten: the whole
/// extent would be ruled by its emptiest corner. Places of unknown population weigh as one inhabitant.
/// None for an empty list, and for places that balance out around the globe.
pub(super) fn middle(places: &[(Point, u32)]) -> Option<(Point, f64)> {
    let weight = |population: u32| f64::from(population.max(1));
    let [mut x, mut y, mut z] = [0.0; 3];
    for (point, population) in places {
        let [px, py, pz] = point.unit();
        x += px * weight(*population);
        y += py * weight(*population);
        z += pz * weight(*population);
    }
    let length = (x * x + y * y + z * z).sqrt();
    if length < 1e-9 {
        return None;
    }
    let point = Point::new((z / length).asin().to_degrees(), y.atan2(x).to_degrees()).ok()?;
    let mut distances: Vec<(f64, f64)> =
        places.iter().map(|(place, population)| (point.distance_km(place), weight(*population))).collect();
    distances.sort_by(|a, b| a.0.total_cmp(&b.0));
    let nine_tenths = 0.9 * distances.iter().map(|(_, weight)| weight).sum::<f64>();
    let mut seen = 0.0;
    let radius = distances.iter().find(|(_, weight)| {
        seen += weight;
        seen >= nine_tenths
    });
    Some((point, radius.map_or(0.0, |(distance, _)| *distance)))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_middle_leans_to_the_populous() {
        let at = |latitude, longitude| Point::new(latitude, longitude).unwrap();
        let (point, radius) = middle(&[(at(0.0, 179.0), 900), (at(0.0, -179.0), 100)]).unwrap();
        assert!((point.longitude() - 179.2).abs() < 0.01 && point.latitude().abs() < 1e-9, "{point:?}");
        assert!((radius - 22.2).abs() < 0.1, "nine in ten live in the first, {radius}");
        assert_eq!(middle(&[]), None);
    }
}
