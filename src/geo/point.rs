//! Points on the globe and the distance between them.

use crate::error::{Error, ErrorKind};
use serde::{Deserialize, Serialize};

/// Mean radius of the Earth in kilometres (IUGG, (2a + b) / 3 of WGS84): on a sphere of this radius the
/// great circle stays within 0.6 % of the geodesic on the ellipsoid, far below the precision of a town.
pub const EARTH_RADIUS_KM: f64 = 6371.0088;

/// A point on the globe: latitude and longitude in degrees, north and east positive. Always finite and in range.
///
/// ```
/// use degafam::places::Point;
/// let nantes = Point::new(47.21725, -1.55336)?;
/// let rennes = Point::new(48.11198, -1.67429)?;
/// assert_eq!(nantes.distance_km(&rennes).round(), 100.0);
/// # Ok::<(), degafam::Error>(())
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Serialize, Deserialize)]
#[serde(try_from = "Degrees")]
pub struct Point {
    latitude: f64,
    longitude: f64,
}

/// What a `Point` is read from, before its range is checked.
#[derive(Deserialize)]
struct Degrees {
    latitude: f64,
    longitude: f64,
}

impl TryFrom<Degrees> for Point {
    type Error = crate::error::Error;

    fn try_from(degrees: Degrees) -> Result<Self, Self::Error> {
        Self::new(degrees.latitude, degrees.longitude)
    }
}

impl Point {
    /// A point from latitude (-90 to 90) and longitude (-180 to 180), degrees.
    ///
    /// # Errors
    /// [`ErrorKind::BadCoordinates`](crate::ErrorKind) when one is out of range, infinite or not a number.
    ///
    /// ```
    /// use degafam::places::Point;
    /// assert!(Point::new(47.2, -1.55).is_ok());
    /// assert!(Point::new(f64::NAN, 0.0).is_err());
    /// ```
    pub fn new(latitude: f64, longitude: f64) -> Result<Self, Error> {
        // `contains` is false for NaN.
        if (-90.0..=90.0).contains(&latitude) && (-180.0..=180.0).contains(&longitude) {
            Ok(Self { latitude, longitude })
        } else {
            Err(Error::new(ErrorKind::BadCoordinates).plain("latitude", latitude).plain("longitude", longitude))
        }
    }

    /// Degrees north of the equator, -90 to 90.
    ///
    /// ```
    /// assert_eq!(degafam::places::Point::new(47.2, -1.55)?.latitude(), 47.2);
    /// # Ok::<(), degafam::Error>(())
    /// ```
    #[must_use]
    pub fn latitude(&self) -> f64 {
        self.latitude
    }

    /// Degrees east of Greenwich, -180 to 180.
    ///
    /// ```
    /// assert_eq!(degafam::places::Point::new(47.2, -1.55)?.longitude(), -1.55);
    /// # Ok::<(), degafam::Error>(())
    /// ```
    #[must_use]
    pub fn longitude(&self) -> f64 {
        self.longitude
    }

    /// The point on the sphere of radius 1: x to latitude 0 longitude 0, y to longitude 90, z to the north pole.
    /// The straight line between two such points bounds their distance without trigonometry.
    ///
    /// ```
    /// let [x, y, z] = degafam::places::Point::new(0.0, 90.0)?.unit();
    /// assert!(x.abs() < 1e-12 && (y - 1.0).abs() < 1e-12 && z.abs() < 1e-12);
    /// # Ok::<(), degafam::Error>(())
    /// ```
    #[must_use]
    pub fn unit(&self) -> [f64; 3] {
        // libm and not the platform's functions: distances are the same to the last bit everywhere.
        let (sin_latitude, cos_latitude) = libm::sincos(self.latitude.to_radians());
        let (sin_longitude, cos_longitude) = libm::sincos(self.longitude.to_radians());
        [cos_latitude * cos_longitude, cos_latitude * sin_longitude, sin_latitude]
    }

