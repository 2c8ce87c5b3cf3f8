//! Putting the answer together: match, place, software, offers, scores, reasons.

use super::candidates::{self, Relation};
use super::output::*;
use super::query::Query;
use super::ranking::{Ranking, Scored};
use super::replacements::{Replacement, Replacements};
use super::setting::Setting;
use super::sites::Nearest;
use super::{finder::Finder, reasons};
use crate::catalogue::{HosterTraits, MembershipRow, NameKind, OfferTraits};
use crate::error::{Error, ErrorKind};
use crate::explain::{Reason, Value, say};
use crate::identify::{Identification, Match, MatchedBy, Wrapper, identify};
use crate::model::{Hoster, Offer, Service, SoftwareKind, Status};
use crate::rank::{SIGNALS, Signals};
use crate::text::Lang;

impl Finder {
    /// Answers: which free software replaces it, and which hosters near the user offer that.
    ///
    /// # Errors
    /// [`Error`] when the question, the place or a filter cannot be understood; what could not be recognised is no
    /// error: the answer then has no match, and suggestions.
    ///
    /// ```
    /// use degafam::{Finder, Query};
    /// let answer = Finder::embedded()?.recommend(&Query::new("doodle").near("Liège"))?;
    /// let first = &answer.hosters[0];
    /// let sum: f64 = first.contributions.iter().map(|c| c.contribution).sum();
    /// assert!((sum - first.score).abs() < 1e-9);
    /// # Ok::<(), degafam::Error>(())
    /// ```
    pub fn recommend(&self, query: &Query) -> Result<Recommendation, Error> {
        let (setting, read) = self.setting(query)?;
        let mut answer = self.frame(&setting);
        let Identification { matched, candidates, family, several, wrapper } = read;
        answer.notes.extend(wrapper.as_ref().map(wrapped));
        (answer.family, answer.several) = (family, several);
        let Some(matched) = matched else {
            answer.suggestions = candidates;
            answer.speak(query.lang);
            return Ok(answer);
        };
        let replacements = self.replacements(&matched)?;
        let only = self.software_filter(query, replacements)?;
        if let Some(also) = ambiguity(&candidates) {
            answer.notes.push(also);
        }
        answer.matched = Some(self.match_answer(matched, candidates, query.lang)?);
        let mut ranking = self.rank(&setting, replacements, only, query.limit);
        answer.excluded = self.excluded(replacements, std::mem::take(&mut ranking.excluded))?;
        let left_out = answer.excluded.iter().filter(|e| e.hoster.is_some()).count();
        answer.notes.extend(replacements.notes.iter().cloned());
        let band = ("band", Value::Share(setting.band));
        if ranking.near_equals > 1 && setting.band > 0.0 {
            answer.notes.push(say("rotated", [("count", ranking.near_equals.into()), band]));
        } else if ranking.is_out_of_order(&setting) {
            answer.notes.push(say("neighbours_rotate", [band]));
        }
        let weak = ranking.order.iter().filter(|scored| scored.weak).count();
        if weak > 0 && weak < ranking.order.len() {
            answer.notes.push(say("weak_last", [("count", weak.into())]));
        }
        if let Some(hoster) = answer.matched.as_ref().filter(|m| m.kind == NameKind::Hoster) {
            answer.notes.push(say("is_hoster", [("hoster", Value::Text(hoster.name.clone()))]));
        }
        answer.notes.extend(self.left(replacements)?.map(first_step));
        if ranking.order.is_empty() && !replacements.all.is_empty() {
            answer.notes.push(if left_out > 0 {
                say("all_excluded", [("count", left_out.into())])
            } else {
                say("no_hoster", [])
            });
        }
        for (place, scored) in ranking.order.iter().enumerate() {
            answer.hosters.push(self.hoster_answer(&setting, replacements, &ranking, place + 1, scored)?);
        }
        answer.alternatives = self.alternatives_of(replacements, &ranking.near_by_software(replacements.all.len()))?;
        answer.speak(query.lang);
        Ok(answer)
    }

