//! Whether the services that hosters offer answer, and whether they are what they are said to be.

mod answer;
mod history;
mod key;
mod marks;
mod nodeinfo;
mod observation;
mod overlay;
mod run;
mod table;
mod visit;

pub(crate) use history::{Histories, History, Offered};
pub(crate) use observation::{Observation, State};
pub(crate) use overlay::overlay;
pub(crate) use run::{Target, run};
pub(crate) use table::Table;
