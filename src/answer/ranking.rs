//! Scoring every offer that answers, and putting the hosters in order.

use super::board::{Board, trust};
use super::candidates::{self, Candidate};
use super::replacements::Replacements;
use super::setting::Setting;
use super::sites::Nearest;
use super::{filter, finder::Finder};
use crate::catalogue::{HosterTraits, NONE, OfferTraits};
use crate::explain::{Reason, say};
use crate::judge::{Letters, Openness};
use crate::model::Accepting;
use crate::rank::{self, OTHER_LANGUAGE, Ranked, Signals, Traits};

/// A hoster's best offer, scored.
#[derive(Clone, Copy)]
pub(super) struct Scored {
    pub(super) candidate: Candidate,
    pub(super) hoster: u32,
    pub(super) signals: Signals,
    pub(super) fit: f64,
    pub(super) distance_km: Option<f64>,
    pub(super) nearest: Option<Nearest>,
    pub(super) foreign: bool,
}

/// The hosters that answer, best first, and why the others do not.
pub(super) struct Ranking {
    pub(super) order: Vec<Scored>,
    /// By hoster.
    pub(super) excluded: Vec<(u32, Reason)>,
    /// Signals of all that could be ranked, to tell who stands on the front.
    pub(super) all: Vec<Signals>,
    /// How many stood within the band of the best.
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
        let (order, near_equals) = self.spread(setting, &best, limit);
        Ranking { order, excluded, all: best.iter().map(|s| s.signals).collect(), near_equals }
    }

    /// The first of these hosters, which stand in the order of their indices; and how many stand within the band of the
    /// best.
    pub(super) fn spread(&self, setting: &Setting<'_>, scored: &[Scored], limit: usize) -> (Vec<Scored>, usize) {
        let of = |hoster| scored.binary_search_by_key(&hoster, |s| s.hoster).ok().and_then(|at| scored.get(at));
        let items = scored.iter().map(|s| Ranked { item: s.hoster, score: s.signals.score(&setting.weights) });
        let sorted = rank::best(items, setting.seed);
        let traits = |hoster| of(hoster).map_or(Traits::default(), |scored| self.traits(scored));
        let (order, near_equals) = rank::spread(sorted, setting.band, setting.seed, limit, traits);
        (order.iter().take(limit).filter_map(|r| of(r.item)).copied().collect(), near_equals)
    }

    /// What spreading looks at.
    fn traits(&self, scored: &Scored) -> Traits {
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
        Traits { room, city, software: offers.software.get(offer).filter(|s| *s != NONE) }
    }

    /// The best of a hoster's offers, or why the first of them is out.
    fn best_offer(&self, setting: &Setting<'_>, offers: &[Candidate], hoster: u32) -> Result<Scored, Reason> {
        if let Some(reason) = filter::hoster_out(&self.catalogue, &setting.query.filters, hoster, setting.month) {
            return Err(reason);
        }
        let nearest = setting.user.as_ref().and_then(|user| self.sites().nearest(hoster, user));
        let score = |s: &Scored| s.signals.score(&setting.weights);
        let all = offers.iter().map(|candidate| self.score(setting, None, *candidate, hoster, nearest));
        let best = all.reduce(|best, other| match (&best, &other) {
            (Ok(a), Ok(b)) if score(b) > score(a) => other,
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
        if let Some(reason) = filter::asker_out(query.asker, &of_hoster, &traits) {
            return Err(reason);
        }
        if let Some(reason) = filter::offer_out(&query.filters, &of_hoster, &traits) {
            return Err(reason);
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
        let near = distance_km.map_or(0.0, |km| rank::proximity(km, query.half_distance_km));
        let signals = Signals {
            fit: candidate.fit * trust(&traits, setting.month),
            proximity: setting.user.as_ref().map(|_| if foreign { near * OTHER_LANGUAGE } else { near }),
            openness,
        };
        Ok(Scored { candidate, hoster, signals, fit: candidate.fit, distance_km, nearest, foreign })
    }

    pub(super) fn openness_at(&self, setting: &Setting<'_>, candidate: &Candidate, hoster: u32) -> Openness {
        let software = self.catalogue.tables.offer.software.get(candidate.offer as usize).filter(|s| *s != NONE);
        setting.scale.openness(&self.catalogue, &setting.query.letters, hoster, Some(candidate.offer), software)
    }
}

/// Whether no other hoster is at least as good in every signal and better in one; and in which signals it is best.
pub(super) fn front(own: &Signals, all: &[Signals]) -> (bool, Vec<Reason>) {
    let values = |s: &Signals| [s.proximity.unwrap_or(0.0), s.openness, s.fit];
    let ours = values(own);
    let beaten = |theirs: [f64; 3]| {
        let pairs = || theirs.iter().zip(ours);
        pairs().all(|(t, o)| *t >= o) && pairs().any(|(t, o)| *t > o)
    };
    let pareto = !all.iter().any(|other| beaten(values(other)));
    let best = |at: usize| {
        let of = |s: &Signals| values(s).get(at).copied().unwrap_or(0.0);
        all.len() > 1 && of(own) > 0.0 && all.iter().all(|other| of(other) <= of(own))
    };
    let mut reasons = Vec::new();
    if best(0) {
        reasons.push(say("nearest", []));
    }
    if best(1) {
        reasons.push(say("most_open", []));
    }
    (pareto, reasons)
}
