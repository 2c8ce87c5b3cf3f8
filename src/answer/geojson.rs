//! Answers as GeoJSON (RFC 7946): longitude before latitude, `null` geometry for what has no place.

use super::{DirectoryEntry, HosterBrief, PlanAnswer, PlanHoster, RankedHoster, Recommendation};
use crate::judge::Openness;
use crate::model::{KnownBy, Price};
use serde::Serialize;

/// A GeoJSON feature collection of hosters.
///
/// ```
/// use degafam::{Finder, Query, formats::FeatureCollection};
/// let answer = Finder::embedded()?.recommend(&Query::new("doodle").near("Nantes"))?;
/// let json = serde_json::to_string(&FeatureCollection::from(&answer))?;
/// assert!(json.starts_with(r#"{"type":"FeatureCollection","features":["#));
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[derive(Debug, Clone, PartialEq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct FeatureCollection {
    /// Always `FeatureCollection`.
    #[serde(rename = "type")]
    pub kind: &'static str,
    /// The hosters, in the order of the answer.
    pub features: Vec<Feature>,
    /// West, south, east and north of all points, degrees; absent when there is none.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub bbox: Option<[f64; 4]>,
    /// What is to be shown beside a map of them.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub attribution: Option<String>,
}

impl FeatureCollection {
    fn of(features: Vec<Feature>) -> Self {
        let points = features.iter().filter_map(|feature| feature.geometry.as_ref()).map(|point| point.coordinates);
        let bbox = points.fold(None, |sides: Option<[f64; 4]>, [x, y]| {
            let [west, south, east, north] = sides.unwrap_or([x, y, x, y]);
            Some([west.min(x), south.min(y), east.max(x), north.max(y)])
        });
        Self { kind: "FeatureCollection", features, bbox, attribution: None }
    }

    /// Says what is to be shown beside a map of them: see [`Catalogue::attribution`](crate::Catalogue::attribution).
    #[must_use]
    pub fn attributed(mut self, attribution: String) -> Self {
        self.attribution = Some(attribution);
        self
    }
}

/// One hoster.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct Feature {
    /// Always `Feature`.
    #[serde(rename = "type")]
    pub kind: &'static str,
    /// Id of the hoster.
    pub id: String,
    /// Where it is; absent when that is not known.
    pub geometry: Option<Geometry>,
    /// What a map shows of it.
    pub properties: FeatureProperties,
}

/// A point.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct Geometry {
    /// Always `Point`.
    #[serde(rename = "type")]
    pub kind: &'static str,
    /// Degrees east, then degrees north.
    pub coordinates: [f64; 2],
}

/// What a map shows of a hoster.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct FeatureProperties {
    /// Name of the hoster.
    pub name: String,
    /// Home page.
    pub website: Option<String>,
    /// Town of the site.
    pub city: Option<String>,
    /// Country of the site, ISO 3166-1 alpha-2.
    pub country: Option<String>,
    /// How closely the place is known; who is known by country only has no point.
    pub known_by: Option<KnownBy>,
    /// Radius within which the site lies, kilometres.
    pub precision_km: Option<f64>,
    /// Networks it is a member of.
    pub networks: Vec<String>,
    /// Its openness.
    pub openness: Openness,
    /// Its openness as one number, 0 to 1.
    pub openness_score: f64,
    /// Share of the openness criteria about which something is known.
    pub openness_coverage: f64,
    /// Ids of the software it offers.
    pub offers: Vec<String>,
    /// Where the offer is used; none in the directory, as what follows.
    pub url: Option<String>,
    /// Where to sign up.
    pub register_url: Option<String>,
    /// Whether an account is needed.
    pub account: Option<bool>,
    /// What it costs.
    pub price: Option<Price>,
    /// Place in the ranking, from 1.
    pub rank: Option<usize>,
    /// Score, 0 to 1.
    pub score: Option<f64>,
    /// Distance, kilometres; none where it was not measured.
    pub distance_km: Option<f64>,
}

