//! Why this rank, why not first, and the smallest single change that would make it first.

use super::finder::Finder;
use super::output::{CatalogueInfo, Contribution, QueryEcho, RankedHoster, Recognition};
use super::query::Query;
use super::ranking::Scored;
use super::reasons;
use super::setting::{Setting, Unsettled};
use crate::error::Error;
use crate::explain::{Reason, Value, say};
use crate::identify::Match;
use crate::judge::{Scale, judge, supposed};
use crate::model::{Grade, Subject};
use crate::rank::{SIGNALS, Signals, Weights};
use serde::{Deserialize, Serialize};
use std::borrow::Cow;

/// The answer to "why does this hoster stand there?".
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct Explanation {
    /// The question as understood.
    pub query: QueryEcho,
    /// Which data answered.
    pub catalogue: CatalogueInfo,
    /// What was recognised; none when nothing was sure enough.
    #[serde(rename = "match")]
    pub matched: Option<Recognition>,
    /// What to try instead, when nothing was recognised.
    pub suggestions: Vec<Match>,
    /// Place in the ranking, from 1; none when the hoster is left out.
    pub rank: Option<usize>,
    /// Hosters ranked in all.
    pub of: usize,
    /// Score, when ranked.
    pub score: Option<f64>,
    /// Its contributions, when ranked.
    pub contributions: Vec<Contribution>,
    /// The hoster as the ranking shows it, when ranked.
    pub hoster: Option<RankedHoster>,
    /// Why it is left out, when it is.
    pub excluded: Option<Reason>,
    /// What the first has more of, most telling first; empty for the first.
    pub why_not_first: Vec<Reason>,
    /// The smallest single change that would put it first; none when it is first or no single change would.
    pub change_to_be_first: Option<Change>,
    /// The smallest change of each kind, smallest first.
    pub changes: Vec<Change>,
}

/// One change that would put a hoster first.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct Change {
    /// `weight.` and a signal, `distance_km`, or `criterion.` and an id.
    pub what: String,
    /// What it is now; none when that is not known.
    pub from: Option<f64>,
    /// What it would have to be; for a criterion 1, met and read on the hoster's page.
    pub to: f64,
    /// How large the change is: of a weight, of proximity or of openness, each from 0 to 1.
    pub size: f64,
    /// The change in words.
    pub text: Reason,
}

/// Least difference of score that is told as a reason: half of what is shown as one point.
const TELLING: f64 = 0.005;
/// By how much the first must lead the second to be first whatever the seed and the last bit of a sum.
const CLEAR: f64 = 1e-6;

impl Finder {
    /// Explains the rank of one hoster, by id or by name.
    ///
    /// # Errors
    /// [`Error`] as for [`Finder::recommend`], and when there is no such hoster.
    ///
    /// ```
    /// use degafam::{Finder, Query};
    /// let query = Query::new("Google Docs").near("Nantes");
    /// let finder = Finder::embedded()?;
    /// let last = finder.recommend(&query)?.hosters.pop().unwrap().hoster.id;
    /// let why = finder.explain(&query, &last)?;
    /// assert!(why.rank > Some(1) && !why.why_not_first.is_empty());
    /// # Ok::<(), degafam::Error>(())
    /// ```
    pub fn explain(&self, query: &Query, hoster: &str) -> Result<Explanation, Error> {
        // Who takes a turn is no reason: ranks are explained by score alone.
        let (setting, read) = self.setting(query)?;
        let setting = Setting { band: 0.0, ..setting };
        // A rank without the distances that were asked for explains nothing.
        if let Some(error) = setting.unsettled.clone().and_then(Unsettled::error) {
            return Err(error);
        }
        let index = self.hoster_named(hoster)?;
        let mut answer = Explanation {
            query: setting.query_echo(),
            catalogue: self.catalogue_brief(),
            matched: None,
            suggestions: Vec::new(),
            rank: None,
            of: 0,
            score: None,
            contributions: Vec::new(),
            hoster: None,
            excluded: None,
            why_not_first: Vec::new(),
            change_to_be_first: None,
            changes: Vec::new(),
        };
        let Some(matched) = read.matched else {
            answer.suggestions = read.candidates;
            return Ok(answer);
        };
        let replacements = self.replacements(&matched)?;
        let only = self.software_filter(query, replacements)?;
        answer.matched = Some(self.match_answer(matched, read.candidates, query.lang)?);
        let ranking = self.rank(&setting, replacements, only, usize::MAX);
        answer.of = ranking.order.len();
        let place = ranking.order.iter().position(|s| s.hoster == index);
        if let Some((at, own)) = place.and_then(|at| ranking.order.get(at).map(|own| (at, own))) {
            let told = self.hoster_answer(&setting, replacements, &ranking, at + 1, own)?;
            answer.rank = Some(at + 1);
            answer.score = Some(told.score);
            answer.contributions.clone_from(&told.contributions);
            answer.hoster = Some(told);
            if let Some(first) = ranking.order.first().filter(|_| at > 0) {
                let name = self.catalogue.hoster_at(first.hoster)?.name;
                answer.why_not_first = behind(&setting, own, first, &name);
                let mut changes = Vec::new();
                // No weight and no place brings what nobody saw before what was seen.
                if own.weak == first.weak {
                    changes.extend(weight_changes(&setting, own, &ranking.order));
                    changes.extend(distance_change(&setting, own, first));
                }
                let again = |scale: Scale| {
                    let setting = Setting { scale: Cow::Owned(scale), ..setting.clone() };
                    let order = self.rank(&setting, replacements, only, 2).order;
                    let scores: Vec<f64> = order.iter().map(|s| s.signals.score(&setting.weights)).collect();
                    let weaker = matches!(order.as_slice(), [a, b] if b.weak && !a.weak);
                    let clear = weaker || matches!(scores.as_slice(), [a, b] if a - b > CLEAR) || scores.len() < 2;
                    order.into_iter().next().filter(|s| s.hoster == index && clear)
                };
                changes.extend(self.criterion_change(&setting, own, again)?);
                changes.sort_by(|a, b| a.size.total_cmp(&b.size).then_with(|| a.what.cmp(&b.what)));
                answer.change_to_be_first = changes.first().cloned();
                answer.changes = changes;
            }
        } else {
            let reason = ranking.excluded.into_iter().find(|(h, _)| *h == index).map(|(_, reason)| reason);
            answer.excluded = Some(reason.unwrap_or_else(|| say("offers_nothing", [])));
        }
        answer.speak(query);
        Ok(answer)
    }

