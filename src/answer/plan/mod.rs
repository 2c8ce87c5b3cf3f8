//! Several services at once: which few hosters near the user together replace them, and how one gets there.

mod field;
mod output;
mod reasons;
mod steps;
mod wants;

pub use output::{Alone, Plan, PlanAnswer, PlanHoster, PlanOffer, PlanStep, StepKind, Uncovered, Want};

use super::candidates;
use super::finder::Finder;
use super::moving::{MovingEffort, Teller};
use super::output::{HosterBrief, SoftwareBrief};
use super::query::Query;
use super::ranking::Scored;
use super::reasons as about;
use super::recommend::replacement_of;
use super::replacements::Replacements;
use super::setting::Setting;
use super::sites::Nearest;
use crate::catalogue::OfferTraits;
use crate::error::{Error, ErrorKind};
use crate::explain::{Reason, Value, say};
use crate::model::SoftwareKind;
use crate::plan::{self, Best, Row, Worths, worth};
use crate::text::Lang;
use field::Field;
use std::cmp::Reverse;
use std::collections::BTreeMap;
use wants::Wants;

/// Software proposed for one's own device or server: enough to choose from.
const PROPOSED: usize = 3;

impl Finder {
    /// Answers: which few hosters together replace all of it, by which offers, and what to do in which order. Of the
    /// question, `wants` count (or `what`, where none are given), and everything that [`Finder::recommend`] looks at but
    /// `limit` and `software`.
    ///
    /// With each number of hosters the plan is the best there is: none covers more wants, none of those more of them by
    /// offers that somebody checked, none of those has the higher mean score; within the band plans take turns.
    ///
    /// # Errors
    /// [`Error`] when nothing is asked, when the place or a filter cannot be understood, or when there is no hoster of a
    /// name given.
    ///
    /// ```
    /// use degafam::{Finder, Query};
    /// let answer = Finder::embedded()?.plan(&Query::plan(["Doodle", "Google Docs", "Zoom"]).near("Liège"))?;
    /// let (one, two) = (&answer.plans[0], answer.plans.last().unwrap());
    /// assert!(one.hosters.len() == 1 && one.covered <= two.covered && two.of == 3);
    /// # Ok::<(), degafam::Error>(())
    /// ```
    pub fn plan(&self, query: &Query) -> Result<PlanAnswer, Error> {
        let named = if query.wants.is_empty() { std::slice::from_ref(&query.what) } else { query.wants.as_slice() };
        if named.iter().all(|text| text.trim().is_empty()) {
            return Err(Error::new(ErrorKind::EmptyQuery));
        }
        let joined = Query { what: joined(named), ..query.clone() };
        joined.check_against(&self.catalogue)?;
        let setting = self.circumstances(&joined)?;
        let wants = self.read_wants(named, query.lang)?;
        let mut field = self.field(&setting, &wants)?;
        let mut answer = PlanAnswer {
            query: setting.query_echo(),
            catalogue: self.catalogue_brief(),
            wants: Vec::new(),
            plans: Vec::new(),
            chosen: None,
            uncovered: Vec::new(),
            alone: Vec::new(),
            steps: Vec::new(),
            notes: setting.place_notes(),
        };
        self.leave_over(&mut answer, &field)?;
        field.of = wants.replacements.iter().flatten().count() - answer.alone.len();
        self.make_plans(&mut answer, &field)?;
        answer.chosen = answer
            .plans
            .iter()
            .map(|plan| plan.covered)
            .max()
            .and_then(|most| answer.plans.iter().position(|plan| plan.covered == most && most > 0));
        self.add_steps(&mut answer, &wants, query.lang)?;
        for hoster in field.idle {
            let name = Value::Text(self.catalogue.kept_hoster(hoster)?.name.clone());
            answer.notes.push(say("kept_idle", [("hoster", name)]));
        }
        answer.notes.extend(wants.notes.iter().cloned());
        answer.notes.extend(query.people.filter(|people| *people > 1).map(reasons::people));
        answer.wants = wants.all;
        answer.speak(query.lang);
        Ok(answer)
    }

    /// How much work it is to leave a service.
    fn effort_of(&self, replacements: &Replacements, lang: Lang) -> Result<Option<MovingEffort>, Error> {
        let moving = self.moving_of(replacements)?;
        Ok(moving.and_then(|moving| {
            let teller = Teller { sources: &moving.sources, lang };
            moving.effort.as_ref().map(|effort| teller.effort(effort))
        }))
    }