    /// Answers: which free software replaces it.
    ///
    /// # Errors
    /// [`Error`] when the question cannot be understood.
    ///
    /// ```
    /// use degafam::{Finder, Lang};
    /// let answer = Finder::embedded()?.alternatives("Google Analytics", Lang::En)?;
    /// assert_eq!(answer.alternatives[0].software.id, "matomo");
    /// # Ok::<(), degafam::Error>(())
    /// ```
    pub fn alternatives(&self, what: &str, lang: Lang) -> Result<Alternatives, Error> {
        let Identification { matched, candidates, family, several, wrapper } = identify(&self.catalogue, what)?;
        let mut answer = Alternatives {
            matched: None,
            suggestions: Vec::new(),
            family,
            several,
            alternatives: Vec::new(),
            excluded: Vec::new(),
            notes: wrapper.as_ref().map(wrapped).into_iter().collect(),
        };
        let Some(matched) = matched else {
            answer.suggestions = candidates;
            answer.notes.iter_mut().for_each(|note| note.speak(lang));
            return Ok(answer);
        };
        let replacements = self.replacements(&matched)?;
        answer.notes.extend(ambiguity(&candidates).into_iter().chain(replacements.notes.iter().cloned()));
        answer.matched = Some(self.match_answer(matched, candidates, lang)?);
        answer.excluded = self.excluded(replacements, Vec::new())?;
        answer.alternatives = self.alternatives_of(replacements, &[])?;
        let reasons = answer.notes.iter_mut().chain(answer.excluded.iter_mut().map(|e| &mut e.reason));
        reasons.chain(answer.alternatives.iter_mut().flat_map(|a| &mut a.why)).for_each(|r| r.speak(lang));
        Ok(answer)
    }

    fn frame(&self, setting: &Setting<'_>) -> Recommendation {
        Recommendation {
            query: setting.query_echo(),
            catalogue: self.catalogue_brief(),
            matched: None,
            suggestions: Vec::new(),
            family: None,
            several: Vec::new(),
            alternatives: Vec::new(),
            hosters: Vec::new(),
            excluded: Vec::new(),
            notes: setting.place_notes(),
        }
    }

    pub(crate) fn catalogue_brief(&self) -> CatalogueInfo {
        CatalogueInfo {
            date: self.catalogue.date(),
            digest: self.catalogue.digest(),
            counts: self.catalogue.counts(),
            layers: self.catalogue.layers().to_vec(),
            attribution: self.catalogue.attribution(),
        }
    }

    pub(super) fn match_answer(
        &self,
        matched: Match,
        candidates: Vec<Match>,
        lang: Lang,
    ) -> Result<Recognition, Error> {
        let name = match matched.kind {
            NameKind::Need => self.catalogue.kept_need(matched.index)?.label.of(lang).to_owned(),
            _ => matched.name,
        };
        let Match { kind, id, how, confidence, .. } = matched;
        Ok(Recognition { kind, id, name, how, confidence, candidates })
    }

    /// The software asked for by the filter, which must be among the alternatives.
    pub(super) fn software_filter(&self, query: &Query, replacements: &Replacements) -> Result<Option<u32>, Error> {
        let Some(wanted) = &query.filters.software else { return Ok(None) };
        let among = |index: &u32| replacements.all.iter().any(|a| a.software == *index);
        let by_id = self.catalogue.tables.stores.software.index(wanted).filter(among);
        let index = match by_id {
            Some(index) => Some(index),
            None => {
                let read = identify(&self.catalogue, wanted)?;
                let readings = read.matched.into_iter().chain(read.candidates);
                readings
                    .filter(|m| m.kind == NameKind::Software && m.how != MatchedBy::Resemblance)
                    .map(|m| m.index)
                    .find(among)
            }
        };
        index.map(Some).ok_or_else(|| {
            let store = &self.catalogue.tables.stores.software;
            let known: Vec<&str> = replacements.all.iter().take(12).map(|a| store.id(a.software)).collect();
            Error::new(ErrorKind::UnrelatedSoftware).text("value", wanted).list("known", known)
        })
    }

