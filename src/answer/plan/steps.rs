//! What to do, in order: tell, prepare, take out, open, bring in, keep both, close.

use super::output::{PlanAnswer, PlanOffer, PlanStep, StepKind};
use super::wants::Wants;
use crate::answer::finder::Finder;
use crate::answer::moving::Teller;
use crate::answer::output::SourceBrief;
use crate::error::Error;
use crate::explain::{Reason, Value, say};
use crate::model::{Accepting, EffortClass, EffortReason, Moving, MovingCode};
use crate::moving::Route;
use crate::text::Lang;

/// Weeks for which the old stays beside the new, by the work that leaving is: letters, reminders and people that still go to
/// the old address come back within that time, for a mailbox or a group after the last of its monthly and yearly rounds.
fn weeks(effort: Option<EffortClass>) -> usize {
    match effort {
        Some(EffortClass::Minutes) => 1,
        Some(EffortClass::Hour) => 2,
        Some(EffortClass::Day) => 4,
        Some(EffortClass::Project) | None => 12,
    }
}

/// Steps as they are told in one language.
struct Steps {
    steps: Vec<PlanStep>,
    lang: Lang,
}

impl Steps {
    fn step(kind: StepKind, want: Option<usize>, text: String) -> PlanStep {
        PlanStep { kind, want, hoster: None, software: None, text, url: None, source: None }
    }

    fn said(&self, kind: StepKind, want: Option<usize>, mut reason: Reason) -> PlanStep {
        reason.speak(self.lang);
        Self::step(kind, want, reason.text)
    }

    fn say(&mut self, kind: StepKind, want: Option<usize>, reason: Reason) {
        let step = self.said(kind, want, reason);
        self.steps.push(step);
    }
}

impl Finder {
    /// The steps of the plan that was chosen, and of what needs no hoster.
    pub(super) fn add_steps(&self, answer: &mut PlanAnswer, wants: &Wants<'_>, lang: Lang) -> Result<(), Error> {
        let chosen = answer.chosen.and_then(|at| answer.plans.get(at));
        let hosters = chosen.map_or(&[] as &[_], |plan| plan.hosters.as_slice());
        let served = hosters.iter().flat_map(|hoster| hoster.offers.iter().map(move |offer| (hoster, offer)));
        let mut left: Vec<(usize, Option<&PlanOffer>)> = served.map(|(_, offer)| (offer.want, Some(offer))).collect();
        left.extend(answer.alone.iter().map(|alone| (alone.want, None)));
        left.sort_by_key(|(want, _)| *want);
        if left.is_empty() {
            return Ok(());
        }
        let name = |want: usize| {
            let want = wants.all.get(want);
            let name = want.and_then(|want| want.matched.as_ref()).map_or("", |matched| matched.name.as_str());
            ("service", Value::Text(name.to_owned()))
        };
        let moving = |want: usize| -> Result<Option<&Moving>, Error> {
            match wants.replacements.get(want).copied().flatten() {
                Some(replacements) => self.moving_of(replacements),
                None => Ok(None),
            }
        };
        let mut steps = Steps { steps: Vec::new(), lang };
        steps.say(StepKind::Tell, None, say("tell_people", []));
        for (want, _) in &left {
            let Some(moving) = moving(*want)? else { continue };
            let teller = Teller { sources: &moving.sources, lang };
            for advice in moving.before.iter().filter(|advice| advice.software.is_none()) {
                let step = Steps::step(StepKind::Before, Some(*want), teller.text(&advice.text));
                steps.steps.push(PlanStep { source: teller.source(&advice.source), ..step });
            }
        }
        for (want, _) in &left {
            self.export(&mut steps, *want, name(*want), moving(*want)?);
        }
        for hoster in hosters {
            let mut opened: Vec<&str> = Vec::new();
            for offer in &hoster.offers {
                let url =
                    offer.offer.register_url.as_ref().or(offer.offer.url.as_ref()).or(hoster.hoster.website.as_ref());
                let url = url.cloned();
                // One account serves all that is used at one address.
                let at = url.as_deref().unwrap_or_default().to_owned();
                if opened.iter().any(|known| *known == at) {
                    continue;
                }
                let told = [("hoster", Value::Text(hoster.hoster.name.clone())), ("what", self.called(offer)?)];
                let code = match (offer.offer.account, offer.offer.accepting) {
                    _ if hoster.kept => "open_kept",
                    (Some(false), _) => "open_none",
                    (_, Some(Accepting::OnRequest)) => "open_ask",
                    _ => "open_at",
                };
                let step = steps.said(StepKind::Open, Some(offer.want), say(code, told));
                let (hoster, software) = (Some(hoster.hoster.id.clone()), offer.offer.software.clone());
                steps.steps.push(PlanStep { hoster, software, url, ..step });
                opened.extend(offer.offer.register_url.as_deref().or(offer.offer.url.as_deref()));
            }
        }
        for (want, offer) in &left {
            let alone = answer.alone.iter().find(|alone| alone.want == *want).and_then(|alone| alone.software.first());
            let software = match offer {
                Some(offer) => offer.offer.software.as_deref(),
                None => alone.map(|software| software.id.as_str()),
            };
            self.import(&mut steps, *want, name(*want), software, moving(*want)?)?;
        }
        let longest = left.iter().map(|(want, _)| wants.all.get(*want).and_then(|want| want.effort.as_ref()));
        let longest = longest.map(|effort| weeks(effort.map(|effort| effort.class))).max().unwrap_or(1);
        steps.say(StepKind::KeepBoth, None, say("keep_both", [("count", longest.into())]));
        for (want, _) in &left {
            let Some((moving, close)) = moving(*want)?.and_then(|moving| Some((moving, moving.close.as_ref()?))) else {
                steps.say(StepKind::Close, Some(*want), say("close_unknown", [name(*want)]));
                continue;
            };
            let teller = Teller { sources: &moving.sources, lang };
            let told = teller.close(close);
            let reason = say("close_it", [name(*want), ("how", Value::Text(told.text))]);
            let step = steps.said(StepKind::Close, Some(*want), reason);
            steps.steps.push(PlanStep { url: told.url, source: told.source, ..step });
        }
        answer.steps = steps.steps;
        Ok(())
    }