    /// The criterion that, met and read on the hoster's page today, would put it first with the least rise of openness.
    fn criterion_change(
        &self,
        setting: &Setting<'_>,
        own: &Scored,
        again: impl Fn(Scale) -> Option<Scored>,
    ) -> Result<Option<Change>, Error> {
        let record = self.catalogue.hoster_at(own.hoster)?;
        let offer = self.offer_of(own, &record)?;
        let judged = judge(&self.catalogue, own.hoster, &record, Some(offer), setting.month)?;
        let mut best: Option<Change> = None;
        let criteria = self.catalogue.criteria().iter().enumerate().zip(&judged);
        for ((at, criterion), now) in criteria.filter(|((_, c), _)| c.subject == Subject::Hoster) {
            let Some(row) = supposed(now, criterion, at, setting.as_of, Grade::Read) else { continue };
            let scale = Scale::supposing(&self.catalogue, setting.month, Some((own.hoster, row)));
            let Some(then) = again(scale) else { continue };
            let size = then.signals.openness - own.signals.openness;
            if best.as_ref().is_none_or(|b| size < b.size) {
                let asked = Value::Label(criterion.id.clone(), criterion.publish.clone().into());
                let text = say("change_criterion", [("criterion", asked)]);
                best = Some(Change { what: format!("criterion.{}", criterion.id), from: None, to: 1.0, size, text });
            }
        }
        Ok(best)
    }
}

