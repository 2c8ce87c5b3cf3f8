//! What people want to leave.

use crate::failure::Failure;
use degafam::{Catalogue, curate::identify};
use serde::Deserialize;

const TABLE: &str = include_str!("../../../../data/wanted.toml");

/// Something to leave, recognised.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Wanted {
    /// Id of the service, software or need.
    pub(crate) id: String,
    pub(crate) name: String,
    /// The text that is asked.
    pub(crate) asked: String,
}

/// `data/wanted.toml`.
#[derive(Deserialize)]
struct Table {
    wanted: Vec<String>,
}

impl Wanted {
    /// The services of the default list.
    pub(crate) fn usual(catalogue: &Catalogue) -> Result<Vec<Self>, Failure> {
        let table: Table = toml::from_str(TABLE).map_err(|e| Failure::data(format!("data/wanted.toml: {e}")))?;
        let named = |id: String| {
            let service = catalogue.service(&id)?.ok_or_else(|| {
                let failure = Failure::data(format!("the catalogue has no service `{id}` of the usual list"));
                failure.hint("name some with --wanted")
            })?;
            Ok(Self { id, asked: service.name.clone(), name: service.name })
        };
        table.wanted.into_iter().map(named).collect()
    }

    /// What the comma-separated names mean, each once.
    pub(crate) fn named(catalogue: &Catalogue, names: &str) -> Result<Vec<Self>, Failure> {
        let mut all: Vec<Self> = Vec::new();
        for name in names.split(',').map(str::trim) {
            if name.is_empty() {
                let failure = Failure::usage("--wanted has an empty name");
                return Err(failure.hint("write services with commas between: doodle,google docs"));
            }
            let read = identify(catalogue, name)?;
            let Some(matched) = read.matched else {
                let near = read.candidates.iter().take(3).map(|m| m.name.as_str()).collect::<Vec<_>>().join(", ");
                let hint = if near.is_empty() {
                    "name a service such as doodle".into()
                } else {
                    format!("did you mean: {near}?")
                };
                return Err(Failure::not_recognised(format!("--wanted: `{name}` was not recognised")).hint(hint));
            };
            if !all.iter().any(|w| w.id == matched.id) {
                all.push(Self { id: matched.id, name: matched.name, asked: name.to_owned() });
            }
        }
        Ok(all)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::failure::exit;
    use degafam::{NameKind, model::ServiceStatus};

    #[test]
    fn the_usual_list_holds_twenty_running_services_that_need_a_host() {
        let catalogue = Catalogue::embedded().unwrap();
        let usual = Wanted::usual(catalogue).unwrap();
        assert_eq!(usual.len(), 20);
        for wanted in &usual {
            let matched = identify(catalogue, &wanted.asked).unwrap().matched.unwrap();
            assert_eq!((matched.kind, &matched.id), (NameKind::Service, &wanted.id), "the name finds the service");
            let service = catalogue.service(&wanted.id).unwrap().unwrap();
            assert_eq!(service.status, ServiceStatus::Active, "{}", wanted.id);
            assert!(
                service
                    .sources
                    .values()
                    .filter_map(|s| s.url.as_ref())
                    .any(|url| url.contains("framasoft/degooglisons")),
                "{}",
                wanted.id
            );
            let hosted = |need: &String| catalogue.need(need).unwrap().unwrap().hosted;
            assert!(service.needs.iter().any(hosted), "{}", wanted.id);
        }
    }

    #[test]
    fn names_are_read_once_each() {
        let catalogue = Catalogue::embedded().unwrap();
        let ids = |names: &str| Wanted::named(catalogue, names).unwrap().into_iter().map(|w| w.id).collect::<Vec<_>>();
        assert_eq!(ids("doodle, gdoc,Doodle"), ["doodle", "google-docs"]);
        assert_eq!(Wanted::named(catalogue, "doodle,,slack").unwrap_err().exit(), exit::USAGE);
        let unknown = Wanted::named(catalogue, "qqzzxx").unwrap_err();
        let code = unknown.document(degafam::Lang::En).error.code;
        assert_eq!((unknown.exit(), code), (exit::NOTHING_RECOGNISED, "not_recognised"));
    }
}
