//! Scoring every offer that answers, and putting the hosters in order.

use super::board::Board;
use super::candidates::{self, Candidate};
use super::replacements::Replacements;
use super::setting::Setting;
use super::sites::Nearest;
use super::{area, filter, finder::Finder};
use crate::catalogue::{HosterTraits, NONE, OfferTraits};
use crate::explain::{Reason, say};
use crate::judge::{Letters, Openness, assurance};
use crate::model::{Accepting, Hoster, KnownBy, Scope, Site};
use crate::rank::{self, OTHER_AREA, OTHER_LANGUAGE, Ranked, Signals, Traits};

/// A hoster's best offer, scored.
#[derive(Clone, Copy)]
pub(super) struct Scored {
    pub(super) candidate: Candidate,
    pub(super) hoster: u32,
    pub(super) signals: Signals,
    /// Whether it rests on memory or inference alone.
    pub(super) weak: bool,
    pub(super) distance_km: Option<f64>,
    pub(super) nearest: Option<Nearest>,
    /// Speaks none of the user's languages.
    pub(super) foreign: bool,
    /// Serves those of another area first.
    pub(super) elsewhere: bool,
}

impl Scored {
    /// The site that was measured.
    pub(super) fn site<'a>(&self, record: &'a Hoster) -> Option<&'a Site> {
        let mut located = record.sites.iter().filter(|s| s.latitude.is_some() && s.longitude.is_some());
        located.nth(self.nearest?.site)
    }

    /// What is left of its proximity.
    pub(super) fn closeness(&self) -> f64 {
        let halved = |holds, factor| if holds { factor } else { 1.0 };
        halved(self.foreign, OTHER_LANGUAGE) * halved(self.elsewhere, OTHER_AREA)
    }
}

/// The hosters that answer, best first, and why the others do not.
pub(super) struct Ranking {
    pub(super) order: Vec<Scored>,
    /// By hoster.
    pub(super) excluded: Vec<(u32, Reason)>,
    /// All that could be ranked, by hoster, to tell who stands on the front.
    pub(super) all: Vec<Scored>,
    /// How many take turns to stand first.
    pub(super) near_equals: usize,
}

impl Finder {
    /// The best hosters, and why the others are out.
    pub(super) fn rank(
        &self,
        setting: &Setting<'_>,
        replacements: &Replacements,
        only: Option<u32>,
        limit: usize,
    ) -> Ranking {
        let (all, excluded) = self.scored(setting, replacements, only);
        let (order, near_equals) = self.spread(setting, &all, limit);
        Ranking { order, excluded, all, near_equals }
    }

    /// The best offer of every hoster, by hoster, and why the others are out.
    pub(super) fn scored(
        &self,
        setting: &Setting<'_>,
        replacements: &Replacements,
        only: Option<u32>,
    ) -> (Vec<Scored>, Vec<(u32, Reason)>) {
        let columns = &self.catalogue.tables.offer;
        let hoster_of = |candidate: &Candidate| columns.hoster.get(candidate.offer as usize);
        let mut best: Vec<Scored> = Vec::new();
        let mut excluded: Vec<(u32, Reason)> = Vec::new();
        // Offers come hoster by hoster, so a hoster's offers follow one another here.
        for offers in
            candidates::collect(&self.catalogue, replacements, only).chunk_by(|a, b| hoster_of(a) == hoster_of(b))
        {
            let Some(hoster) = offers.first().and_then(hoster_of) else { continue };
            match self.best_offer(setting, offers, hoster) {
                Ok(scored) => best.push(scored),
                Err(reason) => excluded.push((hoster, reason)),
            }
        }
        (best, excluded)
    }

