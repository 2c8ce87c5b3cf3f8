//! Answers as GeoJSON (RFC 7946): longitude before latitude, `null` geometry for what has no place.

use super::directory::{Directory, DirectoryEntry};
use super::{HosterBrief, OfferBrief, PlanAnswer, PlanHoster, RankedHoster, Recommendation};
use crate::catalogue::Catalogue;
use crate::judge::Openness;
use crate::model::{Audience, Date, KnownBy, Price};
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
    pub attribution: String,
    /// Date of the data.
    pub date: Date,
    /// Of how many these are a page; none where the answer is no list of pages.
    pub total: Option<usize>,
}

impl FeatureCollection {
    /// The directory, or a page of it, with what its data ask to be shown.
    ///
    /// ```
    /// use degafam::{Filters, Finder, formats::{FeatureCollection, Page}};
    /// let finder = Finder::embedded()?;
    /// let page = finder.directory(&Filters::new(), Page::new().limit(3))?;
    /// assert_eq!(FeatureCollection::of_directory(&page, finder.catalogue()).features.len(), 3);
    /// # Ok::<(), degafam::Error>(())
    /// ```
    #[must_use]
    pub fn of_directory(directory: &Directory, catalogue: &Catalogue) -> Self {
        let of = |entry: &DirectoryEntry| {
            let offers = entry.offers.iter().map(replaces);
            feature(&entry.hoster, entry.openness, offers.collect(), None)
        };
        let features = directory.hosters.iter().map(of).collect();
        Self { total: Some(directory.total), ..Self::of(features, catalogue.attribution(), catalogue.date()) }
    }

    fn of(features: Vec<Feature>, attribution: String, date: Date) -> Self {
        let points = features.iter().filter_map(|feature| feature.geometry.as_ref()).map(|point| point.coordinates);
        let bbox = points.fold(None, |sides: Option<[f64; 4]>, [x, y]| {
            let [west, south, east, north] = sides.unwrap_or([x, y, x, y]);
            Some([west.min(x), south.min(y), east.max(x), north.max(y)])
        });
        Self { kind: "FeatureCollection", features, bbox, attribution, date, total: None }
    }
}

/// What an offer is of: its software, or the need where the source names none.
fn replaces(offer: &OfferBrief) -> String {
    offer.software.clone().unwrap_or_else(|| offer.need.clone())
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
    /// Region, département or area of the site.
    pub region: Option<String>,
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
    /// Name of the software of the offer, or of its protocol; none in the directory and in plans, as what follows.
    pub software_name: Option<String>,
    /// Where the offer is used.
    pub url: Option<String>,
    /// Where to sign up.
    pub register_url: Option<String>,
    /// Whether an account is needed.
    pub account: Option<bool>,
    /// Who may have one.
    pub audience: Option<Audience>,
    /// What it costs.
    pub price: Option<Price>,
    /// Place in the ranking, from 1.
    pub rank: Option<usize>,
    /// Score, 0 to 1.
    pub score: Option<f64>,
    /// How sure it is that the offer can be used today, 0 to 1.
    pub assurance: Option<f64>,
    /// Distance, kilometres; none where it was not measured.
    pub distance_km: Option<f64>,
}

/// Where a map shows a hoster: degrees east, then north.
pub(super) fn point(hoster: &HosterBrief) -> Option<[f64; 2]> {
    // What does not lie on the globe has no place on a map; JSON has no numbers for what is none. The middle of a country
    // is nobody's place.
    let point = hoster.longitude.zip(hoster.latitude).filter(|_| hoster.known_by != Some(KnownBy::Country));
    let point = point.filter(|(east, north)| east.abs() <= 180.0 && north.abs() <= 90.0);
    point.map(|(east, north)| [east, north])
}

fn feature(hoster: &HosterBrief, openness: Openness, offers: Vec<String>, ranked: Option<&RankedHoster>) -> Feature {
    let offer = ranked.map(|h| &h.offer);
    Feature {
        kind: "Feature",
        id: hoster.id.clone(),
        geometry: point(hoster).map(|coordinates| Geometry { kind: "Point", coordinates }),
        properties: FeatureProperties {
            name: hoster.name.clone(),
            website: hoster.website.clone(),
            city: hoster.city.clone(),
            region: hoster.region.clone(),
            country: hoster.country.clone(),
            known_by: hoster.known_by,
            precision_km: hoster.precision_km,
            networks: hoster.networks.clone(),
            openness_score: openness.score,
            openness_coverage: openness.coverage,
            openness,
            offers,
            software_name: offer.and_then(|o| o.software_name.clone()),
            url: offer.and_then(|o| o.url.clone()),
            register_url: offer.and_then(|o| o.register_url.clone()),
            account: offer.and_then(|o| o.account),
            audience: offer.and_then(|o| o.audience),
            price: offer.and_then(|o| o.price),
            rank: ranked.map(|h| h.rank),
            score: ranked.map(|h| h.score),
            assurance: ranked.and_then(RankedHoster::assurance),
            distance_km: ranked.and_then(|h| h.distance_km),
        },
    }
}

impl From<&Recommendation> for FeatureCollection {
    fn from(answer: &Recommendation) -> Self {
        let of = |h: &RankedHoster| feature(&h.hoster, h.openness, vec![replaces(&h.offer)], Some(h));
        let features = answer.hosters.iter().map(of).collect();
        Self::of(features, answer.catalogue.attribution.clone(), answer.catalogue.date)
    }
}

impl From<&PlanAnswer> for FeatureCollection {
    /// The hosters of the plan that was chosen.
    fn from(answer: &PlanAnswer) -> Self {
        let plan = answer.chosen.and_then(|at| answer.plans.get(at));
        let of = |h: &PlanHoster| {
            let offers = h.offers.iter().map(|o| replaces(&o.offer));
            let mut feature = feature(&h.hoster, h.openness, offers.collect(), None);
            feature.properties.distance_km = h.distance_km;
            feature
        };
        let hosters = plan.iter().flat_map(|plan| &plan.hosters);
        Self::of(hosters.map(of).collect(), answer.catalogue.attribution.clone(), answer.catalogue.date)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::answer::{Filters, Finder, Page};
    use crate::geo::CoordinatesOnly;

    #[test]
    fn points_off_the_globe_are_none_and_the_box_holds_the_rest() {
        let catalogue = Catalogue::open(Catalogue::embedded_bytes()).unwrap();
        let finder = Finder::new(catalogue, CoordinatesOnly);
        let mut page = finder.directory(&Filters::default(), Page::new().limit(4)).unwrap();
        let places =
            [(Some(95.0), Some(0.0)), (Some(-21.1), Some(55.5)), (Some(f64::NAN), Some(1.0)), (Some(47.2), None)];
        for (entry, (latitude, longitude)) in page.hosters.iter_mut().zip(places) {
            (entry.hoster.latitude, entry.hoster.longitude) = (latitude, longitude);
            entry.hoster.known_by = Some(KnownBy::Town);
        }
        let of = |page: &Directory| FeatureCollection::of_directory(page, finder.catalogue());
        let collection = of(&page);
        assert_eq!(
            collection.features.iter().map(|f| f.geometry.is_some()).collect::<Vec<_>>(),
            [false, true, false, false]
        );
        assert_eq!(collection.bbox, Some([55.5, -21.1, 55.5, -21.1]));
        page.hosters[1].hoster.known_by = Some(KnownBy::Country);
        let collection = of(&page);
        assert_eq!((collection.bbox, collection.features[1].geometry.as_ref()), (None, None));
    }
}
