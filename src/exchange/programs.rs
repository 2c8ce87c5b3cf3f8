//! Names of software in the files of others, as the catalogue knows them.

use crate::catalogue::{Catalogue, NameKind};
use crate::error::{Error, Outcome};
use crate::identify::{Match, MatchedBy, identify};
use crate::model::Software;
use crate::text::squash;
use std::collections::BTreeMap;

/// What the catalogue knows under a name.
#[derive(Debug, Clone)]
pub(crate) enum Program {
    /// Exactly this software.
    Known(Box<Software>),
    /// Nothing exactly; names of software that it resembles.
    Unknown(Vec<String>),
}

/// Looks up names, each once.
pub(crate) struct Programs<'a> {
    catalogue: &'a Catalogue,
    known: BTreeMap<String, Program>,
}

impl<'a> Programs<'a> {
    pub(crate) fn new(catalogue: &'a Catalogue) -> Self {
        Self { catalogue, known: BTreeMap::new() }
    }

    /// The software of exactly this name, another of its names or one it had, however it is spaced or accented. A slip
    /// or a likeness is no answer: it is offered as what could be meant.
    pub(crate) fn named(&mut self, name: &str) -> Result<&Program, Error> {
        let key = squash(name);
        if !self.known.contains_key(&key) {
            let found = find(self.catalogue, name)?;
            self.known.insert(key.clone(), found);
        }
        Ok(self.known.entry(key).or_insert(Program::Unknown(Vec::new())))
    }

    /// The need that a text names exactly, if it is one of `among`.
    pub(crate) fn need(&self, text: &str, among: Option<&[String]>) -> Result<Option<String>, Error> {
        let readings = readings(self.catalogue, text)?;
        let named = |m: &&Match| m.kind == NameKind::Need && matches!(m.how, MatchedBy::Name | MatchedBy::Synonym);
        let mut needs = readings.iter().filter(named).filter(|m| among.is_none_or(|all| all.contains(&m.id)));
        let need = needs.next().map(|m| m.id.clone());
        // Two needs of one name are not told apart by it.
        Ok(if needs.next().is_some() { None } else { need })
    }
}

fn find(catalogue: &Catalogue, name: &str) -> Result<Program, Error> {
    let readings: Vec<Match> =
        readings(catalogue, name)?.into_iter().filter(|m| m.kind == NameKind::Software).collect();
    let wanted = squash(name);
    for reading in &readings {
        let exact = matches!(reading.how, MatchedBy::Name | MatchedBy::Alias | MatchedBy::Formerly);
        // Among other words a name is found too; here the whole text must be it.
        let software = catalogue.kept_software(reading.index)?;
        let names = [&software.id, &software.name].into_iter().chain(&software.aliases);
        if exact && names.map(|n| squash(n)).any(|n| n == wanted) {
            return Ok(Program::Known(Box::new(software.clone())));
        }
    }
    Ok(Program::Unknown(readings.into_iter().map(|m| m.name).collect()))
}

/// What a text may mean; nothing where it cannot be a name.
fn readings(catalogue: &Catalogue, text: &str) -> Result<Vec<Match>, Error> {
    match identify(catalogue, text) {
        Ok(read) => Ok(read.matched.into_iter().chain(read.candidates).collect()),
        Err(error) if error.status() == Outcome::Data => Err(error),
        Err(_) => Ok(Vec::new()),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_exact_names_are_taken() {
        let mut programs = Programs::new(Catalogue::embedded().unwrap());
        for (name, id) in
            [("Nextcloud", "nextcloud"), ("next-cloud", "nextcloud"), ("ETHERPAD", "etherpad"), ("GitLab", "gitlab")]
        {
            let Program::Known(software) = programs.named(name).unwrap() else { panic!("{name}") };
            assert_eq!(software.id, id);
        }
        for name in ["Nextclod", "Nextcloud de la maison", "x", "", "Google Docs", "https://nextcloud.com/", "\u{0}"] {
            assert!(matches!(programs.named(name).unwrap(), Program::Unknown(_)), "{name}");
        }
        let Program::Unknown(near) = programs.named("Etherpda").unwrap() else { panic!() };
        assert!(near.contains(&"Etherpad".to_owned()), "{near:?}");
    }
}
