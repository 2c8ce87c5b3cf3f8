//! A question as it was read: what is meant, from where, at which date.

use super::filter::Named;
use super::finder::Finder;
use super::output::{PlaceEcho, QueryEcho};
use super::query::{Near, Query};
use super::sites::User;
use crate::catalogue::two_letter_code;
use crate::error::Error;
use crate::explain::{Reason, Value, say};
use crate::geo::{Place, PlaceAnswer};
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
    /// A place that was given and is not clear.
    pub(super) unsettled: Option<Unsettled>,
    /// What the filters name.
    pub(super) named: Named,
    pub(super) languages: Vec<u16>,
    pub(super) as_of: Date,
    pub(super) month: u32,
    pub(super) scale: Cow<'a, Scale>,
    /// Difference of score within which hosters take turns.
    pub(super) band: f64,
    /// Draws their order.
    pub(super) seed: u64,
}

/// A place that is unknown, or could be several.
#[derive(Clone)]
pub(super) struct Unsettled {
    text: String,
    answer: PlaceAnswer,
}

impl Unsettled {
    fn of(near: &Near, answer: PlaceAnswer) -> Self {
        let text = match near {
            Near::Text(text) => text.clone(),
            _ => String::new(),
        };
        Self { text, answer }
    }

    /// Says that the place is not known, and what it may be.
    fn notes(&self) -> Vec<Reason> {
        let candidates: Vec<String> = self.answer.candidates.iter().map(Place::typed).collect();
        let unknown = say("place_unknown", [("place", Value::Text(self.text.clone()))]);
        let could_be = || say("place_candidates", [("candidates", Value::Text(candidates.join("; ")))]);
        std::iter::once(unknown).chain((!candidates.is_empty()).then(could_be)).collect()
    }

    /// For who cannot answer without the place.
    pub(super) fn error(self) -> Option<Error> {
        self.answer.settled(&self.text).err()
    }
}

impl Setting<'_> {
    fn place_candidates(&self) -> Vec<PlaceEcho> {
        let answers = self.unsettled.iter().flat_map(|unsettled| &unsettled.answer.candidates);
        answers.map(PlaceEcho::of).collect()
    }

    /// Says that no place was given, or that it is not clear.
    pub(super) fn place_notes(&self) -> Vec<Reason> {
        match &self.unsettled {
            Some(unsettled) => unsettled.notes(),
            None if self.user.is_none() => vec![say("no_place", [])],
            None => Vec::new(),
        }
    }

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
            place_candidates: self.place_candidates(),
        }
    }
}

impl Finder {
    /// Reads the question: what is meant, from where, at which date.
    pub(super) fn setting<'a>(&'a self, query: &'a Query) -> Result<(Setting<'a>, Identification), Error> {
        query.check_against(&self.catalogue)?;
        let read = identify(&self.catalogue, &query.what)?;
        Ok((self.circumstances(query)?, read))
    }

    /// All of a question but what is left; the question was checked.
    pub(super) fn circumstances<'a>(&'a self, query: &'a Query) -> Result<Setting<'a>, Error> {
        let mut unsettled = None;
        let mut user = None;
        if let Some(near) = &query.near {
            let answer = self.locate(near, query.near_country.as_deref())?;
            match answer.place.clone() {
                Some(place) => user = Some(User { unit: place.point()?.unit(), place }),
                // Software and hosters are answered all the same, without distances.
                None => unsettled = Some(Unsettled::of(near, answer)),
            }
        }
        let as_of = query.as_of.unwrap_or(self.catalogue.date());
        Ok(Setting {
            query,
            weights: if user.is_some() { query.weights } else { query.weights.without_place() },
            user,
            unsettled,
            named: self.named(&query.filters, query.near_country.as_deref())?,
            languages: query.languages.iter().map(|l| two_letter_code(l)).collect(),
            as_of,
            month: as_of.months(),
            scale: self.scale(as_of.months()),
            band: query.band,
            seed: query.drawn_seed(),
        })
    }
}
