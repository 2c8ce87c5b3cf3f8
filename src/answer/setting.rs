//! A question as it was read: what is meant, from where, at which date.

use super::area::Region;
use super::finder::Finder;
use super::output::{PlaceEcho, QueryEcho};
use super::query::Query;
use super::sites::User;
use crate::catalogue::two_letter_code;
use crate::error::Error;
use crate::identify::{Identification, identify};
use crate::judge::Scale;
use crate::model::Date;
use crate::rank::Weights;
use std::borrow::Cow;

/// What stays the same for all hosters of one question.
#[derive(Clone)]
pub(super) struct Setting<'a> {
    pub(super) query: &'a Query,
    pub(super) weights: Weights,
    pub(super) user: Option<User>,
    /// Where hosters must be.
    pub(super) region: Option<Region>,
    pub(super) languages: Vec<u16>,
    pub(super) as_of: Date,
    pub(super) month: u32,
    pub(super) scale: Cow<'a, Scale>,
    /// Difference of score within which hosters take turns.
    pub(super) band: f64,
    /// Draws their order.
    pub(super) seed: u64,
}

impl Setting<'_> {
    pub(super) fn query_echo(&self) -> QueryEcho {
        let query = self.query;
        QueryEcho {
            what: query.what.clone(),
            asker: query.asker,
            place: self.user.as_ref().map(|user| PlaceEcho::of(&user.place)),
            weights: self.weights,
            half_distance_km: query.half_distance_km,
            letter_weights: query.letters.weights,
            letter_floors: query.letters.floors,
            as_of: self.as_of,
            seed: self.seed,
            band: self.band,
            lang: query.lang,
        }
    }
}

impl Finder {
    /// Reads the question: what is meant, from where, at which date.
    pub(super) fn setting<'a>(&'a self, query: &'a Query) -> Result<(Setting<'a>, Identification), Error> {
        query.check_against(&self.catalogue)?;
        let read = identify(&self.catalogue, &query.what)?;
        let user = query.near.as_ref().map(|near| self.locate(near, query.near_country.as_deref())).transpose()?;
        let user = user.map(|place| place.point().map(|at| User { place, unit: at.unit() })).transpose()?;
        let as_of = query.as_of.unwrap_or(self.catalogue.date());
        let setting = Setting {
            query,
            weights: if user.is_some() { query.weights } else { query.weights.without_place() },
            user,
            region: self.region(&query.filters, query.near_country.as_deref())?,
            languages: query.languages.iter().map(|l| two_letter_code(l)).collect(),
            as_of,
            month: as_of.months(),
            scale: self.scale(as_of.months()),
            band: query.band,
            seed: query.drawn_seed(),
        };
        Ok((setting, read))
    }
}