    /// The first of these hosters, which stand in the order of their indices; and how many stand within the band of the
    /// best. Whatever the weights, those that rest on memory or inference alone come after all others.
    pub(super) fn spread(&self, setting: &Setting<'_>, scored: &[Scored], limit: usize) -> (Vec<Scored>, usize) {
        let of = |hoster| scored.binary_search_by_key(&hoster, |s| s.hoster).ok().and_then(|at| scored.get(at));
        let traits = |hoster| of(hoster).map_or(Traits::default(), |scored| self.traits(setting, scored));
        let spread = |weak: bool, limit: usize| {
            let items = scored.iter().filter(|s| s.weak == weak);
            let items = items.map(|s| Ranked { item: s.hoster, score: s.signals.score(&setting.weights) });
            rank::spread(rank::best(items, setting.seed), setting.band, setting.seed, limit, traits)
        };
        let (mut order, mut near_equals) = spread(false, limit);
        if order.len() < limit {
            let (weak, equals) = spread(true, limit - order.len());
            if order.is_empty() {
                near_equals = equals;
            }
            order.extend(weak);
        }
        (order.iter().filter_map(|ranked| of(ranked.item)).copied().collect(), near_equals)
    }

    /// What spreading looks at.
    pub(super) fn traits(&self, setting: &Setting<'_>, scored: &Scored) -> Traits {
        let offers = &self.catalogue.tables.offer;
        let offer = scored.candidate.offer as usize;
        let accepting = offers.traits.get(offer).and_then(|t| OfferTraits::unpack(t).accepting);
        let site: Vec<f64> = self.catalogue.tables.hoster.sites.row(scored.hoster).take(2).collect();
        let city = match site.as_slice() {
            [latitude, longitude] => Some(latitude.to_bits().rotate_left(32) ^ longitude.to_bits()),
            _ => None,
        };
        // Where one must ask there is room for fewer; nothing more is known of capacity.
        let room = if accepting == Some(Accepting::OnRequest) { 1 } else { 2 };
        let software = offers.software.get(offer).filter(|s| *s != NONE);
        let distance_km = if setting.user.is_none() { 0.0 } else { scored.distance_km.unwrap_or(f64::INFINITY) };
        Traits { room, city, software, distance_km }
    }

    /// The best of a hoster's offers, one that was seen before one that was not; or why the first of them is out.
    fn best_offer(&self, setting: &Setting<'_>, offers: &[Candidate], hoster: u32) -> Result<Scored, Reason> {
        if let Some(reason) = self.hoster_out(&setting.query.filters, &setting.named, hoster, setting.month) {
            return Err(reason);
        }
        let nearest = setting.user.as_ref().and_then(|user| self.sites().nearest(hoster, user));
        let better = |a: &Scored, b: &Scored| {
            let score = |s: &Scored| s.signals.score(&setting.weights);
            a.weak.cmp(&b.weak).then(score(b).total_cmp(&score(a))).is_lt()
        };
        let all = offers.iter().map(|candidate| self.score(setting, None, *candidate, hoster, nearest));
        let best = all.reduce(|best, other| match (&best, &other) {
            (Ok(a), Ok(b)) if better(b, a) => other,
            (Err(_), Ok(_)) => other,
            _ => best,
        });
        best.unwrap_or_else(|| Err(say("offers_nothing", [])))
    }