    pub(super) fn offer_of<'a>(&self, scored: &Scored, record: &'a Hoster) -> Result<&'a Offer, Error> {
        let ordinal = self.catalogue.tables.offer.ordinal.get(scored.candidate.offer as usize);
        let offer = ordinal.and_then(|at| record.offers.get(at as usize));
        offer.ok_or_else(Self::damaged)
    }

    pub(super) fn hoster_answer(
        &self,
        setting: &Setting<'_>,
        replacements: &Replacements,
        ranking: &Ranking,
        rank: usize,
        scored: &Scored,
    ) -> Result<RankedHoster, Error> {
        let catalogue = &*self.catalogue;
        let record = catalogue.kept_hoster(scored.hoster)?;
        let offer = self.offer_of(scored, record)?;
        let traits = OfferTraits::of(offer, record);
        let source = record.sources.get(&offer.source);
        let site = scored.site(record);
        let networks = self.networks_at(scored.hoster, setting.month);
        let openness = self.openness_at(setting, &scored.candidate, scored.hoster);
        let mut reasons = Vec::new();
        if ranking.is_nearest(scored, site) {
            reasons.push(say("nearest", []));
        }
        if ranking.is_most_open(scored) {
            reasons.push(say("most_open", []));
        }
        reasons.extend(candidates::relate(catalogue, replacements, &scored.candidate)?);
        if setting.user.is_some() {
            let bound = scored.nearest.is_some_and(Nearest::is_bound);
            reasons.extend(reasons::place(site, scored.distance_km, bound));
        }
        reasons.extend(reasons::access(offer, record));
        reasons.extend(record.networks.iter().filter_map(|m| reasons::membership(record, m, &networks)));
        if scored.foreign {
            let spoken = record.languages.as_ref().map_or_else(String::new, |f| f.value.join(", "));
            reasons.push(say("other_language", [("languages", Value::Text(spoken))]));
        }
        reasons.extend(record.serves.as_ref().map(|fact| reasons::serves(&fact.value, scored.elsewhere)));
        reasons.push(reasons::openness(&openness));
        reasons.push(reasons::age(source, &traits));
        let shown = site.or_else(|| record.sites.first());
        let protocol = match scored.candidate.relation {
            Relation::Protocol(family) => {
                crate::model::PROTOCOL_FAMILIES.get(usize::from(family)).map(|p| (*p).to_owned())
            }
            _ => offer.protocol.clone(),
        };
        let Signals { fit, assurance, .. } = scored.signals;
        let raws = [Some(fit), scored.distance_km, Some(openness.score), Some(assurance)];
        let moving = self.moving_of(replacements)?;
        let software = replacement_of(replacements, scored).map(|replacement| replacement.software);
        let site_source = site.and_then(|s| record.sources.get(&s.source));
        let named = replacement_of(replacements, scored).and_then(|replacement| replacement.sources.first()).cloned();
        let sources = [named, site_source.map(SourceBrief::of), None, source.map(SourceBrief::of)];
        let parts = scored.signals.contributions(&setting.weights);
        let contributions = SIGNALS.into_iter().zip(parts).zip(raws).zip(sources);
        let contributions =
            contributions.filter(|(((signal, _), _), _)| *signal != "proximity" || setting.user.is_some());
        Ok(RankedHoster {
            rank,
            distance_km: scored.distance_km,
            score: scored.signals.score(&setting.weights),
            coverage: openness.coverage,
            contributions: contributions
                .map(|(((signal, part), raw), source)| Contribution {
                    signal: signal.into(),
                    raw,
                    value: part.value,
                    weight: part.weight,
                    contribution: part.amount(),
                    source,
                })
                .collect(),
            openness,
            exit: self.exit(scored, setting.month),
            moving: self.moving_brief(moving, software)?,
            pareto: ranking.on_the_front(scored),
            reasons,
            next: reasons::next(offer, record, &traits),
            offer: OfferBrief { protocol, ..self.offer_brief(record, offer)? },
            hoster: HosterBrief::of(record, shown, networks),
        })
    }

    pub(super) fn networks_at(&self, hoster: u32, month: u32) -> Vec<String> {
        let tables = &self.catalogue.tables;
        let rows = tables.hoster.memberships.row(hoster).map(MembershipRow::unpack).filter(|m| m.holds_at(month));
        let mut ids: Vec<String> =
            rows.filter_map(|m| tables.stores.networks.get(usize::from(m.network))).map(str::to_owned).collect();
        ids.dedup();
        ids
    }

    /// The software, in groups; of those that fit alike, first what somebody offers `near`.
    fn alternatives_of(&self, replacements: &Replacements, near: &[bool]) -> Result<Vec<RankedSoftware>, Error> {
        let near = near.iter().copied().chain(std::iter::repeat(false));
        let told = replacements.all.iter().zip(near).map(|(one, near)| Ok((near, self.alternative(one)?)));
        let mut told = told.collect::<Result<Vec<_>, Error>>()?;
        told.sort_by(|(a_near, a), (b_near, b)| {
            a.group.cmp(&b.group).then(b.fit.total_cmp(&a.fit)).then(b_near.cmp(a_near))
        });
        Ok(told.into_iter().map(|(_, software)| software).collect())
    }

    fn alternative(&self, alternative: &Replacement) -> Result<RankedSoftware, Error> {
        let record = self.catalogue.kept_software(alternative.software)?;
        let (hoster, offer) = (&self.catalogue.tables.hoster, &self.catalogue.tables.offer);
        let over = |status| matches!(status, Some(Status::Closed | Status::Closing));
        let runs = |at: &u32| {
            let of_hoster = hoster.traits.get(offer.hoster.get(*at as usize)? as usize)?;
            let of_offer = OfferTraits::unpack(offer.traits.get(*at as usize)?);
            Some(
                !over(HosterTraits::unpack(of_hoster).status) && !over(of_offer.status) && of_offer.unreached.is_none(),
            )
        };
        let offers = offer.by_software.row(alternative.software).filter(|at| runs(at) == Some(true));
        let mut hosters: Vec<u32> = offers.filter_map(|at| offer.hoster.get(at as usize)).collect();
        hosters.dedup();
        let group = match record.kind {
            _ if !hosters.is_empty() => SoftwareGroup::Ready,
            SoftwareKind::Hosted => SoftwareGroup::SelfHost,
            _ => SoftwareGroup::OnDevice,
        };
        Ok(RankedSoftware {
            software: SoftwareBrief::of(record),
            group,
            fit: alternative.fit,
            hosters: hosters.len(),
            why: alternative.why.clone(),
            sources: alternative.sources.clone(),
        })
    }

    fn excluded(&self, replacements: &Replacements, hosters: Vec<(u32, Reason)>) -> Result<Vec<Excluded>, Error> {
        let store = &self.catalogue.tables.stores.software;
        let software = replacements.refused.iter().map(|(index, reason)| Excluded {
            hoster: None,
            name: None,
            software: Some(store.id(*index).to_owned()),
            reason: reason.clone(),
        });
        let mut excluded: Vec<Excluded> = software.collect();
        for (index, reason) in hosters {
            let record = self.catalogue.kept_hoster(index)?;
            excluded.push(Excluded {
                hoster: Some(record.id.clone()),
                name: Some(record.name.clone()),
                software: None,
                reason,
            });
        }
        Ok(excluded)
    }
}

