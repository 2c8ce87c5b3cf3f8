//! Where hosters are, ready for measuring, and who is the nearest.

use crate::catalogue::Catalogue;
use crate::geo::{Place, Point, apart_km};
use std::cmp::Ordering;

/// Where the user is.
#[derive(Debug, Clone)]
pub(super) struct User {
    pub(super) place: Place,
    /// On the unit sphere.
    pub(super) unit: [f64; 3],
}

/// The nearest site of a hoster.
#[derive(Debug, Clone, Copy)]
pub(super) struct Nearest {
    /// Its place among the located sites.
    pub(super) site: usize,
    /// Distance counted: never below the precision with which either place is known.
    pub(super) counted_km: f64,
    /// Distance between the two points.
    between_km: f64,
    /// Precision with which the site is known.
    pub(super) precision_km: f64,
}

impl Nearest {
    /// A town's own extent does not put its inhabitants out of a radius; a region's does.
    const TOWN_KM: f64 = 30.0;

    /// Distance that a radius looks at.
    pub(super) fn within_km(self) -> f64 {
        if self.precision_km > Self::TOWN_KM { self.between_km.max(self.precision_km) } else { self.between_km }
    }

    /// How near it may be at the nearest, as well as both places are known.
    pub(super) fn least_km(self, user: &User) -> f64 {
        self.between_km - self.precision_km - user.place.precision_km
    }

    /// Whether the counted distance is a bound and not a measure.
    pub(super) fn is_bound(self) -> bool {
        self.between_km < self.counted_km
    }
}

/// A located site.
#[derive(Debug, Clone, Copy)]
pub(super) struct Located {
    /// Its place among the located sites of its hoster.
    site: usize,
    pub(super) unit: [f64; 3],
    precision_km: f64,
}

impl Located {
    /// Whether it is known to lie within a radius around a point of the unit sphere.
    pub(super) fn lies_within(&self, middle: &[f64; 3], radius_km: f64) -> bool {
        self.precision_km <= radius_km && apart_km(middle, &self.unit) <= radius_km
    }
}

/// All located sites, hoster by hoster.
#[derive(Debug)]
pub(super) struct Sites {
    starts: Vec<usize>,
    located: Vec<Located>,
}

impl Sites {
    pub(super) fn new(catalogue: &Catalogue) -> Self {
        let (mut starts, mut located) = (vec![0], Vec::new());
        for hoster in 0..catalogue.tables.stores.hosters.len() as u32 {
            let mut values = catalogue.tables.hoster.sites.row(hoster);
            let triples = std::iter::from_fn(|| Some((values.next()?, values.next()?, values.next()?)));
            located.extend(triples.enumerate().filter_map(|(site, (latitude, longitude, precision_km))| {
                Some(Located { site, unit: Point::new(latitude, longitude).ok()?.unit(), precision_km })
            }));
            starts.push(located.len());
        }
        Self { starts, located }
    }

    /// The sites of one hoster.
    pub(super) fn of(&self, hoster: u32) -> &[Located] {
        let at = hoster as usize;
        let range = self.starts.get(at).zip(self.starts.get(at + 1)).map(|(start, end)| *start..*end);
        range.and_then(|range| self.located.get(range)).unwrap_or_default()
    }

    /// The site of a hoster that is nearest to the user.
    pub(super) fn nearest(&self, hoster: u32, user: &User) -> Option<Nearest> {
        let sites = self.of(hoster).iter().map(|Located { site, unit, precision_km }| {
            let between_km = apart_km(&user.unit, unit);
            let counted_km = between_km.max(*precision_km).max(user.place.precision_km);
            Nearest { site: *site, counted_km, between_km, precision_km: *precision_km }
        });
        sites.min_by(|a, b| {
            (a.counted_km, a.between_km).partial_cmp(&(b.counted_km, b.between_km)).unwrap_or(Ordering::Equal)
        })
    }
}