    /// Scores every hoster for every want.
    fn field<'a>(&self, setting: &'a Setting<'a>, wants: &'a Wants<'a>) -> Result<Field<'a>, Error> {
        let mut rows: BTreeMap<u32, Vec<(usize, u64)>> = BTreeMap::new();
        let (mut scored, mut out) = (Vec::with_capacity(wants.all.len()), Vec::with_capacity(wants.all.len()));
        for (want, replacements) in wants.replacements.iter().enumerate() {
            let of = replacements.map(|replacements| self.scored(setting, replacements, None));
            let (all, excluded) = of.unwrap_or_default();
            for one in &all {
                let worth = worth(one.signals.score(&setting.weights), one.weak);
                rows.entry(one.hoster).or_default().push((want, worth));
            }
            scored.push(all);
            out.push(excluded.len());
        }
        let rows: Vec<Row> = rows.into_iter().map(|(hoster, worths)| Row { hoster, worths }).collect();
        let worths = Worths::new(wants.all.len(), rows);
        let mut kept = Vec::new();
        let mut idle = Vec::new();
        for name in &setting.query.keep {
            let hoster = self.hoster_named(name)?;
            match worths.at(hoster) {
                Some(at) if !kept.contains(&at) => kept.push(at),
                Some(_) => {}
                None => idle.push(hoster),
            }
        }
        Ok(Field { setting, wants, scored, out, worths, kept, idle, of: 0 })
    }

    /// What no hoster serves: for one's own device, or not at all. The rest needs a hoster.
    fn leave_over(&self, answer: &mut PlanAnswer, field: &Field<'_>) -> Result<(), Error> {
        for (want, replacements) in field.wants.replacements.iter().enumerate() {
            if field.scored.get(want).is_some_and(|scored| !scored.is_empty()) {
                continue;
            }
            let Some(replacements) = replacements else {
                answer.uncovered.push(Uncovered { want, reason: say("not_recognised", []), software: Vec::new() });
                continue;
            };
            let [mut device, mut server] = [Vec::new(), Vec::new()];
            for replacement in &replacements.all {
                let software = self.catalogue.kept_software(replacement.software)?;
                let list = if software.kind == SoftwareKind::Hosted { &mut server } else { &mut device };
                list.push((replacement.software, SoftwareBrief::of(software)));
            }
            if let Some((first, _)) = device.first() {
                let moving = self.moving_brief(self.moving_of(replacements)?, Some(*first))?;
                let software = device.into_iter().take(PROPOSED).map(|(_, software)| software).collect();
                answer.alone.push(Alone { want, software, moving });
                continue;
            }
            let out = field.out.get(want).copied().unwrap_or_default();
            let reason = reasons::uncovered(out, !server.is_empty());
            let software = server.into_iter().take(PROPOSED).map(|(_, software)| software).collect();
            answer.uncovered.push(Uncovered { want, reason, software });
        }
        Ok(())
    }

    fn make_plans(&self, answer: &mut PlanAnswer, field: &Field<'_>) -> Result<(), Error> {
        let (setting, worths) = (field.setting, &field.worths);
        let most = setting.query.max_hosters.unwrap_or(usize::MAX).min(worths.len());
        let mut before: Option<Best> = None;
        for size in field.kept.len().max(1)..=most.max(field.kept.len()) {
            let best = plan::best(worths, &field.kept, size);
            if best.rows.len() < size || before.as_ref().is_some_and(|before| !gains(before, &best, setting, field.of))
            {
                break;
            }
            let traits = |hoster| self.spread_traits(field, hoster);
            let band = (setting.band, field.of);
            let rows = plan::take_turns(worths, &best.rows, field.kept.len(), band, setting.seed, traits);
            let plan = self.tell_plan(field, &rows, best.exact, answer.plans.last())?;
            answer.plans.push(plan);
            before = Some(best);
        }
        Ok(())
    }

    /// What taking turns looks at, of a hoster by the first want that it serves.
    fn spread_traits(&self, field: &Field<'_>, hoster: u32) -> crate::rank::Traits {
        let row = field.worths.at(hoster).and_then(|at| field.worths.row(at));
        let first = row.and_then(|row| row.worths.first()).and_then(|(want, _)| field.offer(*want, hoster));
        first.map_or(crate::rank::Traits::default(), |scored| self.traits(field.setting, scored))
    }

    fn tell_plan(&self, field: &Field<'_>, rows: &[usize], exact: bool, before: Option<&Plan>) -> Result<Plan, Error> {
        let total = field.worths.total(rows);
        let mut served: BTreeMap<usize, Vec<usize>> = rows.iter().map(|row| (*row, Vec::new())).collect();
        for want in 0..field.wants.all.len() {
            let row = field.worths.server(rows, want).and_then(|row| served.get_mut(&row));
            row.into_iter().for_each(|wants| wants.push(want));
        }
        let mut hosters = Vec::with_capacity(rows.len());
        for (row, wants) in served {
            hosters.extend(self.tell_hoster(field, row, wants)?);
        }
        hosters.sort_by_key(|hoster| Reverse(hoster.wants.len()));
        let (covered, score) = (total.covered(), total.score() / field.of.max(1) as f64);
        let mut plan = Plan { hosters, covered, of: field.of, score, exact, reasons: Vec::new() };
        plan.reasons = self.why(field, rows, &plan, before)?;
        Ok(plan)
    }

