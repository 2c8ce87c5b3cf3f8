//! Houses and suites: whose services they have, and which of them serves a need.

use super::matched::title;
use crate::catalogue::{Catalogue, NameKind};
use crate::error::Error;
use crate::text::fold;
use serde::{Deserialize, Serialize};

/// A house or a suite, with its services.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct FamilyMatch {
    /// Id.
    pub id: String,
    /// Name.
    pub name: String,
    /// Its services, those that most people use first.
    pub members: Vec<Member>,
}

/// A service of a family.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct Member {
    /// What it is: a service.
    pub kind: NameKind,
    /// Its id.
    pub id: String,
    /// Its name.
    pub name: String,
}

/// A family as answers show it.
pub(super) fn told(catalogue: &Catalogue, index: Option<u32>) -> Result<Option<FamilyMatch>, Error> {
    let family = index.and_then(|index| Some((index, catalogue.families().get(index as usize)?)));
    let Some((index, family)) = family else { return Ok(None) };
    let members = members(catalogue, index).map(|service| {
        let name = title(catalogue, NameKind::Service, service)?.to_owned();
        Ok(Member { kind: NameKind::Service, id: catalogue.tables.stores.services.id(service).to_owned(), name })
    });
    let members = members.collect::<Result<_, Error>>()?;
    Ok(Some(FamilyMatch { id: family.id.clone(), name: family.name.clone(), members }))
}

/// The services of a family, in its order.
fn members(catalogue: &Catalogue, index: u32) -> impl Iterator<Item = u32> {
    let ids = catalogue.families().get(index as usize).into_iter().flat_map(|family| &family.members);
    ids.filter_map(|id| catalogue.tables.stores.services.index(id))
}

/// The family that has a service, if its name heads others: what stands beside that service in a list may be named
/// without its house.
pub(super) fn house_of(catalogue: &Catalogue, service: u32) -> Option<u32> {
    let families = (0u32..).zip(catalogue.families());
    let mut houses = families.filter(|(_, family)| super::vocabulary::is_house(&fold(&family.name)));
    let id = catalogue.tables.stores.services.id(service);
    houses.find(|(_, family)| family.members.iter().any(|member| member == id)).map(|(index, _)| index)
}

/// The folded name of a family.
pub(super) fn name(catalogue: &Catalogue, index: u32) -> String {
    catalogue.families().get(index as usize).map_or_else(String::new, |family| fold(&family.name))
}

/// The service of a family that serves a need: first one whose main need it is.
pub(super) fn serving(catalogue: &Catalogue, index: u32, need: u32) -> Option<u32> {
    let need = catalogue.tables.stores.needs.id(need);
    let serves = |service: &u32, main: bool| {
        let needs = catalogue.kept_service(*service).map(|service| service.needs.as_slice()).unwrap_or_default();
        if main { needs.first().is_some_and(|first| first == need) } else { needs.iter().any(|other| other == need) }
    };
    members(catalogue, index)
        .find(|service| serves(service, true))
        .or_else(|| members(catalogue, index).find(|service| serves(service, false)))
}