/// The replacement that an offer is of; none where the source names no software.
pub(super) fn replacement_of<'a>(replacements: &'a Replacements, scored: &Scored) -> Option<&'a Replacement> {
    scored.candidate.replacement.and_then(|at| replacements.all.get(at as usize))
}

/// What to do before one leaves.
fn first_step(service: &Service) -> Reason {
    let name = ("service", Value::Text(service.name.clone()));
    let moving = service.moving.as_ref();
    let before = moving.and_then(|moving| moving.before.iter().find(|advice| advice.software.is_none()));
    let before = before.map(|advice| ("before", &advice.text));
    let export = || moving.and_then(|moving| moving.exports.first()).map(|export| ("export", &export.text));
    match before.or_else(export) {
        Some((kind, text)) => {
            say("first_step", [name, ("step", Value::Label(kind.to_owned(), Box::new(text.clone())))])
        }
        None => say("prepare", [name]),
    }
}

/// Says that the address only led to what was recognised.
pub(super) fn wrapped(wrapper: &Wrapper) -> Reason {
    say("wrapped", [("host", Value::Text(wrapper.host.clone()))])
}

/// Runners-up worth a word: those that are about as sure as the match.
pub(super) fn ambiguity(candidates: &[Match]) -> Option<Reason> {
    /// Under this sureness a runner-up is noise.
    const WORTH_SAYING: f64 = 0.8;
    let names: Vec<&str> =
        candidates.iter().filter(|c| c.confidence >= WORTH_SAYING).map(|c| c.name.as_str()).collect();
    (!names.is_empty()).then(|| say("also_means", [("names", Value::Text(names.join(", ")))]))
}

impl Recommendation {
    fn speak(&mut self, lang: Lang) {
        let hosters = self.hosters.iter_mut().flat_map(RankedHoster::reasons_mut);
        let software = self.alternatives.iter_mut().flat_map(|a| &mut a.why);
        let excluded = self.excluded.iter_mut().map(|e| &mut e.reason);
        hosters.chain(software).chain(excluded).chain(&mut self.notes).for_each(|reason| reason.speak(lang));
    }
}