    /// A candidate scored, or why it is out. A board spares weighing the openness again.
    pub(super) fn score(
        &self,
        setting: &Setting<'_>,
        board: Option<&Board>,
        candidate: Candidate,
        hoster: u32,
        nearest: Option<Nearest>,
    ) -> Result<Scored, Reason> {
        let (catalogue, query) = (&*self.catalogue, setting.query);
        let columns = &catalogue.tables.hoster;
        let of_hoster = HosterTraits::unpack(columns.traits.get(hoster as usize).unwrap_or(0));
        let offers = &catalogue.tables.offer;
        let traits = OfferTraits::unpack(offers.traits.get(candidate.offer as usize).unwrap_or(0));
        if let Some(refusing) = filter::refusing(query.asker, &of_hoster, &traits) {
            return Err(filter::takes_others(refusing));
        }
        if let Some(reason) = filter::offer_out(&query.filters, &of_hoster, &traits) {
            return Err(reason);
        }
        if let Some(reason) = self.software_out(&query.filters, hoster, candidate.offer, setting.month) {
            return Err(reason);
        }
        let serves = self.serves(hoster, &of_hoster).zip(setting.user.as_ref());
        let elsewhere =
            serves.filter(|(serves, user)| area::is_outside(serves, user, nearest)).map(|(serves, _)| serves);
        if let Some(serves) = elsewhere.filter(|serves| serves.scope == Scope::Only) {
            return Err(say("serves_only", [("area", area::name(serves))]));
        }
        let distance_km = nearest.map(|near| near.counted_km);
        if let Some(reason) = filter::distance_out(&query.filters, nearest.map(Nearest::within_km)) {
            return Err(reason);
        }
        let known = board.filter(|_| query.letters.floors == [0.0; 5]).map(|board| board.openness(candidate.offer));
        let openness = match known {
            Some(openness) => openness,
            None => {
                let openness = self.openness_at(setting, &candidate, hoster);
                let Letters { A, T, O, N, S } = openness.letters;
                if let Some(reason) = filter::floor_out(&query.letters.floors, [A, T, O, N, S]) {
                    return Err(reason);
                }
                openness.score
            }
        };
        let mut spoken = columns.languages.row(hoster).peekable();
        let foreign =
            !setting.languages.is_empty() && spoken.peek().is_some() && !spoken.any(|l| setting.languages.contains(&l));
        let assurance = assurance(&traits, setting.month);
        let signals = Signals { fit: candidate.fit, proximity: None, openness, assurance };
        let (weak, elsewhere) = (traits.is_weak(), elsewhere.is_some());
        let mut scored = Scored { candidate, hoster, signals, weak, distance_km, nearest, foreign, elsewhere };
        let near = distance_km.map_or(0.0, |km| rank::proximity(km, query.half_distance_km));
        scored.signals.proximity = setting.user.as_ref().map(|_| near * scored.closeness());
        Ok(scored)
    }

    pub(super) fn openness_at(&self, setting: &Setting<'_>, candidate: &Candidate, hoster: u32) -> Openness {
        let software = self.catalogue.tables.offer.software.get(candidate.offer as usize).filter(|s| *s != NONE);
        setting.scale.openness(&self.catalogue, &setting.query.letters, hoster, Some(candidate.offer), software)
    }
}

impl Ranking {
    /// Whether a hoster nearer than the half distance offers each software, by its place among the replacements.
    pub(super) fn near_by_software(&self, count: usize) -> Vec<bool> {
        let mut near = vec![false; count];
        for scored in self.all.iter().filter(|scored| scored.signals.proximity.is_some_and(|near| near >= 0.5)) {
            let place = scored.candidate.replacement.and_then(|at| near.get_mut(at as usize));
            place.into_iter().for_each(|near: &mut bool| *near = true);
        }
        near
    }

    /// Whether a score stands beneath a lower one, because neighbours take turns.
    pub(super) fn is_out_of_order(&self, setting: &Setting<'_>) -> bool {
        let score = |scored: &Scored| scored.signals.score(&setting.weights);
        self.order.windows(2).any(|pair| match pair {
            [above, below] => above.weak == below.weak && score(below) > score(above),
            _ => false,
        })
    }

    /// Whether no other hoster is at least as good in every signal and better in one.
    pub(super) fn on_the_front(&self, own: &Scored) -> bool {
        let ours = own.signals.all();
        let beats = |other: &Scored| {
            let pairs = || other.signals.all().into_iter().zip(ours);
            pairs().all(|(t, o)| t >= o) && pairs().any(|(t, o)| t > o)
        };
        !self.all.iter().any(beats)
    }

    /// Whether it is nearer than every other; that is said of nobody of whom only the country is known.
    pub(super) fn is_nearest(&self, own: &Scored, site: Option<&Site>) -> bool {
        let located = site.and_then(Site::known_by).is_some_and(|known| known != KnownBy::Country);
        let farther = |other: &Scored| {
            other.hoster == own.hoster || other.distance_km.is_none_or(|km| Some(km) > own.distance_km)
        };
        located && own.distance_km.is_some() && self.all.len() > 1 && self.all.iter().all(farther)
    }

    /// Whether none is more open.
    pub(super) fn is_most_open(&self, own: &Scored) -> bool {
        let open = own.signals.openness;
        open > 0.0 && self.all.len() > 1 && self.all.iter().all(|other| other.signals.openness <= open)
    }
}
