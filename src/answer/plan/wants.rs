//! What is left: texts read, families unfolded, each thing once.

use super::output::Want;
use crate::answer::finder::Finder;
use crate::answer::replacements::Replacements;
use crate::catalogue::NameKind;
use crate::error::Error;
use crate::explain::{Reason, Value, say};
use crate::identify::{FamilyMatch, Identification, Match, MatchedBy, identify, row};
use crate::plan::MOST_WANTS;
use crate::text::Lang;
use std::collections::HashMap;

/// Texts without a meaning that are shown: whoever gives a history of thousands looks at the first of these.
const UNREAD_SHOWN: usize = 100;

/// The wants, and what replaces each that was recognised.
#[derive(Default)]
pub(super) struct Wants<'a> {
    pub(super) all: Vec<Want>,
    /// By place; none where nothing was recognised.
    pub(super) replacements: Vec<Option<&'a Replacements>>,
    pub(super) notes: Vec<Reason>,
    places: HashMap<(NameKind, u32), usize>,
    unread: HashMap<String, usize>,
    /// Texts with and without a meaning that are beyond what is planned for or shown.
    beyond: [usize; 2],
}

/// One thing that a text names.
struct Named {
    text: String,
    /// What it means; none where nothing is sure enough.
    matched: Option<Match>,
    /// What else it may mean.
    candidates: Vec<Match>,
    family: Option<String>,
}

impl Finder {
    /// Reads the texts; one that means nothing is a want that was not recognised, and no error.
    pub(super) fn read_wants(&self, texts: &[String], lang: Lang) -> Result<Wants<'_>, Error> {
        let mut wants = Wants::default();
        for (text, times) in counted(texts) {
            let named = match identify(&self.catalogue, text) {
                Ok(identification) => self.named_in(text, identification)?,
                Err(error) if texts.len() == 1 => return Err(error),
                // One line of a list that cannot be a name does not spoil the others.
                Err(_) => vec![Named { text: text.to_owned(), matched: None, candidates: Vec::new(), family: None }],
            };
            if let Some(family) = named.first().and_then(|named| named.family.as_ref()) {
                let count = ("count", named.len().into());
                wants.notes.push(say("whole_family", [("family", Value::Text(family.clone())), count]));
            }
            for named in named {
                self.add(&mut wants, named, times, lang)?;
            }
        }
        let [unplanned, unread] = wants.beyond;
        if unplanned > 0 {
            wants.notes.push(say("too_many_wants", [("count", unplanned.into()), ("most", MOST_WANTS.into())]));
        }
        if unread > 0 {
            wants.notes.push(say("more_unread", [("count", unread.into())]));
        }
        Ok(wants)
    }

    fn add<'a>(&'a self, wants: &mut Wants<'a>, named: Named, times: u64, lang: Lang) -> Result<(), Error> {
        let Named { text, matched, candidates, family } = named;
        let known = match &matched {
            Some(matched) => wants.places.get(&(matched.kind, matched.index)),
            None => wants.unread.get(&text),
        };
        if let Some(want) = known.and_then(|at| wants.all.get_mut(*at)) {
            want.times += times;
            return Ok(());
        }
        let place = wants.all.len();
        let Some(matched) = matched else {
            if wants.unread.len() == UNREAD_SHOWN {
                wants.beyond[1] += 1;
                return Ok(());
            }
            wants.unread.insert(text.clone(), place);
            wants.replacements.push(None);
            wants.all.push(Want { text, times, matched: None, suggestions: candidates, family, effort: None });
            return Ok(());
        };
        if wants.places.len() == MOST_WANTS {
            wants.beyond[0] += 1;
            return Ok(());
        }
        wants.places.insert((matched.kind, matched.index), place);
        if matches!(matched.how, MatchedBy::Typo | MatchedBy::Resemblance) {
            let data = [("text", Value::Text(text.clone())), ("name", Value::Text(matched.name.clone()))];
            wants.notes.push(say("want_understood", data));
        }
        let replacements = self.replacements(&matched)?;
        let effort = self.effort_of(replacements, lang)?;
        let matched = Some(self.match_answer(matched, candidates, lang)?);
        wants.all.push(Want { text, times, matched, suggestions: Vec::new(), family, effort });
        wants.replacements.push(Some(replacements));
        Ok(())
    }

    /// Everything that a text names.
    fn named_in(&self, text: &str, identification: Identification) -> Result<Vec<Named>, Error> {
        let Identification { matched, candidates, family, several, .. } = identification;
        // Who leaves a suite leaves its services, even where a service of that name is answered too.
        if let Some(family) = &family {
            return Ok(self.members(family));
        }
        if several.is_empty() {
            let whole = matched.as_ref().is_some_and(|matched| matched.how != MatchedBy::Words);
            let row = if whole { Vec::new() } else { row(&self.catalogue, text)? };
            if row.is_empty() {
                return Ok(vec![Named { text: text.to_owned(), matched, candidates, family: None }]);
            }
            let one = |(text, matched)| Named { text, matched: Some(matched), candidates: Vec::new(), family: None };
            return Ok(row.into_iter().map(one).collect());
        }
        let part = |part: crate::identify::Part| match part.family.filter(|_| part.matched.is_none()) {
            Some(family) => self.members(&family),
            None => vec![Named { text: part.text, matched: part.matched, candidates: Vec::new(), family: None }],
        };
        Ok(several.into_iter().flat_map(part).collect())
    }

    /// The services of a family, under their names.
    fn members(&self, family: &FamilyMatch) -> Vec<Named> {
        let services = &self.catalogue.tables.stores.services;
        let named = family.members.iter().filter_map(|member| {
            let (kind, id, name) = (member.kind, member.id.clone(), member.name.clone());
            let index = services.index(&id)?;
            let matched = Match { kind, id, name, how: MatchedBy::Name, confidence: 1.0, index };
            let text = member.name.clone();
            Some(Named { text, matched: Some(matched), candidates: Vec::new(), family: Some(family.name.clone()) })
        });
        named.collect()
    }
}

/// Each text once, with how often it is there, in the order of the first.
fn counted(texts: &[String]) -> Vec<(&str, u64)> {
    let mut places: HashMap<&str, usize> = HashMap::new();
    let mut counted: Vec<(&str, u64)> = Vec::new();
    for text in texts.iter().map(|text| text.trim()).filter(|text| !text.is_empty()) {
        let place = *places.entry(text).or_insert(counted.len());
        match counted.get_mut(place) {
            Some((_, times)) => *times += 1,
            None => counted.push((text, 1)),
        }
    }
    counted
}