fn feature(hoster: &HosterBrief, openness: Openness, offers: Vec<String>, ranked: Option<&RankedHoster>) -> Feature {
    // What does not lie on the globe has no place on a map; JSON has no numbers for what is none. The middle of a country
    // is nobody's place.
    let point = hoster.longitude.zip(hoster.latitude).filter(|_| hoster.known_by != Some(KnownBy::Country));
    let point = point.filter(|(east, north)| east.abs() <= 180.0 && north.abs() <= 90.0);
    let offer = ranked.map(|h| &h.offer);
    Feature {
        kind: "Feature",
        id: hoster.id.clone(),
        geometry: point.map(|(east, north)| Geometry { kind: "Point", coordinates: [east, north] }),
        properties: FeatureProperties {
            name: hoster.name.clone(),
            website: hoster.website.clone(),
            city: hoster.city.clone(),
            country: hoster.country.clone(),
            known_by: hoster.known_by,
            precision_km: hoster.precision_km,
            networks: hoster.networks.clone(),
            openness_score: openness.score,
            openness_coverage: openness.coverage,
            openness,
            offers,
            url: offer.and_then(|o| o.url.clone()),
            register_url: offer.and_then(|o| o.register_url.clone()),
            account: offer.and_then(|o| o.account),
            price: offer.and_then(|o| o.price),
            rank: ranked.map(|h| h.rank),
            score: ranked.map(|h| h.score),
            distance_km: ranked.and_then(|h| h.distance_km),
        },
    }
}

impl From<&Recommendation> for FeatureCollection {
    fn from(answer: &Recommendation) -> Self {
        let of = |h: &RankedHoster| {
            let offer = h.offer.software.clone().unwrap_or_else(|| h.offer.need.clone());
            feature(&h.hoster, h.openness, vec![offer], Some(h))
        };
        Self::of(answer.hosters.iter().map(of).collect()).attributed(answer.catalogue.attribution.clone())
    }
}

impl From<&PlanAnswer> for FeatureCollection {
    /// The hosters of the plan that was chosen.
    fn from(answer: &PlanAnswer) -> Self {
        let plan = answer.chosen.and_then(|at| answer.plans.get(at));
        let of = |h: &PlanHoster| {
            let offers = h.offers.iter().map(|o| o.offer.software.clone().unwrap_or_else(|| o.offer.need.clone()));
            let mut feature = feature(&h.hoster, h.openness, offers.collect(), None);
            feature.properties.distance_km = h.distance_km;
            feature
        };
        let hosters = plan.iter().flat_map(|plan| &plan.hosters);
        Self::of(hosters.map(of).collect()).attributed(answer.catalogue.attribution.clone())
    }
}

impl From<&[DirectoryEntry]> for FeatureCollection {
    fn from(entries: &[DirectoryEntry]) -> Self {
        let of = |entry: &DirectoryEntry| {
            let offers = entry.offers.iter().map(|o| o.software.clone().unwrap_or_else(|| o.need.clone()));
            feature(&entry.hoster, entry.openness, offers.collect(), None)
        };
        Self::of(entries.iter().map(of).collect())
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::answer::{Filters, Finder};
    use crate::catalogue::Catalogue;
    use crate::geo::CoordinatesOnly;

    #[test]
    fn points_off_the_globe_are_none_and_the_box_holds_the_rest() {
        let catalogue = Catalogue::open(Catalogue::embedded_bytes()).unwrap();
        let mut entries = Finder::new(catalogue, CoordinatesOnly).hosters(&Filters::default()).unwrap();
        entries.truncate(4);
        let places =
            [(Some(95.0), Some(0.0)), (Some(-21.1), Some(55.5)), (Some(f64::NAN), Some(1.0)), (Some(47.2), None)];
        for (entry, (latitude, longitude)) in entries.iter_mut().zip(places) {
            (entry.hoster.latitude, entry.hoster.longitude) = (latitude, longitude);
            entry.hoster.known_by = Some(KnownBy::Town);
        }
        let collection = FeatureCollection::from(entries.as_slice());
        assert_eq!(
            collection.features.iter().map(|f| f.geometry.is_some()).collect::<Vec<_>>(),
            [false, true, false, false]
        );
        assert_eq!(collection.bbox, Some([55.5, -21.1, 55.5, -21.1]));
        assert_eq!(FeatureCollection::from(&entries[..1]).bbox, None);
        entries[1].hoster.known_by = Some(KnownBy::Country);
        assert_eq!(FeatureCollection::from(&entries[1..2]).features[0].geometry, None);
    }
}