    fn export(&self, steps: &mut Steps, want: usize, name: (&'static str, Value), moving: Option<&Moving>) {
        let Some(moving) = moving else {
            return steps.say(StepKind::Export, Some(want), say("export_unknown", [name]));
        };
        if moving.exports.is_empty() && begins_anew(moving) {
            return;
        }
        let teller = Teller { sources: &moving.sources, lang: steps.lang };
        let request = || moving.request.as_ref().map(|request| teller.request(request));
        let (text, url, source) = match moving.exports.first() {
            Some(export) => (teller.text(&export.text), None, teller.source(&export.source)),
            None => match request() {
                Some(told) => (told.text, told.url, told.source),
                None => return steps.say(StepKind::Export, Some(want), say("export_unknown", [name])),
            },
        };
        let step = steps.said(StepKind::Export, Some(want), say("export_it", [name, ("text", Value::Text(text))]));
        steps.steps.push(PlanStep { url, source, ..step });
    }

    fn import(
        &self,
        steps: &mut Steps,
        want: usize,
        name: (&'static str, Value),
        software: Option<&str>,
        moving: Option<&Moving>,
    ) -> Result<(), Error> {
        let index = software.and_then(|id| self.catalogue.tables.stores.software.index(id));
        let Some(record) = index.map(|index| self.catalogue.kept_software(index)).transpose()? else {
            steps.say(StepKind::Import, Some(want), say("import_unknown", [name]));
            return Ok(());
        };
        let into = ("software", Value::Text(record.name.clone()));
        let route = moving.map(|moving| Route::between(moving, record));
        let told: Option<(String, Option<SourceBrief>)> = moving.zip(route.as_ref()).and_then(|(moving, route)| {
            let teller = Teller { sources: &moving.sources, lang: steps.lang };
            let own = Teller { sources: &record.sources, lang: steps.lang };
            let import = route.imports.first().and_then(|import| Some((teller.text(import.text.as_ref()?), import)));
            let import = import.map(|(text, import)| (text, teller.source(&import.source)));
            import.or_else(|| route.reads.first().map(|read| (own.text(&read.text), own.source(&read.source))))
        });
        let code = route.map_or(MovingCode::Unknown, |route| route.code);
        let across = code.gets_across();
        if !across && moving.is_some_and(begins_anew) {
            return Ok(());
        }
        let (reason, source) = match (code, told) {
            (_, Some((text, source))) => (say("import_it", [name, into, ("text", Value::Text(text))]), source),
            (_, None) if across => (say("import_into", [name, into]), None),
            (_, None) => (say("import_by_hand", [name, into]), None),
        };
        let step = steps.said(StepKind::Import, Some(want), reason);
        steps.steps.push(PlanStep { software: Some(record.id.clone()), source, ..step });
        Ok(())
    }

    /// What the hoster calls it, else the software, else what it is for.
    fn called(&self, offer: &PlanOffer) -> Result<Value, Error> {
        let offer = &offer.offer;
        let name = offer.service_name.as_ref().or(offer.software_name.as_ref()).or(offer.protocol.as_ref());
        let need = if name.is_none() { self.catalogue.need(&offer.need)? } else { None };
        let label = need.map(|need| Value::Label(need.id.clone(), Box::new(need.label.clone())));
        Ok(label.unwrap_or_else(|| Value::Text(name.unwrap_or(&offer.need).clone())))
    }
}

/// Whether there is nothing that would have to get across.
fn begins_anew(moving: &Moving) -> bool {
    let why = moving.effort.as_ref().map(|effort| effort.why);
    matches!(why, Some(EffortReason::NothingToMove | EffortReason::Habits))
}
