//! The middle of several places, and how far from it their inhabitants live.

use degafam::Point;

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
