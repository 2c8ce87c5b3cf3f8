//! The order alone: who stands where and with which numbers, without a word.

use super::board::{Board, Group};
use super::candidates::{self, Candidate};
use super::filter;
use super::finder::Finder;
use super::query::Query;
use super::ranking::Scored;
use super::replacements::Replacements;
use super::setting::Setting;
use crate::catalogue::{HosterTraits, NONE, OfferTraits};
use crate::error::Error;
use crate::identify::Match;
use crate::judge::LetterWeights;
use crate::rank::{self, Bound, Index, ScoredItem, TopK};
use serde::Serialize;

/// The best hosters as numbers.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct Standings<'a> {
    /// What was recognised; none when nothing was sure enough.
    #[serde(rename = "match")]
    pub matched: Option<Match>,
    /// The hosters, best first.
    pub hosters: Vec<Standing<'a>>,
    /// How many, within the band of the best, take turns by the seed to stand first; 0 or 1 when none does.
    pub near_equals: usize,
    /// Whether the place asked from is unknown, or could be several: then nothing was measured.
    pub place_unknown: bool,
}

/// A hoster's best offer, as the ranking sees it.
#[derive(Debug, Clone, Copy, PartialEq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct Standing<'a> {
    /// Id of the hoster.
    pub hoster: &'a str,
    /// The offer, by its place in the hoster's record.
    pub offer: usize,
    /// Id of the software offered, when the source names it.
    pub software: Option<&'a str>,
    /// Kilometres from the user; none when either place is unknown.
    pub distance_km: Option<f64>,
    /// How well the offer replaces what is left, 0 to 1.
    pub fit: f64,
    /// Proximity, 0 to 1; none when the user did not say where.
    pub proximity: Option<f64>,
    /// Openness, 0 to 1.
    pub openness: f64,
    /// How sure it is that the offer can be used today, 0 to 1.
    pub assurance: f64,
    /// The weighted sum of these.
    pub score: f64,
}

/// Most hosters looked for with the index: a longer list is most of the directory, which is scored whole.
const INDEXED: usize = 256;

