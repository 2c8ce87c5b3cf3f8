//! How one leaves a service, and how its data get into a software.

mod output;
mod told;

pub use output::{
    FormatBrief, MovingAdvice, MovingAnswer, MovingClose, MovingEffort, MovingExport, MovingImport, MovingRequest,
    MovingTarget,
};

pub(super) use told::Teller;

use super::finder::Finder;
use super::output::{MovingBrief, SoftwareBrief};
use super::query::Query;
use super::recommend::{ambiguity, wrapped};
use super::replacements::Replacements;
use crate::error::Error;
use crate::explain::{Value, say};
use crate::identify::{Identification, identify};
use crate::model::{Moving, MovingCode, Service, Software};
use crate::moving::Route;
use std::cmp::Reverse;

impl Finder {
    /// Answers: what to do before one leaves a service, what it gives back, what takes that in, what stays, and how the
    /// account is ended. Of the question, `what`, `software` (only to this one) and `lang` count.
    ///
    /// # Errors
    /// [`Error`] when the question cannot be understood, or the software does not replace what is left.
    ///
    /// ```
    /// use degafam::{Finder, Query, model::MovingCode};
    /// let answer = Finder::embedded()?.moving(&Query::new("Trello"))?;
    /// let wekan = answer.to.iter().find(|target| target.software.id == "wekan").unwrap();
    /// assert_eq!(wekan.moving.code, MovingCode::File);
    /// assert!(wekan.formats.iter().any(|format| format.id == "trello-json"));
    /// # Ok::<(), degafam::Error>(())
    /// ```
    pub fn moving(&self, query: &Query) -> Result<MovingAnswer, Error> {
        query.check()?;
        let Identification { matched, candidates, family, several, wrapper } = identify(&self.catalogue, &query.what)?;
        let mut answer = MovingAnswer {
            catalogue: self.catalogue_brief(),
            matched: None,
            suggestions: Vec::new(),
            family,
            several,
            effort: None,
            before: Vec::new(),
            exports: Vec::new(),
            request: None,
            to: Vec::new(),
            stays: Vec::new(),
            bridges: Vec::new(),
            close: None,
            notes: wrapper.as_ref().map(wrapped).into_iter().chain(ambiguity(&candidates)).collect(),
        };
        match matched {
            None => answer.suggestions = candidates,
            Some(matched) => {
                let replacements = self.replacements(&matched)?;
                let only = self.software_filter(query, replacements)?;
                let service = self.left(replacements)?;
                self.tell(&mut answer, query, service, replacements, only)?;
                answer.matched = Some(self.match_answer(matched, candidates, query.lang)?);
            }
        }
        answer.effort.iter_mut().for_each(|effort| effort.reason.speak(query.lang));
        answer.notes.iter_mut().for_each(|note| note.speak(query.lang));
        Ok(answer)
    }

    /// The service that is left, where one was recognised.
    pub(super) fn left(&self, replacements: &Replacements) -> Result<Option<&Service>, Error> {
        replacements.service.map(|index| self.catalogue.kept_service(index)).transpose()
    }

    /// What is known of leaving it, where it is a service.
    pub(super) fn moving_of(&self, replacements: &Replacements) -> Result<Option<&Moving>, Error> {
        Ok(self.left(replacements)?.and_then(|service| service.moving.as_ref()))
    }

    /// How one gets from a service to a software, in two words; none where nothing is known of leaving it.
    pub(super) fn moving_brief(
        &self,
        moving: Option<&Moving>,
        software: Option<u32>,
    ) -> Result<Option<MovingBrief>, Error> {
        let (Some(moving), Some(software)) = (moving, software) else { return Ok(None) };
        let Route { code, effort, .. } = Route::between(moving, self.catalogue.kept_software(software)?);
        Ok(Some(MovingBrief { effort, code }))
    }

    fn tell(
        &self,
        answer: &mut MovingAnswer,
        query: &Query,
        service: Option<&Service>,
        replacements: &Replacements,
        only: Option<u32>,
    ) -> Result<(), Error> {
        let nothing = Moving::default();
        let known = service.and_then(|service| service.moving.as_ref());
        let moving = known.unwrap_or(&nothing);
        let teller = Teller { sources: &moving.sources, lang: query.lang };
        let mut targets: Vec<(u32, &Software)> = Vec::new();
        for replacement in &replacements.all {
            targets.push((replacement.software, self.catalogue.kept_software(replacement.software)?));
        }
        // What is known to take the data in is a way out, listed or not.
        for import in &moving.imports {
            let named = self.catalogue.tables.stores.software.index(&import.software);
            let named = named.filter(|at| self.catalogue.tables.program.recommendable.get(*at as usize) == Some(1));
            if let Some(at) = named.filter(|at| targets.iter().all(|(known, _)| known != at)) {
                targets.push((at, self.catalogue.kept_software(at)?));
            }
        }
        let wanted = |at: u32| only.is_none_or(|only| only == at);
        let routes = targets.into_iter().filter(|(at, _)| wanted(*at));
        answer.to = routes.map(|(_, software)| target(&teller, moving, software)).collect();
        answer.to.sort_by_key(|target| order(target.moving.code));
        answer.effort = moving.effort.as_ref().map(|effort| teller.effort(effort));
        answer.before = teller.advice(moving.before.iter().filter(|advice| advice.software.is_none()));
        answer.exports = moving.exports.iter().map(|export| teller.export(export)).collect();
        answer.request = moving.request.as_ref().map(|request| teller.request(request));
        answer.stays = teller.advice(moving.stays.iter());
        answer.bridges = teller.advice(moving.bridges.iter());
        answer.close = moving.close.as_ref().map(|close| teller.close(close));
        match (service, known) {
            (Some(service), None) => {
                answer.notes.push(say("moving_unknown", [("service", Value::Text(service.name.clone()))]));
            }
            (None, _) => answer.notes.push(say("not_a_service", [])),
            (Some(_), Some(_)) => {}
        }
        Ok(())
    }
}

/// What takes data in stands first; for the rest, as for that, the order in which software is proposed holds.
fn order(code: MovingCode) -> Reverse<bool> {
    Reverse(code.gets_across())
}

fn target(teller: &Teller<'_>, moving: &Moving, software: &Software) -> MovingTarget {
    let Route { code, effort, imports, reads, formats } = Route::between(moving, software);
    let own = Teller { sources: &software.sources, ..*teller };
    let before = moving.before.iter().filter(|advice| advice.software.as_ref() == Some(&software.id));
    MovingTarget {
        software: SoftwareBrief::of(software),
        moving: MovingBrief { effort, code },
        formats: formats.into_iter().map(FormatBrief::of).collect(),
        imports: imports
            .into_iter()
            .map(|import| teller.import(import))
            .chain(reads.into_iter().map(|read| own.read(read)))
            .collect(),
        before: teller.advice(before),
    }
}
