use crate::geo::{Place, Point};

/// Where the user is.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum Near {
    /// A name, a postal code, or `lat,lon`, to be looked up.
    Text(String),
    /// A place already known.
    Place(Box<Place>),
    /// Coordinates.
    Point(Point),
    /// Degrees north and east, which may still lie off the globe.
    Degrees(f64, f64),
}

impl From<&str> for Near {
    fn from(text: &str) -> Self {
        Self::Text(text.to_owned())
    }
}

impl From<String> for Near {
    fn from(text: String) -> Self {
        Self::Text(text)
    }
}

impl From<Point> for Near {
    fn from(point: Point) -> Self {
        Self::Point(point)
    }
}

impl From<(f64, f64)> for Near {
    fn from((latitude, longitude): (f64, f64)) -> Self {
        Self::Degrees(latitude, longitude)
    }
}

impl From<Place> for Near {
    fn from(place: Place) -> Self {
        Self::Place(Box::new(place))
    }
}