    fn tell_hoster(&self, field: &Field<'_>, row: usize, wants: Vec<usize>) -> Result<Option<PlanHoster>, Error> {
        let Some(hoster) = field.worths.row(row).map(|row| row.hoster) else { return Ok(None) };
        let record = self.catalogue.kept_hoster(hoster)?;
        // A hoster that one stays with may serve nothing of this plan.
        let any = field.worths.row(row).and_then(|row| row.worths.first()).map(|(want, _)| *want);
        let Some(first) = wants.first().copied().or(any).and_then(|want| field.offer(want, hoster)) else {
            return Ok(None);
        };
        let (setting, nearest) = (field.setting, first.nearest);
        let site = first.site(record);
        let networks = self.networks_at(hoster, setting.month);
        let openness = self.openness_at(setting, &first.candidate, hoster);
        let mut reasons = Vec::new();
        if setting.user.is_some() {
            reasons.extend(about::place(site, first.distance_km, nearest.is_some_and(Nearest::is_bound)));
        }
        reasons.extend(record.networks.iter().filter_map(|m| about::membership(record, m, &networks)));
        reasons.push(about::openness(&openness));
        let mut offers = Vec::with_capacity(wants.len());
        for want in &wants {
            let Some(scored) = field.offer(*want, hoster) else { continue };
            offers.push(self.tell_offer(field, *want, scored)?);
        }
        Ok(Some(PlanHoster {
            hoster: HosterBrief::of(record, site.or_else(|| record.sites.first()), networks),
            kept: field.kept.contains(&row),
            distance_km: first.distance_km,
            openness,
            exit: self.exit(first, setting.month),
            wants,
            offers,
            reasons,
        }))
    }

    fn tell_offer(&self, field: &Field<'_>, want: usize, scored: &Scored) -> Result<PlanOffer, Error> {
        let record = self.catalogue.kept_hoster(scored.hoster)?;
        let offer = self.offer_of(scored, record)?;
        let mut access = about::access(offer, record);
        let mut moving = None;
        if let Some(replacements) = field.wants.replacements.get(want).copied().flatten() {
            access.extend(candidates::relate(&self.catalogue, replacements, &scored.candidate)?);
            let software = replacement_of(replacements, scored).map(|replacement| replacement.software);
            moving = self.moving_brief(self.moving_of(replacements)?, software)?;
        }
        Ok(PlanOffer {
            want,
            offer: self.offer_brief(record, offer)?,
            fit: scored.signals.fit,
            assurance: scored.signals.assurance,
            score: scored.signals.score(&field.setting.weights),
            weak: scored.weak,
            moving,
            access,
            next: about::next(offer, record, &OfferTraits::of(offer, record)),
        })
    }
}

/// Whether one hoster more covers more, rests on more that was checked, or scores better by more than the band.
fn gains(before: &Best, after: &Best, setting: &Setting<'_>, of: usize) -> bool {
    let better = (after.total.score() - before.total.score()) / of.max(1) as f64;
    !after.total.covers_like(before.total) || (better > 0.0 && better >= setting.band)
}

/// What is left, in one line.
fn joined(texts: &[String]) -> String {
    /// More is a list, of which the wants are told.
    const SHOWN: usize = 10;
    let texts = || texts.iter().map(|text| text.trim()).filter(|text| !text.is_empty());
    let shown: Vec<&str> = texts().take(SHOWN).collect();
    let more = if texts().count() > SHOWN { ", …" } else { "" };
    shown.join(", ") + more
}

impl PlanAnswer {
    fn speak(&mut self, lang: Lang) {
        let of_offer =
            |offer: &mut PlanOffer| offer.access.iter_mut().chain(&mut offer.next).for_each(|r| r.speak(lang));
        for plan in &mut self.plans {
            plan.reasons.iter_mut().for_each(|reason| reason.speak(lang));
            for hoster in &mut plan.hosters {
                hoster.reasons.iter_mut().for_each(|reason| reason.speak(lang));
                hoster.offers.iter_mut().for_each(of_offer);
            }
        }
        self.wants.iter_mut().filter_map(|want| want.effort.as_mut()).for_each(|effort| effort.reason.speak(lang));
        let over = self.uncovered.iter_mut().map(|uncovered| &mut uncovered.reason);
        over.chain(&mut self.notes).for_each(|reason: &mut Reason| reason.speak(lang));
    }
}