    /// Great-circle distance in kilometres on a sphere of [`EARTH_RADIUS_KM`]. Symmetric to the last bit, zero for
    /// the same point, and as exact at the poles, across the antimeridian and between antipodes as anywhere.
    ///
    /// ```
    /// use degafam::places::Point;
    /// let fiji = Point::new(-17.0, 179.9)?;
    /// let across = Point::new(-17.0, -179.9)?;
    /// assert!(fiji.distance_km(&across) < 22.0);
    /// # Ok::<(), degafam::Error>(())
    /// ```
    #[must_use]
    pub fn distance_km(&self, other: &Self) -> f64 {
        apart_km(&self.unit(), &other.unit())
    }
}

/// Great-circle distance in kilometres between two points of the unit sphere.
pub(crate) fn apart_km([ax, ay, az]: &[f64; 3], [bx, by, bz]: &[f64; 3]) -> f64 {
    // atan2(|a - b|, |a + b|) of unit vectors is half the angle, and loses no digits at 0 or at 180 degrees, where acos
    // and the plain haversine do.
    let apart = (ax - bx).powi(2) + (ay - by).powi(2) + (az - bz).powi(2);
    let along = (ax + bx).powi(2) + (ay + by).powi(2) + (az + bz).powi(2);
    2.0 * EARTH_RADIUS_KM * libm::atan2(apart.sqrt(), along.sqrt())
}

#[cfg(test)]
mod tests {
    use super::*;
    use geographiclib_rs::{Geodesic, InverseGeodesic};
    use proptest::prelude::*;
    use std::f64::consts::PI;

    fn at(latitude: f64, longitude: f64) -> Point {
        Point::new(latitude, longitude).unwrap()
    }

    prop_compose! {
        fn point()(latitude in -90.0..=90.0, longitude in -180.0..=180.0) -> Point { at(latitude, longitude) }
    }

    proptest! {
        #![proptest_config(ProptestConfig::with_cases(10_000))]

        #[test]
        fn distance_is_a_metric(a in point(), b in point(), c in point()) {
            prop_assert_eq!(a.distance_km(&b), b.distance_km(&a));
            prop_assert_eq!(a.distance_km(&a), 0.0);
            prop_assert!(a.distance_km(&c) <= a.distance_km(&b) + b.distance_km(&c) + 1e-6);
            prop_assert!(a.distance_km(&b) <= PI * EARTH_RADIUS_KM + 1e-9);
        }

        #[test]
        fn distance_is_near_the_geodesic(a in point(), b in point()) {
            let metres: f64 = Geodesic::wgs84().inverse(a.latitude(), a.longitude(), b.latitude(), b.longitude());
            let geodesic = metres / 1000.0;
            prop_assert!((a.distance_km(&b) - geodesic).abs() <= 0.006 * geodesic, "{} km, geodesic {} km", a.distance_km(&b), geodesic);
        }
    }

    #[test]
    fn poles_antimeridian_and_antipodes() {
        let half = PI * EARTH_RADIUS_KM;
        assert!(at(90.0, 12.0).distance_km(&at(90.0, -170.0)) < 1e-9, "a pole is one point at every longitude");
        assert!(at(10.0, 180.0).distance_km(&at(10.0, -180.0)) < 1e-9, "180 east is 180 west");
        assert!((at(90.0, 0.0).distance_km(&at(-90.0, 0.0)) - half).abs() < 1e-6);
        assert!((at(30.0, 40.0).distance_km(&at(-30.0, -140.0)) - half).abs() < 1e-6);
        assert!(
            (at(0.0, 0.0).distance_km(&at(0.0, 1e-9)) - half * 1e-9 / 180.0).abs() < 1e-12,
            "a tenth of a millimetre"
        );
    }

    #[test]
    fn reading_checks_the_range() {
        assert!(serde_json::from_str::<Point>(r#"{"latitude":47.2,"longitude":-1.5}"#).is_ok());
        assert!(serde_json::from_str::<Point>(r#"{"latitude":147.2,"longitude":-1.5}"#).is_err());
    }
}
