//! What is asked of the web, politely: the only room of the command that opens connections.

mod address;
mod client;
mod connect;
mod crawl;
mod failures;
mod follow;
mod frontier;
mod hosts;
mod plan;
mod problem;
mod public;
mod request;
mod robots;
mod rules;
mod settings;
mod state;
mod visitor;

pub(crate) use address::{host as host_of, read as read_address};
pub(crate) use client::{Answer, Client};
pub(crate) use crawl::{Crawl, Fetched, Outcome, crawl, fetch_one, post_one};
pub(crate) use problem::Problem;
pub(crate) use request::Question;
pub(crate) use settings::Settings;
pub(crate) use state::State;
pub(crate) use visitor::{Page, Visitor};