impl Finder {
    /// The hosters of [`Finder::recommend`], in the same order and with the same numbers, but without reasons, texts and
    /// what was left out. For whoever asks often: a map that follows a slider, a batch over all towns.
    ///
    /// The first call weighs every offer; later ones look only at offers that may be among the best. Other weights of
    /// letters, another date and more than 256 hosters score every offer that answers.
    ///
    /// # Errors
    /// [`Error`] as for [`Finder::recommend`].
    ///
    /// ```
    /// use degafam::{Finder, Query, places::Point};
    /// let (finder, query) = (Finder::embedded()?, Query::new("doodle").near(Point::new(50.63, 5.57)?));
    /// let (standings, answer) = (finder.standings(&query)?, finder.recommend(&query)?);
    /// assert_eq!(standings.hosters[0].hoster, answer.hosters[0].hoster.id);
    /// assert_eq!(standings.hosters[0].score, answer.hosters[0].score);
    /// # Ok::<(), degafam::Error>(())
    /// ```
    pub fn standings(&self, query: &Query) -> Result<Standings<'_>, Error> {
        let (setting, read) = self.setting(query)?;
        let Some(matched) = read.matched else {
            let place_unknown = setting.unsettled.is_some();
            return Ok(Standings { matched: None, hosters: Vec::new(), near_equals: 0, place_unknown });
        };
        let replacements = self.replacements(&matched)?;
        let only = self.software_filter(query, replacements)?;
        let usual = query.letters.weights == LetterWeights::default().weights
            && setting.month == self.catalogue.date().months()
            && query.limit <= INDEXED;
        let (order, near_equals) = if usual {
            self.spread(&setting, &self.search(&setting, replacements, only), query.limit)
        } else {
            let ranking = self.rank(&setting, replacements, only, query.limit);
            (ranking.order, ranking.near_equals)
        };
        let hosters = order.iter().map(|scored| self.standing(&setting, scored)).collect();
        let place_unknown = setting.unsettled.is_some();
        Ok(Standings { matched: Some(matched), hosters, near_equals, place_unknown })
    }

    /// Every hoster that may be shown, by index: the best, and those that take turns with them.
    fn search(&self, setting: &Setting<'_>, replacements: &Replacements, only: Option<u32>) -> Vec<Scored> {
        let (query, board) = (setting.query, self.board());
        let user = setting.user.as_ref();
        let precision_km = user.map_or(0.0, |user| user.place.precision_km);
        let (unit, within_km) = (user.map(|user| &user.unit), query.filters.within_km);
        let bound = Bound::new(&setting.weights, unit, precision_km, query.half_distance_km, within_km);
        let generators = candidates::generators(&self.catalogue, replacements, only);
        let best = |weak: bool, beside: &[Scored]| {
            let mut tables: Vec<(&Index, f64)> = Vec::with_capacity(2 * generators.len());
            let mut turns: Vec<u32> = Vec::with_capacity(2 * generators.len());
            for (turn, generator) in (0u32..).zip(&generators) {
                for Group { need, index, .. } in board.groups(generator.table).iter().filter(|g| g.weak == weak) {
                    if let Some(fit) = generator.fit_for(replacements.needs.contains(need)) {
                        tables.push((index, fit));
                        turns.push(turn);
                    }
                }
            }
            let mut top = TopK::new(query.limit - beside.len(), setting.band);
            let mut seen: Vec<Scored> = Vec::new();
            rank::search(&tables, &bound, &mut top, |table, offer| {
                let turn = *turns.get(table as usize)?;
                let candidate = generators.get(turn as usize)?.candidate(&self.catalogue, replacements, offer)?;
                let scored = self.consider(setting, board, candidate)?;
                if beside.iter().any(|other| other.hoster == scored.hoster) {
                    return None;
                }
                let (score, note) = (scored.signals.score(&setting.weights), seen.len() as u32);
                seen.push(scored);
                Some(ScoredItem { owner: scored.hoster, item: offer, turn, note, score })
            });
            top.finish().into_iter().filter_map(|best| seen.get(best.note as usize).copied()).collect::<Vec<_>>()
        };
        let mut found = best(false, &[]);
        // What rests on memory or inference is looked at where the rest does not fill the list.
        if found.len() < query.limit {
            let weak = best(true, &found);
            found.extend(weak);
            found.sort_unstable_by_key(|scored| scored.hoster);
        }
        found
    }

    /// A candidate scored, when nothing speaks against it.
    fn consider(&self, setting: &Setting<'_>, board: &Board, candidate: Candidate) -> Option<Scored> {
        let tables = &self.catalogue.tables;
        let hoster = tables.offer.hoster.get(candidate.offer as usize)?;
        // Looked at first, since saying why costs more than all else.
        let of_hoster = HosterTraits::unpack(tables.hoster.traits.get(hoster as usize)?);
        let of_offer = OfferTraits::unpack(tables.offer.traits.get(candidate.offer as usize)?);
        if filter::refusing(setting.query.asker, &of_hoster, &of_offer).is_some() {
            return None;
        }
        if self.hoster_out(&setting.query.filters, &setting.named, hoster, setting.month).is_some() {
            return None;
        }
        let nearest = setting.user.as_ref().and_then(|user| self.sites().nearest(hoster, user));
        self.score(setting, Some(board), candidate, hoster, nearest).ok()
    }

    fn standing(&self, setting: &Setting<'_>, scored: &Scored) -> Standing<'_> {
        let tables = &self.catalogue.tables;
        let offer = scored.candidate.offer as usize;
        Standing {
            hoster: tables.stores.hosters.id(scored.hoster),
            offer: tables.offer.ordinal.get(offer).unwrap_or_default() as usize,
            software: tables.offer.software.get(offer).filter(|s| *s != NONE).map(|s| tables.stores.software.id(s)),
            distance_km: scored.distance_km,
            fit: scored.signals.fit,
            proximity: scored.signals.proximity,
            openness: scored.signals.openness,
            assurance: scored.signals.assurance,
            score: scored.signals.score(&setting.weights),
        }
    }
}
