//! Many users ask, and somebody counts: does the ranking make a new centre, and who is left without a host?
//!
//! `plan` says what is asked, `wanted` which services, `population` draws who asks from where; `field` knows the hosters
//! that could answer, `ask` collects the answers. `shares`, `regret`, `fairness`, `never` and `zones` each measure one
//! thing; `plans` asks for associations that leave several services at once; `report` puts it together, `geojson` and `svg` draw it.

mod ask;
mod fairness;
mod field;
pub(crate) mod geojson;
mod never;
mod plan;
mod plans;
mod population;
mod regret;
pub(crate) mod report;
mod shares;
pub(crate) mod svg;
mod wanted;
mod zones;

pub(crate) use plan::{Plan, Region};
pub(crate) use plans::{Plans, plans};
pub(crate) use population::{Population, counts, people};
pub(crate) use report::simulate;
pub(crate) use wanted::Wanted;