/// What the first has more of.
fn behind(setting: &Setting<'_>, own: &Scored, first: &Scored, name: &str) -> Vec<Reason> {
    let codes = ["first_fits_better", "first_is_nearer", "first_is_more_open", "first_is_surer"];
    let parts = |s: &Scored| s.signals.contributions(&setting.weights).map(|c| c.amount());
    let mut gaps: Vec<(f64, &'static str)> =
        parts(first).into_iter().zip(parts(own)).map(|(a, b)| a - b).zip(codes).filter(|(gap, _)| *gap > 0.0).collect();
    gaps.sort_by(|a, b| b.0.total_cmp(&a.0));
    // Half a point would be told as none; only what tells most is told however little it is.
    let largest = gaps.first().map_or(0.0, |(gap, _)| *gap);
    gaps.retain(|(gap, _)| *gap >= TELLING || *gap == largest);
    let unseen = (own.weak && !first.weak).then(|| say("first_was_seen", [("name", Value::Text(name.to_owned()))]));
    let gaps = gaps.into_iter().map(|(gap, code)| {
        let shares =
            |of: fn(&Signals) -> f64| (Some(Value::Share(of(&first.signals))), Some(Value::Share(of(&own.signals))));
        let (theirs, ours) = match code {
            "first_is_nearer" => (first.distance_km.map(Value::Km), own.distance_km.map(Value::Km)),
            "first_fits_better" => shares(|signals| signals.fit),
            "first_is_surer" => shares(|signals| signals.assurance),
            _ => shares(|signals| signals.openness),
        };
        let (theirs, ours) = (theirs.unwrap_or("?".into()), ours.unwrap_or("?".into()));
        let code = if own.distance_km.is_none() && code == "first_is_nearer" { "first_is_located" } else { code };
        reasons::gap(code, name, theirs, ours, gap)
    });
    unseen.into_iter().chain(gaps).collect()
}

/// For each signal, the weight nearest to today's that would put the hoster first, the other weights keeping their
/// proportion. With one weight `t`, every score is linear in `t`, so the weights that do are one interval.
fn weight_changes(setting: &Setting<'_>, own: &Scored, order: &[Scored]) -> Vec<Change> {
    let weights = setting.weights;
    let now = weights.all();
    let mut changes = Vec::new();
    for (at, name) in SIGNALS.into_iter().enumerate() {
        if name == "proximity" && setting.user.is_none() {
            continue;
        }
        let share = |t: f64| reweighed(now, at, t, setting.user.is_some());
        // The score of `s` at weight `t` is `a + (b - a) t`, from its values at both ends.
        let ends = |s: &Scored| {
            let at_weight = |t: f64| s.signals.all().iter().zip(share(t)).map(|(v, w)| v * w).sum::<f64>();
            (at_weight(0.0), at_weight(1.0))
        };
        let (own_a, own_b) = ends(own);
        let (mut low, mut high) = (0.0_f64, 1.0_f64);
        for other in order.iter().filter(|s| s.hoster != own.hoster && s.weak == own.weak) {
            let (a, b) = ends(other);
            let (lead, slope) = (own_a - a - CLEAR, (own_b - b) - (own_a - a));
            if slope > 0.0 {
                low = low.max(-lead / slope);
            } else if slope < 0.0 {
                high = high.min(-lead / slope);
            } else if lead < 0.0 {
                high = -1.0;
            }
        }
        let Some(t0) = now.get(at).copied() else { continue };
        if low <= high {
            let to = t0.clamp(low, high);
            let (from_value, to_value) = (Value::Share(t0), Value::Share(to));
            let signal = reasons::signal(name);
            let text = say("change_weight", [("signal", signal), ("from", from_value), ("to", to_value)]);
            changes.push(Change { what: format!("weight.{name}"), from: Some(t0), to, size: (to - t0).abs(), text });
        }
    }
    changes
}

/// The weights with one of them set to `t` and the others in proportion; alike where they all were 0.
fn reweighed(now: [f64; 4], at: usize, t: f64, placed: bool) -> [f64; 4] {
    let counts = |i: usize| i != at && (placed || i != 1);
    let rest: f64 = now.iter().enumerate().filter(|(i, _)| counts(*i)).map(|(_, w)| w).sum();
    let others = (0..now.len()).filter(|i| counts(*i)).count() as f64;
    let mut weights = [0.0; 4];
    for (i, (slot, w)) in weights.iter_mut().zip(now).enumerate() {
        *slot = match (i == at, counts(i)) {
            (true, _) => t,
            (_, true) if rest > 0.0 => w / rest * (1.0 - t),
            (_, true) => (1.0 - t) / others,
            _ => 0.0,
        };
    }
    weights
}

/// The distance at which the hoster would be first, when its place could lie there.
fn distance_change(setting: &Setting<'_>, own: &Scored, first: &Scored) -> Option<Change> {
    let weight = Some(setting.weights.proximity).filter(|w| *w > 0.0)?;
    let place = &setting.user.as_ref()?.place;
    let gap = first.signals.score(&setting.weights) - own.signals.score(&setting.weights) + 2.0 * CLEAR;
    let near = own.signals.proximity.unwrap_or(0.0) / own.closeness();
    let wanted = near + gap / weight / own.closeness();
    let km = setting.query.half_distance_km * (1.0 / wanted - 1.0);
    // Neither place is known better than this, so nothing can be counted nearer.
    if wanted > 1.0 || km < own.nearest.map_or(0.0, |near| near.precision_km).max(place.precision_km) {
        return None;
    }
    let now = own.distance_km.map_or("?".into(), Value::Km);
    let text = say("change_distance", [("from", now), ("to", Value::Km(km))]);
    Some(Change { what: "distance_km".into(), from: own.distance_km, to: km, size: gap / weight, text })
}

impl Explanation {
    fn speak(&mut self, query: &Query) {
        let changes = self.changes.iter_mut().chain(&mut self.change_to_be_first).map(|c| &mut c.text);
        let own = self.hoster.iter_mut().flat_map(RankedHoster::reasons_mut);
        let all = self.why_not_first.iter_mut().chain(&mut self.excluded).chain(changes).chain(own);
        all.for_each(|reason| reason.speak(query.lang));
    }
}

impl Weights {
    /// These weights with one of them, by name, set to `to` and the others in their proportion: what a
    /// [`Change`] of a weight means.
    ///
    /// ```
    /// let weights = degafam::Weights::default().with("proximity", 0.66);
    /// assert!((weights.proximity() - 0.66).abs() < 1e-12 && (weights.openness() - 0.16).abs() < 1e-12);
    /// ```
    #[must_use]
    pub fn with(self, name: &str, to: f64) -> Self {
        let Some(at) = SIGNALS.iter().position(|n| *n == name) else { return self };
        let placed = name == "proximity" || self.proximity > 0.0;
        let [fit, proximity, openness, assurance] = reweighed(self.all(), at, to, placed);
        Self::new(fit, proximity, openness, assurance).unwrap_or(self)
    }
}
