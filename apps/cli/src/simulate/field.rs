//! The hosters that could answer, as the library finds them.

use super::plan::Plan;
use degafam::{
    Error, Finder,
    model::Hoster,
    places::{Place, PlaceKind, Point},
};
use std::borrow::Cow;
use std::collections::BTreeMap;

/// The most hosters a question answers with.
const ALL: usize = 10_000;

/// Every hoster with an offer that answers one of the wanted services.
#[derive(Debug)]
pub(crate) struct Field {
    /// Those that can be recommended, by id.
    pub(crate) hosters: Vec<Host>,
    /// Per wanted service, who can be recommended: places in `hosters`, rising.
    pub(crate) eligible: Vec<Vec<usize>>,
    /// Those that only filters keep out, with the code of the reason.
    pub(crate) filtered: Vec<Filtered>,
}

/// A hoster that can be recommended.
#[derive(Debug)]
pub(crate) struct Host {
    pub(crate) id: String,
    pub(crate) name: String,
    pub(crate) city: Option<String>,
    pub(crate) country: Option<String>,
    /// Where it is.
    pub(crate) sites: Vec<At>,
}

/// A located site of a hoster.
#[derive(Debug, Clone, Copy)]
pub(crate) struct At {
    pub(crate) point: Point,
    pub(crate) precision_km: f64,
}

/// A hoster whose offers all are closed, full or for a closed group.
#[derive(Debug)]
pub(crate) struct Filtered {
    pub(crate) id: String,
    pub(crate) name: String,
    pub(crate) code: Cow<'static, str>,
}

impl Field {
    /// Asks each service once, from nowhere and without a limit.
    pub(crate) fn new(finder: &Finder, plan: &Plan) -> Result<Self, Error> {
        let mut per_service: Vec<Vec<String>> = Vec::new();
        let mut out: BTreeMap<String, (String, Cow<'static, str>)> = BTreeMap::new();
        for wanted in &plan.wanted {
            let answer = finder.recommend(&plan.question(wanted).limit(ALL))?;
            per_service.push(answer.hosters.into_iter().map(|h| h.hoster.id).collect());
            for excluded in answer.excluded {
                if let Some(id) = excluded.hoster {
                    let name = excluded.name.unwrap_or_else(|| id.clone());
                    out.entry(id).or_insert((name, excluded.reason.code));
                }
            }
        }
        let mut ids: Vec<&String> = per_service.iter().flatten().collect();
        ids.sort();
        ids.dedup();
        let place = |id: &String| ids.binary_search(&id).ok();
        let mut eligible: Vec<Vec<usize>> =
            per_service.iter().map(|service| service.iter().filter_map(place).collect()).collect();
        eligible.iter_mut().for_each(|service| service.sort_unstable());
        let host = |id: &&String| Ok(finder.catalogue().hoster(id)?.map(Host::of));
        let hosters = ids.iter().filter_map(|id| host(id).transpose()).collect::<Result<_, Error>>()?;
        out.retain(|id, _| place(id).is_none());
        let filtered = out.into_iter().map(|(id, (name, code))| Filtered { id, name, code }).collect();
        Ok(Self { hosters, eligible, filtered })
    }

    /// The place of a hoster in `hosters`.
    pub(crate) fn index(&self, id: &str) -> Option<usize> {
        self.hosters.binary_search_by(|host| host.id.as_str().cmp(id)).ok()
    }
}

impl Host {
    fn of(record: Hoster) -> Self {
        let located = |site: &degafam::model::Site| {
            let point = Point::new(site.latitude?, site.longitude?).ok()?;
            Some(At { point, precision_km: site.precision_km.unwrap_or(0.0) })
        };
        let shown = record.sites.iter().find(|site| site.latitude.is_some()).or_else(|| record.sites.first());
        Self {
            city: shown.and_then(|site| site.city.clone()),
            country: shown.and_then(|site| site.country.clone()),
            sites: record.sites.iter().filter_map(located).collect(),
            id: record.id,
            name: record.name,
        }
    }

    /// Its first known place, as a user would name it.
    pub(crate) fn home(&self) -> Option<Place> {
        self.sites.first().map(|at| Place::new(self.name.as_str(), PlaceKind::Coordinates, at.point, at.precision_km))
    }
}
